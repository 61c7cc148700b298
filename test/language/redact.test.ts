import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData, maskedKinds, redact } from "../../src/language/redact.ts";

const masked = (text: string): string => redact(text).text;

describe("masked", () => {
  it.each([
    ["gọi 0912 345 678", "gọi [số điện thoại]"],
    ["gọi +84 912-345-678 nha", "gọi [số điện thoại] nha"],
    ["sđt O9l2 345 678", "sđt [số điện thoại]"],
    ["số là không chín một hai ba bốn năm sáu bảy tám", "số là [số điện thoại]"],
    ["máy bàn nhà tôi 0290 3831 999", "máy bàn nhà tôi [số điện thoại]"],
    ["cccd 096160001234", "cccd [số giấy tờ]"],
    ["cmnd 381234567", "cmnd [số giấy tờ]"],
    ["stk 0912345678 agribank", "stk [số tài khoản] agribank"],
    ["abc.x@yahoo.com.vn", "[thư điện tử]"],
    ["lan1990 [at] gmail [chấm] com", "[thư điện tử]"],
    ["xe 69C-123.45 chạy ẩu", "xe [biển số xe] chạy ẩu"],
    ["sinh ngày 2/9/1960", "sinh ngày [ngày sinh]"],
    ["nhà số 12/3 hẻm 45 đường Lê Lợi, khóm 2", "[địa chỉ], khóm 2"],
    ["ông Nguyễn Văn Đực lấn đất", "ông [tên người] lấn đất"],
    ["ong nguyen van duc lan dat", "ong [tên người] lan dat"],
    ["chị Bảy Thạnh", "chị [tên người]"],
    ["Chủ tịch xã Trần Quốc Việt", "Chủ tịch xã [tên người]"],
    ["thẻ GB4969612345678", "thẻ [số thẻ bảo hiểm]"],
    ["zalo.me/0912345678", "[trang cá nhân]"],
    ["đt0912345678 nhé", "đt[số điện thoại] nhé"],
    ["0912345678/0938123456", "[số điện thoại]/[số điện thoại]"],
    ["ấp 5 0912 345 678 - 3 hộ", "ấp 5 [số điện thoại] - 3 hộ"],
    ["số là ០៩១២៣៤៥៦៧៨", "số là [số điện thoại]"],
    ["cccd 096.160.001.234", "cccd [số giấy tờ]"],
    ["nạp vô số 6868112233 bên MB", "nạp vô số [số tài khoản] bên MB"],
    ["bhyt 9620558417", "bhyt [số thẻ bảo hiểm]"],
    ["hoa92@gmail. com", "[thư điện tử]"],
    ["ngày 17/8/1961 là ngày sinh của tôi", "ngày [ngày sinh] là ngày sinh của tôi"],
    ["sinh mười hai tháng bảy năm một chín sáu tám", "sinh [ngày sinh]"],
    ["27B Lê Hồng Phong, phường An Xuyên", "[địa chỉ], phường An Xuyên"],
    ["anh tuấn địa chính", "anh [tên người] địa chính"],
    ["chu tich xa le minh tri bao ke", "chu tich xa [tên người] bao ke"],
    ["ông Sáu Thới và Bảy Cụt", "ông [tên người] và [tên người]"],
    ["a Tý với c Lành", "a [tên người] với c [tên người]"],
  ])("%s → %s", (text, safe) => {
    expect(masked(text)).toBe(safe);
    expect(masked(text.normalize("NFD")).normalize("NFC")).toBe(safe);
  });
});

