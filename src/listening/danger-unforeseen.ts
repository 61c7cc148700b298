import { withoutFigures } from "./danger.ts";
import { isCalledOff } from "./danger-context.ts";
import { ALARMING, ALARMING_HIDDEN, LIKELY_DANGER, OPEN_KIND, PLAIN_DANGER, type DangerScore } from "./learned/danger-score.ts";
import type { EmergencyType, Matter } from "./understanding.ts";

/** `surely`: people on duty are called, as for a danger the rules found. Else only the number is given and the matter taken up as what it is. */
export interface Unforeseen { type: EmergencyType; surely: boolean }

/**
 * Does a message in which no rule found a danger sound like one all the same? What was learned only adds: a number
 * (domain.md §3.3: on doubt the number is given), and where it sounds plainly so, the alarm. A danger the rules found stands whatever was learned;
 * what is plainly past, denied, quoted or asked about in general is none here either.
 * @param lines of `listen`, with shorthand spelled out: as typed, and where marks were left out also with them put back
 * @param matters what the message was taken for without it
 */
export function soundsLikeDanger(lines: readonly string[], matters: readonly Matter[], dangers: DangerScore | null): Unforeseen | null {
  const [line] = lines;
  if (dangers === null || line === undefined || line.trim().split(" ").length < fewestWords) return null;
  const weighed = [...new Set(lines)].map((each) => dangers.weigh(withoutFigures(each)));
  const chance = weighed.reduce((sum, each) => sum + each.chance, 0) / weighed.length;
  const type = weighed.map((each) => each.type).find((each) => each !== "other") ?? "other";
  const accuses = matters.some(({ kind, againstOfficial }) => againstOfficial !== null || kind === "to_cao" || kind === "khieu_nai");
  const least = accuses ? PLAIN_DANGER : type === "other" ? OPEN_KIND : LIKELY_DANGER;
  if (chance < least || (chance < PLAIN_DANGER && isCalledOff(type, line))) return null;
  return { type, surely: chance >= (type === "child" || type === "self_harm" ? ALARMING_HIDDEN : ALARMING) };
}

/** "Ở nhà ngoại" answers a question; nobody tells a danger around the bush in so few words. */
const fewestWords = 4;
