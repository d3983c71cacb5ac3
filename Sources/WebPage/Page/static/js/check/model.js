/** A checked text while its findings are applied: functions from state to state. */

import { replaced, scalarCount } from "../marks.js";

/**
 * A report as it is worked on: the findings keep the place where they are in the text as it is now.
 * @param {{lines: object[], findings: object[], people: object[]}} report
 */
export function opened({ lines, findings, people }) {
  return { lines, findings: findings.map((finding, id) => ({ ...finding, id, state: "open" })), people };
}

/**
 * The text with a finding's suggestion in its place; findings that overlap it are settled with it.
 * @param {object} report
 * @param {number} id
 */
export function applied(report, id) {
  const finding = report.findings.find((one) => one.id === id);
  if (!finding || finding.state !== "open" || finding.suggestion === undefined) return report;
  const grown = scalarCount(finding.suggestion) - (finding.end - finding.start);
  const lines = report.lines.map((line, index) => (index === finding.line ? { ...line, text: replaced(line.text, finding, finding.suggestion) } : line));
  return { ...report, lines, findings: report.findings.map((other) => moved(other, finding, grown)) };
}

/** A finding that a person has looked at and left as it is. */
export function ignored(report, id) {
  return { ...report, findings: report.findings.map((one) => (one.id === id ? { ...one, state: "ignored" } : one)) };
}

/** All suggestions that are right without anybody looking at them. */
export function appliedCertain(report) {
  return report.findings.filter(({ certain, state }) => certain && state === "open").reduce((now, { id }) => applied(now, id), report);
}

/** The findings that still wait. */
export const open = ({ findings }) => findings.filter(({ state }) => state === "open");

/**
 * The text of a side as it is now; empty lines, which the server leaves out, stand where they stood.
 * @param {object} report
 * @param {string|null} side null for all lines
 */
export function textOf({ lines }, side = null) {
  const text = [];
  for (const line of lines.filter((one) => side === null || one.side === side)) {
    while (text.length < line.line - 1) text.push("");
    text.push(line.text);
  }
  return text.join("\n");
}

function moved(other, finding, grown) {
  if (other.id === finding.id) return { ...other, state: "applied", end: finding.start + scalarCount(finding.suggestion) };
  if (other.line !== finding.line || other.end <= finding.start) return other;
  if (other.start >= finding.end) return { ...other, start: other.start + grown, end: other.end + grown };
  return { ...other, state: "applied", start: finding.start, end: finding.start };
}
