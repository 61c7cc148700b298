import { pattern, type Pattern } from "../language/phrase.ts";
import type { EmergencyType } from "./understanding.ts";

/**
 * Is the danger told of past, over, denied, supposed, read in the news, quoted, a joke, or asked about in general
 * (domain.md §3.3)? Only what plainly says so counts: on doubt the number is given.
 * @param sentence the words around the danger, as a line of `listen`
 */
export function isCalledOff(type: EmergencyType, sentence: string): boolean {
  const own = FIRST_HAND.test(sentence);
  if (!own && (TOLD_ELSEWHERE.test(sentence) || WORDS_ONLY.test(sentence))) return true;
  if (TAKEN_BACK.test(sentence)) return true;
  switch (type) {
    case "self_harm": return isNoDespair(sentence, own);
    case "child": return isNoLastingHarm(sentence, own);
    case "violence": return isNoLastingHarm(sentence, own) || (!own && LATELY.test(sentence) && !NOW.test(sentence));
    default: return isNoSuddenDanger(sentence);
  }
}

/** A person who despairs is believed; only a denial, another day, or a way of speaking says otherwise. */
function isNoDespair(sentence: string, own: boolean): boolean {
  if (DESPAIR_DENIED.test(sentence) || DESPAIR_PAST.test(sentence)) return true;
  if (NOW.test(sentence) && !JOKING.test(sentence)) return false;
  return (JOKING.test(sentence) && !DESPAIR_OWN.test(sentence)) || (!own && PROCEDURE.test(sentence) && ASKING.test(sentence)) || GENERAL.test(sentence);
}

/** A person beaten or touched yesterday is in danger today; long ago, or a question about the law, is another matter. */
function isNoLastingHarm(sentence: string, own: boolean): boolean {
  if (GENERAL.test(sentence)) return !NOW.test(sentence);
  if (FAR_AGO.test(sentence) || SETTLED.test(sentence)) return !NOW.test(sentence);
  if (JOKING.test(sentence)) return true;
  if (HARM_DENIED.test(sentence)) return true;
  if (BY_OFFICIALS.test(sentence) && !NOW.test(sentence) && !LIFE.test(sentence)) return true;
  return !own && !STRONG_NOW.test(sentence) && (PROCEDURE.test(sentence) || IN_CASE.test(sentence));
}

function isNoSuddenDanger(sentence: string): boolean {
  if (THANKS.test(sentence)) return true;
  if (STRONG_NOW.test(sentence)) return false;
  if (OVER.test(sentence) || DENIED.test(sentence) || HARM_DENIED.test(sentence) || JOKING.test(sentence)) return true;
  if (BY_OFFICIALS.test(sentence) && !NOW.test(sentence) && !LIFE.test(sentence)) return true;
  if (NOW.test(sentence)) return IN_CASE.test(sentence);
  return IN_CASE.test(sentence) || LONG_AGO.test(sentence) || GENERAL.test(sentence) || LATELY.test(sentence) || FOR_LONG.test(sentence) || SUPPOSED.test(sentence) || ENTITLEMENT.test(sentence) || PROCEDURE.test(sentence);
}

/** A standing condition or a wish for works: what is weighed sign by sign, or word by word, must be of today. */
export function isStandingMatter(sentence: string): boolean {
  return GENERAL_TALK.test(sentence) && !STRONG_NOW.test(sentence);
}

/** Which ways of speaking of a danger are in a line, by name, for what is learned of dangers: none decides there by itself. */
export function waysOfTelling(line: string): string[] {
  return WAYS.filter(([, way]) => way.test(line)).map(([name]) => name);
}

