import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { readFeedback } from "../../src/conversation/read-feedback.ts";
import { fold } from "../../src/language/fold.ts";

test.each([
  "sai rồi", "Sai bét", "Trả lời sai rồi bạn ơi", "Không đúng", "khong dung", "không phải ý tôi", "ko phai y tui", "hông đúng ý tui", "đâu phải ý tui hỏi", "không phải vậy", "chưa rõ", "chua ro lam", "chưa hiểu",
  "không giúp được gì", "hổng giúp được gì hết", "trả lời trật rồi", "tra loi trat lat roi", "lạc đề rồi", "hỏi một đằng trả lời một nẻo", "tui hỏi cái khác mà", "câu trả lời này không đúng", "trả lời không đúng câu hỏi",
  "hong dung", "hổng đúng", "tao lao qua", "tào lao quá", "noi hong hieu gi het", "nói hông hiểu gì hết", "nói gì đâu không", "noi xam", "trớt quớt", "dở ẹc", "nói tầm bậy tầm bạ không", "trả lời dở quá", "hông trúng ý tui", "không giúp ích gì",
  "hổng ăn nhập gì hết", "không liên quan gì hết", "hỏi đông trả lời tây", "ông nói gà bà nói vịt", "nói bậy rồi", "trả lời gì kỳ cục", "đâu có đúng", "chả hiểu gì", "không đúng cái tui cần biết", "trả lời chưa hợp lý", "tui thấy chưa trúng lắm", "hổng hiểu nói gì luôn", "chưa ổn lắm",
])("«%s» rejects the answer", (text) => expect(readFeedback(text)).toBe("bad"));

test.each([
  "còn thiếu", "con thieu", "còn thiếu nha", "thiếu rồi", "trả lời còn thiếu", "tra loi thieu", "chưa đủ", "chua du y", "chưa đầy đủ", "chưa nói hết", "nói chưa hết", "chua noi toi", "chưa nói tới cái tui hỏi", "chưa nói tới phần tui cần",
  "thiếu nhiều quá", "mới nói có một nửa", "còn thiếu phần tôi cần", "hông đủ",
  "thiếu một ý rồi", "sót rồi", "còn thiếu ý thứ hai", "chưa trả lời ý sau", "mới trả lời có một ý", "chưa đủ thông tin", "mới có một phần", "nói vậy chưa đủ đâu", "câu này trả lời chưa hết",
])("«%s» says that something is left out", (text) => expect(readFeedback(text)).toBe("missing"));

test.each(["cảm ơn", "cam on ad nhieu", "đúng rồi", "dung roi cam on", "Cảm ơn, đúng rồi", "hiểu rồi", "rõ rồi cảm ơn nhiều", "Dạ cảm ơn", "đúng ý tôi rồi", "hữu ích quá",
  "hay qua", "hay quá", "trả lời hay quá", "đúng ý tui luôn", "chuẩn luôn", "chính xác", "rõ ràng quá", "ok cảm ơn nhiều", "cảm ơn ad nha", "hiểu rồi, cảm ơn bạn", "tot qua", "dạ rõ rồi ạ"])(
  "«%s» accepts it", (text) => expect(readFeedback(text)).toBe("good"));

test.each([
  "sai rồi, ông chủ tịch xã ăn tiền", "không đúng, cán bộ xã bắt đóng tiền", "chưa rõ thủ tục làm sổ đỏ", "không đúng tuyến thì được hưởng bao nhiêu", "cảm ơn cán bộ xã đã sửa đường", "đường hư không ai sửa",
  "chưa xong", "ok", "không", "sai phạm của chủ tịch xã", "không đúng quy định thì báo ai", "chưa hiểu luật này", "đúng không", "", "trả lời", "không phải đóng tiền hả",
  "còn thiếu giấy gì", "con thieu giay gi", "còn thiếu giấy tờ thì sao", "chưa nói tới lệ phí bao nhiêu", "chua noi nop o dau", "thiếu giấy khai sinh có được không", "còn con tôi thì sao", "đúng ra phải nộp ở đâu", "hay là nộp qua mạng được không",
  "tốt nghiệp rồi nộp ở đâu", "rõ ràng xã làm sai", "dở dang công trình đường ấp 3", "nói không hiểu luật này", "thiếu nước sạch cả tháng", "còn thiếu nợ ngân hàng", "chán quá đường hư hoài", "sai sót trong giấy khai sinh", "tệ nạn cờ bạc ở ấp", "đúng không vậy",
  "hay quá ha", "được không", "có đúng không", "nói rõ cho tôi biết", "tôi muốn hiểu rõ hơn", "không biết hỏi ai", "không có", "con tôi chưa đủ tuổi", "tôi chưa có sổ đỏ", "xã làm sai rồi", "cán bộ nói không đúng", "còn một việc nữa", "chưa làm được", "thiếu tiền", "chưa đủ tuổi", "chưa đủ 18 tuổi", "không đủ điều kiện thì sao", "cán bộ trả lời tào lao", "dung roi nhung con le phi",
])("«%s» is a message of its own", (text) => expect(readFeedback(text)).toBeNull());

it("takes no question or grievance of the evaluation sets for a verdict, with or without accents", () => {
  const folder = join(import.meta.dirname, "../evaluation");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".jsonl")).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter((line) => line !== ""))
    .flatMap((line) => { const { question, text, intent } = JSON.parse(line) as { question?: string; text?: string; intent?: string }; return intent === "followup" || intent === "smalltalk" || intent === "praise" ? [] : [question, text].filter((one) => typeof one === "string"); });
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.flatMap((text) => [text, fold(text)]).filter((text) => readFeedback(text) !== null)).toEqual([]);
});
