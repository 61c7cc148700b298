import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { createSignInLink, findSession, renewSession, useSignInLink } from "../../src/cases/sign-in-store.ts";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { totpCode, totpStep } from "../../src/cases/totp.ts";
import { sampleCadres } from "../browser/samples.ts";
import { Visitor, house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const start = new Date("2026-11-24T03:00:00Z");
let clock = start;
const rooms = (more = {}) => house({ now: () => clock, ...more });
const at = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

beforeEach(async () => {
  clock = start;
  await env.CASES.batch(["console_sessions", "second_steps", "access_events", "custodians"].map((table) => env.CASES.prepare(`DELETE FROM ${table}`)));
  await sampleCadres(env.CASES);
});

async function session(cadreId: string): Promise<string> {
  const { token } = await createSignInLink(env.CASES, { cadreId, now: start });
  return (await useSignInLink(env.CASES, { token, now: start }))?.sessionToken ?? "";
}

/** base32 as shown on the page → bytes. */
function bytesOf(secret: string): Uint8Array {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

async function withSecondStep(visitor: Visitor): Promise<Uint8Array> {
  const shown = await (await submit(visitor, await (await visitor.get("/console/may-da-vao")).text(), "/console/may-da-vao/hai-buoc", {})).text();
  const secret = bytesOf((/class="secret">([^<]+)</.exec(shown)?.[1] ?? "").replaceAll(" ", ""));
  const done = await submit(visitor, shown, "/console/may-da-vao/hai-buoc/xac-nhan", { code: await totpCode(secret, totpStep(clock)) });
  if (done.status !== 303) throw new Error(`not confirmed: ${done.status}`);
  return secret;
}

it("a session lasts eight hours, however often its token is replaced", async () => {
  let token = await session("cb-vietkhai-01");
  for (let minutes = 0; minutes < 480; minutes += 40) {
    expect([minutes, (await findSession(env.CASES, token, at(minutes)))?.renewDue]).toEqual([minutes, minutes > 0]);
    token = (await renewSession(env.CASES, token, at(minutes))) ?? "";
  }
  expect((await findSession(env.CASES, token, at(479)))?.cadre.id).toBe("cb-vietkhai-01");
  expect(await findSession(env.CASES, token, at(480))).toBeNull();
});

it("a token that was replaced works for a moment, then ends the session it was copied from", async () => {
  const old = await session("cb-vietkhai-01");
  const fresh = (await renewSession(env.CASES, old, at(40))) ?? "";
  expect(await renewSession(env.CASES, old, at(40))).toBeNull();
  expect((await findSession(env.CASES, old, new Date(at(40).getTime() + 30_000)))?.cadre.id).toBe("cb-vietkhai-01");
  expect(await findSession(env.CASES, old, at(45))).toBeNull();
  expect(await findSession(env.CASES, fresh, at(45))).toBeNull();
});

it("a browser gets its new token by itself, and a form opened before can still be sent", async () => {
  const visitor = await signedIn(rooms(), "cb-vietkhai-01", start);
  const before = visitor.cookies.get("ln_console");
  const page = await (await visitor.get("/console/may-da-vao")).text();
  clock = at(31);
  expect((await visitor.get("/console")).status).toBe(200);
  expect(visitor.cookies.get("ln_console")).not.toBe(before);
  expect((await submit(visitor, page, "/console/dang-xuat", {})).status).toBe(303);
  expect((await visitor.get("/console")).status).toBe(303);
});

it("one sees one's own machines only, and ends any of them or all others", async () => {
  const app = rooms();
  const [phone, office, other] = [await signedIn(app, "cb-vietkhai-01", start), await signedIn(app, "cb-vietkhai-01", start), await signedIn(app, "ld-tinh-01", start)];
  const page = await (await office.get("/console/may-da-vao")).text();
  expect(page.split("Thoát máy này").length - 1).toBeGreaterThan(0);
  const theirs = (await env.CASES.prepare("SELECT id FROM console_sessions WHERE cadre_id = 'ld-tinh-01'").first<{ id: string }>())?.id ?? "";
  await submit(office, page, "/console/may-da-vao/thoat", { id: theirs });
  expect((await other.get("/console")).status).toBe(200);
  await submit(office, page, "/console/may-da-vao/thoat-het", {});
  expect([(await phone.get("/console")).status, (await office.get("/console")).status, (await other.get("/console")).status]).toEqual([303, 200, 200]);
});

it("with a second step a link alone opens nothing; the code does, once, and wrong ones make one wait", async () => {
  const app = rooms();
  const first = await signedIn(app, "qt-01", start);
  const secret = await withSecondStep(first);
  expect((await first.get("/console/cadres")).status).toBe(200);
  clock = at(5);
  const next = await signedIn(app, "qt-01", clock);
  for (const path of ["/console", "/console/cadres", "/console/restricted", "/console/may-da-vao"]) expect((await next.get(path)).headers.get("Location")).toBe("/console/dang-nhap/ma");
  const code = await totpCode(secret, totpStep(clock));
  expect((await next.post("/console/dang-nhap/ma", { code: "000000" })).status).toBe(422);
  const before = next.cookies.get("ln_console");
  expect((await next.post("/console/dang-nhap/ma", { code })).status).toBe(303);
  expect(next.cookies.get("ln_console")).not.toBe(before);
  expect((await next.get("/console/cadres")).status).toBe(200);
  const thief = await signedIn(app, "qt-01", clock);
  expect((await thief.post("/console/dang-nhap/ma", { code })).status).toBe(422);
  for (let i = 0; i < 5; i++) await thief.post("/console/dang-nhap/ma", { code: "000000" });
  clock = at(6);
  expect(await (await thief.post("/console/dang-nhap/ma", { code: await totpCode(secret, totpStep(clock)) })).text()).toContain("chờ 15 phút");
  clock = at(22);
  expect((await thief.post("/console/dang-nhap/ma", { code: await totpCode(secret, totpStep(clock)) })).status).toBe(303);
});

it("keeps the secret sealed and shows it once", async () => {
  const visitor = await signedIn(rooms(), "qt-01", start);
  await withSecondStep(visitor);
  const page = await (await visitor.get("/console/may-da-vao")).text();
  expect(page).toContain("Mã hai bước đang bật");
  expect(page).not.toContain('action="/console/may-da-vao/hai-buoc"');
  const row = await env.CASES.prepare("SELECT secret_sealed FROM second_steps").first<{ secret_sealed: string }>();
  expect(row?.secret_sealed).toMatch(/^v1\./);
});

it("where the service asks it, administrators and custodians set it up before anything else; others need not", async () => {
  const app = rooms({ secondStep: "required" });
  const [admin, keeper, cadre] = [await signedIn(app, "qt-01", start), await signedIn(app, "ld-tinh-01", start), await signedIn(app, "cb-vietkhai-01", start)];
  expect((await admin.get("/console/cadres")).headers.get("Location")).toBe("/console/may-da-vao");
  expect([(await keeper.get("/console")).status, (await cadre.get("/console")).status]).toEqual([200, 200]);
  await withSecondStep(admin);
  const page = await (await admin.get("/console/cadres/ld-tinh-01/sua")).text();
  expect((await submit(admin, page, "/console/cadres/ld-tinh-01/custodian", { named: "1" })).status).toBe(303);
  expect((await keeper.get("/console")).headers.get("Location")).toBe("/console/may-da-vao");
});

it("a lost telephone is helped by another administrator, never by oneself; every machine is signed out and it is written down", async () => {
  const app = rooms();
  const [lost, helper] = [await signedIn(app, "qt-01", start), await signedIn(app, "qt-02", start)];
  await withSecondStep(lost);
  const own = await (await lost.get("/console/cadres/qt-01/sua")).text();
  expect(own).not.toContain("/console/cadres/qt-01/second-step");
  const token = /name="_token" value="([^"]+)"/.exec(own)?.[1] ?? "";
  expect((await lost.post("/console/cadres/qt-01/second-step", { _token: token, actId: "abcdefgh" })).status).toBe(404);
  await submit(helper, await (await helper.get("/console/cadres/qt-01/sua")).text(), "/console/cadres/qt-01/second-step", {});
  expect((await lost.get("/console")).status).toBe(303);
  expect((await (await signedIn(app, "qt-01", start)).get("/console/cadres")).status).toBe(200);
  expect((await env.CASES.prepare("SELECT cadre_id, kind, actor FROM access_events").all()).results).toEqual([{ cadre_id: "qt-01", kind: "second_step_removed", actor: "qt-02" }]);
});

it("who leaves is out at once on every machine, and comes back with nothing of before", async () => {
  const app = rooms();
  const visitor = await signedIn(app, "ld-tinh-01", start);
  await withSecondStep(visitor);
  const leader = { id: "ld-tinh-01", name: "Huỳnh Quốc Toàn", role: "supervisor" as const, unitId: "tinh.dang.tgdv" };
  const { token } = await createSignInLink(env.CASES, { cadreId: leader.id, now: start });
  await saveCadre(env.CASES, { ...leader, active: false });
  expect((await visitor.get("/console")).status).toBe(303);
  await saveCadre(env.CASES, { ...leader, active: true });
  expect((await visitor.get("/console")).status).toBe(303);
  expect((await new Visitor(app.app).post("/console/dang-nhap", { token })).status).toBe(410);
});
