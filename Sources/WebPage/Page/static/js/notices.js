import { byId, button, el } from "./dom.js";

/** Says something to those who hear the page and not see it. */
export function announce(text) {
  const live = byId("live");
  // The same text twice is said twice only where it changes in between.
  live.textContent = live.textContent === text ? `${text}\u00a0` : text;
}

/**
 * Shows a message for some seconds; one with something to click stays longer.
 * @param {string} text
 * @param {{label: string, run: function(): void}} [action]
 */
export function notify(text, action = undefined) {
  const notice = el("div", { class: "notice" }, el("p", {}, text));
  if (action) notice.append(button(action.label, () => (notice.remove(), action.run())));
  show(notice, action ? 12_000 : 4_000);
  announce(text);
}

/**
 * Says that something failed; stays until it is closed.
 * @param {import("./strings.js").Strings} strings
 * @param {Error} error
 */
export function complain(strings, error) {
  const text = problemText(strings, error);
  const notice = el("div", { class: "notice error", role: "alert" }, el("p", {}, text));
  notice.append(button(strings.text("common.close"), () => notice.remove()));
  show(notice);
}

/** What went wrong, in the language of the page, with what the server says of it. */
export function problemText(strings, error) {
  const known = strings.name("problem", String(error.status));
  if (error.status === undefined) return strings.text("problem.unknown", { message: error.message });
  return known === String(error.status) ? error.message : [known, error.message].filter(Boolean).join(" ");
}

function show(notice, time = undefined) {
  byId("notices").append(notice);
  while (byId("notices").children.length > 3) byId("notices").firstElementChild.remove();
  if (time) setTimeout(() => notice.remove(), time);
}
