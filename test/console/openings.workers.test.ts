import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { attachPhotos, keepPhoto } from "../../src/cases/attachment-store.ts";
import { findCadre, saveCadre } from "../../src/cases/cadre-store.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { createSealedDesk } from "../../src/console/openings/sealed-desk.ts";
import { rememberPerson } from "../../src/people/person-store.ts";
import { leaveReturnWay } from "../../src/people/return-store.ts";
import { jpegPhoto } from "../people/photo-samples.ts";
import { sampleCadres, sampleCases, sampleRestricted } from "../browser/samples.ts";
import { type House, house, locality, sealer } from "../public/house.ts";
import { hiddenOf, signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const told: { pseudonym: string; words: string }[] = [];
let rooms: House;
let codes: string[] = [];
let item = "";

beforeAll(async () => {
  const sealed = createSealedDesk({
    people: env.PEOPLE, personSealer: sealer, cases: env.CASES, files: env.FILES, caseSealer: sealer,
    tell: async (pseudonym, _id, words) => { told.push({ pseudonym, words }); return true; },
  });
  rooms = house({ now: () => now, sealed });
  await sampleCadres(env.CASES);
  for (const [id, role, unitId] of [["gd-tinh-02", "supervisor", "tinh.dang.tgdv"], ["tt-tinh-01", "cadre", "tinh.ttr"], ["mt-tinh-01", "cadre", "tinh.mttq"]] as const) {
    await saveCadre(env.CASES, { id, name: `Người ${id}`, role, unitId, active: true });
  }
  codes = await sampleCases(env.CASES, sealer, locality, now);
  await sampleRestricted(env.CASES, sealer, locality, now);
  item = (await env.CASES.prepare("SELECT id FROM restricted_items").first<{ id: string }>())?.id ?? "";
  await rememberPerson(env.PEOPLE, sealer, { pseudonym: "p_mau_0", channel: "zalo", chatId: "zalo-chat-77", now });
});

const page = async (visitor: Awaited<ReturnType<typeof signedIn>>, path: string): Promise<string> => (await visitor.get(path)).text();

it("asked on the case page, said yes to by another, shown once: the words, then who it was, then the photo as it was sent", async () => {
  const [code = ""] = codes;
  const caseId = (await findCaseFor(env.CASES, locality, (await findCadre(env.CASES, "ld-tinh-01")) ?? (() => { throw new Error("no"); })(), code))?.case.id ?? "";
  await keepPhoto(env.CASES, env.FILES, sealer, { id: "mau-anh-1", bytes: jpegPhoto(), now });
  await attachPhotos(env.CASES, ["mau-anh-1"], caseId);
  const [asker, second] = [await signedIn(rooms, "ld-tinh-01", now), await signedIn(rooms, "gd-tinh-02", now)];
  expect(await page(asker, `/console/cases/${code}`)).not.toContain("0911 222 333");
  const seen: string[] = [];
  for (const what of ["words", "reporter", "photo:mau-anh-1"]) {
    const form = await page(asker, `/console/cases/${code}`);
    expect((await submit(asker, form, `/console/cases/${code}/niem-phong`, { what, text: "Cần gọi lại người báo" })).headers.get("Location")).toContain("niem-phong=xong");
    const waiting = await page(second, "/console/mo-niem-phong");
    expect(await page(asker, "/console/mo-niem-phong")).not.toContain('action="/console/mo-niem-phong/duyet"');
    const id = hiddenOf(waiting, "/console/mo-niem-phong/duyet", "id");
    expect((await submit(second, waiting, "/console/mo-niem-phong/duyet", { id, word: "no", text: "" })).status).toBe(422);
    expect((await submit(second, waiting, "/console/mo-niem-phong/duyet", { id, word: "yes", text: "Được" })).status).toBe(303);
    const ready = await page(asker, `/console/cases/${code}`);
    expect(await page(second, `/console/cases/${code}`)).not.toContain('action="/console/mo-niem-phong/mo"');
    const opened = await submit(asker, ready, "/console/mo-niem-phong/mo", { id });
    expect([opened.status, opened.headers.get("Cache-Control")?.includes("no-store")]).toEqual([200, true]);
    seen.push(what.startsWith("photo") ? String((await opened.arrayBuffer()).byteLength) : await opened.text());
    expect((await submit(asker, ready, "/console/mo-niem-phong/mo", { id })).status).toBe(410);
  }
  expect(seen[0]).toContain("0911 222 333");
  expect(seen[1]).toContain("zalo-chat-77");
  expect(seen[2]).toBe(String(jpegPhoto().byteLength));
  const after = await page(asker, `/console/cases/${code}`);
  for (const secret of ["0911 222 333", "zalo-chat-77"]) expect(after).not.toContain(secret);
  for (const step of ["Xin mở phần đã khóa", "Người thứ hai đã xem lời xin mở", "Cần gọi lại người báo"]) expect(after).toContain(step);
  expect((await env.PEOPLE.prepare("SELECT reason, opened_by FROM identity_openings").all()).results).toEqual([{ reason: `approved:${code}`, opened_by: "ld-tinh-01" }]);
});

it("an auditor reads the register and decides nothing; for an administrator there is none", async () => {
  const auditor = await signedIn(rooms, "gs-01", now);
  const register = await page(auditor, "/console/mo-niem-phong");
  expect(register).toContain("Cần gọi lại người báo");
  expect(register).not.toContain("/console/mo-niem-phong/duyet");
  expect((await (await signedIn(rooms, "qt-01", now)).get("/console/mo-niem-phong")).status).toBe(404);
});

it("a protected item is handed on from its page to a desk that may have it; whoever is concerned steps out", async () => {
  const desk = await signedIn(rooms, "ld-tinh-01", now);
  const inspector = await signedIn(rooms, "tt-tinh-01", now);
  expect((await inspector.get(`/console/restricted/${item}`)).status).toBe(404);
  const form = await page(desk, `/console/restricted/${item}`);
  expect(form).toContain('value="tinh.ttr"');
  expect(form).not.toContain('value="xa.32227.lanhdao"');
  expect((await submit(desk, form, `/console/restricted/${item}/pass`, { toUnitId: "tinh.ttr", text: " " })).status).toBe(422);
  expect((await submit(desk, form, `/console/restricted/${item}/pass`, { toUnitId: "tinh.ttr", text: "Thuộc thẩm quyền thanh tra" })).headers.get("Location")).toBe("/console/restricted?xong=chuyen");
  const theirs = await page(inspector, `/console/restricted/${item}`);
  expect(theirs).toContain("Thuộc thẩm quyền thanh tra");
  expect((await submit(inspector, theirs, `/console/restricted/${item}/leave`, { text: "Cháu ruột tôi làm ở đó" })).headers.get("Location")).toBe("/console/restricted?xong=rut");
  expect((await inspector.get(`/console/restricted/${item}`)).status).toBe(404);
  expect(await page(desk, `/console/restricted/${item}`)).toContain("Cháu ruột tôi làm ở đó");
});

it("a reply tells whoever chose to be told, in general words; the way back to them opens only by two", async () => {
  const [desk, second] = [await signedIn(rooms, "ld-tinh-01", now), await signedIn(rooms, "gd-tinh-02", now)];
  const before = await page(desk, `/console/restricted/${item}`);
  expect(before).not.toContain("/duong-ve");
  await submit(desk, before, `/console/restricted/${item}/reply`, { text: "Đã nhận." });
  expect(told).toEqual([]);
  await leaveReturnWay(env.PEOPLE, sealer, { itemId: item, pseudonym: "p_mau_0", now });
  const form = await page(desk, `/console/restricted/${item}`);
  expect((await submit(desk, form, `/console/restricted/${item}/reply`, { text: "Đang xác minh." })).headers.get("Location")).toContain("xong=bao");
  expect(told).toEqual([{ pseudonym: "p_mau_0", words: "Bà con có 1 tin mới. Bà con nhắn mã đã chép để xem." }]);
  await submit(desk, form, `/console/restricted/${item}/duong-ve`, { text: "Có người đang dọa họ" });
  const asked = await page(second, `/console/restricted/${item}`);
  expect(asked).toContain("Có người đang dọa họ");
  const id = hiddenOf(asked, "/console/mo-niem-phong/duyet", "id");
  expect((await submit(second, asked, "/console/mo-niem-phong/duyet", { id, word: "yes", text: "" })).status).toBe(303);
  const opened = await submit(desk, await page(desk, `/console/restricted/${item}`), "/console/mo-niem-phong/mo", { id });
  expect(await opened.text()).toContain("zalo-chat-77");
  expect(await page(second, `/console/restricted/${item}`)).toContain("Mở đường về của người gửi, đã có hai người duyệt");
});
