import { describe, expect, it } from "vitest";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { caseCode } from "../../src/cases/case-code.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { casesOfReporter, countCasesFor, findCaseFor, findCaseOfReporter, openOriginal, openReporter, publicStatus, recordView } from "../../src/cases/case-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { findNotice, markNoticeHandedOver, noticesOfAct, unsentNotices } from "../../src/cases/notice-store.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { areaCodes, datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, newCase, noticesFor, opened, sealer, unique } from "./people.ts";

const desk = (code: string): string => `xa.${code}.dang.bxdd`;

describe("opening", () => {
  it("keeps the citizen's words sealed, the masked ones in clear, and no identity", async () => {
    const code = await opened({ caseId: "sealed-1" });
    const stored = JSON.stringify([
      await db.prepare("SELECT * FROM cases WHERE code = ?").bind(code).first(),
      (await db.prepare("SELECT * FROM case_originals WHERE case_id = 'sealed-1'").all()).results,
      (await db.prepare("SELECT * FROM case_events WHERE case_id = 'sealed-1'").all()).results,
    ]);
    expect(stored).not.toContain("0912345678");
    expect(stored).toContain("[số điện thoại]");
    expect(stored).toContain("v1.a.");
  });

  it("twice with one id is one case, one event, one notice each", async () => {
    const cadre = await cadreIn(desk("31825"));
    const input = { ...newCase({ caseId: "twice", areaCode: "31825" }), code: await chooseCaseCode(db, "twice", "CM", monday) };
    await openCase(db, sealer, locality, input);
    await openCase(db, sealer, locality, input);
    await Promise.all([openCase(db, sealer, locality, input), openCase(db, sealer, locality, input)]);
    expect((await findCaseFor(db, locality, cadre, input.code))?.events.map((event) => event.kind)).toEqual(["opened"]);
    expect(await noticesFor(cadre.chat)).toEqual(["desk_new"]);
    expect(await noticesOfAct(db, "twice")).toHaveLength(1);
    expect((await countCasesFor(db, locality, cadre, monday)).open).toBe(1);
  });

  it("two cases never share a code: the second steps on", async () => {
    const code = await opened({ caseId: "code-a" });
    await db.prepare("UPDATE cases SET code = ? WHERE id = 'code-a'").bind(await caseCode("code-b", "CM", monday, 0)).run();
    expect(await chooseCaseCode(db, "code-b", "CM", monday)).toBe(await caseCode("code-b", "CM", monday, 1));
    expect(code).toMatch(/^CM-261123-/);
  });

  it("a code taken in between fails aloud and loses nothing", async () => {
    const taken = await opened();
    await expect(openCase(db, sealer, locality, { ...newCase({ caseId: "late-one" }), code: taken })).rejects.toThrow(/UNIQUE/);
    const again = await chooseCaseCode(db, "late-one", "CM", monday);
    await openCase(db, sealer, locality, { ...newCase({ caseId: "late-one" }), code: again });
    expect(await chooseCaseCode(db, "late-one", "CM", at("2026-11-30T00:00:00Z"))).toBe(again);
  });

  it("a child case hangs on the citizen's own case only", async () => {
    const parentCaseCode = await opened({ reporter: "p_mother", caseId: "parent" });
    const child = await opened({ reporter: "p_mother", parentCaseCode });
    const stranger = await opened({ reporter: "p_stranger", parentCaseCode });
    expect((await loadByCode(db, child))?.parentCaseId).toBe("parent");
    expect((await loadByCode(db, stranger))?.parentCaseId).toBeNull();
  });
});

