import { get, isAbort, send } from "../api.js";
import { query, remember } from "../address.js";
import { genders, kinds, options } from "../choices.js";
import { button, byId, el, fill } from "../dom.js";
import { forget, keep, kept } from "../drafts.js";
import { announce, complain, notify } from "../notices.js";
import { chooseVersion } from "../overtaken.js";
import { pager } from "../pager.js";
import { tabs } from "../tabs.js";
import { connectBatch } from "../review/batch.js";
import { cardView } from "../review/card.js";
import { ConflictList } from "../review/conflicts.js";
import { chooseConcept } from "../review/join.js";
import { chooseValue } from "../review/value.js";

/** The review: candidate after candidate, each decided with one key. */
export async function start({ strings, keys }) {
  const screen = new Review(strings);
  keys.add(screen.keys());
  await screen.restore();
}

/** How many concepts the list shows. */
const limit = 25;

class Review {
  #strings;
  #queue = { total: 0, offset: 0, items: [], undoable: false };
  #card = null;
  #selected = 0;
  #editing = null;
  #request = null;
  #busy = false;
  #conflicts;
  #showTab;

  constructor(strings) {
    this.#strings = strings;
    this.#conflicts = new ConflictList(strings, () => this.#load(this.#queue.offset));
    byId("review-kind").append(...options(strings, "kind", kinds));
    byId("review-kind").addEventListener("change", () => (remember({ kind: this.#kind, id: "" }), this.#load(0)));
    byId("review-undo").addEventListener("click", () => this.#undo());
    this.#showTab = tabs(document.querySelector(".tabs"), (id) => this.#openTab(id, true));
    connectBatch(strings, () => this.#kind, () => this.#load(0));
    addEventListener("popstate", () => this.restore());
  }

  /** Shows what the address asks for, else where the last review stopped. */
  async restore() {
    const state = query();
    byId("review-kind").value = state.get("kind") ?? "";
    const tab = state.get("view") === "conflicts" ? "tab-conflicts" : "tab-queue";
    this.#showTab(tab);
    await this.#load(Number(state.get("offset") ?? 0), state.get("id"));
    if (tab === "tab-conflicts") await this.#conflicts.show();
  }

  /** The keys: those of `doichieu review` in the terminal. */
  keys() {
    const text = (id) => this.#strings.text(`review.${id}`);
    const hasCard = () => this.#card !== null && !byId("review-queue").hidden;
    const actions = this.#actions();
    const command = (keys, label, run) => ({ keys, label: text(label), run, when: hasCard });
    return [
      command(["a"], "accept", actions.accept), command(["r"], "reject", actions.reject), command(["e"], "edit", actions.edit), command(["j"], "join", actions.join),
      command(["s", "ArrowRight"], "next", actions.next), command(["b", "ArrowLeft"], "previous", actions.previous),
      command(["ArrowDown", "ArrowUp"], "key_term", (event) => this.#moveTerm(event.key === "ArrowDown" ? 1 : -1)),
      command(["A"], "acceptTerm", actions.acceptTerm), command(["R"], "rejectTerm", actions.rejectTerm),
      command(["p"], "prefer", actions.prefer), command(["d"], "deprecate", actions.deprecate),
      command(["k"], "key_kind", actions.kind), command(["g"], "key_gender", actions.gender),
      { keys: ["u", "Ctrl+z"], label: this.#strings.text("common.undo"), run: () => this.#undo() },
    ];
  }

  get #kind() {
    return byId("review-kind").value;
  }

  #openTab(id, push) {
    remember({ view: id === "tab-conflicts" ? "conflicts" : "" }, { push });
    if (id === "tab-conflicts") this.#conflicts.show();
  }

  // The queue

  async #load(offset, wanted = undefined) {
    try {
      this.#queue = await get("/api/review", { kind: this.#kind, offset, limit });
      if (!this.#queue.items.length && offset > 0) return this.#load(Math.max(0, offset - limit), wanted);
      this.#showQueue();
      await this.#openCard(wanted ?? this.#stopped() ?? this.#queue.items[0]?.id);
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  #stopped() {
    return this.#queue.items.find(({ id }) => id === this.#queue.position)?.id;
  }

  #showQueue() {
    const { total, offset, items, undoable } = this.#queue;
    byId("queue-count").textContent = this.#strings.text("review.waiting", { count: total });
    byId("review-undo").disabled = !undoable;
    fill(byId("queue-list"), items.map((item) => el("li", {}, this.#queueItem(item))));
    pager(byId("queue-pager"), this.#strings, { offset, limit, total }, (to) => (remember({ offset: to || "", id: "" }), this.#load(to)));
  }

  #queueItem({ id, vi, es, score, seen, kind }) {
    return button(
      [
        el("span", { class: "queue-vi", lang: "vi" }, vi[0] ?? "–"), el("span", { class: "queue-es", lang: "es" }, es[0] ?? "–"),
        el("span", { class: "details" }, [this.#strings.name("kind", kind), this.#strings.percent(score), this.#strings.text("review.seen", { count: seen })].join(" · ")),
      ],
      () => this.#openCard(id), { class: "queue-item", dataset: { id } },
    );
  }

  // The card

  async #openCard(id) {
    this.#request?.abort();
    this.#request = new AbortController();
    if (!id) return this.#showNothing();
    try {
      this.#setCard(await get(`/api/review/${encodeURIComponent(id)}`, {}, this.#request.signal));
    } catch (error) {
      if (error.status === 404) return this.#showNothing();
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #setCard(card) {
    const isSame = this.#card?.id === card.id;
    this.#card = card;
    const first = card.terms.findIndex(({ review }) => review === "candidate");
    this.#selected = isSame ? Math.min(this.#selected, card.terms.length - 1) : Math.max(0, first);
    const draft = kept("review.edit");
    this.#editing = draft?.id === card.id ? draft.text : null;
    if (draft?.id === card.id) this.#selected = Math.max(0, card.terms.findIndex(({ text }) => text === draft.term));
    remember({ id: card.id });
    this.#showCard();
    announce(card.terms.map(({ text }) => text).join(" = "));
  }

  #showNothing() {
    this.#card = null;
    fill(byId("card"), el("p", { class: "empty" }, this.#strings.text(this.#queue.total ? "review.choose" : "review.nothing")));
  }

  #showCard() {
    const hadFocus = byId("card").contains(document.activeElement) ? document.activeElement.id || "card" : null;
    fill(byId("card"), cardView(this.#strings, this.#card, { selected: this.#selected, editing: this.#editing }, this.#actions()));
    for (const item of document.querySelectorAll(".queue-item")) {
      if (item.dataset.id === this.#card.id) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    }
    document.querySelector(".queue-item[aria-current]")?.scrollIntoView({ block: "nearest" });
    if (this.#editing !== null) byId("edit-term").focus();
    else if (hadFocus) (byId(hadFocus) ?? byId("do-accept")).focus?.({ preventScroll: true });
  }

  #moveTerm(by) {
    const count = this.#card.terms.length;
    this.#select((this.#selected + by + count) % count);
    document.querySelector(`[data-term="${this.#selected}"]`)?.focus();
  }

  #select(index) {
    this.#selected = index;
    this.#showCard();
    document.querySelector(`[data-term="${index}"]`)?.focus();
  }

  #actions() {
    const onTerm = (action, to = undefined) => this.#perform({ action, ...this.#termAddress(), to });
    return {
      accept: () => this.#perform({ action: "accept" }, true),
      reject: () => this.#perform({ action: "reject" }, true),
      acceptTerm: () => onTerm("accept"),
      rejectTerm: () => onTerm("reject"),
      prefer: () => onTerm("prefer"),
      deprecate: () => onTerm("deprecate"),
      kind: () => this.#chooseKind(),
      gender: () => this.#chooseGender(),
      edit: () => this.#beginEdit(),
      noteEdit: (text) => this.#noteEdit(text),
      saveEdit: () => this.#saveEdit(),
      cancelEdit: () => this.#endEdit(),
      join: () => this.#join(),
      joinInto: (to) => this.#perform({ action: "join", to }, true),
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      select: (index) => this.#select(index),
    };
  }

  async #chooseKind() {
    const to = await chooseValue(this.#strings, this.#strings.text("review.key_kind"), "kind", kinds, { current: this.#card.kind });
    if (to && to !== this.#card.kind) await this.#perform({ action: "kind", to });
  }

  async #chooseGender() {
    const { gender } = this.#card.terms[this.#selected];
    const to = await chooseValue(this.#strings, this.#strings.text("review.key_gender"), "gender", genders, { current: gender, mayBeNone: true });
    if (to !== null && to !== (gender ?? "")) await this.#perform({ action: "gender", ...this.#termAddress(), to: to || undefined });
  }

  #termAddress() {
    const { language, text } = this.#card.terms[this.#selected];
    return { language, text };
  }

  async #step(by) {
    const { items, offset, total } = this.#queue;
    const at = items.findIndex(({ id }) => id === this.#card.id);
    const next = items[at + by];
    if (next) return this.#openCard(next.id);
    if (by > 0 && offset + limit < total) return this.#load(offset + limit);
    if (by < 0 && offset > 0) return this.#load(offset - limit);
    announce(this.#strings.text("review.end"));
  }

  // Editing

  #beginEdit() {
    this.#noteEdit(this.#card.terms[this.#selected].text);
    this.#showCard();
    byId("edit-term").select();
  }

  #noteEdit(text) {
    this.#editing = text;
    keep("review.edit", { id: this.#card.id, term: this.#card.terms[this.#selected].text, text });
  }

  #endEdit() {
    this.#editing = null;
    forget("review.edit");
    this.#showCard();
    document.querySelector(`[data-term="${this.#selected}"]`)?.focus();
  }

  async #saveEdit() {
    const to = this.#editing.trim();
    const address = this.#termAddress();
    if (!to || to === address.text) return this.#endEdit();
    if (await this.#perform({ action: "edit", ...address, to })) forget("review.edit");
  }

  async #join() {
    const to = await chooseConcept(this.#strings, this.#card);
    if (to) await this.#perform({ action: "join", to }, true);
  }

  // Decisions

  /** Does something to the concept that is shown; `isDecided` goes on to the next one. */
  async #perform(action, isDecided = false) {
    if (this.#busy) return false;
    this.#busy = true;
    const { id, version } = this.#card;
    try {
      await this.#send(id, { ...action, version });
      await this.#afterStep(action, id, isDecided);
      return true;
    } catch (error) {
      complain(this.#strings, error);
      return false;
    } finally {
      this.#busy = false;
    }
  }

  async #send(id, action) {
    const path = `/api/review/${encodeURIComponent(id)}`;
    try {
      return await send("POST", path, action);
    } catch (error) {
      if (error.code !== "overtaken") throw error;
      const now = await get(path);
      const choice = await this.#chooseVersion(now, action);
      if (choice === "mine") return send("POST", path, { ...action, version: now.version });
      if (choice === "theirs") return null;
      throw error;
    }
  }

  #chooseVersion(now, { action, to }) {
    const said = ({ terms }, language) => terms.filter((term) => term.language.startsWith(language)).map(({ text, review, status }) => `${text} (${this.#strings.name("review_state", review)}, ${this.#strings.name("status", status)})`).join("; ");
    const rows = ["vi", "es"].map((language) => ({ label: this.#strings.name("language", language), mine: said(this.#card, language), theirs: said(now, language) }));
    return chooseVersion(this.#strings, [...rows, { label: this.#strings.text("overtaken.step"), mine: [this.#strings.text(`review.${action}`), to].filter(Boolean).join(": "), theirs: "" }]);
  }

  async #afterStep({ action }, id, isDecided) {
    const { items, offset } = this.#queue;
    const at = items.findIndex((item) => item.id === id);
    const name = this.#card.terms.map(({ text }) => text)[0];
    this.#editing = null;
    forget("review.edit");
    notify(this.#strings.text("review.done", { action: this.#strings.name("action", action), term: name }), { label: this.#strings.text("common.undo"), run: () => this.#undo() });
    const next = isDecided ? (items[at + 1] ?? items[at - 1])?.id : id;
    await this.#load(offset, next);
  }

  async #undo() {
    try {
      const { terms, concept, action } = await send("POST", "/api/review/undo");
      if (!terms) return notify(this.#strings.text("common.nothing_to_undo"));
      notify(this.#strings.text("review.undone", { action: this.#strings.name("action", action) }));
      await this.#load(this.#queue.offset, concept ?? undefined);
      if (!byId("review-conflicts").hidden) await this.#conflicts.show();
    } catch (error) {
      complain(this.#strings, error);
    }
  }
}
