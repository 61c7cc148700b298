import { REPLY_WEIGHTS } from "./reply-weights.ts";
import { type ReplySigns, replySigns } from "./reply-signs.ts";

/** At or above this a reply is taken to tell something: set where hardly one honest reply in twenty is asked for more. */
export const TELLS = -0.5;

/**
 * How much a reply sounds like one that tells its reader something, learned from replies written for the project
 * (`node scripts/train-replies.ts`). Above `TELLS` it does. Accents make no difference.
 * @param about words of the matter, "" when unknown
 * @param dated the day stands in a field of its own
 */
export function replyScore(text: string, about: string, dated = false): number {
  weights ??= readWeights(REPLY_WEIGHTS);
  const signs = replySigns(text, about, dated);
  return weighSigns(dated ? new Map([...signs, ["#day", 2]]) : signs, weights);
}

/** The sum of a reply's signs, "*" the start. Words share one weight between them, however many they are. */
export function weighSigns(signs: ReplySigns, of: ReadonlyMap<string, number>): number {
  return scaledSigns(signs).reduce((sum, [sign, value]) => sum + value * (of.get(sign) ?? 0), of.get("*") ?? 0);
}

/** Signs with the strength they are weighed with. */
export function scaledSigns(signs: ReplySigns): [sign: string, value: number][] {
  const words = [...signs.keys()].filter((sign) => !sign.startsWith("#")).length;
  const share = WORDS_SHARE / Math.sqrt(Math.max(1, words));
  return [...signs].map(([sign, value]) => [sign, sign.startsWith("#") ? value : value * share]);
}

const WORDS_SHARE = 3;

let weights: ReadonlyMap<string, number> | null = null;

/** "sign\thundredths" a line. */
const readWeights = (text: string): ReadonlyMap<string, number> =>
  new Map(text.trim().split("\n").map((line) => { const [sign = "", weight = "0"] = line.split("\t"); return [sign, Number(weight) / 100]; }));
