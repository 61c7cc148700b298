import { frameOf } from "../knowledge/search/question-frame.ts";
import { bareTerm, bareWords, isBareText, pairTerm, readWords } from "../knowledge/search/search-terms.ts";
import { carries, hasAskedUnit, VALUE_KINDS } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { pairsOf, part, termsOf } from "./rank-quotables.ts";

/** How well any stretch of text matches the question; for choosing what of a long piece is shown. */
export function rankText(question: { own: string; context: string; asked?: ReadonlySet<Asked>; legalWords?: readonly string[] }): (text: string) => number {
  const legal = (question.legalWords ?? []).flatMap(pairsOf);
  const own = weightsOf(question.own);
  const context = weightsOf(question.context);
  const values = [...(question.asked ?? [])].filter((kind) => VALUE_KINDS.has(kind));
  return (text) => {
    const held = termsOf(text);
    const weigh = (weights: ReadonlyMap<string, number>): number => [...weights].reduce((sum, [term, weight]) => sum + (held.has(term) ? weight : 0), 0);
    const said = weigh(own) + 0.5 * weigh(context) + 1.4 * legal.filter((pair) => held.has(pair)).length;
    const value = 6 * part(values, (kind) => carries(kind, text)) + (hasAskedUnit(question.own, text) ? 6 : 0);
    // A long stretch holds more words by chance, but a value stands there or not.
    return said / Math.sqrt(1 + text.length / 250) + value;
  };
}

/** Words and pairs of a question; those that only ask, or hold the sentence together, weigh little. */
function weightsOf(text: string): Map<string, number> {
  const words = readWords(text);
  const bare = bareWords(words);
  const isBare = isBareText(words);
  const frame = frameOf(bare);
  const light = bare.map((word, i) => frame[i] === true || GRAMMAR.has(word));
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => void weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const [i, word] of bare.entries()) {
    add(isBare ? bareTerm(word) : (words[i] ?? ""), light[i] === true ? 0.15 : 1);
    const next = bare[i + 1];
    if (next !== undefined) add(pairTerm(word, next), light[i] === true || light[i + 1] === true ? 0.4 : 2);
  }
  return weights;
}

/** How many different words of a question name something: neither asking, nor grammar, nor numbers. */
export function contentWordCount(text: string): number {
  const bare = bareWords(readWords(text));
  const frame = frameOf(bare);
  return new Set(bare.filter((word, i) => frame[i] !== true && !GRAMMAR.has(word) && !/^\d/.test(word))).size;
}

/** Words that name nothing, without their marks. */
const GRAMMAR = new Set(bareWords(readWords("thì là mà và với của ở tại trong khi nếu thế vậy như theo để bởi vì tôi tui mình em có được bị phải cần muốn ai mấy bao nhiêu lâu cái các những đã đang sẽ rồi cũng vẫn này đó ấy ra lên cho hay hoặc nên từ không chưa mới nhà")));
