import { el } from "../dom.js";
import { kindChip } from "../chips.js";
import { nested } from "../marks.js";
import { isDoubtful, isPaired } from "./model.js";

/**
 * A bead: its two sides and how sure it is.
 * @param {import("../strings.js").Strings} strings
 * @param {{vi: object[], es: object[], terms: object[]}} bitext
 * @param {object} bead
 * @param {number} index
 */
export function beadRow(strings, bitext, bead, index) {
  const state = isPaired(bead) ? (isDoubtful(bead) ? "doubtful" : "paired") : "alone";
  return el(
    "li", { class: `bead ${state}${bead.score === undefined ? " confirmed" : ""}`, dataset: { bead: index }, "aria-label": beadLabel(strings, bead, index) },
    cell(strings, bitext, bead, index, "vi"),
    el("div", { class: "joint" }, joint(strings, bead)),
    cell(strings, bitext, bead, index, "es"),
  );
}

/** What a bead is, for who hears it. */
function beadLabel(strings, bead, index) {
  const number = strings.text("align.bead", { number: index + 1 });
  return `${number}, ${stateText(strings, bead)}`;
}

function stateText(strings, bead) {
  if (!isPaired(bead)) return strings.text("align.alone");
  return bead.score === undefined ? strings.text("align.confirmed") : strings.percent(bead.score);
}

function joint(strings, bead) {
  if (!isPaired(bead)) return el("span", { class: "sign", "aria-hidden": "true" }, "∅");
  if (bead.score === undefined) return [el("span", { class: "sign", "aria-hidden": "true" }, "✓"), el("span", { class: "joint-text" }, strings.text("align.by_you"))];
  return [el("span", { class: "sign", "aria-hidden": "true" }, isDoubtful(bead) ? "?" : "↔"), el("span", { class: "joint-text score" }, strings.percent(bead.score))];
}

function cell(strings, bitext, bead, index, language) {
  const segments = bead[language].map((number) => segment(strings, bitext, language, number));
  return el("div", { class: `half ${language}`, dataset: { language } }, segments.length ? segments : el("p", { class: "nothing" }, strings.text("align.nothing")));
}

function segment(strings, bitext, language, number) {
  const { text, line, time } = bitext[language][number];
  const marks = bitext.terms.flatMap((term, index) => term[`${language}_marks`].filter((mark) => mark.segment === number).map((mark) => ({ ...mark, index, term })));
  return el(
    "div", { class: "segment", role: "checkbox", "aria-checked": "false", tabindex: "-1", dataset: { language, segment: number } },
    el("span", { class: "line-number", title: strings.text("common.line", { line }) }, time ?? line),
    el("span", { class: "segment-text", lang: language }, nested(text, marks).map((node) => termNode(node, language))),
  );
}

function termNode(node, language) {
  if (typeof node === "string") return node;
  const { term, index } = node.mark;
  return el("mark", { class: `term kind-${term.kind}`, title: language === "vi" ? term.es : term.vi, dataset: { term: index } }, node.children.map((child) => termNode(child, language)));
}

/** The term candidates, as a table. */
export function termTable(strings, terms) {
  const head = ["language.vi", "language.es", "common.kind", "align.score"].map((path) => el("th", { scope: "col" }, strings.text(path)));
  const rows = terms.map((term, index) => el(
    "tr", { dataset: { term: index } },
    el("td", { lang: "vi" }, term.vi), el("td", { lang: "es" }, term.es),
    el("td", {}, kindChip(strings, term.kind)), el("td", { class: "score" }, strings.percent(term.score)),
  ));
  return el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows));
}
