import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { layoutProblems, openBrowser, openContext } from "./browser.ts";
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

it("on a phone one tap from the top reaches the form of each main act, with a script and without", async () => {
  for (const javaScript of [true, false]) {
    const context = await openContext(browser, { javaScript });
    const page = await context.newPage();
    await signIn(page, "cb-vietkhai-kt");
    const address = `${harness.url}/console/cases/${harness.codes[1]}`;
    for (const act of ["answer", "ask", "transfer"]) {
      await page.goto(address);
      const link = page.locator(`.act-bar a[href*="#lam-${act}"]`);
      const box = await link.boundingBox();
      expect(box === null ? null : [box.y >= 0, box.y + box.height <= 740, box.height >= 44]).toEqual([true, true, true]);
      await link.click();
      const field = page.locator(`#lam-${act} textarea`);
      await field.waitFor();
      const summary = await page.locator(`#lam-${act} > summary`).boundingBox();
      const bar = await page.locator(".act-bar").boundingBox();
      if (summary === null || bar === null) throw new Error("no form, or no bar");
      // Not under the bar, and on the screen.
      expect(summary.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
      expect(summary.y).toBeLessThan(600);
    }
    await context.close();
  }
});

it("in five links side by side nothing is cut at 320 px, and the way back from a form is in sight", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await signIn(page, "cb-vietkhai-kt");
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${harness.url}/console/cases/${harness.codes[1]}`);
  expect(await layoutProblems(page)).toEqual([]);
  await page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
  expect((await page.locator(".act-bar").boundingBox())?.y).toBeLessThan(5);
  await context.close();
});

it("what is chosen is said in one line, and the cases it found begin on the first screen of a phone", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await signIn(page, "ld-tinh-01");
  await page.goto(`${harness.url}/console?trang-thai=open`);
  expect(await page.locator("#dang-loc").textContent()).toMatch(/Đang mở/);
  expect((await page.locator("table.cards tbody tr").first().boundingBox())?.y).toBeLessThan(740);
  await context.close();
});

it("words about what is sealed are kept while the tab is open, on no other tab and no longer", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await signIn(page, "cb-vietkhai-kt");
  const address = `${harness.url}/console/cases/${harness.codes[1]}`;
  await page.goto(address);
  await page.locator("#niem-phong summary").first().click();
  await page.fill("#niem-phong-ly-do", "Cần gọi lại cho bà con để xác minh.");
  await page.reload();
  expect(await page.inputValue("#niem-phong-ly-do")).toBe("Cần gọi lại cho bà con để xác minh.");
  expect(await page.evaluate("Object.keys(localStorage).length")).toBe(0);
  const other = await context.newPage();
  await other.goto(address);
  expect(await other.inputValue("#niem-phong-ly-do")).toBe("");
  await context.close();
});

it("what somebody in the hamlet typed is there again after the connection was lost on sending, and gone once it was sent", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await signIn(page, "cb-vietkhai-kt");
  await page.goto(`${harness.url}/console/cases/${harness.codes[1]}`);
  const form = page.locator("form[action$='/task']");
  await page.evaluate("document.querySelectorAll('details').forEach((folded) => { folded.open = true; })");
  await form.locator("textarea").fill("Đo mực nước giếng ấp Gò Công Đông");
  await form.locator("input[name=helper]").fill("Trưởng ấp Gò Công Đông");
  await form.locator("input[name=dueOn]").fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await form.locator("button[type=submit]").click();
  const link = await page.locator("input[readonly][value*='/viec/']").first().inputValue();
  const phone = await openContext(browser);
  const helper = await phone.newPage();
  await helper.goto(link);
  await helper.getByLabel("Chưa làm được").check();
  await helper.fill("#text", "Đường ngập, mai tôi ra đo lại.");
  await phone.setOffline(true);
  await helper.getByRole("button", { name: "Báo lại" }).click();
  await helper.waitForTimeout(300);
  await phone.setOffline(false);
  await helper.goto(link);
  expect(await helper.inputValue("#text")).toBe("Đường ngập, mai tôi ra đo lại.");
  // What was ticked is not guessed.
  expect(await helper.locator("input[type=radio]:checked").count()).toBe(0);
  expect(await layoutProblems(helper)).toEqual([]);
  await helper.getByLabel("Chưa làm được").check();
  await helper.getByRole("button", { name: "Báo lại" }).click();
  await helper.getByText("Đã nhận, cảm ơn").waitFor();
  expect(await helper.evaluate("Object.keys(localStorage)")).toEqual([]);
  await phone.close();
  await context.close();
});

it("a correction half typed in a form that came filled in is there again after the page was lost, unless the form brings newer words", async () => {
  const context = await openContext(browser, { size: "desktop" });
  const page = await context.newPage();
  await signIn(page, "qt-01");
  const address = `${harness.url}/console/documents/nhap/${harness.drafts.ready}`;
  await page.goto(address);
  const before = await page.inputValue("#o-title");
  await page.fill("#o-title", `${before} (đã soát)`);
  await page.goto(`${harness.url}/console`);
  await page.goto(address);
  expect(await page.inputValue("#o-title")).toBe(`${before} (đã soát)`);
  // The same draft over a title that has become another: what the page brings stays.
  await page.evaluate("(() => { const key = Object.keys(localStorage).find((one) => one.endsWith('/title')); localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), from: '3.7' })); })()");
  await page.goto(address);
  expect(await page.inputValue("#o-title")).toBe(before);
  await context.close();
});
