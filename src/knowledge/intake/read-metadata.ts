import { parseDocument } from "../documents/parse-document.ts";
import type { LegalNode, ParsedDocument } from "../documents/parse-document.ts";
import { bodyOfNumber, officeOf } from "./bodies.ts";
import { DAY, dayIn, dayOf } from "./days.ts";
import { KINDS, bodyAt, headOf, kindOfNumber } from "./document-head.ts";
import { headNumber } from "./document-number.ts";
import { provinceIn, provinceNamed } from "./provinces.ts";
import { readEffect } from "./read-effect.ts";
import { readRelations } from "./read-relations.ts";
import { readTitle } from "./read-title.ts";
import type { ReadMetadata, ReadValue } from "./reading.ts";

/**
 * What a cleaned text says about itself: number, kind, title, issuer, days, relations; null where it does not say.
 * Wrong would be worse than null: a value is taken only from the place where documents state it
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I: head; last articles; the line of adoption of a Luật or Nghị quyết).
 * @param parsed of the same text, where the caller has it already
 */
export function readMetadata(text: string, parsed: ParsedDocument = parseDocument(text)): ReadMetadata {
  const lines = text.split("\n");
  const head = headOf(lines);
  const body = bodyRange(parsed, lines.length);
  const quotedLines = quotedIn(parsed);
  const quoted = (line: number): boolean => quotedLines.has(line) || line > body.end;
  const number = headNumber(head) ?? consolidatedNumber(lines, body.end);
  const kind = readKind(head, number?.value ?? null);
  const issuer = readIssuer(head, number?.value ?? null);
  const issued = readIssued(head, lines, body.end);
  const title = readTitle(lines, head.length, kind.value);
  const isConsolidated = number !== null && /\/VBHN-/.test(number.value);
  const effect = isConsolidated ? { from: NOTHING, to: NOTHING } : readEffect(lines, quoted, issued.value);
  const relations = isConsolidated ? { basedOn: [], amends: [], abolishes: [], replaces: [] } : readRelations(lines, quoted, number?.value ?? null, title.value);
  return { number: number ?? NOTHING, title, kind, issuer, issued, inForceFrom: effect.from, inForceTo: effect.to, locality: localityOf(issuer), ...relations };
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
    const body = bodyAt(head, index);
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

/** Province of a local issuer; null for central bodies and for what names no province. */
function localityOf(issuer: ReadValue): ReadValue {
  if (issuer.value === null || !/^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Đảng ủy|Ủy ban Mặt trận|Sở|Ban|Chi cục|Trung tâm|Văn phòng|Thanh tra) /.test(issuer.value)) return NOTHING;
  const found = provinceIn(issuer.value);
  if (found === null || !new RegExp(`(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy) ${found.written}$`, "iu").test(issuer.value)) return NOTHING;
  return { value: found.province.code, line: issuer.line };
}