describe("who is told", () => {
  it("owner and handler, once each; copies only when life is in danger", async () => {
    const area = "31834";
    const [owner, handler, chairman, police] = await Promise.all([cadreIn(desk(area)), cadreIn(`xa.${area}.ubnd.kt`), cadreIn(`xa.${area}.lanhdao`, "supervisor"), cadreIn(`xa.${area}.ca`)]);
    await opened({ areaCode: area });
    expect([await noticesFor(owner.chat), await noticesFor(handler.chat), await noticesFor(chairman.chat)]).toEqual([["desk_new"], ["desk_new"], []]);
    await opened({ areaCode: area, urgency: "khan", emergency: true, now: at("2026-11-24T02:00:00Z") });
    for (const cadre of [owner, handler, chairman, police]) expect((await noticesFor(cadre.chat)).at(-1)).toBe("desk_emergency");
  });

  it("nobody who has left", async () => {
    const area = "31840";
    const [gone, there] = [await cadreIn(desk(area)), await cadreIn(desk(area))];
    await saveCadre(db, { ...gone, active: false });
    await opened({ areaCode: area });
    expect([await noticesFor(gone.chat), await noticesFor(there.chat)]).toEqual([[], ["desk_new"]]);
  });
});

describe("a notice", () => {
  it("waits until it is handed over, once", async () => {
    const area = "31843";
    await cadreIn(desk(area));
    const caseId = unique("noticed");
    await opened({ areaCode: area, caseId });
    const [id = ""] = await noticesOfAct(db, caseId);
    const before = await unsentNotices(db, at("2026-11-23T02:01:00Z"), 1000);
    expect(before.map((notice) => notice.id)).toContain(id);
    expect((await unsentNotices(db, monday, 1000)).map((notice) => notice.id)).not.toContain(id);
    await markNoticeHandedOver(db, id, at("2026-11-23T02:05:00Z"));
    await markNoticeHandedOver(db, id, at("2026-11-23T09:00:00Z"));
    expect((await findNotice(db, id))?.deliveredAt).toBe("2026-11-23T02:05:00.000Z");
    expect((await unsentNotices(db, at("2026-11-24T00:00:00Z"), 1000)).map((notice) => notice.id)).not.toContain(id);
  });
});

describe("no case is without an owner who is there", () => {
  it("in each of the 64 communes, staffed or not", async () => {
    const province = await cadreIn("tinh.dang.tgdv", "supervisor");
    for (const areaCode of areaCodes) await opened({ areaCode, reporter: "p_everywhere" });
    const cases = await casesOfReporter(db, "p_everywhere", 100);
    expect(cases).toHaveLength(64);
    const staffed = await db.prepare("SELECT DISTINCT unit_id FROM cadres WHERE active = 1 AND role IN ('cadre', 'supervisor')").all<{ unit_id: string }>();
    const units = new Set(staffed.results.map((row) => row.unit_id));
    expect(cases.filter((c) => !units.has(c.ownerUnitId))).toEqual([]);
    expect(cases.filter((c) => c.ownerUnitId === "tinh.dang.tgdv").length).toBeGreaterThan(50);
    for (const c of cases) expect(await findCaseFor(db, locality, province, c.code)).not.toBeNull();
  });

  it("also after the last cadre of the unit has left: the nearest staffed unit above takes over, once", async () => {
    const area = "32212";
    const [only, head] = [await cadreIn(desk(area)), await cadreIn(`xa.${area}.dang`, "supervisor")];
    const code = await opened({ areaCode: area });
    expect((await loadByCode(db, code))?.ownerUnitId).toBe(desk(area));
    await saveCadre(db, { ...only, active: false });
    const later = at("2026-11-23T03:00:00Z");
    expect((await overdueSweep(db, locality, later)).reassigned).toBeGreaterThanOrEqual(1);
    expect((await overdueSweep(db, locality, later)).reassigned).toBe(0);
    expect((await loadByCode(db, code))?.ownerUnitId).toBe(`xa.${area}.dang`);
    expect(await noticesFor(head.chat)).toEqual(["desk_reassigned"]);
  });

  it("administrators and auditors are nobody's desk", async () => {
    const area = "32218";
    await cadreIn(desk(area), "admin");
    await cadreIn(desk(area), "auditor");
    expect((await loadByCode(db, await opened({ areaCode: area })))?.ownerUnitId).toBe("tinh.dang.tgdv");
  });
});