/** What happens to the writer or their own people. */
const FIRST_HAND = pattern([
  "(đánh|chém|giết|rượt|đuổi|dọa|hăm|bắt|nhốt|sờ|rờ|hiếp|bóp cổ|kéo|ép|đâm|đòi) ~1 (tôi|em|con|mẹ con|nhà tôi|cháu)", "(con|cháu|nhà|vợ|chồng|mẹ|ba|em|anh|chị|ông|bà) (tôi|em|mình) ~3 (bị|đang|vừa|mới|té|rớt|cháy|chìm)", "(tôi|em(?! bé)|con(?! (bé|nhỏ|nít|heo|chó|gái|trai|tôi|em))|mình) ~3 (muốn|cũng|đang|bị|thấy|nghe|chứng kiến)(?! (hỏi|biết|nói|xin|làm|tivi|báo|mạng))", "(trước|sau|kế|bên|cạnh) nhà", "ngay (đây|trước|tại|chỗ)", "ở (đây|nhà tôi|xóm tôi|ấp tôi)",
]);

/** Told by the news, the net or hearsay, or happening in another place. */
const TOLD_ELSEWHERE = pattern([
  "(coi|xem|đọc|nghe|thấy|theo dõi) ~2 (loa phát thanh|vtv|phóng sự|tivi|ti vi|tv|báo|báo mạng|báo đài|thời sự|tin tức|đài|facebook|fb|phây|tiktok|youtube|mạng|bản tin|clip|video)", "(trên|tren) (tivi|ti vi|tv|báo|mạng|facebook|fb|face|phây|tiktok|youtube|đài|zalo nhóm)", "(báo|đài|thời sự|tivi|ti vi|facebook|mạng) (đăng|đưa tin|nói|loan|viết|đưa|dang|dua tin|noi)", "thời sự", "thoi su", "(vtv|htv|vov) (nói|đưa|chiếu|đăng|noi|dua|chieu|dang)", "(loa|đài) (phát thanh|phường|xã) ~2 (nói|đọc)", "(nghe|có tin) đồn", "nghe don", "tin (giả|đồn|gia)", "(ở|bên|ngoài) (tỉnh khác|nước ngoài|tinh khac|hà nội|sài gòn|hội an|miền trung|miền bắc|nhật|hàn quốc|thái lan|campuchia|trung quốc|mỹ|đài loan|nước bạn)",
]);

/** Words about words: songs, films, essays, notices, sayings. */
const WORDS_ONLY = pattern(["(bảo tàng|trưng bày|triển lãm|bao tang|trung bay|trien lam)", "(soạn|làm|viết|soan|viet) (giáo án|bài giảng|tiểu luận|đề tài|thuyết trình|tờ rơi|giao an|bai giang|de tai|thuyet trinh|to roi)", "(bảng!|biển!) , ~6 (điện giật|nguy hiểm|chết người|cháy)", "(cẩn thận|coi chừng|nguy hiểm) (điện giật|chết người|cháy nổ|té ngã) ,", "(cẩn thận|coi chừng) ~1 , (treo|dán|bị|ở)", 
  "trong ~1 (bài|phim|truyện|sách|tuồng|vở|sách giáo khoa|bai|truyen|game|kịch|đề)", "(bài!|vở!|câu!) (vọng cổ|hát|thơ|văn!|ca!|hò!|cải lương|kịch|tục ngữ|ca dao)", "(bai|cau|vo) (vong co|cai luong|hat ru)", "bai (hat|tho|van)", "(bài văn|văn tả|làm văn|tập làm văn|đề thi|bài tập|bài báo cáo|bài thuyết trình|bài kiểm tra)", "câu! ~2 (cửa miệng|nói chơi|nói đùa|nói giỡn)", "cau cua mieng", "(khẩu hiệu|băng rôn|pa nô|tờ rơi|áp phích|bảng!|biển!|bích chương|poster|khau hieu) ~2 (ghi|treo!|viết|dán!|báo!|tuyên truyền|cảnh báo)", "(ghi|viết|dán!|treo!) ~1 (chữ|câu!|khẩu hiệu|bảng!|biển!)", "(khau hieu|to roi|bang hieu) ~2 (ghi|viet|bi)", "(phim|tuồng|kịch|tiểu phẩm|cải lương|trò chơi|game) ~6 (cảnh|vai|tập|đoạn|diễn|chơi)", "(đóng!|diễn) (phim|kịch|tuồng|vai)", "(diễn tập|hội thao|thao diễn|tập huấn|dien tap|hoi thao|tap huan)",
]);

