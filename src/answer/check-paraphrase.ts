import { readWords } from "../knowledge/search/search-terms.ts";

/**
 * Words of ordinary speech and words of the law that say the same. The first of each line stands for all of them when a drafted
 * sentence is compared with its clause; a word stands on one line only.
 */
const SAME: readonly string[] = [
  "nộp | đóng | trả | chi trả | thanh toán | gửi | gởi", "hưởng | nhận | lãnh | lĩnh | nhận được", "làm | thực hiện | tiến hành", "hỗ trợ | trợ giúp | giúp | giúp đỡ | cứu trợ | cứu đói",
  "trẻ em | trẻ | bé | em bé | con nít | trẻ nhỏ | đứa nhỏ | đứa con", "cha | ba má | bố | tía", "mẹ | má", "công dân | người dân | cá nhân | nhân dân", "cư trú | sinh sống", "chỗ ở | nơi ở | nơi cư trú | chỗ đang ở",
  "thời hạn | hạn | thời hiệu | thời gian | kỳ hạn", "hết hạn | kết thúc | ngày kết thúc thời hạn | kết thúc thời hạn | hết thời hạn", "sử dụng | dùng | xài | giá trị sử dụng | có giá trị | có thời hạn", "quà | quà tặng", "có thai | mang thai | có bầu | bầu",
  "sinh | sanh | sinh ra | sinh con | sanh con", "chết | mất | qua đời", "thông báo | báo | báo tin | trình báo | khai báo | cho biết", "nêu | nói | trình bày | nêu rõ | nói rõ", "đồng ý | chịu | tán thành | ưng | ưng thuận", "người cao tuổi | người già | người lớn tuổi",
  "cấp xã | xã | phường", "cấp tỉnh | tỉnh", "thôn | ấp | khóm", "thân thích | người thân | người thân thích", "nhu cầu | muốn | có nhu cầu", "chuyển nhượng | sang tên | bán | sang nhượng | sang", "thuê | mướn",
  "miễn phí | không mất tiền | không tốn tiền", "phí | lệ phí | chi phí", "ốm đau | ốm | bệnh | đau ốm", "xác minh | thẩm tra", "giải quyết | xử lý", "xem xét | xem | coi", "bầu cử | bỏ phiếu", "khám bệnh | khám", "chữa bệnh | chữa | điều trị", "học tập | học | đi học",
  "lao động | làm việc | đi làm", "kết hôn | cưới | lấy chồng | lấy vợ", "kinh doanh | buôn bán", "yêu cầu | đề nghị | xin", "thay đổi | đổi", "chất thải rắn | rác | chất thải", "rút ngắn | giảm bớt", "tội phạm | phạm tội", "giấy tờ | giấy", "hằng tháng | hàng tháng | mỗi tháng", "nước thải | nước xả",
  "chấm dứt | nghỉ việc", "ủy ban nhân dân | ubnd | ủy ban", "cơ quan có thẩm quyền | nơi có thẩm quyền | cơ quan chức năng", "dữ liệu | cơ sở dữ liệu", "thỏa thuận | thống nhất", "đi thay | làm thay | thay mặt", "vợ chồng | hai vợ chồng", "cử tri | người đi bầu", "niêm yết | dán", "sắp xếp | nhập | sáp nhập",
  // Compounds that are more than their parts.
  "xã hội", "bảo hiểm xã hội", "bảo hiểm xã hội bắt buộc", "cán bộ", "nhà ở", "nhà ở xã hội", "học phí", "trả lời", "trả kết quả", "báo cáo", "bệnh viện", "sinh viên", "học sinh", "nuôi trồng", "mất khả năng", "mất mùa", "bị mất", "xã viên", "chiến binh", "nhận thức", "sinh hoạt", "coi như", "xin lỗi", "công bố", "tuyên bố", "bố trí", "phân bố", "giảm nhẹ",
  "thai sản | sinh đẻ", "đúng hạn | đúng thời hạn", "chứng cứ | bằng chứng", "đơn thân | một mình nuôi con", "ép buộc | bị ép", "tên gọi | gọi là", "hợp pháp | đúng luật", "nuôi dưỡng | nuôi", "vũ lực | bạo lực", "khiếu nại lên | khiếu nại",
];

