import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { tryWords } from "../../src/text/try-question.ts";

import { AdminDesk } from "../flows/desk-of-admin.ts";
import { publishSome } from "../flows/knowledge.ts";

let admin: AdminDesk;
beforeAll(async () => {
  await publishSome();
  admin = await AdminDesk.signIn("qt-thu");
});

const page = (question: string, day = "", status = 200): Promise<string> => admin.page(`/console/hoi-thu?hoi=${encodeURIComponent(question)}&ngay=${day}`, status);

describe("trying a question in the running service", () => {
  it("shows the citizen's answer, the clauses found with their scores, and what was looked for", async () => {
    const text = await page("thoi han giai quyet khieu nai lan dau la bao nhieu ngay");
    expect(text).toContain("30 ngày");
    expect(text).toContain("02/2011/QH13");
    expect(text).toContain(tryWords.firstOf(1));
    expect(text).toContain(tryWords.features.first);
    expect(text).toMatch(new RegExp(`${tryWords.law}</dt><dd>[^<]*thời hạn`));
  });

  it("answers for the day that was chosen, and names what does not hold on it", async () => {
    const question = "thời hạn giải quyết khiếu nại lần đầu";
    const before = await page(question, "2012-06-30");
    expect(before).toContain(tryWords.reasons.not_yet_in_force);
    expect(before).not.toContain("/van-ban/02-2011-qh13#");
  });

  it("shows why nothing is quoted for what no document settles, and which day a question about the past was searched for", async () => {
    expect(await page("cách nấu canh chua cá lóc")).toContain("nên không trích");
    const past = await page("năm 2012 thời hạn giải quyết khiếu nại lần đầu là bao nhiêu ngày");
    expect(past).toContain("nói đúng việc được hỏi");
    expect(past).not.toContain("nên không trích");
  });

  it("says what to do about a day that is not in the calendar, and keeps the question", async () => {
    const text = await page("thời hạn giải quyết khiếu nại", "2026-02-30", 422);
    expect(text).toContain(tryWords.badDay);
    expect(text).toContain("thời hạn giải quyết khiếu nại</textarea>");
  });

  it("shows at once what a word means that was just taught", async () => {
    const form = await admin.page("/console/tu-ngu");
    await admin.submit(form, "/console/tu-ngu/them", [["kind", "spelling"], ["say", "xèng"], ["means", "tiền"], ["reason", "cách gọi ở chợ"], ["confirmed", "1"]]);
    expect(await page("mức xèng trợ cấp")).toContain("mức tiền trợ cấp");
  });

  it("keeps nothing of what was tried", async () => {
    await page("một câu không có trong văn bản nào về ba khía muối");
    expect(await env.KNOWLEDGE.prepare("SELECT count(*) AS n FROM gaps").first<number>("n")).toBe(0);
    expect(await env.KNOWLEDGE.prepare("SELECT count(*) AS n FROM answers").first<number>("n")).toBe(0);
  });
});
