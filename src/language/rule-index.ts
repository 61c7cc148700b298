import { once } from "./remember.ts";
import { type Node, source, takeApart } from "./rule-source.ts";
import { bareKey, syllableKey } from "./syllable-key.ts";

/** Many rules, of which a line can meet only a few: those one of whose words stands in it. */
export interface RuleIndex {
  /** Numbers of the rules that may match the line, each once, in no order. Those left out cannot. */
  candidates(line: string): number[];
  /** A rule by itself; made when first asked for. */
  expression(rule: number, flags: "u" | "gu"): RegExp;
}

/** Hundreds of rules cost nothing until one of their words is met. */
export function indexRules(rules: readonly string[]): RuleIndex {
  let made: { byWord: Map<string, number[]>; always: number[] } | null = null;
  // Which line a rule was last found for: cheaper than a set made anew for each of thousands of questions a message.
  const foundFor = new Uint32Array(rules.length);
  let lines = 0;
  const expressions = { u: new Map<number, RegExp>(), gu: new Map<number, RegExp>() };
  return {
    candidates(line) {
      made ??= anchored(rules);
      lines += 1;
      const found = made.always.slice();
      for (const word of wordsOf(line)) {
        const rulesOfWord = made.byWord.get(word);
        if (rulesOfWord === undefined) continue;
        for (const rule of rulesOfWord) {
          if (foundFor[rule] === lines) continue;
          foundFor[rule] = lines;
          found.push(rule);
        }
      }
      return found;
    },
    expression(rule, flags) {
      const known = expressions[flags].get(rule);
      if (known) return known;
      const expression = new RegExp(`(?<= )(?:${source(rules[rule] ?? "")})(?= |$)`, flags);
      expressions[flags].set(rule, expression);
      return expression;
    },
  };
}

/** Words of a line, each once, without the mark of a word that was meant to be plain. */
function wordsOf(line: string): readonly string[] {
  return once(wordsOf, line, () => [...new Set(line.split(" ").map((word) => (word.endsWith("'") ? word.slice(0, -1) : word)))]);
}

function anchored(rules: readonly string[]): { byWord: Map<string, number[]>; always: number[] } {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  rules.forEach((rule, number) => {
    const words = anchors(takeApart(rule));
    if (words === null) always.push(number);
    else for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  return { byWord, always };
}

/** Words of which every match of these alternatives holds at least one; null where that cannot be said. */
function anchors(alternatives: readonly Node[][]): Set<string> | null {
  const all = new Set<string>();
  for (const sequence of alternatives) {
    const best = bestAnchor(sequence);
    if (best === null) return null;
    for (const word of best) all.add(word);
  }
  return all;
}

/** Of the words and groups a sequence cannot do without, those that single it out best. */
function bestAnchor(sequence: readonly Node[]): Set<string> | null {
  let best: { words: Set<string>; cost: number } | null = null;
  sequence.forEach((node, i) => {
    if (!standsAlone(sequence[i - 1]) || !standsAlone(sequence[i + 1])) return;
    const words = node.kind === "word" ? formsOf(node.text) : node.kind === "group" && node.open === "(?:" && !node.optional && node.tail === "" ? anchors(node.alternatives) : null;
    if (words === null) return;
    const cost = [...words].reduce((sum, word) => sum + (COMMON.has(word) ? 12 : 1), 0);
    if (best === null || cost < best.cost) best = { words, cost };
  });
  return (best as { words: Set<string> } | null)?.words ?? null;
}

/** What stands beside it does not run into its letters. */
function standsAlone(neighbour: Node | undefined): boolean {
  return neighbour === undefined || (neighbour.kind === "raw" && (neighbour.text === " " || neighbour.text === "^ " || neighbour.text === " $" || /^~\d+ $/.test(neighbour.text)));
}

/** As it may stand in a line: with its marks and without any. */
function formsOf(word: string): Set<string> {
  const key = syllableKey(word.endsWith("!") ? word.slice(0, -1) : word);
  return new Set([key, bareKey(key)]);
}

/** So usual that they single nothing out; as they stand in a line. */
const COMMON: ReadonlySet<string> = new Set(
  "không có cho và của là được bị người tôi con em anh chị ông bà cô chú nhà xã ấp này đó thì mà ở trên trong ra vô vào lên xuống đi làm gì rồi nữa cái một hai đang đã sẽ với cũng nên phải biết nói hỏi xin nước tiền việc cán bộ nào sao ai đâu ngày tháng năm".split(" ").flatMap((word) => [...formsOf(word)]),
);
