import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { flagCampaign, keepPrints } from "../../src/cases/campaign-store.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { openCase } from "../../src/cases/open-case.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let lead = "";
const along = "CM-261124-ALNG";

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices", "case_prints", "campaigns"]);
  await sampleCadres(env.CASES);
  const codes = await sampleCases(env.CASES, sealer, locality, now);
  lead = codes[0] ?? "";
  const record = await loadByCode(env.CASES, lead);
  const route = routeCase({ kind: "phan_anh", fields: record?.fields ?? [], urgency: "thuong", areaCode: record?.areaCode ?? null, againstOfficial: null, emergency: false }, locality);
  if (!record || route.kind !== "open") throw new Error("no sample case");
  await openCase(env.CASES, sealer, locality, {
    caseId: "case-along", code: along, reporter: "p_neighbour", kind: "phan_anh", fields: record.fields, urgency: "thuong", areaCode: record.areaCode, placeText: null,
    textOriginal: "bên nhà tôi cũng vậy", textRedacted: "bên nhà tôi cũng vậy", summary: "bên nhà tôi cũng vậy", wish: null, route, parentCaseCode: null, joins: record.id, now,
  });
});

it("a case shows who else told of it, by code and masked words, and never by pseudonym", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${lead}`)).text();
  expect(page).toContain("Cùng phản ánh việc này: 1 người nữa");
  expect(page).toContain("bên nhà tôi cũng vậy");
  expect(page).toContain(along);
  expect(page).not.toContain("p_neighbour");
  expect(await (await desk.get("/console")).text()).not.toContain(along);
});

it("a case that goes along leads to the one it goes with, and offers nothing to do", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${along}`)).text();
  expect(page).toContain(`/console/cases/${lead}`);
  expect(page).not.toContain(`action="/console/cases/${along}/answer"`);
});

it("administrators see that one text came from many, with its first case and no word of it", async () => {
  await keepPrints(env.CASES, "case-along", ["p"], now);
  await flagCampaign(env.CASES, { print: "p", accounts: 1, firstCaseId: "case-along", campaignId: null }, new Date(0));
  await env.CASES.prepare("UPDATE campaigns SET accounts = 37, last_at = ?").bind(new Date().toISOString()).run();
  const page = await (await (await signedIn(house(clock), "qt-01", now)).get("/console/operations")).text();
  expect(page).toContain("Tin giống hệt nhau từ nhiều người");
  expect(page).toContain("37");
  expect(page).toContain(along);
  expect(page).not.toContain("bên nhà tôi cũng vậy");
});
