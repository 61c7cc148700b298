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

it("shows a chosen photo before it goes, lets it be taken back, and keeps its picture beside the line that says it was sent", async () => {
  const { page, close } = await openChat();
  await page.setInputFiles("#anh", [png("mot.png"), png("hai.png")]);
  await page.locator("#anh-chon img").nth(1).waitFor();
  expect([...await accessibilityProblems(page), ...await layoutProblems(page)]).toEqual([]);
  await page.getByRole("button", { name: "Bỏ ảnh này" }).first().click();
  await page.fill("#chu", "lộ ấp 4 sụp");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.locator("#lines > li.citizen[data-seq]", { hasText: "Đã gửi một ảnh" }).locator("img").waitFor();
  expect((await citizenLines(page)).toSorted()).toEqual(["lộ ấp 4 sụp", "Đã gửi một ảnh"].toSorted());
  expect(await page.locator("#anh-chon").isVisible()).toBe(false);
  expect([...await accessibilityProblems(page), ...await layoutProblems(page)]).toEqual([]);
  await close();
});

it("says at once that a file is no photo or too large, and sends nothing", async () => {
  const { page, close } = await openChat();
  await page.setInputFiles("#anh", [{ name: "don.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") }]);
  await page.locator("#state", { hasText: "không phải ảnh" }).waitFor();
  await page.setInputFiles("#anh", [{ name: "to.png", mimeType: "image/png", buffer: Buffer.alloc(10_000_001) }]);
  await page.locator("#state", { hasText: "lớn quá 10 MB" }).waitFor();
  await page.setInputFiles("#anh", [{ name: "gia.png", mimeType: "image/png", buffer: Buffer.from("<html>") }]);
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.locator("[data-file].stuck", { hasText: "không phải ảnh" }).waitFor();
  expect(await citizenLines(page)).toEqual([]);
  await close();
});

it("keeps a photo that could not be sent and sends it once when the network is back", async () => {
  const { page, close } = await openChat();
  await page.setInputFiles("#anh", [png("mot.png")]);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.getByText("có mạng là tôi gửi").waitFor();
  await page.context().setOffline(false);
  await page.locator("#lines > li.citizen[data-seq]", { hasText: "Đã gửi một ảnh" }).waitFor();
  expect(await citizenLines(page)).toEqual(["Đã gửi một ảnh"]);
  await close();
});

it("asks for the position only after its press, and sends it as one line", async () => {
  const context = await openContext(browser);
  await context.grantPermissions(["geolocation"], { origin: harness.url });
  await context.setGeolocation({ latitude: 9.17, longitude: 105.15 });
  const page = await context.newPage();
  await page.goto(harness.url);
  expect(await citizenLines(page)).toEqual([]);
  await page.getByRole("button", { name: "Vị trí" }).click();
  await page.locator("#lines > li.citizen[data-seq]", { hasText: "Đã gửi vị trí" }).waitFor();
  await context.close();
});

it("sends a photo without JavaScript", async () => {
  const context = await openContext(browser, { javaScript: false });
  const page = await context.newPage();
  await page.goto(harness.url);
  await page.setInputFiles("#anh", [png("mot.png")]);
  await page.fill("#chu", "lộ ấp 4 sụp");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.locator("li.citizen", { hasText: "lộ ấp 4 sụp" }).waitFor();
  expect(await citizenLines(page)).toEqual(["Đã gửi một ảnh", "lộ ấp 4 sụp"]);
  expect(await layoutProblems(page)).toEqual([]);
  await context.close();
});

/** One green dot. */
const png = (name: string) => ({
  name, mimeType: "image/png",
  buffer: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkyP9fDwADJAGAdrPRJAAAAABJRU5ErkJggg==", "base64"),
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
