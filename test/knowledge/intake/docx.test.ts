import * as Word from "docx";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import type { ExtractedText } from "../../../src/knowledge/intake/reading.ts";
import { makeDocx, numbered, numberingList, paragraph, run } from "./make-files.ts";

async function read(bytes: Uint8Array): Promise<ExtractedText> {
  const extracted = await extractText({ name: "van-ban.docx", bytes });
  if (!extracted.ok) throw new Error(JSON.stringify(extracted.reason));
  return extracted.value;
}

const linesOf = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).text.split("\n");

const law = numberingList(1, [
  { text: "Điều %1.", format: "decimal" },
  { text: "%2.", format: "decimal" },
  { text: "%3)", format: "lowerLetter" },
]);

const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
const table = (rows: readonly (readonly string[])[], properties = "") => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${row.map((content) => (content.startsWith("<w:tc>") ? content : cell(content))).join("")}</w:tr>`).join("")}</w:tbl>`;
const BORDERS = '<w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';

describe("automatic numbers of Word", () => {
  it("articles, clauses and points are counted as on the page, each level anew under its parent", async () => {
    const body = [["Phạm vi", 0], ["Khoản", 1], ["điểm", 2], ["điểm", 2], ["Khoản", 1], ["điểm", 2], ["Đối tượng", 0], ["Khoản", 1]] as const;
    expect(await linesOf(makeDocx(body.map(([text, level]) => paragraph(text, numbered(1, level))).join(""), { numbering: law }))).toEqual([
      "Điều 1. Phạm vi", "1. Khoản", "a) điểm", "b) điểm", "2. Khoản", "a) điểm", "Điều 2. Đối tượng", "1. Khoản",
    ]);
  });

  it("a level may say its parents' numbers too", async () => {
    const numbering = numberingList(1, [{ text: "%1.", format: "upperRoman" }, { text: "%1.%2.", format: "decimal" }, { text: "%1.%2.%3", format: "decimal", more: "<w:isLgl/>" }]);
    const body = [0, 0, 0, 0, 1, 2].map((level) => paragraph("Mục", numbered(1, level))).join("");
    expect(await linesOf(makeDocx(body, { numbering }))).toEqual(["I. Mục", "II. Mục", "III. Mục", "IV. Mục", "IV.1. Mục", "4.1.1 Mục"]);
  });

  it("letters go on after z as Word writes them", async () => {
    const body = Array.from({ length: 28 }, () => paragraph("điểm", numbered(1, 0))).join("");
    expect((await linesOf(makeDocx(body, { numbering: numberingList(1, [{ text: "%1)", format: "lowerLetter" }]) }))).slice(25)).toEqual(["z) điểm", "aa) điểm", "bb) điểm"]);
  });

  it("the number that a style brings is there, its level found by the style's name", async () => {
    const numbering = numberingList(1, [{ text: "Chương %1", format: "upperRoman" }, { text: "Điều %2.", format: "decimal", more: '<w:pStyle w:val="Dieu"/>' }]);
    const styles = '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="DieuCon"><w:basedOn w:val="Dieu"/></w:style>';
    const body = paragraph("Một", '<w:pStyle w:val="Dieu"/>') + paragraph("Hai", '<w:pStyle w:val="DieuCon"/>') + paragraph("Không số", `<w:pStyle w:val="Dieu"/>${numbered(0, 0)}`);
    expect(await linesOf(makeDocx(body, { numbering, styles }))).toEqual(["Điều 1. Một", "Điều 2. Hai", "Không số"]);
  });

  it("a list that begins anew begins with its own number, and two lists of one definition count on", async () => {
    const again = '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
    const numbering = numberingList(1, [{ text: "%1.", format: "decimal" }], again);
    const body = [1, 1, 2, 2, 3].map((list) => paragraph("Khoản", numbered(list, 0))).join("");
    expect(await linesOf(makeDocx(body, { numbering }))).toEqual(["1. Khoản", "2. Khoản", "5. Khoản", "6. Khoản", "7. Khoản"]);
  });

  it("bullets become hyphens, and none stands before an empty paragraph", async () => {
    const numbering = numberingList(1, [{ text: "\uf0b7", format: "bullet" }, { text: "+", format: "bullet" }]);
    expect(await linesOf(makeDocx(paragraph("Đơn", numbered(1, 0)) + paragraph("", numbered(1, 0)) + paragraph("Ảnh", numbered(1, 1)), { numbering }))).toEqual(["- Đơn", "", "+ Ảnh"]);
  });

  it("a paragraph deleted in a tracked change does not count", async () => {
    const deleted = `<w:p><w:pPr>${numbered(1, 1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Khoản cũ</w:delText></w:r></w:del></w:p>`;
    expect(await linesOf(makeDocx(paragraph("Phạm vi", numbered(1, 0)) + deleted + paragraph("Khoản mới", numbered(1, 1)), { numbering: law }))).toEqual(["Điều 1. Phạm vi", "1. Khoản mới"]);
  });

  it("what another program numbers is read the same way", async () => {
    const levels = [{ level: 0, format: Word.LevelFormat.DECIMAL, text: "Điều %1." }, { level: 1, format: Word.LevelFormat.LOWER_LETTER, text: "%2)" }];
    const children = [0, 1, 1, 0].map((level) => new Word.Paragraph({ text: "Nội dung", numbering: { reference: "luat", level } }));
    const bytes = await Word.Packer.toBuffer(new Word.Document({ numbering: { config: [{ reference: "luat", levels }] }, sections: [{ children }] }));
    expect(await linesOf(new Uint8Array(bytes))).toEqual(["Điều 1. Nội dung", "a) Nội dung", "b) Nội dung", "Điều 2. Nội dung"]);
  });
});

