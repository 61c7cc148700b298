import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../../src/knowledge/intake/clean-text.ts";
import type { CleanedText } from "../../../src/knowledge/intake/clean-text.ts";
import { shippedText } from "./remake.ts";

const fromPdf = (text: string): CleanedText => cleanText({ text, format: "pdf" });
const fromWord = (text: string): CleanedText => cleanText({ text, format: "docx" });

/** How often each word occurs. */
function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe("pages", () => {
  const body = ["Điều 1. Phạm vi điều chỉnh", "1. Quy định này quy định về việc tiếp công dân tại trụ sở của Ủy ban nhân", "dân các cấp trên địa bàn tỉnh, bao gồm việc tiếp thường xuyên, tiếp định"];
  const pages = [1, 2, 3, 4].map((page) => ["CÔNG BÁO/Số 12 + 13/Ngày 01-02-2026", ...body, "kỳ và tiếp đột xuất theo quy định của pháp luật về tiếp công dân.", String(page)].join("\n"));

  test("numbers and running heads go out, each with a note, and nothing else does", () => {
    const { text, notes } = fromPdf(pages.join("\n\f"));
    expect(text).not.toMatch(/CÔNG BÁO|^\d$/m);
    expect(text.match(/Phạm vi điều chỉnh/g)).toHaveLength(4);
    expect(notes.filter(({ kind }) => kind === "page_header")).toHaveLength(4);
    expect(notes.filter(({ kind }) => kind === "page_number").map(({ text: number }) => number)).toEqual(["1", "2", "3", "4"]);
  });

  test("a sentence that runs over a page's end is one sentence", () => {
    const { text } = fromPdf(`CÔNG BÁO\nĐiều 1. Phạm vi\n1. Người dân có quyền khiếu nại về quyết định hành chính khi có căn cứ cho rằng\n1\n\fCÔNG BÁO\nquyết định đó trái pháp luật.\n2\n\fCÔNG BÁO\nĐiều 2. Hiệu lực\n3`);
    expect(text).toBe("Điều 1. Phạm vi\n1. Người dân có quyền khiếu nại về quyết định hành chính khi có căn cứ cho rằng quyết định đó trái pháp luật.\nĐiều 2. Hiệu lực\n");
  });

  test("a row of a table or an article at the top of every page is no running head", () => {
    const { text } = fromPdf(["STT | Nội dung\n1 | Một", "STT | Nội dung\n2 | Hai", "STT | Nội dung\n3 | Ba"].join("\n\f"));
    expect(text.match(/STT \| Nội dung/g)).toHaveLength(3);
  });

  test("numbers that stand alone in a Word file, and numbers of khoản, are text", () => {
    const source = Array.from({ length: 5 }, (_, i) => [`${i + 1}`, ...Array.from({ length: 20 }, () => "Một đoạn văn.")].join("\n")).join("\n");
    expect(words(fromWord(source).text)).toEqual(words(source));
  });
});

describe("lines broken at the page's width", () => {
  test("the numbers of a plan begin lines of their own, though nothing above them ends in a full stop", () => {
    const lines = [
      "II- NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM CỦA XÃ TRONG NĂM 2026 THEO CHỈ ĐẠO", "1/ Công tác tuyên truyền và vận động Nhân dân trên địa bàn xã Đất Mũi", "1.1. Tuyên truyền trực tiếp tại các ấp và các chi hội trên toàn địa bàn",
      "a. Tổ chức họp dân mỗi quý một lần tại mười hai ấp của xã, do trưởng ấp", "b. Phát tờ rơi",
    ];
    expect(fromPdf(`${lines.slice(0, 4).join("\n")}\nchủ trì, có ghi biên bản\n${lines[4]}\n`).text).toBe(`${lines.slice(0, 4).join("\n")} chủ trì, có ghi biên bản\n${lines[4]}\n`);
  });

  const lines = (text: string): string[] => fromPdf(text).text.trimEnd().split("\n");
  const filler = Array.from({ length: 10 }, (_, i) => `${i + 2}. Cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quy định số ${i}.`).join("\n");

  test("are joined; a new khoản, điểm or Điều begins a new line", () => {
    expect(lines(`Điều 1. Đối tượng\n1. Quy định này áp dụng đối với cơ quan hành chính nhà nước, người đứng đầu cơ\nquan hành chính nhà nước, bao gồm:\na) Ủy ban nhân dân;\nb) Thanh tra tỉnh.\n${filler}`).slice(0, 4)).toEqual([
      "Điều 1. Đối tượng",
      "1. Quy định này áp dụng đối với cơ quan hành chính nhà nước, người đứng đầu cơ quan hành chính nhà nước, bao gồm:",
      "a) Ủy ban nhân dân;",
      "b) Thanh tra tỉnh.",
    ]);
  });

  test("a reference at the start of a line is no new article", () => {
    expect(lines(`Điều 1. Đối tượng\n1. Việc tiếp nhận đơn thực hiện theo trình tự quy định tại khoản 2 Điều 8 và\nĐiều 9, Điều 10 của Luật Khiếu nại.\n${filler}`)[1]).toBe("1. Việc tiếp nhận đơn thực hiện theo trình tự quy định tại khoản 2 Điều 8 và Điều 9, Điều 10 của Luật Khiếu nại.");
  });

  test("hyphens and strokes inside a word or number stay, without a blank", () => {
    const read = lines(`Điều 1. Căn cứ\n1. Người dân sử dụng thẻ căn cước được cấp theo Nghị định số 154/2026/NĐ-\nCP ngày 15 tháng 5 năm 2026 của Chính phủ hoặc giấy tờ có giá trị đi lại tại Cam-pu-\nchia.\n${filler}`)[1];
    expect(read).toBe("1. Người dân sử dụng thẻ căn cước được cấp theo Nghị định số 154/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ hoặc giấy tờ có giá trị đi lại tại Cam-pu-chia.");
  });

  test("headings, signature and table rows are not run together", () => {
    const source = `Chương I\nNHỮNG QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n${filler}\nTên | Số\nMột | 1\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Ba`;
    expect(lines(source)).toEqual(source.split("\n"));
  });

  test("a file with one paragraph a line is left as it is, but for a number alone on its line", () => {
    expect(fromWord("Điều 3. Giải thích từ ngữ\n1.\nMua bán người là hành vi tuyển mộ\nVăn bản khác\n").text).toBe("Điều 3. Giải thích từ ngữ\n1. Mua bán người là hành vi tuyển mộ\nVăn bản khác\n");
  });
});

