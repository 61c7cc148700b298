import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fullText } from "../../src/answer/quotable.ts";
import { goldQuestions, pieceById } from "./gold-clauses.ts";
import type { Truth } from "./lies.ts";

/** Plain words somebody wrote for a clause, one a line: true ones ("honest-paraphrases") and false ones ("subtle-lies"). */
export function readParaphrases(file: "honest-paraphrases" | "subtle-lies"): Truth[] {
  return readFileSync(join(import.meta.dirname, `${file}.jsonl`), "utf8").trim().split("\n").map((line) => {
    const { id, question, text } = JSON.parse(line) as { id: string; question: string; text: string };
    return { question, text, piece: pieceById(id) };
  });
}

const SHORT_CHARS = 260;

/** Sentences of the law itself: those of the gold clauses that stand by themselves and are short enough to be said. */
export function sentencesOfTheLaw(): Truth[] {
  const known = new Set<string>();
  return goldQuestions().flatMap(({ question, pieces }) => pieces.flatMap((piece) => fullText(piece.quotable).split(/\n|(?<=\.)\s+(?=\p{Lu})/u).map((line) => line.replace(/^[“"]?(?:\d+[a-zđ]?\.|[a-zđ]\))\s*/u, "").replace(/[”";.]+$/u, "."))
    .filter((line) => line.length >= 40 && line.length <= SHORT_CHARS && line.endsWith(".") && /^\p{Lu}/u.test(line) && !/^Điều \d/u.test(line))
    .filter((line) => !known.has(line) && known.add(line))
    .map((text) => ({ question, text, piece }))));
}