describe("tables", () => {
  it("a row is a line, and an empty cell keeps its place", async () => {
    expect(await linesOf(makeDocx(table([["STT", "Thủ tục", "Phí"], ["1", "Cấp phép", ""]], BORDERS)))).toEqual(["STT | Thủ tục | Phí", "1 | Cấp phép | "]);
  });

  it("a cell merged downwards is said again in each row, one merged sideways once", async () => {
    const rows = [
      [cell("Đất đai", '<w:vMerge w:val="restart"/>'), cell("Cấp mới"), cell("100")],
      [cell("<w:p/>", "<w:vMerge/>"), cell("Cấp lại"), cell("50")],
      [cell("Tổng cộng", '<w:gridSpan w:val="2"/>'), cell("150")],
    ];
    expect(await linesOf(makeDocx(table(rows, BORDERS)))).toEqual(["Đất đai | Cấp mới | 100", "Đất đai | Cấp lại | 50", "Tổng cộng | 150"]);
  });

  it("the two-column heading is read left column first", async () => {
    const rows = [["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Số: 12/KH-UBND", "Cà Mau, ngày 05 tháng 3 năm 2026"]];
    const inOrder = ["ỦY BAN NHÂN DÂN", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cà Mau, ngày 05 tháng 3 năm 2026"];
    expect(await linesOf(makeDocx(table(rows)))).toEqual(inOrder);
    expect(await linesOf(makeDocx(table(rows, BORDERS)))).toEqual(inOrder);
  });

  it("a table that has borders by its style is a table of data", async () => {
    const styles = `<w:style w:type="table" w:styleId="Luoi"><w:tblPr>${BORDERS}</w:tblPr></w:style>`;
    expect(await linesOf(makeDocx(table([["Tên", "Số"]], '<w:tblStyle w:val="Luoi"/>'), { styles }))).toEqual(["Tên | Số"]);
  });
});

describe("tracked changes, notes, text boxes", () => {
  it("deleted and moved-away text is out, inserted and moved-here text is in", async () => {
    const body = `<w:p>${run("Thời hạn là ")}<w:del w:id="1"><w:r><w:delText>10 ngày</w:delText></w:r></w:del><w:ins w:id="2">${run("07 ngày làm việc")}</w:ins><w:moveFrom w:id="3">${run(" đi")}</w:moveFrom><w:moveTo w:id="4">${run(" đến")}</w:moveTo></w:p>`;
    expect(await linesOf(makeDocx(body))).toEqual(["Thời hạn là 07 ngày làm việc đến"]);
  });

  it("a paragraph whose end was deleted runs on into the next", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("Công dân ")}</w:p>`;
    expect(await linesOf(makeDocx(first + paragraph("có quyền")))).toEqual(["Công dân có quyền"]);
  });

  it("a deleted table row is out", async () => {
    const rows = `<w:tbl><w:tblPr>${BORDERS}</w:tblPr><w:tr>${cell("a")}${cell("b")}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("c")}${cell("d")}</w:tr></w:tbl>`;
    expect(await linesOf(makeDocx(rows))).toEqual(["a | b"]);
  });

  it("footnotes stand at the end under the number of their mark", async () => {
    const body = `<w:p>${run("Luật này")}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>${paragraph("Điều 1.")}`;
    const footnotes = `<w:footnote w:id="0">${paragraph("gạch ngăn")}</w:footnote><w:footnote w:id="7">${paragraph("Được sửa đổi năm 2025.")}</w:footnote>`;
    expect(await linesOf(makeDocx(body, { footnotes }))).toEqual(["Luật này[1]", "Điều 1.", "[1] Được sửa đổi năm 2025."]);
  });

  it("headers and footers are left out", async () => {
    const bytes = await Word.Packer.toBuffer(
      new Word.Document({ sections: [{ headers: { default: new Word.Header({ children: [new Word.Paragraph("đầu trang")] }) }, footers: { default: new Word.Footer({ children: [new Word.Paragraph("chân trang")] }) }, children: [new Word.Paragraph("Điều 1.")] }] }),
    );
    expect(await linesOf(new Uint8Array(bytes))).toEqual(["Điều 1."]);
  });

  it("a text box is read once, though the file holds it twice for old Word", async () => {
    const box = (name: string) => `<${name}><w:txbxContent>${paragraph("Trong khung")}</w:txbxContent></${name}>`;
    const body = `<w:p>${run("Ngoài khung")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("wps:txbx")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("v:textbox")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await linesOf(makeDocx(body))).toEqual(["Ngoài khung", "Trong khung"]);
  });

  it("the result of a field is text, its instruction is not, and a table of contents is left out", async () => {
    const field = (instruction: string, result: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await linesOf(makeDocx(`<w:p>${run("Năm ")}${field(" DATE ", "2026")}</w:p><w:p>${field(' TOC \\o "1-3" ', "Điều 1 .... 3")}</w:p>`))).toEqual(["Năm 2026", ""]);
  });

  it("line breaks and tabs inside a paragraph are kept, no-break hyphens are hyphens", async () => {
    const body = "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>";
    expect(await linesOf(makeDocx(body))).toEqual(["a", "b\tc-d"]);
  });
});

