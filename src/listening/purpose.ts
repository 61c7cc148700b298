import { pattern } from "../language/phrase.ts";

/** How strongly a line tells of trouble, asks, praises or proposes. Weights, not probabilities. */
export interface Purpose {
  /** Something is wrong, or someone is asked to put it right. */
  trouble: number;
  /** Facts that are wrong, apart from what is asked for. */
  facts: number;
  /** Facts of the sender's own: without them "khiếu nại ở đâu" is a question. */
  own: number;
  /** An answer from a document would satisfy. */
  question: number;
  praise: number;
  opinion: number;
  /** About something reported before. */
  followup: number;
}

/** @param line of `listen`, with shorthand spelled out */
export function readPurpose(line: string): Purpose {
  const sentences = line.split(/ [.](?= )/).map((sentence) => `${sentence.trimEnd()} `).filter((sentence) => sentence.trim() !== "");
  const last = sentences.at(-1) ?? line;
  const troubles = Math.min(4, TROUBLE.all(TAG.without(line)).length);
  const hedged = HEDGED.test(line) ? 1 : 0;
  const asksInGeneral = ASK_RULE.all(line).length;
  const ends = ENDS_ASKING.test(last) || last.includes(" ? ") ? 1 : 0;
  const praises = PRAISE.all(line).length;
  const byLaw = LAW_QUESTION.test(last) && ends > 0 ? 4 : 0;
  const aboutProcedure = ABOUT_PROCEDURE.test(line);
  // Without accents "lần đầu" reads like "… đâu", where one complains.
  const asksForHelp = COMPLAINT_QUESTION.test(line) && !aboutProcedure ? 1 : 0;
  const report = REPORT.test(line) && !aboutProcedure ? 3 : 0;
  const neglect = NEGLECT.test(line) ? 2 : 0;
  const request = REQUEST.test(line) ? 2 : 0;
  return {
    facts: troubles + (ONGOING.test(line) ? 1 : 0) + (neglect > 0 ? 1 : 0),
    trouble: troubles + report + neglect + request + asksForHelp * 2 + (ONGOING.test(line) ? 1 : 0) - hedged,
    own: (OWN_FACTS.test(line) ? 2 : 0) + (ONGOING.test(line) ? 1 : 0) + (neglect > 0 ? 1 : 0),
    question: (ASKING.test(line) ? 3 : 0) + Math.min(4, asksInGeneral * 2) + ends + byLaw + (hedged ? 2 : 0) + (aboutProcedure ? 3 : 0) - asksForHelp * 2,
    praise: praises > 0 ? praises * 2 + (PRAISE_ACT.test(line) ? 2 : 0) : 0,
    opinion: (OPINION.test(line) ? 3 : 0) + (SHOULD.test(line) ? 2 : 0),
    followup: FOLLOWUP.test(line) ? 3 : 0,
  };
}