/** A mistake owned up to, a joke that is said to be one. */
const TAKEN_BACK = pattern(["tưởng ~8 (hóa ra|té ra|ai dè|ai ngờ)", "tuong ~8 (hoa ra|te ra|ai de|ai ngo)", "báo (nhầm|lộn|lầm)", "bao (nham|lon)", "(nhắn|gửi|bấm|gọi) (nhầm|lộn)", "(nói|nhắn|hỏi) (chơi|giỡn|đùa!|thử) (thôi|vậy thôi|chút)", "(giỡn|đùa!) (thôi|chút|chơi|mà)", "không có gì đâu ~2", "tin nhắn thử", "nhắn thử"]);

const JOKING = pattern(["(haha|hahaha|hihi|hehe|kaka|kkk|keke|huhaha|lol|haiz haha)", "(nói|nhắn) (chơi|giỡn|đùa)", "(hát|dở|nóng|karaoke|thủ tục|giấy tờ|chờ|đợi|mắc|ồn|kẹt xe|đắt|chậm) ~5 muốn (tự vẫn|tự tử|chết|xỉu|khùng|điên|ngất)", "(hat|do|nong|karaoke|thu tuc|giay to|cho|doi|mac|on|ket xe|cham) ~5 muon (tu van|tu tu|chet|xiu|khung|dien|ngat)", "(là|la) (vợ|chồng|mẹ|ba|sếp) ~1 giết (tôi|em|con) (luôn|chết|mất)", "(bão|sốt|cơn sốt) giá ~6", "giá ~4 (chết đuối|giết|chém|cắt cổ|nhảy sông|tự tử)", "chắc ~2 (nhảy sông|nhảy cầu|tự tử|treo cổ|chết) ~2 (hết|quá|luôn|thôi)"]);

/** A question at its end. */
const ASKING = pattern(["(không|khong|gì|gi|sao|đâu|dau|nào|nao|nhiêu|nhieu|mấy|may|ai|chưa|chua) $", "[?] $"]);

const DESPAIR_DENIED = pattern(["(không|đâu|chưa|chẳng) ~1 (có )?(ý|ý định|định|dám|hề|nghĩ|nghĩ tới|phải) ~2 (tự tử|chết|tự vẫn|tự sát|tự làm hại|làm bậy|dại dột)", "khong (co y|dinh|he|phai) ~3 (tu tu|chet|tu van)", "hết ~2 (ý|nghĩ) ~2 (tự tử|chết|quẩn) rồi", "(không|chưa) (tự tử|tự vẫn) đâu"]);

const DESPAIR_PAST = pattern(["(từng|có lần|có thời|hồi (đó|trước|xưa|năm|trẻ|nhỏ|còn)|năm (đó|ngoái|xưa)|lúc (đó|trước)|trước (đây|kia)|ngày xưa|tung|co lan|hoi (do|truoc|xua)|nam ngoai) ~6 (tự tử|tự vẫn|muốn chết|nghĩ quẩn|chán sống|tu tu|tu van|muon chet|nghi quan|không muốn sống)"]);

/** Said of oneself, outright. */
const DESPAIR_OWN = pattern(["(tôi|em|con|mình|tao) ~3 (muốn chết|muốn tự tử|không muốn sống|tự tử|chết cho rồi|chán sống|muốn tự vẫn)", "không muốn sống nữa"]);

