import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocumentFile } from "../../../src/knowledge/documents/document.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { cleanText } from "../../../src/knowledge/intake/clean-text.ts";
import { isNumber, numbersIn } from "../../../src/knowledge/intake/document-number.ts";
import { provinceIn, provinceNamed } from "../../../src/knowledge/intake/provinces.ts";
import { readMetadata } from "../../../src/knowledge/intake/read-metadata.ts";
import type { ReadMetadata } from "../../../src/knowledge/intake/reading.ts";

function read(text: string): ReadMetadata {
  return readMetadata(cleanText({ text, format: "docx" }).text);
}

const decision = `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH CÀ MAU          Độc lập - Tự do - Hạnh phúc
Số: 12/2026/QĐ-UBND          Cà Mau, ngày 05 tháng 3 năm 2026
QUYẾT ĐỊNH
Ban hành Quy định về tiếp công dân trên địa bàn tỉnh Cà Mau
ỦY BAN NHÂN DÂN TỈNH CÀ MAU
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Nghị định số 154/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ quy định chi tiết Luật Tiếp công dân số 42/2013/QH13;
Điều 1. Ban hành kèm theo Quyết định này Quy định về tiếp công dân.
Điều 2. Hiệu lực thi hành
1. Quyết định này có hiệu lực thi hành từ ngày 15 tháng 3 năm 2026 và thay thế Quyết định số 10/2019/QĐ-UBND ngày 01 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh.
2. Bãi bỏ Quyết định số 33/2020/QĐ-UBND; bãi bỏ khoản 2 Điều 4 Quyết định số 44/2021/QĐ-UBND.
TM. ỦY BAN NHÂN DÂN
`;

test("a decision of a province is read whole, each value with its line", () => {
  const metadata = read(decision);
  expect(metadata).toMatchObject({
    number: { value: "12/2026/QĐ-UBND" },
    title: { value: "Ban hành Quy định về tiếp công dân trên địa bàn tỉnh Cà Mau" },
    kind: { value: "Quyết định" },
    issuer: { value: "Ủy ban nhân dân tỉnh Cà Mau" },
    issued: { value: "2026-03-05" },
    inForceFrom: { value: "2026-03-15" },
    inForceTo: { value: null },
    locality: { value: "96" },
    basedOn: ["72/2025/QH15", "154/2026/NĐ-CP"],
    replaces: ["10/2019/QĐ-UBND"],
    abolishes: ["33/2020/QĐ-UBND"],
    amends: [],
  });
  const lines = cleanText({ text: decision, format: "docx" }).text.split("\n");
  expect(lines[(metadata.issued.line ?? 0) - 1]).toContain("ngày 05 tháng 3 năm 2026");
  expect(lines[(metadata.inForceFrom.line ?? 0) - 1]).toContain("có hiệu lực");
});

describe("against the front matter of every shipped document", () => {
  const folder = join(import.meta.dirname, "../../../knowledge/documents");
  const documents = readdirSync(folder).filter((name) => name.endsWith(".md")).flatMap((name): { gold: DocumentFile; found: ReadMetadata }[] => {
    const file = readDocumentFile(name, readFileSync(join(folder, name), "utf8"));
    return file.ok ? [{ gold: file.value, found: read(file.value.text) }] : [];
  });
  const plain = (text: string): string => text.toLowerCase().replaceAll("uỷ", "ủy").replaceAll("ubnd", "ủy ban nhân dân");

  test.each(["number", "kind", "issued", "issuer", "locality"] as const)("no %s is read that is not the document's own", (field) => {
    const wrong = documents.filter(({ gold, found }) => gold.document[field] !== null && found[field].value !== null && plain(found[field].value) !== plain(gold.document[field]));
    expect(wrong.map(({ gold, found }) => `${gold.document.slug}: ${found[field].value}`)).toEqual([]);
  });

  test("most texts with a head give number, kind, issuer and day", () => {
    const withHead = documents.filter(({ gold }) => /^.{0,40}số\s*:/imu.test(gold.text.slice(0, 400)));
    expect(withHead.length).toBeGreaterThan(70);
    for (const field of ["number", "kind", "issuer", "issued", "title"] as const) {
      expect(withHead.filter(({ found }) => found[field].value !== null).length / withHead.length, field).toBeGreaterThan(0.97);
    }
  });

  test("the day of effect is what the closing article says, and rarely missed where it says a day", () => {
    const known = documents.filter(({ gold }) => gold.document.inForceFrom !== null);
    const read = known.filter(({ found }) => found.inForceFrom.value !== null);
    const wrong = read.filter(({ gold, found }) => found.inForceFrom.value !== gold.document.inForceFrom);
    expect(read.length / known.length).toBeGreaterThan(0.85);
    // Two laws were put in force earlier by a later one; a decree lets parts of it apply before its own day. Their text says what is read.
    expect(wrong.map(({ gold }) => gold.document.slug).filter((slug) => !["31-2024-qh15", "27-2023-qh15", "188-2025-nd-cp"].includes(slug))).toEqual([]);
  });
});