const TROUBLE = pattern([
  "(hư|hỏng|sụp|sập|lở|gãy|bể|nứt|mục|lún|nát|xuống cấp|hư hỏng|tệ|sình lầy|lầy lội|trơn trượt|ổ gà|lồi lõm|dột|rỉ sét)(?! (hao|vô))", "(hu|sup|gay|nat|xuong cap|hu hong|lay loi|be nat|nut|muc)", "(ngập|nghẹt|tắc|bít|tràn|kẹt|ứ đọng|đọng)", "(hôi|thối|thúi|dơ|bẩn|ô nhiễm|bụi|tanh|khét|đen ngòm|nồng nặc|ngộp)", "(ồn|ồn ào|inh ỏi|ầm ầm|ầm ĩ|nhức đầu|mất ngủ|không ngủ được)", "(cúp|mất|rớt|chập chờn|yếu) ~1 (điện|nước|sóng|mạng|xìu)", "(điện|nước|mạng|sóng) ~3 (yếu|cúp|mất|chập chờn|chậm|không có|đục|phèn|mặn)", "tối thui", "(tôm|cá|cua|heo|gà|vịt|lúa|cây) ~4 (chết|bệnh|mất trắng|nổi đầu|thất)", "(chậm|trễ|quá hẹn|trễ hẹn|quá hạn|kéo dài|lâu lắc|lề mề|ì ạch|dây dưa|ngâm)", "(chưa|chua) ~2 (làm|sửa|xong|thấy|trả|giải quyết|có ai|ai|được|nhận|xử lý|lắp|thông|hốt|dọn)", "(không|khong|hông|chẳng|đâu) ~1 (ai|thấy ai|thấy|chịu|thèm|sửa|giải quyết|trả lời|công khai|nhận được|dọn|hốt|lấy|tới|xuống|lại|xử lý|dẹp|đền|đàng hoàng|minh bạch)", "(bỏ hoang|bỏ mặc|bỏ bữa|bỏ phế|bỏ dở|dở dang|đắp chiếu|trùm mền)", "(lấn|lấn chiếm|chiếm|bao chiếm|xâm phạm|giành)", "(bắt|ép|buộc) ~2 (đóng|nộp|mua|góp|ký|học|trả|phải)", "thu ~3 (tiền|# |mỗi|quỹ|phí)", "(dọa|hăm|chửi|quát|nạt|đánh|đập|trộm|ăn cắp|cướp|phá|quậy|rượt|gây sự|gây rối)", "(xả|đổ|quăng|vứt|bơm|thải) ~3 (rác|nước|thải|xuống|ra|bùn|chất|khói|phân|xác|trộm)", "nguy hiểm", "không ~1 (dùng|xài|đi|qua|chịu|ở|sống|ngủ|làm|uống|tắm|thở) ~1 (được|nổi)(?! (không|ko|chưa))", "khong (dung|xai|chiu|ngu|uong|tam) (duoc|noi)", "(phèn|vàng khè|đục ngầu|lởm chởm|thủng|nhão nhoẹt|héo queo|lòi sắt|sủi bọt|ngứa|bu đen|chật cứng|nhồi nhét|dột)", "(khổ|bức xúc|bực|bất bình|bất công|oan|oan ức|ức|rầu|lo lắng|lo sợ|lo quá|lo ngại|cực|khó khăn|điêu đứng|lao đao|mệt mỏi|chịu hết nổi|chịu không nổi|hết chịu nổi|chán)", "(té|té xe|tai nạn|đụng xe|sụp bẫy|trượt)", "(thiếu|cạn|mắc cạn|kiệt|hết nước|khát|bồi lắng|bồi lấp|cạn queo)", "(giả|dỏm|kém chất lượng|gian lận|lừa|lừa đảo|gạt|mất tiền)", "(tăng giá|ép giá|rớt giá|đắt|mắc|chặt chém|lỗ|thua lỗ)", "bị ~3 (lấn|lừa|cắt|phạt|chiếm|mất|đuổi|ép|gạt|thiệt|bỏ|lở|ngập|hư|trộm|chửi|sai|oan|đòi|phá|rớt|quay|giảm|trừ|khóa|từ chối|làm khó)", "sai (sự thật|tên|số|quy định|đối tượng|diện tích|ranh|luật)", "(quá tải|lạng lách|nẹt|đua xe|tụ tập|nhậu nhẹt|say xỉn|ma túy|đá gà|cờ bạc|số đề|nghiện)", "(muỗi|ruồi|chuột) ~3", "(nước|khói|bụi|mùi) ~3 (đen|hôi|mù|mịt|khét|độc)", "(võng|thòng|sà|thấp chủng|nghiêng|xiêu|lung lay|ngã)", "(đùn đẩy|hách dịch|hạch sách|làm khó|nhũng nhiễu|thờ ơ|vô cảm|thái độ)", "(ăn chặn|ăn bớt|hối lộ|chung chi|vòi|đòi tiền|kê khống|tham ô|tham nhũng|bao che|phong bì|lót tay)", "(cỏ mọc|um tùm|lục bình|rậm rạp)", "(giựt|quỵt|giật|bỏ cọc|không chịu trả|bùng)", "(thả rông|chạy rông)", "phá (sản|hoại|nát|làng)", "(mất sức|bệnh nặng|không có tiền|hết tiền|không có nhà|sống tạm)", "bán ~3 (hàng|thuốc) giả", "(chặn|rào|bít|khóa) ~2 (đường|lối|hẻm|cống)", "(rò|rỉ|xì|bể ống|bể nước|chảy lênh láng)", "(dây|trụ|cột) ~5 (sắp|gần|muốn) (rớt|đứt|ngã|gãy|đổ)",
]);

/** "… phải không thầy": without accents it sounds like something that is not there. */
const TAG = pattern(["(phải|đúng|được|phai|dung|duoc) (không|khong) (thầy|cô|ad|chú|anh|chị|bác|thay|co|chu|chi|bac)?(?= [?.]| $)"]);