const HARM_DENIED = pattern(["(không|chưa|khong|chua) (đánh|danh) (đập |dap )?(gì|ai|con|vợ|gi|vo)", "(không|chưa|chẳng|đâu) ~1 (bị|có|phải) ~3 (đánh|xâm hại|bạo hành|ăn hiếp|bắt cóc|đập|hành hung|lạm dụng|sờ|làm gì)", "khong (bi|co|phai) ~3 (danh|xam hai|bao hanh|bat coc|an hiep|hanh hung)", "(hết|không còn) ~1 (đánh|đập|bạo hành) (nữa|rồi)"]);

/** Done by those in office: it goes to the restricted desk, not to a number their colleagues answer. */
const BY_OFFICIALS = pattern(["(công an|dân quân|cán bộ|công an xã|bảo vệ dân phố|cong an|dan quan|can bo) ~3 (đánh|nhốt|bắt|danh|nhot|bat|tát|còng)"]);

/** Whoever did it: somebody may die of it. */
const LIFE = pattern(["(bất tỉnh|ngất xỉu|nguy kịch|cấp cứu|không thở|hôn mê|bat tinh|ngat xiu|nguy kich|cap cuu|khong tho|hon me)", "(máu|mau) (chảy|me|ra|chay)", "(đang|dang) nằm (viện|dưới đất|im)"]);

/** Dealt with by those whose task it was, or behind the person. */
const SETTLED = pattern(["(công an|tòa|tòa án|xã|ấp|ủy ban|cong an|toa an) ~3 (đã|da|được) ~2 (xử|giải quyết|hòa giải|bắt|phạt|lập biên bản|khởi tố|xu ly|giai quyet|hoa giai|bat|phat)", "(đã|da) ~1 (xử lý|xử phạt|hòa giải|giải quyết|ly hôn|ly dị|làm hòa|xu ly|xu phat|hoa giai|giai quyet|ly hon) (xong|rồi|xong rồi|roi|xong roi)?", "(đã|mới) (ra tù|đi tù|bị bắt|bị tuyên)"]);

const FAR_AGO = pattern([
  "hồi (xưa|nhỏ|đó|trước|năm|tết|kháng chiến|chiến tranh|còn nhỏ|lớp|con gái|mới cưới|tháng)", "hoi (xua|nho|do|truoc|nam|tet|thang|con nho|lop)", "năm (ngoái|kia|xưa|nọ|trước|#|19|20)", "nam (ngoai|kia|truoc|#)", "cách đây ~1 # (năm|tháng)", "cach day # (nam|thang)", "# (năm|tháng) trước", "(mấy|vài|hai|ba|mười|hai mươi) (năm|tháng) trước", "ngày xưa", "thời (chiến|xưa|trước)", "trước đây ~6 (từng|bị)", "chiến tranh", "kháng chiến",
]);

/** A question what to do should it happen. */
const IN_CASE = pattern([
  "(nếu|neu) ~16 (thì|thi|báo|bao|gọi|goi|phải|phai|có|co|ai|sao|số nào|so nao|không|khong|làm sao|nhiêu)", "(trường hợp|truong hop) ~16 (thì|thi|không|khong|sao|ai|hay|gì|gi)", "(giả sử|gia su|giả dụ)", "(lỡ!|nhỡ!) (mà|như)", "bị ~3 thì (tới|đi|đến|gọi|phải|nên)", "hay (có|bị) ~1 (cướp|trộm|giật|móc túi)", "(sợ|lo!|e!|ngại) (bị|có) ~2 (cướp|giựt|hiếp|bắt cóc|rượt|chặn đường)", "(lỡ|lo) ~8 (thì sao|thi sao|thì (gọi|ai|làm sao)|thi (goi|ai|so cuu)|ai chịu|ai lo)", "(thì|thi) (ai|có|phải) ~2 (chịu trách nhiệm|đền|bồi thường|chiu trach nhiem|den|boi thuong)", "(khi|lúc) (có|gặp|bị|thấy|phát hiện) ~10 (thì|gọi|báo) ~3 (số nào|ai|đâu|sao|thế nào)", "(có ngày|co ngay) ~8", "(đè|chết|té|rớt|giật|sập|cháy|ngã|đụng) ~4 (thì khổ|thì sao|thì mệt|thì ai|thi kho|thi sao|thi ai)", "nghi ngờ ~6 thì",
]);

