import { describe, expect, it } from "vitest";
import { type CaseReading, readingOf } from "../../src/cases/case-reading-store.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { openCase } from "../../src/cases/open-case.ts";
import { answerCase } from "../../src/cases/act-on-case.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { retagsFor } from "../../src/cases/retag-store.ts";
import { retagCase } from "../../src/cases/retag-case.ts";
import { locality } from "./locality.ts";
import { act, cadreIn, db, monday, newCase, opened, sealer, unique } from "./people.ts";

const reading: CaseReading = { confidence: 0.7, unsure: false, reasons: ["sụp", "0912345678"], since: "hai tháng nay", people: { count: 3, of: "household" }, needsCare: true };
const area = "31882";

describe("how a case was heard", () => {
  it("is kept with the case, of its words only those that stand in the masked text", async () => {
    const caseId = unique("heard");
    await opened({ caseId, reading });
    expect(await readingOf(db, caseId)).toEqual({ ...reading, reasons: ["sụp"], since: null });
  });

  it("is kept once, as it was first", async () => {
    const input = newCase({ caseId: unique("heard-twice"), reading });
    const code = "CM-261123-HRDA";
    await openCase(db, sealer, locality, { ...input, code });
    await openCase(db, sealer, locality, { ...input, code, reading: { ...reading, confidence: 0.1 } });
    expect((await readingOf(db, input.caseId))?.confidence).toBe(0.7);
  });

  it("goes when the person's data are erased", async () => {
    const caseId = unique("erased");
    await opened({ caseId, reporter: "p_leaves", reading });
    await eraseCasesOf(db, "p_leaves", act());
    expect(await readingOf(db, caseId)).toBeNull();
  });
});

describe("sorting a case anew", () => {
  it("changes field, kind and urgency, keeps both in the event, and hastens the first look", async () => {
    const cadre = await cadreIn(`xa.${area}.dang.bxdd`);
    const code = await opened({ areaCode: area });
    const before = await loadByCode(db, code);
    const done = await retagCase(db, locality, cadre, code, { kind: "kien_nghi", field: "nuoc_sach_thoat_nuoc", urgency: "cao" }, act());
    expect(done).toMatchObject({ ok: true, value: { kind: "kien_nghi", fields: ["nuoc_sach_thoat_nuoc"], urgency: "cao" } });
    const after = await loadByCode(db, code);
    expect(after).toMatchObject({ kind: "kien_nghi", fields: ["nuoc_sach_thoat_nuoc"], urgency: "cao", ownerUnitId: before?.ownerUnitId });
    expect(`${after?.lookDueAt}` < `${before?.lookDueAt}`).toBe(true);
    const event = (await loadEvents(db, after?.id ?? "")).at(-1);
    expect(event).toMatchObject({ kind: "retagged", actor: cadre.id, data: { before: { kind: "phan_anh", field: "giao_thong_ha_tang", urgency: "thuong" }, after: { kind: "kien_nghi", field: "nuoc_sach_thoat_nuoc", urgency: "cao" } } });
  });

  it("twice with one act is one event and one hint, without a word of the case", async () => {
    const cadre = await cadreIn(`xa.${area}.dang.bxdd`);
    const code = await opened({ areaCode: area, fields: ["ton_giao"] });
    const once = act();
    const tags = { kind: "phan_anh" as const, field: "dan_toc", urgency: "thuong" as const };
    await retagCase(db, locality, cadre, code, tags, once);
    expect((await retagCase(db, locality, cadre, code, tags, once)).ok).toBe(true);
    const hints = (await retagsFor(db, locality, cadre, new Date(0), 50)).filter(({ before }) => before.field === "ton_giao");
    expect(hints).toEqual([{ code, at: monday.toISOString(), before: { kind: "phan_anh", field: "ton_giao", urgency: "thuong" }, after: tags, role: "cadre" }]);
    expect(JSON.stringify((await db.prepare("SELECT * FROM case_retags").all()).results)).not.toContain("Rạch Tàu");
  });

  it("is refused to those who do not act on it, for an unknown field, where nothing changes, and when it is over", async () => {
    const cadre = await cadreIn(`xa.${area}.dang.bxdd`);
    const stranger = await cadreIn("xa.31885.dang.bxdd");
    const code = await opened({ areaCode: area });
    const tags = { kind: "phan_anh" as const, field: "giao_thong_ha_tang", urgency: "thuong" as const };
    expect((await retagCase(db, locality, stranger, code, { ...tags, urgency: "cao" }, act())).ok).toBe(false);
    expect(await retagCase(db, locality, cadre, code, tags, act())).toMatchObject({ ok: false, reason: "text_needed" });
    expect(await retagCase(db, locality, cadre, code, { ...tags, field: "khong_co" }, act())).toMatchObject({ ok: false, reason: "text_needed" });
    const answer = { outcome: "done" as const, text: "Đã đổ đá 15 mét ngày 20/11.", proof: "Biên bản 12/BB-UBND", promisedFor: null };
    expect((await answerCase(db, locality, cadre, code, answer, { ...act(), now: monday })).ok).toBe(true);
    await db.prepare("UPDATE cases SET status = 'dong' WHERE code = ?").bind(code).run();
    expect(await retagCase(db, locality, cadre, code, { ...tags, urgency: "cao" }, act())).toMatchObject({ ok: false, reason: "wrong_status" });
  });
});
