import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { sampleCadres, sampleCases, sampleRestricted } from "../browser/samples.ts";
import { type House, house, locality, sealer } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
let rooms: House;
let code = "";
let item = "";
const stranger = "cb-lyvanlam-kt";

beforeAll(async () => {
  rooms = house({ now: () => now });
  await sampleCadres(env.CASES);
  await saveCadre(env.CASES, { id: stranger, name: "Người Xã Khác Hẳn", role: "supervisor", unitId: "xa.32014.ubnd.kt", active: true });
  [code = ""] = await sampleCases(env.CASES, sealer, locality, now);
  await sampleRestricted(env.CASES, sealer, locality, now);
  item = (await env.CASES.prepare("SELECT id FROM restricted_items").first<{ id: string }>())?.id ?? "";
});

/** Every address of the console that names a case or a protected item, as the application itself lists them. */
function addresses(): { method: string; path: string; named: "case" | "item" }[] {
  const seen = new Set<string>();
  return rooms.app.routes.flatMap(({ method, path }) => {
    const named = path.startsWith("/console/cases/:") ? "case" as const : path.startsWith("/console/restricted/:") ? "item" as const : null;
    if (named === null || (method !== "GET" && method !== "POST") || seen.has(`${method} ${path}`)) return [];
    seen.add(`${method} ${path}`);
    return [{ method, path, named }];
  });
}

const filled = (path: string, name: string): string => path.replace(/:(code|id)(?=\/|$)/, name).replace(/:[a-z]+/gi, "x1");

it("on every address of the console, not yours looks exactly like not there", async () => {
  const visitor = await signedIn(rooms, stranger, now);
  const token = /name="_token" value="([^"]+)"/.exec(await (await visitor.get("/console")).text())?.[1] ?? "";
  const form = { _token: token, actId: "abcdefgh", text: "Muốn xem", outcome: "explained", reason: "xuc_pham", whereToGo: "x", unitId: "tinh.ttr", toUnitId: "tinh.ttr", what: "words", note: "x", word: "yes" };
  const answer = async (method: string, path: string): Promise<[number, string]> => {
    const response = method === "GET" ? await visitor.get(path) : await visitor.post(path, form);
    return [response.status, `${response.headers.get("Location") ?? ""}\n${(await response.text()).replaceAll(/value="[^"]*"/g, "")}`];
  };
  const all = addresses();
  expect(all.filter(({ named }) => named === "case").length).toBeGreaterThan(9);
  expect(all.filter(({ named }) => named === "item").length).toBeGreaterThan(4);
  for (const { method, path, named } of all) {
    const theirs = await answer(method, filled(path, named === "case" ? code : item));
    const missing = await answer(method, filled(path, named === "case" ? "CM-261124-ZZZZ" : "nothing"));
    expect([method, path, theirs[0]]).toEqual([method, path, missing[0]]);
    expect([method, path, theirs[1].replaceAll(code, "CM-261124-ZZZZ")]).toEqual([method, path, missing[1]]);
    // A form of a page that cannot be opened may send back to that page, as it does for a case that is not there.
    if (theirs[0] !== 303 || method === "GET") expect([method, path, theirs[0]]).toEqual([method, path, 404]);
  }
  const traces = await env.CASES.prepare("SELECT (SELECT count(*) FROM case_events WHERE actor = ?1) + (SELECT count(*) FROM restricted_events WHERE actor = ?1) + (SELECT count(*) FROM openings WHERE asked_by = ?1) AS n").bind(stranger).first<{ n: number }>();
  expect(traces?.n).toBe(0);
});

it("the same addresses open to who holds the case, so that the walk above means something", async () => {
  const visitor = await signedIn(rooms, "ld-tinh-01", now);
  expect((await visitor.get(`/console/cases/${code}`)).status).toBe(200);
  expect((await visitor.get(`/console/restricted/${item}`)).status).toBe(200);
});