const REPORT = pattern([
  "(phản ánh|phản ảnh|phan anh|kiến nghị|kien nghi|bức xúc|bất bình|trình báo|tố giác|khiếu nại|tố cáo|cầu cứu|kêu oan)(?! (là gì|ở đâu|về đâu|bằng|qua|gồm))", "(đề nghị|de nghi|yêu cầu|yeu cau) ~1 (xã|phường|ủy ban|công an|ngành|cơ quan|chính quyền|nhà nước|tỉnh|các|địa phương|điện lực|công ty|cán bộ|lãnh đạo|chủ|sở|cấp|đội|bên|quý|xử lý|sửa|giải quyết|kiểm tra|làm|dẹp|dọn|di dời|thu hồi|bồi thường|xem xét|can thiệp|mở|hỗ trợ|trả)", "(báo|bao) (giúp|dùm|giùm|cho|với|cáo|xã|cán bộ|chính quyền|lên|tin)(?! (bao nhiêu|thế nào|không))",
]);

/** The words khiếu nại, tố cáo as the subject of a question, not as what the sender does. */
const ABOUT_PROCEDURE = pattern([
  "(thời hạn|thời gian|thời hiệu|thủ tục|trình tự|quy trình|quy định|luật|mẫu đơn|hình thức|điều kiện|thẩm quyền|giải quyết|thụ lý|quyền|nghĩa vụ) ~3 (khiếu nại|tố cáo)",
  "(khiếu nại|tố cáo) (lần đầu|lần hai) ~4 (bao lâu|bao nhiêu ngày|mấy ngày|may ngay|thế nào|ra sao)",
  "(khiếu nại|tố cáo) (được giải quyết|giải quyết|thụ lý|trả lời|xử lý|có hiệu lực|xong)? ~3 (bao lâu|bao nhiêu ngày|mấy ngày|may ngay|mấy tháng|may thang) ~4 (có|được|xong|trả lời|giải quyết|giai quyet|co|xong|thì|kết quả|$)",
  "(khiếu nại|tố cáo) (được giải quyết|giải quyết|thụ lý|trả lời|xử lý|có hiệu lực) ~3 (bao lâu|bao nhiêu ngày|mấy ngày|may ngay|mấy tháng|thế nào|ra sao)",
  "(khiếu nại|tố cáo) (là gì|khác gì|khác nhau|như thế nào|thế nào|ra sao)",
  "người (tố cáo|khiếu nại) (được|có quyền|có được|phải|bị)",
]);

const REQUEST = pattern([
  "(nhờ!|nho (xa|cong an|can bo|bao|coi|sua|xem)|mong|xin|cầu mong|rất mong|kính mong|kính đề nghị|kính nhờ|làm ơn|mong sao|đề nghị|yêu cầu|giúp|nho|kêu gọi|cầu xin|kính xin|cho tôi xin) ~8 (sửa|sửa chữa|xử lý|xem|coi|kiểm tra|giải quyết|can thiệp|giúp|hỗ trợ|làm|dẹp|dọn|hốt|nạo vét|lắp|khắc phục|xuống|nhắc nhở|xử phạt|đầu tư|nâng cấp|báo|thông|gia cố|thay|dời|di dời|vá|đắp|kéo|cấp|mở|bắt|trả|đền|bồi thường|quan tâm|lưu ý|chấn chỉnh|làm rõ|điều tra|hòa giải|phân xử|thu gom|phun|mời)( (giúp|lại|sớm|dứt điểm|gấp|liền|lẹ|cho|dùm|ngay|đi|với|nghiêm|triệt để|tới|thử))?(?! (thủ tục|giấy tờ) (gì|nào))", "(sửa|làm|dẹp|xử lý|giải quyết|coi|hốt|dọn) (giúp|lại|sớm|gấp|liền|cho|ngay|dùm) ~2 (đi|với|bà con|dân|tôi)?", "(ai|cơ quan nào|chỗ nào|bên nào) ~2 (lo|giải quyết|chịu trách nhiệm|xử lý|đứng ra|xuống coi|giúp)", "^ cứu", "giúp (tôi|bà con|em|dân|chúng tôi|với|mình)$", "(giúp|cứu) (tôi|bà con|dân)(?= [.]| $)",
]);

