import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageOptions, accessibilityProblems, layoutProblems, openBrowser, openContext } from "./browser.ts";
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

/** Everything a person can open, by address; `as`: the sample cadre who opens it. */
const pages: { name: string; path: (h: Harness) => string; as?: string }[] = [
  { name: "chat", path: () => "/" },
  { name: "documents", path: () => "/van-ban" },
  { name: "documents, nothing found", path: () => "/van-ban?q=khong+co+gi" },
  { name: "amended law", path: () => "/van-ban/42-2013-qh13" },
  { name: "amended law, on a day before", path: () => "/van-ban/42-2013-qh13?ngay=2026-06-30" },
  { name: "unchecked scan", path: () => "/van-ban/136-2025-qh15#dieu-1" },
  { name: "decision with a long title", path: () => "/van-ban/01763-qd-ubnd-ca-mau" },
  { name: "where is my case", path: () => "/ho-so" },
  { name: "a case", path: (h) => `/ho-so/${h.codes[0]}` },
  { name: "unknown case", path: () => "/ho-so/CM-261123-ZZZZ" },
  { name: "asks for a slip", path: () => "/phieu" },
  { name: "slip", path: () => "/phieu/MAUM-AUM4" },
  { name: "unknown slip", path: () => "/phieu/ZZZZ-ZZZZ" },
  { name: "slip opened by a cadre", path: () => "/console/tra-loi/phieu/MAUM-AUM4", as: "cb-vietkhai-01" },
  { name: "correction to be approved", path: () => "/console/tra-loi/duyet/moi?cau=mau:2:question&danh-dau=mau-co-1", as: "qt-01" },
  { name: "privacy", path: () => "/rieng-tu" },
  { name: "no such page", path: () => "/khong-co" },
  { name: "sign in", path: () => "/console/dang-nhap" },
  { name: "sign-in link", path: () => "/console/dang-nhap?token=abc" },
  { name: "case list", path: () => "/console", as: "ld-tinh-01" },
  { name: "case list, filtered to nothing", path: () => "/console?q=khong+co+gi&tre=1", as: "ld-tinh-01" },
  { name: "open case", path: (h) => `/console/cases/${h.codes[0]}`, as: "ld-tinh-01" },
  { name: "emergency", path: (h) => `/console/cases/${h.codes[4]}`, as: "ld-tinh-01" },
  { name: "answered case", path: (h) => `/console/cases/${h.codes[3]}`, as: "cb-vietkhai-01" },
  { name: "case to be printed", path: (h) => `/console/cases/${h.codes[0]}/in`, as: "ld-tinh-01" },
  { name: "case, read only", path: (h) => `/console/cases/${h.codes[0]}`, as: "gs-01" },
  { name: "restricted items", path: () => "/console/restricted", as: "ld-tinh-01" },
  { name: "trying a question", path: () => `/console/hoi-thu?hoi=${encodeURIComponent("thời hạn trả lời của người tiếp công dân là mấy ngày")}`, as: "cb-vietkhai-01" },
  { name: "lexicon", path: () => "/console/tu-ngu?thu=l%C3%A0m+gi%E1%BA%A5y+%C4%91%E1%BB%8F", as: "qt-01" },
  { name: "console documents", path: () => "/console/documents", as: "qt-01" },
  { name: "console documents, read only and filtered to nothing", path: () => "/console/documents?q=khong+co+gi&trang-thai=ngung", as: "cb-vietkhai-01" },
  { name: "hand in a document", path: () => "/console/documents/nap-len", as: "qt-01" },
  { name: "what was sorted anew", path: () => "/console/xep-lai", as: "qt-01" },
  { name: "document being read", path: (h) => `/console/documents/nhap/${h.drafts.received}`, as: "qt-01" },
  { name: "document that cannot be read", path: (h) => `/console/documents/nhap/${h.drafts.unreadable}`, as: "qt-01" },
  { name: "document to be checked", path: (h) => `/console/documents/nhap/${h.drafts.ready}`, as: "qt-01" },
  { name: "document with suspicious passages", path: (h) => `/console/documents/nhap/${h.drafts.quarantined}`, as: "qt-01" },
  { name: "text of a draft", path: (h) => `/console/documents/nhap/${h.drafts.quarantined}/van-ban`, as: "qt-01" },
  { name: "line of a draft under repair", path: (h) => `/console/documents/nhap/${h.drafts.ready}/van-ban?dong=14&sua=14`, as: "qt-01" },
  { name: "preview of changes", path: (h) => `/console/documents/nhap/${h.drafts.ready}/xem-truoc`, as: "qt-01" },
  { name: "preview, waiting for another", path: (h) => `/console/documents/nhap/${h.drafts.submitted}/xem-truoc`, as: "qt-01" },
  { name: "preview, to be approved", path: (h) => `/console/documents/nhap/${h.drafts.submitted}/xem-truoc`, as: "qt-02" },
  { name: "published document", path: (h) => `/console/documents/${h.drafts.approvedSlug}`, as: "qt-01" },
  { name: "published law, read only", path: () => "/console/documents/42-2013-qh13", as: "gs-01" },
  { name: "versions compared", path: (h) => `/console/documents/${h.drafts.approvedSlug}/so-sanh?tu=${encodeURIComponent(h.drafts.firstVersion)}`, as: "gs-01" },
  { name: "changes to be looked at", path: () => "/console/documents/sua-doi-can-xem?ly-do=target_not_loaded", as: "cb-vietkhai-01" },
  { name: "what changes a law", path: () => "/console/documents/42-2013-qh13/sua-doi", as: "gs-01" },
  { name: "what a law changes", path: () => "/console/documents/136-2025-qh15/sua-doi?chieu=di", as: "qt-01" },
  { name: "stop using a document", path: () => "/console/documents/42-2013-qh13/ngung-dung", as: "qt-01" },
  { name: "back to the version before", path: (h) => `/console/documents/${h.drafts.approvedSlug}/quay-ve`, as: "qt-01" },
  { name: "results by the citizens' word", path: () => "/console/ket-qua", as: "ld-tinh-01" },
  { name: "long past their day", path: () => "/console/tre-nang", as: "ld-tinh-01" },
  { name: "rota", path: () => "/console/lich-truc", as: "ld-tinh-01" },
  { name: "what was opened, by two", path: () => "/console/mo-niem-phong", as: "ld-tinh-01" },
  { name: "where one is signed in", path: () => "/console/may-da-vao", as: "qt-01" },
  { name: "operations", path: () => "/console/operations", as: "qt-01" },
  { name: "sending", path: () => "/console/operations/gui-tin", as: "qt-01" },
  { name: "the Official Account", path: () => "/console/ket-noi-oa?ket-qua=other_account", as: "qt-01" },
  { name: "cadres", path: () => "/console/cadres", as: "qt-01" },
  { name: "one cadre", path: () => "/console/cadres/cb-vietkhai-01/sua", as: "qt-01" },
  { name: "a new cadre", path: () => "/console/cadres/moi", as: "qt-01" },
  { name: "answers given", path: () => "/console/tra-loi", as: "cb-vietkhai-01" },
  { name: "one answer with its flags", path: () => `/console/tra-loi/cau/${encodeURIComponent("mau:2:question")}`, as: "qt-01" },
  { name: "gaps", path: () => "/console/tra-loi/khoang-trong", as: "qt-01" },
  { name: "approved answers", path: () => "/console/tra-loi/duyet", as: "qt-01" },
  { name: "an approved answer from a gap", path: () => "/console/tra-loi/duyet/moi?gap=mau-trong-0&gan=1", as: "qt-01" },
  { name: "an approved answer", path: () => "/console/tra-loi/duyet/sua/mau-duyet-1", as: "qt-01" },
  { name: "answers to be corrected", path: () => "/console/tra-loi/xem-lai?van-ban=42-2013-qh13", as: "qt-01" },
  { name: "register of clauses", path: () => "/console/tra-loi/theo-dieu-khoan?tu=365", as: "qt-01" },
];

