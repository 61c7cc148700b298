import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeCase } from "../../src/cases/route-case.ts";
import type { AccusedRole, Route, RouteInput } from "../../src/cases/route-case.ts";
import { isWalledOff } from "../../src/cases/visibility.ts";
import { officialPlace, routeWords } from "../../src/text/cases.ts";
import { areaCodes, bacLieu, datMui, locality } from "./locality.ts";

const route = (input: Partial<RouteInput>): Route =>
  routeCase({ kind: "phan_anh", fields: ["giao_thong_ha_tang"], urgency: "thuong", areaCode: datMui, againstOfficial: null, emergency: false, ...input }, locality);

const unit = (slot: string, code = datMui): string => `xa.${code}.${slot}`;
const at = (code: string, names: readonly string[]): (string | undefined)[] => names.map((name) => `xa.${code}.${name}`);

describe("ordinary matters (domain §2.4)", () => {
  it("phản ánh and kiến nghị: the dân vận desk answers, the field's unit works, ten days by law", () => {
    expect(route({})).toMatchObject({ kind: "open", ownerUnitId: unit("dang.bxdd"), handlerUnitId: unit("ubnd.kt"), clockId: "phan_anh_kien_nghi.first_reply", hiddenFromUnitId: null, why: "field" });
    expect(route({ kind: "kien_nghi", fields: ["an_ninh_trat_tu", "moi_truong"], areaCode: bacLieu })).toMatchObject({ handlerUnitId: unit("ca", bacLieu), copyUnitIds: [unit("ubnd.kt", bacLieu)] });
  });

  it("high urgency: the unit's own two days", () => {
    expect(route({ urgency: "cao" })).toMatchObject({ clockId: "first_reply.cao" });
  });

  it("góp ý and khen: the dân vận desk, copy to the Front, no deadline (§1.7)", () => {
    for (const kind of ["gop_y", "khen"] as const) {
      expect(route({ kind, fields: ["dan_chu_co_so"] })).toMatchObject({ ownerUnitId: unit("dang.bxdd"), handlerUnitId: unit("dang.bxdd"), copyUnitIds: [unit("mttq")], clockId: null });
    }
  });

  it("a question without a source has the unit's own word, never the law's ten days", () => {
    const found = route({ kind: "hoi_chinh_sach" });
    expect(found.kind === "open" && locality.clocks.get(found.clockId ?? "")?.basis).toBe("own");
  });

  it("suppliers are kept informed", () => {
    expect(route({ fields: ["dien_chieu_sang", "thuy_san"] })).toMatchObject({ handlerUnitId: unit("ubnd.kt"), copyUnitIds: ["nganh_doc.dien_luc"] });
  });

  it("place unknown, or a commune that is not ours: the province desk, with the department of the field", () => {
    for (const areaCode of [null, "00001"]) {
      expect(route({ areaCode, fields: ["y_te"] })).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", handlerUnitId: "tinh.so.yte", why: "place_unknown" });
    }
    expect(route({ areaCode: null, fields: [] })).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", handlerUnitId: "tinh.dang.tgdv" });
  });

  it("beyond the commune: the province desk and the department, the commune's desk kept informed", () => {
    expect(route({ kind: "kien_nghi", fields: ["thuy_san"], beyondCommune: true })).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", handlerUnitId: "tinh.so.nnmt", copyUnitIds: [unit("dang.bxdd")] });
  });
});

describe("emergencies", () => {
  it("page commune and province at once, on the minutes clock", () => {
    const found = route({ emergency: true, urgency: "khan", fields: ["thien_tai_sat_lo"] });
    expect(found).toMatchObject({ kind: "open", ownerUnitId: unit("dang.bxdd"), clockId: "dispatch.khan", why: "emergency" });
    expect(found.kind === "open" && found.copyUnitIds).toEqual(expect.arrayContaining(["tinh.dang.tgdv", unit("ca"), unit("qs"), unit("lanhdao")]));
  });

  it("at an unknown place page the province", () => {
    expect(route({ emergency: true, urgency: "khan", areaCode: null })).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", copyUnitIds: ["tinh.ca"] });
  });

  it("that name an official are still opened, above and behind the wall", () => {
    expect(route({ emergency: true, urgency: "khan", againstOfficial: { role: "commune_police", level: "xa" } })).toMatchObject({
      kind: "open", ownerUnitId: "tinh.dang.tgdv", handlerUnitId: "tinh.ca", hiddenFromUnitId: `xa.${datMui}`, copyUnitIds: [],
    });
    expect(route({ emergency: true, urgency: "khan", againstOfficial: { role: "hamlet", level: "xa" } })).toMatchObject({ kind: "open", ownerUnitId: unit("dang.bxdd") });
  });

  it("always become an open case, whoever is named: somebody must be paged", () => {
    for (const role of roles) expect(route({ emergency: true, urgency: "khan", againstOfficial: { role, level: "xa" } }).kind).toBe("open");
  });
});

const roles: AccusedRole[] = ["hamlet", "commune_staff", "commune_leader", "commune_desk", "commune_police", "province_staff", "province_leader", "operator"];