const NEGLECT = pattern([
  "(kêu|báo!|phản ánh|nói!|gọi!|trình!|gửi đơn|hỏi!|kiến nghị|nhắc!|làm đơn|đề nghị|keu|goi|bao (xa|cong an|dien luc|can bo|ap|truong ap|phuong|uy ban)) ~6 (hoài|miết|mãi|nhiều lần|mấy lần|may lan|# lần|hai lần|ba lần|bốn lần|năm lần|rồi|quài|suốt|liên tục|chán chê|khan cổ) ~8 (không|chưa|vẫn|cứ|ko|mà|đâu|im)", "(kêu|báo|gọi|phản ánh|kiến nghị|hỏi|keu|bao) (hoài|miết|mãi!|quài)", "(mấy|nhiều|may|ba|hai|bốn|năm) (lần|bận|chục lần) ~4 (không|chưa|vẫn|cứ|mà|rồi)", "(không|chưa|ko|hông) (ai|thấy ai|có ai|một ai) ~1 (lại|tới|xuống|trả lời|giải quyết|quan tâm|ngó|đoái|lo|làm|sửa|xử lý|coi|nghe|dọn|hốt|hot|lấy|lay|chịu|dám|tới sửa|trực)", "(cứ|toàn) ~1 (hẹn|hứa|nói chờ|nói đợi|kêu chờ|im re|làm ngơ|bảo chờ|đùn|nói là chờ)", "(hẹn lần hẹn lữa|hứa lèo|hứa suông|hứa hẹn|hứa cuội|hứa hoài|im re|im lìm|im ru|làm ngơ|bặt tăm|bặt vô âm tín|lặng thinh|êm ru|biệt tăm|mất tăm|phớt lờ)", "đâu vẫn (vào|hoàn) đấy", "(không|chẳng) thèm (sửa|làm|trả lời|tới|xuống|nghe|lo|giải quyết)", "ai cũng (né|đùn|im)",
]);

const ONGOING = pattern([
  "(mấy|nhiều|cả|gần|hơn|đã|suốt|gan|hon|# |hai|ba|bốn|năm|sáu|mười|nửa) ~2 (tháng|năm|tuần|ngày|bữa|hôm|thang|nam|tuan|ngay|bua) ~1 (nay|trời|rồi|liền|qua|roi|ròng)", "(từ|tu) ~3 (tháng|năm|bữa|hôm|sáng|tối|hồi|đêm|tết|đầu năm|ngày|tuần|thang|hom|bua) ~4 (tới|đến|toi) ~1 (giờ|nay|gio)", "(từ|tu) (bữa|hôm|sáng|tối|đêm|hồi|tháng|năm) ~3", "(mấy|may) (hôm|bữa|ngày|tuần|tháng|năm|bua|hom|thang) (nay|rày|rồi|liền|ray)", "(hôm|bữa|tối|sáng|đêm|chiều|trưa) (qua|nay|rồi|kia|nọ)", "(hoài|miết|suốt|liên tục|mãi|triền miên|thường xuyên|bữa nào cũng|đêm nào cũng|ngày nào cũng|tối nào cũng|mỗi đêm|moi dem|mỗi lần mưa|hễ mưa|cứ mưa|quanh năm|hằng đêm|cả đêm|cả ngày|suot|lien tuc|xài xể)", "(vẫn|van|cứ|còn) ~1 (nguyên|vậy|y như cũ|như cũ|không|chưa|hoài)", "(giờ|nay|bây giờ) (vẫn|chưa|còn|cũng chưa|vẫn chưa)",
]);

const OWN_FACTS = pattern(["(nhà|của|xóm|ấp|xã|phường|khóm|hẻm|chỗ|đất|ruộng|vuông|con|cháu|má|mẹ|ba|cha|vợ|chồng|bà con|nha|xom|xa|ap|cua|cho|dat|vuong|ruong|khu|gia đình|ghe|tàu|bên|trường ~2 con) (tôi|toi|em|mình|chúng tôi|con|cháu|này|tui|anh em|nhà tôi)", "(tôi|em|chúng tôi|bà con|toi|con|cháu|mình|anh em|nhà tôi|dân) ~1 (bị|đã|có|đi|đang|nộp|gửi|xin|báo|kêu|bi|da|dang|nop|muốn|vừa|mới|lên|tới|ra|khổ|bức xúc|lo|sống)", "(ấp|khóm|hẻm|ap|khom|hem) (#|kinh|kênh|kinh #)", "(ngay|trước|gần|sau|kế|bên|đoạn|khúc) (nhà|chợ|trường|cầu|cổng|hẻm|ngã|trụ|cống|chùa|xóm|trạm|ủy ban)", "(ấp|khóm) _ _", "(trưởng ấp|nhà trường|hàng xóm)"]);

/** "nếu", "giả sử": a case supposed. */
const HEDGED = pattern(["nếu", "giả sử", "trường hợp", "thì (bị|phạt|xử|được|có được|có bị|có phải|phải làm|làm sao|cần|nộp|tới|xin)", "trong trường hợp", "khi nào thì", "theo quy định", "quy định ~6 (như thế nào|thế nào|ra sao|gì|sao|bao nhiêu|không)", "(mức|thời hạn|thời gian|điều kiện|thẩm quyền|trình tự|hồ sơ|thủ tục|nguyên tắc) ~10 (là|gồm|thế nào|ra sao|bao nhiêu|gì|mấy|như thế nào|không|nào)"]);

