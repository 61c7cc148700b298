import { pattern } from "../language/phrase.ts";
import { bareKey } from "../language/syllable-key.ts";
import { baits } from "./politics.ts";

/** Public business, or what people also say to a machine (domain.md §3.2, intents). Lines are those of `listen`. */

/** Lottery, love, homework, trade, show business, high politics. */
export function isOutOfScope(line: string): boolean {
  return OFF_TOPIC.test(line) && !PUBLIC.test(line) || baits(line);
}

/** Greetings, thanks, small questions to the assistant, and nothing else. */
export function isSmallTalk(line: string): boolean {
  if (ABOUT_BOT.test(line)) return true;
  const words = line.split(" ").map((word) => bareKey(word.replace("'", ""))).filter((word) => /[a-z0-9]/.test(word));
  return words.length <= 10 && words.every((word) => POLITE.has(word));
}

/** Swearing or insult, whatever else stands there. */
export function hasInsult(line: string): boolean {
  return INSULT.test(line);
}

/** What is left to act on once the insults are taken out. */
export function withoutInsults(line: string): string {
  return INSULT.without(line);
}

const OFF_TOPIC = pattern([
  "đánh (con|số|lô|đề) (gì|nào|mấy)", "(đánh|đề|số|lô) ~3 (con|số) (mấy|nào|gì)", "(cặp|con|dàn) (số|lô|đề) ~2 (đẹp|nào|gì|hôm nay|chắc|mấy)", "(số|lô|đề|con) ~2 (may mắn|đẹp|về|chắc ăn)", "soi cầu", "(kết quả|dò|xổ|trúng) (xổ số|vé số|số|kiến thiết)(?! ~4 (lừa|gọi|link))", "xổ số", "vietlott", "bạch thủ", "(tỉ số|tỷ số|kèo|cá cược|nhà cái|world cup|ngoại hạng|bóng đá (tối|hôm) nay)", "casino", "game ~3 (nào|hay|bài|liên quân)",
  "(người yêu|bồ!|crush|bạn gái|bạn trai|vợ!|chồng!|bo em|bo toi) ~4 (chia tay|bỏ tôi|giận|quay lại|hết yêu|yêu tôi)(?! ~4 (đánh|hăm|đòi))", "(tán!|cua!|cưa!|làm quen|tỏ tình|mai mối) ~2 (gái|trai|bồ|người yêu|vợ|chồng|bạn gái|bạn trai|crush)", "thất tình", "có (người yêu|bồ|vợ|chồng) chưa", "yêu (tôi|em|anh|bạn) không", "(tuổi|tuoi) _ ~4 (lấy|cưới|lay|cuoi|hợp|hop|kỵ)", "buồn ~3 (tình|yêu)", "(chia tay|giận|hết yêu) ~4 (làm sao|buồn|níu)",
  "(giải|làm|viết|soạn) ~2 (bài (toán|tập|văn|thơ|hát|luận|thuyết trình)|phương trình|văn|thơ|đoạn văn|luận văn|tiểu luận|kịch|lời chúc|caption|status)", "(bài tập|bài toán) ~3 (về nhà|lớp|này)", "viết ~2 (code|chương trình|phần mềm|thơ|truyện)", "dịch ~3 (sang|qua|ra) tiếng (anh|hoa|trung|nhật|hàn)", "# [x+*:] #", "bằng mấy", "thủ đô (nước|của)", "công thức (toán|nấu|hóa)", "(ai|năm nào) ~2 (phát minh|sáng chế|viết truyện)",
  "(cần|muốn) (bán!|mua!|thanh lý|ban|mua) ~2 (xe|điện thoại|chó|mèo|laptop|nhà ~3 giá|gà|vàng|quán|tivi|tủ|ghe|máy)", "(mua!|bán!) ~4 (ở đâu|chỗ nào|giá bao nhiêu|bao nhiêu tiền) ~1 (rẻ|ngon|uy tín|đẹp)?", "ai (bán!|mua!)", "(shop|ship|order|chốt đơn|sỉ lẻ|thanh lý|inbox giá)", "bán ~2 (mỹ phẩm|kem|áo|quần|giày|tạp)", "giá (vàng|đô|bitcoin|coin|iphone|xe|chứng khoán)", "(chứng khoán|bitcoin|coin|forex|cổ phiếu|tiền ảo) ~4 (mua|lời|nên|lên|đầu tư|không)", "nên (mua|đầu tư) ~3 (vàng|xe|đất|điện thoại|coin|cổ phiếu)", "quán ~3 (ngon|nhậu|ăn) ~2 (ở|nào|không|đâu)?(?! (ồn|hát))", "(ăn|uống) gì (ngon|hôm nay|bây giờ|đây|giờ)", "(công thức|cong thuc) (làm|nấu|lam|nau|pha)", "cách (nấu|làm|kho|ướp|muối) ~3 (món|canh|lẩu|cá|thịt|bún|mắm|bánh|chè|ba khía|gỏi)", "nấu (canh|lẩu|bún|món) ~2", "(kể|nói) ~3 (chuyện cười|chuyện vui|chuyện ma|truyện|tiếu lâm)", "hát ~3 (nghe|bài|một bài|cho)(?! ~4 (ồn|đêm|khuya|12h))", "(bài hát|ca sĩ|diễn viên|phim|idol|ca nhạc|hoa hậu) ~3 (nào|gì|hay|hot|mới|đang)", "(xem|coi|tra) ~2 (bói|tướng|tử vi|chỉ tay|ngày tốt|ngày lành|phong thủy|tuổi ~3 hợp)", "(tử vi|cung hoàng đạo|bói bài|phong thủy)", "tuổi ~3 (hợp|kỵ|xung|lấy nhau|cưới)", "nằm (mơ|chiêm bao) ~4", "(đội tuyển|việt nam|bóng đá) ~3 đá ", "mua ~1 (điện thoại|xe máy|xe|tivi|laptop|máy lạnh|tủ lạnh) ~1 (nào|gì|hiệu gì|loại nào)", "(thời tiết|dự báo) ~4 (hôm nay|mai|ngày mai|sao|thế nào)", "(mai|hôm nay|bữa nay|chiều nay) ~3 (mưa|nắng) (không|hay)", "(giảm cân|mụn|trị nám|trắng da|tăng chiều cao|mọc tóc)", "(chụp|selfie|photoshop) ~2", "(iphone|samsung|oppo) ~4 (nào|giá|tốt|hay)", "facebook của tôi ~3 (hack|mất)(?! tiền)", "(du lịch|đi chơi|phượt) ~3 (đâu|đà lạt|vũng tàu|phú quốc|thái lan)( đẹp| vui)?(?! cộng đồng)", "(thuê|book) ~2 (phòng khách sạn|khách sạn|xe du lịch|vé máy bay)", "vé (máy bay|xem phim|concert)", "đánh (phấn|son)", "(lịch|lich) (chiếu|phát|thi đấu|bóng đá|chieu|phat) ~3", "(phim|rạp|concert|ca nhạc|gameshow) ~4 (chiếu|mấy giờ|nào|gì|hay|hot|cuối tuần|hôm nay)", "(trận|tran) ~8 (chiếu|kênh|mấy giờ|ai thắng|tỉ số|chieu|kenh|may gio)", "(quán|chỗ|tiệm|nhà hàng|quan) ~4 (ngon|nhậu được|view đẹp|check in)", "(vàng|đô la|đô|bitcoin|chứng khoán) ~2 (hôm nay )?(lên|xuống|tăng|giảm) ~2 (hay|không|chưa)?", "(người yêu|nguoi yeu|bạn trai|bạn gái|ban trai|ban gai|crush|bồ!) ~10 (nhắn tin|im lặng|nên|giận|nhan tin|im lang|nen|gian|quen|chia tay)", "mua ~1 (máy|tủ|bếp|quạt|xe|điện thoại|laptop|tivi|nệm) ~3 (hãng|hiệu|loại|nào|gì) ~3", "mua (may|tu|bep|quat|xe|dien thoai|tivi) ~3 (hang nao|hieu gi|loai nao|nao ben|nao tot)", "(cách|cach) (làm|nấu|kho|muối|ướp|lam|nau|muoi|uop) ~2 (mắm|bánh|canh|lẩu|dưa|chè|món|gỏi|mam|banh|lau|dua)", "(văn|bài văn|bài thơ|bài tập|bài toán) (tả|kể|lớp|về) ~3", "(rủ|đi) nhậu ~2 (không|đi|nha|chứ)", "(cá độ|lô đề) ~3 (sao|nào|trúng)",
]);

