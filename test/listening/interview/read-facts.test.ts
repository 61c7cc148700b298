import { describe, expect, it } from "vitest";
import { isBareFact, readFacts } from "../../../src/listening/interview/read-facts.ts";

describe("facts told in passing, in the citizen's own words", () => {
  it.each([
    ["lộ sụp gần 2 tháng nay, xe không qua được", "gần 2 tháng nay"], ["den duong tat ca thang nay", "ca thang nay"], ["từ đầu tháng 9 tới giờ nước đục", "từ đầu tháng 9 tới giờ"],
    ["tối hôm qua cúp điện", "tối hôm qua"], ["từ hôm mưa lớn tới giờ ngập", "từ hôm mưa lớn tới giờ"], ["cúp nước mấy bữa rày", "mấy bữa rày"], ["hư hai ba năm nay rồi", "hai ba năm nay rồi"],
    ["ngày 5/9 họ tới thu tiền", "ngày 5/9"], ["nam ngoai co hua sua", "nam ngoai"],
  ])("since: %s", (text, since) => {
    expect(readFacts(text).since).toBe(since);
  });

  it.each([["cỡ 20 hộ bị ngập", "cỡ 20 hộ"], ["ca xom khong co nuoc", "ca xom"], ["mấy chục hộ dân chịu trận", "mấy chục hộ dân"], ["có 4 người nhập viện", "4 người"], ["hai bên bà con trong hẻm 3 chịu khói", "bà con trong"]])("people: %s", (text, people) => {
    expect(readFacts(text).people).toContain(people);
  });

  it.each([["bị lừa 15tr", "15tr"], ["thu mỗi em 2 triệu 5", "2 triệu 5"], ["mat nam muoi trieu", "trieu"]])("money: %s", (text, money) => {
    expect(readFacts(text).money).toContain(money);
  });

  it.each([["mất 2tr5 tiền điện", "money", "2tr5"], ["hết hai trăm rưỡi", "money", "hai trăm rưỡi"], ["ngập hai mươi mấy nóc nhà", "people", "hai mươi mấy nóc nhà"], ["5-7 nhà bị tốc mái", "people", "5-7 nhà"]] as const)("amounts as people say them: %s", (text, fact, told) => {
    expect(readFacts(text)[fact]).toBe(told);
  });

  it.each(["đường từ ấp 5 đến ấp 6 hư", "cầu số 3 mục", "xã Tân Tiến lầy lội", "không biết mấy hộ nữa", "hộ nghèo mà không được trợ cấp"])("nothing is made up: %s", (text) => {
    const { wish: _wish, ...facts } = readFacts(text);
    expect(facts).toEqual({});
  });

  it("an answer that is just a lapse of time or a number counts where that was asked", () => {
    expect(isBareFact("since", "chắc 2 tháng")).toBe(true);
    expect(isBareFact("since", "xã không sửa")).toBe(false);
    expect(isBareFact("people", "20")).toBe(true);
  });
});
