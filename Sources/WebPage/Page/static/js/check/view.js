import { button, el } from "../dom.js";
import { marked } from "../bilingual.js";
import { sideTag } from "../chips.js";

/**
 * A line with its findings marked.
 * @param {import("../strings.js").Strings} strings
 * @param {object} line
 * @param {object[]} findings of the line, those that wait and those that were applied
 * @param {function(number): void} choose called with the id of a finding that was clicked
 */
export function lineView(strings, line, findings, choose) {
  const shown = findings.filter(({ state, start, end }) => state !== "ignored" && start < end);
  return el(
    "li", { class: `checked-line ${line.side ?? "neither"}` },
    el("span", { class: "line-number" }, line.line),
    line.side && line.text.trim() ? sideTag(strings, line.side) : el("span", { class: "side" }),
    el("span", { class: "line-text", lang: line.side }, marked(line.text, shown, (piece) => findingMark(strings, piece, choose))),
  );
}

function findingMark(strings, { text, marks }, choose) {
  const finding = marks.find(({ state }) => state === "open") ?? marks[0];
  if (finding.state !== "open") return el("ins", { class: "applied" }, text);
  return button(el("mark", { class: `finding ${finding.severity}` }, text), () => choose(finding.id), {
    class: "finding-mark", dataset: { finding: finding.id }, "aria-label": strings.text("check.mark_label", { text, category: strings.name("category", finding.category) }),
  });
}

/**
 * A finding with what can be done about it.
 * @param {import("../strings.js").Strings} strings
 * @param {object} finding
 * @param {boolean} isChosen
 * @param {{apply: function(number): void, ignore: function(number): void, choose: function(number): void}} actions
 */
export function findingCard(strings, finding, isChosen, actions) {
  return el(
    "article", { class: `finding-card ${finding.severity}${isChosen ? " chosen" : ""}`, dataset: { card: finding.id } },
    el("header", {},
      el("span", { class: `chip severity-${finding.severity}` }, strings.name("severity", finding.severity)),
      sideTag(strings, finding.side),
      el("h3", {}, strings.name("category", finding.category))),
    el("p", { class: "change", lang: finding.side },
      el("del", {}, finding.text),
      finding.suggestion !== undefined && [" → ", el("ins", {}, finding.suggestion)]),
    el("p", { class: "hint" }, strings.name("category_help", finding.category)),
    el("p", { class: "message", lang: "en" }, finding.message),
    el("div", { class: "actions" },
      finding.suggestion !== undefined && button(strings.text("check.apply"), () => actions.apply(finding.id), { class: "primary" }),
      button(strings.text("check.ignore"), () => actions.ignore(finding.id)),
      button(strings.text("check.show"), () => actions.choose(finding.id), { class: "quiet" })),
  );
}

/** The people of the text with their spellings. */
export function peopleTable(strings, people) {
  const head = ["language.vi", "language.es"].map((path) => el("th", { scope: "col" }, strings.text(path)));
  return el("table", { class: "people" }, el("thead", {}, el("tr", {}, head)), el("tbody", {}, people.map((person) => el("tr", {}, spellings(strings, person.vi, "vi"), spellings(strings, person.es, "es")))));
}

function spellings(strings, found, language) {
  if (!found) return el("td", { class: "nothing" }, "–");
  const others = found.spellings.filter((spelling) => spelling !== found.canonical);
  return el("td", { lang: language }, el("strong", {}, found.canonical), others.length > 0 && el("span", { class: "others" }, " ", strings.text("check.also", { spellings: others.join(", ") })));
}