const PUBLIC = pattern(["(xã|ấp|khóm|phường|ủy ban|công an|cán bộ|nhà nước|chính quyền|trưởng ấp|địa phương) ", "(lừa|giả danh|báo ai|phản ánh|tố cáo|khiếu nại|kiến nghị|thủ tục|giấy|hồ sơ|trợ cấp|hộ nghèo)", "(ồn|suốt đêm|khuya|trái phép|tụ tập|tệ nạn)", "bán ~2 (đất công|đấu giá)", "(thuế|kinh doanh|vệ sinh an toàn)"]);

/** Words of greeting and thanks, without marks; a message of nothing else is small talk. */
const POLITE: ReadonlySet<string> = new Set(
  "xin kinh chao buoi sang trua chieu toi ban anh chi em co chu bac ad admin bot tro li ba con can bo moi nguoi ca nha nhe a lo alo hello helo hi hey e oi cam on nhieu rat lam vay luon qua roi do day nay nghe nhen nghen hihi haha hehe ha da vang ok oke oki duoc tot hieu biet thoi tam biet bye chuc ngu ngon ngay moi lanh vui ve manh khoe suc cuoi tuan nam ai o khong truc hoi cho chut xiu ti cai test thu may mua may man hay u um ne nhi dep ok yes no good morning lang minh cac dậy day ngu chua rôi".split(" "),
);

