import PdfFile from "pdfkit";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import type { ExtractedText } from "../../../src/knowledge/intake/reading.ts";
import { makePdf, textAt } from "./make-files.ts";

async function read(bytes: Uint8Array): Promise<ExtractedText> {
  const extracted = await extractText({ name: "van-ban.pdf", bytes });
  if (!extracted.ok) throw new Error(JSON.stringify(extracted.reason));
  return extracted.value;
}

const font = new URL("../../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf", import.meta.url).pathname;

/** A PDF as a program of today writes it: Vietnamese letters from an embedded font. */
async function drawn(draw: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const document = new PdfFile({ size: "A4", margin: 60 });
  const parts: Uint8Array[] = [];
  document.on("data", (part: Uint8Array) => parts.push(part));
  const done = new Promise((resolve) => document.on("end", resolve));
  document.font(font).fontSize(11);
  draw(document);
  document.end();
  await done;
  return new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
}

describe("lines of a page", () => {
  it("are the lines of the page, top to bottom, with pages apart", async () => {
    const { text, pages, fonts } = await read(await drawn((page) => {
      page.text("Điều 1. Phạm vi điều chỉnh").text("1. Luật này quy định về khiếu nại và giải quyết khiếu nại.");
      page.addPage().text("Trang hai");
    }));
    expect(text.split("\n")).toEqual(["Điều 1. Phạm vi điều chỉnh", "1. Luật này quy định về khiếu nại và giải quyết khiếu nại.", "\fTrang hai"]);
    expect([pages, fonts]).toEqual([2, ["DejaVuSans"]]);
  });

  it("keep one space between words of a justified line, however wide it is drawn", async () => {
    const long = "Cơ quan, tổ chức, cá nhân có trách nhiệm phối hợp với cơ quan nhà nước có thẩm quyền trong việc giải quyết khiếu nại của công dân theo quy định của pháp luật hiện hành.";
    const { text } = await read(await drawn((page) => page.text(long, { align: "justify" })));
    expect(text.replaceAll("\n", " ")).toBe(long);
  });

  it("of few words drawn out to the margin are no row of a table, columns of figures are", async () => {
    const stretched = [0, 1, 2, 3].map((i) => textAt(72 + i * 80, 700, "tien")).join("");
    const figures = textAt(72, 640, "Ca nhan") + textAt(200, 640, "25.000") + textAt(400, 640, "100.000");
    expect((await read(makePdf([stretched + figures]))).text.split("\n")).toEqual(["tien tien tien tien", "Ca nhan | 25.000 | 100.000"]);
  });

  it("have ligatures as the letters they are made of", async () => {
    const { text } = await read(await drawn((page) => page.text("Certi\ufb01cate of Free Sale")));
    expect(text).toBe("Certificate of Free Sale");
  });

  it("are in order of the page though drawn in another", async () => {
    expect((await read(makePdf([textAt(72, 600, "ba") + textAt(72, 700, "mot") + textAt(72, 650, "hai")]))).text).toBe("mot\nhai\nba");
  });

  it("are put together from pieces drawn apart, with letters corrected by small steps", async () => {
    const pieces = "BT /F1 12 Tf 1 0 0 1 72 700 Tm [(Di) -20 (eu) -300 (1)] TJ ET\n" + textAt(115, 700, "rest");
    expect((await read(makePdf([pieces]))).text).toBe("Dieu 1 rest");
  });

  it("stand upright on a page that is turned", async () => {
    const turned = "BT /F1 12 Tf 0 1 -1 0 100 72 Tm (Trang ngang) Tj ET\nBT /F1 12 Tf 0 1 -1 0 120 72 Tm (dong hai) Tj ET";
    expect((await read(makePdf([turned], "/Rotate 90"))).text).toBe("Trang ngang\ndong hai");
  });
});

