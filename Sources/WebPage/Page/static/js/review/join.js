import { get, isAbort } from "../api.js";
import { button, el, fill } from "../dom.js";
import { openDialog } from "../dialogs.js";
import { kindChip } from "../chips.js";
import { complain } from "../notices.js";

/** How many concepts are offered. */
const offered = 12;

/**
 * Lets a person find the concept that another one is to be joined to, while typing.
 * @param {import("../strings.js").Strings} strings
 * @param {object} card the concept that is joined
 * @returns {Promise<string>} the id of the other one; empty for none
 */
export function chooseConcept(strings, card) {
  return openDialog(strings, strings.text("review.join_title"), (dialog) => {
    const list = el("ul", { class: "choices", "aria-label": strings.text("review.join_found") });
    const field = el("input", { id: "join-query", type: "search", autocomplete: "off", spellcheck: "false", value: firstWords(card), on: { input: () => search() } });
    let request = null;
    const search = async () => {
      request?.abort();
      request = new AbortController();
      try {
        const { concepts } = await get("/api/concepts", { q: field.value, limit: offered + 1 }, request.signal);
        fill(list, concepts.filter(({ id }) => id !== card.id).slice(0, offered).map((concept) => el("li", {}, choice(strings, concept, dialog))));
      } catch (error) {
        if (!isAbort(error)) complain(strings, error);
      }
    };
    dialog.addEventListener("keydown", (event) => moveBetween(event, field, list));
    search();
    return [el("label", { class: "wide" }, strings.text("review.join_search"), " ", field), list];
  });
}

function choice(strings, { id, vi, es, kind }, dialog) {
  return button([el("span", { lang: "vi" }, vi[0] ?? "–"), " = ", el("span", { lang: "es" }, es[0] ?? "–"), " ", kindChip(strings, kind)], () => dialog.close(id), { class: "choice" });
}

/** Arrows go from the field to the choices and back. */
function moveBetween(event, field, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [field, ...list.querySelectorAll("button")];
  const at = stops.indexOf(document.activeElement);
  event.preventDefault();
  stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
}

/** The beginning of the concept's Vietnamese term: what a concept like it begins with too. */
function firstWords({ terms }) {
  const term = terms.find(({ language }) => language.startsWith("vi")) ?? terms[0];
  return term?.text.split(" ").slice(0, 2).join(" ") ?? "";
}
