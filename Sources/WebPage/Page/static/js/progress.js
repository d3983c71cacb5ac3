import { button, el, fill } from "./dom.js";
import { announce } from "./notices.js";

/**
 * Does long work: shows that it goes on, for how long already, and a button that ends it.
 * @param {Element} place where to show it
 * @param {import("./strings.js").Strings} strings
 * @param {string} label what is being done
 * @param {function(AbortSignal): Promise} work
 */
export async function withProgress(place, strings, label, work) {
  const control = new AbortController();
  const seconds = el("span", { class: "seconds" });
  const begun = performance.now();
  const clock = setInterval(() => (seconds.textContent = strings.text("common.seconds", { count: Math.round((performance.now() - begun) / 1000) })), 1000);
  fill(place, el("div", { class: "progress" }, el("progress", { "aria-label": label }), el("span", {}, label), seconds, button(strings.text("common.cancel"), () => control.abort())));
  announce(label);
  try {
    return await work(control.signal);
  } finally {
    clearInterval(clock);
    fill(place);
  }
}
