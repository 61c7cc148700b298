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

it.each([["phone", false], ["desktop", true]] as const)("from the rota to a code for the unit's group, without an accessibility or layout problem: %s", async (size, dark) => {
  const context = await openContext(browser, { size, dark });
  const page = await context.newPage();
  const problems = async (): Promise<unknown[]> => [...await accessibilityProblems(page), ...await layoutProblems(page)];
  await signIn(page, "ld-tinh-01");
  await page.goto(`${harness.url}/console/lich-truc`);
  await page.getByRole("link", { name: "Nhóm Telegram của đơn vị" }).click();
  expect(await problems()).toEqual([]);
  await page.getByLabel("Đơn vị").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Tạo mã nối nhóm" }).click();
  expect(await page.locator(".secret").textContent()).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(await page.locator("ol").textContent()).toContain("/noi ");
  expect(await problems()).toEqual([]);
  await context.close();
});

async function signIn(page: Page, cadreId: string): Promise<void> {
  await page.goto(`${harness.url}/console/dang-nhap`);
  await page.locator(`form:has(input[value="${cadreId}"]) button`).click();
  await page.waitForURL(`${harness.url}/console`);
}
