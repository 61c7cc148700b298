import { afterAll, beforeAll, expect, it } from "vitest";
import { createSigner } from "../channels/zalo-oa-events.ts";
import { Citizen, type Desk, deskOf, type WatchedPlatform, connectAccount, startWatchedPlatform } from "./account-traffic.ts";
import { type HeadlessService, startHeadless } from "./whole-service.ts";

/** What goes wrong on an Official Account, over HTTP, with eight free messages a window, money for two more, and a template. */
let service: HeadlessService;
let platform: WatchedPlatform;
let admin: Desk;
let cadre: Desk;
const port = 8951;
const codeIn = /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/;

beforeAll(async () => {
  platform = await startWatchedPlatform({ perMinute: 100_000, freeInWindow: 8 });
  const { appId, appSecret, secretKey, url } = platform;
  service = await startHeadless(port, {
    ZALO_OA_APP_ID: appId, ZALO_OA_APP_SECRET: appSecret, ZALO_OA_SECRET_KEY: secretKey, ZALO_OA_API_URL: url, ZALO_OA_OAUTH_URL: url, ZALO_OA_PER_MINUTE: "100000",
    ZALO_OA_FREE_REPLIES: "8", ZALO_OA_MONTHLY_BUDGET: "120", ZALO_TEMPLATE_ID: "555", ZALO_TEMPLATE_PRICE: "200", ZALO_TEMPLATE_URL: url,
  });
  admin = await deskOf(service, /quản trị/iu);
  cadre = await deskOf(service, /cán bộ/iu);
  await connectAccount(admin);
});
afterAll(async () => {
  await service?.stop();
  await platform?.[Symbol.asyncDispose]();
});

const hook = async (body: BodyInit | null, headers: Record<string, string> = {}): Promise<number> => (await fetch(`${service.url}/webhooks/zalo-oa`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body })).status;
const health = async () => (await (await fetch(`${service.url}/health`)).json()) as { configured: Record<string, string>; degraded: string[] };
let next = 9_012_646_431_865_700_000n;
const person = (): Citizen => new Citizen(String(next++), platform, service.url);

async function complains(citizen: Citizen, hamlet: number): Promise<string> {
  await citizen.says(`cống ấp ${hamlet} xã Đất Mũi nghẹt cả tháng, nước ngập sân mấy nhà, muỗi quá trời, nhờ xã khai thông giùm`);
  await citizen.presses("Gửi");
  return (await citizen.hears(codeIn))[0];
}
async function acts(code: string, act: string, fields: Record<string, string> = {}): Promise<void> {
  const posted = await cadre.submit(await cadre.page(`/console/cases/${code}`), `/console/cases/${code}/${act}`, fields);
  expect([act, posted.status]).toEqual([act, 303]);
}

it("a delivery that is not the platform's is refused, the probe and a late repeat are not", async () => {
  const now = Date.now();
  const say = { userId: "9223372036854775807", text: "xin chao" };
  const good = await platform.event("user_send_text", say);
  expect(await hook("{}")).toBe(200);
  expect(await hook(good.body)).toBe(401);
  expect(await hook(good.body, { "x-zevent-signature": `mac=${"0".repeat(64)}` })).toBe(401);
  expect(await hook(good.body.replace("xin chao", "xin chao "), good.headers)).toBe(401);
  const { appId, secretKey, oaId } = platform;
  const signed = (account: Partial<{ appId: string; secretKey: string }>) => createSigner({ appId, secretKey, oaId, now: () => new Date(), ...account });
  const wrongKey = await signed({ secretKey: platform.appSecret })("user_send_text", say);
  expect(await hook(wrongKey.body, wrongKey.headers)).toBe(401);
  const otherApp = await signed({ appId: "999" })("user_send_text", say);
  expect(await hook(otherApp.body, otherApp.headers)).toBe(401);
  const named = await signed({})("user_send_text", { ...say, extra: { app_id: "999" } });
  expect(await hook(named.body, named.headers)).toBe(400);
  for (const [ageMinutes, retry, status] of [[6, undefined, 401], [-6, undefined, 401], [60, 4, 200], [130, 5, 401]] as const) {
    const aged = await platform.event("user_send_text", { userId: "9223372036854775806", text: "xin chao", timestampMs: now - ageMinutes * 60_000, ...(retry === undefined ? {} : { retry }) });
    expect([ageMinutes, await hook(aged.body, aged.headers)]).toEqual([ageMinutes, status]);
  }
  expect(await hook("x".repeat(300 * 1024), { "x-zevent-signature": good.headers["x-zevent-signature"] ?? "" })).toBe(413);
  expect(await hook("x".repeat(300 * 1024))).toBe(401);
  expect((await fetch(`${service.url}/webhooks/zalo-oa`)).status).toBe(405);
});