const ASKING = pattern([
  "(cho|xin|muốn|nhờ|tính|định|cần) ~2 (hỏi!|hoi(?! (tanh|thoi|ham|qua|rinh))|biết thêm|tư vấn|giải thích|giải đáp|hướng dẫn|chỉ)(?! (tội|thăm))", "(hỏi!|hoi) (thăm |chút |xíu |về |coi |dùm |giúp |cái |vụ )?(là |lam |thủ tục|làm|xem|coi|nhà|mức|tiền|giá|lịch|cách|khi|ở|ai|về|hạn|mấy|bao|có|sao|vụ)", "^ (hỏi|hoi|cho hỏi|cho hoi|xin hỏi|ad cho hỏi)", "(giải thích|hướng dẫn|chỉ|nói rõ|tư vấn|tra|tra cứu) ~1 (giúp|cách|dùm|cho|giùm|tôi|thử|coi|với)", "(thắc mắc|chưa rõ|chưa hiểu|chưa rành|không hiểu) ~10 (không|gì|sao|ai|đâu|nào|bao|mấy|chưa|thế)", "(ai|cô nào|anh nào) biết ~3 (chỉ|cho|không)",
]);

/** Words that ask for a rule, a right, a sum, a place, a date. */
const ASK_RULE = pattern([
  "(bao nhiêu|bao nhieu|bao lâu|bao lau|bao giờ thì|khi nào thì|mấy (ngày|tháng!|thang may|năm|tiền|tuổi|triệu|trăm|đồng|phần trăm|mét|công|giờ|bước|loại|bản|bữa)(?! (nay|rồi|trời|qua|liền|rày|trước|này|đó|chưa|không|mà)))", "(ở đâu|o dau|chỗ nào|cho nao|nơi nào|đi đâu|tới đâu|chỗ mô|nộp đâu|ở chỗ nào)(?! (cũng|ra|gối|goi))", "(là gì|la gi|gồm (những )?gì|cần (những )?(gì|giấy|giấy tờ|cái)|can (gi|giay)|giấy (tờ )?gì|giay gi|gì không|những gì|cái gì)", "(thế nào|the nao|ra sao|như thế nào|làm sao|lam sao|cách nào|kiểu gì|sao vậy ad|ntn)", "có (được|phải|cần|bị|tốn|mất|đúng|thật|hợp pháp|bắt buộc|thể|quyền|còn!|chương trình|chính sách|chế độ|mức|kịp|thu|miễn|giảm|lãi|nên|cấm) ~14 (không|khong|chưa|hay không|chua|ko)", "co (duoc|phai|can|bi|ton|mat|dung|that|quyen|kip) ~10 (không|khong|chưa|chua|hay khong)", "(có |được )(được )?(trợ cấp|hưởng|hỗ trợ|miễn|giảm|cấp|nhận) ~2 gì", "co duoc ~4 gi", "(được|duoc|dc) ~4 (không|khong|chưa|chua|hay không)( (ạ|vậy|ad|cô|chú|anh|chị|em))?(?= |$)", "(phải|đúng|thật) (không|chưa)", "(có )?đúng (quy định|luật|pháp luật)", "hợp pháp", "(điều kiện|dieu kien|thủ tục|thu tuc|hồ sơ gồm|trình tự|thời hạn|mức (phạt|hưởng|đóng|vay|hỗ trợ|trợ cấp|thu|lương)|lệ phí|le phi|chế độ gì|quy định|đối tượng nào|thẩm quyền|lịch) ", "(?<!không )(?<!khong )(?<!chưa )(ai|những ai|người nào|hộ nào|trường hợp nào|đối tượng nào) ~2 (được|phải|có|làm|cấp|xác nhận|ký|đủ|thuộc|quản lý|ra quyết định|giải quyết)", "(thì|gio|giờ|nay) (thuộc|tới|đi|làm|nộp|xin|phải) ~3 (nào|đâu|gì|sao)", "(nào|nao)( vậy| thì| mới| được| là| hả| ad| đây| để|$)", "(thứ mấy|thu may|giờ nào|mấy giờ|ngày nào|tháng mấy|thang may|hôm nào|bữa nào|chừng nào)", "(hay|hoặc là) ~8 (vậy|không|hay sao)$", "còn (hiệu lực|áp dụng|giá trị|xài|dùng|kịp|hạn|được) ~3", "(có|co) ~12 (không|khong|chưa|chua)( (ạ|a|vậy|ad|cô|chú|anh|chị|em|bạn|nhỉ|ta))? $", "(bao giờ|khi nào|chừng nào) (có|mở|bắt đầu|thu|phát|họp|tổ chức) ", "nói gì về", "(tối đa|được|hết|tốn|giá|tháng|năm|toi da|duoc|het|ton) nhiêu", "nhiêu (vậy|tiền|ad|một|1|ta)", "nhieu vay", "(theo|với|cho|gửi|nộp|hỏi|gặp) ai(?= [?.]| $)", "(được|duoc) (chứ|chu|hả|ha|không|chưa|hong)(?= [?.]| $)", "(hay|hoặc) ~4 (cũng )?được(?= [?.]| $)", "(phải|đúng|có) không ~1 (thầy|cô|ad|chú|anh|chị|bác)?(?= [?.]| $)", "phai khong ~1 (?=[?.]|$)", "(ra|tới|đi|lên) đâu(?= )", "mấy tháng (thì|là)", "may thang (thi|la)", "(bao lâu|bao lau) (thì|mới|là)", "gui ai(?= [?.]| $)", "ghi sao", "(phạt|tính|xử|đóng|hưởng) (sao|nhiêu)", "(do|là|thì) ~5 hay ~1 (xã|dân|nhà nước|tỉnh|ấp|là|phải|cả) ~4 $",
]);

