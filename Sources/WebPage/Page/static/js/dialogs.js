import { button, el } from "./dom.js";

/**
 * Opens a dialog; it is gone when it closes.
 * @param {import("./strings.js").Strings} strings
 * @param {string} heading
 * @param {function(HTMLDialogElement): (Node|Array)} content gets the dialog, to close it with a value
 * @returns {Promise<string>} the value that it was closed with; empty where it was left
 */
export function openDialog(strings, heading, content) {
  const dialog = el("dialog", { "aria-label": heading });
  dialog.append(
    el("header", { class: "dialog-head" }, el("h2", {}, heading), button(strings.text("common.close"), () => dialog.close(""), { class: "quiet" })),
    ...[content(dialog)].flat(Infinity).filter(Boolean),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
