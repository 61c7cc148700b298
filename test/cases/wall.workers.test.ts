import { describe, expect, it } from "vitest";
import { acceptCase, hideCaseFrom, transferCase } from "../../src/cases/act-on-case.ts";
import type { Cadre, Role } from "../../src/cases/case.ts";
import { countCasesFor, findCaseFor, listCasesFor, openOriginal, openReporter, recordView } from "../../src/cases/case-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { exportCasesFor } from "../../src/cases/export-cases.ts";
import { answerRestricted, findRestrictedFor, listRestrictedFor, openRestrictedItem, passRestricted } from "../../src/cases/restricted.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import type { AccusedRole } from "../../src/cases/route-case.ts";
import { datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, opened, sealer, unique } from "./people.ts";

const { units } = locality;
const commune = `xa.${datMui}`;
const roles: Role[] = ["cadre", "supervisor", "admin", "auditor"];

type Watcher = Cadre & { chat: string };

/** A cadre, supervisor, administrator and auditor in every unit of the commune, and next door, and in every unit of the province. */
async function everybody(): Promise<{ here: Watcher[]; nextDoor: Watcher[]; province: Watcher[] }> {
  const staff = async (unitIds: readonly string[]): Promise<Watcher[]> => {
    const made: Watcher[] = [];
    for (const unitId of unitIds) for (const role of roles) made.push(await cadreIn(unitId, role, `${unitId.replaceAll(".", "-")}-${role}`));
    return made;
  };
  return {
    here: await staff(units.subtreeIds(commune)),
    nextDoor: await staff(units.subtreeIds("xa.32244")),
    province: await staff(units.all().filter((unit) => unit.level === "tinh").map((unit) => unit.id)),
  };
}

const people = await everybody();
const all = [...people.here, ...people.nextDoor, ...people.province];

/** Everything through which a cadre could learn of a case. */
async function traces(cadre: Cadre & { chat: string }, code: string): Promise<string[]> {
  const found: string[] = [];
  if (await findCaseFor(db, locality, cadre, code)) found.push("found");
  if (await findCaseFor(db, locality, cadre, code.toLowerCase().replaceAll("-", " "))) found.push("found as typed");
  for (const filter of [{}, { status: "moi_tiep_nhan" }, { status: "open" }, { area: datMui }, { field: "tham_nhung_tieu_cuc" }, { q: "phong bì" }, { q: "phong bi" }, { q: code }, { late: true }]) {
    const { cases } = await listCasesFor(db, locality, cadre, { ...filter, limit: 200 }, at("2027-06-01T00:00:00Z"));
    if (cases.some((c) => c.code === code)) found.push(`list ${JSON.stringify(filter)}`);
  }
  for await (const line of exportCasesFor(db, locality, cadre, {}, monday)) if (line.includes(code)) found.push("export");
  if ((await openOriginal(db, sealer, locality, cadre, code, "Muốn xem", act())).ok) found.push("original");
  if ((await openReporter(db, locality, cadre, code, "Muốn biết", act())).ok) found.push("reporter");
  const waiting = await db.prepare("SELECT count(*) AS n FROM notices WHERE recipient = ? AND case_id = (SELECT id FROM cases WHERE code = ?)").bind(cadre.chat, code).first<{ n: number }>();
  if (waiting && waiting.n > 0) found.push("notice");
  return found;
}

