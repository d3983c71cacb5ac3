import { button, el } from "./dom.js";
import { openDialog } from "./dialogs.js";

/**
 * Lets a person choose where somebody else was faster: both versions stand side by side, nothing is written before.
 * @param {import("./strings.js").Strings} strings
 * @param {{label: string, mine: string, theirs: string}[]} rows what both versions say
 * @returns {Promise<""|"mine"|"theirs">} empty to go on editing
 */
export function chooseVersion(strings, rows) {
  const text = (id) => strings.text(`overtaken.${id}`);
  return openDialog(strings, text("title"), (dialog) => [
    el("p", {}, text("explained")),
    el("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": text("title") }, el(
      "table", { class: "versions" },
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, text("what")), el("th", { scope: "col" }, text("mine")), el("th", { scope: "col" }, text("theirs")))),
      el("tbody", {}, rows.map(versionRow)),
    )),
    el("div", { class: "actions" },
      button(text("keep_theirs"), () => dialog.close("theirs"), { class: "primary", id: "keep-theirs" }),
      button(text("write_mine"), () => dialog.close("mine"), { id: "write-mine" }),
      button(text("go_on"), () => dialog.close(""))),
  ]);
}

function versionRow({ label, mine, theirs }) {
  const differs = mine !== theirs;
  const cell = (text) => el("td", {}, differs && text ? el("mark", {}, text) : text || "–");
  return el("tr", { class: differs ? "differs" : "" }, el("th", { scope: "row" }, label), cell(mine), cell(theirs));
}
