import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { understand } from "../../src/listening/understand.ts";
import { listener, ruleListener, weights } from "./shipped-listener.ts";

describe("how sure a reading is", () => {
  it("words with no trouble and no question in them are not taken for a grievance without asking", () => {
    for (const tools of [listener, ruleListener]) {
      const heard = understand("tiền xe buýt tuyến Năm Căn", tools);
      expect(heard.intent === "question" || heard.reading?.unsure !== null).toBe(true);
    }
  });

  it("a plain grievance is sure, and says by which of the citizen's words", () => {
    const { reading } = understand("Cống trước nhà nghẹt cả tháng nay, mưa là ngập, hôi thúi quá", listener);
    expect(reading?.unsure).toBeNull();
    expect(reading?.confidence).toBeGreaterThan(0.7);
    expect(reading?.reasons.length).toBeGreaterThan(0);
  });

  it("reasons are words the citizen typed", () => {
    const text = "hieu truong bat phu huynh dong tien may lanh roi bo tui";
    for (const reason of understand(text, listener).reading?.reasons ?? []) expect(text).toContain(reason);
  });

  it("the accused is named by the citizen's own words", () => {
    expect(understand("Trưởng công an xã nhận tiền của chủ sòng bạc rồi thả người", listener).reading?.accused?.toLowerCase()).toContain("công an");
  });
});

describe("what is told besides", () => {
  it.each([
    ["Lộ sụp từ tháng 3 tới giờ", "từ tháng 3 tới giờ"],
    ["Đèn tắt gần hai tháng nay chưa ai sửa", "gần hai tháng nay"],
    ["den tat may bua nay roi", "may bua nay"],
    ["Đèn đường không sáng", null],
  ])("since when, as it stands: %s", (text, since) => {
    expect(understand(text, listener).reading?.since ?? null).toBe(since);
  });

  it.each([
    ["Nước phèn, 6 hộ trong xóm không dùng được", { count: 6, of: "household" }],
    ["Cầu gãy, hơn ba chục hộ phải đi vòng", { count: 30, of: "household" }],
    ["Công ty nợ lương 40 công nhân", { count: 40, of: "person" }],
    ["Cầu gãy phải đi vòng", null],
  ])("how many are struck: %s", (text, people) => {
    expect(understand(text, listener).reading?.people ?? null).toEqual(people);
  });

  it("someone worn out is noted for care, whoever is only annoyed is not", () => {
    expect(understand("Tôm thất hết rồi, nhà tôi khổ quá, không biết kêu ai", listener).reading?.needsCare).toBe(true);
    expect(understand("Đèn đường tắt cả tháng chưa sửa", listener).reading?.needsCare).toBe(false);
  });
});

describe("questions about denouncing", () => {
  it.each([
    "Cho hỏi làm sổ đỏ ở đâu? Tố cáo phải viết đơn không? Lệ phí bao nhiêu?",
    "Tố cáo có cần ghi tên không?",
    "Tố cáo bao lâu thì có kết quả?",
    "Khiếu nại lần đầu mấy ngày? Tố cáo phải viết đơn không?",
  ])("are questions: %s", (text) => {
    expect(understand(text, listener)).toMatchObject({ intent: "question", kind: null });
  });

  it("one who denounces and asks how is guided as one who denounces", () => {
    expect(understand("Tôi muốn tố cáo cán bộ xã nhận tiền, phải gửi đơn ở đâu?", listener).kind).toBe("to_cao");
  });
});

describe("wrongs put without the usual words", () => {
  const told = [
    ["muốn xong sớm thì phải biết điều với anh địa chính", "commune_staff"],
    ["công an xã dừng xe, kẹp tiền vô giấy thì cho đi, không thì giữ xe", "commune_police"],
    ["chủ tịch xã giao cho em ruột mở mỏ cát không phép", "commune_leader"],
  ] as const;

  it.each(told)("%s → %s, with accents and without", (text, role) => {
    for (const spelling of [text, fold(text)]) expect(understand(spelling, listener)).toMatchObject({ kind: "to_cao", againstOfficial: { role } });
  });

  it("what was learned lowers no alarm the rules raise", () => {
    for (const text of ["Trưởng ấp ăn chặn quà tết của hộ nghèo", "Cô ở bộ phận một cửa nạt nộ dân", "Tôi tố cáo chủ tịch xã nhận hối lộ"]) {
      const [ruled, both] = [understand(text, ruleListener), understand(text, listener)];
      expect(both.kind).toBe(ruled.kind);
      expect(both.againstOfficial).toEqual(ruled.againstOfficial);
    }
  });
});

describe("knowledge/listening-weights.txt", () => {
  it("stays under a megabyte and opens four heads", () => {
    expect(weights.length).toBeLessThan(1_000_000);
    expect([...weights.matchAll(/^@(\w+)/gmu)].map((match) => match[1])).toEqual(["intent", "kind", "act", "field"]);
  });
});
