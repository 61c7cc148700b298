import { bareWords, readWords } from "./search-terms.ts";

/**
 * Which words of a question only ask ("cho tôi hỏi … được quy định như thế nào") and say nothing about the matter.
 * @param bare words of the question without marks
 * @returns for each word whether it belongs to the frame
 */
export function frameOf(bare: readonly string[]): boolean[] {
  const frame = bare.map((word) => FRAME_WORDS.has(word));
  for (let i = 0; i < bare.length; i++) {
    for (const phrase of FRAME_PHRASES.get(bare[i] ?? "") ?? []) {
      if (phrase.every((word, k) => bare[i + k] === word)) frame.fill(true, i, i + phrase.length);
    }
  }
  return frame;
}

/** Words that never name a matter, whatever tone they were meant to have. */
const FRAME_WORDS = new Set(bareWords(readWords("ko k kg khg hk hok hem hổng dc đc dk z j r ad ạ à ơi dạ dza zậy vậy nhỉ nhé nha hả hen hông hong hổng thưa gì sao nào nhiêu")));

/** Longest first where one begins another. */
const PHRASES = [
  "cho tôi xin hỏi", "cho tôi hỏi", "cho em hỏi", "cho mình hỏi", "cho cháu hỏi", "cho con hỏi", "cho bác hỏi", "cho hỏi", "xin hỏi", "tôi muốn hỏi", "em muốn hỏi",
  "muốn hỏi", "hỏi là", "xin cho biết", "cho tôi biết", "cho em biết", "cho biết", "xin tư vấn", "nhờ tư vấn", "tư vấn giúp", "tư vấn cho tôi hỏi", "ban tư vấn",
  "luật sư", "chào luật sư", "thưa luật sư", "xin chào", "xin cảm ơn", "cảm ơn",
  "được quy định như thế nào", "quy định như thế nào", "được quy định thế nào", "quy định thế nào", "được quy định ra sao", "quy định ra sao", "được quy định", "được hiểu như thế nào",
  "như thế nào", "thế nào", "ra sao", "làm sao", "làm thế nào", "như nào", "hay không", "hay chưa", "có phải không", "phải không", "phải hay không", "có phải", "đúng không", "đúng hay sai",
  "đúng hay không", "được không", "có được không", "được hay không", "là gì", "gồm những gì", "bao gồm những gì", "gồm những", "bao gồm những", "những gì", "những nào", "cái gì",
  "bao nhiêu", "bao lâu", "mấy ngày", "khi nào", "bao giờ", "lúc nào", "ở đâu", "tại đâu", "vì sao", "tại sao", "hiện nay", "mới nhất",
  "theo quy định của pháp luật hiện hành", 
  "trong trường hợp nào", "trường hợp nào", "đối tượng nào", "người nào", "cơ quan nào", "tổ chức nào", "cụ thể", "có được", "có bị", "có cần", "có phải", 
  "bị truy cứu trách nhiệm hình sự không", "bị truy cứu trách nhiệm hình sự hay không", "bị truy cứu hình sự không", "bị xử lý hình sự không", "có bị truy cứu trách nhiệm hình sự",
  "bị truy cứu trách nhiệm hình sự về tội", "có bị truy cứu hình sự", "có vi phạm pháp luật không", "bị xử lý như thế nào", "bị xử lý ra sao", "bị phạt bao nhiêu",
];

const FRAME_PHRASES = new Map<string, string[][]>();
for (const phrase of PHRASES) {
  const words = bareWords(readWords(phrase));
  const first = words[0] ?? "";
  FRAME_PHRASES.set(first, [...(FRAME_PHRASES.get(first) ?? []), words]);
}
