import { byId } from "./dom.js";

/**
 * Connects a list of tabs with their panels: by mouse, and by arrows as WAI-ARIA says.
 * @param {Element} list the element with role=tablist
 * @param {function(string): void} shown called with the id of the tab that was chosen
 * @returns {function(string): void} chooses a tab by its id
 */
export function tabs(list, shown) {
  const all = [...list.querySelectorAll("[role=tab]")];
  const choose = (id) => all.forEach((tab) => mark(tab, tab.id === id));
  const pick = (tab) => {
    choose(tab.id);
    shown(tab.id);
  };
  all.forEach((tab) => tab.addEventListener("click", () => pick(tab)));
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = all.at((all.indexOf(event.target) + step) % all.length);
    next.focus();
    pick(next);
  });
  return choose;
}

function mark(tab, isChosen) {
  tab.setAttribute("aria-selected", isChosen);
  tab.tabIndex = isChosen ? 0 : -1;
  byId(tab.getAttribute("aria-controls")).hidden = !isChosen;
}
