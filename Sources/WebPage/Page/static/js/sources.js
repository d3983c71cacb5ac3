import { byId, el, fill } from "./dom.js";
import { byLanguage, Intake } from "./intake.js";
import { sideTag } from "./chips.js";
import { forget, keep, kept } from "./drafts.js";

/**
 * What a screen works on: one text or page, or two texts, as a form with both choices; kept over a reload.
 */
export class Sources {
  #id;
  #form;
  #page;
  #vi;
  #es;

  /**
   * @param {import("./strings.js").Strings} strings
   * @param {string} id of the screen: the form is `ID-form`, the places `ID-page` and `ID-pair`
   * @param {function(): void} [changed]
   */
  constructor(strings, id, changed = () => {}) {
    this.#id = id;
    this.#form = byId(`${id}-form`);
    const noted = () => (this.#keep(), changed());
    const takeMore = (files) => this.#takeTwo(files);
    const field = (key, label, language) => new Intake(strings, { id: `${id}-text-${key}`, label, language, name: `${id}.${key}.txt`, changed: noted, takeMore });
    const languageLabel = (language) => [sideTag(strings, language), " ", el("span", { "aria-hidden": "true" }, strings.name("language", language))];
    this.#page = field("page", strings.text(`${id}.text_label`));
    this.#vi = field("vi", languageLabel("vi"), "vi");
    this.#es = field("es", languageLabel("es"), "es");
    fill(byId(`${id}-page`), this.#page.element);
    fill(byId(`${id}-pair`), this.#vi.element, this.#es.element);
    this.#form.addEventListener("change", (event) => event.target.name === "mode" && (this.#showMode(), noted()));
    this.#restore();
  }

  /** "page" or "pair". */
  get mode() {
    return this.#form.elements.mode.value;
  }

  set mode(mode) {
    this.#form.elements.mode.value = mode;
    this.#showMode();
  }

  /** The part of a request that holds the texts; null where something is missing. */
  get request() {
    if (this.mode === "page") return this.#page.upload && { page: this.#page.upload };
    return this.#vi.upload && this.#es.upload && { vi: this.#vi.upload, es: this.#es.upload };
  }

  /** Shows texts as if somebody had given them. */
  set request({ page, vi, es }) {
    this.mode = page ? "page" : "pair";
    this.#page.upload = page ?? null;
    this.#vi.upload = vi ?? null;
    this.#es.upload = es ?? null;
    this.#keep();
  }

  /** Leaves everything empty. */
  clear() {
    this.request = { page: null, ...(this.mode === "page" ? { page: { name: `${this.#id}.page.txt`, text: "" } } : {}) };
    forget(`${this.#id}.sources`);
    this.focusMissing();
  }

  /** Puts the focus where something is missing. */
  focusMissing() {
    const first = this.mode === "page" ? this.#page : this.#vi.upload ? this.#es : this.#vi;
    first.focus();
  }

  async #takeTwo(files) {
    const [vi, es] = await byLanguage(files);
    this.mode = "pair";
    await Promise.all([this.#vi.take(vi), this.#es.take(es)]);
  }

  #showMode() {
    byId(`${this.#id}-page`).hidden = this.mode !== "page";
    byId(`${this.#id}-pair`).hidden = this.mode !== "pair";
  }

  #keep() {
    keep(`${this.#id}.sources`, { mode: this.mode, page: this.#page.upload, vi: this.#vi.upload, es: this.#es.upload });
  }

  #restore() {
    const draft = kept(`${this.#id}.sources`);
    if (!draft) return this.#showMode();
    this.#page.upload = draft.page;
    this.#vi.upload = draft.vi;
    this.#es.upload = draft.es;
    this.mode = draft.mode;
  }
}