it("an id larger than a number can hold comes back digit for digit", async () => {
  const citizen = new Citizen("9223372036854775805", platform, service.url);
  await citizen.says("xin chao");
  expect(new Set(platform.accepted.filter(({ to }) => to.startsWith("92233720368547758")).map(({ to }) => to))).toContain("9223372036854775805");
});

it("of eight free messages the last is kept, then what is worth it costs money until the budget stops it, and goes on when it is raised", async () => {
  const citizen = person();
  const codes: string[] = [];
  for (let hamlet = 501; hamlet <= 505; hamlet++) {
    const before = citizen.heard().length;
    await complains(citizen, hamlet);
    await expect.poll(() => citizen.heard().slice(before).map(({ text }) => codeIn.exec(text)?.[0]).find((code) => code !== undefined && !codes.includes(code))).toBeDefined();
    codes.push(citizen.heard().slice(before).map(({ text }) => codeIn.exec(text)?.[0]).find((code) => code !== undefined && !codes.includes(code)) ?? "");
    await citizen.presses("Không");
  }
  const ofCitizen = () => platform.accepted.filter(({ to }) => to === citizen.id);
  const before = ofCitizen().length;
  const ask = (number: number) => ["ask", { text: `Bà con cho biết thêm điều thứ ${number} về cái cống nha?` }] as const;
  const answer = (number: number) => ["answer", { outcome: "done", text: `Đã khai thông cống thứ ${number} sáng 24/11, nước rút rồi, tổ trưởng đã xem.`, proof: `Biên bản ${number}/BB` }] as const;
  // One reply since they last wrote: seven more are free, two are paid for.
  const course = [[0, "accept", {}], [0, ...ask(1)], [0, ...answer(1)], [1, "accept", {}], [1, ...ask(2)], [1, ...answer(2)], [2, ...ask(3)], [2, ...answer(3)], [3, ...ask(4)]] as const;
  for (const [index, [at, act, fields]] of course.entries()) {
    await acts(codes[at] ?? "", act, fields);
    await expect.poll(() => ofCitizen().length - before, { timeout: 20_000, message: `${index} ${act}` }).toBe(index + 1);
  }
  expect(ofCitizen().slice(before).map(({ price }) => price)).toEqual([...Array<string>(7).fill("free"), "paid", "paid"]);
  await acts(codes[4] ?? "", ...ask(5));
  await expect.poll(async () => cadre.page(`/console/cases/${codes[4]}`), { timeout: 20_000 }).toContain("Đã có tin chờ gửi từ");
  expect(await cadre.page(`/console/cases/${codes[4]}`)).toContain("Ngân sách gửi tin tháng này đã hết");
  const page = await admin.page("/console/operations/gui-tin");
  expect(page).toContain(">110 đồng<");
  expect(page).toContain(">120 đồng<");
  expect(page).toContain("Ngừng gửi tin tính tiền");
  expect((await health()).degraded).toContain("zalo-oa: the monthly budget is used up, nothing that costs is sent");

  await service.restart({ ZALO_OA_MONTHLY_BUDGET: "2000" });
  const after = await admin.page("/console/operations/gui-tin");
  const line = /Gửi lại tin tính tiền từ[^<]*/.exec(after)?.[0];
  expect(line).toContain("2.000 đồng");
  expect((await health()).degraded.filter((text) => text.startsWith("zalo-oa:"))).toEqual([]);
  expect(ofCitizen()).toHaveLength(before + 9);
  // Who writes hears what waited.
  await citizen.says("để tui coi lại rồi nói");
  await citizen.hears(/điều thứ 5/);
  expect(ofCitizen().filter(({ text }) => text.includes("điều thứ 5"))).toHaveLength(1);
  expect(/Gửi lại tin tính tiền từ[^<]*/.exec(await admin.page("/console/operations/gui-tin"))?.[0]).toBe(line);
});