/** Questions that grievances end with: whom to tell, how long still, who answers for it. */
const COMPLAINT_QUESTION = pattern([
  "(phản ánh|báo|kêu|thưa|tố cáo|khiếu nại|trình báo|gọi|nhờ|hỏi|kiện) ~2 (với )?(ai|đâu|ở đâu|chỗ nào|cơ quan nào|cho ai)(?! (được|thì đúng))", "(phải|giờ|biết|chẳng biết|không biết) ~1 (làm sao|tính sao|kêu ai|cầu cứu ai|trông cậy)", "(làm ăn|ăn nói|làm việc|quản lý|lãnh đạo) (kiểu gì|gì kỳ|gì mà|như vậy|vậy)", "kiểu gì vậy", "coi được (không|hông)", "(sao|tại sao|vì sao|cớ sao|sao mà) ~8 (không|chưa|cứ|hoài|mãi!|lại|bắt|còn|cắt)(?! $)", "(bao giờ|chừng nào|khi nào|đến bao giờ|tới chừng nào|bao gio) ~2 (mới|sửa|làm|xong|giải quyết|được sửa|xử lý|hết|thông)", "(ai|đứa nào) (chịu trách nhiệm|chịu|đền|lo cho dân|quản)", "(có|co) ~2 (ai|nơi nào) ~2 (giải quyết|xử lý|lo|coi|giúp|quản)", "để (vậy|tới chừng nào|dân)", "(như vậy|làm vậy|vậy|vay) ~2 (có )?(đúng|dung|được|hợp lý|công bằng|coi được|phải)", "chừng nào (mới|sửa|có)", "(còn )?(trời đất|công lý|pháp luật|coi dân) (gì|ở đâu|ra gì|không)",
]);

/** What the law says, asked at the end: the document answers it, whatever was told before. */
const LAW_QUESTION = pattern(["(luật|quy định|pháp luật|luat) ~6 (cho|bắt|buộc|quy định|định|nói|ghi|tính|là) ~8 (không|bao nhiêu|mấy|gì|sao|nào|chưa|ngày)", "(theo|đúng|trái|phạm) (luật|quy định|pháp luật) ~8", "(có|co) (được|bị|phải|cần|quyền|bắt buộc|thể|đúng|vi phạm|hợp pháp) ~14 (không|khong|chưa|hay không)", "(trong|tối đa|bao nhiêu|mấy) ~2 (ngày|tháng!|tiền|phần trăm|tuổi|năm)(?! (nay|rồi|trời|qua)) ~8 (phải|thì|là|được|mới|có)?", "(được|phải|bị|cần|nữa|kịp) (không|khong|hay không)$", "(phạt|tính|xử|làm) sao", "quy định ~4 (ngày|phải|sao|nào|gì)"]);

const ENDS_ASKING = pattern(["(không|khong|ko|hông|hong|chưa|chua|gì|gi|sao|đâu|dau|nào|nao|mấy|may|ai|nhiêu|nhieu|vậy|hả|à|hay không|lâu|chăng|thế|met|mét)( (ạ|a|vậy|vay|ad|cô|chú|anh|chị|em|bạn|nhỉ|ta|thế|nữa|đây|hả|z|trời|bà con|cán bộ|anh em|nha|nhé))* [.?]? ?$", "(hả|nhỉ|ạ) [.?]? ?$"]);

