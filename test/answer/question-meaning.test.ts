import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupByMeaning } from "../../src/answer/gap-groups.ts";
import { isSameQuestion, meaningOf } from "../../src/answer/question-meaning.ts";
import { placeReader } from "../../src/answer/question-place.ts";
import { readAreas } from "../../src/knowledge/places/places.ts";
import { readLexicon } from "../../src/language/lexicon.ts";

const read = (file: string): string => readFileSync(join(import.meta.dirname, "../../knowledge", file), "utf8");
const areas = readAreas(read("areas.yaml"));
const tools = { lexicon: readLexicon(read("lexicon.yaml")), publicNames: areas.units.map(({ name }) => name), placeOf: placeReader(areas) };
const same = (a: string, b: string): boolean => isSameQuestion(meaningOf(a, tools), meaningOf(b, tools));
const together = (a: string, b: string): boolean => groupByMeaning([a, b].map((question, i) => ({ id: String(i), meaning: meaningOf(question, tools) }))).length === 1;

describe("the same question", () => {
  test.each([
    ["bao nhieu tien lam so do", "Làm sổ đỏ hết bao nhiêu tiền?"],
    ["lam so do het nhiu tien z ad", "Làm sổ đỏ hết bao nhiêu tiền?"],
    ["Dạ cho em hỏi làm sổ đỏ tốn bao nhiêu tiền vậy ạ", "Làm sổ đỏ hết bao nhiêu tiền?"],
    ["khieu nai lan dau giai quyet may ngay", "Khiếu nại lần đầu giải quyết mấy ngày?"],
    ["khiếu nại lần 2 giải quyết mấy ngày", "Khiếu nại lần hai giải quyết mấy ngày?"],
    ["nguoi 75 tuoi duoc tro cap bao nhieu", "Người 75 tuổi được trợ cấp bao nhiêu?"],
    ["nguoi 75 tuoi k co luong huu dc tro cap nhiu", "Người 75 tuổi không có lương hưu được trợ cấp bao nhiêu"],
    ["Thủ tục đăng ký kết hôn cần giấy tờ gì", "dang ky ket hon thu tuc can giay to gi"],
    ["ko dong bhyt co sao khong", "Không đóng bảo hiểm y tế có sao không?"],
    ["tre duoi sau tuoi kham benh co ton tien khong", "Trẻ dưới 6 tuổi khám bệnh có tốn tiền không?"],
    ["phat 30 trieu dong co duoc tra gop khong", "Phạt 30 triệu đồng có được trả góp không?"],
    ["tu ngay 1 thang 7 nam 2026 khieu nai giai quyet may ngay", "Từ ngày 1 tháng 7 năm 2026 khiếu nại giải quyết mấy ngày?"],
    ["dat nong nghiep co duoc xay dung khong", "Đất nông nghiệp có được xây dựng không?"],
    ["may bay hang khong tre gio boi thuong bao nhieu", "Máy bay hàng không trễ giờ bồi thường bao nhiêu?"],
    ["dat khong giay to co duoc cap so khong", "Đất không giấy tờ có được cấp sổ không?"],
    ["mua ve tau di nam du o dau", "Mua vé tàu đi Nam Du ở đâu?"],
  ])("%s = %s", (a, b) => {
    expect([same(a, b), same(b, a), together(a, b)]).toEqual([true, true, true]);
  });
});

