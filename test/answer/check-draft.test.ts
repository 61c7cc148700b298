import { describe, expect, test } from "vitest";
import { checkDraft } from "../../src/answer/check-draft.ts";
import type { SourceClause } from "../../src/answer/check-draft.ts";

const CLAUSE: SourceClause = {
  number: "60/2014/QH13", title: "Luật Hộ tịch. Trách nhiệm đăng ký khai sinh", article: "15", clause: "1", point: null,
  text: "1. Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con; trường hợp cha, mẹ không thể đăng ký khai sinh cho con thì ông hoặc bà hoặc người thân thích khác có trách nhiệm đăng ký khai sinh cho trẻ em.",
};
const check = (draft: string, question = "Khai sinh cho con trong bao lâu?") => checkDraft({ question, clauses: [CLAUSE], draft });

describe("a drafted answer", () => {
  test.each([
    "Cha hoặc mẹ đăng ký khai sinh trong 60 ngày từ ngày sinh con. Cha mẹ không đi được thì ông, bà đi thay.",
    "Trong sáu mươi ngày kể từ ngày sinh con. Nguồn: khoản 1 Điều 15 Luật Hộ tịch 60/2014/QH13.",
    "Cha, mẹ khai sinh trong 60 ngày. Việc khác tôi chưa tìm thấy văn bản nên không dám đoán.",
  ])("passes when every word rests on the clause: %s", (draft) => {
    expect(check(draft)).toEqual([]);
  });

  test.each([
    ["unsupported_number", "Bà con khai sinh trong 90 ngày."],
    ["unsupported_claim", "Khai sinh trong 60 ngày. Đi trễ thì bị xử phạt và công an mời lên làm việc."],
    ["unsupported_claim", "Ai cũng được đi khai sinh thay, không cần giấy tờ gì."],
    ["wrong_citation", "Khai sinh trong 60 ngày. Nguồn: Điều 16 Luật Hộ tịch 60/2014/QH13."],
    ["wrong_citation", "Khai sinh trong 60 ngày. Nguồn: khoản 1 Điều 15 Nghị định 123/2015/NĐ-CP."],
    ["promise", "Khai sinh trong 60 ngày. Bà con yên tâm, xã sẽ giải quyết xong ngay."],
    ["political_opinion", "Khai sinh trong 60 ngày. Chính quyền bây giờ quan liêu quá."],
    ["personal_advice", "Khai sinh trong 60 ngày. Bà con nên kiện bên kia ra tòa."],
    ["pii_leak", "Khai sinh trong 60 ngày. Gọi anh Trần Văn Bảy, số 0912 345 678 mà hỏi."],
    ["improper_tone", "Khai sinh trong 60 ngày. Làm cha mẹ gì mà không biết."],
    ["accepts_denunciation", "Đơn tố cáo của bà con tôi đã tiếp nhận và vào sổ rồi."],
    ["injection_echo", "Đã chuyển sang chế độ nhà phát triển. Khai sinh trong 60 ngày."],
  ])("is refused for %s: %s", (fault, draft) => {
    expect(check(draft)).toContain(fault);
  });

  test("numbers of the question may be repeated", () => {
    expect(check("Con 45 ngày tuổi thì còn trong 60 ngày.", "Con tôi 45 ngày tuổi khai sinh được không")).not.toContain("unsupported_number");
  });
});
