import { once } from "./remember.ts";
import { type RuleIndex, indexRules } from "./rule-index.ts";
import { source } from "./rule-source.ts";

/**
 * A rule written as Vietnamese → a pattern over `Utterance.line`, matching with accents, without them, and
 * in every usual spelling of a syllable. It is a regular expression whose words are Vietnamese:
 *
 * - `cháy (nhà|chợ)`: words one space apart, groups and alternatives as usual;
 * - `cháy!`: only when typed with its accents (for words whose bare form is another common word);
 * - `~3`: at most three words in between, not across the end of a sentence; `_`: any one word;
 * - `#`: a number; `^ `, ` $`: begin, end of the message; `,` and `.` are marks of the line.
 *
 * A syllable that would match all by itself wants its accents, unless its letters leave no doubt (`CLEAR`): "cho" typed
 * without accents is not yet a dog, but "cho can" is one that bit.
 */
export function phrase(rule: string): RegExp {
  return phrases([rule]);
}

/** Any of the rules. */
export function phrases(rules: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${rules.map(source).join("|")})(?= |$)`, "u");
}

/** Rules that are made into a regular expression when first asked: hundreds of them cost nothing at start. */
export interface Pattern {
  test(line: string): boolean;
  /** Matches, left to right, not overlapping. Offsets are those of the line. */
  all(line: string): { text: string; start: number; end: number }[];
  /** The line without the matches, words one space apart. */
  without(line: string): string;
}

/** As `phrases`, for large sets of rules. */
export function pattern(rules: readonly string[]): Pattern {
  const index = indexRules(rules);
  const asked = {};
  return {
    test: (line) => once(asked, line, () => index.candidates(line).some((rule) => index.expression(rule, "u").test(line))),
    all: (line) => matches(index, line),
    without: (line) => cutOut(line, matches(index, line)).replace(/ {2,}/g, " "),
  };
}

/**
 * As one expression of all rules with the flag "g" would find them: the leftmost first, of those that begin there the rule named first,
 * going on behind its end. Only rules that can match at all are tried.
 */
function matches(index: RuleIndex, line: string): { text: string; start: number; end: number }[] {
  const rules = index.candidates(line).sort((a, b) => a - b).map((rule) => ({ expression: index.expression(rule, "gu"), next: null as RegExpExecArray | null, tried: -1 }));
  const found: { text: string; start: number; end: number }[] = [];
  let from = 0;
  while (rules.length > 0 && from <= line.length) {
    let first: RegExpExecArray | null = null;
    for (const rule of rules) {
      if (rule.tried < 0 || (rule.next !== null && rule.next.index < from)) {
        rule.expression.lastIndex = from;
        rule.next = rule.expression.exec(line);
        rule.tried = from;
      }
      if (rule.next !== null && (first === null || rule.next.index < first.index)) first = rule.next;
    }
    if (first === null) break;
    const end = first.index + first[0].length;
    found.push({ text: first[0], start: first.index, end });
    from = end > first.index ? end : end + 1;
  }
  return found;
}

function cutOut(line: string, found: readonly { start: number; end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of found) {
    rest += `${line.slice(at, start)} `;
    at = end;
  }
  return rest + line.slice(at);
}