describe("two columns", () => {
  test("state name, motto, place and day follow the body and the number", () => {
    const { text, notes } = fromWord("ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH CÀ MAU          Độc lập - Tự do - Hạnh phúc\nSố: 01763/QĐ-UBND          Cà Mau, ngày 18 tháng 11 năm 2025\nQUYẾT ĐỊNH\nCông bố danh mục\n");
    expect(text).toBe("ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 01763/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nCà Mau, ngày 18 tháng 11 năm 2025\nQUYẾT ĐỊNH\nCông bố danh mục\n");
    expect(notes.every(({ kind }) => kind === "two_columns")).toBe(true);
  });

  test("a head written as table cells comes in the same order", () => {
    expect(fromWord("QUỐC HỘI ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc -------\nLuật số: 01/2016/QH14 | Hà Nội, ngày 17 tháng 11 năm 2016\nLUẬT\n").text.split("\n").slice(0, 5)).toEqual([
      "QUỐC HỘI -------", "Luật số: 01/2016/QH14", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc -------", "Hà Nội, ngày 17 tháng 11 năm 2016",
    ]);
  });

  test("receivers and signature are taken apart", () => {
    const { text } = fromWord("Điều 1. Một.\nNơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Như Điều 3;          CHỦ TỊCH\n- Lưu: VT.          Nguyễn Văn Ba\n");
    expect(text).toBe("Điều 1. Một.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Ba\n");
  });
});

test("characters that cannot be seen are taken out, noted by line; letters are composed", () => {
  const { text, notes } = fromWord(`Một\u200b hai\u00ad ba\u2060\n${"Điều".normalize("NFD")} 1\u00a0\r\n\u0007Hết`);
  expect(text).toBe("Một hai ba\nĐiều 1\nHết\n");
  expect(notes.map(({ line, kind }) => `${line} ${kind}`)).toEqual(["1 invisible_characters", "2 composed_letters", "3 invisible_characters"]);
});

test("every line of the source knows the line it went into", () => {
  const source = "Trang đầu\n\n\n1\nHai\n";
  const { text, lineOf } = fromWord(source);
  for (const [index, line] of source.split("\n").entries()) if (line.trim() !== "") expect(text.split("\n")[(lineOf[index] ?? 0) - 1]).toContain(line.trim());
});

test("whatever comes in, every word comes out once, or stands in a note; cleaning twice changes nothing more in Word text", () => {
  const line = fc.constantFrom(
    "Điều 1. Phạm vi", "Điều 2, Điều 3 của Luật", "1. Một khoản khá dài để chiếm gần hết bề ngang của trang giấy khổ A4", "a) Điểm", "Chương I", "QUY ĐỊNH CHUNG", "dân các cấp", "| ô | khác |",
    "12", "- 3 -", "", "   thụt vào", "Nơi nhận:    TM. UBND", "Số: 1/QĐ-UBND Cà Mau, ngày 1 tháng 2 năm 2026", "CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "\f", "công-", "tơ", "154/2026/NĐ-", "CP.", "“trích”",
  );
  fc.assert(fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom("pdf" as const, "docx" as const, "text" as const), (lines, format) => {
    const source = lines.join("\n");
    const { text, notes } = cleanText({ text: source, format });
    const left = words(`${text}\n${notes.filter(({ kind }) => kind.startsWith("page_")).map((note) => note.text).join("\n")}`);
    expect([...left].toSorted()).toEqual([...words(source)].toSorted());
    if (format === "docx") expect(cleanText({ text, format }).text).toBe(text);
  }), { numRuns: 400 });
});

test("the text of a shipped law loses no word and stays one paragraph a line", () => {
  for (const slug of ["02-2011-qh13", "154-2026-nd-cp", "97-2015-qh13"]) {
    const source = shippedText(slug).normalize("NFC");
    const { text } = cleanText({ text: source, format: "text" });
    expect(words(text)).toEqual(words(source));
    expect(cleanText({ text, format: "text" }).text).toBe(text);
  }
});

test("the longest texts and lines are cleaned in time that grows with them, not with their square", () => {
  const worst = [`a${" ".repeat(400_000)}b`, "quy định về phí\n".repeat(40_000), "quy định ".repeat(80_000), `Nơi nhận: ${"   a".repeat(40_000)}`];
  for (const source of worst) expect(words(fromPdf(source).text)).toEqual(words(source));
});
