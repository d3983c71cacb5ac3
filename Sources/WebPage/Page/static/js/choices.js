import { option } from "./dom.js";

/** The values of the interface, in the order in which they are offered. */
export const kinds = ["title", "organization", "person", "place", "event", "other"];
export const statuses = ["preferred", "admitted", "deprecated", "superseded"];
export const reviewStates = ["candidate", "accepted", "rejected"];
export const origins = ["builtin", "user", "extraction"];
export const genders = ["masculine", "feminine", "neuter", "other"];
export const termTypes = ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"];
export const partsOfSpeech = ["noun", "verb", "adjective", "adverb", "properNoun", "other"];

/**
 * Options with the names of values.
 * @param {import("./strings.js").Strings} strings
 * @param {string} group the names' group in the strings
 * @param {string[]} values
 * @param {string} [selected]
 */
export const options = (strings, group, values, selected = undefined) => values.map((value) => option(value, strings.name(group, value), value === selected));
