import { get, send } from "../api.js";
import { button, byId, el, fill } from "../dom.js";
import { forget, keep, kept } from "../drafts.js";
import { example } from "../bilingual.js";
import { complain, notify } from "../notices.js";
import { chooseVersion } from "../overtaken.js";
import { conceptForm, emptyConcept, inputOf, readConcept, textFields, tidied } from "./form.js";

/** A concept: its fields to edit, its examples, its history. */
export class ConceptView {
  #strings;
  #about;
  #close;
  #seen = null;
  #edited = null;

  /**
   * @param {import("../strings.js").Strings} strings
   * @param {Promise<object>} about
   * @param {function(): void} close goes back to the list
   */
  constructor(strings, about, close) {
    this.#strings = strings;
    this.#about = about;
    this.#close = close;
  }

  /** Opens a concept by its id, or a new one where it is `new`; the focus goes there where a person asked for it. */
  async open(id, hasFocus) {
    try {
      this.#seen = id === "new" ? null : await get(`/api/concepts/${encodeURIComponent(id)}`);
      const draft = kept("concept");
      const isDraft = draft && draft.id === id;
      this.#edited = isDraft ? draft.concept : this.#seen ? inputOf(this.#seen) : emptyConcept();
      if (isDraft && this.#seen && draft.version !== this.#seen.version) this.#seen = { ...this.#seen, version: draft.version };
      await this.#render(isDraft);
      if (hasFocus) byId("view-concept").querySelector("h2").focus();
      if (this.#seen) this.#showHistory(id);
    } catch (error) {
      complain(this.#strings, error);
      if (error.status === 404) this.#close();
    }
  }

  get #id() {
    return this.#seen?.id ?? "new";
  }

  async #render(isDraft = false) {
    const { fields } = await this.#about;
    const text = (name) => this.#strings.text(`glossary.${name}`);
    const form = el(
      "form", { id: "concept-form", on: { submit: (event) => (event.preventDefault(), this.#save()), input: () => this.#note() } },
      conceptForm(this.#strings, this.#edited, fields, (concept) => this.#rearrange(concept)),
      el("div", { class: "actions sticky" },
        el("button", { type: "submit", class: "primary" }, this.#strings.text("common.save")),
        button(this.#strings.text("common.cancel"), () => this.#leave()),
        this.#seen && button(text("delete"), () => this.#remove(), { class: "danger" }),
        el("span", { id: "concept-state", class: "hint" }, isDraft ? text("draft") : "")),
    );
    fill(
      byId("view-concept"),
      el("div", { class: "bar" }, button(`← ${text("back")}`, () => this.#leaveOpen(), { class: "quiet" }), el("h2", { tabindex: "-1" }, this.#heading()), this.#seen && el("span", { class: "details" }, `${this.#id} · ${this.#strings.name("origin", this.#seen.origin)}`)),
      form,
      this.#seen?.examples.length > 0 && el("section", {}, el("h3", {}, text("examples")), this.#seen.examples.slice(0, 10).map((one) => example(this.#strings, one))),
      this.#seen && el("section", {}, el("h3", {}, text("history")), el("div", { id: "concept-history" })),
    );
  }

  #heading() {
    const first = this.#edited.sections.map(({ terms }) => terms[0]?.text).filter(Boolean);
    return first.length ? first.join(" = ") : this.#strings.text("glossary.new");
  }

  #rearrange(concept) {
    const { sections } = concept;
    this.#edited = { ...readConcept(byId("concept-form"), this.#edited), sections };
    this.#keepDraft();
    this.#render(true).then(() => this.#seen && this.#showHistory(this.#id));
  }

  #note() {
    this.#edited = readConcept(byId("concept-form"), this.#edited);
    this.#keepDraft();
    byId("concept-state").textContent = this.#strings.text("glossary.draft");
  }

  #keepDraft() {
    keep("concept", { id: this.#id, version: this.#seen?.version, concept: this.#edited });
  }

  // Saving

  async #save() {
    const concept = tidied(readConcept(byId("concept-form"), this.#edited));
    if (concept.sections.length < 1) return notify(this.#strings.text("glossary.needs_term"));
    try {
      const saved = this.#seen ? await this.#put(concept, this.#seen.version) : await send("POST", "/api/concepts", concept);
      if (!saved) return;
      forget("concept");
      notify(this.#strings.text("glossary.saved"));
      this.#seen = saved;
      this.#edited = inputOf(saved);
      await this.#render();
      this.#showHistory(saved.id);
      history.replaceState(null, "", `/glossary?concept=${encodeURIComponent(saved.id)}`);
      byId("view-concept").querySelector("h2").focus();
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  async #put(concept, version) {
    const path = `/api/concepts/${encodeURIComponent(this.#id)}`;
    try {
      return await send("PUT", path, { version, concept });
    } catch (error) {
      if (error.code !== "overtaken") throw error;
      return this.#settle(concept, await get(path));
    }
  }

  /** Somebody else was faster: a person decides what stands. */
  async #settle(concept, now) {
    const choice = await chooseVersion(this.#strings, this.#versions(concept, inputOf(now)));
    if (choice === "mine") return this.#put(concept, now.version);
    return choice === "theirs" ? now : null;
  }

  #versions(mine, theirs) {
    const strings = this.#strings;
    const term = ({ text, status, review, gender, region, note }) => [text, status && strings.name("status", status), review && strings.name("review_state", review), gender && strings.name("gender", gender), region, note].filter(Boolean).join(", ");
    const terms = (concept, language) => concept.sections.filter((section) => section.language === language).flatMap((section) => section.terms.map(term)).join("; ");
    const languages = [...new Set([...mine.sections, ...theirs.sections].map(({ language }) => language))];
    return [
      { label: strings.text("common.kind"), mine: strings.name("kind", mine.kind), theirs: strings.name("kind", theirs.kind) },
      ...textFields.map((field) => ({ label: strings.text(`concept_field.${field}`), mine: mine[field] ?? "", theirs: theirs[field] ?? "" })),
      ...languages.map((language) => ({ label: language, mine: terms(mine, language), theirs: terms(theirs, language) })),
    ];
  }

  async #remove() {
    if (!confirm(this.#strings.text("glossary.delete_sure", { term: this.#heading() }))) return;
    try {
      await send("DELETE", `/api/concepts/${encodeURIComponent(this.#id)}`, {}, { parameters: { version: this.#seen.version } });
      forget("concept");
      notify(this.#strings.text("glossary.deleted"), { label: this.#strings.text("common.undo"), run: () => this.#restore() });
      this.#close();
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  async #restore() {
    try {
      await send("POST", "/api/review/undo");
      this.#close();
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  /** Drops what was edited. */
  #leave() {
    forget("concept");
    this.#close();
  }

  /** Goes back to the list; what was edited is kept as a draft. */
  #leaveOpen() {
    this.#close();
  }

  // History

  async #showHistory(id) {
    try {
      const { changes } = await get(`/api/concepts/${encodeURIComponent(id)}/history`);
      const place = byId("concept-history");
      if (place) fill(place, changes.length ? el("ol", { class: "history" }, changes.slice(0, 50).map((change) => this.#change(change))) : el("p", { class: "hint" }, this.#strings.text("glossary.no_history")));
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  #change({ made, action, terms }) {
    return el(
      "li", {},
      el("p", {}, el("strong", {}, this.#strings.name("action", action)), " ", el("span", { class: "details" }, this.#strings.date(made))),
      el("ul", {}, terms.map(({ term, before, after, field }) => el("li", {}, el("span", { class: "details" }, [term !== after && term, this.#strings.name("term_field", field)].filter(Boolean).join(", ")), " ", before && el("del", {}, before), before && after && " → ", after && el("ins", {}, after)))),
    );
  }
}
