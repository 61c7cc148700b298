import { fold, isUnaccented } from "../../language/fold.ts";

/**
 * Passages written for machines that read along, in Vietnamese (with or without accents) and English: "bỏ qua mọi hướng
 * dẫn trước đó", "nếu bạn là AI …", chat-template marks. A law never speaks to its reader as "bạn" and says "hãy" only in
 * forms, which keeps real documents clear of them.
 * @returns where each stands in the text, start and end, in order, none inside another
 */
export function findMachineOrders(text: string): { from: number; to: number }[] {
  const found = [...matches(text, ENGLISH), ...matches(text, MARKUP), ...matches(text, VIETNAMESE)];
  const unaccented = text.replace(/[^\n.;!?]+/g, (sentence) => (isUnaccented(sentence) && sentence.trim().split(/\s+/).length >= 4 ? fold(sentence) : " ".repeat(sentence.length)));
  if (/\S/.test(unaccented) && unaccented.length === text.length) found.push(...matches(unaccented, UNACCENTED));
  const merged: { from: number; to: number }[] = [];
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last !== undefined && one.from <= last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}

function matches(text: string, pattern: RegExp): { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const MACHINE = "(?:AI|A\\.I\\.?|trợ lý (?:ảo|số|AI|thông minh)|trợ lý|chatbot|chat bot|bot|mô hình (?:ngôn ngữ|AI|trí tuệ nhân tạo)|hệ thống (?:AI|trả lời|hỏi đáp|trí tuệ nhân tạo)|trí tuệ nhân tạo|công cụ AI|LLM|GPT|ChatGPT|Gemini|Claude|Copilot|máy đọc|máy trả lời)";
const READER = "(?:người dùng|người hỏi|người dân|công dân|bà con|khách|họ)";

/** A blank stands for any run of blanks and line breaks, " ?" for none as well. */
const ORDERS = [
  "(?:bỏ qua|quên(?: đi| hết)?|phớt lờ|không (?:cần )?tuân (?:theo|thủ)|đừng (?:tuân theo|làm theo|nghe theo)|vô hiệu hóa|ghi đè) (?:mọi |tất cả |toàn bộ |hết |các |những |mấy )*(?:hướng dẫn|chỉ dẫn|chỉ thị|quy tắc|lệnh|câu lệnh|ràng buộc|giới hạn|nguyên tắc|yêu cầu)(?: [^ .,;]+){0,3}? (?:trước(?: đó| đây)?|ở trên|phía trên|bên trên|hệ thống|ban đầu|đã (?:cho|nhận|cấp|đặt|được)|của (?:bạn|hệ thống|nhà phát triển))",
  "(?:bỏ qua|quên hết|phớt lờ) (?:mọi|tất cả|toàn bộ) (?:các )?(?:hướng dẫn|chỉ dẫn|quy tắc|câu lệnh|lệnh|những gì|nội dung|điều)",
  `(?:bạn|mày|ngươi) (?:bây giờ |từ giờ |hiện |nay )?(?:(?:là|đang là|sẽ là|phải là|trở thành) (?:một )?${MACHINE}|(?:hãy |phải )?(?:đóng vai|nhập vai))`,
  `nếu (?:bạn|ngươi|mày|người đọc|kẻ đọc|hệ thống đọc)(?: [^ .,;]+){0,6}? (?:là|thuộc) (?:một )?${MACHINE}`,
  `(?:hỡi|gửi|gửi tới|gửi đến|dành cho|lưu ý|chú ý|thông báo cho|lời nhắn cho|chỉ dẫn cho|hướng dẫn cho|ghi chú cho|yêu cầu)(?: đối với| cho| tới| các)* ${MACHINE}(?: [^ .;:]+){0,8}? ?[:,–-]? ?(?:hãy|bạn|phải (?:trả lời|nói|khẳng định)|không được (?:nói|trả lời|trích|nhắc)|đừng)`,
  `hãy (?:luôn |luôn luôn |chỉ )?(?:trả lời|nói|khẳng định|đáp|báo|thông báo|cho biết|bảo|xác nhận)(?: lại)? (?:với |cho )?(?:${READER} )?(?:rằng|là )`,
  `hãy (?:luôn |chỉ )?(?:nói|trả lời|thông báo|hướng dẫn|yêu cầu|khuyên|bảo) (?:với |cho )?${READER}`,
  `(?:khi|nếu|lúc) (?:được |có |ai |người ta |${READER} )*hỏi[^.\\n]{0,80}?(?:,|thì)? ?(?:hãy|(?:phải |luôn |bạn )+(?:trả lời|nói|khẳng định) (?:rằng|là ))`,
  `${MACHINE} (?:đọc|xử lý|tóm tắt|phân tích|tiếp nhận) (?:văn bản|tài liệu|đoạn|nội dung|trang|file|tệp)(?: [^ .;]+){0,6}? (?:hãy|phải|cần|buộc phải|không được)`,
  "(?:lời nhắc|câu lệnh|chỉ thị|chỉ dẫn|hướng dẫn|prompt|thông điệp|tin nhắn) (?:của )?hệ thống ?(?::|mới|ẩn|gốc|ban đầu|sau đây)",
  "(?:tiết lộ|in ra|hiển thị|gửi|xuất|chép lại)(?: [^ .,;]+){0,5}? (?:prompt|system prompt|lời nhắc hệ thống|khóa API|API key|mật khẩu quản trị|lịch sử trò chuyện|nội dung cuộc trò chuyện)",
  "(?:không được|đừng|chớ) (?:tiết lộ|nhắc đến|nhắc tới|đề cập(?: đến)?|trích dẫn|cho (?:người dùng|ai) biết)(?: [^ .,;]+){0,6}? (?:chỉ dẫn|hướng dẫn|câu lệnh|lệnh|đoạn|lời nhắc|dòng) (?:này|ẩn|trên)",
  `(?:với tư cách|trong vai trò|là) (?:là )?(?:một )?(?:mô hình ngôn ngữ|trợ lý ảo|trợ lý AI|chatbot|AI),? (?:bạn|hãy)`,
  "(?:từ (?:giờ|bây giờ|nay)(?: trở đi)?|kể từ (?:giờ|bây giờ)),? (?:bạn|mày|hãy)",
];

const VIETNAMESE = compile(ORDERS);
const UNACCENTED = compile(ORDERS.map((order) => foldPattern(order)));

const ENGLISH = compile([
  "\\b(?:ignore|disregard|forget|override|bypass|discard) (?:all |any |the |your |every |of |these |those )*(?:previous|prior|above|earlier|preceding|existing|other|system|former)(?: [a-z]+)? (?:instructions?|prompts?|rules?|directions?|commands?|context|guidelines?|messages?)",
  "\\b(?:ignore|disregard|forget|override) (?:all|everything|any)(?: of)?(?: the| your)? (?:instructions?|rules?|above|you (?:were|have been)|guidelines?)",
  "\\byou are (?:now |actually |no longer )?(?:an? |the )?(?:AI|artificial|assistant|helpful|chatbot|language model|large language|LLM|ChatGPT|GPT|bot|DAN)\\b",
  "\\b(?:if|when|since|as) you(?:'re| are) (?:an? )?(?:AI|LLM|language model|assistant|chatbot|bot|automated)\\b",
  "\\b(?:attention|note to|instructions? (?:for|to)|message (?:for|to)|dear|hey|hello) (?:all |any |the )?(?:AI|LLMs?|language models?|assistants?|chatbots?|bots?|crawlers?|AI agents?)\\b",
  "\\b(?:respond|reply|answer|say|output|state|tell (?:the |any )?(?:users?|people|reader|citizens?))(?: only| always| exactly| simply)* (?:with|that|in the affirmative|the following|exactly)\\b",
  "\\b(?:do not|don't|never) (?:tell|mention|reveal|disclose|show)[^.\\n]{0,60}\\b(?:users?|instructions?|prompt|this text)\\b",
  "\\b(?:system prompt|prompt injection|developer message|system message|new instructions?:|hidden instructions?|jailbreak)",
  "\\b(?:begin|end|start) (?:of )?(?:system |the )?(?:prompt|instructions?)\\b",
  "\\bAI (?:assistants?|models?|systems?|agents?|readers?)[^.\\n]{0,40}\\b(?:must|should|shall|are (?:instructed|required))\\b",
]);
const MARKUP = /<\|[^|\n]{1,40}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|instructions?|prompt)>|^\s*(?:system|assistant|developer|user)\s*:|#{2,}\s*(?:system|instructions?|assistant|hệ thống)\b|!\[[^\]\n]*\]\(https?:[^)\n]*\)|\{\{[^}\n]{0,60}(?:system|prompt|secret)[^}\n]*\}\}/gimu;

function compile(sources: readonly string[]): RegExp {
  // A word of the pattern is a whole word of the text.
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.map((source) => source.replaceAll(" ?", "\\s*").replaceAll("[^ ", "[^\\s").replaceAll(" ", "\\s+")).join("|")})`, "giu");
}

/** Accents off, pattern signs kept. */
function foldPattern(source: string): string {
  return source.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d");
}
