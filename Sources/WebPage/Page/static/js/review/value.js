import { button, el } from "../dom.js";
import { openDialog } from "../dialogs.js";

/** What stands for no value, since an empty one means that the dialog was left. */
const none = "none";

/**
 * Lets a person choose a value with one digit or one click.
 * @param {import("../strings.js").Strings} strings
 * @param {string} heading
 * @param {string} group the names' group in the strings
 * @param {string[]} values
 * @param {{current?: string, mayBeNone?: boolean}} options
 * @returns {Promise<string|null>} the value, empty for none; null where the dialog was left
 */
export async function chooseValue(strings, heading, group, values, { current, mayBeNone = false }) {
  const offered = mayBeNone ? [...values, none] : values;
  const answer = await openDialog(strings, heading, (dialog) => {
    dialog.addEventListener("keydown", ({ key }) => offered[Number(key) - 1] && dialog.close(offered[Number(key) - 1]));
    return el("ul", { class: "choices" }, offered.map((value, index) => el("li", {}, choice(strings, group, value, index, value === (current ?? none), dialog))));
  });
  return answer === "" ? null : answer === none ? "" : answer;
}

function choice(strings, group, value, index, isCurrent, dialog) {
  const label = value === none ? strings.text("common.no_value") : strings.name(group, value);
  return button([el("kbd", {}, String(index + 1)), " ", label, isCurrent && " ✓"].filter(Boolean), () => dialog.close(value), { class: "choice", autofocus: isCurrent, "aria-current": isCurrent ? "true" : null });
}