describe("left standing", () => {
  it.each([
    "vay 100.000.000đ lãi 0,55%/tháng", "đóng 3.500.000 đồng", "thu 850k một hộ", "1tr2", "Quyết định 1234/QĐ-UBND ngày 05/09/2026", "Nghị định 168/2024/NĐ-CP",
    "thửa 2087, tờ bản đồ số 09", "mã CM-261123-K7QF", "ghe CM-91405-TS", "gọi 1022, 113, 19001006, 18001234", "mã số thuế 0301234567", "mã hồ sơ H12.34-261008-0157",
    "tọa độ 9.1768, 105.1524", "đường dây nóng 0912345678", "hotro@dichvucong.gov.vn", "chú Ba với bà Tư", "Chủ tịch UBND xã tiếp dân", "trường Lý Tự Trọng, đường Nguyễn Trãi",
    "xã Trần Văn Thời, xã Hồ Thị Kỷ", "dự sinh 20/12/2026", "tổng vệ sinh ngày 20/11/2026", "học sinh nghỉ từ 01/02/2027", "Lương Hưu Xã Hội, Hồ Sơ Đất Đai, Cao Đẳng Cộng Đồng", "bà mẹ Việt Nam anh hùng",
    "ông Táo, Bác Hồ", "kênh Ông Đơn, rạch Bà Hính", "chung cư Huỳnh Văn Chính", "nhà 5 người, căn nhà 3 gian", "phòng số 3 trung tâm hành chính công", "em sn 1999", "tài khoản bị trừ 2500000", "trang dichvucong.gov.vn", "tac pham van hoc", "co phan trong quan",
    "sinh năm 1951", "ấp 5, khóm 3, hẻm 7", "họp hôm 15-11-2026", "tp Hồ Chí Minh, Hai Bà Trưng",
  ])("%s", (text) => {
    expect(masked(text)).toBe(text);
  });

  it("names that places of the locality bear, when they are handed in", () => {
    expect(masked("bà con Lương Thế Trân kêu cứu")).toContain("[tên người]");
    expect(redact("bà con Lương Thế Trân kêu cứu", ["Lương Thế Trân"]).text).toBe("bà con Lương Thế Trân kêu cứu");
  });
});

describe("whatever is typed", () => {
  it("spans lie inside the text, in order, apart", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      let end = 0;
      for (const span of findPersonalData(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }));
  });

  it("what is not masked stays as it was typed, letter by letter", () => {
    const pieces = fc.array(fc.constantFrom("ông Nguyễn Văn Đực ", "0912 345 678", "  ", "\u200b", "ấp 5, ", "sinh 2/9/1960 ", "vay 5.000.000đ ", "NHÀ SỐ 12 HẺM 3 ", "e\u0301", "😢", "a@b.vn ", "\n", "stk 19036677821015 "), { maxLength: 12 });
    fc.assert(fc.property(fc.oneof(pieces.map((all) => all.join("")), fc.string({ unit: "grapheme", maxLength: 60 })), (text) => {
      const { text: safe, spans } = redact(text);
      let rest = safe;
      let at = 0;
      for (const span of [...spans, { start: text.length, end: text.length }]) {
        const kept = text.slice(at, span.start);
        expect(rest.startsWith(kept)).toBe(true);
        rest = rest.slice(kept.length).replace(/^\[[^\]]+\]/, "");
        at = span.end;
      }
      expect(rest).toBe("");
    }));
  });

  it.each(["1 ", "1.", "a.", "0912 ", "ông ", "Nguyễn Văn An ", "1/ ", "a chấm ", "tài khoản ", "không "])("a message of 100,000 characters of «%s» hides no number at its end, and does not hang", { timeout: 20_000 }, (piece) => {
    expect(masked(`${piece.repeat(Math.ceil(100_000 / piece.length))} xin gọi 0912 345 678`).endsWith(" xin gọi [số điện thoại]")).toBe(true);
  });

  it("names each kind that was masked once, in the order it came, and no mask that was typed", () => {
    const typed = "[số giấy tờ] ông Nguyễn Văn Đực 0912345678, bà Trần Thị Bé";
    expect(maskedKinds(typed, redact(typed).text)).toEqual(["person_name", "phone"]);
  });

  it("a mobile number never survives, however it is spaced", () => {
    const separators = fc.array(fc.constantFrom("", " ", ".", "-", "\u200b"), { minLength: 9, maxLength: 9 });
    fc.assert(fc.property(fc.stringMatching(/^0[35789]\d{8}$/), separators, (digits, gaps) => {
      const typed = [...digits].map((digit, i) => digit + (gaps[i] ?? "")).join("");
      expect(masked(`số của tôi ${typed} nhé`)).toBe("số của tôi [số điện thoại] nhé");
    }));
  });
});
