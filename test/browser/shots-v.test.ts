import { expect, it } from "vitest";
import { openBrowser, openContext, accessibilityProblems, layoutProblems } from "./browser.ts";
import { startHarness } from "./harness.ts";
it("pictures", async () => {
  const [h, browser] = await Promise.all([startHarness(), openBrowser()]);
  const admin = await openContext(browser, { size: "phone" });
  const p = await admin.newPage();
  const signIn = async (page: typeof p, id: string) => { await page.goto(`${h.url}/console/dang-nhap`); await page.locator(`form:has(input[value="${id}"]) button`).click(); await page.waitForURL(`${h.url}/console`); };
  await signIn(p, "qt-01");
  const upload = async (name: string, text: string) => { await p.goto(`${h.url}/console/documents/nap-len`); await p.setInputFiles("#tep", { name, mimeType: "text/plain", buffer: Buffer.from(text) }); await p.locator("button[type=submit]:has-text('Nạp văn bản')").click(); await p.waitForURL(/nhap\//); for (let i=0;i<10;i++){ await p.waitForTimeout(400); await p.goto(p.url()); if (await p.locator("#so-hieu").count()>0) break; } return new URL(p.url()).pathname; };
  const amend = await upload("sua.txt", "QUỐC HỘI\nLuật số: 703/2026/QH16\nHà Nội, ngày 10 tháng 11 năm 2026\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT TIẾP CÔNG DÂN\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Tiếp công dân số 42/2013/QH13\n1. Sửa đổi, bổ sung khoản 1 Điều 28 như sau:\n“1. Trong thời hạn 05 ngày làm việc.”.\n2. Sửa đổi, bổ sung Điều 144 như sau:\n“Điều 144. Không có\n1. Không có.”.\n3. Bãi bỏ Điều 5 của Nghị định số 999/2015/NĐ-CP.\nĐiều 2. Hiệu lực thi hành\nLuật này có hiệu lực từ ngày 01 tháng 01 năm 2027.\n");
  const missing = await upload("thieu.txt", "Điều 1. Một.\nĐiều 2. Hai.\n");
  const md = await upload("Luat cu.md", "---\nnumber: 31/2030/NĐ-CP\ntitle: Nghị định về cây đước\nkind: Nghị định\nissuer: Chính phủ\nissued: 2030-01-02\nquality: official\n---\nĐiều 1. Một\n1. Hai.\n");
  const paths: [string, string, boolean][] = [["law", "/van-ban/42-2013-qh13#dieu-24", false], ["law-top", "/van-ban/42-2013-qh13?ngay=2026-06-30", false], ["amending", "/van-ban/136-2025-qh15#dieu-1-khoan-13", false],
    ["list", "/console/documents", true], ["review", "/console/documents/sua-doi-can-xem", true], ["review-missing", "/console/documents/sua-doi-can-xem?ly-do=target_not_loaded", true], ["doc", "/console/documents/42-2013-qh13", true], ["doc-all", "/console/documents/42-2013-qh13/sua-doi", true],
    ["preview", `${amend}/xem-truoc`, true], ["missing", missing, true], ["md", `${md}#so-hieu`, true], ["takeover", `/console/documents/nhap/${h.drafts.ready}#so-hieu`, true]];
  const problems: unknown[] = [];
  for (const size of ["phone", "desktop"] as const) {
    const context = await openContext(browser, { size });
    const page = await context.newPage();
    await signIn(page, "qt-01");
    for (const [name, path] of paths) {
      await page.goto(h.url + path);
      if (name === "review-missing") await page.evaluate("document.querySelectorAll('details.more').forEach((d, i) => { d.open = i < 1; })");
      if (name === "law-top") await page.evaluate("document.querySelectorAll('.law-head details').forEach((d) => { d.open = true; })");
      if (name === "takeover") { await page.evaluate("document.querySelector('#o-note')?.closest('details')?.setAttribute('open','')"); await page.locator("#o-amendedBy").scrollIntoViewIfNeeded().catch(() => {}); }
      if (name === "doc") await page.locator("#sua-doi").scrollIntoViewIfNeeded();
      await page.screenshot({ path: `/tmp/v/${name}-${size}.png` });
      problems.push(...(await accessibilityProblems(page)).map((x) => `${name} ${size} ${x}`), ...(await layoutProblems(page)).map((x) => `${name} ${size} ${x}`));
    }
    await context.close();
  }
  await browser.close(); await h.stop();
  expect(problems).toEqual([]);
}, 200_000);
