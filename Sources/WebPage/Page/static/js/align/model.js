/**
 * Corrections of a bitext: functions from beads to beads. A bead is {vi: [index], es: [index], score?}; what a person
 * made or confirmed has no score. Segments are never lost: what leaves a bead stays as one without a counterpart.
 */

/**
 * Makes one bead of the segments that were chosen; the rest of their beads stays together.
 * @param {object[]} beads
 * @param {{vi: number[], es: number[]}} chosen
 */
export function link(beads, chosen) {
  if (!chosen.vi.length || !chosen.es.length) return beads;
  const left = beads.map((bead) => without(bead, chosen)).filter(hasSegments);
  return ordered([...left, { vi: sorted(chosen.vi), es: sorted(chosen.es) }]);
}

/** Takes a bead apart: each of its segments stands alone. */
export function unlink(beads, index) {
  const { vi, es } = beads[index];
  if (!vi.length || !es.length) return beads;
  return replaced(beads, [index], [...vi.map((one) => ({ vi: [one], es: [] })), ...es.map((one) => ({ vi: [], es: [one] }))]);
}

/** Joins a bead with the next one. */
export function merge(beads, index) {
  const next = beads[index + 1];
  if (!next) return beads;
  return replaced(beads, [index, index + 1], [{ vi: sorted([...beads[index].vi, ...next.vi]), es: sorted([...beads[index].es, ...next.es]) }]);
}

/** Pairs the segments of a bead one by one; what is left over goes with the last pair's side alone. */
export function split(beads, index) {
  const { vi, es } = beads[index];
  const count = Math.max(vi.length, es.length);
  if (count < 2) return beads;
  return replaced(beads, [index], Array.from({ length: count }, (_, at) => ({ vi: vi.slice(at, at + 1), es: es.slice(at, at + 1) })));
}

/** Exchanges the Spanish sides of a bead and the next one. */
export function swap(beads, index) {
  const next = beads[index + 1];
  if (!next) return beads;
  const own = beads[index];
  return replaced(beads, [index, index + 1], [{ vi: own.vi, es: next.es }, { vi: next.vi, es: own.es }].filter(hasSegments));
}

/** Says that a bead is right as it is. */
export function confirm(beads, index) {
  const { vi, es, score } = beads[index];
  return score === undefined ? beads : beads.map((bead, at) => (at === index ? { vi, es } : bead));
}

/** Whether a bead has both sides. */
export const isPaired = ({ vi, es }) => vi.length > 0 && es.length > 0;

/** Below this probability a bead deserves a look; as `doichieu align` marks them. */
export const doubtful = 0.5;

/** Whether somebody should look at a bead. */
export const isDoubtful = (bead) => !isPaired(bead) || (bead.score !== undefined && bead.score < doubtful);

/**
 * Beads in the order of the Vietnamese text; what is Spanish alone comes behind what stands before it there,
 * and behind the Vietnamese segments without a counterpart that follow.
 * @param {object[]} beads
 */
export function ordered(beads) {
  const paired = beads.filter(({ vi }) => vi.length).sort((a, b) => a.vi[0] - b.vi[0]);
  const alone = beads.filter(({ vi }) => !vi.length).sort((a, b) => a.es[0] - b.es[0]);
  const result = [...paired];
  for (const bead of alone) result.splice(placeBehind(result, bead.es[0]), 0, bead);
  return result;
}

function placeBehind(beads, segment) {
  let best = -1;
  let nearest = -1;
  beads.forEach(({ es }, index) => {
    const last = es.filter((one) => one < segment).at(-1) ?? -1;
    if (last > nearest) [nearest, best] = [last, index];
  });
  let place = best + 1;
  while (beads[place] && !beads[place].es.length) place += 1;
  return place;
}

function replaced(beads, indices, others) {
  return ordered([...beads.filter((_, index) => !indices.includes(index)), ...others]);
}

function without(bead, { vi, es }) {
  const left = { vi: bead.vi.filter((one) => !vi.includes(one)), es: bead.es.filter((one) => !es.includes(one)) };
  return left.vi.length === bead.vi.length && left.es.length === bead.es.length ? bead : left;
}

const hasSegments = ({ vi, es }) => vi.length + es.length > 0;
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