describe("conduct of officials (domain §2.5)", () => {
  const rows: [AccusedRole, Partial<RouteInput>, object][] = [
    ["hamlet", {}, { kind: "restricted", receiverUnitId: unit("mttq.chutich"), fallbackUnitId: "tinh.dang.tgdv", officialPlace: "commune_chairman" }],
    ["commune_staff", { fields: ["thai_do_can_bo", "thu_tuc_hanh_chinh"] }, { kind: "restricted", receiverUnitId: unit("lanhdao"), fallbackUnitId: "tinh.dang.tgdv", hiddenFromUnitId: unit("ubnd.hcc"), officialPlace: "commune_chairman" }],
    ["commune_leader", {}, { kind: "restricted", receiverUnitId: "tinh.dang.tgdv", hiddenFromUnitId: `xa.${datMui}`, officialPlace: "province_chairman" }],
    ["commune_desk", {}, { kind: "restricted", receiverUnitId: "tinh.dang.tgdv", hiddenFromUnitId: `xa.${datMui}`, officialPlace: "province_chairman" }],
    ["commune_police", {}, { kind: "restricted", receiverUnitId: "tinh.dang.tgdv", hiddenFromUnitId: `xa.${datMui}`, officialPlace: "province_police" }],
    ["province_staff", { fields: ["y_te"], areaCode: null }, { kind: "restricted", receiverUnitId: "tinh.dang.tgdv", hiddenFromUnitId: "tinh.so.yte", officialPlace: "department_head" }],
    ["province_leader", {}, { kind: "guide_only", officialPlace: "central" }],
    ["operator", {}, { kind: "restricted", receiverUnitId: "tinh.mttq", fallbackUnitId: null, hiddenFromUnitId: "tinh.dang.tgdv", officialPlace: "operator_watch" }],
  ];
  it.each(rows)("%s", (role, input, expected) => {
    expect(route({ fields: ["tham_nhung_tieu_cuc"], ...input, againstOfficial: { role, level: "xa" } })).toMatchObject(expected);
  });

  it("a citizen may choose the province over the chairman", () => {
    expect(route({ againstOfficial: { role: "commune_staff", level: "xa" }, preferProvince: true })).toMatchObject({ receiverUnitId: "tinh.dang.tgdv" });
  });

  it("with the place unknown, the province receives what a commune would", () => {
    for (const role of ["hamlet", "commune_staff", "commune_leader"] as const) {
      expect(route({ areaCode: null, againstOfficial: { role, level: "xa" } })).toMatchObject({ kind: "restricted", receiverUnitId: "tinh.dang.tgdv" });
    }
  });
});

it("no matter is left without a receiver, and none is received behind its own wall, whatever comes", () => {
  const input = fc.record({
    kind: fc.constantFrom("phan_anh" as const, "kien_nghi" as const, "gop_y" as const, "khen" as const, "hoi_chinh_sach" as const),
    fields: fc.array(fc.constantFrom(...locality.fields.keys(), "unknown_field"), { maxLength: 3 }),
    urgency: fc.constantFrom("thuong" as const, "cao" as const, "khan" as const),
    areaCode: fc.constantFrom(...areaCodes, null, "99999"),
    againstOfficial: fc.option(fc.record({ role: fc.constantFrom(...roles), level: fc.constantFrom("xa" as const, "tinh" as const) })),
    emergency: fc.boolean(),
    beyondCommune: fc.boolean(),
    preferProvince: fc.boolean(),
  });
  fc.assert(fc.property(input, (one) => {
    const found = routeCase(one, locality);
    expect(routeWords[found.why]).toBeTruthy();
    if (found.kind === "guide_only") {
      expect(one.againstOfficial?.role).toBe("province_leader");
      return;
    }
    const receivers = found.kind === "open" ? [found.ownerUnitId, found.handlerUnitId, ...found.copyUnitIds] : [found.receiverUnitId];
    for (const id of receivers) {
      expect(locality.units.get(id), id).toBeDefined();
      expect(isWalledOff(locality, id, found.hiddenFromUnitId), `${id} is behind ${found.hiddenFromUnitId}`).toBe(false);
    }
    if (found.kind === "restricted") {
      expect(locality.units.get(found.receiverUnitId)?.restrictedDesk).toBe(true);
      expect(officialPlace(found.officialPlace, null)).toBeTruthy();
    }
    if (found.kind === "open" && found.clockId !== null) expect(locality.clocks.has(found.clockId)).toBe(true);
  }), { numRuns: 2000 });
});

it("the worked examples reach the receivers they name", () => {
  const [e10, e14, e18, e32] = [
    route({ areaCode: "32188", fields: ["giao_thong_ha_tang", "thien_tai_sat_lo"], urgency: "cao" }),
    route({ areaCode: "32025", fields: ["an_ninh_trat_tu", "moi_truong"] }),
    route({ areaCode: null, fields: ["y_te"] }),
    route({ areaCode: "32248", fields: ["dan_chu_co_so"], kind: "gop_y" }),
  ];
  expect([e10.kind === "open" && e10.ownerUnitId, e10.kind === "open" && e10.handlerUnitId]).toEqual(at("32188", ["dang.bxdd", "ubnd.kt"]));
  expect([e14.kind === "open" && e14.ownerUnitId, e14.kind === "open" && e14.handlerUnitId]).toEqual(at("32025", ["dang.bxdd", "ca"]));
  expect(e18.kind === "open" && e18.handlerUnitId).toBe("tinh.so.yte");
  expect(e32.kind === "open" && e32.copyUnitIds).toEqual(at("32248", ["mttq"]));
});
