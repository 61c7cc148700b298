import { pattern, type Pattern } from "../language/phrase.ts";
import { weighSigns } from "./danger-signs.ts";
import type { EmergencyType } from "./understanding.ts";

/**
 * Is somebody in danger now (domain.md §3.3)? Giving a number too often is the right error; but a danger that is past,
 * denied, figurative, supposed or asked about in general is none.
 * @param line of `listen`, with shorthand spelled out
 */
export function findDanger(line: string): EmergencyType | null {
  const plain = FIGURES.without(line);
  for (const sentence of [...sentences(plain), plain]) {
    for (const [type, danger] of DANGERS) {
      if (!danger.test(sentence)) continue;
      if (!calledOff(type, sentence === plain ? sentence : withNeighbours(sentence, plain))) return type;
    }
  }
  const signs = weighSigns(plain);
  return signs !== null && !calledOff(signs, plain) && !GENERAL_TALK.test(plain) ? signs : null;
}

function sentences(line: string): string[] {
  const parts = line.split(/ [.?](?= )/).map((part) => `${part.trimEnd()} `).map((part) => (part.startsWith(" ") ? part : ` ${part}`)).filter((part) => part.trim() !== "");
  return parts.length > 1 ? parts : [];
}

/** A sentence with the mark that ended it, so that a question is still one. */
function withNeighbours(sentence: string, line: string): string {
  const end = line.indexOf(sentence.trimEnd());
  return end >= 0 && line.slice(end + sentence.trimEnd().length).startsWith(" ?") ? `${sentence.trimEnd()} ? ` : sentence;
}

function calledOff(type: EmergencyType, sentence: string): boolean {
  if (NOW.test(sentence)) return false;
  const lasting = LASTING.has(type);
  if (LONG_AGO.test(sentence)) return true;
  if (GENERAL.test(sentence)) return true;
  if (!lasting && (LATELY.test(sentence) || SUPPOSED.test(sentence) || DENIED.test(sentence))) return true;
  return !lasting && ENTITLEMENT.test(sentence);
}

/** A person beaten or despairing yesterday is in danger today. */
const LASTING: ReadonlySet<EmergencyType> = new Set(["child", "self_harm", "violence"]);

/** Figures of speech and harmless compounds, taken out before anything is looked for. */
const FIGURES = pattern([
  "cháy (lá|đọt|túi|hàng|vé|nắng|da|khét|bìa|đồng|ruộng|lúa|phim|giáo án|thành tích|sém|rẫy)", "cháy ~3 (bóng đèn|bóng|tivi|ti vi|tủ lạnh|mô tơ|máy|quạt|đồ điện|bình ắc quy|cầu chì|áp tô mát|cb)",
  "lá ~3 cháy", "chay (tui|tôi|la lua|la|hang|ve|nang)", "(?<!kho )(lúa|lá|rầy|mạ|rau|cây|phân|đọt|cỏ) ~6 cháy!", "lua (vang )?chay", "(gặt|cắt|thu) lúa ~3 chạy", "gat lua ~3", "chạy (bão|lũ|lụt|gạo|tiền|chợ|xe|ghe|tàu|máy|việc)", "chay (bao|lu|lut|gao|tien|may|viec)", "(tàu|xe|đá|bếp|thuốc|nảy|máy|trại|đỏ) lửa", "đường (chạy|cháy)", "(máy|mô tơ|motor|bóng đèn|tivi|tủ lạnh) ~3 cháy",
  "(phòng|chống) (cháy|chay) (và )?(chữa (cháy|chay))?", "phòng cháy( rừng)?", "chữa cháy (rừng )?(cơ sở|tại chỗ|chuyên nghiệp)", "(bình|hệ thống|lệnh|thiết bị|đội|lực lượng|cảnh sát) (chữa|báo) cháy", "phòng chay rung", "cháy nổ ~2 (bắt buộc|bảo hiểm)", "bảo hiểm cháy nổ",
  "bất động sản", "(căn hộ|chung cư)", "(nạn nhân|trẻ em|trẻ) ~2 (buôn người|bị mua bán|bị bỏ rơi) ~3 (được|có|là)", "người (chết|mất) để lại", "chìm xuồng", "chìm trong ~3", "chìm (luôn|lỉm)", "(mệt|nóng|cực|sợ|lo|hôi|thúi|thối|đau|ồn|khổ|mắc|đói|tức|nhức|nực|lạnh|ngứa|khát|đắt|chờ|đợi|nắng|xa|dơ|ngộp|ngạt|chật|buốt) ~2 muốn (chết|xỉu|ngất|ngộp)", "muốn (xỉu|ngất)( xỉu)?",
  "(tôm|cá|cua|lúa|cây|heo|gà|vịt|dưa|rau|bò|sò|nghêu) ~2 (muốn|sắp) chết", "yếu xìu", "yeu xiu", "cười muốn chết", "chết cười", "đẹp chết", "giá ~3 chết dân", "chết người ta rồi",
  "cứu (trợ|xét|đói|cánh|vớt|vãn|hạn)", "(tra|nghiên|kêu gọi) cứu", "tuồng ~3", "sụp đổ", "(đánh|dánh) (bắt|bài|cờ|đề|số|giá|máy|dấu|thuế|cá|vần|răng|lưới|cầu|trống|đàn|đổi|con gì|lô)", "dao động", "máu (mặt|me cờ bạc)", "(đồng|ruộng|nước) khô cháy", "nắng ~2 cháy", "nắng cháy",
  "(đầu|khúc|giáp|bãi) cháy", "bộ đội ~4 cứu", "đâm (ra|sau|thọc|hơi|lo)", "tông (màu|đơ)", "chém gió", "chém (giá|đẹp)", "rượt ~2 deadline", "(mất|bay) màu", "nước ~2 (máu|mắt)", "hiến máu", "xét nghiệm máu", "mỡ máu", "(bốc|đột) hơi",
]);

