import { Document, Packer, Paragraph } from "docx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openContext } from "./browser.ts";
import { type WholeService, expectClean, picture, say, startWholeService } from "./whole-service.ts";

/** An administrator hands in a resolution, another one publishes it, and the citizen's answer changes. */
const question = "học bơi cho trẻ em ở tỉnh được hỗ trợ bao nhiêu tiền một em";
let service: WholeService;

beforeAll(async () => { service = await startWholeService(8942); });
afterAll(() => service?.stop());

it("a resolution goes from a Word file through two administrators to the citizen, and back out again", async () => {
  const phone = await openContext(service.browser, { size: "phone", touch: true });
  const chat = await phone.newPage();
  await chat.goto(service.url);
  expect(await say(chat, question)).not.toContain("45/2026/NQ-HĐND");

  const first = await consoleOf("Quản trị (thử)");
  const second = await consoleOf("Quản trị thứ hai (thử)");

  await publish(first, second, await resolution("500.000 đồng"), "nghi-quyet.docx");
  const answer = await say(chat, question);
  expect(answer).toContain("500.000 đồng");
  expect(answer).toContain("45/2026/NQ-HĐND");

  await publish(first, second, await resolution("650.000 đồng"), "nghi-quyet-sua.docx", async () => {
    const changes = await second.locator("main").textContent();
    expect(changes).toContain(question);
    expect((await second.locator("del").allTextContents()).join(" ")).toContain("500.000");
    expect((await second.locator("ins").allTextContents()).join(" ")).toContain("650.000");
    await picture(second, "console-preview");
  });
  expect(await say(chat, question)).toContain("650.000 đồng");

  await first.goto(`${service.url}/console/documents`);
  await first.getByRole("link", { name: /học bơi/ }).first().click();
  await picture(first, "console-document");
  await expectClean(first);
  await openAndSend(first, /Quay về/, "Sai số tiền, quay về bản trước để kiểm tra.");
  expect(await say(chat, question)).toContain("500.000 đồng");

  await first.goto(`${service.url}/console/documents`);
  await first.getByRole("link", { name: /học bơi/ }).first().click();
  await openAndSend(first, /Ngừng dùng/, "Có khiếu nại về văn bản, ngừng dùng để rà soát.");
  expect(await say(chat, question)).not.toContain("45/2026/NQ-HĐND");
});

/** The page of whoever has this role, signed in. */
async function consoleOf(role: string): Promise<Page> {
  const page = await (await openContext(service.browser, { size: "desktop" })).newPage();
  await page.goto(service.url + (service.signIn.find((link) => link.role === role)?.path ?? ""));
  await page.getByRole("button").first().click();
  await page.waitForURL(/\/console$/);
  return page;
}

/** Hands a file in as the first administrator and publishes it as the second. */
async function publish(first: Page, second: Page, file: Buffer, name: string, look: () => Promise<void> = async () => {}): Promise<void> {
  await first.goto(`${service.url}/console/documents/nap-len`);
  await expectClean(first);
  await first.locator("input[type=file]").setInputFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: file });
  await first.getByRole("button", { name: "Nạp lên" }).or(first.locator("form[enctype] button[type=submit]")).first().click();
  await first.waitForURL(/\/nhap\//);
  const draft = first.url().split("?")[0] ?? "";
  await expect.poll(async () => { await first.goto(draft); return first.locator("form[action$='/sua']").count(); }, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0);
  expect(await first.locator("[name=number]").inputValue()).toBe("45/2026/NQ-HĐND");
  await expectClean(first);
  await first.goto(`${draft}/xem-truoc`);
  await first.locator("form[action$='/xin-duyet'] [name=reason]").fill("Nghị quyết mới của Hội đồng nhân dân tỉnh.");
  await first.locator("form[action$='/xin-duyet'] button[type=submit]").click();
  await first.getByText("Chờ").first().waitFor();
  expect(await first.locator("form[action$='/duyet']").count()).toBe(0);
  await second.goto(`${draft}/xem-truoc`);
  await look();
  await expectClean(second);
  await second.locator("form[action$='/duyet'] [name=reason]").fill("Đã so với bản giấy.");
  await second.locator("form[action$='/duyet'] button[type=submit]").click();
  await second.locator("[role=status]").first().waitFor();
}

/** Opens the folded form with this button, gives the reason, confirms where a page asks for it. */
async function openAndSend(page: Page, button: RegExp, reason: string): Promise<void> {
  await page.locator("summary", { hasText: button }).or(page.getByRole("link", { name: button })).first().click();
  const form = page.locator("form", { has: page.getByRole("button", { name: button }) }).first();
  await form.locator("[name=reason]").fill(reason);
  await form.getByRole("button", { name: button }).click();
  await page.locator("[role=status]").first().waitFor();
}

/** A made-up resolution of the province, as an office would write it in Word. */
async function resolution(amount: string): Promise<Buffer> {
  const lines = [
    "HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU", "Số: 45/2026/NQ-HĐND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    "Cà Mau, ngày 02 tháng 11 năm 2026", "NGHỊ QUYẾT", "Quy định mức hỗ trợ học bơi cho trẻ em trên địa bàn tỉnh Cà Mau",
    "Căn cứ Luật Trẻ em số 102/2016/QH13;", "Hội đồng nhân dân tỉnh Cà Mau ban hành Nghị quyết quy định mức hỗ trợ học bơi cho trẻ em trên địa bàn tỉnh Cà Mau.",
    "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng", "1. Nghị quyết này quy định mức hỗ trợ học bơi cho trẻ em trên địa bàn tỉnh Cà Mau.",
    "2. Nghị quyết này áp dụng đối với trẻ em từ đủ 6 tuổi đến dưới 16 tuổi đang cư trú trên địa bàn tỉnh.",
    "Điều 2. Mức hỗ trợ học bơi", `1. Mỗi trẻ em được hỗ trợ học bơi một lần, mức ${amount}/trẻ em/khóa học.`,
    "2. Trẻ em thuộc hộ nghèo, hộ cận nghèo được hỗ trợ thêm tiền đi lại 200.000 đồng/trẻ em/khóa học.",
    "Điều 3. Hiệu lực thi hành", "Nghị quyết này có hiệu lực thi hành từ ngày 15 tháng 11 năm 2026.",
  ];
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] }));
}
