import { bareKey, syllableKey } from "./syllable-key.ts";

/**
 * A rule written as Vietnamese → a pattern over `Utterance.line`, matching with accents, without them, and
 * in every usual spelling of a syllable. It is a regular expression whose words are Vietnamese:
 *
 * - `cháy (nhà|chợ)`: words one space apart, groups and alternatives as usual;
 * - `cháy!`: only when typed with its accents (for words whose bare form is another common word);
 * - `~3`: at most three words in between, not across the end of a sentence; `_`: any one word;
 * - `#`: a number; `^`, `$`: begin, end of the message; `,` and `.` are marks of the line.
 */
export function phrase(rule: string): RegExp {
  return new RegExp(`(?<= )(?:${source(rule)})(?= |$)`, "u");
}

/** Any of the rules. */
export function phrases(rules: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${rules.map(source).join("|")})(?= |$)`, "u");
}

/** How often the rules match, places not overlapping. */
export function count(pattern: RegExp, line: string): number {
  return line.match(new RegExp(pattern.source, "gu"))?.length ?? 0;
}

function source(rule: string): string {
  return rule.replace(PIECE, (piece) => {
    if (piece.startsWith("~")) return `(?:[^ .?]+ ){0,${piece.slice(1).trim()}}`;
    if (piece === "_") return "[^ .?]+";
    if (piece === "#") return "[0-9][^ ]*";
    if (piece === "^ ") return "(?<=^ )";
    if (piece === " $") return "(?= (?:[.?] )?$)";
    if (piece === ".") return "\\.";
    return syllable(piece);
  });
}

const PIECE = /~\d+ |_|#|\^ | \$|\.|\p{L}[\p{L}\p{N}]*!?/gu;

function syllable(word: string): string {
  const strict = word.endsWith("!");
  const key = syllableKey(strict ? word.slice(0, -1) : word);
  const bare = bareKey(key);
  if (key === bare) return strict ? `${key}'` : `${key}'?`;
  return strict ? key : `(?:${key}|${bare})`;
}
