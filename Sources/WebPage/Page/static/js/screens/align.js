import { download, isAbort, send } from "../api.js";
import { button, byId, el } from "../dom.js";
import { forget, keep, kept } from "../drafts.js";
import { complain, notify } from "../notices.js";
import { withProgress } from "../progress.js";
import { Sources } from "../sources.js";
import { Editor } from "../align/editor.js";

/** The alignment: texts in, beads out, corrected by hand, saved. */
export function start({ strings, keys, about }) {
  const screen = new Align(strings, about);
  keys.add(screen.keys());
  screen.restore();
}

class Align {
  #strings;
  #about;
  #sources;
  #editor;
  #bitext = null;

  constructor(strings, about) {
    this.#strings = strings;
    this.#about = about;
    this.#sources = new Sources(strings, "align");
    const desk = el("div", { class: "desk-beads" });
    byId("align-result").append(this.#head(), desk);
    this.#editor = new Editor(strings, desk, (beads) => this.#keep(beads));
    byId("align-form").addEventListener("submit", (event) => (event.preventDefault(), this.#align()));
    byId("align-sample").addEventListener("click", () => this.#trySample());
    byId("align-clear").addEventListener("click", () => this.#clear());
  }

  keys() {
    return [{ keys: ["Ctrl+Enter"], label: this.#strings.text("align.run"), inFields: true, run: () => this.#align() }, ...this.#editor.keys()];
  }

  /** Shows the alignment that was open before a reload. */
  restore() {
    const draft = kept("align.bitext");
    if (draft) this.#open(draft.bitext, draft.beads);
  }

  async #trySample() {
    const { sample } = await this.#about;
    this.#sources.request = { page: sample };
    await this.#align();
  }

  async #align() {
    const request = this.#sources.request;
    if (!request) {
      notify(this.#strings.text("common.missing_text"));
      return this.#sources.focusMissing();
    }
    const segment = byId("align-segment").value || undefined;
    try {
      const bitext = await withProgress(byId("align-progress"), this.#strings, this.#strings.text("align.running"), (signal) => send("POST", "/api/align", { ...request, segment }, { signal }));
      this.#open(bitext);
      this.#keep(this.#editor.beads);
      this.#editor.focus();
      byId("align-name").scrollIntoView({ block: "start" });
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #open(bitext, beads = bitext.beads) {
    this.#bitext = bitext;
    byId("align-result").hidden = false;
    byId("align-name").value = bitext.name;
    this.#editor.open(bitext, beads);
  }

  #keep(beads) {
    if (!keep("align.bitext", { bitext: this.#bitext, beads })) notify(this.#strings.text("common.too_large_to_keep"));
  }

  #clear() {
    this.#sources.clear();
    forget("align.bitext");
    byId("align-result").hidden = true;
  }

  #head() {
    const text = (id) => this.#strings.text(`align.${id}`);
    const files = ["tmx", "xliff", "html"].map((format) => button(format.toUpperCase(), () => this.#export(format), { id: `align-${format}` }));
    return el(
      "div", { class: "bar" },
      el("h2", {}, text("result")),
      el("label", {}, text("name"), " ", el("input", { id: "align-name", type: "text", spellcheck: "false", autocomplete: "off" })),
      button(text("save_corpus"), () => this.#saveToCorpus(), { class: "primary", id: "align-save" }),
      el("span", { class: "group", role: "group", "aria-label": text("save_file") }, text("save_file"), " ", files),
    );
  }

  get #corrected() {
    return { ...this.#editor.corrected, name: byId("align-name").value.trim() || this.#bitext.name };
  }

  async #export(format) {
    const corrected = this.#corrected;
    await download("/api/align/export", { format }, corrected, `${corrected.name}.${format}`).catch((error) => complain(this.#strings, error));
  }

  async #saveToCorpus() {
    try {
      const saved = await send("POST", "/api/corpus", this.#corrected);
      const text = this.#strings.text(`align.saved_${saved.state}`, { count: saved.segments, name: saved.name });
      const more = saved.candidates ? this.#strings.text("align.candidates", { count: saved.candidates }) : "";
      notify(`${text} ${more}`.trim(), saved.candidates ? { label: this.#strings.text("align.to_review"), run: () => location.assign("/review") } : undefined);
    } catch (error) {
      complain(this.#strings, error);
    }
  }
}
