import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { answerCase, hideCaseFrom } from "../../src/cases/act-on-case.ts";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { redListFor } from "../../src/cases/red-list-store.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { act, at, cadreIn, db, opened } from "../cases/people.ts";
import { locality } from "../cases/locality.ts";
import { house } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const area = "31825";
const now = at("2026-12-29T03:00:00Z");
const clock = { now: () => now };

beforeEach(() => emptyTables(env.CASES, ["case_events", "case_views", "case_counts", "case_originals", "cases", "notices", "cadres"]));

async function veryLate(): Promise<string> {
  const code = await opened({ areaCode: area, now: at("2026-11-02T02:00:00Z"), summary: "Lộ ấp Rạch Tàu sụp hai tháng" });
  await overdueSweep(db, locality, now);
  return code;
}

it("shows supervisors what is long past its day, with who holds it and how late it is, until it is answered", async () => {
  const chairman = await cadreIn(`xa.${area}.lanhdao`, "supervisor");
  const code = await veryLate();
  await opened({ areaCode: area, now: at("2026-12-28T02:00:00Z") });
  const desk = await signedIn(house(clock), chairman.id, now);
  const page = await (await desk.get("/console/tre-nang")).text();
  expect(page).toContain(code);
  expect(page).toContain("hai tháng");
  expect(page).toMatch(/\d+ ngày làm việc/);
  expect(page.match(/href="\/console\/cases\/CM-/g)).toHaveLength(1);
  const answered = await answerCase(db, locality, chairman, code, { outcome: "explained", text: "Ngày 28/12/2026 Phòng Kinh tế đã đổ 15 mét đá ở đầu lộ.", proof: null, promisedFor: null }, act(now));
  expect(answered.ok).toBe(true);
  expect(await (await desk.get("/console/tre-nang")).text()).not.toContain(code);
});

it("is not there for those who only do the work, and holds nothing of another commune or from behind a wall", async () => {
  const [cadre, elsewhere] = [await cadreIn(`xa.${area}.dang.bxdd`), await cadreIn("xa.32248.lanhdao", "supervisor")];
  const [chairman, province] = [await cadreIn(`xa.${area}.lanhdao`, "supervisor"), await cadreIn("tinh.dang.tgdv", "supervisor")];
  const code = await veryLate();
  const desk = await signedIn(house(clock), cadre.id, now);
  expect((await desk.get("/console/tre-nang")).status).toBe(404);
  const seen = async (id: string): Promise<string[]> => {
    const who = await findCadre(db, id);
    return who === null ? [] : (await redListFor(db, locality, who)).map((entry) => entry.case.code);
  };
  expect([await seen(elsewhere.id), await seen(chairman.id), await seen(province.id)]).toEqual([[], [code], [code]]);
  expect((await hideCaseFrom(db, locality, province, code, `xa.${area}`, "Việc về người của xã", act(now))).ok).toBe(true);
  expect([await seen(chairman.id), await seen(province.id)]).toEqual([[], [code]]);
});
