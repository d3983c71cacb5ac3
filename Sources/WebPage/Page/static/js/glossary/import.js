import { isAbort, send } from "../api.js";
import { button, byId, el, fill } from "../dom.js";
import { readUpload } from "../intake.js";
import { complain, notify } from "../notices.js";
import { withProgress } from "../progress.js";

/** How many concepts of the preview are shown. */
const shown = 100;

/** Taking glossaries in: files, a preview of what would become of their concepts, then the import. */
export class Import {
  #strings;
  #changed;
  #files = [];

  /**
   * @param {import("../strings.js").Strings} strings
   * @param {function(): void} changed called after concepts came in
   */
  constructor(strings, changed) {
    this.#strings = strings;
    this.#changed = changed;
    this.#buildZone();
    byId("import-form").addEventListener("submit", (event) => (event.preventDefault(), this.#run(true)));
    byId("import-form").addEventListener("change", () => fill(byId("import-result")));
  }

  #buildZone() {
    const choose = el("input", { type: "file", id: "import-file", multiple: true, class: "visually-hidden", tabindex: "-1", "aria-label": this.#strings.text("import.files"), on: { change: () => this.#take([...choose.files]).then(() => (choose.value = "")) } });
    const zone = el("div", { class: "drop-zone" }, button(this.#strings.text("import.choose"), () => choose.click()), " ", el("span", { class: "hint" }, this.#strings.text("import.drop")), choose, el("ul", { id: "import-list", class: "file-list" }));
    zone.addEventListener("dragover", (event) => (event.preventDefault(), zone.classList.add("over")));
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      this.#take([...event.dataTransfer.files]);
    });
    fill(byId("import-files"), zone);
  }

  async #take(files) {
    this.#files = [...this.#files, ...(await Promise.all(files.map(readUpload)))];
    this.#showFiles();
  }

  #showFiles() {
    fill(byId("import-result"));
    fill(byId("import-list"), this.#files.map((file, index) => el("li", {}, el("strong", {}, file.name), " ", button(this.#strings.text("common.remove"), () => this.#drop(index), { "aria-label": `${this.#strings.text("common.remove")}: ${file.name}` }))));
  }

  #drop(index) {
    this.#files = this.#files.filter((_, at) => at !== index);
    this.#showFiles();
  }

  async #run(isTrial) {
    if (!this.#files.length) return notify(this.#strings.text("import.no_files"));
    const body = { files: this.#files, merge: byId("import-form").elements.merge.value, dry_run: isTrial, columns: byId("import-columns").value.trim() || undefined };
    try {
      const report = await withProgress(byId("import-progress"), this.#strings, this.#strings.text("import.running"), (signal) => send("POST", "/api/import", body, { signal }));
      this.#show(report);
      if (!report.dry_run) this.#finish();
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #finish() {
    this.#files = [];
    fill(byId("import-list"));
    notify(this.#strings.text("import.done"));
    this.#changed();
  }

  #show({ dry_run, actions, changes, concepts }) {
    const text = (id) => this.#strings.text(`import.${id}`);
    const counted = Object.entries(actions).filter(([, count]) => count > 0);
    fill(
      byId("import-result"),
      el("section", { class: "panel" },
        el("h2", { tabindex: "-1" }, text(dry_run ? "would" : "was")),
        el("ul", { class: "figures" }, counted.map(([action, count]) => el("li", {}, el("strong", {}, this.#strings.number(count)), " ", this.#strings.name("fate", action)))),
        changes.length > 0 && [el("h3", {}, text("changes")), el("ul", {}, changes.map(({ what, count }) => el("li", {}, this.#strings.number(count), " ", this.#strings.said(what))))],
        dry_run && button(text("take"), () => this.#run(false), { class: "primary", id: "import-take" }),
        this.#table(concepts)),
    );
    byId("import-result").querySelector("h2").focus();
  }

  #table(concepts) {
    if (!concepts.length) return null;
    const head = ["language.vi", "language.es", "import.fate"].map((path) => el("th", { scope: "col" }, this.#strings.text(path)));
    const rows = concepts.slice(0, shown).map(({ vi, es, action }) => el("tr", {}, el("td", { lang: "vi" }, vi.join(" · ")), el("td", { lang: "es" }, es.join(" · ")), el("td", {}, el("span", { class: `chip fate-${action}` }, this.#strings.name("fate", action)))));
    return el("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": this.#strings.text("import.preview") }, el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows)));
  }
}
