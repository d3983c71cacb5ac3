import { button, el } from "../dom.js";
import { keep, kept } from "../drafts.js";

/** What shows at a glance what one can ask: without diacritics, a Spanish form, an office put together, a sentence. */
const samples = [
  "thu truong bo ngoai giao",
  "viceministra de Salud",
  "Bộ trưởng Y tế Mỹ",
  "Ủy ban nhân dân thành phố Hải Phòng",
  "El presidente de la Asamblea Nacional recibió al embajador de Cuba",
];

const recentLimit = 12;

/** Keeps a query that somebody has copied the answer of. */
export function addRecent(query) {
  if (query) keep("recent", [query, ...recent().filter((other) => other !== query)].slice(0, recentLimit));
}

/**
 * What is shown while nothing is asked: the latest queries and some to try.
 * @param {import("../strings.js").Strings} strings
 * @param {function(string): void} ask
 */
export function startPanel(strings, ask) {
  return [group(strings.text("lookup.recent"), recent(), ask), group(strings.text("lookup.try"), samples, ask)];
}

const recent = () => kept("recent") ?? [];

function group(heading, queries, ask) {
  if (!queries.length) return null;
  return el("section", {}, el("h2", {}, heading), el("ul", { class: "suggestions" }, queries.map((query) => el("li", {}, button(query, () => ask(query))))));
}