/** Papers, schemes and lessons about such things. */
const PROCEDURE = pattern([
  "(thủ tục|thu tuc|hồ sơ|ho so) ~6", "(giấy|giay) (tờ|khai sinh|chứng|khai tử|báo tử|bao tu|xác nhận|phép|khai|to|chung|ra viện|chứng tử|chứng nhận|hẹn) ~3", "(nhận nuôi|nhan nuoi|con nuôi)", "(kỹ năng|ky nang|lớp dạy|lop day|dạy bơi|day boi|tuyên truyền|tuyen truyen|tập huấn|tap huan|hội thảo|lớp học|mo lop)", "(trợ cấp|tro cap|chế độ|che do|bảo hiểm|bao hiem|chính sách|hỗ trợ tiền|được hưởng|duoc huong|trợ giá|thương binh|liệt sĩ|giám định|bồi thường|boi thuong)", "(đền|den) (không|bao nhiêu|tiền|nhiêu|được không|khong|tien)", "(bao nhiêu|nhiêu|mấy) (tiền|một|1|đồng|ngàn|triệu|ký|chai|bình|lần|chuyến)", "(giá|gia) (bao nhiêu|cả|mấy|thuốc|tôm|lúa|thuoc|tom|lua|nhiêu|ca)", "(tuyên bố|tuyen bo) (mất tích|chết|mat tich)", "(mua|bán) (ở|chỗ) (đâu|nào)", "(biên bản|bien ban) ~4", "(làm lại|lam lai|cấp lại) ~6 (sao|ở đâu|đâu|không|o dau)", "quy trình", "(đề nghị|kiến nghị|de nghi|kien nghi)", "(xin|đề nghị|mong!|kiến nghị) ~4 (làm!|xây|sửa|gắn|lắp!|mở!|nâng cấp|cấp!|rào!|gia cố|trang bị|hướng dẫn)", "(xin|de nghi|kien nghi) ~3 (lam (cau|lo|duong|lai)|xay|sua|gan (den|bien)|nang cap|gia co)",
]);

/** Gratitude for what ended well. */
const THANKS = pattern(["(cảm ơn|cám ơn|biết ơn|cam on|khen|tuyên dương) ~10 (cứu|giúp|đưa|chở|dập|vớt|cuu|giup|dua|cho|dap|vot)"]);

/** Ended well, or ended. */
const OVER = pattern(["(gia đình|cả nhà|mọi người|bà con|người) (đều )?an toàn", "(gia dinh|ca nha|moi nguoi|ba con) (deu )?an toan", "(còn|vẫn|nay|giờ) sống khỏe", "(con|van|nay|gio) song khoe",
  "(dập|chữa|dap|chua) ~2 (xong|tắt|được rồi|hết|rồi|tat|roi|xong roi)(?! (lại|còn|nhưng))", "(may|may mà|may ma) ~4 (cứu|cuu|không sao|khong sao|thoát|kịp|kip|qua khỏi)", "(cứu|cuu) kịp", "cuu kip", "không sao(?! (được|dậy|thở))", "khong sao", "(không|chưa) (có )?ai ~1 (bị|sao|hề|chết|thương)", "khong (co )?ai ~1 (bi gi|sao|chet|bi thuong)", "không (bị|có|hề) ~1 (gì|sao|hết|thiệt hại|hề hấn)(?! (ăn|uống|thở))", "(khỏe re|khỏe lại|khỏe rồi|qua khỏi|bình an|an toàn rồi|xuất viện|ra viện|về nhà rồi|đã về|tỉnh rồi|tỉnh lại rồi|hết nguy|qua cơn|khoe re|khoe roi|xuat vien|qua khoi|an toan roi)", "(đã|da) (được )?(dập|cứu|vớt|đưa đi viện|xử lý|khắc phục|di dời|dap|cuu|vot|xu ly|khac phuc|di doi) ~2",
]);