const PRAISE = pattern([
  "(gửi|cho|xin|nhắn|chuyển|thay mặt|muốn|dân|bà con|tôi|em|gia đình) ~4 (lời )?(cảm|cám|cam) ơn (?!trước|nhiều $)", "(cảm|cám|cam) (ơn|on) ~3 (cán bộ|anh|chị|chú|cô|bác|xã|ủy ban|ấp|trưởng ấp|công an|bộ đội|chính quyền|nhà nước|đảng|mặt trận|hội|đoàn|thầy|bác sĩ|nhân viên|mấy|các|điện lực|đội|trạm|bệnh viện|địa phương|lãnh đạo|chủ tịch)(?! ~2 (trả lời|phản hồi|tư vấn|đã đọc|giải đáp))", "(khen|khen ngợi|tuyên dương|biểu dương|hoan nghênh|hoan hô|ngợi khen|tri ân|biết ơn|ghi nhận công|đội ơn|mang ơn)(?! (thưởng|người|cao))", "(nhiệt tình|tận tình|tận tâm|chu đáo|niềm nở|vui vẻ|dễ thương|tử tế|lịch sự|nhẹ nhàng|thân thiện|giúp đỡ hết lòng|hết lòng (vì|phục vụ|giúp|với)|chịu khó|có tâm|mau lẹ|nhanh gọn|nhanh chóng|gần dân|trách nhiệm cao|hòa nhã)(?! (không|chưa))", "(?<!thì )(?<!thi )(?<!mới )(làm|phục vụ|giải quyết|xử lý|giúp) ~2 (rất |quá |thật |quá là )?(tốt|hay(?! (làm|là|phải|không|về|ở|lên|đi|ra|nộp|xin|để|lam|phai|khong|ve))|giỏi|nhanh|lẹ|chu đáo|tận tình|gọn|có tâm|khéo|đẹp)", "(bà con|dân|ai) ~3 (mừng|phấn khởi|vui|vui mừng|hài lòng|nhờ|đỡ khổ|ấm lòng|yên tâm|khoái)", "(tuyệt vời|quá tốt|tốt quá|hay quá|quá hay(?! (có|bị|là|xảy))|rất hay|đáng khen|đáng quý|đáng nể|xứng đáng|rất tốt|hài lòng|mừng quá|thiệt mừng)", "nhờ (có )?(chú|cô|anh|chị|ông|bà|xã|mấy|cán bộ|bộ đội|trưởng ấp|ấp|công an|hội|mặt trận) ~8 mà ~6 (có|được|đỡ|mới|yên)", "(bà con|ai cũng|dân) khen", "(quý|thương|phục|mến|nể) (lắm|quá|ghê|thầy|cô|các anh|mấy anh|mấy chú)", "(dễ thương|niềm nở|lễ phép|mát lòng|ấm lòng|đẹp hẳn|sạch bóng|láng o|sáng trưng|mát rượi) ~1", "(đội|nhớ|mang|đội) ơn", "khen (nức nở|quá trời|lắm|ngợi|hết lời|mấy|các|đội|xã)", "(hoan hô|tuyên dương|hoan ho|tuyen duong)", "(đội mưa|lội nước|lặn lội|không quản|thức trắng|suốt đêm) ~8 (giúp|khám|cứu|chích|canh|đỡ|tới nhà|tận nhà)", "(có|chỉ|mất) ~1 # (phút|lần|tiếng|buổi|bữa) ~2 (là )?xong", "cam on (anh|chi|co|chu|bac|may|xa|can bo|cong an|bo doi) ~8 (giup|lam|sua|cat|lo)", "(mong|nên|đáng) ~2 (nhân rộng|phát huy|biểu dương|khen thưởng|học tập|noi)",
]);

const PRAISE_ACT = pattern(["(đã|mới|vừa|có) ~4 (giúp|cất|xây|sửa|làm|hỗ trợ|tặng|cho|cứu|khắc phục|thông|hướng dẫn|lo|trao) ~8 (cho|lại|xong|giúp|bà con|dân|tôi|nhà)"]);

