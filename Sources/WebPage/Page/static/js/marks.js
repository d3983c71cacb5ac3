/**
 * Positions in texts. The server counts Unicode scalars, JavaScript's strings are UTF-16: everything outside the
 * basic plane counts one there and two here.
 */

/**
 * The UTF-16 offset of each of some scalar offsets.
 * @param {string} text
 * @param {number[]} offsets in scalars, in any order
 * @returns {Map<number, number>}
 */
export function unitOffsets(text, offsets) {
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const found = new Map();
  let scalar = 0;
  let unit = 0;
  for (const offset of wanted) {
    while (scalar < offset && unit < text.length) {
      unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
      scalar += 1;
    }
    found.set(offset, unit);
  }
  return found;
}

/** How many Unicode scalars a text has. */
export const scalarCount = (text) => [...text].length;

/**
 * A text in pieces, each with the marks that cover it; marks may overlap.
 * @template {{start: number, end: number}} M
 * @param {string} text
 * @param {M[]} marks in scalars
 * @returns {{text: string, marks: M[]}[]}
 */
export function pieces(text, marks) {
  const units = unitOffsets(text, marks.flatMap(({ start, end }) => [start, end]));
  const placed = marks.map((mark) => ({ mark, start: units.get(mark.start), end: units.get(mark.end) })).filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => ({
    text: text.slice(cuts[index], end),
    marks: placed.filter((place) => place.start <= cuts[index] && place.end >= end).map(({ mark }) => mark),
  }));
}

/**
 * A text as a tree of its marks: those that lie within others are their children, those that cross others are left out.
 * @template {{start: number, end: number}} M
 * @param {string} text
 * @param {M[]} marks in scalars
 * @returns {(string|{mark: M, children: Array})[]}
 */
export function nested(text, marks) {
  const units = unitOffsets(text, marks.flatMap(({ start, end }) => [start, end]));
  const placed = marks.map((mark) => ({ mark, start: units.get(mark.start), end: units.get(mark.end) })).filter(({ start, end }) => start < end);
  return branch(text, 0, text.length, placed.sort((a, b) => a.start - b.start || b.end - a.end));
}

function branch(text, from, to, places) {
  const nodes = [];
  let at = from;
  places.forEach(({ mark, start, end }, index) => {
    if (start < at || end > to) return;
    nodes.push(text.slice(at, start), { mark, children: branch(text, start, end, places.slice(index + 1).filter((inner) => inner.end <= end)) });
    at = end;
  });
  return [...nodes, text.slice(at, to)].filter((node) => node !== "");
}

/**
 * A text with a part replaced.
 * @param {string} text
 * @param {{start: number, end: number}} mark in scalars
 * @param {string} replacement
 */
export function replaced(text, mark, replacement) {
  const units = unitOffsets(text, [mark.start, mark.end]);
  return text.slice(0, units.get(mark.start)) + replacement + text.slice(units.get(mark.end));
}