describe("numbers", () => {
  test.each(["25/2018/QH14", "154/2026/NĐ-CP", "01763/QĐ-UBND", "12/2025/NQ-HĐND", "0204/KH-UBND", "28-CTr/TU", "25-NQ/TW", "66.17/2026/NQ-CP", "1655/NQ-UBTVQH15", "05/1998/TTLT/TCCP-CCB", "101-SL/L.003", "19/VBHN-VPQH", "27/2005/PL-UBTVQH11"])("%s", (number) => {
    expect(isNumber(number)).toBe(true);
    expect(numbersIn(`theo số ${number} ngày 1 tháng 2`)).toEqual([number]);
    expect(read(`Số: ${number}\nNGHỊ QUYẾT\nĐiều 1. Một.\n`).number.value).toBe(number);
  });

  test.each(["01/2026", "1/3", "12/5/2026", "24/24", "50/50", "km/h", "C/O", "HIV/AIDS", "2025-2030"])("%s is none", (text) => {
    expect(isNumber(text)).toBe(false);
    expect(numbersIn(`tỷ lệ ${text} dân số`)).toEqual([]);
  });

  test("blanks that broke a number are closed; a number left blank is none", () => {
    expect(read("Số: 154/2026/NĐ- CP\nNGHỊ ĐỊNH\n").number.value).toBe("154/2026/NĐ-CP");
    expect(read("Luật số: 28/2004/QH 11\nLUẬT\n").number.value).toBe("28/2004/QH11");
    expect(read("Số:       /2026/NĐ-CP\nNGHỊ ĐỊNH\nCăn cứ Nghị định số 1/2020/NĐ-CP;\n").number.value).toBeNull();
  });

  test("a number that the text only mentions is not its own", () => {
    expect(read("NGHỊ ĐỊNH\nQuy định chi tiết\nCăn cứ Luật Khiếu nại số 02/2011/QH13;\nĐiều 1. Theo Nghị định số 75/2012/NĐ-CP.\n").number.value).toBeNull();
  });
});

describe("days of effect", () => {
  const effect = (sentence: string, more = ""): Pick<ReadMetadata, "inForceFrom" | "inForceTo"> =>
    read(`Số: 1/2026/NĐ-CP\nHà Nội, ngày 10 tháng 01 năm 2026\nNGHỊ ĐỊNH\nQuy định một việc\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Hiệu lực thi hành\n1. ${sentence}\n${more}`);

  test.each([
    ["Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.", "2026-07-01", null],
    ["Nghị định này có hiệu lực kể từ ngày 01/7/2026.", "2026-07-01", null],
    ["Nghị định này có hiệu lực thi hành kể từ ngày ký.", "2026-01-10", null],
    ["Nghị định này có hiệu lực thi hành sau 45 ngày kể từ ngày ký ban hành.", "2026-02-24", null],
    ["Nghị định này có hiệu lực thi hành sau 15 ngày, kể từ ngày đăng Công báo.", null, null],
    ["Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2026 đến hết ngày 30 tháng 6 năm 2026.", "2026-05-01", "2026-07-01"],
    ["Nghị định này có hiệu lực kể từ ngày ký và được áp dụng đến hết năm 2027.", "2026-01-10", "2028-01-01"],
    ["Nghị định này hết hiệu lực từ ngày 01 tháng 3 năm 2027.", null, "2027-03-01"],
    ["Nghị định này thay thế Nghị định số 5/2010/NĐ-CP và có hiệu lực kể từ ngày 01 tháng 02 năm 2026.", "2026-02-01", null],
    ["Nghị định này có hiệu lực thi hành từ ngày 31 tháng 02 năm 2026.", null, null],
    ["Khoản 2 Điều 1 của Nghị định này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2026.", null, null],
    ["Người dân nộp đơn trước ngày Nghị định này có hiệu lực thi hành thì áp dụng quy định cũ từ ngày 01 tháng 9 năm 2026.", null, null],
  ])("%s", (sentence, from, to) => {
    expect([effect(sentence).inForceFrom.value, effect(sentence).inForceTo.value]).toEqual([from, to]);
  });

  test("what is quoted for another document is not its own effect, and two days that disagree are none", () => {
    expect(effect("Sửa đổi Điều 9 như sau:", "“Điều 9. Hiệu lực\n1. Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2020.”.\n").inForceFrom.value).toBeNull();
    expect(effect("Nghị định này có hiệu lực từ ngày 01 tháng 02 năm 2026.", "2. Nghị định này có hiệu lực từ ngày 01 tháng 3 năm 2026.\n").inForceFrom.value).toBeNull();
  });
});

