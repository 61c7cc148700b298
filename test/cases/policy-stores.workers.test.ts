import { expect, it } from "vitest";
import fc from "fast-check";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre, Role } from "../../src/cases/case.ts";
import { countCasesFor, findCaseFor, listCasesFor, openOriginal, openReporter } from "../../src/cases/case-store.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { exportCasesFor } from "../../src/cases/export-cases.ts";
import { askOpening, openingRegister } from "../../src/cases/openings.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { bacLieu, datMui, locality } from "./locality.ts";
import { acts, asks, knows } from "./oracle.ts";
import { act, cadreIn, db, monday, newCase, sealer, unique } from "./people.ts";

const { units } = locality;
const places = units.all().filter(({ areaCode, parentId }) => parentId !== null && (areaCode === null || areaCode === datMui || areaCode === bacLieu)).map(({ id }) => id);

/** Eighteen people in many places and four roles, twenty-eight cases with and without walls: 504 pairs, each tried every way. */
const seats = ["tinh.dang.tgdv", "tinh.mttq", "tinh.ttr", "tinh.so.yte", "tinh.ubnd", `xa.${datMui}`, `xa.${datMui}.lanhdao`, `xa.${datMui}.dang`, `xa.${datMui}.dang.bxdd`, `xa.${datMui}.ubnd.kt`, `xa.${datMui}.ca`, `xa.${bacLieu}`, `xa.${bacLieu}.mttq`];
const roles: Role[] = ["cadre", "supervisor", "admin", "auditor"];
const people: (Cadre & { chat: string })[] = [];
for (const [i, { unitId, role }] of fc.sample(fc.record({ unitId: fc.constantFrom(...seats), role: fc.constantFrom(...roles) }), { numRuns: 17, seed: 5 }).entries()) people.push(await cadreIn(unitId, role, `who-${i}`));
const left = await cadreIn("tinh.dang.tgdv", "supervisor", "who-left");
await saveCadre(db, { ...left, active: false });
people.push({ ...left, active: false });

const spots = fc.record({
  ownerUnitId: fc.constantFrom(...seats), handlerUnitId: fc.constantFrom(...places), copyUnitIds: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 2 }),
  hiddenFromUnitId: fc.option(fc.constantFrom(`xa.${datMui}`, `xa.${datMui}.lanhdao`, "tinh.so.yte", "tinh.dang.tgdv", `xa.${bacLieu}`), { nil: null, freq: 2 }),
});
const codes: string[] = [];
for (const spot of fc.sample(spots, { numRuns: 28, seed: 11 })) {
  const base = newCase({ caseId: unique("matrix"), reporter: "p_told" });
  const code = await chooseCaseCode(db, base.caseId, "CM", base.now);
  await openCase(db, sealer, locality, { ...base, code, route: { ...base.route, ...spot } });
  codes.push(code);
}

it("every way to a case opens exactly to those who may know of it, and looks like nothing to the others", { timeout: 120_000 }, async () => {
  let pairs = 0;
  let open = 0;
  const cases = await Promise.all(codes.map(async (code) => {
    const record = await loadByCode(db, code);
    if (!record) throw new Error(code);
    return { code, place: { owner: record.ownerUnitId, handler: record.handlerUnitId, copies: record.copyUnitIds, hidden: record.hiddenFromUnitId } };
  }));
  for (const who of people) {
    const visible = cases.filter(({ place }) => knows(who, place)).map(({ code }) => code).toSorted();
    const listed = await listCasesFor(db, locality, who, { limit: 200 }, monday);
    expect([who.id, "list", listed.cases.map(({ code }) => code).toSorted()]).toEqual([who.id, "list", visible]);
    const searched = await listCasesFor(db, locality, who, { q: "rach tau", limit: 200 }, monday);
    expect([who.id, "search", searched.cases.map(({ code }) => code).toSorted()]).toEqual([who.id, "search", visible]);
    expect([who.id, "count", (await countCasesFor(db, locality, who, monday)).open]).toEqual([who.id, "count", visible.length]);
    let sheet = "";
    for await (const line of exportCasesFor(db, locality, who, {}, monday)) sheet += line;
    expect([who.id, "export", codes.filter((code) => sheet.includes(code)).toSorted()]).toEqual([who.id, "export", visible]);
    for (const { code, place } of cases) {
      pairs += 1;
      const found = await findCaseFor(db, locality, who, code);
      const byCode = await listCasesFor(db, locality, who, { q: code.toLowerCase() }, monday);
      expect([who.id, code, found !== null, byCode.cases.length === 1, found?.mayAct === true]).toEqual([who.id, code, knows(who, place), knows(who, place), acts(who, place)]);
      const asked = await askOpening(db, locality, who, code, { kind: "words", photoId: null, reason: "Đối chiếu" }, act());
      expect([who.id, code, asked.ok ? "asked" : asked.reason]).toEqual([who.id, code, asks(who, place) ? "asked" : "not_found"]);
      // Beneath the asking lies a lock of its own.
      for (const opened of [await openOriginal(db, sealer, locality, who, code, "Đối chiếu", act()), await openReporter(db, locality, who, code, "Đối chiếu", act())]) {
        expect([who.id, code, opened.ok ? "open" : opened.reason]).toEqual([who.id, code, asks(who, place) ? "open" : knows(who, place) ? "not_allowed" : "not_found"]);
      }
      if (knows(who, place)) open += 1;
    }
    const register = new Set((await openingRegister(db, locality, who, monday)).map(({ code }) => code));
    for (const code of register) expect(visible).toContain(code);
  }
  expect(pairs).toBe(504);
  expect(open).toBeGreaterThan(80);
});

it("no notice about a case waits for anybody who may not know of it", async () => {
  const rows = await db.prepare("SELECT n.recipient, c.code FROM notices n JOIN cases c ON c.id = n.case_id").all<{ recipient: string; code: string }>();
  const byChat = new Map(people.map((who) => [who.chat, who]));
  let checked = 0;
  for (const { recipient, code } of rows.results) {
    const who = byChat.get(recipient);
    const record = await loadByCode(db, code);
    if (!who || !record) continue;
    checked += 1;
    expect(knows(who, { owner: record.ownerUnitId, handler: record.handlerUnitId, copies: record.copyUnitIds, hidden: record.hiddenFromUnitId })).toBe(true);
    expect(["cadre", "supervisor"]).toContain(who.role);
  }
  expect(checked).toBeGreaterThan(5);
});