/** So plainly of this minute that nothing else in the sentence matters. */
const STRONG_NOW = pattern([
  "cứu (với|tôi|em|con|người|mạng|gấp|giúp|mẹ|ba)", "kêu cứu", "cuu (voi|toi|em|con|nguoi|mang|gap)", "keu cuu", "la cứu", "ai cuu", "làm sao (cứu|bây giờ)", "(giờ|bây giờ) (làm|tính|phải) (sao|gì)", "(bay gio|gio) (lam|tinh) (sao|gi)", "gọi ai (bây giờ|cứu|giờ)", "(còn|con) (kẹt|ket|mắc kẹt|nằm dưới|ở trong|trong đó|o trong|trong do|dưới đó)", "(chưa|không|chua) (ra được|thở|tỉnh|vớt|thấy nổi|ngoi|ra duoc|tho|tinh|vot)", "(ngay|lúc) (lúc này|bây giờ|này)", "(nãy giờ|nay gio)(?! (chưa có|đợi|chờ))", "trời ơi ~8 (rồi|cháy|chìm|té|rớt|chết|máu|sập)",
]);

const NOW = pattern([
  "đang(?! (ký|chờ duyệt|xét|hưởng|nhận|học|làm|sống|ở|có|nợ|vay|nuôi))", "bây giờ", "ngay lúc này", "lúc này", "nãy giờ", "hồi nãy", "mới nãy", "vừa nãy", "khi nãy", "vừa mới", "mới vừa", "(sáng|trưa|chiều|tối|đêm|hôm|bữa) nay", "giờ (này|còn|vẫn|đang)", "tới giờ (chưa|vẫn|không|còn)", "còn (kẹt|nằm|mắc|dưới|ở trong)", "còn trong (nhà|đó|xe|ghe|hầm|phòng|buồng|này|kia|biển|rừng)", "(từ|tu) (sáng|trưa|chiều|tối|đêm|khuya|hôm|bữa|sang|trua|chieu|toi|dem|khuya|hom|bua)", "(mau|lẹ|nhanh|gấp|liền|ngay) (lên|đi|giúp|với|dùm|giùm)", "cứu (với|tôi|người|mạng|gấp|giúp)", "làm sao (cứu|bây giờ)", "gọi ai (bây giờ|cứu)", "hồi hôm",
]);

const LONG_AGO = pattern([
  "năm (ngoái|trước|kia|rồi|xưa|nọ|19# |20# )", "năm (19|20)", "năm #", "hồi (trước|đó|xưa|nhỏ|năm|tết|tháng|còn|đầu năm|chiến tranh|bão)", "(tháng|mùa|vụ|kỳ) (trước|rồi|ngoái)", "ngày (xưa|trước|đó)", "lúc (trước|đó|nhỏ)", "trước (đây|kia)", "cách đây", "# (năm|tháng) (trước|rồi)", "# năm nay", "(mấy|vài|nhiều|hai|ba|mười) (năm|tháng) (trước|rồi)", "đã lâu", "thời (chiến|xưa|trước)", "trong (truyện|phim|tuồng)", "(nằm|ngủ) mơ!", "nam mo thay", "chiêm bao", "(bài hát|vở (tuồng|kịch|diễn)|phim|tuồng|cải lương|truyện|lời hát)",
]);

/** Going on for weeks, or what only nearly happened. */
const FOR_LONG = pattern(["(từ nhỏ|bẩm sinh|tu nho|bam sinh)", "(liệt|nằm liệt|yếu|bệnh|nằm) ~3 (#|hai|ba|bốn|năm|sáu|bảy|mười|mấy|nhiều) (năm|tháng)", "(liet|yeu|benh) ~3 (#|hai|ba|bon|nam|sau|may|nhieu) (nam|thang)", "(#|mấy|hai|ba|bốn|cả|nhiều|gần) (tháng|tuần) nay", "gần # (tháng|tuần|năm)", "(suýt|xém|sém|suyt|muốn) (nữa |chút )?(rớt|té|lọt|ngã|tông|đụng|rot|te|lot)"]);

