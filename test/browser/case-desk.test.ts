import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openContext } from "./browser.ts";
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

async function signIn(page: Page, cadreId: string): Promise<void> {
  await page.goto(`${harness.url}/console/dang-nhap`);
  await page.locator(`form:has(input[value="${cadreId}"]) button`).click();
  await page.waitForURL(`${harness.url}/console`);
}

const focused = (page: Page): Promise<string | null> => page.evaluate("document.activeElement.getAttribute('href')");

it("the list goes by keyboard: j and k choose, Enter opens, typing in a field types; the skip link comes first", async () => {
  const context = await openContext(browser, { size: "desktop" });
  const page = await context.newPage();
  await signIn(page, "ld-tinh-01");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("#noi-dung");
  const hrefs: string[] = await page.evaluate("[...document.querySelectorAll('table.cards a[href^=\"/console/cases/\"]')].map((a) => a.getAttribute('href'))");
  expect(hrefs.length).toBeGreaterThan(2);
  await page.keyboard.press("j");
  expect(await focused(page)).toBe(hrefs[0]);
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe(hrefs[2]);
  for (const key of ["k", "k", "k"]) await page.keyboard.press(key);
  expect(await focused(page)).toBe(hrefs[0]);
  await page.locator("summary", { hasText: "Lọc" }).first().click();
  await page.focus("#tim");
  await page.keyboard.press("j");
  expect(await page.inputValue("#tim")).toBe("j");
  await page.locator(`a[href="${hrefs[1]}"]`).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${harness.url}${hrefs[1]}`);
  await context.close();
});

it("a case page loads at most 60 KB packed, and shows first who holds the case, then the citizen's words, the card, the acts", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await signIn(page, "ld-tinh-01");
  const bodies: Promise<number>[] = [];
  page.on("response", (response) => { bodies.push(response.body().then((body) => gzipSync(body).length, () => 0)); });
  await page.goto(`${harness.url}/console/cases/${harness.codes[0]}`);
  await page.waitForLoadState("networkidle");
  const packed = (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
  expect(packed).toBeGreaterThan(3_000);
  expect(packed).toBeLessThan(60_000);
  const tops: number[] = await page.evaluate("['.chips', 'main > p strong', '.quote', '.card', '#lam', '#dien-bien'].map((part) => document.querySelector(part).getBoundingClientRect().top)");
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(await page.evaluate("document.querySelector('#ai-giu > summary').getBoundingClientRect().height")).toBeGreaterThanOrEqual(44);
  await context.close();
});

it("the card of a case is one sheet, A5 or A4", async () => {
  const context = await openContext(browser, { size: "desktop" });
  const page = await context.newPage();
  await signIn(page, "ld-tinh-01");
  await page.goto(`${harness.url}/console/cases/${harness.codes[0]}/in`);
  for (const format of ["A5", "A4"]) {
    const pdf = (await page.pdf({ format, margin: { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" } })).toString("latin1");
    expect([format, pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([format, 1]);
  }
  await context.close();
});

it("on a phone several cases stand on a screen, the clock first, and the box to mark one is large enough to touch", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await signIn(page, "ld-tinh-01");
  const cards: { height: number; box: number[] | null; clockFirst: boolean }[] = await page.evaluate(`[...document.querySelectorAll("table.cards tbody tr")].map((row) => {
    const [clock, link, pick] = [".chip", "a", ".pick"].map((part) => row.querySelector(part)?.getBoundingClientRect());
    return { height: row.getBoundingClientRect().height, box: pick ? [pick.width, pick.height] : null, clockFirst: clock.top < link.top || !row.querySelector("td").textContent };
  })`);
  expect(cards.length).toBeGreaterThan(2);
  expect(Math.max(...cards.map(({ height }) => height))).toBeLessThanOrEqual(225);
  expect(cards.filter(({ height }) => height <= 200).length * 2).toBeGreaterThanOrEqual(cards.length);
  for (const { box, clockFirst } of cards) {
    if (box !== null) expect(Math.min(...box)).toBeGreaterThanOrEqual(44);
    expect(clockFirst).toBe(true);
  }
  expect(cards.some(({ box }) => box !== null)).toBe(true);
  await context.close();
});

it("on a phone the rooms take one line until more are asked for, and signing out is among those", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  for (const who of ["ld-tinh-01", "cb-vietkhai-01"]) {
    await signIn(page, who);
    expect(await page.evaluate("document.querySelector('.top nav').getBoundingClientRect().height")).toBeLessThanOrEqual(50);
    await page.locator(".rooms > summary").click();
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    expect(page.url()).not.toMatch(/\/console$/);
  }
  await context.close();
});