/** Anybody who may be harmed. */
const WHO = "(tôi|em|anh|chị|ông|bà|ba|cha|má|mẹ|chồng|vợ|con|cháu|bé|đứa|thằng|nhỏ|người|cô|chú|bác|dì|thợ|học sinh|học trò|công nhân|hàng xóm|ngoại|nội|cụ|trẻ|nạn nhân|khách|bà con|nó)";

const DANGERS: readonly (readonly [EmergencyType, Pattern])[] = [
  ["self_harm", pattern([
    "(nói|đòi|cứ|than|kêu|nhắn) ~2 muốn chết", "(noi|doi|cu|nhan) muon chet", "(đòi|doi) chết", "chuyện (chết|tự tử)", "không (còn )?(muốn|thiết|ham) sống", "(tôi|em|con|mình|ổng|bả|nó|ba|má|mẹ|chồng|vợ|anh|chị|chỉ) ~2 muốn chết", "^ muốn chết", "chỉ (muốn|còn nước) chết", "chết (quách|cho rồi|cho xong|cho khỏe|đi cho|còn hơn|cho nhẹ)", "(tự|tu) (tử|vẫn|sát)", "kết liễu", "quyên sinh", "treo cổ", "thắt cổ", "(nhảy|nhào) ~2 (cầu|sông|lầu|giếng) ~4 (chết|tự tử|cho rồi|cho xong)", "đòi (nhảy|chết|tự tử|uống thuốc)", "muốn nhảy (cầu|sông|lầu)", "sống ~2 làm (gì|chi) nữa", "chán sống", "(không|hết) (còn )?(lý do|thiết) ~1 sống", "vĩnh biệt", "(uống|nuốc|nuốt) ~3 (thuốc rầy|thuốc sâu|thuốc cỏ|thuốc ngủ|thuốc trừ sâu|thuốc diệt cỏ|thuốc chuột)", "rạch (tay|cổ tay)", "(đi|làm) chuyện dại dột", "nghĩ quẩn", "sống không nổi nữa ~6 (chết|bỏ)", "muốn (buông xuôi|giải thoát|ra đi)", "đi theo (ổng|bả|má|ba|mẹ|chồng|vợ) cho rồi",
  ])],
  ["electricity", pattern([
    "(dây|ổ|bình|lưới|máy|tủ|trụ) ~1 điện ~4 giật", `${WHO} ~8 (bị giật|giật văng|điện giật|dính điện)`, "giật (văng|té|ngã|chết|nằm|đứng)", "(bị|đang|mới|vừa|trúng) ~2 điện giật", "điện giật ~6 (chết|nằm|ngất|xỉu|bất tỉnh|rồi|té|cháu|bé|người|con|cứu)", "(người|cháu|bé|con|anh|chị|ông|bà|chồng|ba|má) ~3 điện giật", "dây ~2 điện ~5 (đứt|rớt|rơi|nằm|rụng|xẹt|tóe|nổ|chạm nước|quăng|quật)", "(đứt|rớt|rơi|rụng) ~2 dây điện", "dây ~2 (trung|cao|hạ) thế ~4 (đứt|rớt|rơi)", "(trụ|cột) điện ~4 (ngã|đổ|gãy|bật gốc) ~6", "(rò|rỏ|nhiễm|hở|chạm|rò rỉ) điện ~8 (tê|giật|chết|nước|người|trẻ)", "(nước|lộ|đường|tường|cây|cột|sàn) ~4 (có|nhiễm|rò|bị) điện ~2 (giật|tê)?", "điện ~3 (xẹt|tóe|phóng|nẹt) ~2 (lửa|tia|sáng)",
  ])],
  ["fire", pattern([
    "cháy! (nhà|chợ|rồi|lớn|to|lan|dữ|quá|kìa|này|quán|tiệm|kho|ghe|tàu|bếp|xưởng|trường|rừng|gas|ga|bình|điện|trụ|xe|máy lạnh|phòng|trọ|dãy|đống|cây xăng|trạm|lò|bãi)", "(đang|bốc|phát|bị|mới|vừa) cháy!", "(nhà|chợ|quán|tiệm|kho|xưởng|bếp|trường|ghe|tàu|xe|trụ|điện|ga|gas|trọ|rừng|trạm|bãi) ~4 cháy!", "cháy!", "^ cháy!(?= ,)", "cháy! ~3 (lớn|dữ|lan)",
    "chay (nha|lon|rung|lan|kho|xuong|bep|binh ga|gas)", "(nha|kho|bep|rung|tiem|quan) ~3 (bi|dang|boc|phat) chay", "(dang|boc) chay (nha|lon|du|to|rung|ngun ngut)", "chay (ngun ngut|phung phung|du doi|hung huc|rui)", "(bao|co) chay (o|nha|ngay|tai|lon|ap|khom)", "chay ~8 (khoi|lua|114|cuu hoa|chua chay|dap khong)", "(khoi|lua) ~6 chay (lon|nha|lan)", "chay (cho|quan|tiem|tram) ~8 (khoi|lua|ga|gas|114|cuu)", "cho ~3 (dang|bi|boc) chay",
    "cháy (nhà|lớn|kho|lan)", "(lửa) ~4 (lan|bùng|ngùn ngụt|cháy|cao|dữ|bén)", "bốc (lửa|khói|hỏa)", "khói ~4 (nghi ngút|mù mịt|cuồn cuộn|đen kịt) ~8 (cháy|lửa|nhà|chợ|kho|cứu)", "(nhà|chợ|kho|quán|tiệm) ~6 khói ~3 (nghi ngút|mù mịt|cuồn cuộn|bốc)", "(xì|phụt|bắt|bén|tóe|bốc|xẹt) ~1 lửa", "(bắt|bén|phụt) lua", "(gas|ga!|bình ga) ~6 (xì|phụt|lửa|nổ|rò)", "lửa! ~3 (phụt|phừng|bốc|dập không|ngùn ngụt)", "^ (chay chay|chay roi|chay nha)", "(nha|quan|tiem|kho) ~6 chay (roi|kia|lon|het)(?! (bao|gao))", "hỏa hoạn", "phát hỏa", "(nổ|xì|rò|rò rỉ|hở) ~2 (bình )?(gas|ga!)", "xi (binh )?(gas|ga)", "nổ ~2 (lớn|trạm|bình|lò|kho|gas|pháo ~4 (thương|tay|máu))", "chập điện ~6 (lửa|cháy|khói)", "chữa cháy (tới|giúp|mau|gấp|nhanh|đâu|ở|đi|cứu)", "(gọi|kêu) ~2 (cứu hỏa|chữa cháy)",
  ])],
  ["boat", pattern([
    "(tàu!|ghe|xuồng!|vỏ lãi|vỏ!|đò!|phà!|thuyền|ca nô|sà lan) ~6 (chìm|lật|úp!|đắm!|gặp nạn|bị nạn|mất liên lạc|mất tích|trôi dạt|dạt!|vô nước|ngập nước|thủng!|bể lườn|phá nước)(?! phao)", "(tau|ghe|xuong|vo lai|do ngang|pha) ~5 (chim|lat|mat lien lac|mat tich|troi dat|vo nuoc)", "(chìm|lật) (tàu|ghe|xuồng|đò|phà|vỏ|thuyền)", "nước ~1 (vô|vào|tràn) ~2 (khoang|hầm máy|ghe|tàu|xuồng)", "(tàu|ghe) ~6 (hỏng|hư|chết|tắt|đứng) máy ~14 (sóng|gió|biển|khơi|trôi|hải lý|hòn|ngoài|người|bão|cứu)", "(sóng lớn|giữa biển|ngoài biển|ngoài khơi|hải lý) ~12 (hỏng|hư|chết|tắt) máy", "máy ~1 (hỏng|hư|chết|tắt) ~4 (sóng|hải lý|biển|khơi)", "(đi biển|ra khơi|đi ghe|đi câu|đi lưới|ra biển) ~10 (chưa|không|không thấy|chưa thấy) ~1 (về|vô|vào|liên lạc|gọi được)", "(người|thuyền viên|ngư phủ|bạn ghe) ~4 (rớt|rơi|té|mất tích) ~3 biển", "(tàu|ghe|xuồng|vỏ lãi|đò!) ~3 (đâm|tông|đụng|va) ~8 (chìm|người|chết|thương|bể|mất tích|rớt)", "(phá nước|pha nuoc)", "(tàu|ghe|tau) ~8 (đang trôi|dang troi|trôi ngoài|troi ngoai|trôi giữa|mất lái)", "(xin|cần|gọi|chờ|kêu|nhờ) ~1 (cứu hộ|cứu nạn|ứng cứu|cuu ho|cuu nan)", `${WHO} ~4 (đi|thăm|xuống|ra) ~2 (biển|đáy|lưới|câu|ghe|xuồng|sông|bãi|khơi|lú) ~8 (chưa|không) ~1 (về|ve|thấy về|thay ve|liên lạc|gọi được|vô)`, "(xuồng!|ghe|vỏ lãi) ~3 (trôi!|tấp!|lật!|úp!) ~4 (không|người|mất|vô|một mình|trống)", "trôi (dạt )?~3 (ngoài|trên|giữa) biển", "tín hiệu (cấp cứu|cầu cứu)", "mất liên lạc ~6 (tàu|ghe|biển|thuyền)",
  ])],
  ["drowning", pattern([
    "(té|rớt|rơi|lọt|trượt|nhào|ngã|trợt|sẩy|sụp chân|lật|lao|nhảy|rot|ngã nhào) ~3 (xuống|ra|vô|vào) ~1 (sông|kênh|kinh|rạch|biển|ao|mương|giếng|hầm|vuông|nước|hồ|cống|đìa|hố)", "(té|rớt|rơi|lọt|ngã|trượt) (sông|kênh|kinh|rạch|biển|ao|mương|giếng|nước|hồ|cống|cầu ~3 (sông|nước|kênh))", "(té|rớt|rơi|lọt|ngã|trượt|sụp|nhào) ~1 (xuống|vô|vào) ~2 (hầm|hố|giếng|cống|mương|ao|sông|kênh|rạch|biển|đìa|bể|thùng|cầu)", "(mò|lặn|vớt) ~2 (lên|kiếm|tìm) ~6", "(đang|lo|kêu) (tìm|mò|vớt|lặn|kiếm) ~2 (người|cháu|bé|xác|nạn nhân|con|em)", "đuối nước", "chết đuối", "(bị|đang) ~2 (chìm|đuối|nước cuốn|cuốn trôi)", "duoi nuoc", "chet duoi", "nước cuốn ~3 (người|trôi|mất|cháu|bé|con)", "(người|cháu|bé|con|em) ~4 (chìm|cuốn trôi|mất dạng|mất tích) ~4 (sông|nước|kênh|biển|rạch)", "hụp (xuống|lên) ~4 không", "vớt ~3 (người|bé|cháu) ~4 (sông|nước|kênh)",
  ])],
  ["collapse", pattern([
    "(sập|sụp|đổ|đè) ~8 (người|kẹt|mắc kẹt|vùi|chôn|bị thương|trúng|chết|cháu|bé|ngoại|nội)(?! (ta|dân)) ~3 (bên trong|trong đó|ở trong|dưới|kẹt|đè|thương|chết|trúng|mắc)", "sập ~8 (đè|trúng|kẹt|vùi|chôn) ~4 (người|cháu|bé|em|con|ông|bà|chị|anh|má|ba|tôi|thợ|công nhân|học sinh|trong)", "(nhà|tường|mái|trần|kè|giàn giáo|trụ|cột|công trình|phòng học|lầu|sàn|cầu) ~4 (sập|đổ sập|đổ ụp|đổ) ~8 (đè|trúng|kẹt|vùi|người|bị thương|rồi cứu|cứu)", "(sắp|sap) (sập|sap)", "(đang|vừa|mới) ~1 (sập|sụp|sạt|lở|đổ sập)", "sạt lở rồi", "(nhà|căn nhà|nền nhà|bếp) ~6 (chìm|trôi|sụp|đổ|cuốn|tuột|rớt|lọt|sập) ~5 (xuống|ra) ~1 (sông|kênh|kinh|rạch|biển)", "(sạt lở|sụp|lở) ~10 (còn|kẹt|có) ~3 (người|ngoại|nội|má|ba|mẹ|trẻ|bé|cháu|ông|bà) ~3 (trong|kẹt|bên trong|ở)", "còn ~3 (trong đó|bên trong|ở trong|mắc kẹt|kẹt)", "(đất|bờ|lộ|nhà) ~4 (đang|tiếp tục|cứ) ~1 (sụp|lở|nứt|trôi|sạt) ~3", "(mái|trần|tường|phòng) ~3 sập ~3 (trúng|đè)", "sập nhà", "nhà ~3 sập(?! (cũ|từ))", "cây ~4 (đè|đổ|ngã) ~3 (trúng|đè) ~3 (người|xe|nhà)", `(ngã|đổ|sập|rớt|rơi|gãy|tuột|lăn) ~2 (đè|trúng) ~2 ${WHO}`, `(đè|vùi|kẹt|cán) ~1 (trúng |lên )?${WHO} ~4 (rồi|dưới|trong|chết|nằm|bị thương|la|cứu)`, "(sụt|sụp|lún|lở|đổ) ~4 xuống (sông|kênh|kinh|rạch|biển)", "(sut lun|sup|lo|do) ~2 xuong (song|kinh|kenh|rach|bien)", "giàn giáo ~2 (sập|đổ)",
  ])],
  ["child", pattern([
    "(bé|cháu|em bé|em nhỏ|con nít|trẻ|trẻ em|con gái|con trai|học sinh|đứa nhỏ|đứa bé|thằng nhỏ|con nhỏ|nhỏ) ~12 (đánh đập|đánh bầm|bị đánh|bị bạo hành|bạo hành|xâm hại|hiếp|cưỡng hiếp|sờ mó|dâm ô|sàm sỡ|bị nhốt|bỏ đói|bỏ rơi|bắt cóc|mất tích|đi lạc|lạc mất|xích|trói|bị bán|hành hạ|ngược đãi|quấy rối|giở trò)(?! (pháp luật|quy định))", "(đánh|đập|nhốt|bỏ đói|trói|xích|hành hạ|bạo hành|xâm hại|hiếp|sờ mó|dâm ô|giở trò) ~5 (bé|cháu|em bé|trẻ em|con nít|đứa nhỏ|đứa bé|con riêng|con ruột|con gái|con trai|thằng nhỏ|học sinh|cháu bé)", "(cha|ba|mẹ|má|dì|cô) ~1 (dượng|ghẻ|kế) ~8 (đánh|đập|hành|nhốt|bỏ đói|xâm hại|hiếp|sờ)", "(bé|cháu|con|nhỏ|đứa) ~4 # tuổi ~6 (bị ~3 )?(hiếp|xích|trói|nhốt|đánh|xâm hại|đốt|bán|bỏ)", "(xích|trói|nhốt) ~4 (chuồng|cột|gốc|nhà kho|buồng)", "vết (roi|bầm|bỏng)", "(trẻ|bé|em bé|đứa bé) ~2 (sơ sinh|đỏ hỏn|mới đẻ|mới sinh) ~8 (bỏ|vứt|rơi|nhặt|lượm)", "(bỏ rơi|vứt|nhặt được|lượm được) ~4 (trẻ sơ sinh|em bé|đứa bé|bé sơ sinh)", "(bé|cháu|con|em|đứa|nhỏ) ~4 # tuổi ~8 (bị|mất tích|đi lạc|chưa về) ~3 (đánh|hiếp|hại|nhốt|sờ|lạc|bắt|mất|đâu|thấy)", "xam hai", "ấu dâm", "(trẻ|bé|học sinh|con nít|cháu|con|em|má|mẹ|ông|bà|ba|chồng|vợ) ~6 (mất tích|đi lạc)", "bầm ~3 (mặt|mình|người|tay) ~12 (cha|dượng|ba|mẹ|đánh)",
  ])],
  ["violence", pattern([
    "(cầm|vác|xách|rút|mang|lấy|thủ) ~2 (dao!|mã tấu|rựa|búa|súng|hung khí|gậy!|cây sắt|kiếm!|phảng) ", "(cầm|vác|xách|rút|thủ) dao", "(cam|vac|xach|rut) ~1 (dao|ma tau|bua|hung khi)", "dao ~4 (chém|đâm|rượt|dí|kề)", "(đâm|chém) (anh|em|con|chồng|vợ|ba|má|mẹ|cha|chú|bác|ông|bà|hàng xóm) ~1 (tôi|em|con|rồi)", "(máu|mau) (ra|chảy|chay) (quá|qua|nhiều|nhieu|đầy|day|dữ|du|lai láng)", "(chém|đâm!|bắn!|rượt chém|rượt đánh|kề dao|dí dao) ~4 (người|nhau|tôi|chồng|vợ|hàng xóm|em|anh|con|thằng|ông|bà|lộn|chết|máu)", "(đang|kéo|xông|nhào|lại) ~3 (đánh|chém|đập|rượt|uýnh|oánh|đập phá|phá nhà) ~1 (nhau|lộn|người|tôi|em|anh|chồng|vợ|chị|nhà|ổng|bả|con|má|ba)?", "đánh ~1 (nhau|lộn|người|tôi) ~8 (máu|dao|ngất|bất tỉnh|gãy|cứu|kìa|chết|bị thương|đổ máu|nặng|113)", "(đòi|hăm|dọa|doi|ham) (giết|chém|giet|chem)", "(cầm|cam|xách|xach|vác) (búa|dao|mã tấu|bua|ma tau|rựa) ", "(đòi|hăm|dọa|dọa sẽ|đe) ~3 (giết|chém|đâm!|đốt nhà|xử!|lấy mạng|tạt axit|thiêu)", "(chồng|vợ|con trai|con rể|cha|ông ấy|nó|thằng|ba tôi|anh tôi) ~5 (đánh|đập|bóp cổ|uýnh|hành hung) ~3 (tôi|em|con|má|mẹ|vợ|bà ấy|chị|cháu|dã man|tới|bầm)", "bóp cổ", "bị ~1 (chồng|vợ|con|cha|người yêu|hàng xóm|côn đồ|giang hồ|thanh niên|nhóm|bọn) ~4 (đánh|đập|chém|bạo hành|hành hung|bóp cổ|nhốt|rượt)", "đánh (vợ|chồng|má|mẹ|cha) ", "(bị|đang) ~2 (cướp|bắt cóc|nhốt|trói|khống chế|hiếp|hiếp dâm|cưỡng hiếp|hành hung)", "(đập phá|phá cửa|đạp cửa|đốt nhà|dí!|rượt!) ~3 (nhà|cửa|tôi|em|mẹ|má|ba|người)", "(đang|lại|xông|kéo) ~3 (đập phá|phá nhà|đòi đánh|bao vây)", `${WHO} ~4 (bị chém|bị đâm|bị bắn|bị cướp|bị bắt cóc|bị hành hung)`, "(sưng|bầm|tím) ~1 (mặt|mình|mắt) ~6 (chồng|vợ|cha|nhốt|đánh)", "(đánh|nhốt|bóp cổ) ~6 (sưng|bầm|tím|ngất|máu) ~1 (mặt|mình|mắt)", "(cướp|cuop) ~2 (tiệm|ngân hàng|nhà|xe|giựt|giật)", "bắt cóc", "hiếp dâm", "(có|bị|mới) ~2 cướp", "cướp ~4 (dao|súng|giựt|tiệm vàng|kìa)", "hai (bên|nhóm) ~8 (đánh|chém|xô xát|ẩu đả|sắp|chuẩn bị|lao vô)", "(sắp|chuẩn bị|kéo nhau|tụ tập) ~6 (đánh nhau|chém nhau|ẩu đả|hỗn chiến|thanh toán)", "ẩu đả", "hỗn chiến", "nổ súng", "bắn nhau", "tạt axit", "(giết|đâm chết|chém chết) ~2 (người|vợ|chồng|tôi)", "đập phá nhà", "máu me", "nhốt ~4 (trong nhà|không cho ra)",
  ])],
  ["poisoning", pattern([
    "(bị|đang|nghi|trúng|do) ~2 ngộ độc", "ngộ độc ~8 (rồi|nặng|nhập viện|cấp cứu|# (em|học sinh|người|cháu|công nhân)|hàng loạt|cả (nhà|lớp|xóm)|ói|mửa|nôn|đi viện)", "(học sinh|công nhân|cả nhà|mấy đứa|người|cháu) ~6 ngộ độc", "^ ngộ độc", "uống ~2 (nhầm|lộn) ~4 (thuốc|xăng|dầu|hóa chất|axit)", "(ăn|uống|nhậu) ~12 (ói!|mửa|nôn!|đau bụng|sùi bọt mép) ~8 (hàng loạt|cả nhà|hết|học sinh|người|cấp cứu|nặng|quá)", "ói! với", "ói (mửa|ra máu|hoài|liên tục|miết)", "(cả nhà|cả xóm|cháu|bé|nó) ói", "ca nha oi", "lả đi", "(tiêu chảy|đi cầu) ~6 (cả nhà|cả xóm|hàng loạt|nhiều người|lả|cấp cứu|mất nước)", "nôn ói", "ăn ~4 (so biển|cá nóc|cóc|nấm|bạch tuộc|ốc|bánh|đồ cúng|tiết canh|cơm|đám|tiệc) ~8 (tê!|liệt!|ói!|mửa|ngất|đau bụng|chóng mặt|cấp cứu|tiêu chảy|xỉu)", "(so bien|ca noc) ~8 (te|liet|oi|ngat)", "(tê!|liệt!|tê liệt) (tay|chân|lưỡi|môi|miệng|người|toàn thân)", "(tê liệt|te liet)", "trúng (thực|độc)", "ăn (nhầm|trúng) ~2 (nấm|cóc|cá nóc|lá ngón|so biển)", "cá nóc", "hít ~3 (khí|hóa chất|clo) ~6 (ngất|xỉu|khó thở)", "ngạt khí",
  ])],
  ["illness", pattern([
    "ngất (xỉu|đi|rồi|giữa|trong|tại|lịm)?(?! (ngây|ngưởng))", "(bị|té|đang|mới|vừa|lăn ra|ông|bà|người|má|ba|bé) ~1 xỉu!", "xỉu! rồi", "bất tỉnh", "hôn mê", "co giật", "(khó|ngừng|không|ngộp|nghẹt|tắt) thở", "tím tái", "đột quỵ", "dot quy", "tai biến", "đau ngực", "nhồi máu", "(ói|ho|hộc|ộc|nôn) ~2 máu!", "máu! ~3 (chảy|ra|me|quá|tuôn|không cầm|cầm không|nhiều|đầy|lai láng)", "(chảy|mất|ra) (nhiều )?máu!", "chay mau (nhieu|qua|dau|mui)", "sùi bọt mép", "rắn ~3 cắn", "ran (ho|luc|doc|cap nong|ho dat) ~1 can", "ong ~3 (đốt|chích) ~4", "(đau|chuyển|trở) (đẻ|dạ|bụng đẻ)", "(sắp|đang|muốn|gần) (sanh|sinh|đẻ) ~6 (đường|ghe|xe|rồi|giữa|chưa|cấp)", "vỡ ối", "nguy kịch", "hấp hối", "thoi thóp", "(gọi|cần|kêu|đang chở) ~2 cấp cứu ~3 (gấp|giúp|với|liền|ngay|giùm|không|ở|mau|lẹ|kịp)?", "sốt ~3 (40|41|cao) ~4 (co giật|mê|li bì|độ|giật)", "(gãy|đứt|lìa|dập|nát) ~2 (chân|tay|cổ|xương|ngón) ~8 (máu!|nằm|cấp cứu|cứu|đau|bất tỉnh)", "(gãy|đứt|lìa) ~1 (chân|tay|cổ) rồi", "tai nạn ~12 (máu|bất tỉnh|nằm|bị thương|kẹt|chết|nặng|cứu|cấp cứu|gãy|thương tích)", "(mới|vừa|đang|có vụ) ~2 (tai nạn|đụng xe|tông nhau|xe tông|lật xe)(?! (hoài|liên tục|thường))", "^ (có )?(tai nạn|đụng xe|lật xe)(?! (hoài|liên tục|thường|lao động))", "(xe|ô tô|xe tải|xe máy|xe khách) ~3 (tông|đụng|cán|lật!|húc|lao!) ~4 (người|học sinh|bé|cháu|ông|bà|chết|nhau|xuống|em|vô nhà) ~3 (rồi|máu|nằm|kìa|bất tỉnh|cứu)?", "bị ~2 (xe|ô tô|xe tải) ~2 (tông|đụng!|cán!)", "sét ~2 đánh ~3 (trúng|người|chết|bất)", "chó ~4 cắn ~6 (máu|nặng|cổ|mặt|bé|cháu|cấp)", "(mắc|hóc) (xương|dị vật|kẹo)", "phỏng! ~4 (nặng|toàn thân|nước sôi|lửa|mặt|điện)", "(đuối|kiệt) sức ~4 (nằm|xỉu|cứu)", "(té|ngã) ~2 gãy ~4 (xương|chân|tay|cổ) ~8 (nằm|đau|không)", "không (nhúc nhích|cử động|cục cựa) ~1 được", "nằm bất động", `${WHO} ~6 (nằm im|bất động|không trả lời|không tỉnh|gọi không tỉnh|lạnh ngắt|tím tái|không thở|cứng đờ|méo miệng|á khẩu|mê sảng|thoi thóp|bị thương nặng|chảy máu|ra máu|hấp hối)`, "(nằm im|gọi|kêu|lay) ~3 không (trả lời|tỉnh|dậy|nhúc nhích)", "(tay chân|người|mình) lạnh ngắt", "(đẻ|sanh|sinh|đẻ rớt|sanh rớt) (rớt|dưới ghe|trên ghe|trên xe|giữa đường|trên đường|dọc đường)", "(bị|vết) (bỏng|phỏng) (nặng|toàn thân|nước sôi|lửa|axit)", "(miệng|mieng) (méo|meo)", "(tự nhiên|đột ngột|bỗng|đang) ~6 (ngã ra|ngã lăn|ngã gục|gục xuống|đổ gục|lăn đùng|té xỉu|nga ra|nga lan|guc xuong)", "(ngã gục|gục xuống|đổ gục|lăn đùng|té xỉu)", "(méo miệng|liệt nửa người|đứt hơi|ngưng tim|ngừng tim)", "(xe|ô tô) ~3 (lao|tông|lủi|lọt) ~2 (vô|vào|xuống) ~3", "(o to|xe tai|xe khach) (lao|tong|lui) (vo|xuong)", "ngã quỵ", "lên cơn ~3 (tim|hen|suyễn|co giật|động kinh)", "mê man", "chết ngộp",
  ])],
  ["disaster", pattern([
    "(vỡ|bể) (đê|bờ bao|đập|bờ đê)", "(đê|bờ bao|đập) ~4 (vỡ|bể)(?! kế hoạch)", "(lốc|bão|giông|dông|lũ|triều cường|nước lũ) ~12 (đang ~4 (tốc|sập|cuốn|quét|vô|ập)|mắc kẹt|kẹt|cô lập|cuốn trôi|người bị thương|chết người)", "(nước|lũ|triều) ~3 (dâng|lên|tràn|ngập) ~8 (mắc kẹt|kẹt|nóc|cô lập|tới cổ|lút đầu|cứu)", "mắc kẹt", "(bị|đang) cô lập", "đang trôi", "cuốn trôi ~3 (nhà|người|xe|cháu)", "lũ quét", "lốc ~2 (xoáy)? ~2 (đang|ập|tới|quét) ", "sóng thần", "nước tràn ~3 (đê|bờ) ~6 (nhà|người|chạy|cứu)", "leo lên (nóc|mái) ", "(rò rỉ|tràn) ~2 (hóa chất|khí độc|amoniac|clo)",
  ])],
  ["other", pattern([
    "^ cứu(?= (với|tôi|em|con|mạng|người|giúp|gấp|,|[.]|$))", "cứu (với|tôi với|mạng|người|con tôi|em với|chúng tôi|bà con với|gấp|mẹ|má|ba|chồng|vợ|cháu|bé)", "kêu cứu", "cầu cứu", "(có|vừa|mới) ~2 (người chết|chết người|án mạng|người mất tích)", "chết người ~2 (rồi|ngay|ở|tại|bây giờ)", "nguy hiểm (đến |tới )?tính mạng", "sắp chết", "(thấy|phát hiện|có|vớt) ~3 (xác!(?! (nhận|minh|định|suất|thực|lập))|xác người|xác chết|tử thi|thi thể)", "(người|ông|bà|cụ|má|mẹ|ba|cha|chồng|vợ|em) ~6 mất tích", "(bom!|trái bom|quả bom|lựu đạn|đạn pháo|mìn!) ~6 (phát hiện|đào|còn|trong|sắp|nổ|dưới)", "(phát hiện|đào trúng|thấy|đào) ~4 (trái|quả)? ~1 (bom!|trái bom|quả bom|lựu đạn|đạn pháo|mìn!|đầu đạn)", "(trai|qua) bom", "khẩn cấp ~4 (cứu|nguy|người)",
  ])],
];

