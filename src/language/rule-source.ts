import { CLEAR } from "./clear-syllables.ts";
import { bareKey, syllableKey } from "./syllable-key.ts";

/** A rule as the inside of a regular expression. */
export function source(rule: string): string {
  return write(takeApart(rule), 0);
}

/** A rule → its alternatives, each a sequence of words, groups and marks. */
export function takeApart(rule: string): Node[][] {
  return parse(tokens(rule.replace(OPEN_END, "").replace(OPTIONAL_WORD, "( ($1))?")));
}

/** A gap, or a gap with something optional after it, at the end of an alternative: it asks for nothing. */
const OPEN_END = / ~\d+(?: \([^()]*\)\?)?(?=$|[)|])/g;

/** "a (b)? c": the space belongs to what may be missing. */
const OPTIONAL_WORD = / \((?!\?)([^()]*[^() ])\)\?/g;

/** A rule taken apart. */
export type Node =
  | { kind: "word"; text: string }
  | { kind: "raw"; text: string; words: number }
  | { kind: "group"; open: string; alternatives: Node[][]; optional: boolean; tail: string };

function tokens(rule: string): string[] {
  return rule.match(/\(\?(?:[!=:]|<[!=])|[()|]|~\d+ |_|#|\^ | \$|\.|\[[^\]]*\]|[?*+]\??|\p{L}[\p{L}\p{N}]*!?|\d+|[\s\S]/gu) ?? [];
}

/** Tokens up to the closing bracket → alternatives of sequences. */
function parse(queue: string[]): Node[][] {
  const alternatives: Node[][] = [[]];
  while (queue.length > 0) {
    const token = queue.shift() ?? "";
    const sequence = alternatives.at(-1);
    if (token === ")" || !sequence) break;
    if (token === "|") alternatives.push([]);
    else if (token.startsWith("(")) {
      const inside = parse(queue);
      const tail = /^[?*+]/.test(queue[0] ?? "") ? (queue.shift() ?? "") : "";
      sequence.push({ kind: "group", open: token === "(" ? "(?:" : token, alternatives: inside, optional: /^[?*]/.test(tail) || /^\(\?(?:[!=]|<)/.test(token), tail });
    } else if (/^\p{L}/u.test(token)) sequence.push({ kind: "word", text: token });
    else sequence.push({ kind: "raw", text: token, words: token === "#" || /^\d/.test(token) ? 1 : 0 });
  }
  return alternatives;
}

/** The fewest words a match of these alternatives can hold. */
function fewest(alternatives: readonly Node[][]): number {
  return Math.min(...alternatives.map((sequence) => sequence.reduce((sum, node) => sum + words(node), 0)));
}

function words(node: Node): number {
  switch (node.kind) {
    case "word": return 1;
    case "raw": return node.words;
    case "group": return node.optional ? 0 : fewest(node.alternatives);
  }
}

/** @param company how many words at least stand beside these in a match */
function write(alternatives: readonly Node[][], company: number): string {
  return alternatives
    .map((sequence) => {
      const all = sequence.reduce((sum, node) => sum + words(node), 0);
      return sequence.map((node) => writeNode(node, company + all - words(node))).join("");
    })
    .join("|");
}

function writeNode(node: Node, company: number): string {
  switch (node.kind) {
    case "word": return syllable(node.text, company > 0);
    case "raw": return RAW[node.text] ?? (node.text.startsWith("~") ? `(?:[^ .?]+ ){0,${node.text.slice(1).trim()}}` : node.text);
    case "group": {
      const looking = /^\(\?(?:[!=]|<)/.test(node.open);
      return `${node.open}${write(node.alternatives, looking ? 1 : company)})${node.tail}`;
    }
  }
}

const RAW: Record<string, string> = { "_": "[^ .?]+", "#": "[0-9][^ ]*", "^ ": "(?<=^ )", " $": "(?= (?:[.?] )?$)", ".": "\\." };

function syllable(word: string, accompanied: boolean): string {
  const asked = word.endsWith("!");
  const key = syllableKey(asked ? word.slice(0, -1) : word);
  const bare = bareKey(key);
  const strict = asked || (!accompanied && !CLEAR.has(key));
  if (key === bare) return strict ? `${key}'` : `${key}'?`;
  return strict ? key : `(?:${key}|${bare})`;
}
