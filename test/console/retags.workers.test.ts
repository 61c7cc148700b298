import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { hideCaseFrom } from "../../src/cases/act-on-case.ts";
import { retagCase } from "../../src/cases/retag-case.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { act, at, cadreIn, db, opened } from "../cases/people.ts";
import { locality } from "../cases/locality.ts";
import { house } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const area = "31825";
const now = at("2026-11-24T03:00:00Z");
const rooms = house({ now: () => now });
const toWater = { kind: "kien_nghi", field: "nuoc_sach_thoat_nuoc", urgency: "thuong" } as const;

beforeEach(() => emptyTables(env.CASES, ["case_events", "case_views", "case_counts", "case_originals", "case_retags", "cases", "notices", "cadres"]));

async function retagged(): Promise<string> {
  const cadre = await cadreIn(`xa.${area}.dang.bxdd`);
  const code = await opened({ areaCode: area, textRedacted: "=Nước máy yếu xìu, cả xóm gánh", summary: "Nước máy yếu xìu" });
  expect((await retagCase(db, locality, cadre, code, toWater, act(at("2026-11-23T03:00:00Z")))).ok).toBe(true);
  return code;
}

it("shows administrators from what to what, by which role and when, no word and no name", async () => {
  const code = await retagged();
  const admin = await cadreIn("tinh.dang.tgdv", "admin");
  const page = await (await (await signedIn(rooms, admin.id, now)).get("/console/xep-lai")).text();
  expect(page).toContain(`/console/cases/${code}`);
  expect(page).toContain("Phản ánh → Kiến nghị · ");
  const main = page.slice(page.indexOf("<main"));
  expect(main).toContain('data-label="Ai sửa">Cán bộ<');
  expect(page).toContain("thứ Hai, 23/11/2026");
  expect(main).not.toMatch(/yếu xìu|gánh|Cán bộ cadre-/);
});

it("the table is there to take along, the same lines and no more", async () => {
  await retagged();
  const admin = await signedIn(rooms, (await cadreIn("tinh.dang.tgdv", "admin")).id, now);
  const file = await admin.get("/console/xep-lai/xep-lai.csv?ngay=30");
  expect(file.headers.get("Content-Type")).toContain("text/csv");
  expect(file.headers.get("Cache-Control")).toBe("private, no-store");
  const lines = (await file.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/"Phản ánh","Kiến nghị",/);
  expect(lines.join()).not.toContain("gánh");
});

it("is nobody else's, holds nothing from behind a wall or outside the unit, and says so when it is empty", async () => {
  const code = await retagged();
  const province = await cadreIn("tinh.dang.tgdv", "supervisor");
  for (const role of ["cadre", "supervisor", "auditor"] as const) {
    const other = await signedIn(rooms, (await cadreIn("tinh.dang.tgdv", role)).id, now);
    for (const path of ["/console/xep-lai", "/console/xep-lai/xep-lai.csv"]) expect([role, path, (await other.get(path)).status]).toEqual([role, path, 404]);
  }
  const elsewhere = await signedIn(rooms, (await cadreIn("xa.32248.lanhdao", "admin")).id, now);
  expect(await (await elsewhere.get("/console/xep-lai")).text()).not.toContain(code);
  expect((await hideCaseFrom(db, locality, province, code, `xa.${area}`, "Việc về người của xã", act(now))).ok).toBe(true);
  const admin = await signedIn(rooms, (await cadreIn("tinh.dang.tgdv", "admin")).id, now);
  const page = await (await admin.get("/console/xep-lai")).text();
  expect(page).not.toContain(code);
  expect(page).toContain("Chưa có lần nào xếp lại");
});
