import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printsOf } from "../../src/cases/campaigns.ts";
import { readMatterWords } from "../../src/cases/matter-words.ts";
import { type Account, sameMatter } from "../../src/cases/same-matter.ts";
import { fold } from "../../src/language/fold.ts";
import { readLexicon } from "../../src/language/lexicon.ts";

const read = (name: string): string => readFileSync(join(import.meta.dirname, "../../knowledge", `${name}.yaml`), "utf8");
const lexicon = readLexicon(read("lexicon"));
const words = readMatterWords(read("matter-words"), lexicon);
const told = (text: string, detail: string | null = "ấp 3", areaCode: string | null = "32110"): Account => ({ text, detail, areaCode, placeNames: ["Khánh Bình"] });
const lamps = "Đèn đường ấp 3 tắt cả tháng nay, tối om";

describe("place", () => {
  it("decides first: another commune, hamlet, alley or an unknown commune is never the same matter, whatever the words", () => {
    expect(sameMatter(told(lamps), told(lamps), 0, words).same).toBe(true);
    expect(sameMatter(told(lamps), told(lamps, "ấp 4"), 0, words).reason).toBe("other_place");
    expect(sameMatter(told(lamps), told(lamps, "ấp 3", "32119"), 0, words).reason).toBe("other_place");
    expect(sameMatter(told(lamps, "ấp 3", null), told(lamps, "ấp 3", null), 0, words).reason).toBe("other_place");
    expect(sameMatter(told("Hẻm 12 ngập nước", null), told("Hẻm 37 ngập nước", null), 0, words).reason).toBe("other_place");
    expect(sameMatter(told("Cầu Kinh Cùng gãy nhịp", null), told("Cầu Vàm Đầm gãy nhịp", null), 0, words).reason).toBe("other_place");
  });

  it("a hamlet told by one of two is no difference, nor is its spelling", () => {
    expect(sameMatter(told(lamps), told("đèn đường tắt hết tối thui", null), 2, words).same).toBe(true);
    expect(sameMatter(told(lamps, "Ấp  3"), told(lamps, "ap 3"), 2, words).same).toBe(true);
  });
});

describe("time", () => {
  it.each([
    ["more than a month apart", lamps, lamps, 31],
    ["mended in between", "Đèn đường tắt, đã sửa xong", "Đèn đường tắt tối om", 5],
    ["again", lamps, "đèn đường mới sửa nay lại tắt nữa rồi", 9],
    ["another day", "Đêm 3/11 trộm vô vuông bắt tôm", "Đêm 14/11 trộm vô vuông bắt tôm", 11],
    ["another school year", "Năm học 2025-2026 trường thu quỹ lớp", "Năm học 2026-2027 trường thu quỹ lớp", 20],
    ["another instalment", "Phát quà đợt 1 không có tên tôi", "Phát quà đợt 2 không có tên tôi", 20],
    ["it happened after the first had told", "Chìm ghe chở gạch ở vàm", "Sáng nay ghe chở gạch chìm ở vàm", 6],
  ])("%s: another matter", (_name, one, other, days) => {
    expect(sameMatter(told(one), told(other), days, words).same).toBe(false);
  });

  it("who told of it before and still waits means the same matter, also after a month", () => {
    expect(sameMatter(told("Trụ điện nghiêng sắp ngã"), told("tôi đã báo trụ điện nghiêng hôm trước, vẫn chưa ai dựng lại"), 45, words).same).toBe(true);
  });
});

describe("matter", () => {
  it.each([
    ["Rác ở chợ chất đống không ai hốt", "phe pham do sau cho hoi thui, chua ai don"],
    ["Nước máy đục như nước hến", "nuoc may may bua nay vang khe khong dam nau com"],
    ["Cống bị nghẹt, mưa xuống ngập nhà", "mua mot chut la ngap vi ong cong tac"],
    ["Quán nhậu hát karaoke tới khuya", "loa kẹo kéo mở ầm ầm nửa đêm, không ngủ được"],
  ])("told in other words is the same: %s", (one, other) => {
    expect(sameMatter(told(one), told(other), 3, words).same).toBe(true);
    expect(sameMatter(told(fold(one)), told(fold(other)), 3, words).same).toBe(true);
  });

  it.each([
    ["Khánh Bình mất sóng điện thoại", "Khánh Bình mất điện"],
    ["Lộ chưa có đèn đường", "Lộ bị xe tải cày nát"],
    ["Trường tốc mái", "Trường thiếu giáo viên"],
    ["Heo chết thả trôi sông", "Ghe đậu kín luồng sông"],
    ["Cây xăng bơm thiếu", "Cây cầu thiếu lan can"],
  ])("another thing at the same place is not: %s", (one, other) => {
    expect(sameMatter(told(one), told(other), 0, words).same).toBe(false);
    expect(sameMatter(told(fold(one)), told(fold(other)), 0, words).same).toBe(false);
  });

  it("a text passed on with something added is the same", () => {
    const text = "Chúng tôi tiểu thương đồng lòng xin giữ nguyên vị trí sạp hàng";
    for (const other of [`${text}!!!`, `${text} (chị Ba)`, fold(text), text.toUpperCase()]) expect(sameMatter(told(text), told(other), 0, words).same).toBe(true);
  });

  it("one person's own business is known as such", () => {
    expect(words.isPersonal("hồ sơ cấp sổ đỏ của tôi trễ hẹn")).toBe(true);
    expect(words.isPersonal("cầu gãy nhịp")).toBe(false);
  });
});

describe("any text", () => {
  it("is compared without failing, and a text is the same matter as itself or too short to say", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (one, other) => {
      expect(typeof sameMatter(told(one), told(other), 1, words).same).toBe("boolean");
      expect(printsOf(words.read(one).line)).toEqual(printsOf(words.read(one).line));
    }), { numRuns: 100 });
  });

  it("very long texts end", () => {
    const long = "cầu gãy nước ngập ".repeat(2000);
    expect(sameMatter(told(long), told(`${long} quá`), 1, words).same).toBe(true);
  });
});

describe("knowledge/matter-words.yaml", () => {
  it("every rule can be compiled and finds the words it is written in", () => {
    expect(() => words.read("Cầu gãy, đèn tắt, nước ngập")).not.toThrow();
    expect(() => words.read("cau gay, den tat, nuoc ngap")).not.toThrow();
  });

  it.each([
    [(text: string) => text.replace("happenings: [", "happenings: [khong_co_that, "), /happenings: "khong_co_that"/],
    [(text: string) => text.replace("personal: [", "personal: [khong_co_that, "), /personal: "khong_co_that"/],
    [(text: string) => text.replace("\ntroubles:", "\ntrobles:"), /matter-words\.yaml:\d+/],
  ])("a mistake is named with the file and what to do", (broken, message) => {
    expect(() => readMatterWords(broken(read("matter-words")), lexicon)).toThrow(message);
  });
});

it("prints of near copies meet, and those of different texts do not", () => {
  const print = (text: string): string[] => printsOf(words.read(text).line);
  const text = "Bà con ven sông kính xin các cấp cho nạo vét con rạch để ghe xuồng qua lại dễ dàng hơn";
  expect(print(`${text} ạ`).some((value) => print(text).includes(value))).toBe(true);
  expect(print("Xin lắp thêm đèn chiếu sáng dọc con lộ trước cổng trường cho các cháu đi học buổi tối").some((value) => print(text).includes(value))).toBe(false);
  expect(print("cầu gãy")).toEqual([]);
});