/** What tells whether a rule holds, forbids, binds or allows. */
export const NEGATION = "¬";
export const EXCEPTION = "×";
export const MUST = "!";
export const MAY = "?";
/** "Được": leave, or something that is done to somebody. */
export const LET = "¿";
/** Ends what a negation reaches. */
export const STOP = "|";

const SIGNS: Readonly<Record<string, string>> = {
  [NEGATION]: "không | chưa | chẳng | chả | hổng | hông | đừng | cấm | nghiêm cấm | miễn | khỏi | bị cấm | bị nghiêm cấm | không cho phép | không thể",
  [EXCEPTION]: "trừ | ngoại trừ | trừ khi | trừ trường hợp | trừ các trường hợp",
  [MUST]: "phải | có trách nhiệm | có nghĩa vụ | bắt buộc | bắt buộc phải | cần | cần phải | nghĩa vụ | chịu trách nhiệm",
  [MAY]: "có quyền | có thể | được phép | được quyền",
  [LET]: "được",
  [STOP]: "thì | mà | nhưng | nếu | riêng | còn | để | khi | trong trường hợp | trường hợp | vì | do | trước khi | sau khi | kể từ",
  // Neither of these denies, releases or excepts.
  "~": "không những | không quá | không vượt quá | không dưới | không ít hơn | không thấp hơn | không nhiều hơn | không kể | không phân biệt | đi khỏi | ra khỏi | rời khỏi | thoát khỏi | khấu trừ | giảm trừ | phòng trừ | không những | không chỉ | không ngừng",
};

/** Longest first word → the phrases that begin with it, as word keys, with what stands for them. */
const PHRASES = phraseTable();

/**
 * Text → its words, each phrase above as one, with signs for negation, exception, duty and permission. Marks between parts and
 * the words that open a new part are `STOP`, a line break or the end of a sentence is `STOP` twice.
 */
export function readParaphrased(text: string): readonly string[] {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const read: string[] = [];
  for (const stretch of text.normalize("NFC").toLowerCase().match(STRETCH) ?? []) {
    if (!/[\p{L}\p{N}]/u.test(stretch)) {
      read.push(...(/[.;\n]/.test(stretch) ? [STOP, STOP] : [STOP]));
      continue;
    }
    const words = readWords(stretch);
    for (let at = 0; at < words.length; ) {
      const found = PHRASES.get(words[at] ?? "")?.find(({ keys }) => keys.every((key, i) => words[at + i] === key));
      read.push(...(found === undefined ? [words[at] ?? ""] : found.stands));
      at += found?.keys.length ?? 1;
    }
  }
  // A clause is compared with every sentence of an answer.
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, read);
  return read;
}

const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 2000;

const STRETCH = /[^.,;:!?()\n"“”«»–—|]+(?:[.,]\d[^.,;:!?()\n"“”«»–—|]*)*|[.,;:!?()\n"“”«»–—|]/gu;

function phraseTable(): Map<string, { keys: string[]; stands: string[] }[]> {
  const table = new Map<string, { keys: string[]; stands: string[] }[]>();
  const add = (phrase: string, stands: string[]): void => {
    const keys = readWords(phrase);
    table.set(keys[0] ?? "", [...(table.get(keys[0] ?? "") ?? []), { keys, stands }]);
  };
  for (const line of SAME) {
    const [first = "", ...others] = line.split(" | ");
    // "Miễn phí" says that no fee is paid, whichever words say so.
    const stands = first === "miễn phí" ? [NEGATION, "phí"] : [first];
    for (const phrase of [first, ...others]) add(phrase, stands);
  }
  for (const [sign, line] of Object.entries(SIGNS)) for (const phrase of line.split(" | ")) add(phrase, [sign]);
  for (const phrases of table.values()) phrases.sort((one, other) => other.keys.length - one.keys.length);
  return table;
}
