import { describe, expect, it } from "vitest";
import { caseStatuses } from "../../src/cases/case-states.ts";
import { noticeMessage } from "../../src/cases/notice-message.ts";
import { noticeBody, noticeTemplates } from "../../src/cases/notice.ts";
import type { CaseCard, NoticeBody } from "../../src/cases/notice.ts";
import { dayWords, localDayWords, momentWords, ratingThanks, refusalWords, replyBy, statusSentence, statusWords } from "../../src/text/cases.ts";
import { datMui, locality } from "./locality.ts";

const code = "CM-261123-K7QF";
const owner = `xa.${datMui}.dang.bxdd`;
const handler = `xa.${datMui}.ubnd.kt`;
const card: CaseCard = {
  code, kind: "phan_anh", urgency: "thuong", summary: "Lộ sụp", text: "Lộ ấp Rạch Tàu sụp mé sông.", areaCode: datMui, placeText: "ấp Rạch Tàu",
  ownerUnitId: owner, handlerUnitId: handler, dueAt: "2026-12-07T10:00:00Z", clockId: "phan_anh_kien_nghi.first_reply", wish: "Nhờ xã sửa",
};

/** One of each template; the compiler keeps it whole. */
const samples: { [T in NoticeBody["template"]]: Extract<NoticeBody, { template: T }>["data"] } = {
  case_accepted: { code, unitId: handler, dueAt: "2026-12-07T10:00:00Z", clockId: "phan_anh_kien_nghi.first_reply" },
  case_asked: { code, unitId: handler, question: "Đoạn nào, bà con?", pauses: true },
  case_ask_reminder: { code, unitId: handler, question: "Đoạn nào, bà con?" },
  case_transferred: { code, unitId: "tinh.so.nnmt", reason: "Vượt thẩm quyền xã.", due: { at: "2026-12-07T10:00:00Z", state: "moved", exact: false } },
  case_merged: { code, ownOther: null, unitId: handler, due: { at: "2026-12-07T10:00:00Z", state: "same", exact: false } },
  case_unmerged: { code, unitId: handler, due: null },
  case_answered: { code, unitId: handler, outcome: "done", text: "Đã đổ đá 15 mét.", proof: "Biên bản 12/BB-UBND", promisedFor: null },
  case_refused: { code, unitId: handler, reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng", text: "Đây là quốc lộ." },
  case_guided: { code, unitId: handler, whereToGo: "Tòa án nhân dân khu vực", text: "Đây là tranh chấp dân sự." },
  case_escalated: { code, unitId: `xa.${datMui}.lanhdao` },
  case_split: { code, newCode: "CM-261124-K7QG", unitId: handler, summary: "Rác chất đống sau chợ" },
  case_promise_due: { code, unitId: handler, promisedFor: "2026-12-24" },
  case_extended: { code, unitId: handler, reason: "Chờ Sở Xây dựng trả lời công văn 45 ngày 2/12/2026.", until: "2026-12-21T10:00:00Z", nth: 1 },
  case_closed: { code, unitId: owner },
  answer_changed: { answeredAt: "2026-11-23T03:00:00Z", clauses: [{ label: "khoản 2 Điều 5 Luật Tố cáo", text: "2. Trong 07 ngày.", isUnderReview: false, link: "http://service/van-ban/25-2018-qh14#dieu-5-khoan-2" }] },
  desk_new: { card },
  desk_emergency: { card: { ...card, urgency: "khan", clockId: "dispatch.khan", dueAt: "2026-11-23T02:15:00Z" } },
  desk_transferred: { card, fromUnitId: owner, reason: "Việc của phòng." },
  desk_added: { code, summary: "Lộ sụp", text: "Dài 15 mét." },
  desk_withdrawn: { code, summary: "Lộ sụp" },
  desk_reopened: { card, reason: "Chưa thấy ai tới.", earlierAnswer: "Đã sửa." },
  desk_rated_low: { code, summary: "Lộ sụp", rating: 1 },
  desk_look_reminder: { card },
  desk_reminder: { card },
  desk_half_reminder: { card },
  desk_red_listed: { card, fromUnitId: handler },
  desk_answer_lapsed: { code, summary: "Lộ sụp" },
  desk_escalated: { card, fromUnitId: handler },
  desk_reassigned: { card, fromUnitId: handler },
  desk_promise_due: { code, summary: "Lộ sụp", promisedFor: "2026-12-24" },
  desk_noted: { code, summary: "Lộ sụp", text: "Nhờ phòng xem giúp", fromUnitId: handler },
  desk_task: { code, summary: "Lộ sụp", what: "Đo đoạn sụp", dueOn: "2026-12-01", fromUnitId: handler },
  desk_task_late: { code, summary: "Lộ sụp", what: "Đo đoạn sụp", dueOn: "2026-12-01", unitId: handler, helper: null },
  desk_task_done: { code, summary: "Lộ sụp", what: "Đo đoạn sụp", outcome: "done", text: "Dài 20 mét" },
  desk_unclear: { code, summary: "Lộ sụp" },
  desk_restricted: {},
  desk_digest: { late: 2, dueToday: 1, fresh: 3, waiting: 0, cases: [{ code, summary: "Lộ ấp 4 sụp", dueAt: "2026-11-24T10:00:00.000Z" }] },
};

const message = (template: NoticeBody["template"]): string => noticeMessage(noticeBody.parse({ template, data: samples[template] }), locality).text;

describe.each(noticeTemplates)("%s", (template) => {
  it("has wording a person can use: names not ids, NFC, short enough for one Zalo message", () => {
    const text = message(template);
    expect(text.length).toBeGreaterThan(30);
    expect(text.length).toBeLessThan(2000);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/xa\.\d|tinh\.|null|undefined|NaN|\[object|_/);
    expect(text).not.toContain("!");
  });
});

it("citizens' notices name the case and the unit, and what to do next", () => {
  for (const template of noticeTemplates.filter((one) => one.startsWith("case_"))) {
    expect(message(template)).toContain(code);
    expect(message(template)).toMatch(/nhắn|Nhắn|gửi tới/);
    if (template !== "case_closed") expect(message(template)).toMatch(/xã Đất Mũi|Sở Nông nghiệp/);
  }
});

it("no notice says what only an authority may say of complaints, or promises a result (§1.8)", () => {
  for (const template of noticeTemplates) expect(message(template)).not.toMatch(/thụ lý|đã tiếp nhận đơn|sẽ giải quyết xong|đang tới ngay|theo quy định/i);
});

it("a cadre's card says what, where, who, by when, and what is wished", () => {
  const text = message("desk_new");
  expect(text).toContain("Việc gì: Lộ ấp Rạch Tàu sụp mé sông.");
  expect(text).toContain("Ở đâu: ấp Rạch Tàu, xã Đất Mũi");
  expect(text).toContain("Ai làm: Phòng Kinh tế xã Đất Mũi; trả lời bà con: Ban Xây dựng Đảng Đảng ủy xã Đất Mũi");
  expect(text).toContain("Bao giờ: trước hết thứ Hai, 07/12/2026");
  expect(text).toContain("Mong muốn: Nhờ xã sửa");
});

it("an emergency shows the hour, not only the day", () => {
  expect(message("desk_emergency")).toContain("trước 09:15, thứ Hai, 23/11/2026");
});

it("a notice of a restricted item tells nothing of it", () => {
  expect(message("desk_restricted")).not.toMatch(/CM-|BM-|xã|ấp/);
});

it("a card names a place once", () => {
  const twice = noticeMessage({ template: "desk_new", data: { card: { ...card, placeText: "ấp Rạch Tàu, xã Đất Mũi" } } }, locality).text;
  expect(/Ở đâu: (.*)/.exec(twice)?.[1]).toBe("ấp Rạch Tàu, xã Đất Mũi");
});

it("the law's deadline comes with its article; the unit's own is called so", () => {
  const due = "2026-12-07T10:00:00Z";
  expect(replyBy(due, { basis: "law", citation: "khoản 1 Điều 28 Luật Tiếp công dân 42/2013/QH13" })).toContain("Điều 28 Luật Tiếp công dân");
  expect(replyBy(due, { basis: "own", citation: null })).toContain("không phải thời hạn luật định");
});

it("a chairman answers in person, an office through its people", () => {
  const first = (unitId: string) => {
    const message = noticeMessage({ template: "case_answered", data: { ...samples.case_answered, unitId } }, locality);
    return message.type === "text" ? message.text.split("\n")[0] : null;
  };
  expect(first(`xa.${datMui}.lanhdao`)).toBe(`Chủ tịch UBND xã Đất Mũi trả lời việc ${code}:`);
  expect(first(handler)).toBe(`Cán bộ Phòng Kinh tế xã Đất Mũi trả lời việc ${code}:`);
});

it("days are said as people say them, in Việt Nam's time", () => {
  expect(dayWords("2026-11-23T17:30:00Z")).toBe("thứ Ba, 24/11/2026");
  expect(momentWords("2026-11-23T17:30:00Z")).toBe("00:30, thứ Ba, 24/11/2026");
  expect(localDayWords("2026-11-29")).toBe("Chủ nhật, 29/11/2026");
});

it("every status and reason has words", () => {
  for (const status of caseStatuses) {
    expect(statusWords[status]).toBeTruthy();
    expect(statusSentence(status, "Phòng Kinh tế")).toBeTruthy();
  }
  expect(Object.values(refusalWords).every((words) => words.length > 10)).toBe(true);
  expect(ratingThanks(1, code)).toContain(`chưa xong ${code}`);
  expect(ratingThanks(5, code)).not.toContain(code);
});
