import { afterAll, beforeAll, expect, it } from "vitest";
import { openContext, sizes } from "./browser.ts";
import { type WholeService, expectClean, picture, say, startWholeService } from "./whole-service.ts";

/** A citizen asks and complains, a cadre answers, the citizen hears. */
let service: WholeService;

beforeAll(async () => { service = await startWholeService(8941); });
afterAll(() => service?.stop());

it("a citizen on a phone asks and complains; a cadre in the console answers; the citizen says it is done", async () => {
  const phone = await openContext(service.browser, { size: "phone", touch: true });
  const chat = await phone.newPage();
  await chat.goto(service.url);
  await picture(chat, "welcome-phone");

  const answer = await say(chat, "thoi han giai quyet khieu nai lan dau la bao nhieu ngay");
  expect(answer).toContain("02/2011/QH13");
  expect(answer).toMatch(/30 ngày/);
  await picture(chat, "asks-phone");
  await expectClean(chat);

  expect(await say(chat, "Cống ấp Rạch Tàu xã Đất Mũi nghẹt cả tháng nay, nước ngập sân mấy nhà, muỗi quá trời. Nhờ xã khai thông giùm")).toContain("xã Đất Mũi");
  await picture(chat, "complains-phone");
  await chat.getByRole("button", { name: /Gửi$/ }).first().click();
  await chat.getByText("Mã: CM-").waitFor();
  const code = /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec((await chat.locator("#lines").textContent()) ?? "")?.[0] ?? "";
  expect(code).not.toBe("");

  const office = await openContext(service.browser, { size: "desktop" });
  const desk = await office.newPage();
  await desk.goto(service.url + (service.signIn[0]?.path ?? ""));
  await desk.getByRole("button").first().click();
  await desk.getByText(code).first().waitFor();
  await picture(desk, "console-list");
  await desk.goto(`${service.url}/console/cases/${code}`);
  await picture(desk, "console-case");
  await expectClean(desk);
  await desk.setViewportSize(sizes.phone);
  await desk.reload();
  // The bar of acts in sight, one tap from each form.
  await desk.locator(".act-bar").waitFor();
  await picture(desk, "case-phone");
  await expectClean(desk);
  await desk.setViewportSize(sizes.desktop);
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
  const context = await openContext(service.browser, { size: "phone" });
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
