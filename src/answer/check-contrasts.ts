/**
 * Words of which a rule means one and not the other. Where the law says one of them, a sentence that says another in its place has
 * changed the rule, however many of its words are right.
 */
const CONTRASTS: readonly string[] = [
  "trước khi,trước ngày|sau khi,sau ngày", "thời bình|thời chiến,chiến tranh", "tạm giữ|thu hồi|tịch thu", "toàn bộ|một phần", "bắt buộc|tự nguyện", "trực tiếp|gián tiếp", "công lập|tư thục,dân lập", "phi nông nghiệp|nông nghiệp",
  "cận nghèo|nghèo", "đặc biệt nặng|nặng|nhẹ", "lần đầu|lần hai", "thường trú|tạm trú|tạm vắng|lưu trú", "khiếu nại|tố cáo|kiến nghị", "tạm hoãn|miễn", "cấp mới|cấp đổi|cấp lại", "gia hạn|thu hồi", "một lần|hai lần|ba lần|nhiều lần", "bản chính|bản sao",
  "hoàn toàn|một phần", "nội trú|ngoại trú", "cá nhân|tổ chức", "hư hỏng nặng|hư hỏng nhẹ", "tăng|giảm", "bồi thường|hỗ trợ", "cho thuê|giao đất", "khai sinh|khai tử|kết hôn|ly hôn", "bình thường|phức tạp|đặc biệt phức tạp", "đồng bằng|miền núi", "tiểu học|trung học cơ sở|trung học phổ thông",
  // From which day a time runs.
  "nhận thụ_lý cấp ra,ban_hành ký nộp,gửi biết công_bố,niêm_yết lập xảy_ra hết chấm_dứt,nghỉ sinh".split(" ").map((group) => group.split(",").flatMap((verb) => ["ngày", "khi", "lúc"].map((time) => `từ ${time} ${verb.replace("_", " ")}`)).join(",")).join("|"),
  "nam|nữ", "vợ|chồng", "cha|mẹ", "sinh một con|sinh đôi|sinh ba",
];

/** A word of a contrast, as a value of its kind: kind 3, "toàn bộ". */
export interface Contrast { value: string; unit: string; start: number; end: number }

const KINDS = CONTRASTS.map((line, kind) => {
  const forms = line.split("|").flatMap((member) => member.split(",").map((form, _, all) => ({ form, value: all[0] ?? form })));
  const pattern = forms.map(({ form }) => form).toSorted((one, other) => other.length - one.length).join("|");
  return { unit: `#${kind}`, pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "gu"), values: new Map(forms.map(({ form, value }) => [form, value])) };
});

/** The words of contrasts in a text in lower case, in no order. */
export function contrastsIn(text: string): Contrast[] {
  return KINDS.flatMap(({ unit, pattern, values }) => [...text.matchAll(pattern)].map((match) => ({ value: values.get(match[0]) ?? match[0], unit, start: match.index, end: match.index + match[0].length })));
}