describe("an emergency that names the commune's police is an open case behind the wall", async () => {
  const code = await opened({
    caseId: "walled", fields: ["tham_nhung_tieu_cuc", "an_ninh_trat_tu"], urgency: "khan", emergency: true, against: { role: "commune_police", level: "xa" },
    textRedacted: "Đòi phong bì rồi đánh người", textOriginal: "Đòi phong bì rồi đánh người", summary: "Đòi phong bì",
  });

  it.each(people.here)("not found for $role at $unitId", async (cadre) => {
    expect(await traces(cadre, code)).toEqual([]);
    const before = await countCasesFor(db, locality, cadre, at("2027-06-01T00:00:00Z"));
    expect([before.open, before.late]).toEqual([0, 0]);
    expect(await acceptCase(db, locality, cadre, code, act())).toEqual({ ok: false, reason: "not_found" });
    await recordView(db, locality, cadre, code, monday);
  });

  it("left no trace of those looks, and answers exactly as a code that never was", async () => {
    const looks = await db.prepare("SELECT count(*) AS n FROM case_events WHERE case_id = 'walled' AND kind <> 'opened'").first();
    expect(looks).toEqual({ n: 0 });
    const chairman = people.here.find((cadre) => cadre.unitId === `${commune}.lanhdao` && cadre.role === "supervisor");
    if (!chairman) throw new Error("no chairman");
    const never = "CM-261123-ZZZZ";
    expect(await acceptCase(db, locality, chairman, code, act())).toEqual(await acceptCase(db, locality, chairman, never, act()));
    expect(await openOriginal(db, sealer, locality, chairman, code, "", act())).toEqual(await openOriginal(db, sealer, locality, chairman, never, "", act()));
    expect(await listCasesFor(db, locality, chairman, { q: code }, monday)).toEqual(await listCasesFor(db, locality, chairman, { q: never }, monday));
  });

  it("found by the province's desk and police, and by nobody next door", async () => {
    for (const cadre of people.nextDoor) expect(await traces(cadre, code)).toEqual([]);
    for (const unitId of ["tinh.dang.tgdv", "tinh.ca"]) {
      const cadre = people.province.find((one) => one.unitId === unitId && one.role === "cadre");
      expect(cadre && (await traces(cadre, code))).toEqual(expect.arrayContaining(["found", "list {}", "export", "notice"]));
    }
  });

  it("is told to nobody in the commune when it is late, and cannot be handed down there", async () => {
    await overdueSweep(db, locality, at("2026-11-23T02:20:00Z"));
    await overdueSweep(db, locality, at("2026-12-23T02:20:00Z"));
    for (const cadre of people.here) expect(await noticesFor(cadre.chat)).toEqual([]);
    const desk = people.province.find((one) => one.unitId === "tinh.dang.tgdv" && one.role === "cadre");
    if (!desk) throw new Error("no desk");
    for (const unitId of units.subtreeIds(commune)) expect((await transferCase(db, locality, desk, code, unitId, "x", act())).ok).toBe(false);
  });
});

describe("the wall stands even where a case would be the commune's own", async () => {
  const code = await opened({ caseId: "walled-own", hiddenFromUnitId: commune, fields: ["tham_nhung_tieu_cuc", "moi_truong"], textRedacted: "Chủ tịch xã nhận phong bì", summary: "Phong bì" });

  it("nobody there owns it, finds it, or is told", async () => {
    for (const cadre of people.here) {
      expect(await traces(cadre, code), cadre.id).toEqual([]);
      expect((await countCasesFor(db, locality, cadre, monday)).open).toBe(0);
    }
    const listed = await db.prepare("SELECT unit_id FROM case_views WHERE case_id = 'walled-own'").all<{ unit_id: string }>();
    expect(listed.results.filter((row) => units.within(row.unit_id, commune))).toEqual([]);
    const owner = await db.prepare("SELECT owner_unit, handler_unit FROM cases WHERE code = ?").bind(code).first();
    expect(owner).toEqual({ owner_unit: "tinh.dang.tgdv", handler_unit: "tinh.dang.tgdv" });
  });
});

describe("an emergency that names who runs this service", async () => {
  const auditor = people.province.find((one) => one.unitId === "tinh" && one.role === "auditor");
  const operators = people.province.filter((one) => one.unitId === "tinh.dang.tgdv");
  const late = at("2027-06-01T00:00:00Z");
  const before = await Promise.all(operators.map((cadre) => countCasesFor(db, locality, cadre, late)));
  const all = auditor && (await countCasesFor(db, locality, auditor, late));
  const code = await opened({ caseId: "walled-operator", urgency: "khan", emergency: true, fields: ["tham_nhung_tieu_cuc"], against: { role: "operator", level: "tinh" }, textRedacted: "phong bì", summary: "x" });

  it("is not found by them, though they oversee the province, and not counted for them", async () => {
    for (const [index, cadre] of operators.entries()) {
      expect(await traces(cadre, code), cadre.id).toEqual([]);
      expect(await countCasesFor(db, locality, cadre, late)).toEqual(before[index]);
    }
    await overdueSweep(db, locality, at("2026-11-23T02:20:00Z"));
    for (const cadre of operators) expect(await traces(cadre, code), cadre.id).toEqual([]);
  });

  it("is with the Front of the province, and counted for those who may know", async () => {
    const front = people.province.find((one) => one.unitId === "tinh.mttq" && one.role === "cadre");
    expect(front && (await traces(front, code))).toEqual(expect.arrayContaining(["found", "notice"]));
    const now = auditor && (await countCasesFor(db, locality, auditor, late));
    expect(now?.open).toBe((all?.open ?? 0) + 1);
    expect(now?.late).toBe((all?.late ?? 0) + 1);
  });
});

