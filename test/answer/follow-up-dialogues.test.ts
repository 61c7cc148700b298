import { expect, test } from "vitest";
import { runDialogues } from "./follow-up-dialogues.ts";

/** Search and quoting count in them, too; measured 56 and 52 of 68 at best. */
const FLOORS = { accented: { cited: 50, correct: 47 }, unaccented: { cited: 50, correct: 46 } } as const;

test.each(["accented", "unaccented"] as const)("dialogues of two and three turns are answered from the clause meant, %s", { timeout: 120_000 }, async (typing) => {
  const verdicts = await runDialogues({ unaccented: typing === "unaccented" });
  expect(verdicts.length).toBeGreaterThanOrEqual(40);
  expect(verdicts.filter(({ citation }) => citation).length).toBeGreaterThanOrEqual(FLOORS[typing].cited);
  expect(verdicts.filter(({ correct }) => correct).length).toBeGreaterThanOrEqual(FLOORS[typing].correct);
  // A question about something else takes no word from what was said before.
  const carried = verdicts.filter(({ line, context }) => line.kind === "new_topic" && context.length > (line.turns.at(-1) ?? "").length);
  expect(carried.map(({ line }) => line.id)).toEqual([]);
});
