import { expect, it } from "vitest";
import { hideReceiptsIn } from "../../src/conversation/hide-receipts.ts";
import { addedByReceipt, receiptAnswer } from "../../src/text/protected.ts";

const receipt = "BM-4821-0937-5561-2284";

it("leaves no receipt in a line, however it was typed, and nothing of what it opened", () => {
  for (const said of [receipt, "bm 4821 0937 5561 2284", "4821093755612284", `${receipt} tới đâu rồi`, `Mã biên nhận: ${receipt}.\nTôi không lưu ai đã gửi`, "BM-K7QF-2A9X", addedByReceipt(receipt)]) {
    expect(hideReceiptsIn(said).replace(/\D/g, "")).not.toContain("4821");
    expect(hideReceiptsIn(said)).not.toContain("K7QF");
  }
  const shown = receiptAnswer(receipt, "Đã xem xong", [{ fromSender: false, text: "Đã lập tổ xác minh", day: "2/11/2026" }]);
  expect(hideReceiptsIn(shown)).toBe("Biên nhận BM-••••-••••-••••-••••: Đã xem xong.\n…");
});

it("changes nothing else", () => {
  for (const said of ["Lộ sụp, gọi tôi 0912345678", "Tài khoản 4821 0937 5561 2284 là của ai", "CM-261123-K7QF", ""]) expect(hideReceiptsIn(said)).toBe(said);
});