const LATELY = pattern(["(hôm|bữa|tuần|đợt|lần) (trước|rồi|nọ|kia|hổm|đó|bữa)", "(?<!từ )hôm qua(?! (tới|đến) (giờ|nay))", "mấy (hôm|bữa|ngày) trước", "(hôm|bữa|ngày) #", "ngày # tháng", "đợt (bão|lũ|lốc|mưa|giông) (vừa )?(rồi|qua|trước|đó)?", "(cơn )?bão số #", "(bão|lốc|giông) (vừa )?(rồi|qua)", "vụ ~3 (vừa rồi|hôm trước|bữa trước)", "sau (vụ|đợt|trận|cơn)"]);

const GENERAL = pattern(["(bao nhiêu|mấy|nhiêu|bao nhieu|may) (vụ|ca|trường hợp|vu|truong hop)", "(bị )?xử (sao|thế nào|lý sao|lý thế nào)", "(bi )?xu (sao|the nao|ly sao)", "(đi lạc|lú lẫn|tự kỷ) nên (muốn|xin)", 
  "(mức|bị|xử|tiền) phạt", "phạt (bao nhiêu|mấy|tiền|tù|thế nào)", "(quy định|luật) ~4 (sao|gì|nào|thế nào)", "(kiện|đòi bồi thường|bắt đền) ~4 (được|không|ở đâu|sao)", "theo (quy định|luật)", "(tội|mức án) gì", "tội danh", "tội! ~4 (phạt|mấy năm|tù)", "toi (danh|giet|hiep) ~4 (phat|may nam|tu)", "(diễn tập|tập huấn|tuyên truyền|tập dượt|hội thao|thực tập)", "(dạy|học|lớp) (bơi|sơ cứu)", "có (bị|phải) ~2 (phạt|tội|đi tù|xử lý|truy cứu)", "truy cứu", "quốc tịch", "là gì", "bao lâu thì", "(thế|như) nào (là|gọi là)",
]);

const SUPPOSED = pattern([
  "(ngày|đêm|bữa|chiều|tối|sáng|mùa|năm|tháng) nào (cũng|ma|mà|cung)", "(đốt!|lò!|xưởng!) ~10 (ngộp|khó thở|ngạt|cay xè|ngop|kho tho|cay mat)", "nếu", "lỡ! ~6 (thì|sao|làm)", "lo ~6 (thi sao|thi lam|thi goi|thi khổ)", "(sợ|so) (mùa|mai mốt|có ngày|lỡ!|mưa|nước|tới mùa|con nít) ~5 (sạt|sập|sụp|cháy!|tràn|té|rớt|cuốn|sạt lở)", "giả sử", "nhỡ", "phòng (khi|ngừa|chống|tránh)", "trường hợp", "(thì|nên) (gọi|báo|kêu|làm|điện) ~2 (số|ai|sao|đâu|gì|114|113|115|112|111)", "muốn hỏi", "(cho|xin) (tôi |em |mình |con )?hỏi(?! ~3 (cứu|gấp))", "nguy cơ", "(dễ!|hay!|thường!|thường xuyên|từng|sợ|e!|lo!|ngại|coi chừng|kẻo|không khéo|có ngày|có thể|sẽ!|khéo) ~3 (cháy!|chìm|lật|sập|té|rớt|rơi!|điện giật|giật|đuối|ngộ độc|đánh nhau|tai nạn|chết người|đổ|ngã|lọt|sụp|ngã|gãy|chết)", "(té|tai nạn|ngã|rớt|lọt|đụng xe) ~4 (hoài|liên tục|suốt|miết|mãi!|mấy lần|thường xuyên)", "(đã có|có) ~1 (#|mấy|nhiều|hai|ba|vài) ~3 (người|vụ|xe|chiếc|đứa|em|lần) ~3 (té|ngã|rớt|lọt|tai nạn|đuối|chết|điện giật|đụng)", "(muốn|cần|sao|làm sao) ~1 biết", "dấu hiệu ~4", "để (phòng!|tránh|ngừa|đề phòng)", "(mùi!|hôi!|bụi!|thuốc!|karaoke|xả!|lò!|nuôi) ~10 (khó thở|ngộp|ngạt|nghẹt thở|không thở|ngất)", "khó thở ~6 (mùi!|hôi!|bụi!)", "kho tho ~3 vi (mui|bui|khoi)", "làm sao (để|mà) (phòng|tránh)", "cách (phòng|sơ cứu|xử lý)", "mới (sửa|làm|chịu) ", "chờ (có )?(người )?chết", "đợi ~3 chết ~3 mới", "rồi mới (sửa|làm|lo)", "(chữa|dập) ~2 (xong|tắt|rồi)", "(đã|được) (dập|cứu|vớt|đưa|chở|xử lý|khắc phục|an toàn)",
]);

