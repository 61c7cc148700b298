import { storedNotice } from "./cases/notice.ts";
import { insertLooseNotice } from "./cases/notice-store.ts";
import { askersOf, countToldSince, markTold, toldChanges } from "./people/asker-store.ts";
import type { Recall, RecallReach, RecallResult } from "./console/answers/answer-desk.ts";
import type { Env } from "./settings.ts";
import { vietnamDay } from "./text/dates.ts";

/**
 * Notices of this kind a day and channel. A Zalo bot has 3,000 messages a month for everything; notices about changed rules may
 * take a third. The other channels are only kept from being flooded.
 */
const MOST_A_DAY: Readonly<Record<string, number>> = { zalo: 30, telegram: 300, web: 300 };
/** Clauses quoted in one notice; more are read at the address. */
const MOST_CLAUSES = 3;
const MOST_TEXT_CHARS = 600;

/** How many people each change would reach. Knows pseudonyms, says only how many. */
export async function reachOfRecall(env: Env, recalls: readonly Recall[]): Promise<RecallReach[]> {
  const [askers, told] = await Promise.all([askersOf(env.PEOPLE, recalls.flatMap(({ answerIds }) => answerIds)), toldChanges(env.PEOPLE, recalls.map(({ id }) => id))]);
  return recalls.map(({ id, answerIds }) => {
    const found = askers.filter(({ answerId }) => answerIds.includes(answerId));
    const people = [...new Set(found.map(({ pseudonym }) => pseudonym))];
    const alreadyTold = people.filter((pseudonym) => told.has(`${pseudonym} ${id}`)).length;
    return { id, toTell: people.length - alreadyTold, alreadyTold, unreachable: new Set(answerIds).size - found.length };
  });
}

/**
 * One notice to each asker with the new words of every chosen clause they were answered from and have not been told of.
 * Sent again, it changes nothing. Above the day's share the rest waits for the next time the button is pressed.
 * @returns also the ids of the notices, for the queue
 */
export async function sendRecall(env: Env, recalls: readonly Recall[], now: Date): Promise<RecallResult & { noticeIds: string[] }> {
  const [askers, told, today] = await Promise.all([
    askersOf(env.PEOPLE, recalls.flatMap(({ answerIds }) => answerIds)),
    toldChanges(env.PEOPLE, recalls.map(({ id }) => id)),
    countToldSince(env.PEOPLE, startOfDay(now)),
  ]);
  const used = new Map(today);
  const people = new Map<string, { channel: string; answeredAt: string; changes: Recall[] }>();
  for (const { answerId, pseudonym, channel, answeredAt } of askers) {
    const person = people.get(pseudonym) ?? { channel, answeredAt, changes: [] };
    for (const recall of recalls) {
      if (recall.answerIds.includes(answerId) && !told.has(`${pseudonym} ${recall.id}`) && !person.changes.includes(recall)) person.changes.push(recall);
    }
    people.set(pseudonym, person);
  }
  const noticeIds: string[] = [];
  let left = 0;
  for (const [pseudonym, { channel, answeredAt, changes }] of people) {
    if (changes.length === 0) continue;
    const spent = used.get(channel) ?? 0;
    if (spent >= (MOST_A_DAY[channel] ?? 0)) {
      left += 1;
      continue;
    }
    used.set(channel, spent + 1);
    const clauses = changes.slice(0, MOST_CLAUSES).map(({ label, newText, isUnderReview, link }) => ({ label, text: newText === null ? null : cut(newText), isUnderReview, link }));
    // The id comes from who is told of what: pressed twice, or broken off before it was written down, it is the same notice.
    const notice = await storedNotice({ template: "answer_changed", data: { answeredAt, clauses } }, pseudonym, "recall", changes.map(({ id }) => id).sort().join(" "), now);
    await insertLooseNotice(env.CASES, notice).run();
    await markTold(env.PEOPLE, changes.map(({ id }) => ({ pseudonym, changeId: id })), now);
    noticeIds.push(notice.id);
  }
  return { told: noticeIds.length, left, noticeIds };
}

function startOfDay(now: Date): Date {
  return new Date(`${vietnamDay(now)}T00:00:00+07:00`);
}

/** At a word, with an ellipsis: the whole text stands at the address. */
function cut(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= MOST_TEXT_CHARS) return flat;
  return `${flat.slice(0, flat.lastIndexOf(" ", MOST_TEXT_CHARS))}…`;
}
