import { normaliseNewlines, textOf } from "../documents/parse-document.ts";
import type { ParsedDocument } from "../documents/parse-document.ts";
import { bodyOfNumber } from "./bodies.ts";
import { BOOKLET } from "./booklet.ts";
import { KINDS, bodyAt, headOf, kindOfNumber } from "./document-head.ts";
import { isBelowProvince } from "./place-of-body.ts";
import type { DocumentProblem, ReadMetadata } from "./reading.ts";

/** Everything about a cleaned text that a person should look at before it is published, in the order of its lines. */
export function checkDocument(text: string, parsed: ParsedDocument, metadata: ReadMetadata): DocumentProblem[] {
  const problems: DocumentProblem[] = [...parsed.problems, ...lostText(text, parsed), ...unreadableLetters(text), ...clashes(text, metadata), ...days(metadata)];
  const isBooklet = metadata.kind.value === BOOKLET;
  if (metadata.number.value === null && !isBooklet) problems.push({ line: null, kind: "no_number", detail: "the head gives no number" });
  if (metadata.issued.value === null && !isBooklet) problems.push({ line: null, kind: "no_issue_date", detail: "no day of issue is written" });
  const { issuer, locality } = metadata;
  if (locality.value === null && isBelowProvince(issuer.value)) problems.push({ line: issuer.line, kind: "place_unclear", detail: `issuer: ${issuer.value ?? ""}` });
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function lostText(text: string, parsed: ParsedDocument): DocumentProblem[] {
  const [source, kept] = [normaliseNewlines(text), textOf(parsed.root)];
  if (source === kept) return [];
  let same = 0;
  while (same < kept.length && source[same] === kept[same]) same += 1;
  return [{ line: source.slice(0, same).split("\n").length, kind: "lost_text", detail: source.slice(same, same + 80) }];
}

/** One for each line, up to some: a page of them says no more. */
function unreadableLetters(text: string): DocumentProblem[] {
  return text.split("\n").flatMap((line, index): DocumentProblem[] => {
    const at = line.search(/[\ufffd\ue000-\uf8ff]/);
    return at < 0 ? [] : [{ line: index + 1, kind: "unreadable_letters", detail: `letters: ${line.slice(Math.max(0, at - 30), at + 30)}` }];
  }).slice(0, MOST_LINES);
}

const MOST_LINES = 20;

/** The number names another kind of document, or another body, than the head does. */
function clashes(text: string, metadata: ReadMetadata): DocumentProblem[] {
  const number = metadata.number.value;
  if (number === null) return [];
  const head = headOf(text.split("\n"));
  const found: DocumentProblem[] = [];
  const named = kindOfNumber(number) ?? null;
  const headings = head.flatMap((line, index) => {
    const kind = KINDS.find(([heading]) => line.replace(/[\s:|*#]+$/, "").trim() === heading)?.[1];
    return kind === undefined ? [] : [{ kind, line: index + 1 }];
  });
  const first = headings[0];
  if (named !== null && named !== "Văn bản hợp nhất" && first !== undefined && headings.every(({ kind }) => kind !== named)) {
    found.push({ line: first.line, kind: "number_clash", detail: `number ${number} is of a ${named}, the head says ${first.kind}` });
  }
  const body = bodyOfNumber(number);
  const bodies = head.flatMap((_, index) => {
    const named = bodyAt(head, index);
    return named === null ? [] : [{ body: named, line: index + 1 }];
  });
  const other = bodies[0];
  const signs = body ?? (number.endsWith("-UBND") ? "Ủy ban nhân dân" : number.endsWith("-HĐND") ? "Hội đồng nhân dân" : null);
  // A joint document names several bodies; one of the Party's centre stands under different heads.
  const single = signs !== null && !signs.includes(",") && signs !== "Ban Chấp hành Trung ương Đảng";
  if (single && other !== undefined && bodies.every(({ body: one }) => !one.startsWith(signs))) {
    found.push({ line: other.line, kind: "number_clash", detail: `number ${number} is of ${signs}, the head says ${other.body}` });
  }
  return found;
}

function days({ issued, inForceFrom, inForceTo }: ReadMetadata): DocumentProblem[] {
  const found: DocumentProblem[] = [];
  if (issued.value !== null && inForceFrom.value !== null && inForceFrom.value < issued.value) {
    found.push({ line: inForceFrom.line, kind: "effect_before_issue", detail: `in force from ${inForceFrom.value}, issued ${issued.value}` });
  }
  if (inForceFrom.value !== null && inForceTo.value !== null && inForceTo.value <= inForceFrom.value) {
    found.push({ line: inForceTo.line, kind: "end_before_effect", detail: `in force from ${inForceFrom.value} to ${inForceTo.value}` });
  }
  return found;
}
