import { get, isAbort } from "../api.js";
import { query, remember } from "../address.js";
import { kinds, options, origins, reviewStates, statuses } from "../choices.js";
import { kindChip, reviewChip, statusChip } from "../chips.js";
import { byId, button, el, fill } from "../dom.js";
import { announce, complain } from "../notices.js";
import { pager } from "../pager.js";

/** How many concepts a page of the list has. */
const limit = 50;

/** The filters, by their name in the address and in the form. */
const filters = ["q", "kind", "review", "status", "origin", "field"];

/** The list of concepts: filtered, sorted by the server, page by page. */
export class Browse {
  #strings;
  #open;
  #form = byId("concept-filter");
  #request = null;
  #waiting = 0;

  /**
   * @param {import("../strings.js").Strings} strings
   * @param {Promise<object>} about
   * @param {function(string): void} open opens a concept by its id
   */
  constructor(strings, about, open) {
    this.#strings = strings;
    this.#open = open;
    const { kind, review, status, origin, field } = this.#form.elements;
    kind.append(...options(strings, "kind", kinds));
    review.append(...options(strings, "review_state", reviewStates));
    status.append(...options(strings, "status", statuses));
    origin.append(...options(strings, "origin", origins));
    about.then(({ fields }) => {
      field.append(...options(strings, "subject", fields));
      field.value = query().get("field") ?? "";
    }, () => {});
    this.#form.addEventListener("submit", (event) => (event.preventDefault(), this.#change()));
    this.#form.addEventListener("change", () => this.#change());
    this.#form.addEventListener("reset", () => setTimeout(() => this.#change()));
    byId("concept-query").addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#change(), 60);
    });
  }

  /** Shows what the address asks for. */
  show() {
    const state = query();
    for (const name of filters) this.#form.elements[name].value = state.get(name) ?? "";
    return this.#load();
  }

  #change() {
    clearTimeout(this.#waiting);
    remember({ ...Object.fromEntries(filters.map((name) => [name, this.#form.elements[name].value])), offset: "" });
    this.#load();
  }

  async #load() {
    this.#request?.abort();
    this.#request = new AbortController();
    const state = query();
    const asked = Object.fromEntries([...filters, "sort", "descending", "offset"].map((name) => [name, state.get(name)]));
    try {
      this.#render(await get("/api/concepts", { ...asked, limit }, this.#request.signal));
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #render({ total, offset, concepts }) {
    const count = this.#strings.text("glossary.count", { count: total });
    byId("concept-count").textContent = count;
    announce(count);
    const rows = concepts.map((concept) => this.#row(concept));
    fill(byId("concept-table"), el("table", { class: "concepts" }, el("caption", { class: "visually-hidden" }, this.#strings.text("glossary.title")), el("thead", {}, this.#head()), el("tbody", {}, rows)));
    pager(byId("concept-pager"), this.#strings, { offset, limit, total }, (to) => {
      remember({ offset: to || "" }, { push: true });
      this.#load();
      byId("concept-count").scrollIntoView({ block: "start" });
    });
  }

  #head() {
    const columns = [["vi", "language.vi"], ["es", "language.es"], ["kind", "common.kind"], [null, "common.status"], ["id", "glossary.origin"]];
    return el("tr", {}, columns.map(([sort, label]) => this.#column(sort, this.#strings.text(label))));
  }

  #column(sort, label) {
    if (!sort) return el("th", { scope: "col" }, label);
    const state = query();
    const isSorted = state.get("sort") === sort;
    const isDown = isSorted && state.get("descending") === "true";
    const sign = isSorted ? (isDown ? " ↓" : " ↑") : "";
    return el("th", { scope: "col", "aria-sort": isSorted ? (isDown ? "descending" : "ascending") : "none" }, button([label, el("span", { "aria-hidden": "true" }, sign)], () => this.#sort(sort, isSorted && !isDown), { class: "sort" }));
  }

  #sort(sort, descending) {
    remember({ sort, descending: descending ? "true" : "", offset: "" });
    this.#load().then(() => document.querySelector(`th[aria-sort]:not([aria-sort="none"]) button`)?.focus());
  }

  #row({ id, kind, subject_field, vi, es, review, status, origin }) {
    const open = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open(id);
    };
    return el(
      "tr", {},
      el("th", { scope: "row", lang: "vi", class: "vi" }, el("a", { href: `/glossary?concept=${encodeURIComponent(id)}`, on: { click: open } }, vi[0] ?? "–"), others(vi, "vi")),
      el("td", { lang: "es", class: "es" }, es[0] ?? "–", others(es, "es")),
      el("td", {}, kindChip(this.#strings, kind), subject_field && el("span", { class: "details" }, this.#strings.name("subject", subject_field))),
      el("td", {}, review === "accepted" ? statusChip(this.#strings, status) : reviewChip(this.#strings, review)),
      el("td", {}, this.#strings.name("origin", origin)),
    );
  }
}

/** The terms of a concept behind the first one. */
function others(terms, language) {
  return terms.length > 1 && el("span", { class: "others", lang: language }, terms.slice(1, 4).join(" · "), terms.length > 4 && ` +${terms.length - 4}`);
}