it("after the window a number that was given with a yes is told that there is an answer, another is not, and the answer waits for both", async () => {
  const [given, kept] = [person(), person()];
  const codes = new Map<Citizen, string>();
  for (const [index, citizen] of [given, kept].entries()) codes.set(citizen, await complains(citizen, 601 + index));
  await given.presses("Có");
  await given.says("0912345678");
  await kept.presses("Không");
  for (const citizen of [given, kept]) {
    platform.interacts(citizen.id, new Date(Date.now() - 8 * 24 * 3_600_000));
    // The platform's clock counts: its first refusal says that the window is over.
    await acts(codes.get(citizen) ?? "", "ask", { text: "Cống nằm gần cây cầu nào vậy bà con?" });
  }
  await expect.poll(() => platform.refused.get(-230) ?? 0, { timeout: 20_000 }).toBe(2);
  for (const citizen of [given, kept]) await acts(codes.get(citizen) ?? "", "answer", { outcome: "done", text: "Đã khai thông sáng 24/11, nước rút rồi, tổ trưởng đã xem.", proof: "Biên bản 7/BB" });
  const templates = () => platform.accepted.filter(({ price }) => price === "template");
  await expect.poll(() => templates().length, { timeout: 20_000 }).toBe(1);
  expect(templates()[0]).toMatchObject({ to: "84912345678", text: JSON.stringify({ ma_viec: codes.get(given) }) });
  const page = await admin.page("/console/operations/gui-tin");
  expect(page).toContain('data-label="Tin báo qua số điện thoại">1 tin<');
  for (const citizen of [given, kept]) {
    await citizen.says("có gì chưa");
    await citizen.hears(/Đã khai thông sáng 24\/11/);
    expect(citizen.heard().filter(({ text }) => text.includes("Đã khai thông sáng 24/11"))).toHaveLength(1);
  }
  expect(templates()).toHaveLength(1);
});

it("a chain of tokens that somebody else has used up is told, what waits goes out once it is connected again", async () => {
  const number = platform.tokensIssued();
  const spent = await fetch(`${platform.url}/v4/oa/access_token`, {
    method: "POST", headers: { secret_key: platform.appSecret }, body: new URLSearchParams({ app_id: platform.appId, grant_type: "refresh_token", refresh_token: `refresh-${number}-${platform.oaId}` }),
  });
  expect(await spent.json()).toHaveProperty("access_token");
  const citizen = person();
  const msgId = await citizen.sends("user_send_text", { text: "xin chao" });
  await expect.poll(async () => (await health()).degraded.join(), { timeout: 80_000, interval: 500 }).toMatch(/zaloOa: tokens refused since .* connect again/);
  expect(await admin.page("/console/ket-noi-oa")).toMatch(/nối lại/i);
  expect(await admin.page("/console/operations")).toContain("/console/ket-noi-oa");
  expect(citizen.heard()).toEqual([]);
  await connectAccount(admin);
  expect((await health()).degraded.filter((line) => line.startsWith("zaloOa"))).toEqual([]);
  // At the latest with the next message; nobody has to be asked.
  const again = await citizen.sends("user_send_text", { text: "alo" });
  await citizen.answered(again);
  await citizen.answered(msgId);
  expect(citizen.heard().filter(({ quoted }) => quoted === msgId)).toHaveLength(1);
});