const ABOUT_BOT = pattern([
  "^ (~4 )?(bạn|mày|em|ad|bot|trợ lý|mi|đây) (là (ai|gì|người|máy|robot|bot|người thật|ai vậy)|tên (gì|chi)|mấy tuổi|ở đâu vậy|là nam hay nữ|có (khỏe|thật|phải người|phải là người|buồn|biết nói)) ~4", "(bạn|bot|trợ lý|ad|em|mày) (?!không |khong )~1 (giúp|làm) (được )?(gì|những gì) ~3", "(tôi |em |mình )?đang nói chuyện với (ai|người|máy|bot)", "(người thật|máy|robot) (hay|hả|phải không) ~3",
]);

const INSULT = pattern([
  "(đm|dm|đmm|dmm|đcm|dcm|đkm|vl|vcl|vkl|cc|cl|clgt|cmm|cmnr|vãi|đjt|dkm|vlin)", "(đụ|địt|đéo|đếch|đéo!|cặc|lồn|buồi|đĩ)( (má|mẹ|mày|bà|cha))?", "(du|dit) (ma|me)", "(mẹ|má|cha|bà nội|tổ cha|tổ sư|tiên sư) (mày|bay|nó|chúng mày|tụi bay|tụi mày|nhà mày)", "(óc|đầu) (chó|heo|bò|lợn|đất|tôm)", "(đồ|thứ|cái thứ|lũ|toàn|tụi) ~4 (vô tích sự|ăn hại|vô dụng|ăn bám|máy móc ngu)", "ngu (nhất|nhat) ~3", "con bot ngu", "(đồ!|lũ!|bọn!|thứ!|quân!|tụi!|đám!|do|lu|bon|mấy thằng|mấy con) ~1 (chó!|chó má|ngu!|ngu dốt|khùng|điên!|khốn|khốn nạn|mất dạy|vô học|súc vật|súc sinh|ăn hại|vô dụng|bất tài|ăn bám|ăn cướp|phá hoại|hèn|rác rưởi|bù nhìn|ba trợn)", "ngu! (như|quá|thế|vậy|dữ|hết|si|xuẩn|dốt)", "ngu (nhu bo|nhu cho|qua|dot)", "(khốn nạn|chó má|chó đẻ|mất dạy|vô học|súc vật|cút (đi|mẹ|xéo)|câm (mồm|họng|miệng)|im mồm|đồ chó|thằng chó|con chó này|ăn cứt|cứt|biến đi|đi chết đi|chết mẹ|chết cha mày)", "(tụi bay|bọn bay|chúng bay|tụi mày|chúng mày|mày!) ~6 (ăn hại|ngu!|vô dụng|ngồi mát|ăn bát vàng|cút|điên!|khùng|dở hơi|phế|rác|đần)", "(bot|trợ lý|mày!|bạn!|con bot) ~3 (ngu!|vô dụng|dở hơi|dở ẹc|đần!|phế!|rác!|xàm|nhảm|tào lao|điên!|khùng)", "(bot|may) (la )?(do |thang )?(ngu|khung|dien|vo dung)", "ngồi mát ăn bát vàng", "(nói|trả lời) ~2 (nhảm|xàm|tào lao|như cc)",
]);
