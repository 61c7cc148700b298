import { fold } from "../language/fold.ts";
import { plainWords } from "./reply-plain-words.ts";
import { GROUND_WEIGHTS, PROMISE_WEIGHTS, REPLY_WEIGHTS } from "./reply-weights.ts";
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

/** How much a promise whose day stands in a field of its own names something to be done, learned like `replyScore`. Above 0 it does. */
export function promiseScore(text: string): number {
  promises ??= readWeights(PROMISE_WEIGHTS);
  return weighSigns(signsOf("promise", text), promises);
}

/** How much a refusal gives its reason, or guidance says what to do, in words of its own, learned like `replyScore`. Above 0 it does. */
export function groundScore(kind: "refuse" | "guide", text: string): number {
  grounds ??= readWeights(GROUND_WEIGHTS);
  return weighSigns(signsOf(kind, text), grounds);
}

/** What a promise, a refusal and guidance are weighed by: the signs of any reply, and how much is left when what offices always say is taken out. */
export function signsOf(kind: "promise" | "refuse" | "guide", text: string): ReplySigns {
  // Every promise will be; whether it says so tells nothing.
  const read = kind === "promise" ? fold(text.normalize("NFC")).replace(/\bse\b/g, " ") : text;
  const said = (read.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const plain = plainWords(read);
  const named: [string, number][] = [["#plain", Math.min(4, plain.length)], ["#plain-share", (2 * plain.length) / Math.max(1, said)], ["#only-office", plain.length === 0 ? 1 : 0], ...(kind === "guide" ? [["#guide", 1] as [string, number]] : [])];
  return new Map([...replySigns(read, ""), ...plain.map((word): [string, number] => [`=${word}`, 1]), ...named]);
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
let promises: ReadonlyMap<string, number> | null = null;
let grounds: ReadonlyMap<string, number> | null = null;

/** "sign\thundredths" a line. */
const readWeights = (text: string): ReadonlyMap<string, number> =>
  new Map(text.trim().split("\n").map((line) => { const [sign = "", weight = "0"] = line.split("\t"); return [sign, Number(weight) / 100]; }));
