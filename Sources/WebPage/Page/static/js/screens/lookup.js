import { get, isAbort } from "../api.js";
import { query, remember } from "../address.js";
import { copyText } from "../clipboard.js";
import { byId, fill } from "../dom.js";
import { announce, complain, notify } from "../notices.js";
import { answerCard, equivalents } from "../lookup/answer.js";
import { drawAnswers } from "../lookup/list.js";
import { addRecent, startPanel } from "../lookup/start.js";

/** The look-up: answers while one types. */
export function start({ strings, keys }) {
  const screen = new LookUp(strings);
  keys.add(screen.keys());
  screen.restore();
}

/** How many answers are asked for. */
const limit = 20;

class LookUp {
  #strings;
  #field = byId("query");
  #list = byId("answers");
  #answers = [];
  #chosen = 0;
  #request = null;
  #frame = 0;

  constructor(strings) {
    this.#strings = strings;
    this.#field.addEventListener("input", () => this.#soon());
    byId("lookup-form").addEventListener("change", (event) => event.target.name === "from" && this.#search());
    byId("lookup-form").addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => this.restore());
  }

  /** Shows what the address asks for. */
  restore() {
    const state = query();
    this.#field.value = state.get("q") ?? "";
    for (const choice of document.getElementsByName("from")) choice.checked = choice.value === (state.get("from") ?? "");
    if (!this.#field.value) this.#field.focus();
    this.#search();
  }

  /** The keys of the screen. */
  keys() {
    const text = (name) => this.#strings.text(`lookup.${name}`);
    const hasAnswers = () => this.#answers.length > 0;
    const isHere = (event) => hasAnswers() && !event.target.closest?.(".start, header, footer");
    return [
      { keys: ["/"], label: text("key_focus"), run: () => this.#field.select() },
      { keys: ["ArrowDown"], label: text("key_next"), inFields: true, when: isHere, run: () => this.#choose(this.#chosen + 1) },
      { keys: ["ArrowUp"], label: text("key_previous"), inFields: true, when: isHere, run: () => this.#choose(this.#chosen - 1) },
      { keys: ["Enter"], label: text("key_copy"), inFields: true, when: (event) => hasAnswers() && (event.target === this.#field || event.target === document.body), run: () => this.#copyChosen(0) },
      { keys: ["c"], label: text("key_copy"), when: hasAnswers, run: () => this.#copyChosen(0) },
      { keys: ["2", "3", "4", "5", "6", "7", "8", "9"], label: text("key_copy_other"), when: hasAnswers, run: (event) => this.#copyChosen(Number(event.key) - 1) },
      { keys: ["Escape"], label: text("key_leave"), inFields: true, when: (event) => event.target === this.#field, run: () => this.#field.blur() },
    ];
  }

  /** Asks at the next frame, so that keys that come at once are one question. */
  #soon() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#search());
  }

  async #search() {
    const q = this.#field.value.trim();
    const from = document.querySelector("[name=from]:checked").value;
    remember({ q, from });
    this.#request?.abort();
    this.#request = new AbortController();
    if (!q) return this.#showStart();
    try {
      const { answers } = await get("/api/lookup", { q, from, limit }, this.#request.signal);
      this.#show(q, answers);
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #showStart() {
    this.#answers = [];
    fill(this.#list);
    this.#count("");
    byId("lookup-start").hidden = false;
    fill(byId("lookup-start"), startPanel(this.#strings, (q) => this.#ask(q)));
  }

  #ask(q) {
    this.#field.value = q;
    this.#field.focus();
    this.#search();
  }

  #show(q, answers) {
    this.#answers = answers;
    this.#chosen = 0;
    byId("lookup-start").hidden = true;
    const copy = (text) => this.#copy(text);
    drawAnswers(this.#list, answers, (answer, index) => answerCard(this.#strings, answer, { isFirst: index === 0, q, copy }));
    this.#mark();
    this.#count(answers.length ? this.#strings.text("lookup.count", { count: answers.length }) : this.#strings.text("lookup.none", { query: q }));
  }

  #count(text) {
    byId("lookup-count").textContent = text;
    if (text) announce(text);
  }

  #choose(index) {
    this.#chosen = Math.max(0, Math.min(this.#answers.length - 1, index));
    this.#mark();
    this.#list.children[this.#chosen]?.scrollIntoView({ block: "nearest" });
    const answer = this.#answers[this.#chosen];
    announce(`${answer.found}: ${equivalents(answer)[0]?.text ?? ""}`);
  }

  #mark() {
    [...this.#list.children].forEach((item, index) => item.firstElementChild.classList.toggle("chosen", index === this.#chosen));
  }

  #copyChosen(index) {
    const form = equivalents(this.#answers[this.#chosen])[index];
    if (form) this.#copy(form.text);
  }

  async #copy(text) {
    const isDone = await copyText(text);
    if (isDone) addRecent(this.#field.value.trim());
    notify(this.#strings.text(isDone ? "common.copied" : "common.not_copied", { text }));
  }
}