const looks: (PageOptions & { name: string })[] = [
  { name: "phone, light", size: "phone" },
  { name: "phone, dark", size: "phone", dark: true },
  { name: "desktop, light", size: "desktop" },
  { name: "desktop, dark", size: "desktop", dark: true },
];

describe.each(looks)("$name", (look) => {
  it.each(pages)("$name has no accessibility or layout problem and breaks no policy", async ({ path, as }) => {
    const context = await openContext(browser, look);
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (message) => { if (/Content Security Policy|Refused/.test(message.text())) refused.push(message.text()); });
    page.on("pageerror", (error) => refused.push(error.message));
    if (as !== undefined) await signIn(page, as);
    await page.goto(harness.url + path(harness));
    await page.evaluate("document.querySelectorAll('details').forEach((folded) => { folded.open = true; })");
    expect([...await accessibilityProblems(page), ...await layoutProblems(page), ...refused]).toEqual([]);
    await context.close();
  });
});

it("needs no sideways scrolling at 320 px, nor on a desk with text twice the size", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  for (const { path } of pages.filter((one) => one.as === undefined)) {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(harness.url + path(harness));
    expect([path(harness), await layoutProblems(page)]).toEqual([path(harness), []]);
    await page.setViewportSize({ width: 640, height: 400 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect([path(harness), await layoutProblems(page)]).toEqual([path(harness), []]);
  }
  await context.close();
});

it("loads a first page of at most 60 KB", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  let bytes = 0;
  page.on("response", async (response) => { bytes += (await response.body().catch(() => Buffer.alloc(0))).length; });
  await page.goto(harness.url);
  await page.waitForLoadState("networkidle");
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(60_000);
  await context.close();
});

it("keeps a cadre's draft through a reload and an ended session, and forgets it once it was sent", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  const path = `${harness.url}/console/cases/${harness.codes[0]}`;
  await signIn(page, "ld-tinh-01");
  await page.goto(path);
  await page.locator("#lam-answer > summary").click();
  await page.fill("#answer-text", "Đang chờ đá 4x6 về, tuần sau dặm vá.");
  await page.getByText("Đang giữ nháp trên máy này").waitFor();
  await context.clearCookies();
  await page.reload();
  expect(page.url()).toContain("/console/dang-nhap");
  await signIn(page, "ld-tinh-01");
  await page.goto(path);
  expect(await page.inputValue("#answer-text")).toBe("Đang chờ đá 4x6 về, tuần sau dặm vá.");
  expect(await page.locator("#lam-answer").getAttribute("open")).not.toBeNull();
  await page.getByLabel("Giải thích").check();
  await page.locator("#lam-answer button[type=submit]").click();
  await page.getByText("Đã gửi câu trả lời").waitFor();
  expect(await page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('ln-draft/')).length")).toBe(0);
  await context.close();
});

/** The harness runs in demo mode: its sign-in page offers every sample cadre. */
async function signIn(page: Page, cadreId: string): Promise<void> {
  await page.goto(`${harness.url}/console/dang-nhap`);
  await page.locator(`form:has(input[value="${cadreId}"]) button`).click();
  await page.waitForURL(`${harness.url}/console`);
}
