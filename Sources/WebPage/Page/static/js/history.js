/** A value with the steps that led to it; each change makes a new one. */

/** How many steps can be taken back. */
const depth = 200;

/** A history that begins with a value. */
export const begin = (present) => ({ past: [], present, future: [] });

/** A history with a new value; the same value is no step. */
export function step(history, present) {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-depth), present, future: [] };
}

/** One step back. */
export function undone(history) {
  if (!history.past.length) return history;
  return { past: history.past.slice(0, -1), present: history.past.at(-1), future: [history.present, ...history.future] };
}

/** One step that was taken back, done again. */
export function redone(history) {
  if (!history.future.length) return history;
  return { past: [...history.past, history.present], present: history.future[0], future: history.future.slice(1) };
}
