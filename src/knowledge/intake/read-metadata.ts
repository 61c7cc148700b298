import { parseDocument } from "../documents/parse-document.ts";
import type { LegalNode, ParsedDocument } from "../documents/parse-document.ts";
import { readAttributes } from "./attribute-table.ts";
import { bodyOfNumber, officeOf } from "./bodies.ts";
import { readBooklet } from "./booklet.ts";
import { DAY, dayIn, dayOf } from "./days.ts";
import { KINDS, bodyAt, headOf, kindOfNumber } from "./document-head.ts";
import { headNumber } from "./document-number.ts";
import type { Areas } from "../places/areas.ts";
import { isBelowProvince, placeOfBody } from "./place-of-body.ts";
import { provinceNamed } from "./provinces.ts";
import { readEffect } from "./read-effect.ts";
import { readRelations } from "./read-relations.ts";
import { readTitle } from "./read-title.ts";
import type { ReadMetadata, ReadValue } from "./reading.ts";

/**
 * What a cleaned text says about itself: number, kind, title, issuer, days, relations; null where it does not say.
 * Wrong would be worse than null: a value is taken only from the place where documents state it
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I: head; last articles; the line of adoption of a Luật or Nghị quyết).
 * @param parsed of the same text, where the caller has it already
 * @param areas the communes of the province served; null: a commune's document has no place until a person says it
 */
export function readMetadata(text: string, parsed: ParsedDocument = parseDocument(text), areas: Areas | null = null): ReadMetadata {
  const lines = text.split("\n");
  const head = headOf(lines);
  const body = bodyRange(parsed, lines.length);
  const quotedLines = quotedIn(parsed);
  const quoted = (line: number): boolean => quotedLines.has(line) || line > body.end;
  // The document's own head is surer than what a site prints above it.
  const stated = readAttributes(head);
  const or = (own: ReadValue, other: ReadValue): ReadValue => (own.value === null ? other : own);
  const number = headNumber(head) ?? consolidatedNumber(lines, body.end) ?? (stated.number.value === null ? null : { value: stated.number.value, line: stated.number.line ?? 1 });
  // "LUẬT ĐẤT ĐAI" on the cover of a booklet is what it is about.
  const booklet = number === null ? readBooklet(lines, parsed) : null;
  const kind = booklet?.kind ?? or(readKind(head, number?.value ?? null), stated.kind);
  const issuer = or(readIssuer(head, number?.value ?? null), stated.issuer);
  const issued = or(readIssued(head, lines, body.end), stated.issued);
  const title = booklet?.title ?? or(readTitle(lines, head.length, kind.value), stated.title);
  const isConsolidated = number !== null && /\/VBHN-/.test(number.value);
  const effect = isConsolidated ? { from: NOTHING, to: NOTHING } : readEffect(lines, quoted, issued.value);
  const [inForceFrom, inForceTo] = [or(effect.from, stated.inForceFrom), or(effect.to, stated.inForceTo)];
  const relations = isConsolidated ? { basedOn: [], amends: [], abolishes: [], replaces: [] } : readRelations(lines, quoted, number?.value ?? null, title.value);
  return { number: number ?? NOTHING, title, kind, issuer, issued, inForceFrom, inForceTo, locality: localityOf(issuer, head, issued.value, areas), ...relations };
}

const NOTHING: ReadValue = { value: null, line: null };

/** The body ends where the signature or something attached begins. */
function bodyRange(parsed: ParsedDocument, lines: number): { end: number } {
  const outside = parsed.root.children.flatMap(function listed(node: LegalNode): LegalNode[] {
    return [node, ...node.children.flatMap(listed)];
  }).find((node) => node.kind === "annex" || node.attachment > 0);
  return { end: outside === undefined ? lines : outside.line - 1 };
}

/** Lines inside wording that is quoted for another document. */
function quotedIn(parsed: ParsedDocument): Set<number> {
  const lines = new Set<number>();
  const visit = (node: LegalNode, inside: boolean): void => {
    const here = inside || node.kind === "quoted";
    if (here) for (let line = 0; line < Math.max(1, node.text.split("\n").length - 1); line += 1) lines.add(node.line + line);
    for (const child of node.children) visit(child, here);
  };
  visit(parsed.root, false);
  return lines;
}

/** A Văn bản hợp nhất carries its number at its end. */
function consolidatedNumber(lines: readonly string[], end: number): { value: string; line: number } | null {
  for (const [index, line] of lines.entries()) {
    const value = index < end + 60 ? /^\s*Số\s*:\s*(\d{1,4}\/VBHN-[\p{Lu}]+)\s*$/u.exec(line)?.[1] : undefined;
    if (value !== undefined) return { value, line: index + 1 };
  }
  return null;
}

