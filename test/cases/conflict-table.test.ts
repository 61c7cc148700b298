import { describe, expect, it } from "vitest";
import type { Cadre } from "../../src/cases/case.ts";
import { type AccusedRole, type Route, type RouteInput, routeCase } from "../../src/cases/route-case.ts";
import { canSee, isHandler } from "../../src/cases/visibility.ts";
import { officialPlace } from "../../src/text/cases.ts";
import { datMui, locality } from "./locality.ts";

/**
 * domain.md §2.5, typed from the page without a look at the code: who is accused; the units whose people may know of it, and nobody else in
 * the province; where the citizen is sent. "xa" stands for the commune of the matter.
 */
interface Row { accused: string; role: AccusedRole; fields: string[]; knows: string[]; sentTo: RegExp; input?: Partial<RouteInput> }
const province = "tinh.dang.tgdv";
const table: Row[] = [
  { accused: "trưởng ấp, Ban công tác Mặt trận, tổ tự quản", role: "hamlet", fields: ["dan_chu_co_so"], knows: ["xa.mttq.chutich", province], sentTo: /^Chủ tịch UBND xã/ },
  { accused: "commune official at the counter", role: "commune_staff", fields: ["thu_tuc_hanh_chinh"], knows: ["xa.lanhdao", province], sentTo: /^Chủ tịch UBND xã/ },
  { accused: "health station", role: "commune_staff", fields: ["y_te"], knows: ["xa.lanhdao", province], sentTo: /^Chủ tịch UBND xã/ },
  { accused: "commune official, the citizen chooses the province", role: "commune_staff", fields: ["thu_tuc_hanh_chinh"], knows: [province], sentTo: /^Chủ tịch UBND xã/, input: { preferProvince: true } },
  { accused: "chủ tịch, bí thư, chủ tịch MTTQ xã", role: "commune_leader", fields: ["tham_nhung_tieu_cuc"], knows: [province], sentTo: /Chủ tịch UBND tỉnh.*Ban Tiếp công dân tỉnh.*Ủy ban Kiểm tra Tỉnh ủy/ },
  { accused: "the commune's desk, or the whole commune covers up", role: "commune_desk", fields: ["thai_do_can_bo"], knows: [province], sentTo: /Chủ tịch UBND tỉnh/ },
  { accused: "công an xã", role: "commune_police", fields: ["an_ninh_trat_tu"], knows: [province], sentTo: /^Công an tỉnh$/ },
  { accused: "sở, provincial hospital staff", role: "province_staff", fields: ["y_te"], knows: [province], sentTo: /Giám đốc sở.*Chủ tịch UBND tỉnh/, input: { areaCode: null } },
  { accused: "the operator of the service", role: "operator", fields: ["thai_do_can_bo"], knows: ["tinh.mttq"], sentTo: /MTTQ Việt Nam tỉnh/ },
];

const route = (role: AccusedRole | null, input: Partial<RouteInput>): Route => routeCase(
  { kind: "phan_anh", fields: [], urgency: "thuong", areaCode: datMui, emergency: false, ...input, againstOfficial: role === null ? null : { role, level: role.startsWith("province") ? "tinh" : "xa" } },
  locality,
);
const cadreOf = (unitId: string): Cadre => ({ id: `c-${unitId}`, unitId, role: "supervisor", active: true }) as Cadre;
const inCommune = (id: string): string => id.replace(/^xa\./, `xa.${datMui}.`);
const everyUnit = locality.units.all().map(({ id }) => id);

describe("conflict of interest: the accused never see it, one level above does", () => {
  it.each(table)("$accused", ({ role, fields, knows, sentTo, input }) => {
    const found = route(role, { fields, ...input });
    if (found.kind !== "restricted") throw new Error(`not kept apart: ${found.kind}`);
    const item = { receiverUnitId: found.receiverUnitId, hiddenFromUnitId: found.hiddenFromUnitId, excluded: [] };
    expect(everyUnit.filter((id) => isHandler(locality, cadreOf(id), item)).toSorted()).toEqual(knows.map(inCommune).toSorted());
    expect(officialPlace(found.officialPlace, "xã Đất Mũi")).toMatch(sentTo);
  });

  it("a provincial leader: nobody through the service, the citizen is sent to the centre", () => {
    const found = route("province_leader", { fields: ["tham_nhung_tieu_cuc"] });
    expect(found.kind).toBe("guide_only");
    expect(found.kind === "guide_only" && officialPlace(found.officialPlace, null)).toMatch(/Ban Tiếp công dân Trung ương, Thanh tra Chính phủ.*Kiểm tra Trung ương/);
  });

  it("a private person or company: an ordinary case, behind no wall, seen in the commune it belongs to and in no other", () => {
    const found = route(null, { fields: ["moi_truong"] });
    if (found.kind !== "open") throw new Error("a private matter is an ordinary case");
    expect(found.hiddenFromUnitId).toBeNull();
    const seen = everyUnit.filter((id) => canSee(locality, cadreOf(id), found));
    expect(seen).toContain(`xa.${datMui}.dang.bxdd`);
    expect(seen.filter((id) => id.startsWith("xa.") && !id.startsWith(`xa.${datMui}`))).toEqual([]);
  });

  it("in an emergency it is opened above the accused, and the accused unit and all below it do not see it", () => {
    for (const role of ["commune_leader", "commune_desk", "commune_police"] as const) {
      const found = route(role, { fields: ["an_ninh_trat_tu"], emergency: true, urgency: "khan" });
      if (found.kind !== "open") throw new Error("somebody must be paged");
      expect(everyUnit.filter((id) => id.startsWith(`xa.${datMui}`) && canSee(locality, cadreOf(id), found))).toEqual([]);
      expect(canSee(locality, cadreOf(province), found)).toBe(true);
    }
  });
});
