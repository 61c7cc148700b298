import { describe, expect, test } from "vitest";
import { noticeTemplates } from "../../../src/cases/notice.ts";
import { zaloBotTerms, zaloOaTerms } from "../../../src/channels/sending-terms.ts";
import { caseCodeOf, priorityOf } from "../../../src/conversation/outbound/notice-priority.ts";
import { costNow } from "../../../src/conversation/outbound/permit.ts";
import { type Allowance, type Standing, priorities } from "../../../src/conversation/outbound/plan-outbound.ts";
import { reachOf } from "../../../src/conversation/outbound/reach.ts";
import { budgetStopWords, reachTitles, reachWords, waitingWords } from "../../../src/text/outbound.ts";

const NOW = new Date("2026-11-24T03:00:00.000Z");
const hourMs = 3_600_000;
const open: Allowance = { month: null, paidLeft: 10, templatesLeft: 0 };
const silent = (hours: number | null, more: Partial<Standing> = {}): Standing =>
  ({ lastHeardAt: hours === null ? null : new Date(NOW.getTime() - hours * hourMs), sentSinceHeard: 0, lastSentAt: null, unreachable: null, ...more });

describe("what a cadre is told before writing", () => {
  test("now while the window is open, and until when", () => {
    expect(reachOf(silent(47), open, zaloOaTerms, NOW)).toEqual({ reach: "now", why: "open", until: new Date(NOW.getTime() + hourMs - 60_000), silentDays: 1 });
    expect(reachOf(silent(5000), open, zaloBotTerms, NOW)).toMatchObject({ reach: "now", until: null });
    expect(reachOf(silent(null), open, null, NOW)).toEqual({ reach: "now", why: "open", until: null, silentDays: null });
  });

  test("for money from two days to seven, not now after that or without a budget", () => {
    expect(reachOf(silent(50), open, zaloOaTerms, NOW)).toMatchObject({ reach: "paid", why: "paid_window", until: new Date(NOW.getTime() + 118 * hourMs - 60_000), silentDays: 2 });
    expect(reachOf(silent(50), { ...open, paidLeft: 0 }, zaloOaTerms, NOW)).toMatchObject({ reach: "not_now", why: "budget_used" });
    expect(reachOf(silent(200), open, zaloOaTerms, NOW)).toMatchObject({ reach: "not_now", why: "window_closed", until: null, silentDays: 8 });
    expect(reachOf(silent(200), { ...open, templatesLeft: 1 }, zaloOaTerms, NOW)).toMatchObject({ reach: "not_now", why: "template" });
  });

  test("not now while the month is used up, with the day it goes on; never for who left", () => {
    const resetsAt = new Date("2026-11-30T17:00:00Z");
    expect(reachOf(silent(1), { ...open, month: { left: 0, total: 3000, resetsAt } }, zaloBotTerms, NOW)).toMatchObject({ reach: "not_now", why: "quota_used", until: resetsAt });
    expect(reachOf(silent(1), { ...open, month: { left: 30, total: 3000, resetsAt } }, zaloBotTerms, NOW)).toMatchObject({ reach: "not_now", why: "quota_kept", until: resetsAt });
    expect(reachOf(silent(1, { unreachable: "refused" }), open, zaloOaTerms, NOW)).toMatchObject({ reach: "never", why: "refused" });
  });

  test("says it in plain words, with the way that stays open", () => {
    expect(reachWords(reachOf(silent(200), open, zaloOaTerms, NOW), "CM-261123-K7QF", 55)).toBe(
      "Bà con đã 8 ngày không nhắn; Zalo không cho gửi nữa. Câu trả lời sẽ chờ, bà con mở lại là thấy. Tra mã CM-261123-K7QF ở trang Hồ sơ vẫn thấy ngay.",
    );
    expect(reachWords(reachOf(silent(50), open, zaloOaTerms, NOW), null, 55)).toBe("Bà con đã 2 ngày không nhắn; Zalo tính 55 đồng mỗi tin. Sau 07:59, Chủ nhật, 29/11/2026 thì không gửi được nữa.");
    const whys = ["open", "paid_window", "template", "window_closed", "slot_kept", "budget_used", "quota_kept", "quota_used", "left", "refused"] as const;
    const words = whys.map((why) => reachWords({ why, until: NOW, silentDays: 0 }, "CM-1", 55));
    expect(new Set(words).size).toBe(whys.length);
    expect(words.filter((text) => text.includes("CM-1")).length).toBe(8);
    expect(new Set([...(["gathering", "quota_kept", "quota_used", "window_closed", "slot_kept", "budget_used", "left", "refused"] as const).map(waitingWords), ...Object.values(reachTitles)]).size).toBe(12);
    expect(budgetStopWords({ at: NOW.toISOString(), what: "stopped", budget: 1_000_000, spent: 999_960 })).toContain("999.960 đồng trong ngân sách tháng 1.000.000 đồng");
  });
});

describe("a part about to leave is weighed once more", () => {
  const terms = { ...zaloOaTerms, freeInWindow: 8 };

  test("it goes for money when the window has closed while it stood in line, and not at all when it is not worth it or too late", () => {
    expect(["result", "progress", null].map((priority) => costNow(priority as "result" | "progress" | null, silent(50), zaloOaTerms, NOW))).toEqual(["paid", null, "paid"]);
    expect(costNow("danger", silent(200), zaloOaTerms, NOW)).toBeNull();
    expect(costNow("survey", silent(1), zaloOaTerms, NOW)).toBe("free");
  });

  test("it does not take the last free message that is kept for others; a reply does, and the one after costs", () => {
    expect(costNow("progress", silent(1, { sentSinceHeard: 7 }), terms, NOW)).toBeNull();
    expect(costNow("result", silent(1, { sentSinceHeard: 7 }), terms, NOW)).toBe("free");
    expect(costNow(null, silent(1, { sentSinceHeard: 7 }), terms, NOW)).toBe("free");
    expect(costNow(null, silent(1, { sentSinceHeard: 8 }), terms, NOW)).toBe("paid");
  });
});

describe("what a notice is for", () => {
  test("every notice there is has its purpose, and each purpose its notices", () => {
    expect(new Set(noticeTemplates.map(priorityOf))).toEqual(new Set(priorities));
  });

  test("only what calls people out is a danger; answers are results, questions are questions", () => {
    expect(noticeTemplates.filter((template) => priorityOf(template) === "danger")).toEqual(["desk_emergency"]);
    expect((["case_answered", "case_refused", "case_guided", "answer_changed"] as const).map(priorityOf)).toEqual(Array(4).fill("result"));
    expect((["case_asked", "case_ask_reminder"] as const).map(priorityOf)).toEqual(["ask_back", "ask_back"]);
  });

  test("its case is named where it is about one", () => {
    expect(caseCodeOf({ template: "case_closed", data: { code: "CM-1", unitId: "u" } })).toBe("CM-1");
    expect(caseCodeOf({ template: "desk_restricted", data: {} })).toBeNull();
    expect(caseCodeOf({ template: "desk_digest", data: { late: 0, dueToday: 0, fresh: 0, waiting: 0, cases: [] } })).toBeNull();
  });
});
