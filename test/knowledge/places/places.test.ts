import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/fold.ts";
import { findPlace, readAreas } from "../../../src/knowledge/places/places.ts";
import { areas } from "../../listening/shipped-listener.ts";

const answer = (text: string): string => {
  const place = findPlace(text, areas);
  return place.kind === "unit" ? place.code : place.kind === "outside" ? "outside" : "ask";
};

/** Text and what is meant: a GSO code, "outside", or "ask". */
const MEANT: [string, string][] = [
  ["Nhà tôi ở xã Khánh Bình Đông cũ, lộ hư", "32110"], ["ấp Kinh 5 xã Biển Bạch Đông", "32069"], ["Tui ở Rạch Gốc, biển xâm thực", "32244"], ["phường Hộ Phòng ngập", "31942"],
  ["xã Tân Tiến rác quá", "32188"], ["em ở Sông Đốc", "32098"], ["phường 8 TP Cà Mau", "32014"], ["phường 8 Bạc Liêu", "31825"], ["Phường 1 Giá Rai", "31942"], ["xã Nguyễn Việt Khái lộ hư", "32227"],
  ["xã Nguyễn Việt Khái cũ", "32212"], ["xã Phước Long", "31867"], ["Xã Hoà Bình", "31891"], ["xã Đất Mới", "32201"], ["thị trấn U Minh", "32044"], ["thị trấn Sông Đốc", "32098"], ["xã Khánh Hòa huyện U Minh", "32047"],
  ["Con học ở Sài Gòn, nhà ở Tân Lộc", "32083"], ["tui làm công nhân Bình Dương, má ở Trí Phải", "32071"], ["xã Tân Phú huyện Thới Bình", "32071"], ["xã Lương Thế Trâng", "32134"], ["xã Hồ Thị Kỉ", "32092"],
  ["xã Tạ An Khương Nam", "32155"], ["xã NVK", "32227"], ["xã Dĩnh Lợi", "31900"], ["UBND xã Tam Giang", "32206"], ["bà con Tân Ân Tây", "32236"], ["Gành Hào nước mặn", "31972"], ["khóm 3 phường Giá Rai", "31942"],
  ["xã Ninh Quới A", "31849"], ["cống Đá Bạc hư", "32104"], ["Hòn Chuối thiếu nước", "32098"], ["quán cua Năm Căn ở phường Lý Văn Lâm", "32014"], ["Đường 3/2 phường 5 Bạc Liêu", "31834"], ["xã Cái Nước", "32128"],
  ["Xã Tân Duyệt cũ nay là Đầm Dơi", "32152"], ["xã U Minh mới nha, không phải huyện", "32047"],
  ["ở Cần Thơ có cấp căn cước không", "outside"], ["tỉnh Hòa Bình", "outside"], ["Phú Tân, An Giang", "outside"], ["xã Phú Tân tỉnh An Giang", "outside"], ["xã Vĩnh Phong bên Kiên Giang", "outside"], ["phường Ninh Kiều", "outside"],
  ["phường Tân Thành quận Tân Phú Sài Gòn", "outside"], ["Quê Đầm Dơi nhưng đang ở trọ quận 7 Sài Gòn, hẻm ngập", "outside"],
  ["Chợ Hộ Phòng ngập nước", "ask"], ["phường 6 tpcm ngập", "ask"], ["phường 1 ngập", "ask"], ["xã Tắc Vân", "ask"], ["đường Nguyễn Việt Khái đèn hư", "ask"], ["ông Trần Văn Thời lấn đất", "ask"], ["xã Phong Thạnh thị xã Giá Rai", "ask"],
  ["hòa bình thế giới", "ask"], ["đất mới khai phá", "ask"], ["thị trấn Năm Căn", "ask"], ["Ngọc Hiển", "ask"], ["damdoi", "ask"], ["ấp Tân Hưng xã Đông Thới", "ask"], ["trường tiểu học Phan Ngọc Hiển", "ask"], ["Xã Tân Ân cũ", "ask"],
  ["hai xã Phú Mỹ và Phú Tân", "ask"], ["tôi ở thành phố Cà Mau", "ask"], ["huyện Hồng Dân", "ask"], ["bà con Hòa Mỹ cũ", "ask"], ["giáp ranh xã Khánh An với xã Nguyễn Phích", "ask"], ["xã Dàm Đồm", "ask"], ["ấp 5 cúp điện", "ask"], ["", "ask"],
];

