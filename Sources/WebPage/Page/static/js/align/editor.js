import { button, byId, el, fill, labelled, option } from "../dom.js";
import { begin, redone, step, undone } from "../history.js";
import { announce } from "../notices.js";
import { pager } from "../pager.js";
import * as model from "./model.js";
import { beadRow, termTable } from "./view.js";

/** How many beads are shown at once. */
const pageSize = 100;

/** What may be shown of an alignment. */
const shows = { all: () => true, doubtful: model.isDoubtful, paired: model.isPaired };

/**
 * The desk where an alignment is corrected, by mouse and by keyboard.
 */
export class Editor {
  #strings;
  #place;
  #changed;
  #bitext;
  #history;
  #chosen = { vi: new Set(), es: new Set() };
  #current = { language: "vi", segment: 0 };
  #offset = 0;
  #shown = "all";

  /**
   * @param {import("../strings.js").Strings} strings
   * @param {Element} place
   * @param {function(object[]): void} changed called with the beads after each change
   */
  constructor(strings, place, changed) {
    this.#strings = strings;
    this.#place = place;
    this.#changed = changed;
    place.addEventListener("click", (event) => this.#click(event));
    place.addEventListener("focusin", (event) => this.#focusIn(event));
    for (const kind of ["pointerover", "pointerout"]) place.addEventListener(kind, (event) => this.#point(event));
  }

  /** Shows a bitext. */
  open(bitext, beads = bitext.beads) {
    this.#bitext = bitext;
    this.#history = begin(model.ordered(beads));
    this.#chosen = { vi: new Set(), es: new Set() };
    this.#offset = 0;
    this.#build();
    this.#setCurrent(this.#visible()[0]?.index ?? 0);
    this.#render();
  }

  /** Puts the focus where the work goes on. */
  focus() {
    this.#focusCurrent();
  }

  get beads() {
    return this.#history.present;
  }

  get isOpen() {
    return Boolean(this.#history);
  }

  /** The bitext as it was corrected. */
  get corrected() {
    const { name, vi, es } = this.#bitext;
    const beads = this.beads.map((bead) => ({ vi: bead.vi.map((index) => vi[index]), es: bead.es.map((index) => es[index]), score: bead.score }));
    return { name, beads };
  }

  /** What can be done, with its keys. */
  commands() {
    const name = (id) => this.#strings.text(`align.${id}`);
    return [
      { id: "link", keys: ["l"], label: name("link"), run: () => this.#link() },
      { id: "unlink", keys: ["u"], label: name("unlink"), run: () => this.#apply(model.unlink) },
      { id: "merge", keys: ["m"], label: name("merge"), run: () => this.#apply(model.merge) },
      { id: "split", keys: ["s"], label: name("split"), run: () => this.#apply(model.split) },
      { id: "swap", keys: ["w"], label: name("swap"), run: () => this.#apply(model.swap) },
      { id: "confirm", keys: ["y"], label: name("confirm"), run: () => this.#confirm() },
      { id: "undo", keys: ["z", "Ctrl+z"], label: this.#strings.text("common.undo"), run: () => this.#travel(undone) },
      { id: "redo", keys: ["Z", "Ctrl+y", "Ctrl+Shift+z"], label: this.#strings.text("common.redo"), run: () => this.#travel(redone) },
    ];
  }

  /** The keys of the desk; they work where no field has the focus. */
  keys() {
    const text = (id) => this.#strings.text(`align.${id}`);
    const moves = [
      { keys: ["ArrowDown", "j"], label: text("key_down"), run: () => this.#move(1) },
      { keys: ["ArrowUp", "k"], label: text("key_up"), run: () => this.#move(-1) },
      { keys: ["ArrowLeft", "ArrowRight"], label: text("key_side"), run: () => this.#cross() },
      { keys: [" ", "x"], label: text("key_choose"), run: () => this.#toggle(this.#current) },
      { keys: ["n"], label: text("key_doubtful"), run: () => this.#nextDoubtful() },
      { keys: ["Escape"], label: text("key_none"), run: () => this.#chooseNone() },
    ];
    return [...moves, ...this.commands()].map((binding) => ({ ...binding, when: (event) => this.isOpen && this.#isHere(event) }));
  }

  #isHere(event) {
    return event.target === document.body || event.target.id === "main" || this.#place.contains(event.target);
  }

  // Commands

  #apply(operation) {
    const index = this.#currentBead();
    if (index >= 0) this.#set(operation(this.beads, index));
  }

  #confirm() {
    this.#apply(model.confirm);
    this.#move(1);
  }

  #link() {
    const chosen = { vi: [...this.#chosen.vi], es: [...this.#chosen.es] };
    if (!chosen.vi.length || !chosen.es.length) return announceAndShow(this.#strings.text("align.link_how"));
    this.#current = { language: "vi", segment: Math.min(...chosen.vi) };
    this.#chosen = { vi: new Set(), es: new Set() };
    this.#set(model.link(this.beads, chosen));
  }

  #set(beads) {
    if (beads === this.beads) return announceAndShow(this.#strings.text("align.nothing_to_do"));
    this.#history = step(this.#history, beads);
    this.#afterChange();
  }

  #travel(direction) {
    const next = direction(this.#history);
    if (next === this.#history) return announceAndShow(this.#strings.text("common.nothing_to_undo"));
    this.#history = next;
    this.#afterChange();
  }

  #afterChange() {
    this.#render();
    this.#focusCurrent();
    this.#changed(this.beads);
    announce(this.#figures());
  }

  // Moving

  #move(by) {
    const visible = this.#visible();
    const at = visible.findIndex(({ bead }) => bead[this.#current.language].includes(this.#current.segment));
    const flat = visible.flatMap(({ bead }) => segmentsOf(bead, this.#current.language));
    const here = flat.findIndex(({ language, segment }) => language === this.#current.language && segment === this.#current.segment);
    const next = flat[Math.max(0, Math.min(flat.length - 1, (here < 0 ? at : here) + by))];
    if (next) this.#goTo(next);
  }

  #cross() {
    const bead = this.beads[this.#currentBead()];
    const language = this.#current.language === "vi" ? "es" : "vi";
    if (bead?.[language].length) this.#goTo({ language, segment: bead[language][0] });
  }

  #nextDoubtful() {
    const from = this.#currentBead();
    const index = this.beads.findIndex((bead, at) => at > from && model.isDoubtful(bead));
    const wanted = index >= 0 ? index : this.beads.findIndex(model.isDoubtful);
    if (wanted < 0) return announceAndShow(this.#strings.text("align.none_doubtful"));
    this.#setCurrent(wanted);
    this.#goTo(this.#current);
  }

  #setCurrent(index) {
    const bead = this.beads[index];
    if (bead) this.#current = bead.vi.length ? { language: "vi", segment: bead.vi[0] } : { language: "es", segment: bead.es[0] };
  }

  #goTo(place) {
    this.#current = place;
    const at = this.#visible().findIndex(({ bead }) => bead[place.language].includes(place.segment));
    const offset = Math.floor(Math.max(0, at) / pageSize) * pageSize;
    if (offset !== this.#offset) {
      this.#offset = offset;
      this.#render();
    }
    this.#focusCurrent();
  }

  #currentBead() {
    return this.beads.findIndex((bead) => bead[this.#current.language].includes(this.#current.segment));
  }

  #visible() {
    return this.beads.map((bead, index) => ({ bead, index })).filter(({ bead }) => shows[this.#shown](bead));
  }

  // Choosing

  #toggle({ language, segment }) {
    const set = this.#chosen[language];
    if (!set.delete(segment)) set.add(segment);
    this.#markChosen();
    announce(this.#strings.text("align.chosen", { vi: this.#chosen.vi.size, es: this.#chosen.es.size }));
  }

  #chooseNone() {
    this.#chosen = { vi: new Set(), es: new Set() };
    this.#markChosen();
  }

  #markChosen() {
    for (const element of this.#place.querySelectorAll(".segment")) {
      const isChosen = this.#chosen[element.dataset.language].has(Number(element.dataset.segment));
      element.setAttribute("aria-checked", isChosen);
    }
    const isReady = this.#chosen.vi.size > 0 && this.#chosen.es.size > 0;
    byId("align-link")?.classList.toggle("ready", isReady);
  }

  #click(event) {
    const element = event.target.closest(".segment");
    if (!element || !document.getSelection().isCollapsed) return;
    this.#current = placeOf(element);
    this.#markCurrent();
    this.#toggle(this.#current);
  }

  #focusIn(event) {
    const element = event.target.closest(".segment");
    if (!element) return;
    this.#current = placeOf(element);
    this.#markCurrent();
  }

  /** Marks both sides of the term that the pointer is on. */
  #point(event) {
    const index = event.target.closest("[data-term]")?.dataset.term;
    if (index === undefined) return;
    for (const element of this.#place.querySelectorAll(`[data-term="${index}"]`)) element.classList.toggle("pointed", event.type === "pointerover");
  }

  // Showing

  #build() {
    const tools = this.commands().map(({ id, keys, label, run }) => button([label, " ", el("kbd", {}, keys[0])], run, { id: `align-${id}`, "aria-keyshortcuts": keys[0] }));
    const choice = el("select", { id: "align-show", on: { change: (event) => this.#show(event.target.value) } }, Object.keys(shows).map((id) => option(id, this.#strings.text(`align.show_${id}`))));
    this.#shown = "all";
    fill(
      this.#place,
      el("p", { class: "count", id: "align-figures" }),
      el("div", { class: "toolbar", role: "toolbar", "aria-label": this.#strings.text("align.tools") }, tools, labelled(this.#strings.text("align.show"), choice)),
      el("ol", { class: "beads", id: "beads", "aria-label": this.#strings.text("align.beads") }),
      el("div", { id: "bead-pager" }),
      this.#bitext.terms.length > 0 && el("details", { class: "panel", id: "align-terms" }, el("summary", {}, this.#strings.text("align.terms", { count: this.#bitext.terms.length })), el("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": this.#strings.text("align.term_table") }, termTable(this.#strings, this.#bitext.terms))),
    );
  }

  #show(id) {
    this.#shown = id;
    this.#offset = 0;
    this.#render();
  }

  #render() {
    const visible = this.#visible();
    this.#offset = Math.min(this.#offset, Math.max(0, Math.ceil(visible.length / pageSize) - 1) * pageSize);
    fill(byId("beads"), visible.slice(this.#offset, this.#offset + pageSize).map(({ bead, index }) => beadRow(this.#strings, this.#bitext, bead, index)));
    pager(byId("bead-pager"), this.#strings, { offset: this.#offset, limit: pageSize, total: visible.length }, (offset) => this.#turn(offset));
    byId("align-figures").textContent = this.#figures();
    byId("align-undo").disabled = !this.#history.past.length;
    byId("align-redo").disabled = !this.#history.future.length;
    this.#markChosen();
    this.#markCurrent();
  }

  #turn(offset) {
    this.#offset = offset;
    this.#setCurrent(this.#visible()[offset]?.index ?? 0);
    this.#render();
    this.#focusCurrent();
  }

  #figures() {
    const paired = this.beads.filter(model.isPaired);
    const doubtful = paired.filter(model.isDoubtful).length;
    return this.#strings.text("align.figures", { pairs: paired.length, doubtful, alone: this.beads.length - paired.length });
  }

  /** One segment is in the order of tabs; the arrows go on from there. */
  #markCurrent() {
    for (const element of this.#place.querySelectorAll('.segment[tabindex="0"]')) element.tabIndex = -1;
    this.#place.querySelector(".bead.current")?.classList.remove("current");
    const element = this.#currentElement() ?? this.#place.querySelector(".segment");
    if (!element) return;
    element.tabIndex = 0;
    element.closest(".bead").classList.add("current");
  }

  #currentElement() {
    const { language, segment } = this.#current;
    return this.#place.querySelector(`.segment[data-language="${language}"][data-segment="${segment}"]`);
  }

  #focusCurrent() {
    const element = this.#currentElement();
    element?.focus({ preventScroll: true });
    element?.closest(".bead").scrollIntoView({ block: "nearest" });
  }
}

const placeOf = (element) => ({ language: element.dataset.language, segment: Number(element.dataset.segment) });

/** The segments where the arrows stop: those of a side, or of the other one where it has none. */
function segmentsOf(bead, language) {
  const shown = bead[language].length ? language : language === "vi" ? "es" : "vi";
  return bead[shown].map((segment) => ({ language: shown, segment }));
}

function announceAndShow(text) {
  byId("align-figures").textContent = text;
  announce(text);
}
