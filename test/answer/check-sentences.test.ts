import { describe, expect, test } from "vitest";
import { checkSentence, faultOf, REASONS } from "../../src/answer/check-sentences.ts";
import type { DraftSentence, GivenClause, Reason } from "../../src/answer/check-sentences.ts";

const given = (token: string, text: string, more: Partial<GivenClause> = {}): GivenClause => ({ token, inForce: true, number: "60/2014/QH13", title: "Luật Hộ tịch. Trách nhiệm đăng ký khai sinh", article: "15", clause: "1", point: null, text, ...more });
const BIRTH = given("kaaa", "1. Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con. Người khai không phải nộp lệ phí, trừ trường hợp đăng ký quá hạn.");
const DEATH = given("kbbb", "1. Trong thời hạn 15 (mười lăm) ngày kể từ ngày có người chết thì vợ, chồng hoặc con có trách nhiệm đi đăng ký khai tử.", { article: "33", title: "Luật Hộ tịch. Thời hạn đăng ký khai tử" });
const OLD = given("kccc", "1. Đăng ký khai sinh trong thời hạn 30 ngày.", { article: "14", inForce: false });
const CLAUSES = [BIRTH, DEATH, OLD];
const check = (text: string, tokens: string[] = ["kaaa"], more: Partial<DraftSentence> = {}, question = "Khai sinh cho con trong bao lâu?"): Reason | null => checkSentence({ text, tokens, ...more }, CLAUSES, question);

describe("a sentence of a draft", () => {
  test.each<[string, string[]]>([
    ["Cha hoặc mẹ có trách nhiệm đăng ký khai sinh trong 60 ngày kể từ ngày sinh con.", ["kaaa"]],
    ["Cha mẹ phải đăng ký khai sinh trong sáu mươi ngày.", ["kaaa"]],
    ["Vợ, chồng hoặc con đi đăng ký khai tử trong mười lăm ngày.", ["kbbb"]],
    ["Người khai không phải đóng lệ phí, trừ khi đăng ký quá hạn.", ["kaaa"]],
    ["Xin chia buồn cùng gia đình.", []],
    ["Phần còn lại tôi chưa tìm thấy văn bản nên không dám đoán.", []],
  ])("passes when all of it stands in the clause it cites: %s", (text, tokens) => {
    expect(check(text, tokens)).toBeNull();
  });

  test.each<[Reason, string, string[]]>([
    ["unknown_token", "Cha hoặc mẹ đăng ký khai sinh trong 60 ngày.", ["kzzz"]],
    ["no_token", "Cha hoặc mẹ đăng ký khai sinh trong 60 ngày.", []],
    ["no_token", "Bà con cứ tới xã mà hỏi.", []],
    ["out_of_force", "Đăng ký khai sinh trong 30 ngày.", ["kccc"]],
    ["form", "Register the birth within 60 days.", ["kaaa"]],
    ["form", "Cha hoặc mẹ đăng ký khai sinh trong 60 ngày, xem https://luat.example.", ["kaaa"]],
    ["form", "Cha hoặc me dang ky khai sinh trong muoi lam ngay.", ["kaaa"]],
    ["number", "Cha hoặc mẹ đăng ký khai sinh trong 15 ngày.", ["kaaa"]],
    ["number", "Cha hoặc mẹ đăng ký khai sinh trong 60 tháng.", ["kaaa"]],
    ["number", "Cha hoặc mẹ đăng ký khai sinh trong hai tháng rưỡi.", ["kaaa"]],
    ["number_place", "Cha hoặc mẹ có trách nhiệm đăng ký khai sinh trong 15 ngày kể từ ngày sinh con.", ["kaaa", "kbbb"]],
    ["bound", "Cha hoặc mẹ đăng ký khai sinh sau ít nhất 60 ngày kể từ ngày sinh con.", ["kaaa"]],
    ["reference", "Theo Điều 99, cha hoặc mẹ đăng ký khai sinh trong 60 ngày.", ["kaaa"]],
    ["quote", "Luật ghi “cha hoặc mẹ phải đăng ký khai sinh cho con”.", ["kaaa"]],
    ["polarity", "Người khai phải nộp lệ phí.", ["kaaa"]],
    ["polarity", "Cha hoặc mẹ không có trách nhiệm đăng ký khai sinh cho con.", ["kaaa"]],
    ["body", "Cha hoặc mẹ đăng ký khai sinh trong 60 ngày tại Sở Tư pháp.", ["kaaa"]],
    ["who", "Chủ nhà trọ có trách nhiệm đăng ký khai sinh cho con.", ["kaaa"]],
    ["claim", "Ai cũng có trách nhiệm đăng ký khai sinh cho con.", ["kaaa"]],
    ["promise", "Bà con yên tâm, xã sẽ giải quyết xong ngay.", ["kaaa"]],
    ["accepts_denunciation", "Đơn tố cáo của bà con tôi đã tiếp nhận và vào sổ rồi.", ["kaaa"]],
  ])("is held back as %s: %s", (reason, text, tokens) => {
    expect(check(text, tokens)).toBe(reason);
  });

  test("may state the result of a declared sum, and of no other", () => {
    const help = given("kddd", "2. Mỗi người trong hộ bị thiên tai được hỗ trợ 500.000 đồng một tháng.");
    const say = (arithmetic: DraftSentence["arithmetic"]): Reason | null =>
      checkSentence({ text: "Hộ bị thiên tai có 4 người được hỗ trợ 2.000.000 đồng một tháng.", tokens: ["kddd"], arithmetic }, [help], "Nhà tôi 4 người bị bão thì được bao nhiêu?");
    expect(say({ expression: "500.000 × 4", result: 2_000_000, unit: "đồng" })).toBeNull();
    expect(say({ expression: "500.000 × 4", result: 2_100_000, unit: "đồng" })).toBe("sum");
    expect(say({ expression: "500.000 × 5", result: 2_000_000, unit: "đồng" })).toBe("sum");
    expect(say(null)).toBe("number");
  });

  test("repeats of the question only what is a fact about the person", () => {
    expect(check("Hạn đăng ký khai sinh là 90 ngày kể từ ngày sinh con.", ["kaaa"], {}, "Nghe nói hạn khai sinh là 90 ngày phải không?")).toBe("number");
  });

  test("is held back when the check itself breaks", () => {
    const broken = { get text(): string { throw new Error("broken"); }, tokens: ["kaaa"] };
    expect(checkSentence(broken, CLAUSES, "")).toBe("check_failed");
  });
});

test("every reason counts as one of the ten faults", () => {
  for (const reason of REASONS) expect(faultOf(reason)).toMatch(/^[a-z_]+$/);
});