const NOW = pattern([
  "đang(?! (ký|chờ duyệt|xét|hưởng|nhận|học|làm|sống|ở|có|nợ|vay|nuôi))", "bây giờ", "ngay lúc này", "lúc này", "nãy giờ", "hồi nãy", "mới nãy", "vừa nãy", "khi nãy", "vừa mới", "mới vừa", "(sáng|trưa|chiều|tối|đêm|hôm|bữa) nay", "giờ (này|còn|vẫn|đang)", "tới giờ (chưa|vẫn|không|còn)", "còn (kẹt|nằm|trong|mắc|dưới|ở trong)", "(mau|lẹ|nhanh|gấp|liền|ngay) (lên|đi|giúp|với|dùm|giùm)", "cứu (với|tôi|người|mạng|gấp|giúp)", "làm sao (cứu|bây giờ)", "gọi ai (bây giờ|cứu)", "hồi hôm",
]);

const LONG_AGO = pattern([
  "năm (ngoái|trước|kia|rồi|xưa|nọ|19# |20# )", "năm (19|20)", "năm #", "hồi (trước|đó|xưa|nhỏ|năm|tết|tháng|còn|đầu năm|chiến tranh|bão)", "(tháng|mùa|vụ|kỳ) (trước|rồi|ngoái)", "ngày (xưa|trước|đó)", "lúc (trước|đó|nhỏ)", "trước (đây|kia)", "cách đây", "# (năm|tháng) (trước|rồi)", "# năm nay", "(mấy|vài|nhiều|hai|ba|mười) (năm|tháng) (trước|rồi)", "đã lâu", "thời (chiến|xưa|trước)", "trong (truyện|phim|tuồng)", "(bài hát|vở (tuồng|kịch|diễn)|phim|tuồng|cải lương|truyện|lời hát)",
]);

