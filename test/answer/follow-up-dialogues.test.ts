import { expect, test } from "vitest";
import { runDialogues } from "./follow-up-dialogues.ts";

/** As last measured; only ever raised. */
const FLOORS = { accented: { cited: 55, correct: 49 }, unaccented: { cited: 53, correct: 47 } } as const;

test.each(["accented", "unaccented"] as const)("dialogues of two and three turns are answered from the clause meant, %s", { timeout: 120_000 }, async (typing) => {
  const verdicts = await runDialogues({ unaccented: typing === "unaccented" });
  expect(verdicts.length).toBeGreaterThanOrEqual(40);
  expect(verdicts.filter(({ citation }) => citation).length).toBeGreaterThanOrEqual(FLOORS[typing].cited);
  expect(verdicts.filter(({ correct }) => correct).length).toBeGreaterThanOrEqual(FLOORS[typing].correct);
  // A question about something else is never answered from what was said before.
  expect(verdicts.filter(({ line, citation }) => line.kind === "new_topic" && !citation).map(({ line }) => line.id)).toEqual([]);
});
