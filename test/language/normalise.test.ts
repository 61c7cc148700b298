import { describe, expect, it } from "vitest";
import { normalise } from "../../src/language/normalise.ts";
import { trace } from "../../src/language/trace.ts";

describe("normalise", () => {
  it("brings decomposed letters, invisible characters and odd spaces to one spelling", () => {
    expect(normalise("  xa\u0303\u00a0Kha\u0301nh\u200b Hu\u031bng \r\n a\u00adb ")).toBe("xã Khánh Hưng\nab");
  });

  it("reads look-alike letters of other scripts in a Vietnamese word", () => {
    expect(normalise("Сần Thơ, Nіnh Kiều")).toBe("Cần Thơ, Ninh Kiều");
  });

  it("leaves a real Russian word alone", () => {
    expect(normalise("Привет друзья")).toBe("Привет друзья");
  });

  it("makes full-width and keycap digits plain", () => {
    expect(normalise("\uff10\uff19\uff11 0\ufe0f\u20e37\ufe0f\u20e3")).toBe("091 07");
  });

  it("puts tone marks in one place, letter case kept", () => {
    expect(normalise("hoà HOÀ Thuỷ uỷ qúa gìa tòan tìên thủơ quý khuỷu hoàn ngoáy")).toBe("hòa HÒA Thủy ủy quá già toàn tiền thuở quý khuỷu hoàn ngoáy");
  });

  it("leaves the marks of other languages alone", () => {
    expect(normalise("coágulo, Montréal, naïve, aèb")).toBe("coágulo, Montréal, naïve, aèb");
  });

  it("does nothing to text it has already seen", () => {
    const once = normalise("Hoà Bình,\t xa\u0303  Vĩnh Mỹ\u200b");
    expect(normalise(once)).toBe(once);
  });
});

describe("trace", () => {
  it("leads every cleaned character back to where it stood", () => {
    const raw = "số đie\u0323\u0302n thoại 0\u200b9\ufe0f\u20e38";
    const { text, toRaw } = trace(raw);
    expect(text).toBe("số điện thoại 098");
    const at = text.indexOf("098");
    const { start, end } = toRaw(at, at + 3);
    expect(raw.slice(start, end)).toBe("0\u200b9\ufe0f\u20e38");
    const word = text.indexOf("điện");
    const span = toRaw(word, word + 4);
    expect(raw.slice(span.start, span.end).normalize("NFC")).toBe("điện");
  });

  it("an empty stretch stays empty", () => {
    expect(trace("ab").toRaw(2, 2)).toEqual({ start: 2, end: 2 });
  });
});
