import { el } from "./dom.js";
import { pieces } from "./marks.js";
import { sideTag } from "./chips.js";

/**
 * A text with some of its parts marked.
 * @param {string} text
 * @param {{start: number, end: number}[]} marks in scalars
 * @param {function({text: string, marks: object[]}): Node} [render] how a marked piece looks
 */
export function marked(text, marks, render = ({ text: piece }) => el("mark", {}, piece)) {
  return pieces(text, marks).map((piece) => (piece.marks.length ? render(piece) : piece.text));
}

/**
 * One side of something that stands in both languages.
 * @param {import("./strings.js").Strings} strings
 * @param {"vi"|"es"} language
 * @param {...(Node|string)} children
 */
export function side(strings, language, ...children) {
  return el("div", { class: `half ${language}` }, sideTag(strings, language), el("div", { class: "half-text", lang: language }, ...children));
}

/**
 * A place where both languages stand side by side.
 * @param {import("./strings.js").Strings} strings
 * @param {{vi: string, es: string, file: string, line: number, vi_marks: object[], es_marks: object[]}} example
 */
export function example(strings, { vi, es, file, line, vi_marks, es_marks }) {
  return el(
    "figure", { class: "example" },
    el("div", { class: "halves" },
      side(strings, "vi", marked(vi, vi_marks)),
      side(strings, "es", marked(es, es_marks))),
    el("figcaption", {}, place(file, line)),
  );
}

/** A file and the line in it, without the folders. */
export function place(file, line) {
  const name = file.split("/").at(-1);
  return line ? `${name}:${line}` : name;
}