test("a law takes its day of issue from its adoption when the head has none, and its name from the text", () => {
  const law = read("QUỐC HỘI\nLuật số: 25/2018/QH14\nLUẬT\nTỐ CÁO VÀ BẢO VỆ NGƯỜI TỐ CÁO TẠI VIỆT NAM\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật Tố cáo và bảo vệ người tố cáo tại Việt Nam.\nĐiều 1. Phạm vi\nMột.\nLuật này đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 5 thông qua ngày 12 tháng 6 năm 2018.\n");
  expect(law).toMatchObject({ issued: { value: "2018-06-12" }, title: { value: "Luật Tố cáo và bảo vệ người tố cáo tại Việt Nam" }, kind: { value: "Luật" }, issuer: { value: "Quốc hội" }, locality: { value: null } });
});

test("amended documents are those amended, not those that amended them before", () => {
  const { amends } = read("Luật số: 1/2026/QH16\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT KHIẾU NẠI\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại số 02/2011/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 42/2013/QH13 và Luật số 81/2025/QH15.\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Khiếu nại\n1. Sửa đổi khoản 1 Điều 8 như sau:\n“1. Theo Luật số 9/2020/QH14.”.\nĐiều 2. Hiệu lực\n1. Bãi bỏ khoản 3 Điều 7 của Luật Tố cáo số 25/2018/QH14.\n");
  expect(amends).toEqual(["02/2011/QH13", "25/2018/QH14"]);
});

test("a list of abolished documents is read item by item, without those that only lose a part", () => {
  const { abolishes } = read("Số: 2/2026/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Bãi bỏ toàn bộ các văn bản sau đây:\na) Quyết định số 5/2010/QĐ-UBND về phí;\nb) Quyết định số 6/2011/QĐ-UBND;\nc) Khoản 2 Điều 3 Quyết định số 7/2012/QĐ-UBND.\nĐiều 2. Thi hành.\n");
  expect(abolishes).toEqual(["5/2010/QĐ-UBND", "6/2011/QĐ-UBND"]);
});

test("a province is known by its new and its old name, in any spelling", () => {
  expect(provinceNamed("tỉnh Bạc Liêu")?.code).toBe("96");
  expect(provinceNamed("CA MAU")?.code).toBe("96");
  expect(provinceNamed("TP. Hồ Chí Minh")?.code).toBe("79");
  expect(provinceNamed("Huyện Đầm Dơi")).toBeNull();
  expect(provinceIn("Hội đồng nhân dân tỉnh Thừa Thiên Huế")?.province.code).toBe("46");
});

test("a commune's own body has no province of its own name", () => {
  expect(read("ỦY BAN NHÂN DÂN\nXÃ ĐẤT MŨI\nSố: 15/TB-UBND\nĐất Mũi, ngày 02 tháng 4 năm 2026\nTHÔNG BÁO\nVề lịch tiếp công dân\nĐiều 1. Một.\n")).toMatchObject({ issuer: { value: "Ủy ban nhân dân xã Đất Mũi" }, locality: { value: null }, kind: { value: "Thông báo" }, issued: { value: "2026-04-02" } });
});

