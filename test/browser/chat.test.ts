import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessibilityProblems, layoutProblems, openBrowser, openContext } from "./browser.ts";
import { type Harness, startHarness } from "./harness.ts";

let harness: Harness;
let browser: Browser;

beforeAll(async () => {
  [harness, browser] = await Promise.all([startHarness(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await harness?.stop();
});

it("shows the same lines and links whether the server or the script drew them", async () => {
  const { page, close } = await openChat();
  for (const text of ["bao lâu có trả lời", "trả lời chưa", "muốn gửi phản ánh"]) await say(page, text);
  await page.locator("#chon button").first().waitFor();
  const drawn = () => page.evaluate<{ lines: string[]; choices: string }>(`({
    lines: Array.from(document.querySelectorAll("#lines > li"), (line) => line.outerHTML),
    choices: document.querySelector("#chon").innerHTML,
  })`);
  const byScript = await drawn();
  await page.reload();
  expect(await drawn()).toEqual(byScript);
  expect(byScript.lines).toHaveLength(6);
  await close();
});

it("keeps what is written without a network, says so, and sends it once when the network is back", async () => {
  const { page, close } = await openChat();
  await say(page, "tin thứ nhất");
  await page.context().setOffline(true);
  await write(page, "tin lúc mất mạng");
  await page.getByText("tự gửi khi có mạng").first().waitFor();
  await page.context().setOffline(false);
  await page.locator("#lines > li.citizen[data-seq]").getByText("tin lúc mất mạng").waitFor();
  expect(await citizenLines(page)).toEqual(["tin thứ nhất", "tin lúc mất mạng"]);
  expect(await page.locator("[data-pending]").count()).toBe(0);
  await close();
});

it("keeps an unsent message through a reload and sends it once", async () => {
  const { page, close } = await openChat();
  await page.context().route("**/chat/messages", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.context().routeWebSocket("**/chat/socket", (socket) => socket.close());
  await page.reload();
  await write(page, "tin chưa gửi được");
  await page.locator("[data-pending]").waitFor();
  await page.reload();
  await page.locator("[data-pending]").getByText("tin chưa gửi được").waitFor();
  await page.context().unrouteAll();
  await page.reload();
  await page.locator("#lines > li.citizen[data-seq]").getByText("tin chưa gửi được").waitFor();
  await page.reload();
  expect(await citizenLines(page)).toEqual(["tin chưa gửi được"]);
  await close();
});

it("sends a message once though its answer was lost on the way", async () => {
  const { page, close } = await openChat();
  await page.context().routeWebSocket("**/chat/socket", (socket) => socket.close());
  let lost = 0;
  await page.context().route("**/chat/messages", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.reload();
  await write(page, "tin bị mất hồi âm");
  await page.locator("#lines > li.citizen[data-seq]").getByText("tin bị mất hồi âm").waitFor();
  await page.locator("#lines > li.assistant[data-seq]").waitFor();
  expect(lost).toBe(1);
  await page.reload();
  expect(await citizenLines(page)).toEqual(["tin bị mất hồi âm"]);
  await close();
});

it("falls back to asking when there is no socket", async () => {
  const { page, close } = await openChat();
  await page.context().routeWebSocket("**/chat/socket", (socket) => socket.close());
  await page.reload();
  await say(page, "không có đường dây");
  expect(await citizenLines(page)).toEqual(["không có đường dây"]);
  await close();
});

it("works without JavaScript: typing, tapping a choice, reading the answer", async () => {
  const context = await openContext(browser, { javaScript: false });
  const page = await context.newPage();
  await page.goto(harness.url);
  await page.fill("#chu", "muốn gửi phản ánh");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.getByRole("button", { name: "3 Huỷ" }).click();
  await page.locator("li.citizen", { hasText: "Huỷ" }).waitFor();
  await context.close();
});

it("can be used with the keyboard alone, and has no problem once there is talk", async () => {
  const { page, close } = await openChat();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.className")).toBe("skip");
  await page.focus("#chu");
  await page.keyboard.type("muốn gửi phản ánh");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("dòng hai");
  await page.keyboard.press("Enter");
  await page.locator("#chon button").first().waitFor();
  expect(await citizenLines(page)).toEqual(["muốn gửi phản ánh\ndòng hai"]);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("li.citizen", { hasText: "Huỷ" }).waitFor();
  expect(await page.evaluate("document.activeElement.id")).toBe("chu");
  expect([...await accessibilityProblems(page), ...await layoutProblems(page)]).toEqual([]);
  await close();
});

async function openChat(): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(harness.url);
  return { page, close: () => context.close() };
}

async function write(page: Page, text: string): Promise<void> {
  await page.fill("#chu", text);
  await page.keyboard.press("Enter");
}

async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator("#lines > li.assistant[data-seq], #lines > li.cadre[data-seq]").count();
  await write(page, text);
  await page.locator("#lines > li.assistant[data-seq], #lines > li.cadre[data-seq]").nth(before).waitFor();
}


/** What the conversation, not the page's own copy, says the citizen wrote. */
async function citizenLines(page: Page): Promise<string[]> {
  return page.locator("#lines > li.citizen[data-seq] > p:nth-of-type(2)").allInnerTexts();
}
