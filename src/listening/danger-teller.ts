import { listen } from "../language/utterance.ts";
import { pattern } from "../language/phrase.ts";
import type { EmergencyType } from "./understanding.ts";

/**
 * Who tells of the danger: a child of themselves, a grown-up of themselves, or somebody of another person. Only despair
 * and harm to children are answered by it; on doubt a despairing message is taken for the writer's own.
 * @param text as the person typed it
 */
export function readTeller(text: string, type: EmergencyType): "self" | "other" | "child" {
  const { line } = listen(text);
  if (type !== "self_harm" && type !== "child" && type !== "violence") return "other";
  if (CHILD_WRITES.test(line) && !GROWN_UP.test(line) && !SPEAKS_OF.test(line)) return "child";
  if (type !== "self_harm") return "other";
  return OF_ANOTHER.test(line) && !OF_MYSELF.test(line) ? "other" : "self";
}

/** "Báo nhầm rồi", "không sao nữa", "cứu được rồi": the danger just told of is over. */
export function isDangerOver(text: string): boolean {
  const { line } = listen(text);
  return OVER.test(line) && !STILL.test(line);
}

const CHILD_WRITES = pattern([
  "(con|em|cháu|chau) ~2 (học|hoc|lên|đang học) ~1 lớp # ", "(con|em|cháu|chau) ~3 (học|hoc) lớp (một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|sau|bay|tam|chin|muoi)", "(con|em|cháu|chau) ~2 (mới|moi|được|duoc|năm nay|nam nay|nay)? ?(6|7|8|9|10|11|12|13|14|15|16|17) (tuổi|tuoi)", "(con|em|cháu|chau) (# )(tuổi|tuoi)",
  "(dượng|duong|cha dượng|cha ghẻ|mẹ kế|mẹ ghẻ|cậu|chú|bác|ông ngoại|ông nội|anh họ|ba|mẹ|má|tía|cha|thầy) (ruột )?(con|em|cháu) ~6 (đánh|danh|sờ|mó|rờ|so|ro|vô phòng|bắt|nhốt|nhot|cởi|hiếp|quất|đập|chửi|la|hăm|nhậu|say|hay|cứ|dọa)", "(thầy|thay|chú|chu|bác|ông|dượng|duong|cậu|anh) ~4 (bắt|sờ|rờ|mó|ôm|hôn|đụng|bat|so|ro|om|hon) ~1 (con|em|cháu|chau)( |$)", "(con|em|cháu|chau) (không|hông|hong|khong|hổng) dám (nói|về|kể|đi học|noi|ve|ke)", "(mẹ|má|ba|cha|me|ma) (con|em) (đánh|nhốt|bỏ đói|danh|nhot|bo doi) (con|em)", "(con|em) (không|hông|hong|khong) muốn (đi học|tới trường|di hoc)", "(mẹ|ba|má) (nhốt|đánh) (con|em)", "(me|ba|ma) (em|con) (nhot|danh) (em|con)",
]);

/** A parent, teacher or neighbour speaking of a child as "con em", "cháu tôi". */
const GROWN_UP = pattern(["(con|cháu|bé|đứa) (nhỏ |gái |trai |bé )?(của )?(nhà )?(tôi|tui|em|mình|chị|anh) (bị|mới|học|đi|nó|kể|có|năm|#)", "(chồng|vợ|bà xã|ông xã) (tôi|tui|em|con)", "(học trò|học sinh) (tôi|tui|của)", "(nhà bên|kế bên|hàng xóm|xóm tôi|xóm tui) ~3 (bị|có)"]);

const SPEAKS_OF = pattern(["(con|cháu) (gái|trai|nhỏ|bé|út|lớn) (tôi|tui|em|của|nhà)", "(cháu|chau|con|em) (nó|no|ấy|tôi|tui|toi)", "(bé|thằng|con bé|thằng bé|nhỏ) ~2 (bị|nó)"]);

const OF_ANOTHER = pattern([
  "(bạn|em!|anh!|chị!|chồng|vợ|mẹ!|má!|ba!|cha!|con!|cháu|bà!|ông!|cậu|dì!|cô!|chú!|bác!|thằng|nhỏ|đứa|hàng xóm|ông xã|bà xã|bà ngoại|ông nội|người yêu) ~1 (tôi|tui|em|con|mình|nhà tôi|xóm tôi|ngoại|nội|tao) ~10 (tự tử|chết|nhảy|treo cổ|thuốc|cắt tay|rạch tay|từ biệt|tạm biệt|muốn|đòi|nói|nhắn|nghĩ quẩn|làm liền|làm dại|dây)", "(ban|em|anh|chong|vo|me|ma|chau|ba ngoai|ong noi) (toi|tui|em) ~10 (tu tu|chet|nhay|treo co|thuoc|cat tay|tam biet|doi|noi|nhan|lam lien)", "(nó!|ổng!|bả!|ảnh!|chỉ!|ông ấy|bà ấy|anh ấy) ~3 (đòi|nói|nhắn|cứ nói|kêu|giấu|cầm|để lại) ~5 (chết|tự tử|nhảy|thuốc|dây|thư|chet|tu tu|nhay)", "có (người|chị|anh|ông|bà|đứa|ai) ~6 (nhảy|treo|tự tử|đứng trên|đòi)", "(con gái|con trai|thằng con|thằng nhỏ|con nhỏ|hàng xóm) ~10 (tự tử|chết|nhảy|thuốc|dây|thư)",
]);

const OF_MYSELF = pattern(["(tôi|tui|em|con|mình|tao|toi|minh) (chỉ |cũng |đang |chắc |thấy |nghĩ |chi |cung |dang |chac )?(muốn|không muốn|hết|chán|hông muốn|không còn|muon|khong muon|het|chan|mệt|nghĩ|đi theo|đứng)"]);

const OVER = pattern(["báo (nhầm|lộn|lầm)", "bao (nham|lon)", "(nhắn|gửi|bấm) (nhầm|lộn)", "(không|hông|hổng|khong|hong) (sao|có gì|bị gì|co gi|bi gi) (hết|nữa|rồi|cả|đâu|het|nua|roi|dau)", "(cứu|dập|tìm|kiếm|vớt|gặp) (được|xong|thấy|ra) ~1 rồi", "(cuu|dap|tim|kiem|vot) (duoc|xong|thay|ra) ~1 roi", "(tỉnh|khỏe|ổn|về) (lại )?rồi", "(an toàn|qua khỏi|bình an|hết nguy hiểm)", "(an toan|qua khoi) (roi|het)", "(nói|nhắn) (chơi|giỡn|đùa)", "(giỡn|đùa) (thôi|chơi)"]);

const STILL = pattern(["(còn|chưa|vẫn|nhưng|mà) ~3 (kẹt|tìm|thấy|cháy|người|đứa|nguy|tỉnh|đau)", "(không|chưa|đâu) (an toàn|ổn|khỏe)"]);