const DENIED = pattern(["không có cháy", "khong co chay", "không (cháy|chìm|sập|ngã|đổ|lật|té) , chỉ", "(không|chưa|chẳng|đâu|hết) (có |bị |phải |hề |thấy |còn )*(cháy!|chìm!|sập!|ngộ độc|đuối nước|ngất|đánh nhau|chém|tai nạn|ai (bị|chết)|thương vong|thiệt hại về người)", "cháy đâu", "làm gì có"]);

/** Conditions that last: what is weighed sign by sign must be of today. */
const GENERAL_TALK = pattern(["(mỗi khi|mỗi lần|hễ|cứ! tới|năm nào|mùa nào|tối nào|đêm nào|ngày nào) ~3", "(xin|đề nghị|kiến nghị|mong!) ~8 (gắn|làm|xây|lắp|sửa|hỗ trợ|cấp|nâng cấp|trợ cấp)", "(đã có|từng có|hay có|thường có) ~6"]);

const ENTITLEMENT = pattern([
  "(được|hưởng|lãnh|nhận|đền) ~2 (bao nhiêu(?! người)|mấy (triệu|tiền|trăm))", "có (phải|trách nhiệm) ~2 (bồi thường|đền)", "tiền mai táng", "có (được|hưởng|đủ) ~10 (không|chưa|hưởng|trợ cấp|hỗ trợ|bảo hiểm|miễn|chế độ)", "được ~3 (hưởng|nhận|hỗ trợ|trợ cấp|bồi thường|đền|chi trả|thanh toán|miễn|giảm)", "(trợ cấp|chế độ|mức hưởng|mức hỗ trợ|thủ tục|giấy tờ|hồ sơ|thẻ|bảo hiểm|chứng nhận|xin hỗ trợ|giám định|quyền lợi|chi phí|viện phí|điều kiện)", "(mất sức|di chứng|nằm một chỗ ~3 (năm|tháng) nay)",
]);

const WAYS: readonly (readonly [string, Pattern])[] = [
  ["own", FIRST_HAND], ["elsewhere", TOLD_ELSEWHERE], ["words", WORDS_ONLY], ["taken_back", TAKEN_BACK], ["joking", JOKING], ["asking", ASKING], ["settled", SETTLED], ["far_ago", FAR_AGO], ["in_case", IN_CASE],
  ["procedure", PROCEDURE], ["thanks", THANKS], ["over", OVER], ["strong_now", STRONG_NOW], ["now", NOW], ["long_ago", LONG_AGO], ["for_long", FOR_LONG], ["lately", LATELY], ["general", GENERAL], ["supposed", SUPPOSED],
  ["denied", DENIED], ["lasting", GENERAL_TALK], ["entitled", ENTITLEMENT],
];
