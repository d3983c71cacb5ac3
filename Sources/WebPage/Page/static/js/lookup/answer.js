import { button, el, unfolding } from "../dom.js";
import { formDetails, kindChip, sideTag, statusChip } from "../chips.js";
import { example } from "../bilingual.js";

/** How many forms and examples are shown before one asks for more. */
const formsShown = 6;
const examplesShown = 3;

/** The statuses of forms that nobody should write any more. */
const unusable = new Set(["deprecated", "superseded"]);

/** The language that an answer is given in. */
const target = (answer) => (answer.language === "vi" ? "es" : "vi");

/**
 * The forms that answer the query, those to avoid left out unless there are no others.
 * @param {object} answer
 */
export function equivalents(answer) {
  const usable = answer[target(answer)].filter((form) => !unusable.has(form.status));
  return usable.length ? usable : answer[target(answer)];
}

/**
 * A concept that answers a query.
 * @param {import("../strings.js").Strings} strings
 * @param {object} answer
 * @param {{isFirst: boolean, q: string, copy: function(string): void}} options
 */
export function answerCard(strings, answer, { isFirst, q, copy }) {
  return el(
    "article", { class: `answer match-${answer.match}`, dataset: { match: answer.match } },
    el("header", {},
      el("h2", { lang: answer.language }, answer.found),
      kindChip(strings, answer.kind),
      el("span", { class: `chip match ${answer.match}`, title: strings.name("match_meaning", answer.match) }, strings.name("match", answer.match))),
    el("div", { class: "halves" }, half(strings, answer, "vi", copy), half(strings, answer, "es", copy)),
    answer.notes && el("p", { class: "note" }, el("span", { class: "tag" }, strings.text("common.note")), " ", answer.notes),
    composition(strings, answer),
    examples(strings, answer, isFirst),
    footer(strings, answer, q),
  );
}

function half(strings, answer, language, copy) {
  const isTarget = language === target(answer);
  const forms = answer[language];
  const list = (some) => el("ul", { class: "forms", lang: language }, some.map((form) => formItem(strings, form, language, isTarget ? copy : null)));
  return el(
    "div", { class: `half ${language}${isTarget ? " target" : ""}` }, sideTag(strings, language),
    el("div", { class: "half-text" },
      list(forms.slice(0, formsShown)),
      forms.length > formsShown && unfolding([strings.text("lookup.more_forms", { count: forms.length - formsShown })], () => list(forms.slice(formsShown)))),
  );
}

function formItem(strings, form, language, copy) {
  const text = el("span", { class: "form-text" }, form.text);
  const main = copy ? button("", () => copy(form.text), { class: "copy", title: strings.text("lookup.copy", { text: form.text }) }) : el("span", {});
  main.append(text);
  return el("li", { class: `form ${unusable.has(form.status) ? "unusable" : ""}`, dataset: { status: form.status } }, main, " ", statusChip(strings, form.status), formDetails(strings, form));
}

/** What a composed answer was put together from: it stands in no glossary as it is. */
function composition(strings, { match, explanation }) {
  if (match !== "composed") return null;
  return el(
    "div", { class: "composition" },
    el("p", {}, strings.text("lookup.composed")),
    el("ul", {}, explanation.parts.map((part) => el("li", {}, el("span", { lang: "vi" }, part.vi), " = ", el("span", { lang: "es" }, part.es), el("span", { class: "details" }, strings.said(part.from))))),
  );
}

function examples(strings, { examples: all }, isOpen) {
  if (!all.length) return null;
  const shown = () => all.slice(0, examplesShown).map((one) => example(strings, one));
  return unfolding([strings.text("lookup.examples", { count: all.length })], shown, { class: "examples", open: isOpen });
}

function footer(strings, answer, q) {
  return el(
    "footer", {},
    answer.source && el("span", { class: "source" }, strings.text("common.source"), ": ", strings.said(answer.source)),
    el("span", { class: "links" },
      answer.concept && el("a", { href: `/glossary?concept=${encodeURIComponent(answer.concept)}` }, strings.text("lookup.open_concept")),
      el("a", { href: `/corpus?q=${encodeURIComponent(`"${answer.found}"`)}` }, strings.text("lookup.in_corpus"))),
    explanation(strings, answer, q),
  );
}

function explanation(strings, { explanation: why, score }, q) {
  const list = () => el("dl", {},
    pair(strings.text("lookup.asked"), why.query || q),
    pair(strings.text("lookup.changed"), strings.said(why.change)),
    why.score.map(({ value, of }) => pair(strings.said(of), value.toFixed(3))));
  return unfolding([strings.text("lookup.why"), " ", el("span", { class: "score" }, strings.percent(score))], list, { class: "why" });
}

const pair = (term, detail) => el("div", {}, el("dt", {}, term), el("dd", {}, detail));
