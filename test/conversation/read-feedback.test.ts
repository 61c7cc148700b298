import { expect, test } from "vitest";
import { readFeedback } from "../../src/conversation/read-feedback.ts";

test.each([
  "sai rồi", "Sai bét", "Trả lời sai rồi bạn ơi", "Không đúng", "khong dung", "không phải ý tôi", "ko phai y tui", "hông đúng ý tui", "đâu phải ý tui hỏi", "không phải vậy", "chưa rõ", "chua ro lam", "chưa hiểu",
  "không giúp được gì", "hổng giúp được gì hết", "trả lời trật rồi", "tra loi trat lat roi", "lạc đề rồi", "hỏi một đằng trả lời một nẻo", "tui hỏi cái khác mà", "câu trả lời này không đúng", "trả lời không đúng câu hỏi",
])("«%s» rejects the answer", (text) => expect(readFeedback(text)).toBe("bad"));

test.each(["cảm ơn", "cam on ad nhieu", "đúng rồi", "dung roi cam on", "Cảm ơn, đúng rồi", "hiểu rồi", "rõ rồi cảm ơn nhiều", "Dạ cảm ơn", "đúng ý tôi rồi", "hữu ích quá"])(
  "«%s» accepts it", (text) => expect(readFeedback(text)).toBe("good"));

test.each([
  "sai rồi, ông chủ tịch xã ăn tiền", "không đúng, cán bộ xã bắt đóng tiền", "chưa rõ thủ tục làm sổ đỏ", "không đúng tuyến thì được hưởng bao nhiêu", "cảm ơn cán bộ xã đã sửa đường", "đường hư không ai sửa",
  "chưa xong", "ok", "không", "sai phạm của chủ tịch xã", "không đúng quy định thì báo ai", "chưa hiểu luật này", "đúng không", "", "trả lời", "không phải đóng tiền hả",
])("«%s» is a message of its own", (text) => expect(readFeedback(text)).toBeNull());
