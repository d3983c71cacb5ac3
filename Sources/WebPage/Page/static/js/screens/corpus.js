import { get, isAbort, send } from "../api.js";
import { query, remember } from "../address.js";
import { marked, place, side } from "../bilingual.js";
import { button, byId, el, fill } from "../dom.js";
import { announce, complain, notify } from "../notices.js";

/** The corpus: where words stand in all aligned text, with their counterparts. */
export function start({ strings, keys }) {
  const screen = new Corpus(strings);
  keys.add([{ keys: ["/"], label: strings.text("corpus.key_focus"), run: () => byId("corpus-query").select() }]);
  screen.restore();
  screen.showDocuments();
}

/** How many lines come at first, and how many more each time; the server gives 100 at most. */
const stretch = 25;
const most = 100;
/** How long one has to stop typing before the corpus is searched, and how long a search may take before that is said, in milliseconds. */
const pause = 250;
const patience = 400;

class Corpus {
  #strings;
  #request = null;
  #limit = stretch;
  #waiting = 0;

  constructor(strings) {
    this.#strings = strings;
    const form = byId("corpus-form");
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#begin(true)));
    form.addEventListener("change", () => this.#begin());
    byId("corpus-query").addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#begin(), pause);
    });
    addEventListener("popstate", () => this.restore());
  }

  /** Shows what the address asks for. */
  restore() {
    const state = query();
    for (const name of ["q", "side", "compare"]) byId("corpus-form").elements[name].value = state.get(name) ?? "";
    this.#begin();
  }

  /** The documents, with the figures of the corpus. */
  async showDocuments(given = undefined) {
    try {
      const { documents } = given ?? (await get("/api/corpus"));
      byId("corpus-figures").textContent = this.#strings.text("corpus.figures", { count: documents.length, segments: documents.reduce((sum, { segments }) => sum + segments, 0) });
      fill(byId("corpus-list"), documents.length ? this.#table(documents) : el("p", { class: "hint" }, this.#strings.text("corpus.empty"), " ", el("a", { href: "/align" }, this.#strings.text("screens.align"))));
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  #begin(push = false) {
    clearTimeout(this.#waiting);
    this.#limit = stretch;
    this.#search(push);
  }

  async #search(push = false) {
    const { q, side: searched, compare } = Object.fromEntries(new FormData(byId("corpus-form")));
    remember({ q, side: searched, compare }, { push });
    this.#request?.abort();
    this.#request = new AbortController();
    if (!q.trim()) return this.#show("", []);
    const slow = setTimeout(() => (byId("corpus-count").textContent = this.#strings.text("corpus.searching")), patience);
    try {
      const { lines } = await get("/api/concordance", { q, side: searched, compare, limit: this.#limit }, this.#request.signal);
      this.#show(q, lines);
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    } finally {
      clearTimeout(slow);
    }
  }

  #show(q, lines) {
    const isMore = lines.length === this.#limit && this.#limit < most;
    const count = q ? this.#strings.text(isMore ? "corpus.count_more" : "corpus.count", { count: lines.length, query: q }) : "";
    byId("corpus-count").textContent = count;
    if (count) announce(count);
    fill(
      byId("corpus-lines"),
      el("ol", { class: "concordance" }, lines.map((line) => this.#line(line))),
      isMore && button(this.#strings.text("common.more"), () => ((this.#limit = Math.min(most, this.#limit + stretch)), this.#search())),
    );
  }

  #line({ file, vi, es, vi_lines, es_lines, vi_marks, es_marks, found, score }) {
    const piece = (language) => (one) => el("mark", { class: found.includes(language) ? "hit" : "counterpart" }, one.text);
    return el(
      "li", { class: "example" },
      el("div", { class: "halves" }, side(this.#strings, "vi", marked(vi, vi_marks, piece("vi"))), side(this.#strings, "es", marked(es, es_marks, piece("es")))),
      el("p", { class: "where" }, place(file, 0), " · VI ", vi_lines.join(", "), " · ES ", es_lines.join(", "), score !== undefined && ` · ${this.#strings.percent(score)}`),
    );
  }

  #table(documents) {
    const head = ["corpus.name", "corpus.added", "corpus.segments", "common.actions"].map((path) => el("th", { scope: "col" }, this.#strings.text(path)));
    const shown = 200;
    const rows = documents.slice(0, shown).map(({ name, added, segments }) => el(
      "tr", {},
      el("th", { scope: "row" }, name.split("/").at(-1)), el("td", {}, this.#strings.date(added)), el("td", { class: "score" }, this.#strings.number(segments)),
      el("td", {}, button(this.#strings.text("common.remove"), () => this.#remove(name), { "aria-label": this.#strings.text("corpus.remove", { name }) })),
    ));
    return el("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": this.#strings.text("corpus.documents") }, el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows)));
  }

  async #remove(name) {
    if (!confirm(this.#strings.text("corpus.remove_sure", { name }))) return;
    try {
      this.showDocuments(await send("DELETE", "/api/corpus", {}, { parameters: { name } }));
      notify(this.#strings.text("corpus.removed", { name }));
    } catch (error) {
      complain(this.#strings, error);
    }
  }
}
