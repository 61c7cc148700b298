import { syllables } from "../../language/syllables.ts";
import { NO_BRIDGE } from "./bridge.ts";
import type { Bridge, BridgeTerm } from "./bridge.ts";
import type { LegalTerms } from "./legal-terms.ts";
import { frameOf } from "./question-frame.ts";
import { readTelex } from "./spelling.ts";
import type { Correction } from "./spelling.ts";
import { bareTerm, bareWords, isBareText, pairTerm, readWords } from "./search-terms.ts";

/** A term to look up and what it counts beside its rarity. */
export interface QuestionTerm {
  term: string;
  weight: number;
  origin: TermOrigin;
}

/** Why a term is looked up. */
export type TermOrigin = "asked" | "spelling" | "legal" | "bridge";

export interface Question {
  words: string[];
  bare: string[];
  /** Typed without accents. */
  isBare: boolean;
  /** For each word whether it only asks. */
  frame: boolean[];
  terms: QuestionTerm[];
  /** Of these, the words that were asked: no pairs, no legal wordings put beside them. */
  asked: QuestionTerm[];
  /** What was put beside the question, and why; for those who want to know. */
  legalWordings: string[];
  bridges: BridgeTerm[];
  corrections: Correction[];
}

/** What a pair counts beside the two words it is made of. */
const PAIR_WEIGHT = 0.8;
/** What is left of a word, or of a pair with such a word, that only asks. */
const FRAME_WORD = 0.2;
const FRAME_PAIR = 0.3;

/** What a guess at the spelling counts. */
const CORRECTED_WORD = 0.4;
const CORRECTED_PAIR = 0.6;

/** What a legal wording counts that was put beside the everyday one. */
const LEGAL_WORD = 0.2;
const LEGAL_PAIR = 0.4;

/** In accented writing hardly ever so many words in a row go without a mark. */
const LOOSE_RUN = 4;

/**
 * Which words were typed without their accents, in a message that has some ("má tui năm nay 76t, k co luong huu"): runs of
 * unmarked words, numbers not counted.
 */
function looseWords(words: readonly string[], bare: readonly string[]): boolean[] {
  const loose = words.map(() => false);
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= LOOSE_RUN) for (const i of run) loose[i] = true;
    run = [];
  };
  words.forEach((word, i) => {
    if (/^\p{L}+$/u.test(word) && word === bare[i]) run.push(i);
    else if (/\p{L}/u.test(word)) close();
  });
  close();
  return loose;
}

/** Question in the citizen's words → terms to look up. */
export function readQuestion(text: string, legalTerms: LegalTerms, bridge: Bridge = NO_BRIDGE): Question {
  const corrections: Correction[] = [];
  const words = syllables(text).flatMap((typed) => {
    const meant = readTelex(typed);
    if (meant === null) return readWords(typed);
    corrections.push({ from: typed, to: meant });
    return readWords(meant);
  });
  const bare = bareWords(words);
  const isBare = isBareText(words);
  const loose = looseWords(words, bare);
  const frame = frameOf(bare);
  const found = new Map<string, QuestionTerm>();
  const add = (term: string, weight: number, origin: TermOrigin): void => {
    const known = found.get(term);
    if (known === undefined) found.set(term, { term, weight, origin });
    else if (known.weight < weight) known.weight = weight;
  };
  for (let i = 0; i < words.length; i++) {
    add(isBare || loose[i] === true ? bareTerm(bare[i] ?? "") : (words[i] ?? ""), frame[i] === true ? FRAME_WORD : 1, "asked");
    if (i + 1 < words.length) add(pairTerm(bare[i] ?? "", bare[i + 1] ?? ""), frame[i] === true || frame[i + 1] === true ? PAIR_WEIGHT * FRAME_PAIR : PAIR_WEIGHT, "asked");
  }
  const asked = [...found.values()].filter(({ term }) => !term.includes("_")).map((term) => ({ ...term }));
  const legalWordings = legalTerms.expand(words, bare, isBare || loose.includes(true));
  for (const wording of legalWordings) {
    const law = readWords(wording);
    const lawBare = bareWords(law);
    for (let i = 0; i < law.length; i++) {
      add(law[i] ?? "", LEGAL_WORD, "legal");
      if (i + 1 < law.length) add(pairTerm(lawBare[i] ?? "", lawBare[i + 1] ?? ""), LEGAL_PAIR, "legal");
    }
  }
  const bridges = bridge.expand([...found.values()]);
  for (const { to, weight } of bridges) add(to, weight, "bridge");
  return { words, bare, isBare, frame, terms: [...found.values()], asked, legalWordings, bridges, corrections };
}

/** The question with terms for what its misspelt pairs were meant to be. */
export function withCorrections(question: Question, corrections: readonly Correction[]): Question {
  const terms = new Map(question.terms.map((term) => [term.term, term]));
  for (const { from, to } of corrections) {
    const before = from.split("_");
    const changed = to.split("_").filter((part, i) => part !== before[i]).map(bareTerm);
    for (const [term, weight] of [[to, CORRECTED_PAIR] as const, ...changed.map((one) => [one, CORRECTED_WORD] as const)]) {
      if (!terms.has(term)) terms.set(term, { term, weight, origin: "spelling" });
    }
  }
  return { ...question, terms: [...terms.values()], corrections: [...question.corrections, ...corrections] };
}
