import { describe, expect, test } from "vitest";
import { readFormOfAddress } from "../../src/language/form-of-address.ts";

describe("how people want to be spoken to", () => {
  test.each([
    ["tui năm nay 70 rồi, có được trợ cấp không", "bac"],
    ["Tôi đã 82 tuổi, đi lại khó khăn", "bac"],
    ["toi nam nay 66 tuoi", "bac"],
    ["Bác muốn hỏi về thẻ bảo hiểm", "bac"],
    ["Dạ tui 52 tuổi, làm ruộng", "co_chu"],
    ["chú hỏi chút, đất của chú", "co_chu"],
    ["Cô cần hỏi giấy khai sinh", "co_chu"],
    ["con hỏi chút ạ", "anh_chi"],
    ["da em muon hoi bao hiem", "anh_chi"],
    ["Cho cháu hỏi làm căn cước ở đâu", "anh_chi"],
    ["Tôi 25 tuổi, muốn vay vốn", "anh_chi"],
  ] as const)("%s → %s", (text, form) => {
    expect(readFormOfAddress(text)).toBe(form);
  });

  test.each([
    "Mẹ tôi 78 tuổi có được trợ cấp không", "con tui nam nay 14 tuoi", "tui hỏi chút", "Ba tui năm nay 80 rồi", "làm căn cước ở đâu", "Còn con tôi 10 tuổi thì sao", "Tôi được 70 triệu đồng", "tôi đã 30 năm đóng bảo hiểm", "con hai tuổi ai nuôi", "", "có hỏi xã rồi",
    "Chồng tôi năm nay 61 tuổi", "chú tôi 70 tuổi", "cô giáo nói vậy",
  ])("says nothing of the person who writes: %s", (text) => {
    expect(readFormOfAddress(text)).toBeNull();
  });
});
