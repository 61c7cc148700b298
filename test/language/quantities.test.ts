import { describe, expect, it } from "vitest";
import { readQuantities } from "../../src/language/quantities.ts";

/** "1000–1296 m² ~": from, to, unit, and whether the figure was loose. */
const told = (text: string): string[] => readQuantities(text).map(({ low, high, unit, isApproximate }) => `${low}${high === low ? "" : `–${high}`} ${unit}${isApproximate ? " ~" : ""}`);

describe("amounts as people say them", () => {
  it.each([
    ["mất 2tr5 tiền điện", ["2500000 đồng"]],
    ["thu 500k mỗi hộ", ["500000 đồng"]],
    ["35tr500", ["35500000 đồng"]],
    ["1ty2", ["1200000000 đồng"]],
    ["bị lừa ba chục triệu", ["30000000 đồng"]],
    ["mất 1 củ, phạt 5 xị", ["1000000 đồng", "500000 đồng"]],
    ["hết hai trăm rưỡi", ["250000 đồng ~"]],
    ["hai trăm rưỡi triệu", ["250000000 đồng"]],
    ["năm mươi mấy ngàn", ["51000–59000 đồng ~"]],
    ["một triệu hai", ["1200000 đồng"]],
    ["2 triệu 300", ["2300000 đồng"]],
    ["triệu rưỡi", ["1500000 đồng"]],
    ["3 tỷ 200 triệu", ["3200000000 đồng"]],
    ["mười lăm triệu sáu trăm ngàn đồng", ["15600000 đồng"]],
    ["1.200.000 đồng", ["1200000 đồng"]],
    ["từ 20 đến 30 triệu, tầm 40, 50 triệu", ["20000000–30000000 đồng ~", "40000000–50000000 đồng ~"]],
    ["3 công đất, 1 mẫu ruộng, hai hecta rưỡi, 120m2", ["3000–3888 m² ~", "10000–12960 m² ~", "25000 m²", "120 m²"]],
    ["chục hộ bị ngập, hai mươi lăm người, 5-7 đứa nhỏ", ["10 hộ ~", "25 người", "5–7 người ~"]],
    ["một trăm lẻ năm hộ dân", ["105 hộ"]],
    ["nửa tháng nay, hai ba bữa, mười mấy năm trời, bốn năm ngày", ["0.5 tháng ~", "2–3 ngày ~", "11–19 năm ~", "4–5 ngày ~"]],
    ["hai năm nay, hai mươi năm, hơn 20 năm", ["2 năm", "20 năm", "20 năm ~"]],
    ["chết 2 tấn tôm, đường hư 300 mét", ["2000 kg", "300 m"]],
  ])("%s", (text, amounts) => {
    expect(told(text)).toEqual(amounts);
  });

  it.each([
    ["bay trieu ruoi", ["7500000 đồng"]],
    ["mat nam trieu", ["5000000 đồng"]],
    ["ba chuc ho dan bi ngap nua thang nay", ["30 hộ", "0.5 tháng ~"]],
    ["hai muoi lam nguoi", ["25 người"]],
    ["may nam nay duong hu", ["2–9 năm ~"]],
  ])("without accents: %s", (text, amounts) => {
    expect(told(text)).toEqual(amounts);
  });

  it("says where each stands", () => {
    const text = "Tôi bị lừa ba chục triệu, đã nửa tháng nay";
    expect(readQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(["ba chục triệu", "nửa tháng"]);
  });
});

describe("no amount", () => {
  it.each([
    "ngày 5 tháng 10 năm 2024", "lúc 5 giờ sáng", "Điều 5 khoản 2", "ấp 5, xã Tân Lộc", "0912 345 678", "số 168/2024/NĐ-CP", "2 công an tới nhà", "uống 2 chai nước", "hai ngàn con gà",
    "ba tôi bị té", "năm nay mất mùa", "tư tưởng", "chín muồi", "một mình tôi", "củ khoai", "công ty nợ lương",
  ])("%s", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });
});
