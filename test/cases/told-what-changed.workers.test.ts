import { describe, expect, it } from "vitest";
import { askCitizen, transferCase } from "../../src/cases/act-on-case.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { mergeCase, unmergeCase } from "../../src/cases/merge-cases.ts";
import { noticeMessage } from "../../src/cases/notice-message.ts";
import { findNotice } from "../../src/cases/notice-store.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, opened, unique } from "./people.ts";

const desk = (area: string): string => `xa.${area}.dang.bxdd`;

/** The last thing somebody was told, as they read it. */
async function lastWords(recipient: string): Promise<string> {
  const row = await db.prepare("SELECT id FROM notices WHERE recipient = ? ORDER BY created_at DESC, rowid DESC LIMIT 1").bind(recipient).first<{ id: string }>();
  const notice = await findNotice(db, row?.id ?? "");
  if (notice === null) throw new Error(`nothing was told to ${recipient}`);
  return noticeMessage(notice, locality).text;
}

describe("two cases that become one", () => {
  it("their citizen hears it at once, under their own code, by when, and nothing of the other person", async () => {
    const cadre = await cadreIn(desk("31825"));
    const [first, second] = [unique("p_first"), unique("p_second")];
    const lead = await opened({ areaCode: "31825", reporter: first, textRedacted: "Bơm ấp 3 hư", placeText: "ấp 3" });
    const code = await opened({ areaCode: "31825", reporter: second, now: at("2026-11-24T02:00:00Z") });
    const once = act(at("2026-11-24T03:00:00Z"));
    expect((await mergeCase(db, locality, cadre, code, lead, once)).ok).toBe(true);
    expect((await mergeCase(db, locality, cadre, code, lead, once)).ok).toBe(true);
    expect(await noticesFor(second)).toEqual(["case_merged"]);
    expect(await noticesFor(first)).toEqual([]);
    const told = await lastWords(second);
    expect(told).toContain(code);
    expect(told).not.toContain(lead);
    expect(told).not.toMatch(/ấp 3|Bơm/);
    // The other was opened a day before: theirs is the day that counts now.
    expect(told).toContain("Hạn trả lời nay là hết thứ Hai, 07/12/2026.");
    expect(told).toContain(`nhắn "xem ${code}"`);
  });

  it("whose both are is told which of the two codes to look up", async () => {
    const cadre = await cadreIn(desk("31834"));
    const reporter = unique("p_both");
    const lead = await opened({ areaCode: "31834", reporter });
    const code = await opened({ areaCode: "31834", reporter });
    await mergeCase(db, locality, cadre, code, lead, act());
    expect(await lastWords(reporter)).toContain(`nhắn "xem ${lead}"`);
  });

  it("and are taken apart again: the citizen hears who has it and by when", async () => {
    const cadre = await cadreIn(desk("31840"));
    const reporter = unique("p_apart");
    const lead = await opened({ areaCode: "31840" });
    const code = await opened({ areaCode: "31840", reporter });
    await mergeCase(db, locality, cadre, code, lead, act());
    expect((await unmergeCase(db, locality, cadre, code, act(at("2026-11-26T03:00:00Z")))).ok).toBe(true);
    expect(await noticesFor(reporter)).toEqual(["case_merged", "case_unmerged"]);
    const { dueAt } = (await loadByCode(db, code)) ?? {};
    expect(dueAt).toBe("2026-12-07T10:00:00.000Z");
    expect(await lastWords(reporter)).toContain("Hạn trả lời vẫn là hết thứ Hai, 07/12/2026.");
  });

  it("a person whose data were erased is told nothing", async () => {
    const cadre = await cadreIn(desk("31843"));
    const lead = await opened({ areaCode: "31843" });
    const code = await opened({ areaCode: "31843", reporter: unique("p_gone") });
    await db.prepare("UPDATE cases SET reporter = NULL WHERE code = ?").bind(code).run();
    const merging = act();
    expect((await mergeCase(db, locality, cadre, code, lead, merging)).ok).toBe(true);
    expect(await db.prepare("SELECT count(*) AS n FROM notices WHERE act_id = ?").bind(merging.actId).first("n")).toBe(0);
  });
});

describe("a case handed on", () => {
  const transfer = async (area: string, code: string, iso: string): Promise<void> => {
    const done = await transferCase(db, locality, await cadreIn(desk(area)), code, `xa.${area}.ubnd.vhxh`, "Việc trường học", act(at(iso)));
    expect(done).toMatchObject({ ok: true });
  };

  it("whose day stays is told the day", async () => {
    const reporter = unique("p_same");
    const code = await opened({ areaCode: "31849", reporter, now: monday });
    await transfer("31849", code, "2026-11-24T03:00:00Z");
    expect(await lastWords(reporter)).toContain("Hạn trả lời vẫn là hết thứ Hai, 07/12/2026.");
  });

  it("that had waited for the citizen is told the new day, and why", async () => {
    const reporter = unique("p_waited");
    const code = await opened({ areaCode: "31882", reporter, now: monday });
    await askCitizen(db, locality, await cadreIn(desk("31882")), code, "Đoạn nào?", act(at("2026-11-24T03:00:00Z")));
    await transfer("31882", code, "2026-11-25T03:00:00Z");
    const told = await lastWords(reporter);
    expect((await loadByCode(db, code))?.dueAt).toBe("2026-12-08T10:00:00.000Z");
    expect(told).toContain("Hạn trả lời nay là hết thứ Ba, 08/12/2026. Đã cộng thêm thời gian chờ bà con.");
    expect(told).not.toContain("không đổi");
  });

  it("whose day is over is not told that it still has one", async () => {
    const reporter = unique("p_late");
    const code = await opened({ areaCode: "31885", reporter, now: monday });
    await transfer("31885", code, "2026-12-09T03:00:00Z");
    expect(await lastWords(reporter)).toContain("hết thứ Hai, 07/12/2026, nay đã quá");
  });
});
