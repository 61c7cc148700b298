import { env } from "cloudflare:workers";
import { recordAnswer } from "../../src/answer/answer-store.ts";
import type { RecordedAnswer } from "../../src/answer/answer-store.ts";
import type { AnswerTrace, Citation } from "../../src/answer/outcome.ts";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";


/** A made-up law under a number of its own: khoản 1 as given, khoản 2 always the same. @param front further lines of its front matter */
export async function publishLaw(slug: string, first: string, front = ""): Promise<void> {
  const number = slug.toUpperCase().replace("-", "/").replace("-", "/");
  await publishText(slug, `---\nnumber: ${number}\ntitle: Luật Dừa nước ${slug}\nkind: Luật\nin_force_from: 2014-07-01\nquality: official\n${front}---\nLUẬT\nĐiều 1. Phạm vi\n1. ${first}\n2. Lá dừa nước được chặt vào mùa khô.\n`);
}

/** A document with its front matter, as the folder would hold it. */
export async function publishText(slug: string, text: string): Promise<void> {
  const read = readDocumentFile(`${slug}.md`, text);
  if (!read.ok) throw new Error(read.reason);
  await publishDocuments(env.KNOWLEDGE, [read.value]);
}

export const cite = (clauseId: string, label = `nhãn ${clauseId}`): Citation => ({ clauseId, slug: clauseId.split("#")[0] ?? "", label, validity: "hiệu lực từ 01/07/2014", path: `/van-ban/${clauseId}`, caution: null });

export const trace: AnswerTrace = { prompt: "compose-answer", promptDigest: "p1", model: "m1", inputTokens: 900, outputTokens: 80, calls: 2, modelMs: 1500, guards: ["unsupported_number"] };

/** An answer that a model composed from one clause of a law, kept. */
export async function keep(id: string, clauseId: string, more: Partial<RecordedAnswer> & { now: Date }): Promise<void> {
  await recordAnswer(env.KNOWLEDGE, {
    id, redactedQuestion: "Dừa nước được hái khi nào?", asOf: more.now.toISOString().slice(0, 10),
    outcome: { kind: "answered", mode: "composed", text: "Dừa nước được hái quanh năm.", citations: [cite(clauseId)], more: [], trace }, ...more,
  });
}