describe("another question, however near", () => {
  test.each([
    ["Làm sổ đỏ mất bao lâu?", "Làm sổ đỏ hết bao nhiêu tiền?", "another thing is asked"],
    ["Người 75 tuổi được trợ cấp bao nhiêu", "Người 80 tuổi được trợ cấp bao nhiêu", "another age"],
    ["Khiếu nại lần hai giải quyết mấy ngày", "Khiếu nại lần đầu giải quyết mấy ngày", "another number"],
    ["Thời hạn giải quyết khiếu nại lần hai của chủ tịch xã là bao lâu", "Thời hạn giải quyết khiếu nại lần đầu của chủ tịch xã là bao lâu", "another number in a long sentence"],
    ["Năm 2024 lương cơ sở là bao nhiêu", "Năm 2026 lương cơ sở là bao nhiêu", "another year"],
    ["Từ ngày 1/7/2026 khiếu nại giải quyết mấy ngày", "Từ ngày 1/7/2025 khiếu nại giải quyết mấy ngày", "another date"],
    ["Thu nhập 3 triệu có phải hộ nghèo không", "Thu nhập 2 triệu có phải hộ nghèo không", "another sum"],
    ["Người 75 tuổi không có lương hưu được trợ cấp bao nhiêu", "Người 75 tuổi có lương hưu được trợ cấp bao nhiêu", "a negation"],
    ["Đất có giấy tờ có được cấp sổ không", "dat khong giay to co duoc cap so khong", "a negation without accents"],
    ["Xã Đất Mũi hỗ trợ hộ nghèo bao nhiêu tiền", "Xã Khánh Bình hỗ trợ hộ nghèo bao nhiêu tiền", "another place"],
    ["ho tro ho ngheo o xa dat mui bao nhieu tien", "Hỗ trợ hộ nghèo ở xã Khánh Bình bao nhiêu tiền", "another place without accents"],
    ["Ông Nguyễn Văn An được hỗ trợ bao nhiêu", "Ông Trần Văn Bình được hỗ trợ bao nhiêu", "another person"],
    ["Ông Nguyễn Văn An được hỗ trợ bao nhiêu", "Ông được hỗ trợ bao nhiêu", "a person named on one side"],
    ["Nghỉ thai sản mấy tháng", "Chồng nghỉ thai sản mấy tháng", "another member of the family"],
    ["Luật 25/2018/QH14 quy định gì về tố cáo", "Luật 02/2011/QH13 quy định gì về tố cáo", "another document"],
    ["Đăng ký khai sinh cho con cần giấy tờ gì", "Đăng ký khai tử cho con cần giấy tờ gì", "another matter"],
    ["Đăng ký kết hôn cần giấy gì", "Đăng ký kết hôn với người nước ngoài cần giấy gì", "a condition more"],
    ["Hợp đồng thuê nhà 1 năm có phải công chứng không", "Hợp đồng thuê nhà 2 năm có phải công chứng không", "another duration"],
  ])("%s ≠ %s (%s)", (a, b) => {
    expect([same(a, b), same(b, a), together(a, b)]).toEqual([false, false, false]);
  });

  test.each([
    ["Cha kiện con đòi đất được không", "Con kiện cha đòi đất được không"],
    ["Cấp lại thẻ căn cước bị mất ở đâu", "Cấp đổi thẻ căn cước ở đâu"],
    ["Bán đất cho người nước ngoài được không", "Bán nhà cho người nước ngoài được không"],
  ])("who towards whom, and every word of the matter, decide for an approved answer: %s ≠ %s", (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

test("a name that places bear is a place, and masks keep questions apart from those without", () => {
  expect(same("Xã Trần Văn Thời hỗ trợ hộ nghèo bao nhiêu tiền", "xa tran van thoi ho tro ho ngheo bao nhieu tien")).toBe(true);
  expect(same("Ông [tên người] được hỗ trợ bao nhiêu", "Ông được hỗ trợ bao nhiêu")).toBe(false);
});

test("greetings and frames alone mean nothing, so nothing equals them", () => {
  expect(same("cho em hỏi ạ", "cho em hỏi ạ")).toBe(false);
});

test("groups depend on the questions and their order alone", () => {
  const asked = ["lam so do bao nhieu tien", "Khiếu nại lần đầu mấy ngày", "Làm sổ đỏ hết bao nhiêu tiền?", "khieu nai lan dau may ngay"].map((question, i) => ({ id: String(i), meaning: meaningOf(question, tools) }));
  const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));
  expect(ids(groupByMeaning(asked))).toEqual([["0", "2"], ["1", "3"]]);
  expect(ids(groupByMeaning(asked))).toEqual(ids(groupByMeaning(asked)));
});
