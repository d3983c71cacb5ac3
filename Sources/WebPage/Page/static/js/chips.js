import { el } from "./dom.js";

/**
 * How far a term may be used, in a word and a colour.
 * @param {import("./strings.js").Strings} strings
 * @param {string} status
 */
export const statusChip = (strings, status) => el("span", { class: `chip status-${status}` }, strings.name("status", status));

/** Whether somebody has looked at a term. */
export const reviewChip = (strings, review) => el("span", { class: `chip review-${review}` }, strings.name("review_state", review));

/** What a concept names. */
export const kindChip = (strings, kind) => el("span", { class: "chip kind" }, strings.name("kind", kind));

/** The mark of a language: VI or ES, with its name for who hears it. */
export function sideTag(strings, language) {
  const base = language.slice(0, 2);
  return el("span", { class: `side ${base}` }, el("span", { "aria-hidden": "true" }, language.toUpperCase()), el("span", { class: "visually-hidden" }, strings.name("language", base)));
}

/**
 * What else is to be said of a form: its type, gender, region.
 * @param {import("./strings.js").Strings} strings
 * @param {{gender?: string, type?: string, region?: string}} form
 */
export function formDetails(strings, { gender, type, region }) {
  const said = [gender && strings.name("gender", gender), type && type !== "fullForm" && strings.name("term_type", type), region].filter(Boolean);
  return said.length ? el("span", { class: "details" }, said.join(", ")) : null;
}
