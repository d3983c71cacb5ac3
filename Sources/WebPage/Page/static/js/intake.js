import { button, el, fill } from "./dom.js";

/**
 * A field that takes a text or a file: typed, pasted, dropped or chosen.
 *
 * Files go to the server as they are, since it finds out their encoding.
 */
export class Intake {
  #text;
  #chosen;
  #file = null;
  #changed;
  #strings;

  /**
   * @param {import("./strings.js").Strings} strings
   * @param {{id: string, label: string|Node[], language?: string, name: string, changed: function(): void, takeMore?: function(File[]): void}} options
   *   `name` is what a pasted text is called; `takeMore` gets several files that are dropped at once
   */
  constructor(strings, { id, label, language, name, changed, takeMore }) {
    this.#strings = strings;
    this.#changed = changed;
    this.name = name;
    this.#text = el("textarea", { id, rows: 7, lang: language, spellcheck: "false", placeholder: strings.text("common.drop"), on: { input: changed } });
    this.#chosen = el("div", { class: "chosen", hidden: true });
    const choose = el("input", { type: "file", id: `${id}-file`, class: "visually-hidden", tabindex: "-1", "aria-label": strings.text("common.file"), multiple: Boolean(takeMore) });
    choose.addEventListener("change", () => this.#receive([...choose.files], takeMore).then(() => (choose.value = "")));
    this.element = el(
      "div", { class: "drop-zone" },
      el("div", { class: "field-head" }, el("label", { for: id }, label), button(strings.text("common.file"), () => choose.click(), { class: "quiet" })),
      choose, this.#text, this.#chosen,
    );
    this.#takeDrops(takeMore);
  }

  /** What was given, as the server wants it; null where there is nothing. */
  get upload() {
    if (this.#file) return this.#file;
    return this.#text.value.trim() ? { name: this.name, text: this.#text.value } : null;
  }

  set upload(upload) {
    this.#file = upload?.base64 ? upload : null;
    this.#text.value = upload?.text ?? "";
    if (upload?.text) this.name = upload.name;
    this.#show();
  }

  /** Takes a file. */
  async take(file) {
    this.upload = await readUpload(file);
    this.#changed();
  }

  /** Puts the focus into it. */
  focus() {
    this.#text.focus();
  }

  #show() {
    const file = this.#file;
    this.#text.hidden = Boolean(file);
    this.#chosen.hidden = !file;
    if (!file) return;
    const remove = () => ((this.upload = null), this.#changed(), this.#text.focus());
    fill(this.#chosen, el("strong", {}, file.name), " ", this.#strings.text("common.kilobytes", { count: Math.ceil((file.base64.length * 3) / 4096) }), " ", button(this.#strings.text("common.remove"), remove));
  }

  #takeDrops(takeMore) {
    const zone = this.element;
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      zone.classList.remove("over");
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      this.#receive([...event.dataTransfer.files], takeMore);
    });
  }

  async #receive(files, takeMore) {
    if (files.length > 1 && takeMore) takeMore(files);
    else if (files.length) await this.take(files[0]);
  }
}

/**
 * A file as the server takes it.
 * @param {File} file
 * @returns {Promise<{name: string, base64: string}>}
 */
export function readUpload(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name: file.name, base64: reader.result.slice(reader.result.indexOf(",") + 1) });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/**
 * Two files as the Vietnamese and the Spanish one, by their names or their letters.
 * @param {File[]} files
 * @returns {Promise<[File, File]>}
 */
export async function byLanguage([first, second]) {
  const named = (file, language) => new RegExp(`[._-]${language}([._-]|$)`, "i").test(file.name);
  if (named(first, "vi") || named(second, "es")) return [first, second];
  if (named(second, "vi") || named(first, "es")) return [second, first];
  const [one, other] = await Promise.all([first, second].map((file) => file.slice(0, 20_000).text()));
  return vietnameseness(one) >= vietnameseness(other) ? [first, second] : [second, first];
}

const vietnameseness = (text) => (text.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) ?? []).length / Math.max(1, text.length);