function readKind(head: readonly string[], number: string | null): ReadValue {
  const named = number === null ? null : kindOfNumber(number);
  if (named === "Văn bản hợp nhất") return { value: named, line: lineOf(head, number ?? "") };
  for (const [index, line] of head.entries()) {
    const text = line.replace(/^[\s|#*]+|[\s|:*]+$/g, "");
    const kind = KINDS.find(([heading]) => text === heading || (text.startsWith(`${heading} `) && text === text.toUpperCase()))?.[1];
    // The heading and the number must agree; where they do not, the number is the surer of the two.
    if (kind !== undefined && (named === null || named === kind)) return { value: kind, line: index + 1 };
  }
  if (named !== null) return { value: named, line: lineOf(head, number ?? "") };
  // An official letter has no heading; its number names who wrote it, and its subject stands as "V/v …".
  const subject = head.findIndex((line) => /^(?:V\/v|Kính gửi)[\s:]/i.test(line.trim()));
  if (number !== null && subject >= 0) return { value: "Công văn", line: subject + 1 };
  const said = head.findIndex((line) => /^\|?\s*(?:Luật|LUẬT|Bộ luật|Nghị quyết|Pháp lệnh) số\s*:/i.test(line.trim()));
  return said < 0 ? NOTHING : { value: capitalised(/^(Bộ luật|Luật|Nghị quyết|Pháp lệnh)/i.exec((head[said] ?? "").trim())?.[1] ?? ""), line: said + 1 };
}

function lineOf(lines: readonly string[], words: string): number | null {
  const at = lines.findIndex((line) => line.includes(words));
  return at < 0 ? null : at + 1;
}

function capitalised(text: string): string | null {
  return text === "" ? null : (text[0] ?? "").toUpperCase() + text.slice(1).toLowerCase();
}

/** From the head's left column; else from the number; a local body without a heading from the place of the day. */
function readIssuer(head: readonly string[], number: string | null): ReadValue {
  const fromNumber = number === null ? null : bodyOfNumber(number);
  for (const index of head.keys()) {
    const body = ownBody(head, index);
    if (body === null || (fromNumber !== null && fromNumber !== body)) continue;
    const office = /-(?:UBND|HĐND)$/.test(number ?? "") ? null : [head[index + 1], head[index + 2]].map((next) => officeOf(next ?? "", body)).find((one) => one !== null);
    return { value: office ?? body, line: index + 1 };
  }
  if (fromNumber !== null) return { value: fromNumber, line: lineOf(head, number ?? "") };
  const local = /-(UBND|HĐND)$/.exec(number ?? "")?.[1];
  const numberLine = lineOf(head, number ?? "");
  if (local === undefined || numberLine === null) return NOTHING;
  const place = head.map((line) => new RegExp(`(\\p{Lu}[\\p{L} .-]{1,40}),\\s*${DAY}`, "u").exec(line)?.[1] ?? null).find((one) => one !== null);
  const province = place === null || place === undefined ? null : provinceNamed(place);
  if (province === null || place === null || place === undefined) return NOTHING;
  return { value: `${local === "UBND" ? "Ủy ban nhân dân" : "Hội đồng nhân dân"} ${province.kind} ${province.name}`, line: numberLine };
}

/** The body on this line; where the one below it is lower ("UBND TỈNH …" / "UBND XÃ …"), the upper one is only its superior. */
function ownBody(head: readonly string[], index: number): string | null {
  const body = bodyAt(head, index);
  if (body === null || isBelowProvince(body)) return body;
  const lower = [index + 1, index + 2].map((next) => bodyAt(head, next)).find((one) => isBelowProvince(one));
  return lower ?? body;
}

/** Day in the head's right column ("Cà Mau, ngày …"); else the day of adoption that a Luật or Nghị quyết states at its end. */
function readIssued(head: readonly string[], lines: readonly string[], end: number): ReadValue {
  const placed = new RegExp(`^\\|?\\s*(?:[Ss]ố\\s*:.*?)?(?:\\p{Lu}[\\p{L} .-]{1,50}),?\\s*${DAY.replace("(?:ngày\\s*)?", "ngày\\s*")}\\s*$`, "u");
  for (const [index, line] of head.entries()) {
    const match = placed.exec(line.replace(/[\s|*_-]+$/, ""));
    const day = match ? dayOf(match[1], match[2], match[3]) : null;
    if (day !== null) return { value: day, line: index + 1 };
  }
  for (const [index, line] of lines.entries()) {
    if (index > end + 5 || !ADOPTED.test(line.trim())) continue;
    const day = dayIn(line.slice(line.search(/thông qua/i)));
    if (day !== null) return { value: day, line: index + 1 };
  }
  return NOTHING;
}

const ADOPTED = /^(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị quyết) (?:này )?(?:đã )?(?:được )?[^.]{0,160}thông qua/iu;

/** Place of a local issuer; null for central bodies and for what names no place that is known. */
function localityOf(issuer: ReadValue, head: readonly string[], issued: string | null, areas: Areas | null): ReadValue {
  // The superior body stands above, the province of a commune at times below.
  const around = head.slice(0, (issuer.line ?? 0) + 2).filter((line) => /(?:TỈNH|THÀNH PHỐ|TP\.?) \p{Lu}/u.test(line));
  const place = placeOfBody(issuer.value, around, issued, areas);
  return place.kind === "place" ? { value: place.code, line: issuer.line } : NOTHING;
}