describe("what the citizen wrote", () => {
  it("is opened by those who work on it, with a reason that stays", async () => {
    const area = "31849";
    const cadre = await cadreIn(desk(area));
    const code = await opened({ areaCode: area });
    expect(await openOriginal(db, sealer, locality, cadre, code, " ", act())).toEqual({ ok: false, reason: "text_needed" });
    expect(await openOriginal(db, sealer, locality, cadre, code, "Cần số để gọi hỏi chỗ sụp", act())).toEqual({ ok: true, value: "Lộ ấp Rạch Tàu sụp, gọi tôi 0912345678" });
    const events = (await findCaseFor(db, locality, cadre, code))?.events ?? [];
    expect(events.filter((event) => event.kind === "original_opened")).toMatchObject([{ actor: cadre.id, text: "Cần số để gọi hỏi chỗ sụp" }]);
  });

  it("is opened by no auditor, administrator, copy or stranger", async () => {
    const area = "31858";
    const code = await opened({ areaCode: area, kind: "gop_y" });
    const [auditor, admin, copy, stranger] = [await cadreIn("tinh", "auditor"), await cadreIn("tinh", "admin"), await cadreIn(`xa.${area}.mttq`), await cadreIn(desk("31864"))];
    for (const [cadre, reason] of [[auditor, "not_allowed"], [admin, "not_allowed"], [copy, "not_allowed"], [stranger, "not_found"]] as const) {
      expect(await openOriginal(db, sealer, locality, cadre, code, "Muốn xem", act())).toEqual({ ok: false, reason });
    }
    expect(await db.prepare("SELECT count(*) AS n FROM case_events WHERE kind = 'original_opened' AND case_id = (SELECT id FROM cases WHERE code = ?)").bind(code).first()).toEqual({ n: 0 });
  });

  it("cannot be changed in the store", async () => {
    await opened({ caseId: "unchanging" });
    await expect(db.prepare("UPDATE case_originals SET sealed = 'x' WHERE case_id = 'unchanging'").run()).rejects.toThrow(/never changed/);
  });

  it("leads to its writer for who may act, with a reason only", async () => {
    const area = "31867";
    const [auditor, supervisor] = [await cadreIn(`xa.${area}`, "auditor"), await cadreIn(`xa.${area}`, "supervisor")];
    const code = await opened({ areaCode: area, reporter: "p_who" });
    expect(await openReporter(db, locality, auditor, code, "Muốn biết", act())).toEqual({ ok: false, reason: "not_allowed" });
    expect(await openReporter(db, locality, supervisor, code, " ", act())).toEqual({ ok: false, reason: "text_needed" });
    expect(await openReporter(db, locality, supervisor, code, "Gọi mời gặp", act())).toEqual({ ok: true, value: "p_who" });
    expect(JSON.stringify(await findCaseFor(db, locality, supervisor, code))).not.toContain("p_who");
  });
});

describe("where is my case", () => {
  it("shows the public steps and no word of anybody", async () => {
    const code = await opened({ areaCode: datMui });
    const shown = await publicStatus(db, ` ${code.toLowerCase()} `);
    expect(shown).toMatchObject({ code, status: "moi_tiep_nhan", kind: "phan_anh", steps: [{ kind: "opened" }] });
    expect(JSON.stringify(shown)).not.toMatch(/Rạch Tàu|p_citizen|sụp/);
  });

  it("does not know cases behind a wall, nor codes that are none", async () => {
    const code = await opened({ hiddenFromUnitId: `xa.${datMui}`, areaCode: null });
    expect(await publicStatus(db, code)).toBeNull();
    expect(await publicStatus(db, "CM-000000-AAAA")).toBeNull();
  });

  it("is answered to its reporter alone, without the cadres' inner log", async () => {
    const area = "31876";
    const cadre = await cadreIn(desk(area));
    const code = await opened({ areaCode: area, reporter: "p_mine" });
    await recordView(db, locality, cadre, code, monday);
    await recordView(db, locality, cadre, code, at("2026-11-23T05:00:00Z"));
    expect((await findCaseFor(db, locality, cadre, code))?.events.map((event) => event.kind)).toEqual(["opened", "viewed"]);
    expect((await findCaseOfReporter(db, locality, "p_mine", code))?.events.map((event) => event.kind)).toEqual(["opened"]);
    expect(await findCaseOfReporter(db, locality, "p_other", code)).toBeNull();
  });
});
