import { button, el } from "../dom.js";
import { kindChip, reviewChip, sideTag, statusChip } from "../chips.js";
import { example } from "../bilingual.js";

/** How many places are shown of one concept. */
const examplesShown = 5;

/**
 * A concept with all that a reviewer looks at.
 * @param {import("../strings.js").Strings} strings
 * @param {object} card as the server gives it
 * @param {{selected: number, editing: string|null}} state which term is meant, and what is being written for it
 * @param {object} actions what clicks do: select, accept, reject, acceptTerm, …
 */
export function cardView(strings, card, { selected, editing }, actions) {
  return [
    el("h2", { class: "visually-hidden" }, strings.text("review.card")),
    el("div", { class: "card-head" }, kindChip(strings, card.kind), el("span", { class: "id" }, card.id), el("a", { href: `/glossary?concept=${encodeURIComponent(card.id)}` }, strings.text("lookup.open_concept"))),
    el("div", { class: "halves", id: "card-terms" }, ["vi", "es"].map((language) => languageHalf(strings, card, language, selected, editing, actions))),
    toolbar(strings, card, selected, actions),
    evidence(strings, card),
    related(strings, card, actions),
  ];
}

function languageHalf(strings, { terms }, language, selected, editing, actions) {
  const rows = terms.map((term, index) => ({ term, index })).filter(({ term }) => term.language.startsWith(language));
  return el("div", { class: `half ${language}` }, sideTag(strings, language), el("ul", { class: "card-terms half-text" }, rows.map(({ term, index }) => el("li", {}, termRow(strings, term, index, selected, editing, actions)))));
}

function termRow(strings, term, index, selected, editing, actions) {
  if (index === selected && editing !== null) return editField(strings, term, editing, actions);
  const chips = [term.review !== "accepted" && reviewChip(strings, term.review), term.review !== "candidate" && statusChip(strings, term.status), term.gender && el("span", { class: "details" }, strings.name("gender", term.gender))];
  return button([el("span", { class: "form-text", lang: term.language }, term.text), " ", ...chips.filter(Boolean)], () => actions.select(index), {
    class: "card-term", "aria-pressed": String(index === selected), dataset: { term: index },
  });
}

function editField(strings, term, editing, actions) {
  return el(
    "form", { class: "edit-term", on: { submit: (event) => (event.preventDefault(), actions.saveEdit()) } },
    el("input", {
      id: "edit-term", type: "text", value: editing, lang: term.language, spellcheck: "false", autocomplete: "off", "aria-label": strings.text("review.edit_label", { term: term.text }),
      on: { input: (event) => actions.noteEdit(event.target.value), keydown: (event) => event.key === "Escape" && actions.cancelEdit() },
    }),
    el("button", { type: "submit", class: "primary" }, strings.text("common.save")),
    button(strings.text("common.cancel"), actions.cancelEdit),
  );
}

function toolbar(strings, card, selected, actions) {
  const term = card.terms[selected];
  const command = (id, key, primary = false) => button([strings.text(`review.${id}`), " ", el("kbd", {}, key)], actions[id], { id: `do-${id}`, class: primary ? "primary" : "", "aria-keyshortcuts": key });
  return [
    el("div", { class: "toolbar", role: "toolbar", "aria-label": strings.text("review.tools") },
      command("accept", "a", true), command("reject", "r"), command("join", "j"), command("next", "s"), command("previous", "b"),
      command("kind", "k")),
    term && el("div", { class: "toolbar term-tools", role: "group", "aria-label": strings.text("review.term_tools", { term: term.text }) },
      el("span", { class: "term-tools-label" }, strings.text("review.this_term"), " ", el("strong", { lang: term.language }, term.text)),
      command("edit", "e"), command("acceptTerm", "A"), command("rejectTerm", "R"), command("prefer", "p"), command("deprecate", "d"), command("gender", "g")),
  ];
}

function evidence(strings, { examples }) {
  return el(
    "section", { class: "evidence" },
    el("h3", {}, strings.text("review.evidence", { count: examples.length })),
    examples.slice(0, examplesShown).map((one) => example(strings, one)),
    examples.length > examplesShown && el("details", {}, el("summary", {}, strings.text("review.more_evidence", { count: examples.length - examplesShown })), examples.slice(examplesShown, 50).map((one) => example(strings, one))),
  );
}

function related(strings, card, actions) {
  if (!card.related.length) return null;
  return el(
    "section", { class: "related" },
    el("h3", {}, strings.text("review.related")),
    el("ul", {}, card.related.map((other) => el(
      "li", {}, el("span", { lang: "vi" }, other.vi), " = ", el("span", { lang: "es" }, other.es), " ", kindChip(strings, other.kind), " ",
      button(strings.text("review.join_this"), () => actions.joinInto(other.id), { "aria-label": strings.text("review.join_into", { term: `${other.vi} = ${other.es}` }) }),
    ))),
  );
}
