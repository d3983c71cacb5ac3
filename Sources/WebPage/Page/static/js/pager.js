import { button, el, fill } from "./dom.js";

/**
 * Shows where one is in a long list, with buttons to go on.
 * @param {Element} place
 * @param {import("./strings.js").Strings} strings
 * @param {{offset: number, limit: number, total: number}} list
 * @param {function(number): void} go called with the new offset
 */
export function pager(place, strings, { offset, limit, total }, go) {
  if (total <= limit && offset === 0) return fill(place);
  const last = Math.min(total, offset + limit);
  fill(
    place,
    el("nav", { class: "pager", "aria-label": strings.text("common.pages") },
      button(strings.text("common.previous"), () => go(Math.max(0, offset - limit)), { disabled: offset === 0 }),
      el("span", {}, strings.text("common.stretch", { from: total ? offset + 1 : 0, to: last, total })),
      button(strings.text("common.next"), () => go(offset + limit), { disabled: last >= total })),
  );
}
