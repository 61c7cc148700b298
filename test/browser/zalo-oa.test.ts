import { afterAll, beforeAll, expect, it } from "vitest";
import { oaWords as words } from "../../src/text/zalo-oa.ts";
import { startZaloOaServer, type ZaloOaServer } from "../channels/zalo-oa-server.ts";
import { openContext } from "./browser.ts";
import { type WholeService, expectClean, picture, startWholeService } from "./whole-service.ts";

/** An administrator connects an Official Account, and a citizen is answered through it. The platform is a stand-in on another site. */
let service: WholeService;
let platform: ZaloOaServer;

beforeAll(async () => {
  platform = await startZaloOaServer();
  const { appId, appSecret, secretKey, url } = platform;
  service = await startWholeService(8947, { ZALO_OA_APP_ID: appId, ZALO_OA_APP_SECRET: appSecret, ZALO_OA_SECRET_KEY: secretKey, ZALO_OA_API_URL: url, ZALO_OA_OAUTH_URL: url, PUBLIC_URL: "http://localhost:8947" });
});
afterAll(async () => {
  await service?.stop();
  await platform?.[Symbol.asyncDispose]();
});

const health = async () => (await (await fetch(`${service.url}/health`)).json()) as { configured: Record<string, string>; degraded: string[] };

it("an administrator with a phone connects the account; a citizen who writes to it is answered there", async () => {
  expect((await health()).degraded).toContain("zaloOa: not connected");
  const context = await openContext(service.browser, { size: "phone", touch: true });
  const page = await context.newPage();
  const admin = service.signIn.find(({ role }) => /quản trị/iu.test(role)) ?? expect.fail(service.signIn.map(({ role }) => role).join());
  await page.goto(service.url + admin.path);
  await page.getByRole("button").first().click();
  await page.goto(`${service.url}/console/ket-noi-oa`);
  expect(await page.locator("main").textContent()).toContain(words.states.not_connected);
  await expectClean(page);
  await page.getByRole("button", { name: words.connect }).click();
  await page.getByRole("link", { name: words.goOn }).waitFor();
  await expectClean(page);
  // To the other site and back: a strict cookie stays at home on the first step.
  await page.getByRole("link", { name: words.goOn }).click();
  await page.getByText(words.results["ok"] ?? "").waitFor({ timeout: 20_000 });
  expect(await page.locator("main").textContent()).toContain("UBND xã Thí Dụ");
  expect(page.url()).not.toMatch(/code=|state=/);
  await picture(page, "oa-phone");
  await expectClean(page);
  const well = await health();
  expect([well.configured["zaloOa"], well.degraded.filter((line) => line.startsWith("zaloOa"))]).toEqual(["on", []]);

  const event = await platform.event("user_send_text", { userId: "7012646431865706877", text: "xin chao" });
  expect((await fetch(`${service.url}/webhooks/zalo-oa`, { method: "POST", ...event })).status).toBe(200);
  await expect.poll(() => platform.accepted.length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(platform.accepted[0]?.to).toBe("7012646431865706877");
  await page.reload();
  expect(await page.locator("main").textContent()).not.toContain(words.neverHeard);

  await page.getByText(words.disconnect).first().click();
  await page.locator("input[name=sure]").check();
  await page.locator("form[action$='/ngat'] button").click();
  await page.getByText(words.results["disconnected"] ?? "").waitFor();
  expect((await health()).degraded).toContain("zaloOa: not connected");
  await context.close();
});
