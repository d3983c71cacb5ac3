import { el } from "../dom.js";

/** How many answers are drawn at once: what fits on a screen. */
const atOnce = 2;

/**
 * Draws answers: those that are seen first in this frame, the others in the frames behind it.
 * @param {Element} list
 * @param {object[]} answers
 * @param {function(object, number): HTMLElement} card draws one of them
 */
export function drawAnswers(list, answers, card) {
  const draw = (from) => answers.slice(from, from + atOnce).map((answer, index) => el("li", {}, card(answer, from + index)));
  list.replaceChildren(...draw(0));
  const first = list.firstElementChild;
  const goOn = () => {
    const count = list.children.length;
    // Another list may have come in the meantime.
    if (count >= answers.length || list.firstElementChild !== first) return;
    list.append(...draw(count));
    requestAnimationFrame(goOn);
  };
  requestAnimationFrame(goOn);
}