const LATELY = pattern(["(hôm|bữa|tuần|đợt|lần) (trước|rồi|nọ|kia|hổm|đó|bữa)", "hôm qua(?! (tới|đến) (giờ|nay))", "mấy (hôm|bữa|ngày) trước", "(hôm|bữa|ngày) #", "ngày # tháng", "đợt (bão|lũ|lốc|mưa|giông) (vừa )?(rồi|qua|trước|đó)?", "(cơn )?bão số #", "(bão|lốc|giông) (vừa )?(rồi|qua)", "vụ ~3 (vừa rồi|hôm trước|bữa trước)", "sau (vụ|đợt|trận|cơn)"]);

const GENERAL = pattern([
  "(mức|bị|xử|tiền) phạt", "phạt (bao nhiêu|mấy|tiền|tù|thế nào)", "(quy định|luật) ~4 (sao|gì|nào|thế nào)", "(kiện|đòi bồi thường|bắt đền) ~4 (được|không|ở đâu|sao)", "theo (quy định|luật)", "(tội|mức án) gì", "tội danh", "tội! ~4 (phạt|mấy năm|tù)", "toi (danh|giet|hiep) ~4 (phat|may nam|tu)", "(diễn tập|tập huấn|tuyên truyền|tập dượt|hội thao|thực tập)", "(dạy|học|lớp) (bơi|sơ cứu)", "có (bị|phải) ~2 (phạt|tội|đi tù|xử lý|truy cứu)", "truy cứu", "là gì", "bao lâu thì", "(thế|như) nào (là|gọi là)",
]);