describe("beside another reader of Word files", () => {
  it("no word that it finds is missing, in the same order", async () => {
    const row = (...cells: string[]) => new Word.TableRow({ children: cells.map((text) => new Word.TableCell({ children: [new Word.Paragraph(text)] })) });
    const children = [
      new Word.Paragraph({ text: "Chương I", heading: Word.HeadingLevel.HEADING_1 }),
      new Word.Paragraph({ children: [new Word.TextRun({ text: "Điều 1. ", bold: true }), new Word.TextRun("Phạm vi"), new Word.ExternalHyperlink({ link: "https://example.vn", children: [new Word.TextRun(" tại đây")] })] }),
      new Word.Table({ rows: [row("STT", "Nội dung"), row("1", "Cấp phép")] }),
      new Word.Paragraph({ children: [new Word.InsertedTextRun({ text: "thêm vào", id: 1, author: "a", date: "2026-01-01T00:00:00Z" }), new Word.DeletedTextRun({ text: "bỏ đi", id: 2, author: "a", date: "2026-01-01T00:00:00Z" })] }),
      new Word.Paragraph({ children: [new Word.TextRun("E=mc"), new Word.TextRun({ text: "2", superScript: true }), new Word.TextRun({ children: [new Word.Tab(), "hết"] })] }),
    ];
    const bytes = await Word.Packer.toBuffer(new Word.Document({ sections: [{ children }] }));
    const theirs = (await mammoth.extractRawText({ buffer: bytes })).value;
    const ours = (await read(new Uint8Array(bytes))).text;
    expect(ours.replaceAll("|", " ").split(/\s+/)).toEqual(theirs.split(/\s+/).filter((word) => word !== ""));
  });
});

describe("what a reader does not see", () => {
  it("vanished, white and one-point text and comments are told apart from the text, with their line", async () => {
    const body = `${paragraph("Điều 1.")}<w:p>${run("Thấy")}${run("ẩn", "<w:vanish/>")}${run("trắng", '<w:color w:val="FFFFFF"/>')}${run("tí", '<w:sz w:val="2"/>')}<w:r><w:commentReference w:id="3"/></w:r></w:p>`;
    const { text, hidden } = await read(makeDocx(body, { comments: `<w:comment w:id="3">${paragraph("Xem lại chỗ này")}</w:comment>` }));
    expect(text).toBe("Điều 1.\nThấy");
    expect(hidden).toEqual([{ line: 2, text: "ẩn", how: "vanish" }, { line: 2, text: "trắng", how: "white_text" }, { line: 2, text: "tí", how: "tiny_text" }, { line: 2, text: "Xem lại chỗ này", how: "comment" }]);
  });

  it("white letters on a dark ground are seen", async () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const body = `<w:p>${run("chữ một", `${white}<w:shd w:val="clear" w:fill="1F4E79"/>`)}</w:p>${table([[cell(`<w:p>${run("chữ hai", white)}</w:p>`, '<w:shd w:val="clear" w:fill="C00000"/>'), cell("ba")]], BORDERS)}`;
    expect((await read(makeDocx(body))).hidden).toEqual([]);
  });

  it("what a style hides is hidden, and a run may show it again", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Trang"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>';
    const body = `<w:p><w:pPr><w:pStyle w:val="An"/></w:pPr>${run("mất")}${run("còn", '<w:vanish w:val="0"/>')}</w:p><w:p>${run("mờ", '<w:rStyle w:val="Trang"/>')}${run("rõ")}</w:p>`;
    const { text, hidden } = await read(makeDocx(body, { styles }));
    expect(text).toBe("còn\nrõ");
    expect(hidden.map(({ text, how }) => [text, how])).toEqual([["mất", "vanish"], ["mờ", "white_text"]]);
  });

  it("links come with their words and line, fonts with the text they are used for", async () => {
    const body = `${paragraph("Điều 1.")}<w:p><w:hyperlink r:id="rId9">${run("tại đây", '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')}</w:hyperlink></w:p>`;
    const { links, fonts } = await read(makeDocx(body, { relationships: '<Relationship Id="rId9" Target="https://example.com/x" TargetMode="External"/>' }));
    expect(links).toEqual([{ href: "https://example.com/x", text: "tại đây", line: 2 }]);
    expect(fonts).toEqual([".VnTime"]);
  });
});