describe("documents that are no law", () => {
  test.each([
    ["a plan may be titled \"Thực hiện …\"", "KẾ HOẠCH\nThực hiện công tác dân vận năm 2026\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của tỉnh, xã ban hành kế hoạch như sau:\nI. MỤC ĐÍCH\n", "Kế hoạch", "Thực hiện công tác dân vận năm 2026"],
    ["what goes before the body is no title", "KẾ HOẠCH\nThực hiện Kế hoạch số 45/KH-UBND của tỉnh, xã ban hành kế hoạch như sau:\nI. MỤC ĐÍCH\n", "Kế hoạch", null],
    ["who issues it may stand between kind and title", "CHỈ THỊ\nCỦA BAN BÍ THƯ\nvề tăng cường công tác tiếp công dân\nNhững năm qua có nhiều chuyển biến.\n1. Một.\n2. Hai.\n", "Chỉ thị", "Về tăng cường công tác tiếp công dân"],
    ["an Đề án is a kind of its own", "ĐỀ ÁN\nNâng cao chất lượng dân vận\nA. ĐẶT VẤN ĐỀ\n", "Đề án", "Nâng cao chất lượng dân vận"],
    ["an instruction in the body is not the kind", "KẾ HOẠCH\nHọp dân\nI. VIỆC\nHƯỚNG DẪN\n", "Kế hoạch", "Họp dân"],
  ])("%s", (_, text, kind, title) => {
    expect(readMetadata(text)).toMatchObject({ kind: { value: kind }, title: { value: title } });
  });

  test("a programme of the Party, with its own way of numbering", () => {
    expect(read("TỈNH ỦY CÀ MAU          ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 28-CTr/TU          Cà Mau, ngày 14 tháng 11 năm 2025\nCHƯƠNG TRÌNH\nthực hiện Nghị quyết số 25-NQ/TW về công tác dân vận\n-----\nI. MỤC TIÊU\n1. Một.\n")).toMatchObject({
      number: { value: "28-CTr/TU" }, kind: { value: "Chương trình" }, issuer: { value: "Tỉnh ủy Cà Mau" }, issued: { value: "2025-11-14" }, locality: { value: "96" }, title: { value: "Thực hiện Nghị quyết số 25-NQ/TW về công tác dân vận" },
    });
  });

  test("an official letter of a provincial office, with its subject for a title", () => {
    expect(read("ỦY BAN NHÂN DÂN TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG Độc lập - Tự do - Hạnh phúc\nSố: 1234/SNNMT-TL Cà Mau, ngày 03 tháng 02 năm 2026\nV/v hướng dẫn đắp đập\nKính gửi: Ủy ban nhân dân các xã\nMột.\n")).toMatchObject({
      number: { value: "1234/SNNMT-TL" }, kind: { value: "Công văn" }, issuer: { value: "Sở Nông nghiệp và Môi trường tỉnh Cà Mau" }, issued: { value: "2026-02-03" }, locality: { value: "96" }, title: { value: "Về việc hướng dẫn đắp đập" },
    });
  });

  test("a title broken over lines in small letters is one title; a draft without a day has none", () => {
    expect(read("HỘI ĐỒNG NHÂN DÂN\nTỈNH CÀ MAU\nSố: 05/2025/NQ-HĐND\nCà Mau, ngày     tháng 12 năm 2025\nNGHỊ QUYẾT\nQuy định chính sách hỗ trợ hộ nghèo\ntrên địa bàn tỉnh Cà Mau\nHỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU\nKHÓA X, KỲ HỌP THỨ 5\nĐiều 1. Một.\n")).toMatchObject({
      title: { value: "Quy định chính sách hỗ trợ hộ nghèo trên địa bàn tỉnh Cà Mau" }, issued: { value: null }, issuer: { value: "Hội đồng nhân dân tỉnh Cà Mau" },
    });
  });
});

test("replacing one document and abolishing another, whole or in part, in one sentence", () => {
  expect(read("Số: 2/2026/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Quyết định này thay thế Quyết định số 5/2010/QĐ-UBND và bãi bỏ Quyết định số 6/2011/QĐ-UBND.\nĐiều 2. Quyết định số 7/2012/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.\nĐiều 3. Thay thế Quyết định số 8/2013/QĐ-UBND và bãi bỏ khoản 2 Điều 3 Quyết định số 9/2014/QĐ-UBND.\n")).toMatchObject({
    replaces: ["5/2010/QĐ-UBND", "8/2013/QĐ-UBND"], abolishes: ["6/2011/QĐ-UBND", "7/2012/QĐ-UBND"],
  });
});
