import { readWords } from "../knowledge/search/search-terms.ts";
import { bareWord } from "../knowledge/search/search-terms.ts";

/** Plain Vietnamese in whole sentences, and nothing a reader of a chat could press, run or take for a command. */
export function isPlainVietnamese(sentence: string): boolean {
  if (FOREIGN.some((pattern) => pattern.test(sentence))) return false;
  const words = readWords(sentence).filter((word) => /^\p{L}/u.test(word));
  const marked = words.filter((word) => bareWord(word) !== word).length;
  return words.length > 0 && marked >= words.length * LEAST_MARKED && !words.some((word) => UNMARKED.has(word));
}

/** Correct Vietnamese marks some seven words of ten. */
const LEAST_MARKED = 0.4;

const FOREIGN: readonly RegExp[] = [
  /https?:|www\.|\b[\w-]+\.(?:vn|com|net|org|info|me|ly|gov)\b|@/iu,
  /<[^>]*>?|&(?:[a-z]+|#\d+);|[{}[\]\\|`*_~^]|\p{Extended_Pictographic}/iu,
  // Figures that are no plain digits: circled, small, of other scripts.
  /(?![0-9²³])\p{N}/u,
  /(?<!\p{L})(?:the|and|you|must|shall|are|is|your|for|with|within|days|sentences?|tokens?|system|prompt|clause|json|null|true|false)(?!\p{L})/iu,
];

/** Number and time words that are no words without their marks: what they count could not be read. */
const UNMARKED = new Set("muoi mot bon chin tram nghin trieu dong nam.".split(" "));