const SUPPOSED = pattern([
  "nếu", "lỡ ~6 (thì|sao|làm)", "giả sử", "nhỡ", "phòng (khi|ngừa|chống|tránh)", "trường hợp", "(thì|nên) (gọi|báo|kêu|làm|điện) ~2 (số|ai|sao|đâu|gì|114|113|115|112|111)", "muốn hỏi", "(cho|xin) (tôi |em |mình |con )?hỏi(?! ~3 (cứu|gấp))", "nguy cơ", "(dễ!|hay!|thường!|thường xuyên|từng|sợ|e!|lo!|ngại|coi chừng|kẻo|không khéo|có ngày|có thể|sẽ!|khéo) ~3 (cháy!|chìm|lật|sập|té|rớt|rơi!|điện giật|giật|đuối|ngộ độc|đánh nhau|tai nạn|chết người|đổ|ngã|lọt|sụp|ngã|gãy|chết)", "(té|tai nạn|ngã|rớt|lọt|đụng xe) ~4 (hoài|liên tục|suốt|miết|mãi!|mấy lần|thường xuyên)", "(đã có|có) ~1 (#|mấy|nhiều|hai|ba|vài) ~3 (người|vụ|xe|chiếc|đứa|em|lần) ~3 (té|ngã|rớt|lọt|tai nạn|đuối|chết|điện giật|đụng)", "(mùi|hôi|bụi|thuốc|karaoke|xả|lò|nuôi) ~10 (khó thở|ngộp|ngạt|nghẹt thở|không thở|ngất)", "khó thở ~6 (mùi|hôi|bụi)", "làm sao (để|mà) (phòng|tránh)", "cách (phòng|sơ cứu|xử lý)", "mới (sửa|làm|chịu) ", "chờ (có )?(người )?chết", "đợi ~3 chết ~3 mới", "rồi mới (sửa|làm|lo)", "(chữa|dập) ~2 (xong|tắt|rồi)", "(đã|được) (dập|cứu|vớt|đưa|chở|xử lý|khắc phục|an toàn)",
]);