describe("letters", () => {
  it("raised and lowered ones belong to the line they are nearest to", async () => {
    const small = (x: number, y: number, text: string) => `BT /F1 8 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;
    const page = textAt(72, 700, "Dien tich 100 m") + small(155, 705, "2") + textAt(72, 686, "Nuoc H") + small(111, 683, "2") + textAt(116, 686, "O");
    expect((await read(makePdf([page]))).text.split("\n")).toEqual(["Dien tich 100 m2", "Nuoc H2O"]);
  });

  it("capitals set apart are a word", async () => {
    const spaced = "BT /F1 12 Tf 5 Tc 1 0 0 1 72 700 Tm (QUYET DINH) Tj ET\n" + [..."KEHOACH"].map((letter, i) => textAt(72 + i * 14, 660, letter, "0 Tc")).join("");
    expect((await read(makePdf([spaced]))).text.split("\n")).toEqual(["QUYET DINH", "KEHOACH"]);
  });

  it("of an old font come as the file has them, with the font's name that tells how to turn them", async () => {
    const bytes = Uint8Array.from(Buffer.from(Buffer.from(makePdf([textAt(72, 700, "\xa7i\xd2u 1. Ph\xb9m vi")])).toString("latin1").replace("/Helvetica", "/.VnArialH"), "latin1"));
    expect(await read(bytes)).toMatchObject({ text: "§iÒu 1. Ph¹m vi", fonts: [".VnArialH"] });
  });

  it("cut away at the edge of what is drawn are not read", async () => {
    const clipped = `q 60 650 400 100 re W n ${textAt(72, 700, "Trong khung")}${textAt(72, 640, "Ngoai khung")} Q ${textAt(72, 620, "Sau khung")}`;
    const { text, hidden } = await read(makePdf([clipped]));
    expect([text, hidden]).toEqual(["Trong khung\nSau khung", []]);
  });

  it("drawn twice for bold are read once", async () => {
    expect((await read(makePdf([textAt(72, 700, "Dieu 1") + textAt(72.4, 700, "Dieu 1")]))).text).toBe("Dieu 1");
  });
});

describe("columns and tables", () => {
  it("numbers of clauses that stand apart are no column", async () => {
    const clauses = ["1.", "2.", "3.", "4.", "5."].map((label, i) => textAt(72, 700 - i * 16, label) + textAt(110, 700 - i * 16, "Khoan nay quy dinh ve khieu nai")).join("");
    expect((await read(makePdf([clauses]))).text.split("\n")).toEqual([1, 2, 3, 4, 5].map((number) => `${number}. Khoan nay quy dinh ve khieu nai`));
  });

  it("columns that stand near are read apart, when several lines leave the same gap", async () => {
    const left = ["Dieu 1. Cong dan co quyen", "khieu nai voi co quan nha", "nuoc khi thay quyen loi cua", "minh bi xam pham."];
    const right = ["Dieu 2. Co quan nhan don", "phai tra loi trong thoi han", "muoi ngay ke tu ngay nhan.", "Qua han thi bi xu ly.", "Het."];
    const rows = right.map((line, i) => textAt(60, 700 - i * 16, left[i] ?? "") + textAt(225, 700 - i * 16, line)).join("");
    expect((await read(makePdf([rows]))).text.split("\n")).toEqual([...left, ...right]);
  });

  it("the signature part gives the list of recipients, then who signs", async () => {
    const page = textAt(60, 300, "Noi nhan: cac don vi lien quan") + textAt(330, 300, "TM. UY BAN NHAN DAN") + textAt(60, 284, "- Nhu Dieu 2;") + textAt(360, 284, "CHU TICH") + textAt(60, 268, "- Luu: VT.") + textAt(350, 230, "Nguyen Van A");
    expect((await read(makePdf([page]))).text.split("\n")).toEqual(["Noi nhan: cac don vi lien quan", "- Nhu Dieu 2;", "- Luu: VT.", "TM. UY BAN NHAN DAN", "CHU TICH", "Nguyen Van A"]);
  });

  it("the two-column heading gives its left column, then its right one, and the body follows", async () => {
    const { text } = await read(await drawn((page) => {
      page.text("ỦY BAN NHÂN DÂN", 60, 60, { width: 200, align: "center" }).text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 285, 60, { width: 260, align: "center" });
      page.text("TỈNH CÀ MAU", 60, 76, { width: 200, align: "center" }).text("Độc lập - Tự do - Hạnh phúc", 285, 76, { width: 260, align: "center" });
      page.text("Số: 12/KH-UBND", 60, 96, { width: 200, align: "center" }).text("Cà Mau, ngày 05 tháng 3 năm 2026", 285, 96, { width: 260, align: "center" });
      page.text("KẾ HOẠCH", 60, 130, { width: 475, align: "center" }).text("Điều 1. Mục đích của kế hoạch này là để bà con được giải quyết đúng hạn.", 60, 160);
    }));
    expect(text.split("\n")).toEqual([
      "ỦY BAN NHÂN DÂN", "TỈNH CÀ MAU", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Cà Mau, ngày 05 tháng 3 năm 2026", "KẾ HOẠCH",
      "Điều 1. Mục đích của kế hoạch này là để bà con được giải quyết đúng hạn.",
    ]);
  });

  it("text set in two columns is read column by column", async () => {
    const left = ["Dieu 1. Cong dan co quyen", "khieu nai, to cao voi", "co quan nha nuoc."];
    const right = ["Dieu 2. Co quan co", "trach nhiem giai quyet", "trong thoi han."];
    const rows = left.map((line, i) => textAt(60, 700 - i * 16, line) + textAt(330, 700 - i * 16, right[i] ?? "")).join("");
    expect((await read(makePdf([rows]))).text.split("\n")).toEqual([...left, ...right]);
  });

  it("a short heading at the top of the left column does not draw the right one to it", async () => {
    const left = ["Dieu 1. Muc", "Ho ngheo o ap duoc ho tro mot", "khoan tien moi thang theo quy", "dinh cua tinh, ho can ngheo o", "ap duoc ho tro mot nua muc do."];
    const right = ["khoan nay chi mot lan trong nam.", "Dieu 2. Hieu luc cua van ban", "nay ke tu ngay ky va thay the", "van ban ban hanh truoc do cua", "Uy ban nhan dan tinh ta."];
    const rows = left.map((line, i) => textAt(60, 700 - i * 16, line) + textAt(330, 700 - i * 16, right[i] ?? "")).join("");
    expect((await read(makePdf([rows]))).text.split("\n")).toEqual([...left, ...right]);
  });

  it("a ruled table gives a line a row, words of a cell that runs over lines together", async () => {
    const rows = [["STT", "Nội dung", "Phí"], ["1", "Cấp giấy phép xây dựng nhà ở riêng lẻ tại nông thôn", "75.000"], ["2", "Khác", ""]];
    const { text } = await read(await drawn((page) => {
      const edges = [60, 110, 300, 420];
      page.text("Trước bảng", 60, 80);
      for (const [r, row] of rows.entries()) {
        for (const [c, words] of row.entries()) {
          const [x = 0, next = 0] = [edges[c], edges[c + 1]];
          page.rect(x, 120 + r * 44, next - x, 44).stroke().text(words, x + 4, 124 + r * 44, { width: next - x - 8 });
        }
      }
      page.text("Sau bảng", 60, 280);
    }));
    expect(text.split("\n")).toEqual(["Trước bảng", "STT | Nội dung | Phí", "1 | Cấp giấy phép xây dựng nhà ở riêng lẻ tại nông thôn | 75.000", "2 | Khác | ", "Sau bảng"]);
  });
});

describe("what a reader does not see", () => {
  it("white, tiny, far-off and transparent text is told apart, with its line", async () => {
    const { text, hidden } = await read(await drawn((page) => {
      page.text("Điều 1.", 60, 60).fillColor("white").text("chữ trắng", 60, 80).fillColor("black");
      page.fontSize(1).text("chữ tí", 60, 100).fontSize(11).text("ngoài trang", 700, 120, { lineBreak: false });
      page.fillOpacity(0).text("trong suốt", 60, 140).fillOpacity(1).text("Điều 2.", 60, 160);
    }));
    expect(text.split("\n")).toEqual(["Điều 1.", "Điều 2."]);
    expect(hidden).toEqual([
      { line: 1, text: "chữ trắng", how: "white_text" }, { line: 1, text: "chữ tí", how: "tiny_text" }, { line: 1, text: "ngoài trang", how: "off_page" }, { line: 1, text: "trong suốt", how: "transparent" },
    ]);
  });

  it("white letters in a dark box are seen", async () => {
    const { text, hidden } = await read(await drawn((page) => page.rect(50, 50, 200, 30).fill("#003366").fillColor("white").text("Tiêu đề", 60, 60)));
    expect([text, hidden]).toEqual(["Tiêu đề", []]);
  });

  it("letters drawn with no ink among visible ones are hidden", async () => {
    const { text, hidden } = await read(makePdf([textAt(72, 700, "Dieu 1. Cong dan co quyen khieu nai") + textAt(72, 680, "giau", "3 Tr") + textAt(72, 660, "Dieu 2", "0 Tr")]));
    expect(text).toBe("Dieu 1. Cong dan co quyen khieu nai\nDieu 2");
    expect(hidden).toEqual([{ line: 1, text: "giau", how: "invisible" }]);
  });

  it("letters without ink under a scan are its text, read by machine, beside the stamp of a signature", async () => {
    const page = textAt(72, 700, "Dieu 1. Cong dan co quyen khieu nai", "3 Tr") + textAt(72, 680, "1. Nguoi khieu nai co quyen rut khieu nai") + textAt(400, 800, "Da ky", "0 Tr");
    const { text, hidden, ocr } = await read(makePdf([page]));
    expect(text.split("\n")).toEqual(["Da ky", "Dieu 1. Cong dan co quyen khieu nai", "1. Nguoi khieu nai co quyen rut khieu nai"]);
    expect([hidden, ocr]).toEqual([[], true]);
  });

  it("letters of a layer that is switched off are hidden", async () => {
    const content = `${textAt(72, 700, "Dieu 1")}/OC /L1 BDC ${textAt(72, 680, "lop an")} EMC ${textAt(72, 660, "Dieu 2")}`;
    const layered = Buffer.from(makePdf([content])).toString("latin1")
      .replace("/Pages 2 0 R", "/Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>")
      .replace("/Resources << /Font", "/Resources << /Properties << /L1 6 0 R >> /Font")
      .replace("xref\n0", "6 0 obj\n<< /Type /OCG /Name (An) >>\nendobj\nxref\n0");
    const { text, hidden } = await read(Uint8Array.from(Buffer.from(layered, "latin1")));
    expect(text).toBe("Dieu 1\nDieu 2");
    expect(hidden).toEqual([{ line: 1, text: "lop an", how: "hidden_layer" }]);
  });

  it("letters under a box painted later are hidden, those under a marker's colour are not", async () => {
    const { text, hidden } = await read(await drawn((page) => {
      page.text("Điều 1.", 60, 60).text("bị che", 60, 80).text("được tô", 60, 100);
      page.rect(50, 78, 200, 18).fill("white").fillOpacity(0.4).rect(50, 98, 200, 18).fill("yellow");
    }));
    expect(text).toBe("Điều 1.\nđược tô");
    expect(hidden).toEqual([{ line: 1, text: "bị che", how: "covered" }]);
  });

  it("what a stamp or a signature shows on the page is text, at its place", async () => {
    const look = "q BT /F1 12 Tf 5 5 Td (Ky boi: Van phong) Tj ET Q";
    const stamp = ["<< /Type /Annot /Subtype /Stamp /Rect [300 690 500 720] /F 4 /AP << /N 7 0 R >> >>", `<< /Type /XObject /Subtype /Form /BBox [0 0 200 30] /Resources << /Font << /F1 3 0 R >> >> /Length ${look.length} >>\nstream\n${look}\nendstream`];
    const { text, hidden } = await read(makePdf([textAt(72, 760, "Dieu 1") + textAt(72, 600, "Dieu 2")], "/Annots [6 0 R]", stamp));
    expect([text, hidden]).toEqual(["Dieu 1\nKy boi: Van phong\nDieu 2", []]);
  });

  it("letters that run up the margin stay one line", async () => {
    const margin = "BT /F1 12 Tf 0 1 -1 0 30 300 Tm (In lan thu hai) Tj ET\n";
    expect((await read(makePdf([margin + textAt(72, 760, "Dieu 1")]))).text.split("\n")).toEqual(["Dieu 1", "In lan thu hai"]);
  });

  it("links come with their words and line, notes stuck on the page are not its text", async () => {
    const { links, hidden, text } = await read(await drawn((page) => {
      page.text("Điều 1.", 60, 60).text("xem tại đây", 60, 80, { link: "https://example.com/x" });
      page.note(60, 100, 100, 40, "Lời dán lên trang");
    }));
    expect(text).toBe("Điều 1.\nxem tại đây");
    expect(links).toEqual([{ href: "https://example.com/x", text: "xem tại đây", line: 2 }]);
    expect(hidden).toEqual([{ line: 2, text: "Lời dán lên trang", how: "comment" }]);
  });
});
