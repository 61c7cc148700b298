import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDemo } from "../../scripts/demo.ts";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import { type LocalService, ensureSecrets, root, startService, withLocalDatabases } from "../../scripts/local-service.ts";
import { accessibilityProblems, layoutProblems, openBrowser, openContext } from "./browser.ts";

/** The whole service, as `npm start` runs it: a citizen asks and complains, a cadre answers, the citizen hears. */
const stateDir = mkdtempSync(join(tmpdir(), "lang-nghe-journey-"));
const port = 8941;
/** Set to keep the pictures that README shows: PICTURES=1. */
const pictures = process.env["PICTURES"] ? `${root}test/browser/screenshots` : null;

let service: LocalService;
let browser: Browser;
let signIn: { role: string; path: string }[];

beforeAll(async () => {
  ensureSecrets();
  signIn = await withLocalDatabases(stateDir, async (env) => {
    await loadKnowledge(env.KNOWLEDGE, `${root}knowledge/documents`, () => {});
    return readDemo(env.CASES, new Date());
  });
  [service, browser] = await Promise.all([startService({ port, stateDir, vars: { BURST_WAIT_MS: "200" }, quiet: true }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

it("a citizen on a phone asks and complains; a cadre in the console answers; the citizen says it is done", async () => {
  const phone = await openContext(browser, { size: "phone", touch: true });
  const chat = await phone.newPage();
  await chat.goto(service.url);
  await picture(chat, "welcome-phone");

  await say(chat, "thoi han giai quyet khieu nai lan dau la bao nhieu ngay");
  const answer = await lastLine(chat);
  expect(answer).toContain("02/2011/QH13");
  expect(answer).toMatch(/30 ngày/);
  await picture(chat, "asks-phone");
  await expectClean(chat);

  await say(chat, "Cống ấp Rạch Tàu xã Đất Mũi nghẹt cả tháng nay, nước ngập sân nhà, muỗi quá trời. Nhờ xã khai thông giùm");
  expect(await lastLine(chat)).toContain("xã Đất Mũi");
  await picture(chat, "complains-phone");
  await chat.getByRole("button", { name: /Gửi$/ }).first().click();
  await chat.getByText("Mã: CM-").waitFor();
  const code = /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec((await chat.locator("#lines").textContent()) ?? "")?.[0] ?? "";
  expect(code).not.toBe("");

  const office = await openContext(browser, { size: "desktop" });
  const desk = await office.newPage();
  await desk.goto(service.url + (signIn[0]?.path ?? ""));
  await desk.getByRole("button").first().click();
  await desk.getByText(code).first().waitFor();
  await picture(desk, "console-list");
  await desk.goto(`${service.url}/console/cases/${code}`);
  await picture(desk, "console-case");
  await expectClean(desk);
  await desk.locator("form[action$='/accept'] button").click();
  await desk.locator("#lam-answer summary").click();
  await desk.locator("input[name=outcome][value=done]").check();
  await desk.locator("#answer-text").fill("Xã đã cho nạo vét cống ấp Rạch Tàu sáng 24/11, nước đã rút.");
  await desk.locator("#answer-proof").fill("Biên bản 15/BB-UBND ngày 24/11/2026");
  await desk.locator("#lam-answer button[type=submit]").click();
  await desk.getByText("nước đã rút").first().waitFor();

  await chat.getByText("nước đã rút").waitFor({ timeout: 20_000 });
  await picture(chat, "answered-phone");
  await chat.getByRole("button", { name: /Xong rồi/ }).click();
  await chat.getByRole("button", { name: /Rất hài lòng$/ }).click();
  await chat.getByText("Cảm ơn bà con đã chấm").waitFor();

  await chat.goto(`${service.url}/ho-so/${code}`);
  expect(await chat.locator("main").textContent()).toContain("Đã đóng");
  expect(await chat.locator("main").textContent()).not.toContain("nghẹt");
  await expectClean(chat);
});

it("the link under an answer opens the document at that clause", async () => {
  const context = await openContext(browser, { size: "phone" });
  const page = await context.newPage();
  await page.goto(service.url);
  await say(page, "thời hạn giải quyết khiếu nại lần đầu là bao nhiêu ngày");
  await page.locator("#lines a[href*='/van-ban/']").first().click();
  await page.waitForURL(/\/van-ban\/[^#]+#dieu-/);
  const target = page.url().split("#")[1] ?? "";
  await page.locator(`[id="${target}"]`).waitFor();
  expect(await page.locator("h1").first().textContent()).not.toBe("");
  await picture(page, "document-phone");
});

/** Types into the page and waits for the reply that follows. */
async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator("#lines > li.assistant[data-seq]").count();
  await page.fill("#chu", text);
  await page.locator("#nhan button[type=submit]").click();
  await expect.poll(() => page.locator("#lines > li.assistant[data-seq]").count(), { timeout: 20_000 }).toBeGreaterThan(before);
  // A reply may be several bubbles: the last one is there when nothing has come for a moment.
  let seen = 0;
  await expect.poll(async () => { const now = await page.locator("#lines > li").count(); const still = now === seen; seen = now; return still; }, { interval: 400, timeout: 20_000 }).toBe(true);
}

async function lastLine(page: Page): Promise<string> {
  return (await page.locator("#lines > li.assistant[data-seq]").last().textContent()) ?? "";
}

async function expectClean(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await layoutProblems(page)).toEqual([]);
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