const DENIED = pattern(["(không|chưa|chẳng|đâu|hết) (có |bị |phải |hề |thấy |còn )*(cháy!|chìm!|sập!|ngộ độc|đuối nước|ngất|đánh nhau|chém|tai nạn|ai (bị|chết)|thương vong|thiệt hại về người)", "cháy đâu", "làm gì có"]);

/** Conditions that last: what is weighed sign by sign must be of today. */
const GENERAL_TALK = pattern(["(mỗi khi|mỗi lần|hễ|cứ! tới|năm nào|mùa nào|tối nào|đêm nào|ngày nào) ~3", "(xin|đề nghị|kiến nghị|mong) ~8 (gắn|làm|xây|lắp|sửa|hỗ trợ|cấp|nâng cấp|trợ cấp)", "(đã có|từng có|hay có|thường có) ~6"]);

const ENTITLEMENT = pattern([
  "có (được|hưởng|đủ) ~10 (không|chưa|hưởng|trợ cấp|hỗ trợ|bảo hiểm|miễn|chế độ)", "được ~3 (hưởng|nhận|hỗ trợ|trợ cấp|bồi thường|đền|chi trả|thanh toán|miễn|giảm)", "(trợ cấp|chế độ|mức hưởng|mức hỗ trợ|thủ tục|giấy tờ|hồ sơ|thẻ|bảo hiểm|chứng nhận|xin hỗ trợ|giám định|quyền lợi|chi phí|viện phí|điều kiện)", "(mất sức|di chứng|nằm một chỗ ~3 (năm|tháng) nay)",
]);
