import { describe, expect, it } from "vitest";
import { mendWord } from "../../src/language/mend-word.ts";
import { readTelex, readVni } from "../../src/language/typing-leftovers.ts";
import { lexicon } from "../listening/shipped-listener.ts";

const mended = (text: string): string => text.split(" ").map(mendWord).join(" ");

describe("keys the keyboard did not turn into letters", () => {
  it.each([
    ["dduwowcj", "được"], ["dduocj", "được"], ["khoong", "không"], ["nhaf", "nhà"], ["tieenf", "tiền"], ["ddaats", "đất"], ["nuwowcs", "nước"], ["ddi", "đi"], ["quas", "quá"],
  ])("Telex %s is %s", (keys, word) => {
    expect(mendWord(keys)).toBe(word);
  });

  it.each([["d9a61t", "đất"], ["nu7o7c1", "nước"], ["tie62n", "tiền"], ["kho6ng", "không"], ["d9u7o7ng2", "đường"]])("VNI %s is %s", (keys, word) => {
    expect(mendWord(keys)).toBe(word);
  });

  it("what was turned half-way is read too", () => {
    expect(mended("đượcj nướcs")).toBe("được nước");
  });

  it.each(["to3", "ap5", "lo2", "khu1", "h2o", "b2b", "mua2", "a1", "covid19", "k5"])("%s may be a number behind a word, and stays", (word) => {
    expect(mendWord(word)).toBe(word);
  });

  it("among other words keyed so, a figure at the end is a tone", () => {
    expect(readVni("mua2", true)).toBe("mùa");
    expect(lexicon.tidySpelling("mua2 nay nu7o7c1 le6n, nha2 to6i nga6p5")).toBe("mùa nay nước lên, nhà tôi ngập");
    expect(lexicon.tidySpelling("mua2 nay, nhà to3")).toBe("mua2 nay, nhà to3");
  });

  it.each(["bus", "fax", "wifi", "app", "school", "his", "tax", "book", "meeting", "zalo", "facebook", "online", "camera", "visa"])("%s is no Telex", (word) => {
    expect(mendWord(word)).toBe(word);
    expect(readTelex(word)).toBeNull();
  });
});

describe("words spelled as they are spoken", () => {
  it.each([
    ["ngừi", "người"], ["hỉu", "hiểu"], ["zui", "vui"], ["dzui", "vui"], ["chời", "trời"], ["pà", "bà"], ["pé", "bé"], ["coá", "có"], ["ság", "sáng"], ["xog", "xong"], ["giốg", "giống"],
    ["iêm", "em"], ["ún", "uống"], ["chiện", "chuyện"], ["chếc", "chết"], ["bíc", "biết"], ["fải", "phải"], ["wên", "quên"], ["qá", "quá"], ["kủa", "của"], ["nge", "nghe"], ["nka", "nha"],
    ["đuờng", "đường"], ["trươc", "trước"], ["viêc", "việc"], ["hiễm", "hiểm"],
  ])("%s is %s", (typed, meant) => {
    expect(mendWord(typed)).toBe(meant);
  });

  it.each([["quáaaa", "quá"], ["khônggg", "không"], ["trờiiiii", "trời"], ["đii", "đi"], ["nữaaaa", "nữa"], ["Trờiii", "trời"]])("%s is %s held for effect", (typed, meant) => {
    expect(mendWord(typed)).toBe(meant);
  });

  it("no word of Vietnamese is ever touched, with its marks or without any", () => {
    const plain = "dzĩ nhiên tôi ở ấp Kinh Xáng, xuồng ghe vỏ lãi đậu đầy, mấy chỗ sụp lở, nước rút, cống nghẹt, heo bịnh, giựt hụi, quỵt tiền, xỉn quậy, ngộp khói, tụi nó rầy rà chửi bới, thúi quắc, sình lầy, đìa tôm, bển trển, thiệt tình, hết trơn".slice(5);
    for (const word of plain.match(/\p{L}+/gu) ?? []) expect(mendWord(word)).toBe(word);
    for (const word of "nuoc ngap nha toi roi ba con o ap khong di duoc tui moi dong tien hoi hom cho cao qua goi cong an".split(" ")) expect(mendWord(word)).toBe(word);
  });

  it.each(["UBND", "CCCD", "GCN", "168/2024/NĐ-CP", "0912345678", "Krông", "Đắk", "Lắk", "kkkk", "hahaha", "aaaa", "vcl", ""])("«%s» stays", (word) => {
    expect(mendWord(word)).toBe(word);
  });

  it.each(["ko", "kô", "hok", "hơm", "khum", "k", "kg"])("%s, which is không, is never taken for có", (word) => {
    expect(mendWord(word)).toBe(word);
  });

  it("a word of a hundred thousand letters is not looked into", () => {
    const word = "zú".repeat(50_000);
    expect(mendWord(word)).toBe(word);
  });
});

describe("in a message", () => {
  it("names and abbreviations are not held to the syllables of Vietnamese", () => {
    expect(lexicon.tidySpelling("gặp chị Zú ở xã TAK hỏi")).toBe("gặp chị Zú ở xã TAK hỏi");
  });

  it("words of the south stay as they are said, and are understood all the same", () => {
    expect(lexicon.tidySpelling("tui coi hổng thấy zui")).toBe("tui coi không thấy vui");
    expect(lexicon.expandShorthand("tui coi hổng thấy zui")).toBe("tôi xem không thấy vui");
  });

  it.each([
    ["t bị mất xe, a công an nói chờ", "tôi bị mất xe, anh công an nói chờ"],
    ["điểm a khoản 2, lớp 5 a, gan b", "điểm a khoản 2, lớp 5 a, gan b"],
    ["anh A lấn đất bà B", "anh A lấn đất bà B"],
    ["a) nội dung, b) kiến nghị", "a) nội dung, b) kiến nghị"],
    ["a cho hoi may gio lam viec", "a cho hoi may gio lam viec"],
    ["cao 2 m, sâu 3 m", "cao 2 m, sâu 3 m"],
    ["đóng 5 tr mà tr ơi", "đóng 5 triệu mà trời ơi"],
    ["thu 5,1tr", "thu 5,1 triệu"],
    ["h làm s đây", "giờ làm sao đây"],
    ["ly dị, kỳ dị, nói gì dị", "ly dị, kỳ dị, nói gì vậy"],
    ["tiền bn một tháng, cám ơn bn", "tiền bao nhiêu một tháng, cám ơn bạn"],
    ["c a xã mời", "công an xã mời"],
    ["truong khom 5", "truong khom 5"],
  ])("%s → %s", (typed, meant) => {
    expect(lexicon.tidySpelling(typed)).toBe(meant);
  });
});
