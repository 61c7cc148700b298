import { describe, expect, test } from "vitest";
import { citationOf } from "../../src/answer/cite.ts";
import { answerText, declined, documentShortName } from "../../src/text/answers.ts";
import type { AnswerWords } from "../../src/text/answers.ts";
import { clause, document, TAM_TRU } from "./fixtures.ts";

const OPTIONS = { publicUrl: "https://langnghe.example", provinceName: "Cà Mau" };
const DAY = "2026-11-23";
const REASONS = ["personal_file", "private_data", "other_province", "opinion", "advice", "local_data"] as const;
const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe("a citation", () => {
  test("names điểm, khoản, điều and document, from when it applies, and where to read it", () => {
    const cited = citationOf(TAM_TRU[2] ?? clause("dieu-1", ""), document(), DAY);
    expect(cited).toMatchObject({
      label: "điểm a khoản 1 Điều 28 Luật Cư trú (68/2020/QH14)",
      validity: "hiệu lực từ 01/07/2021",
      path: "/van-ban/68-2020-qh14#dieu-28-khoan-1-diem-a",
      caution: null,
    });
  });

  test("a khoản of which one điểm was quoted points at that điểm", () => {
    expect(citationOf(clause("dieu-28-khoan-1", "1. Hồ sơ gồm:"), document(), DAY, "b").path).toBe("/van-ban/68-2020-qh14#dieu-28-khoan-1-diem-b");
  });

  test("warns when the text was amended, replaced, of unknown date, or never compared with the scan", () => {
    const amended = citationOf(clause("dieu-1", "x"), document({ amendedBy: ["136/2025/QH15"] }), DAY);
    expect(amended.validity).toContain("đã được sửa đổi bởi 136/2025/QH15");
    const unknown = citationOf(clause("dieu-1", "x"), document({ inForceFrom: null, quality: "ocr_unchecked", replacedBy: "1/2026/QH16" }), DAY);
    expect(unknown.validity).toContain("chưa rõ ngày");
    expect(unknown.validity).toContain("1/2026/QH16");
    expect(unknown.caution).toBe("bản OCR, chưa đối chiếu bản gốc");
  });

  test("new wording in an amending law says whose wording it is", () => {
    const cited = citationOf(clause("dieu-2-khoan-3-trich-dieu-10-khoan-3", "3. …"), document({ slug: "136-2025-qh15", number: "136/2025/QH15", title: "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo" }), DAY);
    expect(cited.label).toBe("khoản 3 Điều 2 Luật số 136/2025/QH15 (lời mới của khoản 3 Điều 10)");
  });
});

test.each([
  [{ kind: "Luật", title: "Luật khiếu nại 2011", number: "02/2011/QH13" }, "Luật Khiếu nại"],
  [{ kind: "Luật", title: "Luật Bảo vệ môi trường 2020 số 72/2020/QH14 mới nhất", number: "72/2020/QH14" }, "Luật Bảo vệ môi trường"],
  [{ kind: "Pháp lệnh", title: "Dân số", number: "06/2003/PL-UBTVQH11" }, "Pháp lệnh Dân số"],
  [{ kind: "Văn bản hợp nhất", title: "Luật Bảo hiểm xã hội (văn bản hợp nhất 2026)", number: "19/VBHN-VPQH" }, "Luật Bảo hiểm xã hội"],
  [{ kind: "Nghị định", title: "Quy định chính sách trợ giúp xã hội", number: "20/2021/NĐ-CP" }, "Nghị định 20/2021/NĐ-CP"],
  [{ kind: "Bộ luật", title: "Bộ luật lao động 2019", number: "45/2019/QH14" }, "Bộ luật Lao động"],
])("a document goes by the name people know: %o", (of, name) => {
  expect(documentShortName(of)).toBe(name);
});

describe("the reply", () => {
  const cited = citationOf(TAM_TRU[4] ?? clause("dieu-1", ""), document(), DAY);
  const answered: AnswerWords = { kind: "answered", mode: "quoted", text: "Về việc này, Luật Cư trú ghi:\n“3. …”", citations: [cited] };

  test("gives the quotation, its source with address and date, and says that a machine wrote", () => {
    const text = answerText(answered, OPTIONS);
    expect(text).toContain("“3. …”");
    expect(text).toContain("Căn cứ: khoản 3 Điều 28 Luật Cư trú (68/2020/QH14), hiệu lực từ 01/07/2021.");
    expect(text).toContain("https://langnghe.example/van-ban/68-2020-qh14#dieu-28-khoan-3");
    expect(text).toContain("Trợ lý tự động (AI)");
  });

  test("several articles are numbered, each with its own address; khoản of one article share a line", () => {
    const first = citationOf(clause("dieu-28-khoan-1", "1. …"), document(), DAY);
    const other = citationOf(clause("dieu-27-khoan-2", "2. …"), document(), DAY);
    const text = answerText({ ...answered, citations: [first, cited, other] }, OPTIONS);
    expect(text).toContain("1. khoản 1, khoản 3 Điều 28 Luật Cư trú (68/2020/QH14)");
    expect(text).toContain("2. khoản 2 Điều 27 Luật Cư trú (68/2020/QH14)");
    expect(text.match(/Xem: /g)).toHaveLength(2);
  });

  test("without a source it names the nearest text, does not guess, and offers a person", () => {
    const text = answerText({ kind: "no_source", nearest: [cited] }, OPTIONS);
    expect(text).toContain("chưa tìm thấy văn bản");
    expect(text).toContain("khoản 3 Điều 28 Luật Cư trú");
    expect(text).toContain("cán bộ");
    expect(answerText({ kind: "no_source", nearest: [] }, OPTIONS)).toContain("chưa tìm thấy văn bản");
  });

  test.each(REASONS)("declining for %s says why and where to go, in few plain words", (why) => {
    const text = declined(why, OPTIONS.provinceName);
    expect(words(text)).toBeLessThanOrEqual(90);
    expect(text).not.toMatch(/[!\p{Extended_Pictographic}]/u);
    expect(text).toMatch(/bà con/iu);
    for (const sentence of text.split(/[.;\n]\s*/)) expect(words(sentence)).toBeLessThanOrEqual(25);
  });
});
