import type { PublishedDocument } from "../documents/knowledge-store.ts";
import type { Catalogue } from "./catalogue.ts";
import { titleTermsOf } from "./title-terms.ts";
import type { FoundPassage, PieceGroup } from "./found-passage.ts";
import { groupPieces } from "./found-passage.ts";
import { likeness } from "./meaning.ts";
import type { Meaning } from "./meaning.ts";
import { joinSeen, QuestionLens } from "./question-lens.ts";
import type { Question } from "./question-terms.ts";
import { tokensOf } from "./scan-words.ts";
import type { Token } from "./scan-words.ts";

/** What a close look at a candidate sees, each about 0–1. */
export interface RankFeatures {
  /** Score of the first round against the best candidate's. */
  first: number;
  /** Share of the question's weight that the best khoản alone carries. */
  clause: number;
  /** Share that the article's title carries, and how much of the title the question uses up. */
  title: number;
  titleUsed: number;
  /** Share of the words, and of the pairs, that the whole passage carries. */
  words: number;
  pairs: number;
  /** Share of what was asked itself, without the legal wordings put beside it. */
  asked: number;
  /** Share of the legal wordings. */
  legal: number;
  /** Share of the question in its longest run of words found as they stand. */
  run: number;
  /** Share that the document's own title carries. */
  documentTitle: number;
  /** How much of the first-round score of all candidates is in this document. */
  documentShare: number;
  /** First-round score of the better neighbour in the document. */
  neighbour: number;
  /** Length of the passage, log scale. */
  length: number;
  /** 1 for what the National Assembly made: a law comes before the decree that repeats it. */
  isLaw: number;
  /** How near the article points to where the question points (meaning.ts), −1 to 1. */
  meaning: number;
  /** The same where the article has no title: then nothing else says in short what it is about. */
  untitledMeaning: number;
}

export interface LookedAt {
  passage: FoundPassage;
  features: RankFeatures;
  /** Share of the asked words, by rarity, that the passage carries; words that no passage holds count in full. */
  coverage: number;
  /** Index into `groupPieces(passage)` of the khoản that says most of what was asked. */
  bestGroup: number;
}

/** Looks closely at the candidates of one question. */
export function lookClosely(
  question: Question,
  rarity: ReadonlyMap<string, number>,
  passages: readonly FoundPassage[],
  scores: ReadonlyMap<number, number>,
  catalogue: Catalogue,
  meaning: Meaning,
): LookedAt[] {
  const top = Math.max(1e-9, ...scores.values());
  const byDocument = new Map<number, number>();
  let total = 0;
  for (const passage of passages) {
    const score = (scores.get(passage.id) ?? 0) / top;
    const share = score * score;
    total += share;
    byDocument.set(passage.documentId, (byDocument.get(passage.documentId) ?? 0) + share);
  }
  const lens = new QuestionLens(question, rarity);
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const titleShares = new Map<number, number>();
  const asked = meaning.ofQuestion(question);
  return passages.map((passage) => {
    const near = asked === null ? 0 : likeness(asked, meaning.ofPassage(passage));
    const document = documents.get(passage.documentId);
    let documentTitle = titleShares.get(passage.documentId);
    if (documentTitle === undefined) {
      documentTitle = document === undefined ? 0 : lens.pairShareOf(titleOf(document));
      titleShares.set(passage.documentId, documentTitle);
    }
    const looked = lookAt(passage, lens);
    return {
      passage,
      bestGroup: looked.bestGroup,
      coverage: looked.coverage,
      features: {
        ...looked.features,
        first: (scores.get(passage.id) ?? 0) / top,
        documentTitle,
        documentShare: (byDocument.get(passage.documentId) ?? 0) / Math.max(total, 1e-9),
        neighbour: Math.max(scores.get(passage.id - 1) ?? 0, scores.get(passage.id + 1) ?? 0) / top,
        isLaw: /luật|pháp lệnh/i.test(document?.kind ?? "") ? 1 : 0,
        meaning: near,
        untitledMeaning: passage.articleTitle === null ? near : 0,
      },
    };
  });
}

const TITLES = new WeakMap<PublishedDocument, ReadonlySet<string>>();

function titleOf(document: PublishedDocument): ReadonlySet<string> {
  let terms = TITLES.get(document);
  if (terms === undefined) TITLES.set(document, (terms = titleTermsOf(document.title)));
  return terms;
}

function lookAt(passage: FoundPassage, lens: QuestionLens): { bestGroup: number; coverage: number; features: Omit<RankFeatures, FeaturesOfPlace> } {
  const scanned = scannedOf(passage);
  const title = lens.look(scanned.title);
  let all = title.seen;
  let bestGroup = 0;
  let clause = -1;
  let run = 0;
  let length = 0;
  for (const [index, { tokens, isBareHeading }] of scanned.groups.entries()) {
    const text = lens.look(tokens);
    all = joinSeen(all, text.seen);
    length += text.words;
    if (scanned.groups.length > 1 && isBareHeading) continue;
    const share = lens.share(joinSeen(text.seen, title.seen), "all") / (1 + text.words / 1500);
    if (share > clause) [bestGroup, clause] = [index, share];
    run = Math.max(run, lens.longestRun(text.seen));
  }
  return {
    bestGroup,
    coverage: lens.coverage(all),
    features: {
      clause: Math.max(0, clause),
      title: lens.share(title.seen, "all"),
      titleUsed: title.words === 0 ? 0 : title.used / title.words,
      words: lens.share(all, "words"),
      pairs: lens.share(all, "pairs"),
      asked: lens.share(all, "asked"),
      legal: lens.share(all, "legal"),
      run,
      length: Math.log(1 + length) / 8,
    },
  };
}

/** A passage as words. Kept with it: a passage that is read again was found again. */
interface ScannedPassage {
  title: Token[];
  groups: { tokens: Token[]; isBareHeading: boolean }[];
}

const SCANNED = new WeakMap<FoundPassage, ScannedPassage>();

function scannedOf(passage: FoundPassage): ScannedPassage {
  let scanned = SCANNED.get(passage);
  if (scanned === undefined) {
    const groups = groupPieces(passage).map((group) => ({ tokens: tokensOf(group.text), isBareHeading: isBareHeading(group) }));
    SCANNED.set(passage, (scanned = { title: tokensOf(passage.articleTitle ?? ""), groups }));
  }
  return scanned;
}

/** What is seen by looking at the other candidates and the document, not at the text. */
type FeaturesOfPlace = "first" | "documentTitle" | "documentShare" | "neighbour" | "isLaw" | "meaning" | "untitledMeaning";

/** "Điều 33. Rút tố cáo", "I. Nhiệm vụ" and "1. Mức hỗ trợ:" alone say nothing that could be quoted. */
function isBareHeading({ head, text }: PieceGroup): boolean {
  const line = text.trim();
  if (line.includes("\n")) return false;
  if (head.kind === "article") return true;
  const words = line.replace(NUMBER_BEFORE, "");
  return words.endsWith(":") || (!UNLIKE_HEADING.test(words) && words.split(" ").length <= HEADING_WORDS);
}

const NUMBER_BEFORE = /^(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Za-zđ])\s*[.)/–-]\s*/u;
/** A full stop, a figure or a colon within: something is said. */
const UNLIKE_HEADING = /[.;,!?…]$|\d|:/u;
const HEADING_WORDS = 12;
