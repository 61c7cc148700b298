import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import type { ReadSource, SourceFile, Unreadable } from "../../../src/knowledge/intake/reading.ts";
import { createKnowledgeDesk } from "../../../src/knowledge/publishing/create-knowledge-desk.ts";
import type { DeskDeps } from "../../../src/knowledge/publishing/desk-deps.ts";
import type { DeskAct, KnowledgeDesk } from "../../../src/knowledge/publishing/knowledge-desk.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import { fail, ok } from "../../../src/result.ts";
import type { Result } from "../../../src/result.ts";

/** Two officers who put documents in, and one who only looks on. */
export const MAI = "c_mai";
export const TAM = "c_tam";

export const desk = (deps: Partial<DeskDeps> = {}): KnowledgeDesk => createKnowledgeDesk({ db: env.KNOWLEDGE, files: env.FILES, readSource: readPlainly, ...deps });

let acts = 0;
/** A new act each time; minutes pass in between. */
export function act(by: string, reason = "theo công báo", actId = `act-${(acts += 1)}`): DeskAct {
  return { actId, by, reason, now: new Date(Date.UTC(2026, 10, 23, 8, (acts += 1))) };
}

export const asFile = (text: string, name = "van-ban.txt"): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });

/**
 * Stands for the intake: the number is on the first line, the title on the second. "[[…]]" is a finding, "@@" a file that cannot be read.
 */
export async function readPlainly(file: SourceFile): Promise<Result<ReadSource, Unreadable>> {
  const text = new TextDecoder().decode(file.bytes);
  if (text.startsWith("@@")) return fail({ kind: "no_words", format: "text" });
  const lines = text.split("\n");
  const number = /^Số: (.+)$/.exec(lines[0] ?? "")?.[1] ?? null;
  const none = { value: null, line: null };
  const findings = [...text.matchAll(/\[\[.*?\]\]/g)].map(([passage]) => ({ kind: "addressed_to_machines" as const, line: 1, passage, from: 0, to: passage.length }));
  return ok({
    format: "text", ocr: file.name.startsWith("ocr"), text, cleaned: [], findings, problems: number === null ? [{ line: null, kind: "no_number", detail: "" }] : [],
    metadata: {
      number: { value: number, line: 1 }, title: { value: lines[1] ?? null, line: 2 }, kind: { value: "Nghị quyết", line: 2 }, issuer: none, issued: none,
      inForceFrom: { value: "2025-01-01", line: 3 }, inForceTo: none, locality: none, basedOn: [], amends: [], abolishes: [], replaces: [],
    },
  });
}

/** Text of a made-up document as `readPlainly` understands it. */
export const textOf = (number: string, body: string): string => `Số: ${number}\nNghị quyết về ${number}\n${body}`;

/** Handed in by Mai and read. */
export async function handIn(text: string, by = MAI, name = "van-ban.txt", at: KnowledgeDesk = desk()): Promise<string> {
  const received = act(by);
  await at.receive(asFile(text, name), received);
  await at.read(received.actId);
  return received.actId;
}

/** Handed in and submitted by Mai, approved by Tam. */
export async function publish(text: string, at: KnowledgeDesk = desk()): Promise<string> {
  const draftId = await handIn(text, MAI, "van-ban.txt", at);
  expect(await at.submit(draftId, act(MAI))).toEqual(ok(null));
  expect(await at.approve(draftId, act(TAM))).toEqual(ok(null));
  return draftId;
}

export const folderFile = (slug: string, number: string, text: string, more: Partial<DocumentFile["document"]> = {}, amends: string[] = []): DocumentFile => ({
  document: {
    slug, number, title: `Luật ${number}`, kind: "Luật", issuer: null, issued: null, inForceFrom: "2025-01-01", inForceTo: null, amendedBy: [], replacedBy: null,
    locality: null, quality: "official", source: null, note: null, ...more,
  },
  amends,
  text,
});

/** Ids of what is found today, in an isolate that starts fresh. */
export const ask = async (text: string, index = new D1ClauseIndex(env.KNOWLEDGE)): Promise<string[]> =>
  (await index.search({ text, asOf: "2026-11-23", limit: 5, locality: "96" })).map((hit) => hit.clause.id);

export async function giveAnswer(id: string, answeredAt: string, ...clauseIds: string[]): Promise<void> {
  await env.KNOWLEDGE.batch([
    env.KNOWLEDGE.prepare("INSERT INTO answers (id, answered_at, question, as_of, mode, text) VALUES (?1, ?2, ?3, '2026-11-23', 'quoted', '')").bind(id, answeredAt, `câu hỏi ${id}`),
    ...clauseIds.map((clauseId, i) =>
      env.KNOWLEDGE.prepare("INSERT INTO answer_citations (answer_id, position, slug, clause_id, label) VALUES (?1, ?2, ?3, ?4, ?5)").bind(id, i, clauseId.split("#")[0] ?? "", clauseId, `nhãn ${clauseId}`)),
  ]);
}
