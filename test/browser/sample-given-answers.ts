import { rateAnswer, recordAnswer } from "../../src/answer/answer-store.ts";
import { writeApproved } from "../../src/answer/approved-answer-store.ts";
import { citationOf } from "../../src/answer/cite.ts";
import { clauseStates } from "../../src/answer/clause-state-store.ts";
import { flagAnswer } from "../../src/answer/flag-store.ts";
import { recordGap } from "../../src/answer/gap-store.ts";
import type { Citation } from "../../src/answer/outcome.ts";
import { meaningOf } from "../../src/answer/question-meaning.ts";
import type { AnswerDesk } from "../../src/console/answers/answer-desk.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { vietnamDay } from "../../src/text/dates.ts";
import lexiconYaml from "../../knowledge/lexicon.yaml";

const tools = { lexicon: readLexicon(lexiconYaml) };
const clauseId = "42-2013-qh13#dieu-28-khoan-1";

/** People who asked, made up: the first change reaches two, one of them told already. */
export function sampleAnswerDesk(): AnswerDesk {
  return {
    tools, index: { search: async () => [] }, redact: (text) => text,
    recall: {
      reach: async (recalls) => recalls.map(({ id }) => ({ id, toTell: 2, alreadyTold: 1, unreachable: 1 })),
      send: async (recalls) => ({ told: recalls.length, left: 3 }),
    },
  };
}

/** Questions answered well, badly and not, as a month brings them; one approved answer and one that ends soon. */
export async function sampleGivenAnswers(db: D1Database, now: Date): Promise<void> {
  const before = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  const today = vietnamDay(now);
  const states = await clauseStates(db, [clauseId], today);
  const citations: Citation[] = [...states.values()].map(({ clause, document }) => citationOf(clause, document, today));
  const long = "Cho tôi hỏi người tiếp công dân ở xã tôi nhận đơn kiến nghị của bà con từ trước Tết tới giờ, đã hỏi nhiều lần mà chưa thấy trả lời, vậy theo quy định thì trong bao nhiêu ngày phải trả lời và trả lời bằng giấy hay bằng miệng?";
  for (const [i, question] of ["Gửi kiến nghị thì mấy ngày được trả lời?", "may ngay thi co tra loi kien nghi", long].entries()) {
    const outcome = { kind: "answered" as const, mode: i === 1 ? ("composed" as const) : ("quoted" as const), text: "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận, người tiếp công dân trả lời trực tiếp hoặc thông báo bằng văn bản.", citations, more: [] };
    await recordAnswer(db, { id: `mau:${i}:question`, now: before(5 + i * 30), redactedQuestion: question, asOf: today, outcome, slipCode: `MAUMAUM${i + 2}`, tookMs: 1840 });
  }
  await rateAnswer(db, { id: "mau:2:question", rating: "bad", now: before(60), meaning: null });
  await flagAnswer(db, { id: "mau-co-1", answerId: "mau:2:question", kind: "missing", note: "Chưa nói trả lời bằng giấy hay bằng miệng.", correction: "Trong 10 ngày làm việc, cán bộ trả lời bà con tại chỗ hoặc gửi giấy báo.", by: "cb-vietkhai-01", now: before(40) });
  const gaps = ["bao nhieu tien lam so do", "Làm sổ đỏ hết bao nhiêu tiền?", "cho e hoi lam so do het nhiu tien z ad", "Vé tàu cao tốc ra Côn Đảo giá bao nhiêu?", "Nuôi yến trong khu dân cư có bị phạt không?"];
  for (const [i, redactedQuestion] of gaps.entries()) {
    await recordGap(db, { id: `mau-trong-${i}`, now: before(10 + i * 20), kind: "no_source", redactedQuestion, answerId: null, nearest: citations, meaning: meaningOf(redactedQuestion, tools) });
  }
  const write = (id: string, forms: string[], validUntil: string): Promise<void> => writeApproved(db, tools, {
    id, approvedUnit: "Ban Tuyên giáo và Dân vận Tỉnh ủy Cà Mau", states, act: { actId: `${id}-viet`, by: "qt-01", reason: "Bà con hỏi nhiều trong tháng.", now: before(100) },
    content: { forms, text: "Trong 10 ngày làm việc kể từ ngày nhận, cán bộ phải trả lời bà con.", clauseIds: [clauseId], officer: null, validUntil },
  });
  await write("mau-duyet-1", ["Gửi đơn kiến nghị lên xã mấy ngày được trả lời?", "Nộp đơn kiến nghị bao lâu có trả lời?"], vietnamDay(before(-24 * 200)));
  await write("mau-duyet-2", ["Phản ánh đường hư thì bao lâu có người xuống xem?"], vietnamDay(before(-24 * 10)));
}
