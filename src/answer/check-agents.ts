import { readWords } from "../knowledge/search/search-terms.ts";
import { LET, MAY, MUST, NEGATION, readParaphrased, STOP } from "./check-paraphrase.ts";
import { isLight } from "./check-reading.ts";

/**
 * Is a duty or a right given to somebody else than in the law? Who stands before "phải" or "có quyền" in the sentence must stand
 * before it there too, not behind it as the one to whom it is done; and "yêu cầu người …" must name the same people.
 * "Xem xét hỗ trợ" is not "hỗ trợ", "yêu cầu bồi thường" is not "bồi thường".
 */
export function swapsAgents(sentence: string, texts: readonly string[]): boolean {
  const law = texts.flatMap((text) => actsOf(readParaphrased(text)));
  const laws = texts.map((text) => readParaphrased(text));
  if (leavesOutRefusal(readParaphrased(sentence), laws)) return true;
  return actsOf(readParaphrased(sentence)).some(({ sign, agent, head, object, isSomebody }) => {
    if (head === undefined) return false;
    if (isOnlyConsidered(head, sentence, laws)) return true;
    const same = law.filter((act) => act.head === head || act.after.includes(head));
    if (object !== null) {
      const objects = same.map((act) => act.object).filter((one) => one !== null);
      if (objects.length > 0 && !objects.includes(object) && laws.some((tokens) => names(tokens, object))) return true;
    }
    if (isSomebody && agent.some((word) => KIN.has(word)) && !laws.some((tokens) => sentencesOf(tokens).some((one) => one.includes(head) && agent.filter((word) => KIN.has(word)).every((word) => one.includes(word))))) return true;
    const active = same.filter((act) => act.sign !== LET);
    if (sign === LET || !isSomebody || active.length === 0) return false;
    const fits = active.some((act) => (act.agent.length === 0 ? act.before : act.agent).length === 0 || agent.every((word) => [...act.agent, ...(act.agent.length === 0 ? act.before : [])].includes(word)));
    return !fits && (active.some((act) => agent.some((word) => act.after.includes(word))) || agent.some((word) => word.startsWith("người ") && laws.some((tokens) => names(tokens, word))));
  });
}

/** One "phải", "có quyền" or "được" with what stands around it. */
interface Act {
  sign: string;
  /** Words of its part before it: "người khiếu nại" as one, since "khiếu nại" alone is also what is done. */
  agent: string[];
  /** It names a person or an office: a thing before "phải" is what the act is done to. */
  isSomebody: boolean;
  /** Words before it in the whole sentence. */
  before: string[];
  head: string | undefined;
  /** "người …" right behind the head. */
  object: string | null;
  after: string[];
}

function actsOf(tokens: readonly string[]): Act[] {
  return tokens.flatMap((sign, at): Act[] => {
    if (sign !== MUST && sign !== MAY && sign !== LET) return [];
    const begin = sentenceStart(tokens, at);
    const partBegin = Math.max(begin, tokens.lastIndexOf(STOP, at - 1) + 1);
    const sentenceEnd = sentenceStop(tokens, at);
    const after = tokens.slice(at + 1, sentenceEnd);
    const headAt = after.findIndex((token) => isContent(token));
    const person = after.slice(headAt + 1, headAt + 3).indexOf("ngươi¹");
    return [{
      sign, agent: wordsOf(tokens.slice(partBegin, at)), isSomebody: tokens.slice(partBegin, at).some((token) => SOMEBODY.has(token)), before: wordsOf(tokens.slice(begin, partBegin)), head: after[headAt],
      object: headAt < 0 || person < 0 ? null : (wordsOf(after.slice(headAt + 1 + person, headAt + 6 + person))[0] ?? null), after: wordsOf(after),
    }];
  });
}

/** Content words; one that follows "người" is told from the same word as an act. */
function wordsOf(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, at) => {
    if (!isContent(token) && !KIN.has(token)) return [];
    const before = tokens.slice(Math.max(0, at - 2), at);
    return before.at(-1) === "ngươi¹" || (before[0] === "ngươi¹" && LINK.has(before[1] ?? "")) ? [`người ${token}`, token] : [token];
  });
}

const isContent = (token: string): boolean => !SIGNS.has(token) && !isLight(token);
const SIGNS = new Set([STOP, MUST, MAY, LET, NEGATION, "×"]);
const KIN = new Set(["cha", "mẹ", "vơ⁴", "chông¹"]);
const SOMEBODY = new Set(["ngươi¹", "hô⁴", "công dân", "trẻ em", "quan", "chu³", "trương³", "thân thích", "lao động", ...KIN]);
const LINK = new Set(["bi⁴", "co²", "đươc⁴", "thuôc⁴", "đa²", "đang", LET]);

function sentencesOf(tokens: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  tokens.forEach((token, at) => {
    if (token === STOP && tokens[at + 1] === STOP) sentences.push([]);
    else sentences.at(-1)?.push(token);
  });
  return sentences;
}

function sentenceStart(tokens: readonly string[], at: number): number {
  for (let i = at - 1; i > 0; i--) if (tokens[i] === STOP && tokens[i - 1] === STOP) return i + 1;
  return 0;
}

function sentenceStop(tokens: readonly string[], at: number): number {
  for (let i = at + 1; i < tokens.length; i++) if (tokens[i] === STOP && tokens[i + 1] === STOP) return i;
  return tokens.length;
}

function names(tokens: readonly string[], word: string): boolean {
  return wordsOf(tokens).includes(word);
}

/** In the law the act is only asked for or weighed, in the sentence it is done. */
function isOnlyConsidered(head: string, sentence: string, laws: readonly (readonly string[])[]): boolean {
  const before = laws.flatMap((tokens) => {
    const words = tokens.filter((token) => isContent(token));
    return words.flatMap((word, at) => (word === head ? [words[at - 1] ?? ""] : []));
  });
  return before.length > 0 && before.every((word) => CONSIDERED.has(word)) && !readParaphrased(sentence).some((token) => CONSIDERED.has(token));
}

/** "Từ chối cung cấp thông tin" told as "cung cấp thông tin". */
function leavesOutRefusal(sentence: readonly string[], laws: readonly (readonly string[])[]): boolean {
  const said = sentence.filter((token) => isContent(token));
  const law = laws.flatMap((tokens) => ["", ...tokens.filter((token) => isContent(token))]);
  return said.some((word, at) => {
    const before = law.flatMap((one, i) => (one === word && law[i + 1] === said[at + 1] ? [law[i - 1] ?? ""] : []));
    return before.length > 0 && before.every((one) => REFUSED.has(one)) && !said.some((one) => REFUSED.has(one));
  });
}

const REFUSED = new Set(readWords("chối hủy bãi hoãn"));
const CONSIDERED = new Set(["xem xét", "yêu cầu"]);