/** What people put right, set aside, or name on the way. */
const SET_RIGHT: [string, string][] = [
  ["dạ không phải xã Tân Thuận mà xã Tân Tiến, cầu gãy", "32188"], ["em ghi lộn, không phải Đất Mới mà là xã Tam Giang", "32206"], ["cây xăng Hưng Mỹ ở xã Tân Tiến gian lận", "32188"],
  ["buôn bán ở phường An Xuyên mà nhà ở xã Trần Văn Thời, nhà bị cúp điện", "32095"], ["phường ba thành phố Bạc Liêu nước đục", "31825"], ["phường tám Cà Mau ngập hẻm", "32014"], ["phường Năm Căn", "32191"],
  ["em ở quê Thanh Hoá, xã Hòa Bình bị lũ", "outside"], ["tui ở Hậu Giang cũ, xã Tân Thành", "outside"], ["làm công nhân Bình Dương, xã Trí Phải lộ hư", "32071"], ["Hòa Bình ngoài Bắc lũ quét", "outside"],
];

describe("findPlace", () => {
  it.each(SET_RIGHT)("what is set right or named on the way: %s → %s", (text, meant) => {
    expect(answer(text)).toBe(meant);
  });

  it.each(MEANT)("%s → %s", (text, meant) => {
    expect(answer(text)).toBe(meant);
  });

  it("without accents no matter goes to a wrong commune, and few more need asking", () => {
    const told = MEANT.map(([text, meant]) => ({ meant, got: answer(fold(text)) }));
    expect(told.filter(({ meant, got }) => got !== meant && got !== "ask" && got !== "outside")).toEqual([]);
    expect(told.filter(({ meant, got }) => got === meant).length / told.length).toBeGreaterThanOrEqual(0.95);
  });

  it("every commune is found by its own name, with and without accents", () => {
    for (const unit of areas.units) {
      expect(answer(`${unit.type} ${unit.name} lộ hư`)).toBe(unit.code);
      expect([unit.code, "ask"]).toContain(answer(fold(`${unit.type} ${unit.name} lộ hư`)));
    }
  });

  it("the hamlet is kept as typed, and never taken for a commune", () => {
    expect(findPlace("Lộ ấp Tân Long xã Tân Tiến sụp", areas)).toMatchObject({ kind: "unit", code: "32188", detail: "ấp Tân Long" });
    expect(findPlace("o ap kinh 9 xa phong thanh", areas)).toMatchObject({ kind: "unit", detail: "ap kinh 9" });
    expect(findPlace("Điện ấp 5 khóm... í ấp 5 Tân Lộc yếu", areas)).toMatchObject({ kind: "unit", code: "32083", detail: "ấp 5" });
    expect(findPlace("trưởng ấp thu tiền không công khai", areas)).toEqual({ kind: "none" });
    expect(findPlace("ấp 5 cúp điện", areas)).toEqual({ kind: "ambiguous", heard: "ấp 5", candidates: [], detail: "ấp 5" });
  });

  it("a divided commune offers each part, a former district its communes", () => {
    expect(findPlace("xã Tắc Vân", areas)).toMatchObject({ kind: "ambiguous", candidates: [{ code: "32025", name: "phường Tân Thành" }, { code: "32041" }] });
    expect(findPlace("huyện Ngọc Hiển", areas)).toMatchObject({ kind: "ambiguous", candidates: [{ code: "32236" }, { code: "32244" }, { code: "32248" }] });
  });

  it("tells whether today's or an old name was used", () => {
    expect(findPlace("xã Tân Trung", areas)).toMatchObject({ code: "32161", via: "old_name" });
    expect(findPlace("xã Trần Phán", areas)).toMatchObject({ code: "32161", via: "new_name" });
  });
});

describe("knowledge/areas.yaml", () => {
  it("holds the 64 communes and wards, each in a former district", () => {
    expect(areas.units).toHaveLength(64);
    expect(areas.units.filter((unit) => unit.type === "phường")).toHaveLength(9);
    expect(areas.districts.flatMap((district) => district.unitCodes).toSorted()).toEqual(areas.units.map((unit) => unit.code).toSorted());
  });

  it("an old unit that leads nowhere stops the start, naming file and line", () => {
    const text = 'province: { code: "96", name: X, also: [] }\nunits:\n  - { code: "00001", type: xã, name: A, district: D }\nold_units:\n  - { type: xã, name: B, to: ["00002"] }\ndistricts:\n  - { id: D, type: huyện, name: D, also: [] }\noutside: { provinces: [], former_provinces: [], places: [], neighbours: [], common: [], abroad: [], also: {} }\n';
    expect(() => readAreas(text, "knowledge/areas.yaml")).toThrow(/knowledge\/areas\.yaml:5: .*00002/);
  });
});
