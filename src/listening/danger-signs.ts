import { pattern, type Pattern } from "../language/phrase.ts";
import type { EmergencyType } from "./understanding.ts";

/**
 * Signs of danger that prove nothing alone but together leave no time to ask: a wound and a scream, a fire and people
 * inside. Complements the plain statements of danger.ts, for people tell the worst in ever new words.
 * @returns the type the signs speak for most, or null below the mark
 */
export function weighSigns(line: string): EmergencyType | null {
  const weights = new Map<EmergencyType, number>();
  let sum = 0;
  for (const [type, weight, sign] of SIGNS) {
    if (!sign.test(line)) continue;
    sum += weight;
    weights.set(type, (weights.get(type) ?? 0) + weight);
  }
  if (sum === 0) return null;
  if (PEOPLE.test(line)) sum += 0.4;
  if (HAPPENING.test(line)) sum += 0.4;
  if (sum < ENOUGH) return null;
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const ENOUGH = 2;

const PEOPLE = pattern(["(người|mấy anh|công nhân|học sinh|bé|cháu|đứa nhỏ|mấy đứa|con tôi|má tôi|ba tôi|mẹ tôi|vợ tôi|chồng tôi|ông tôi|bà tôi|con|chồng|vợ|nó|thằng|nạn nhân|hàng xóm|thằng em|nhỏ em|bạn em|bà ngoại|ông nội|bà nội|ông ngoại|em tôi|anh tôi)", "(cong nhan|hoc sinh|dua nho|may dua|con toi|ma toi|me toi|vo toi|chong toi|hang xom|nha toi|ba ngoai|nguoi nha)"]);

const HAPPENING = pattern(["(đang|dang) _", "(mới|vừa|vua) _", "(bây giờ|nãy giờ|hồi nãy|lúc này|bay gio|nay gio)", "(rồi|luôn|quá|dữ) $", "(gọi|kêu) (ai|số nào|số mấy)", "(làm sao|giờ sao|tính sao)", "(mau|lẹ|gấp|nhanh) (lên|giúp|với|đi)", "còn (trong|nằm|kẹt|ở|dưới)"]);

/** type, weight, sign. Two make an emergency with someone in it. */
const SIGNS: readonly (readonly [EmergencyType, number, Pattern])[] = [
  ["fire", 1.6, pattern(["(phát|bị|vừa|mới|nồi|bình|lò|kho|máy|nghe|tiếng) nổ!", "tieng no", "nổ! (lớn|tung|bình|lò|máy|đùng|kho|banh|hầm)", "noi ho?i ~4 no", "phat no", "nồi hơi ~6 nổ", "noi hoi ~4 (tieu no|phat no)"])],
  ["fire", 1, pattern(["khói (đen|trắng|bốc|mù|cuộn|dày|um)", "khoi (den|trang|boc|mu|day|um)", "mùi khét"])],
  ["fire", 1.6, pattern(["(bốc|boc) (khói|khoi|lửa|lua|cháy|hỏa)", "(bén|dập|phừng) lửa", "lửa! ~2 (lan|bốc|bén|cháy|to|lớn)"])],
  ["fire", 1.5, pattern(["đốt (nhà|cửa|xe|ghe|người|vợ|chồng|quán)", "dot (nha|cua|xe|ghe)", "tạt xăng", "tưới xăng", "tat xang", "tuoi xang"])],
  ["illness", 1.2, pattern(["(bị|đều|nặng) (phỏng|bỏng)", "bi (phong|bong)(?! (toa|gan|lo))", "phong nang", "(phỏng|bỏng) nặng", "(nước sôi|nước nóng) ~4 (đổ|tạt|văng)"])],
  ["illness", 1.4, pattern(["gãy (lưng|chân|tay|cổ|xương|giò|xương đùi|cột sống)", "gay (lung|chan|tay|co|xuong|gio)", "bể (đầu|sọ)", "be (dau|so)(?! tai)", "đứt lìa", "chấn thương"])],
  ["illness", 1.2, pattern(["máu! (chảy|ra|me|không|tuôn|đầy|nhiều|lênh láng|văng)", "(chảy|mất|ói|phun) máu", "mau (chay|ra|me|day|khong cam)", "đầy máu"])],
  ["illness", 2, pattern(["bất động", "bat dong(?! san)", "cứng đờ", "cung do nguoi", "bất tỉnh", "bat tinh", "(hóc|mắc) (xương|hạt|kẹo|thạch)", "hoc (xuong|hat|keo)", "(không|chưa) (tỉnh|thở)", "(gọi|kêu|lay|goi|keu) ~3 không (thưa|trả lời|dậy|tỉnh|nhúc nhích)", "(goi|keu) ~3 khong (thua|tra loi|day|tinh)", "xiu (luon|roi|xuong)", "(ngất|xỉu) (luôn|rồi|xuống)", "mê man", "li bì", "trợn! mắt!", "tắt thở", "sùi bọt"])],
  ["illness", 1.6, pattern(["(mặt|môi|người|tay chân) ~1 (tím|xanh lè|tái mét|lạnh ngắt)", "(mat|moi|nguoi) ~1 (tim tai|tim ngat|tai met|xanh le)", "tím (tái|ngắt|rịm)", "mặt tím", "mat tim"])],
  ["illness", 1.2, pattern(["khó thở", "kho tho", "thở ~1 (không nổi|hổn hển|thoi thóp|khò khè)", "ngạt", "nghẹn họng"])],
  ["illness", 0.9, pattern(["sưng (vù|húp|phù|tấy|chù vù)", "sung (vu|hup|phu)", "không (nói|đi|đứng|cử động|ngồi dậy) được", "khong noi duoc", "sốt cao", "sot cao", "sốt mê", "đau (quằn quại|dữ dội|lăn lộn)", "lả! (đi|người)", "lừ đừ"])],
  ["illness", 1.4, pattern(["ong ~2 (đánh|chích|đốt)", "ong (vo ve|bap cay) ~2 (danh|chich|dot)", "(rắn|rết|bò cạp) ~3 cắn", "ran ~2 can(?! cu)", "chó ~3 cắn ~4 (mặt|cổ|nát|nặng|máu)"])],
  ["illness", 1.3, pattern(["(té|rớt|rơi|ngã) (xuống|từ|lầu|cây|mái|giếng|dừa|cầu thang|đập đầu|giàn giáo|trên cao)", "(te|rot|nga) (xuong|lau|cay|gieng|dua|gian giao|tren cao)", "(té|te) (cầu thang|cau thang)", "leo ~3 (té|rớt|ngã|te xuong)", "đập đầu", "dap dau"])],
  ["illness", 1.2, pattern(["bị thương", "bi thuong", "thương (tích|nặng)", "nằm (một chỗ|dưới đất|ngay lộ|giữa đường|im|lịm|la liệt)", "nam (im|liet|mot cho|giua duong)"])],
  ["poisoning", 1, pattern(["ói! (với|mửa|hoài|liên tục|ra|sốt)", "(nôn|ói|mửa) (ói|mửa|liên tục)", "oi (mua|voi sot|lien tuc|ra mau)", "tiêu chảy", "tieu chay", "đau bụng (dữ dội|hàng loạt|quằn)", "(hơi|khí) độc", "(sau|ăn) ~3 (bữa|tiệc|đám|cơm) ~8 (ói|nôn|sốt|tiêu chảy)"])],
  ["illness", 1.3, pattern(["(lọt|lot|rớt|rot|lao|lủi|té) ~1 (mương|sông|kênh|kinh|hố|cống|giếng|hầm|ao|vực|ruộng|muong|song|gieng|ham)", "(xe|ô tô|xe máy) ~4 (lật|lọt|lao|tông|đâm|lủi)", "xe ~3 (lat up|lot muong|tong)"])],
  ["collapse", 1.4, pattern(["còn (trong|kẹt|ở trong|mắc) ~1 (xe|nhà|đó|ghe|hầm|phòng|dưới|lại)?", "con (trong|ket) (xe|nha|do|ghe|ham)", "(kẹt|mắc kẹt) ~1 (trong|dưới|lại|giữa)", "(đè|vùi|chôn) ~1 (lên|xuống|lấp|trúng|người)"])],
  ["violence", 1.6, pattern(["đâm! (lung tung|người|chết|tôi|em|con|vợ|chồng|bậy|loạn)", "dam (lung tung|chet nguoi|chet|nguoi)"])],
  ["violence", 1.6, pattern(["chém (loạn|người|tôi|em|nhau|lung tung)"])],
  ["violence", 1.4, pattern(["(cầm|cam|vác|vac|xách|xach|rút|thủ) (kéo|keo|dao|búa|bua|gậy|gay|mã tấu|ma tau|súng|sung|rựa|rua|ống tuýp|chai|cây sắt)"])],
  ["violence", 1, pattern(["la! (hét|làng|cứu|thất thanh|khóc)", "tieng la", "la (cuu|that thanh|lang)", "kêu (la|gào|khóc)", "(hét|gào) (lên|cứu|khóc)", "khóc thét", "tiếng la"])],
  ["violence", 1.1, pattern(["(tôi|em|con|mẹ con|tụi tôi|toi|ba) ~4 trốn (trong|trên|ngoài|dưới|ở|bên|sau)", "(toi|em|con|me con) ~4 tron (trong|tren|ngoai|duoi|o|ben|sau) (gac|nha|buong|phong|gam|hang xom)", "khóa cửa (phòng|trong|lại) ~3", "(không|chưa) dám (ra|về|mở cửa)"])],
  ["violence", 1.3, pattern(["đánh (tới tấp|đập|bầm|dã man|liên tục|hội đồng|gần chết|bể đầu|ngất)", "danh (dap|bam|da man|hoi dong|gan chet)", "(bóp cổ|siết cổ|nhấn nước|dìm|trấn nước)", "(bop|siet) co", "(hành hung|bạo hành|tra tấn)", "(đòi|dọa|hăm) ~2 (giết|chém|đốt|xử|thiêu)"])],
  ["child", 2.6, pattern(["(#|mười hai|mười ba|mười bốn|mười một) tuổi ~6 (mang thai|có bầu|có thai|mang bầu)", "# tuoi ~6 (mang thai|co bau|co thai)", "(mang thai|có bầu|có thai) ~8 (lớp|mới) ~1 (#|sáu|bảy|tám|chín)"])],
  ["child", 2.2, pattern(["(kéo|dụ|bế|bắt|chở|lôi|ẵm|bồng) ~4 (bé|đứa bé|đứa nhỏ|con nít|học sinh|cháu|em nhỏ|trẻ) ~4 (lên xe|đi mất|đi đâu|đi luôn|chạy|lên ghe|mất)", "(keo|du|be|bat|cho|loi|am) ~3 (dua be|dua nho|hoc sinh|em be|con nit|tre em) ~4 (len xe|di mat|di dau|chay|len ghe)", "(bé|cháu|con|nhỏ em|em) ~6 (sàm sỡ|giở trò|dụ dỗ|gạ!|làm bậy|đụng chạm|quấy rối|rờ)"])],
  ["child", 1.2, pattern(["(bé|cháu|đứa nhỏ|con nít|em nhỏ|trẻ) ~6 (bỏ đói|bị bỏ|một mình ~3 đêm|khóc suốt|bị nhốt|bị xích)", "(em be|dua nho|con nit) ~5 (bo doi|bi nhot|bi xich)"])],
  ["self_harm", 2.6, pattern(["nhảy (cầu|sông|lầu|xuống sông|giếng|lầu)", "nhay (cau|song|lau)(?! (long|mui))", "rạch (tay|cổ tay)", "rach tay", "cắt (tay|cổ tay|gân)", "(thư|thu) tuyệt mệnh", "trăn trối", "trăng trối", "(cho|để) nhẹ gánh", "cho nhe ganh", "giải thoát", "biến mất (khỏi|cho)", "không (ai|còn ai) cần tôi"])],
  ["self_harm", 1.2, pattern(["(tối|hôm|đêm) nay ~2 (nó|tôi|em|con) (đi|chết|làm|ra đi)", "(cùng đường|đường cùng|hết đường|bế tắc|hết hy vọng|tuyệt vọng)", "(bỏ lại|gửi lại) (con|vợ con|mẹ|cha|cha mẹ|mấy đứa)", "sống ~3 (để làm gì|chi nữa|không nổi nữa)"])],
  ["drowning", 1.5, pattern(["(sạt lở|sat lo|lở|lũ|nước) ~2 (cuốn|cuon) ~2 (mất|mat|nhà|nha|căn|người)", "(nước|dòng nước|sóng|lũ) cuốn", "(nuoc|song) cuon", "cuốn (trôi|mất|phăng|hai|mấy|theo)", "trôi (nhà|người|ra giữa|dạt|mất|theo)", "(đuối|chìm|hụp|sặc) (nước|lỉm|xuống|mất)", "(ghe|xuồng|đò|tàu|ca nô|phà|thuyền) ~6 (lật|chìm|úp|đâm|trôi)", "(ghe|xuong|do|tau|ca no|thuyen|vo lai) ~4 (lat|chim) (gan|up|ngoai|giua|o|tren|roi)"])],
  ["disaster", 1.6, pattern(["(kè|đê|đập|bờ bao|cống) (bể|vỡ|sập|toang)", "(ke|de) (be|vo|sap)(?! (mat|xuong cap))", "(lốc|vòi rồng|giông) ~3 (quét|tới|cuốn|ập)"])],
  ["boat", 1.2, pattern(["(chết|hư|hỏng|tắt) máy ~6 (trôi|biển|sóng|khơi|hướng)", "(chet|hu|hong|tat) may ~5 (troi|bien|song cap|khoi|huong)", "trôi ra (hướng|biển|khơi|ngoài)", "troi ra (huong|bien|khoi|ngoai)", "sóng (cấp|lớn|to|dữ)", "song (cap|lon|to|du)", "bộ đàm", "bo dam", "mất (liên lạc|tín hiệu)(?! (vms|giám sát|wifi|điện thoại|mạng))"])],
  ["electricity", 1.4, pattern(["(rò|rỏ|hở|nhiễm|chạm|dính) điện", "(ro|nhiem|dinh|cham) dien", "điện giật", "dien giat", "(bị|bi) (giật|giat)(?! (mình|hụi|đồ|dây chuyền|túi))"])],
  ["illness", 0.9, pattern(["(tay|chân|tay chân) ~2 lạnh", "mồ hôi (hột|lạnh)", "(than|kêu) ~2 (mờ mắt|chóng mặt|buồn ngủ)", "(mềm|lả!|nhũn|xụi) (nhũn|oặt|người|lơ|đi)", "(chở|đưa) (đi )?(đâu|viện|trạm|không kịp)"])],
  ["illness", 1.4, pattern(["(tông|ủi|húc|đâm) ~1 (vô|vào|trúng) ~3 (cây|trụ|cột|lan can|tường|nhà|xe|người|dải)", "(tong|ui|huc) (vo|vao|trung) ~3 (cay|tru|cot|lan can|tuong|nha|xe)", "(lột|tróc) ~1 (da|thịt)", "da đầu"])],
  ["disaster", 1, pattern(["nước ~3 (lút|ngập|tới) ~2 (đầu|cổ|nền|ngực|mái|nóc)", "(không|chưa) ~2 (chở|đưa|kéo|dắt) ~1 (ra|lên|vô|đi) ~1 được", "không (chạy|kéo|dọn) kịp"])],
  ["self_harm", 1.3, pattern(["không còn (đường|lối|cách|chỗ)", "khong con (duong|loi|cach) ", "(nó|em|bạn|con) ~1 (làm|nghĩ) (liều|bậy|dại)", "xin lỗi (ba mẹ|cha mẹ|mẹ|má|mọi người|vợ con)", "khóa cửa phòng"])],
  ["violence", 0.8, pattern(["(cả|mấy|hàng|vài|hai) (trăm|chục|ấp|xóm|phe|bên) ~3 (kéo|tụ|vây|cãi|đòi)", "cãi nhau ~2 căng", "căng lắm"])],
  ["other", 1.2, pattern(["(chưa|không|chua|khong) (thấy|thay) (đâu|tăm hơi|tung tích|dau|nổi lên)", "chưa tìm (được|thấy|ra)", "chua tim (duoc|thay|ra)"])],
  ["other", 1.6, pattern(["(người ta|bà con|họ|ai) ~2 la cứu", "la cuu", "(cứu|kêu) (hộ|nạn|với|người|gấp|mạng)", "(nạn nhân|nan nhan)", "(chưa|không) (đếm|biết) ~2 (bao nhiêu|mấy|còn ai) ~1 (người|ai|trong)", "chua (dem|biet) ~2 (bao nhieu|may) nguoi", "mất tích", "mat tich"])],
];
