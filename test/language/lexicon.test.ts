import { describe, expect, it } from "vitest";
import { readLexicon } from "../../src/language/lexicon.ts";
import { LocalityFileError } from "../../src/read-yaml.ts";
import { lexicon } from "../listening/shipped-listener.ts";

describe("shorthand and dialect", () => {
  it.each([
    ["má tui k có lương hưu, v có dc trợ cấp ko", "mẹ tôi không có lương hưu, vậy có được trợ cấp không"],
    ["thu 500 k mỗi hộ mà k công khai", "thu 500 nghìn mỗi hộ mà không công khai"],
    ["co hong ad", "co không ad"],
    ["may bom hong roi", "may bom hỏng roi"],
    ["bên hông chợ có hông", "bên hông chợ có không"],
    ["lỗ hổng, hổng biết", "lỗ hổng, không biết"],
    ["CA xã mời lên", "công an xã mời lên"],
    ["đi làm ca đêm", "đi làm ca đêm"],
    ["dk kết hôn có dk ko", "đăng ký kết hôn có được không"],
    ["hẻm 5, đầu hem 5", "hẻm 5, đầu hem 5"],
    ["đại biểu hội đồng", "đại biểu hội đồng"],
    ["tôm 30 con/kg, giá 150k/kg", "tôm 30 con/kg, giá 150k/kg"],
  ])("%s → %s", (typed, meant) => {
    expect(lexicon.expandShorthand(typed)).toBe(meant);
  });

  it("takes in what the office adds, before the file, and lets it go again", () => {
    const own = readLexicon("shorthand: { zz: không }\ndialect: {}\nabbreviations: {}\nterms: []\n");
    own.setLocalSpellings(new Map([["bông lúa", "ủy ban"], ["zz", "khóm"]]));
    expect(own.expandShorthand("lên Bông Lúa zz 3")).toBe("lên ủy ban khóm 3");
    own.setLocalSpellings(new Map());
    expect(own.expandShorthand("lên Bông Lúa zz 3")).toBe("lên Bông Lúa không 3");
  });

  it("leaves every other character where it was", () => {
    const text = "Điều 5, khoản 2:\n- Nghị định 168/2024/NĐ-CP (mới) – “trích”.";
    expect(lexicon.expandShorthand(text)).toBe(text);
  });

  it("capitals stay: shouting is not shorthand for police", () => {
    expect(lexicon.expandShorthand("CA NO LAT ROI")).toBe("CA NO LAT ROI");
  });
});

describe("everyday words and the law's", () => {
  it.each([
    ["mất sổ đỏ thì sao", "giấy chứng nhận quyền sử dụng đất"],
    ["muon tach thua cho con", "tách thửa đất"],
    ["hỏi tiền người già 76 tuổi", "trợ cấp hưu trí xã hội"],
    ["tui muốn thôi vợ", "ly hôn"],
  ])("%s holds %s", (said, term) => {
    expect(lexicon.legalTerms(said)).toContain(term);
  });

  it("a sentence of other words brings none", () => {
    expect(lexicon.legalTerms("chào buổi sáng")).toEqual([]);
  });
});

it("a broken lexicon names file and line", () => {
  expect(() => readLexicon("shorthand: { ko: không }\ndialect: {}\nabbreviations: {}\nterms:\n  - { say: [], law: [x] }\n", "x.yaml")).toThrow(LocalityFileError);
  expect(() => readLexicon("shorthand: { ko: không }\ndialect: {}\nabbreviations: {}\nterms:\n  - { say: [], law: [x] }\n", "x.yaml")).toThrow(/x\.yaml:5/);
});
