import type { Amendment } from "./amendments.ts";
import type { Piece } from "./document-pieces.ts";

/** Pieces between the instruction and the next one; of several places each its own. */
export function giveWording(amendment: Amendment, instruction: { position: number; rest: string }, next: number, pieces: readonly Piece[]): void {
  const { effect, clause, point, part } = amendment;
  [amendment.wordingFrom, amendment.wordingTo] = [instruction.position + 1, Math.max(next, instruction.position + 1)];
  if (effect !== "reworded" && effect !== "added" && effect !== "partly") return;
  const below = pieces.slice(amendment.wordingFrom, amendment.wordingTo).map((piece) => piece.text);
  const all = [...(instruction.rest === "" ? [] : [`${instruction.rest}\n`]), ...below].join("").trim();
  if (all === "" || part !== null) return;
  const label = point ?? clause;
  if (label === null) {
    narrowToArticle(amendment, all, pieces);
    return;
  }
  amendment.wording = labelled(withoutMarks(all), label, point !== null) ?? (effect === "partly" ? null : withoutMarks(all));
  if (clause === null || point !== null) return;
  const own = pieces.slice(amendment.wordingFrom, amendment.wordingTo).findIndex((piece) => startsWith(piece.text, clause, false));
  if (own < 0) return;
  const start = amendment.wordingFrom + own;
  let stop = start + 1;
  while (stop < amendment.wordingTo && !/^\s*[“"]?\d{1,3}[a-zđ]?\.\s/u.test(pieces[stop]?.text ?? "")) stop++;
  [amendment.wordingFrom, amendment.wordingTo] = [start, stop];
}

/** "Bổ sung Điều 48a và Điều 48b": each its own pieces. */
function narrowToArticle(amendment: Amendment, all: string, pieces: readonly Piece[]): void {
  const lines = all.split("\n");
  const isHead = (line: string, label: string): boolean => new RegExp(`^\\s*[“"]?\\s*Điều ${label}\\s*[.:]`, "u").test(line);
  const start = lines.findIndex((line) => isHead(line, amendment.article ?? ""));
  if (start < 0) {
    amendment.wording = withoutMarks(all);
    return;
  }
  let end = start + 1;
  while (end < lines.length && !isHead(lines[end] ?? "", String.raw`\d+[a-zđ]*`)) end++;
  amendment.wording = withoutMarks(lines.slice(start, end).join("\n"));
  const from = pieces.slice(amendment.wordingFrom, amendment.wordingTo).findIndex((piece) => isHead(firstLine(piece.text), amendment.article ?? ""));
  if (from < 0) return;
  const first = amendment.wordingFrom + from;
  let last = first + 1;
  while (last < amendment.wordingTo && !isHead(firstLine(pieces[last]?.text ?? ""), String.raw`\d+[a-zđ]*`)) last++;
  [amendment.wordingFrom, amendment.wordingTo] = [first, last];
}

/** The lines from "2. …" up to the next number of its kind; null when the label does not occur. */
function labelled(text: string, label: string, isPoint: boolean): string | null {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => startsWith(line, label, isPoint));
  if (start < 0) return null;
  let end = start + 1;
  const next = isPoint ? /^\s*[“"]?(?:[a-zđ]{1,2}\d?\)|\d{1,3}[a-zđ]?\.)\s/u : /^\s*[“"]?\d{1,3}[a-zđ]?\.\s/u;
  while (end < lines.length && !next.test(lines[end] ?? "")) end++;
  return withoutMarks(lines.slice(start, end).join("\n"));
}

function startsWith(text: string, label: string, isPoint: boolean): boolean {
  return new RegExp(`^\\s*[“"]?\\s*${label}\\s*${isPoint ? "\\)" : "\\."}`, "u").test(text);
}

function withoutMarks(text: string): string {
  return text.trim().replace(/^[“"„]\s*/u, "").replace(/\s*[”"“]\s*[.;,]*$/u, "").trim();
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
