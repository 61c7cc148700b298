/** How a person is spoken to (domain.md §7.3 item 5). "ba_con" to everybody who has not said how old they are. */
export type FormOfAddress = "ba_con" | "bac" | "co_chu" | "anh_chi";

/**
 * What people say of themselves → how to speak to them: their age ("tui năm nay 70"), or the word they call themselves by ("con
 * hỏi", "chú muốn hỏi"). Null when they say nothing of the kind: an age of somebody else ("mẹ tôi 78 tuổi"), a mere "tui", or a
 * picture tell nothing.
 */
export function readFormOfAddress(text: string): FormOfAddress | null {
  const said = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const own = OWN_AGE.exec(said);
  const age = Number(own?.[1] ?? own?.[2] ?? Number.NaN);
  if (age >= 16 && age < 110) return age >= OLD ? "bac" : age >= MIDDLE ? "co_chu" : "anh_chi";
  const self = SELF.exec(said)?.[1];
  if (self === undefined) return null;
  return /^(?:em|con|cháu|chau)$/.test(self) ? "anh_chi" : self === "bác" ? "bac" : "co_chu";
}

const OLD = 60;
const MIDDLE = 45;

/** Begins a sentence, or goes on after a word of politeness: before it stands no "mẹ", "con", "chồng". */
const BEGINS = "(?:^|[.,;!?\\n] ?|(?:dạ|da|vâng|thưa|là|mà|vì|nay|cho) )";

const OWN_AGE = new RegExp(`${BEGINS}(?:tôi|tui|toi|mình|bác|cô|chú|ông|bà)(?: (?:đã|da|được|duoc|mới|moi|năm nay|nam nay|nay|gần|gan|hơn|hon|trên|tren))+ (\\d{2,3})(?: tuổi| tuoi)?(?! ?(?:%|triệu|trieu|ngày|ngay|tháng|thang|năm|nam|người|nguoi|đồng|dong|công|cong|ha|m2))|${BEGINS}(?:tôi|tui|toi|mình) (\\d{2,3}) (?:tuổi|tuoi)`, "u");

/** "con hoi" may be "còn hỏi": without its accent only after a greeting. */
const SELF = new RegExp(`(?:^|(?:dạ|da|vâng|thưa|ơi|oi|alo|cho|ạ),? )(em|cháu|chau|con|bác|cô|chú) (?:xin |muốn |muon |cần |can |nhờ )?(?:hỏi|hoi|nhờ|thắc mắc|xin hỏi|tính)(?!\\p{L})`, "u");
