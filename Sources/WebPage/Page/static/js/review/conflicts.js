import { get, send } from "../api.js";
import { button, byId, el, fill } from "../dom.js";
import { complain, notify } from "../notices.js";
import { pager } from "../pager.js";

/** How many conflicts are shown at once. */
const limit = 20;

/**
 * Terms with readings that do not go together, side by side.
 */
export class ConflictList {
  #strings;
  #changed;
  #conflicts = [];
  #offset = 0;

  /**
   * @param {import("../strings.js").Strings} strings
   * @param {function(): void} changed called after something was decided
   */
  constructor(strings, changed) {
    this.#strings = strings;
    this.#changed = changed;
  }

  /** Asks the server and shows what it says. */
  async show() {
    try {
      this.#conflicts = (await get("/api/review/conflicts")).conflicts;
      this.#render();
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  #render() {
    const total = this.#conflicts.length;
    const place = el("div", {});
    fill(
      byId("review-conflicts"),
      el("p", { class: "count", role: "status" }, this.#strings.text("review.conflict_count", { count: total })),
      this.#conflicts.slice(this.#offset, this.#offset + limit).map((conflict) => this.#conflict(conflict)), place,
    );
    pager(place, this.#strings, { offset: this.#offset, limit, total }, (offset) => ((this.#offset = offset), this.#render()));
  }

  #conflict({ problem, term, readings }) {
    return el(
      "section", { class: "conflict panel", dataset: { problem } },
      el("h2", {}, term),
      el("p", { class: "hint" }, this.#strings.name("conflict", problem)),
      el("div", { class: "readings" }, readings.map((reading) => this.#reading(term, reading))),
    );
  }

  #reading(term, { concept, text, source, date }) {
    return el(
      "div", { class: "reading" },
      el("h3", {}, text),
      el("p", { class: "details" }, [source, date && this.#strings.date(date)].filter(Boolean).join(" · ")),
      el("div", { class: "actions" },
        button(this.#strings.text("review.prefer"), () => this.#decide("prefer", concept, text), { "aria-label": this.#strings.text("review.prefer_term", { term: text }) }),
        button(this.#strings.text("review.deprecate"), () => this.#decide("deprecate", concept, text), { "aria-label": this.#strings.text("review.deprecate_term", { term: text }) }),
        el("a", { href: `/review?id=${encodeURIComponent(concept)}` }, this.#strings.text("review.look"))),
    );
  }

  async #decide(action, concept, text) {
    try {
      const card = await get(`/api/review/${encodeURIComponent(concept)}`);
      const term = card.terms.find((one) => one.text === text);
      await send("POST", `/api/review/${encodeURIComponent(concept)}`, { action, version: card.version, language: term?.language, text });
      notify(this.#strings.text("review.done", { action: this.#strings.name("action", action), term: text }));
      await this.show();
      this.#changed();
    } catch (error) {
      complain(this.#strings, error);
    }
  }
}
