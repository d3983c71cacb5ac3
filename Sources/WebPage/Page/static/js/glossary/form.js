import { button, el, labelled, option } from "../dom.js";
import { genders, kinds, options, partsOfSpeech, reviewStates, statuses, termTypes } from "../choices.js";
import { sideTag } from "../chips.js";

/** The fields of a concept that are a text. */
export const textFields = ["subject_field", "definition", "note", "source"];

/** The fields of a term that are chosen from a list, each with its names and values. */
const chosenFields = [
  ["status", "status", statuses], ["gender", "gender", genders], ["type", "term_type", termTypes],
  ["part_of_speech", "part_of_speech", partsOfSpeech], ["review", "review_state", reviewStates],
];

/** A concept with nothing in it. */
export const emptyConcept = () => ({ kind: "title", sections: [{ language: "vi", terms: [{ text: "" }] }, { language: "es", terms: [{ text: "" }] }] });

/**
 * What a person may say of a concept, out of all that the server tells of it.
 * @param {object} concept
 */
export const inputOf = ({ kind, subject_field, definition, note, source, sections }) => ({ kind, subject_field, definition, note, source, sections });

/**
 * A form for a concept with all its fields.
 * @param {import("../strings.js").Strings} strings
 * @param {object} concept as the server takes it
 * @param {string[]} fields the subject fields that there are
 * @param {function(object): void} changed called with the concept after the terms were moved, added or taken away
 */
export function conceptForm(strings, concept, fields, changed) {
  const text = (id) => strings.text(`glossary.${id}`);
  return [
    el("div", { class: "concept-fields" },
      labelled(strings.text("common.kind"), el("select", { name: "kind" }, options(strings, "kind", kinds, concept.kind))),
      labelled(text("field"), el("input", { name: "subject_field", type: "text", list: "subject-fields", value: concept.subject_field ?? "", autocomplete: "off" })),
      el("datalist", { id: "subject-fields" }, options(strings, "subject", fields)),
      labelled(text("definition"), el("textarea", { name: "definition", rows: 2, value: concept.definition ?? "" }), { class: "wide" }),
      labelled(strings.text("common.note"), el("textarea", { name: "note", rows: 2, value: concept.note ?? "" }), { class: "wide" }),
      labelled(strings.text("common.source"), el("input", { name: "source", type: "text", value: concept.source ?? "", autocomplete: "off" }), { class: "wide" })),
    el("div", { class: "halves sections" }, concept.sections.map((section, at) => sectionForm(strings, concept, section, at, changed))),
  ];
}

function sectionForm(strings, concept, { language, terms }, at, changed) {
  const change = (next) => changed({ ...concept, sections: concept.sections.map((section, index) => (index === at ? { ...section, terms: next(readTerms(at, terms)) } : section)) });
  return el(
    "fieldset", { class: `half ${language.slice(0, 2)} section` },
    el("legend", {}, sideTag(strings, language), " ", el("span", { "aria-hidden": "true" }, strings.name("language", language.slice(0, 2)))),
    el("ul", { class: "term-forms" }, terms.map((term, index) => el("li", {}, termForm(strings, term, language, `${at}-${index}`, {
      raise: index > 0 ? () => change((all) => swapped(all, index - 1)) : null,
      remove: () => change((all) => all.filter((_, other) => other !== index)),
    })))),
    button(strings.text("glossary.add_term"), () => change((all) => [...all, { text: "" }]), { "aria-label": `${strings.text("glossary.add_term")}, ${strings.name("language", language.slice(0, 2))}` }),
  );
}

function termForm(strings, term, language, key, { raise, remove }) {
  const name = (field) => `${key}.${field}`;
  const select = ([field, group, values]) => labelled(strings.text(`term_field.${field}`), el("select", { name: name(field) }, option("", strings.text("common.none"), !term[field]), options(strings, group, values, term[field])));
  const input = (field) => labelled(strings.text(`term_field.${field}`), el("input", { name: name(field), type: "text", value: term[field] ?? "", autocomplete: "off" }));
  const aboutTerm = (label) => `${label}: ${term.text || "…"}`;
  return el(
    "div", { class: "term-form" },
    el("div", { class: "term-line" },
      el("input", { name: name("text"), type: "text", class: "term-text", value: term.text, lang: language, spellcheck: "false", autocomplete: "off", "aria-label": strings.text("glossary.term") }),
      raise && button("↑", raise, { "aria-label": aboutTerm(strings.text("glossary.raise")), title: strings.text("glossary.raise") }),
      button("×", remove, { "aria-label": aboutTerm(strings.text("common.remove")), title: strings.text("common.remove") })),
    el("div", { class: "term-options" }, chosenFields.slice(0, 2).map(select)),
    el("details", {}, el("summary", {}, strings.text("glossary.more_fields")), el("div", { class: "term-options" }, chosenFields.slice(2).map(select), ["region", "note", "source"].map(input))),
  );
}

/**
 * The concept that stands in a form.
 * @param {HTMLFormElement} form
 * @param {object} concept what was shown, for its sections
 */
export function readConcept(form, concept) {
  const said = Object.fromEntries(textFields.map((field) => [field, form.elements[field].value.trim() || undefined]));
  const sections = concept.sections.map(({ language, terms }, at) => ({ language, terms: readTerms(at, terms) }));
  return { kind: form.elements.kind.value, ...said, sections };
}

/** A concept without terms that are empty and sections without any. */
export function tidied(concept) {
  const sections = concept.sections.map(({ language, terms }) => ({ language, terms: terms.filter(({ text }) => text.trim()) }));
  return { ...concept, sections: sections.filter(({ terms }) => terms.length) };
}

function readTerms(at, terms) {
  const form = document.getElementById("concept-form");
  return terms.map((term, index) => {
    const read = (field) => form.elements[`${at}-${index}.${field}`]?.value.trim() || undefined;
    const fields = ["status", "gender", "type", "part_of_speech", "review", "region", "note", "source"];
    return { ...term, text: read("text") ?? "", ...Object.fromEntries(fields.map((field) => [field, read(field)])) };
  });
}

function swapped(list, index) {
  const copy = [...list];
  [copy[index], copy[index + 1]] = [copy[index + 1], copy[index]];
  return copy;
}
