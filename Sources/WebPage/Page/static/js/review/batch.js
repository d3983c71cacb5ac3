import { send } from "../api.js";
import { byId } from "../dom.js";
import { complain, notify } from "../notices.js";

/**
 * Accepting many candidates at once, after one has seen how many they are.
 * @param {import("../strings.js").Strings} strings
 * @param {function(): string} kind the kind that the queue shows; empty for all
 * @param {function(): void} changed called after they were accepted
 */
export function connectBatch(strings, kind, changed) {
  const body = (isTrial) => ({ score: Number(byId("batch-score").value), kinds: kind() ? [kind()] : undefined, dry_run: isTrial });
  const run = async (isTrial) => {
    try {
      return await send("POST", "/api/review/accept", body(isTrial));
    } catch (error) {
      return complain(strings, error);
    }
  };
  byId("batch-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const result = await run(true);
    if (!result) return;
    byId("batch-result").textContent = strings.text("review.batch_found", { count: result.terms });
    byId("batch-accept").hidden = result.terms === 0;
  });
  byId("batch-score").addEventListener("input", () => (byId("batch-accept").hidden = true));
  byId("batch-accept").addEventListener("click", async () => {
    const result = await run(false);
    if (!result) return;
    byId("batch-accept").hidden = true;
    byId("batch-result").textContent = "";
    byId("batch").open = false;
    notify(strings.text("review.batch_done", { count: result.terms }));
    changed();
  });
}
