import { beforeEach, describe, expect, it } from "vitest";
import calendarYaml from "../../knowledge/calendar.yaml?raw";
import { acceptCase, answerCase, askCitizen } from "../../src/cases/act-on-case.ts";
import { readCalendar } from "../../src/cases/calendar.ts";
import { saveAbsence } from "../../src/cases/clock-duty-store.ts";
import type { CaseLocality } from "../../src/cases/locality.ts";
import { writeMorningDigests } from "../../src/cases/notice-digest.ts";
import { noticeMessage } from "../../src/cases/notice-message.ts";
import { findNotice } from "../../src/cases/notice-store.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { emptyTables } from "./empty-tables.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, noticesFor, opened, unique } from "./people.ts";

beforeEach(() => emptyTables(db, ["case_events", "case_views", "case_counts", "cases", "notices", "morning_digests", "absences", "cadres"]));

const area = "31825";
const desk = `xa.${area}.dang.bxdd`;
/** Tuesday 24/11/2026, 07:00 in Cà Mau: the office opens. */
const opening = at("2026-11-24T00:00:00Z");
const later = (minutes: number): Date => new Date(opening.getTime() + minutes * 60_000);
const digests = async (chat: string) => (await noticesFor(chat)).filter((template) => template === "desk_digest").length;
const words = async (id: string): Promise<string> => {
  const notice = await findNotice(db, id);
  return notice === null ? "" : noticeMessage(notice, locality).text;
};

describe("the morning", () => {
  it("tells at the opening of the office how much is late, due, new and waiting, with the most pressing codes", async () => {
    const cadre = await cadreIn(desk);
    const late = await opened({ areaCode: area, now: at("2026-10-20T02:00:00Z"), summary: "Cống ấp 1 nghẹt" });
    await acceptCase(db, locality, cadre, late, act(at("2026-10-20T03:00:00Z")));
    const asked = await opened({ areaCode: area, now: at("2026-11-20T02:00:00Z"), summary: "Lộ ấp 2 sụp" });
    await askCitizen(db, locality, cadre, asked, "Đoạn nào, bà con?", act(at("2026-11-20T03:00:00Z")));
    await opened({ areaCode: area, now: at("2026-11-23T02:00:00Z"), summary: "Đèn đường ấp 3 tắt" });
    const [id = ""] = await writeMorningDigests(db, locality, opening);
    const text = await words(id);
    expect(text).toContain("1 việc trễ hạn");
    expect(text).toContain("1 việc mới");
    expect(text).toContain("1 việc chờ bà con");
    expect(text).not.toContain("0 việc");
    expect(text).toContain(late);
    expect(text.indexOf(late)).toBeLessThan(text.indexOf("Đèn đường"));
  });

  it("comes once a day, however often and however late the schedule runs, and again the next working day", async () => {
    const cadre = await cadreIn(desk);
    await opened({ areaCode: area });
    await Promise.all([writeMorningDigests(db, locality, later(180)), writeMorningDigests(db, locality, later(180))]);
    await writeMorningDigests(db, locality, later(185));
    await writeMorningDigests(db, locality, later(400));
    expect(await digests(cadre.chat)).toBe(1);
    await writeMorningDigests(db, locality, later(24 * 60));
    expect(await digests(cadre.chat)).toBe(2);
  });

  it("is not told before the office opens, after it closes, or on a day off", async () => {
    const cadre = await cadreIn(desk);
    await opened({ areaCode: area });
    for (const now of [later(-1), later(11 * 60), at("2026-11-28T02:00:00Z"), at("2027-01-01T02:00:00Z")]) await writeMorningDigests(db, locality, now);
    expect(await digests(cadre.chat)).toBe(0);
  });

  it("goes by the hours of the cadre's own office", async () => {
    const own: CaseLocality = { ...locality, calendar: readCalendar(calendarYaml.replace("offices: []", `offices:\n  - { units: [xa.${area}], workingHours: ["08:30-11:30"], source: test }`)) };
    const cadre = await cadreIn(desk);
    await opened({ areaCode: area });
    await writeMorningDigests(db, own, later(60));
    expect(await digests(cadre.chat)).toBe(0);
    await writeMorningDigests(db, own, later(90));
    expect(await digests(cadre.chat)).toBe(1);
  });

  it("says nothing where nothing waits, also when something comes later that day", async () => {
    const cadre = await cadreIn(desk);
    await writeMorningDigests(db, locality, opening);
    await opened({ areaCode: area, now: later(60) });
    await writeMorningDigests(db, locality, later(120));
    expect(await digests(cadre.chat)).toBe(0);
  });

  it("leaves alone who is away, who looks at nothing, and counts no answered matter", async () => {
    const [there, away] = [await cadreIn(desk), await cadreIn(desk)];
    const admin = await cadreIn(desk, "admin");
    const code = await opened({ areaCode: area });
    await saveAbsence(db, { id: unique("away"), cadreId: away.id, fromAt: "2026-11-23T00:00:00.000Z", toAt: "2026-11-26T00:00:00.000Z", substituteId: null });
    await writeMorningDigests(db, locality, opening);
    expect(await Promise.all([there, away, admin].map(({ chat }) => digests(chat)))).toEqual([1, 0, 0]);
    const answered = await answerCase(db, locality, there, code, { outcome: "explained", text: "Ngày 24/11/2026 Phòng Kinh tế đã đo đoạn lộ sụp dài 15 m.", proof: null, promisedFor: null }, act(later(60)));
    expect(answered.ok).toBe(true);
    await writeMorningDigests(db, locality, later(24 * 60));
    expect(await digests(there.chat)).toBe(1);
  });

  it("counts nothing a cadre is walled off from", async () => {
    const cadre = await cadreIn(desk);
    await opened({ areaCode: area, hiddenFromUnitId: `xa.${area}` });
    expect(await writeMorningDigests(db, locality, opening)).toEqual([]);
    expect(await digests(cadre.chat)).toBe(0);
  });

  it("goes with the erasure of a case it names, and stays for others", async () => {
    const cadre = await cadreIn(desk);
    await opened({ areaCode: area, reporter: "p_forgotten" });
    const [id = ""] = await writeMorningDigests(db, locality, opening);
    const other = await cadreIn("xa.32248.dang.bxdd");
    await opened({ areaCode: "32248", reporter: "p_other" });
    const [kept = ""] = await writeMorningDigests(db, locality, later(5));
    await eraseCasesOf(db, "p_forgotten", act(later(10)));
    expect([await findNotice(db, id), (await findNotice(db, kept))?.recipient]).toEqual([null, other.chat]);
    expect(await digests(cadre.chat)).toBe(0);
  });

  it("forgets the digests of earlier days, which hold words of cases", async () => {
    await cadreIn(desk);
    await opened({ areaCode: area });
    const [first = ""] = await writeMorningDigests(db, locality, opening);
    await writeMorningDigests(db, locality, later(3 * 24 * 60));
    expect(await findNotice(db, first)).toBeNull();
  });
});
