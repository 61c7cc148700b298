import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PdfFile from "pdfkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import { withOcr } from "../../scripts/ocr.ts";
import { openSqliteDatabase } from "../../scripts/sqlite-database.ts";
import { openBrowser } from "./browser.ts";

const lines = [
  "Điều 1. Phạm vi điều chỉnh",
  "1. Quyết định này quy định mức hỗ trợ cho hộ nghèo trên địa bàn tỉnh Cà Mau.",
  "2. Quyết định này không áp dụng đối với hộ đã được hỗ trợ từ nguồn khác.",
  "Điều 2. Hiệu lực thi hành",
  "Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2026.",
];

const page = `<meta charset="utf-8"><body style="margin:60px;width:674px;font:19px/1.6 'DejaVu Serif','Open Sans',serif">
<table style="width:100%;text-align:center;font-weight:bold"><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH CÀ MAU<br><span style="font-weight:normal">Số: 12/2026/QĐ-UBND</span></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br><i style="font-weight:normal">Cà Mau, ngày 05 tháng 3 năm 2026</i></td></tr></table>
<h3 style="text-align:center">QUYẾT ĐỊNH<br>Về việc quy định mức hỗ trợ cho hộ nghèo</h3>${lines.map((line) => `<p style="text-indent:40px">${line}</p>`).join("")}</body>`;

/** A page as a scanner gives it: one picture, no letters. */
async function scan(): Promise<Uint8Array> {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 2 });
    await tab.setContent(page);
    const picture = await tab.screenshot({ type: "jpeg", quality: 80 });
    const pdf = new PdfFile({ size: "A4", margin: 0 });
    const parts: Buffer[] = [];
    pdf.on("data", (part: Buffer) => parts.push(part));
    const done = new Promise((resolve) => pdf.on("end", resolve));
    pdf.image(picture, 0, 0, { width: 595.28 }).end();
    await done;
    return new Uint8Array(Buffer.concat(parts));
  } finally {
    await browser.close();
  }
}

describe("loading a scanned PDF", () => {
  const folder = mkdtempSync(join(tmpdir(), "scan-"));
  const reports: { slug: string; outcome: string; detail: string }[] = [];
  const db = openSqliteDatabase(":memory:");

  beforeAll(async () => writeFileSync(join(folder, "quyet-dinh.pdf"), await scan()));

  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is rejected without --ocr, naming the remedy", async () => {
    await loadKnowledge(db, folder, (line) => reports.push(line));
    expect(reports).toEqual([{ slug: "", outcome: "rejected", detail: expect.stringContaining("--ocr") }]);
  });

  it("is read by machine with --ocr, word for word on a clean page, and published as unchecked", async () => {
    const total = await withOcr((readPictures) => loadKnowledge(db, folder, (line) => reports.push(line), { readPictures }));
    expect([total.created, total.rejected, reports.at(-1)?.slug]).toEqual([1, 0, "12-2026-qd-ubnd-ca-mau"]);
    const document = await db.prepare("SELECT number, quality, note, in_force_from FROM documents").first();
    expect(document).toEqual({ number: "12/2026/QĐ-UBND", quality: "ocr_unchecked", note: "OCR, chưa đối chiếu", in_force_from: "2026-03-15" });
    const { results } = await db.prepare("SELECT text FROM pieces ORDER BY position").all<{ text: string }>();
    const words = new Set(results.flatMap((piece) => piece.text.split(/\s+/)));
    const wanted = lines.join(" ").split(/\s+/).filter((word) => /\p{L}{2}/u.test(word) && word !== "Điều");
    const missing = wanted.filter((word) => !words.has(word));
    expect(missing.length / wanted.length, `misread: ${missing.join(" ")}`).toBeLessThan(0.05);
  });
});
