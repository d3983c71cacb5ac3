import { isAbort, send } from "../api.js";
import { copyText } from "../clipboard.js";
import { button, byId, el, fill } from "../dom.js";
import { forget, keep, kept } from "../drafts.js";
import { begin, redone, step, undone } from "../history.js";
import { announce, complain, notify } from "../notices.js";
import { pager } from "../pager.js";
import { withProgress } from "../progress.js";
import { Sources } from "../sources.js";
import * as model from "../check/model.js";
import { findingCard, lineView, peopleTable } from "../check/view.js";

/** The check: texts in, findings marked in them, suggestions one click away. */
export function start({ strings, keys, about }) {
  const screen = new Check(strings, about);
  keys.add(screen.keys());
  screen.restore();
}

/** How many lines, and how many findings, are shown at once. */
const linesShown = 200;
const findingsShown = 40;

class Check {
  #strings;
  #about;
  #sources;
  #history = null;
  #chosen = null;
  #offset = 0;

  constructor(strings, about) {
    this.#strings = strings;
    this.#about = about;
    this.#sources = new Sources(strings, "check", () => this.#showSide());
    byId("check-form").addEventListener("submit", (event) => (event.preventDefault(), this.#check()));
    byId("check-sample").addEventListener("click", () => this.#trySample());
    byId("check-clear").addEventListener("click", () => this.#clear());
    this.#showSide();
  }

  keys() {
    const text = (id) => this.#strings.text(`check.${id}`);
    const isOpen = () => this.#history !== null;
    return [
      { keys: ["Ctrl+Enter"], label: text("run"), inFields: true, run: () => this.#check() },
      { keys: ["n", "j", "ArrowDown"], label: text("key_next"), when: isOpen, run: () => this.#move(1) },
      { keys: ["p", "k", "ArrowUp"], label: text("key_previous"), when: isOpen, run: () => this.#move(-1) },
      { keys: ["a"], label: text("apply"), when: isOpen, run: () => this.#apply(this.#chosen) },
      { keys: ["i"], label: text("ignore"), when: isOpen, run: () => this.#ignore(this.#chosen) },
      { keys: ["z", "Ctrl+z"], label: this.#strings.text("common.undo"), when: isOpen, run: () => this.#travel(undone) },
      { keys: ["Z", "Ctrl+y"], label: this.#strings.text("common.redo"), when: isOpen, run: () => this.#travel(redone) },
    ];
  }

  /** Shows what was open before a reload. */
  restore() {
    const draft = kept("check.report");
    if (draft) this.#open(draft);
  }

  async #trySample() {
    const { sample } = await this.#about;
    this.#sources.request = { page: sample };
    await this.#check();
  }

  async #check() {
    const request = this.#sources.request;
    if (!request) {
      notify(this.#strings.text("common.missing_text"));
      return this.#sources.focusMissing();
    }
    const side = this.#sources.mode === "page" ? byId("check-side").value || undefined : undefined;
    try {
      const body = { ...request, side, terms: byId("check-terms").checked };
      const report = await withProgress(byId("check-progress"), this.#strings, this.#strings.text("check.running"), (signal) => send("POST", "/api/check", body, { signal }));
      this.#open(model.opened(report));
      this.#keep();
      announce(this.#figures());
      byId("check-result").scrollIntoView({ block: "start" });
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #showSide() {
    byId("check-side-label").hidden = this.#sources?.mode === "pair";
  }

  #clear() {
    this.#sources.clear();
    forget("check.report");
    this.#history = null;
    byId("check-result").hidden = true;
  }

  #open(report) {
    this.#history = begin(report);
    this.#chosen = model.open(report)[0]?.id ?? null;
    this.#offset = 0;
    byId("check-result").hidden = false;
    this.#build();
    this.#render();
  }

  get #report() {
    return this.#history.present;
  }

  // Decisions

  #apply(id) {
    this.#decide(model.applied(this.#report, id), id);
  }

  #ignore(id) {
    this.#decide(model.ignored(this.#report, id), id);
  }

  #applyCertain() {
    this.#decide(model.appliedCertain(this.#report), this.#chosen);
  }

  #decide(report, id) {
    if (id === null || report === this.#report) return;
    const waiting = model.open(report);
    this.#chosen = (waiting.find((finding) => finding.id > id) ?? waiting.at(-1))?.id ?? null;
    this.#history = step(this.#history, report);
    this.#afterChange();
  }

  #travel(direction) {
    const next = direction(this.#history);
    if (next === this.#history) return notify(this.#strings.text("common.nothing_to_undo"));
    this.#history = next;
    this.#chosen ??= model.open(this.#report)[0]?.id ?? null;
    this.#afterChange();
  }

  #afterChange() {
    this.#keep();
    this.#render();
    this.#focusChosen();
    announce(this.#figures());
  }

  #keep() {
    if (!keep("check.report", this.#report)) notify(this.#strings.text("common.too_large_to_keep"));
  }

  // Moving

  #move(by) {
    const waiting = model.open(this.#report);
    const at = waiting.findIndex(({ id }) => id === this.#chosen);
    const next = waiting[Math.max(0, Math.min(waiting.length - 1, at + by))];
    if (next) this.#choose(next.id);
  }

  #choose(id) {
    this.#chosen = id;
    const { line } = this.#report.findings.find((finding) => finding.id === id);
    this.#offset = Math.floor(line / linesShown) * linesShown;
    this.#render();
    this.#focusChosen();
  }

  #focusChosen() {
    const mark = document.querySelector(`[data-finding="${this.#chosen}"]`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "center" });
    document.querySelector(".finding-card.chosen")?.scrollIntoView({ block: "nearest" });
  }

  // Showing

  #build() {
    const text = (id) => this.#strings.text(`check.${id}`);
    fill(
      byId("check-result"),
      el("div", { class: "bar" },
        el("h2", {}, text("result")), el("p", { class: "count", id: "check-figures", role: "status" }),
        button(text("apply_certain"), () => this.#applyCertain(), { id: "check-certain" }),
        button([this.#strings.text("common.undo"), " ", el("kbd", {}, "z")], () => this.#travel(undone), { id: "check-undo" }),
        el("span", { class: "group", id: "check-take" })),
      el("div", { class: "desk" },
        el("div", { class: "text-side" }, el("ol", { class: "checked-lines", id: "check-lines" }), el("div", { id: "check-pager" })),
        el("div", { class: "finding-side" }, el("div", { id: "check-findings" }), el("div", { id: "check-people" }))),
    );
  }

  #render() {
    const report = this.#report;
    const waiting = model.open(report);
    byId("check-figures").textContent = this.#figures();
    byId("check-undo").disabled = !this.#history.past.length;
    byId("check-certain").disabled = !waiting.some(({ certain, suggestion }) => certain && suggestion !== undefined);
    fill(byId("check-take"), this.#takers());
    this.#renderLines(report);
    this.#renderFindings(waiting);
    this.#renderPeople(report.people);
  }

  #renderLines({ lines, findings }) {
    const ofLine = Map.groupBy ? Map.groupBy(findings, ({ line }) => line) : grouped(findings);
    const shown = lines.slice(this.#offset, this.#offset + linesShown);
    fill(byId("check-lines"), shown.map((line, index) => lineView(this.#strings, line, ofLine.get(this.#offset + index) ?? [], (id) => this.#choose(id))));
    pager(byId("check-pager"), this.#strings, { offset: this.#offset, limit: linesShown, total: lines.length }, (offset) => ((this.#offset = offset), this.#render()));
    document.querySelector(`[data-finding="${this.#chosen}"]`)?.classList.add("chosen");
  }

  #renderFindings(waiting) {
    const at = Math.max(0, waiting.findIndex(({ id }) => id === this.#chosen));
    const from = Math.floor(at / findingsShown) * findingsShown;
    const actions = { apply: (id) => this.#apply(id), ignore: (id) => this.#ignore(id), choose: (id) => this.#choose(id) };
    const place = el("div", {});
    fill(
      byId("check-findings"),
      waiting.length ? waiting.slice(from, from + findingsShown).map((finding) => findingCard(this.#strings, finding, finding.id === this.#chosen, actions)) : el("p", { class: "empty" }, this.#strings.text("check.nothing")),
      place,
    );
    pager(place, this.#strings, { offset: from, limit: findingsShown, total: waiting.length }, (offset) => this.#choose(waiting[offset].id));
  }

  #renderPeople(people) {
    fill(byId("check-people"), people.length > 0 && el("details", { class: "panel", open: true }, el("summary", {}, this.#strings.text("check.people", { count: people.length })), peopleTable(this.#strings, people)));
  }

  /** The text as it is now, to take along: a side, or all of it. */
  #takers() {
    const sides = ["vi", "es"].filter((side) => this.#report.lines.some((line) => line.side === side));
    const wanted = this.#sources.mode === "pair" ? sides : [null];
    return wanted.map((side) => button(this.#strings.text(side ? `check.copy_${side}` : "check.copy_text"), () => this.#take(side)));
  }

  async #take(side) {
    const isDone = await copyText(model.textOf(this.#report, side));
    notify(this.#strings.text(isDone ? "check.text_copied" : "check.text_not_copied"));
  }

  #figures() {
    const waiting = model.open(this.#report);
    return this.#strings.text("check.count", { count: waiting.length });
  }
}

function grouped(findings) {
  const groups = new Map();
  for (const finding of findings) groups.set(finding.line, [...(groups.get(finding.line) ?? []), finding]);
  return groups;
}
