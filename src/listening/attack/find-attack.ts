import type { Lexicon } from "../../language/lexicon.ts";
import { listen } from "../../language/utterance.ts";
import { ENGLISH, OTHER_LANGUAGES } from "./foreign.ts";
import { CALLED_AI, MACHINE, PERSONS_PAPERS } from "./machine.ts";
import { CLAIMS_OFFICE, DEMANDS_DATA, ORDERS } from "./orders.ts";
import { asksForOthers, changesOthersCases } from "./people-data.ts";
import { readsLikeOrder } from "./learned.ts";
import { hiddenText, readings } from "./readings.ts";
import { bearsManySigns } from "./signs.ts";

/** Characters read at once, and how far two stretches overlap, so that work grows with the length and no faster. */
const stretchChars = 4_000;
const overlapChars = 400;
/** Fewer words beside a command say nothing of their own. */
const leastWordsKept = 4;

/** "others_data": nothing but other people's names, words or files is wanted. */
export type Attack = "injection" | "others_data";

/** Does the message try to command the assistant? See `readAttack`. */
export function findAttack(text: string, lexicon?: Lexicon): boolean {
  return readAttack(text, lexicon) !== null;
}

/**
 * What the message tries against the assistant: change its rules, take its instructions or other people's data, act on
 * other people's cases, speak for an authority. By rules only; asking about or withdrawing one's own case is none.
 * Looks at the text as typed and as it can be decoded. Work is linear in the length.
 */
export function readAttack(text: string, lexicon?: Lexicon): Attack | null {
  if (/[a-z]{3}/i.test(hiddenText(text))) return "injection";
  const found = stretches(text).flatMap((stretch) => {
    const { plain, unpacked } = readings(stretch);
    return [...plain.map((reading) => readOne(reading, lexicon, true)), ...unpacked.map((reading) => readOne(reading, lexicon, false))];
  });
  if (found.includes("injection")) return "injection";
  return found.includes("others_data") ? "others_data" : null;
}

/**
 * The message without the sentences that command the assistant, so that a real question or grievance beside them is still heard;
 * null when nothing of substance is left, or what is left cannot be told apart from the command.
 */
export function withoutAttack(text: string, lexicon?: Lexicon): string | null {
  const kept = text.split(/(?<=[.!?;])\s+|\n/u).filter((sentence) => !findAttack(sentence, lexicon));
  const rest = kept.join(" ").trim();
  return rest.split(/\s+/u).length < leastWordsKept || rest === text.trim() || findAttack(rest, lexicon) ? null : rest;
}

/** Overlapping stretches that cover the text; one for anything a person types. */
export function stretches(text: string): string[] {
  if (text.length <= stretchChars) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length; start += stretchChars - overlapChars) found.push(text.slice(start, start + stretchChars));
  return found;
}

/** @param asTyped words stand as a person put them: only then does it tell anything which words stand together */
function readOne(reading: string, lexicon: Lexicon | undefined, asTyped: boolean): Attack | null {
  if (MACHINE.test(reading) || ENGLISH.test(reading) || OTHER_LANGUAGES.test(reading)) return "injection";
  if (CALLED_AI.test(reading)) return "injection";
  const { line } = listen(withoutAddresses(reading), lexicon);
  if (CLAIMS_OFFICE.test(line) && DEMANDS_DATA.test(line)) return "injection";
  const sentences = sentencesOf(line);
  if (sentences.some((sentence) => ORDERS.some(({ says, unless }) => says.test(sentence) && !(unless?.test(sentence) ?? false)) || changesOthersCases(sentence))) return "injection";
  if (PERSONS_PAPERS.test(reading) || sentences.some(asksForOthers)) return "others_data";
  return sentences.some(bearsManySigns) || (asTyped && readsLikeOrder(line)) ? "injection" : null;
}

/** An address or a mailbox is one word: its marks end no sentence. */
const ADDRESS = /https?:\/\/[^\s"»”)]+|[\w.+-]+@[\w.-]+|(?<![\w.])(?:[a-z0-9-]+\.)+(?:vn|com|net|org|me|info|app)(?:\/[^\s"»”)]*)?/giu;

/** A text as the rules take it: addresses made one word. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "http");
}

/** The line cut where a sentence ends, each with a blank at both ends. */
function sentencesOf(line: string): string[] {
  return line.split(/ (?=[.?] )/u).map((sentence) => ` ${sentence.replace(/^[.?] ?/u, "").trim()} `).filter((sentence) => sentence.trim() !== "");
}
