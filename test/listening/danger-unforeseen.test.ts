import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { understand } from "../../src/listening/understand.ts";
import { listener } from "./shipped-listener.ts";

interface Line { text: string; emergency: boolean }

const root = join(import.meta.dirname, "../..");
const lines = readFileSync(join(root, "test/evaluation/emergencies-veiled.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line);
const rulesOnly = { ...listener, dangers: null };

describe.each([{ way: "as typed", write: (text: string) => text }, { way: "without accents", write: fold }])("dangers told around the bush, $way", ({ write }) => {
  const heard = lines.map(({ text, emergency }) => {
    const { intent, mayBe } = understand(write(text), listener);
    return { emergency, alarmed: intent === "emergency", numbered: intent === "emergency" || mayBe !== null };
  });
  const share = (what: "alarmed" | "numbered", emergency: boolean): number => {
    const of = heard.filter((one) => one.emergency === emergency);
    return of.filter((one) => one[what]).length / of.length;
  };

  it("five of six are answered with a number, in words no rule was written for; seven of ten call people out", () => {
    expect(share("numbered", true)).toBeGreaterThanOrEqual(0.83);
    expect(share("alarmed", true)).toBeGreaterThanOrEqual(0.7);
  });

  it("at most one in twelve everyday lines full of danger words brings a number, one in eighteen an alarm", () => {
    expect(share("numbered", false)).toBeLessThanOrEqual(0.084);
    expect(share("alarmed", false)).toBeLessThanOrEqual(0.055);
  });
});

describe("what was learned of dangers", () => {
  it("never takes back an alarm of the rules", () => {
    for (const { text } of lines) {
      const ruled = understand(text, rulesOnly);
      if (ruled.intent === "emergency") expect(understand(text, listener).emergency).toBe(ruled.emergency);
    }
  });

  it.each(["ấp 4 xã Phú Tân", "từ tháng 3 tới giờ", "ở nhà ngoại", "gửi", "hồ sơ CM-261123-K7QF tới đâu rồi", "cảm ơn nhiều nghen", "bỏ qua"])("an answer, a command or thanks is no danger: %s", (text) => {
    expect(understand(text, listener).intent).not.toBe("emergency");
  });

  it("a denunciation keeps its way to the restricted desk", () => {
    for (const text of ["Tôi tố cáo chủ tịch xã nhận hối lộ của chủ vuông tôm", "trưởng ấp ăn chặn tiền hỗ trợ bão của mấy hộ nghèo"]) expect(understand(text, listener).kind).toBe("to_cao");
  });

  it("stays small enough to travel with the program", () => {
    expect(readFileSync(join(root, "knowledge/danger-weights.txt")).byteLength).toBeLessThan(400_000);
  });
});