describe("a wall raised afterwards", () => {
  it("takes the case out of the commune's hands, lists, counts and undelivered notices", async () => {
    const code = await opened({ caseId: "walled-later", textRedacted: "Nghe nói phong bì", summary: "Lộ" });
    const desk = people.province.find((one) => one.unitId === "tinh.dang.tgdv" && one.role === "supervisor");
    const commander = people.here.find((one) => one.unitId === `${commune}.lanhdao` && one.role === "supervisor");
    if (!desk || !commander) throw new Error("somebody is missing");
    expect((await countCasesFor(db, locality, commander, monday)).open).toBe(1);
    const same = act();
    expect(await hideCaseFrom(db, locality, commander, code, commune, "x", act())).toEqual({ ok: false, reason: "not_allowed" });
    expect(await hideCaseFrom(db, locality, desk, code, "xa.00000", "x", act())).toEqual({ ok: false, reason: "unknown_unit" });
    for (let times = 0; times < 2; times++) {
      expect(await hideCaseFrom(db, locality, desk, code, commune, "Dính tới Chủ tịch xã", same)).toMatchObject({ ok: true, value: { ownerUnitId: "tinh.dang.tgdv", handlerUnitId: "tinh.dang.tgdv", hiddenFromUnitId: commune } });
    }
    for (const cadre of people.here) {
      expect(await traces(cadre, code), cadre.id).toEqual([]);
      expect((await countCasesFor(db, locality, cadre, monday)).open).toBe(0);
    }
    expect(await traces(desk, code)).toEqual(expect.arrayContaining(["found", "list {}"]));
  });
});

describe("restricted items (domain §2.5), for each row of the table", () => {
  const table: { role: AccusedRole; fields: string[]; readers: string[] }[] = [
    { role: "hamlet", fields: ["dan_chu_co_so"], readers: [`${commune}.mttq.chutich`, "tinh.dang.tgdv"] },
    { role: "commune_staff", fields: ["thu_tuc_hanh_chinh"], readers: [`${commune}.lanhdao`, "tinh.dang.tgdv"] },
    { role: "commune_leader", fields: ["tham_nhung_tieu_cuc"], readers: ["tinh.dang.tgdv"] },
    { role: "commune_desk", fields: ["thai_do_can_bo"], readers: ["tinh.dang.tgdv"] },
    { role: "commune_police", fields: ["tham_nhung_tieu_cuc"], readers: ["tinh.dang.tgdv"] },
    { role: "province_staff", fields: ["y_te"], readers: ["tinh.dang.tgdv"] },
    { role: "operator", fields: ["thai_do_can_bo"], readers: ["tinh.mttq"] },
  ];

  it.each(table)("$role: read by $readers alone, of all units and roles", async ({ role, fields, readers }) => {
    const route = routeCase({ kind: "phan_anh", fields, urgency: "thuong", areaCode: datMui, againstOfficial: { role, level: "xa" }, emergency: false }, locality);
    if (route.kind !== "restricted") throw new Error(route.kind);
    const { actId: id } = await openRestrictedItem(db, sealer, locality, { itemId: unique("item"), text: "Nhận phong bì", fields, areaCode: datMui, route, now: monday });
    for (const cadre of all) {
      const mayRead = readers.includes(cadre.unitId) && (cadre.role === "cadre" || cadre.role === "supervisor");
      const listed = (await listRestrictedFor(db, sealer, locality, cadre)).some((item) => item.id === id);
      const read = await findRestrictedFor(db, sealer, locality, cadre, id, monday);
      expect([cadre.unitId, cadre.role, listed, read?.text ?? null]).toEqual([cadre.unitId, cadre.role, mayRead, mayRead ? "Nhận phong bì" : null]);
      if (mayRead) continue;
      expect(await answerRestricted(db, sealer, locality, cadre, id, "x", act())).toEqual({ ok: false, reason: "not_found" });
      expect(await passRestricted(db, sealer, locality, cadre, id, "tinh.ttr", "x", act())).toEqual({ ok: false, reason: "not_found" });
    }
    const told = await db.prepare("SELECT recipient FROM notices WHERE act_id = ?").bind(id).all<{ recipient: string }>();
    const receivers = all.filter((cadre) => cadre.unitId === route.receiverUnitId && (cadre.role === "cadre" || cadre.role === "supervisor"));
    expect(told.results.map((row) => row.recipient).toSorted()).toEqual(receivers.map((cadre) => cadre.chat).toSorted());
  });
});
