import { LET, MAY, MUST, NEGATION, readParaphrased, STOP } from "./check-paraphrase.ts";
import { isLight, pairsOf, readSaid } from "./check-reading.ts";
import type { Head, Polarity, Said } from "./check-reading.ts";
import { quantitiesOf } from "./numbers.ts";

/**
 * Does a sentence deny what its clauses say, or say what they deny? "Không phải trả phí" turned into "phải đóng phí", an exception
 * told as the rule, "được" said of what is a duty. Only words that stand in the clauses can be turned; new ones are another matter.
 */
export function turnsAround(sentence: string, clauses: readonly { text: string; title: string }[]): boolean {
  // Where a sentence has numbers, the lines that hold them decide before the rest of the clause does.
  const stated = new Set(quantitiesOf(sentence).map(({ value, unit }) => `${value} ${unit}`));
  const near = clauses.map(({ text, title }) => ({ title, text: text.split("\n").filter((line) => quantitiesOf(line, true).some(({ value, unit }) => stated.has(`${value} ${unit}`))).join("\n") })).filter(({ text }) => text !== "");
  return contradictsAny(sentence, clauses) || (near.length > 0 && contradictsAny(sentence, near));
}

/** The plainest case alone, for texts that are not held to the law's own words: what the clauses deny wherever they say it is said to be so. */
export function affirmsDenied(sentence: string, clauses: readonly { text: string; title: string }[]): boolean {
  const law = clauses.map(({ text, title }) => readSaid(text, FORBIDS.test(title)));
  const pairs = new Map<string, boolean[]>();
  for (const words of law) for (const { pair, polarity, isNear } of pairsOf(words)) add(pairs, pair, isNear && polarity[0] === "-" && polarity[1] === "-");
  const said = readSaid(sentence);
  return said.every(({ polarity }) => polarity === "+") && said.some(({ head }) => head === "must" || head === "may") && pairsOf(said).some(({ pair }) => pairs.get(pair)?.every(Boolean));
}

function contradictsAny(sentence: string, clauses: readonly { text: string; title: string }[]): boolean {
  const law = clauses.flatMap(({ text, title }) => [readSaid(text, FORBIDS.test(title)), readSaid(title.replace(FORBIDS, ""), FORBIDS.test(title))]);
  const pairs = new Map<string, (readonly [Polarity, Polarity])[]>();
  const singles = new Map<string, Polarity[]>();
  const heads = new Map<string, (Head | null)[]>();
  for (const words of law) {
    for (const { pair, polarity } of pairsOf(words)) add(pairs, pair, polarity);
    for (const [i, { word, polarity, head }] of words.entries()) {
      add(singles, word, polarity);
      for (const key of [word, pairAt(words, i)]) add(heads, key, head);
    }
  }
  const said = readSaid(sentence);
  const excepted = new Set(law.flat().filter(({ polarity }) => polarity === "x").map(({ word }) => word));
  // "X thì không …" tells an exception as well as "… trừ X".
  const tellsException = said.some(({ polarity }) => polarity !== "+") && said.filter(({ word, polarity }) => polarity === "+" && excepted.has(word)).length >= 2;
  const agrees = (one: Polarity, other: Polarity): boolean => one === other || (one !== "+" && other !== "+") || (tellsException && (one === "x" || other === "x" || one === "-"));
  if (pairsOf(said).some(({ pair, polarity, isNear }) => (isNear || polarity[0] !== "-" || polarity[1] !== "-") && pairs.get(pair)?.every(([first, second]) => !agrees(polarity[0], first) || !agrees(polarity[1], second)))) return true;
  if (deniesTwice(sentence) && !clauses.some(({ text }) => deniesTwice(text))) return true;
  if (clauses.some(({ text }) => grantsPlainWord(sentence, text))) return true;
  if (deniesPlainWord(sentence, clauses.map(({ text }) => text))) return true;
  return said.some(({ word, head, polarity }, i) => {
    if (head === null) return false;
    const pair = pairAt(said, i);
    if (!pairs.has(pair) && singles.get(word)?.every((one) => !agrees(polarity, one))) return true;
    const known = heads.get(pair) ?? heads.get(word);
    return known !== undefined && turnsHead(head, known);
  });
}

/** A word with its neighbour, where both stand in one part. */
function pairAt(words: readonly Said[], at: number): string {
  const [one, next] = [words[at], words[at + 1]];
  return `${one?.word ?? ""}_${next !== undefined && next.part === one?.part ? next.word : ""}`;
}

const FORBIDS = /(?:các |những )?(?:hành vi )?(?:bị )?nghiêm cấm|bị cấm|không được làm/iu;

/** A duty lifted, a right made a duty, or leave given where there is none. */
function turnsHead(head: Head, law: readonly (Head | null)[]): boolean {
  switch (head) {
    case "need_not": return !law.includes("need_not") && (law.includes("must") || !law.some((one) => one === "denied" || one === "may_not"));
    case "may_not": return (law.includes("may") || law.includes("must")) && !law.includes("may_not") && !law.includes("denied");
    case "must": return !law.includes("must") && !law.includes(null) && law.includes("may");
    case "denied": return (law.includes("must") || law.includes("may")) && !law.some((one) => one === "denied" || one === "may_not" || one === "need_not" || one === null);
    case "may": return law.includes("may_not") && !law.includes("may");
  }
}

/** "Không được tính theo năm": nothing of what is denied carries meaning by itself, so the law must deny it in these words. */
function deniesPlainWord(sentence: string, texts: readonly string[]): boolean {
  const tokens = readParaphrased(sentence);
  const law = texts.map((text) => ` ${readParaphrased(text).join(" ")} `).join("");
  return tokens.some((token, at) => {
    if (token !== NEGATION) return false;
    const rest = tokens.slice(at + 1);
    const end = rest.indexOf(STOP);
    const denied = rest.slice(0, end < 0 ? rest.length : end).filter((next) => next !== MUST && next !== MAY && next !== LET);
    if (denied.length === 0 || denied.some((next) => !isLight(next) && next !== NEGATION)) return false;
    return !law.includes(` ${tokens.slice(at, at + 3).filter((next) => next !== STOP).join(" ")} `);
  });
}

/** "Không tính vào thời hiệu" told as "tính vào thời hiệu". */
function grantsPlainWord(sentence: string, text: string): boolean {
  const said = readParaphrased(sentence);
  const law = readParaphrased(text);
  const isDenied = (tokens: readonly string[], at: number): boolean => tokens.slice(Math.max(0, at - 3), at).includes(NEGATION);
  const places = (tokens: readonly string[], one: string, next: string): number[] => tokens.flatMap((token, at) => (token === one && tokens[at + 1] === next ? [at] : []));
  return law.some((token, at) => {
    const [one = "", next = ""] = [law[at + 1], law[at + 2]];
    if (token !== NEGATION || !isLight(one) || !isLight(next) || one === "" || next === "") return false;
    return places(law, one, next).every((place) => isDenied(law, place)) && places(said, one, next).some((place) => !isDenied(said, place));
  });
}

/** Two negations in one part make a yes of a no. */
function deniesTwice(text: string): boolean {
  const tokens = readParaphrased(text);
  return tokens.some((token, at) => {
    if (token !== NEGATION) return false;
    const rest = tokens.slice(at + 1);
    const end = rest.findIndex((next) => next === STOP || next === "hoăc⁴" || next === "va¹");
    return rest.slice(0, end < 0 ? rest.length : end).slice(0, 6).some((next, i) => next === NEGATION && rest[i + 1] !== "phí");
  });
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