const OPINION = pattern([
  "(góp ý|gop y|góp (vài|mấy|thêm|một|chút) ý|hiến kế|đóng góp ý kiến|có ý kiến (là|như|thế)|đóng góp (thêm )?(vài|mấy|một) ý|xin ý kiến|cho ý kiến về|ý kiến (của )?(tôi|em|cá nhân|riêng))", "(đề xuất|đề nghị) ~4 (ý tưởng|sáng kiến|giải pháp|cách làm|mô hình|nên)", "(theo|theo ý) (tôi|em|mình|con|tui|cá nhân) ~4", "(ý tưởng|sáng kiến|hiến kế)", "góp ~1 (vài|đôi|mấy|ít|chút|một) (lời|câu|ý|điều)", "(tôi|em|con|mình|bà con|cử tri) ~1 có (một |1 |cái )?ý (này|là|kiến|tưởng)", "(ý kiến|y kien) (của )?(tôi|em|toi|mình|con)", "(tôi|em|mình|con|toi|bà con) ~2 (nghĩ|thấy|cho rằng|nghi|thay|mong|ước) ~10 nên",
]);

const SHOULD = pattern(["(xã|ấp|khóm|phường|tỉnh|nhà nước|ủy ban|chính quyền|trường|cán bộ|mình|công an|ngành|hội|đoàn|mặt trận|huyện|bệnh viện|trạm|app|kênh|trợ lý|nhà trường|luật|dự thảo|nghị quyết|cuộc họp|họp|lịch|quy định|mỗi) ~4 nên(?! (tôi|em|dân|bà con|nước|không|bị|mới|nhà|ai|lúa|tôm))", "(nên|cần) (có (thêm )?|tổ chức|mở (thêm )?|làm|họp|cho|tăng|giảm|bổ sung|thay đổi|quy định|đưa|công khai|ghi|in|dán|phát|lắp|gom|sửa|quan tâm|dời|đổi|bớt|thêm|lập|xây|để|tuyên truyền|khuyến khích|xem) ~12 (thì|để|cho|sẽ|mới|hơn|vì|dân|bà con)", "nếu ~14 thì ~8 (đỡ|bớt|tiện|tốt|hay|sạch|đẹp|khỏe|gọn|lợi|vui|hơn|hay biết mấy)(?! (không|hơn không))", "(phai chi|gia ma|uoc gi) ~14 thi ~8 (do|bot|tien|tot|hay|sach|dep|khoe)", "(giá mà|ước gì|phải chi|nếu được thì|sẽ (tốt|hay|tiện) hơn|thì (tốt|hay|tiện|hợp lý|đỡ|hay biết mấy)( hơn| quá| cho)?)"]);

const FOLLOWUP = pattern([
  "(phản ánh|ý kiến|kiến nghị|mã|tin|việc tôi|vụ tôi|chuyện tôi|góp ý|việc|vụ|chuyện) ~6 (của tôi|tôi (báo|gửi|nhắn|phản ánh|nói|kêu)|hôm trước|bữa trước|tuần trước|hôm bữa|hôm rồi|lần trước|bữa hổm|đã gửi|đã báo|gửi rồi|gửi hôm|gửi bữa|báo bữa|báo hôm) ~10 (tới đâu|đến đâu|sao rồi|ra sao|xong chưa|kết quả|chưa|giải quyết|trả lời|thế nào|toi dau|sao|xử lý|rồi)", "(hôm|bữa|tuần|lần|hồi|tháng|hom|bua) (trước|rồi|kia|nọ|hổm|truoc|qua) ~2 (tôi|em|con|mình|toi|có) ~2 (gửi|nhắn|báo|phản ánh|gui|bao|kiến nghị) ~16 (tới đâu|đến đâu|sao rồi|xong chưa|chưa|kết quả|trả lời|rồi|làm|thế nào|chua)", "(có kết quả|đã có kết quả|có phản hồi|có trả lời) chưa", "(giải quyết|xử lý|làm) (tới|đến) đâu (rồi)?", "(ghi|báo|nói|trả lời) ~2 (xử lý|xong|giải quyết|hoàn thành|khắc phục) (rồi )?(mà|nhưng|sao)", "(hệ thống|máy|kết quả|trạng thái|trợ lý|ghi|báo|trả lời) ~4 (ghi |báo |nói |là )(đã |da )?(xử lý|xong|giải quyết|hoàn thành|xu ly) ~3 (mà|nhưng|sao|rồi mà)", "(mở lại|xem lại) ~3 (phản ánh|hồ sơ|mã|vụ|việc|đơn) ~2 (này|đó|của tôi|giúp)?", "(xem|tra|tra cứu|coi|theo dõi) ~2 (giúp )?(mã|phản ánh|tiến độ|tình trạng) ", "(nhắn|gửi) ~4 (cho )?(trợ lý|bot|ad|kênh này|đây) ~6 (hôm|bữa|tuần|tháng) ~3 (trước|rồi|kia|qua)", "tiến độ ~3 (phản ánh|xử lý|tới đâu|đến đâu)", "(quên|mất|không nhớ) ~1 mã ~3",
]);
