import { swapsAgents } from "./check-agents.ts";
import { readParaphrased } from "./check-paraphrase.ts";
import { readSaid } from "./check-reading.ts";
import type { Said } from "./check-reading.ts";

/** What a sentence says without support. */
export type ClaimTrouble = "claim" | "who" | "body" | "verdict";

export interface ClaimSources {
  /** Cited clauses. */
  clauses: readonly { text: string; title: string }[];
  question: string;
}

/**
 * Does every part of a sentence rest on the clauses it cites? What must, may or may not be done stands there in these words or in
 * words that say the same; so do the persons it is about and every office it names. Words of the question support only what is
 * neither due, allowed nor denied.
 */
export function claimTrouble(sentence: string, { clauses, question }: ClaimSources): ClaimTrouble | null {
  if (VERDICT.test(sentence)) return "verdict";
  const texts = clauses.flatMap(({ text, title }) => [text, title]);
  const law = new Set(texts.flatMap((text) => wordsOf(text)));
  if (sweeps(sentence, texts)) return "claim";
  if (namesOtherBody(sentence, texts)) return "body";
  if (swapsAgents(sentence, clauses.map(({ text }) => text))) return "who";
  const said = readSaid(sentence.replace(YOUNG, " "));
  if (namesOtherPeople(sentence, law)) return "who";
  const asked = new Set([...law, ...wordsOf(question)]);
  let missing = 0;
  for (const part of partsOf(said)) {
    const binds = part.some(({ head }) => head !== null);
    const known = binds ? law : asked;
    const news = part.filter(({ word }) => !known.has(word));
    if (news.length > 0 && news.length >= part.length * (binds ? MOST_NEW_WHERE_BOUND : MOST_NEW)) return "claim";
    const first = part.findIndex(({ head }) => head !== null);
    if (first >= 0 && part.slice(0, first).some(({ word }) => !law.has(word))) return "who";
    if (part.some(({ word, head }) => head !== null && !law.has(word))) return "claim";
    if (part.some(({ word }, i) => !known.has(word) && part[i + 1] !== undefined && !known.has(part[i + 1]?.word ?? ""))) return "claim";
    missing += news.length;
  }
  return missing >= LEAST_NEW && missing > said.length * MOST_NEW_IN_ALL ? "claim" : null;
}

/** Share of a part's words that may be new: half where it says what must or may be. */
const MOST_NEW_WHERE_BOUND = 0.5;
const MOST_NEW = 0.67;
const MOST_NEW_IN_ALL = 0.3;
const LEAST_NEW = 3;

/** "Ai cũng", "luôn", "kể cả": the law's own words or nobody's. */
function sweeps(sentence: string, texts: readonly string[]): boolean {
  const law = texts.join(" ");
  return SWEEPING.some(([said, carried]) => said.test(sentence) && !carried.test(law));
}

const SWEEPING: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})(?:ai cũng|ai ai|mọi|tất cả|bất kỳ|bất cứ ai|toàn dân|người nào cũng|không ngoại lệ|dù là ai)(?!\p{L})/iu, /(?<!\p{L})(?:mọi|tất cả|bất kỳ|bất cứ|toàn dân)(?!\p{L})/iu],
  [/(?<!\p{L})(?:luôn luôn|luôn|lúc nào cũng|không bao giờ|mãi mãi|suốt đời|vĩnh viễn)(?!\p{L})/iu, /thường xuyên|luôn|suốt đời|vĩnh viễn|mọi lúc|lâu dài/iu],
  [/(?<!\p{L})(?:kể cả|bất kể|dù cho|mặc cho|cho dù|ngay cả)(?!\p{L})/iu, /kể cả|bất kể|không phân biệt|không kể|dù/iu],
  [/(?<!\p{L})(?:chỉ|duy nhất)(?!\p{L}| định| đạo| thị| dẫn| số| huy)/iu, /(?<!\p{L})(?<!điểm |địa )(?:chỉ|duy nhất|riêng)(?!\p{L})/iu],
  [/(?<!\p{L})đều (?:được|phải|có|bị|là)\s+\p{L}/iu, /(?<!\p{L})(?:đều|mọi|tất cả|bất kỳ)(?!\p{L})/iu],
  [/không cần (?:phải có )?(?:điều kiện|giấy tờ|thủ tục|lý do)/iu, /không cần|không phải|không yêu cầu/iu],
];

/** Words as such and the words of phrases, so that "trẻ em" also supports "trẻ". */
function wordsOf(text: string): string[] {
  return [...readSaid(text).map(({ word }) => word), ...readParaphrased(text)];
}

function partsOf(said: readonly Said[]): Said[][] {
  const parts = new Map<number, Said[]>();
  for (const one of said) parts.set(one.part, [...(parts.get(one.part) ?? []), one]);
  return [...parts.values()];
}

/** Offices by the word they begin with; what follows must follow in the law too. */
const BODY = /(?<!\p{L})(công an|tòa án|tòa|viện kiểm sát|hội đồng nhân dân|ủy ban nhân dân|ủy ban|chủ tịch|phó chủ tịch|bí thư|mặt trận|ngân hàng|bưu điện|kho bạc|thanh tra|quốc hội|chính phủ|thủ tướng|bộ trưởng|giám đốc|trưởng công an|biên phòng|kiểm lâm|thi hành án|bệnh viện|trạm y tế|nhà trường|hội nông dân|hội phụ nữ|đoàn thanh niên|công đoàn|quân đội|luật sư|công chứng|văn phòng|trung tâm|bảo hiểm xã hội|đảng ủy|hội đồng|trưởng thôn|tổ trưởng|hòa giải viên|tổ hòa giải)(?!\p{L})/giu;
const NAMED_BODY = /(?<!\p{L})([Ss]ở|[Bb]ộ|[Cc]ục|[Cc]hi cục|[Tt]ổng cục|[Pp]hòng|[Bb]an|[Vv]iện|[Hh]ội|[Vv]ụ|[Tt]rường)\s+(\p{Lu}\p{L}*(?:\s+\p{L}+)?)/gu;
const LEVEL = /^(?:\s+(?:nhân dân|công an|ubnd))?\s+(?:cấp\s+)?(tỉnh|huyện|xã|phường|trung ương|thành phố)(?!\p{L})/iu;

/** An office the clauses do not name, or one of another level. */
function namesOtherBody(sentence: string, texts: readonly string[]): boolean {
  const law = spelled(texts.join("\n"));
  const own = spelled(sentence);
  for (const match of own.matchAll(BODY)) {
    const head = (match[1] ?? "").toLowerCase();
    if (!law.toLowerCase().includes(OFFICE[head] ?? head)) return true;
    const level = LEVEL.exec(own.slice(match.index + match[0].length))?.[1]?.toLowerCase();
    if (level !== undefined && !hasLevel(law, OFFICE[head] ?? head, level)) return true;
  }
  return [...own.matchAll(NAMED_BODY)].some(([, kind = "", name = ""]) => !law.toLowerCase().includes(`${kind} ${name}`.toLowerCase()));
}

const OFFICE: Readonly<Record<string, string>> = { tòa: "tòa", "ủy ban": "ủy ban", "tòa án": "tòa án" };
const SAME_LEVEL: Readonly<Record<string, string>> = { phường: "xã", xã: "xã", tỉnh: "tỉnh", "thành phố": "thành phố" };

function hasLevel(law: string, head: string, level: string): boolean {
  const wanted = SAME_LEVEL[level] ?? level;
  return new RegExp(`${head}(?:\\s+(?:nhân dân|ủy ban nhân dân|ủy ban|công an))*\\s+(?:nhân dân\\s+)?(?:các\\s+)?(?:cấp\\s+)?(?:tỉnh,\\s+)?${wanted}(?!\\p{L})`, "iu").test(law);
}

/** One spelling of "uỷ ban", "toà án". */
function spelled(text: string): string {
  return text.normalize("NFC").replace(/uỷ/gu, "ủy").replace(/Uỷ/gu, "Ủy").replace(/toà/gu, "tòa").replace(/Toà/gu, "Tòa").replace(/UBND/gu, "Ủy ban nhân dân").replace(/\s+/gu, " ");
}

/** Those a rule is for: the words that tell them from others must be the law's, whoever asked. */
const PEOPLE = /(?<!\p{L})(?:người|hộ|trẻ em|trẻ|học sinh|sinh viên|phụ nữ|lao động|công dân|đối tượng|gia đình|thân nhân|chủ hộ|doanh nghiệp|công chức|viên chức)(?=\s+((?:\p{L}+\s*){1,8}))/giu;
const ENDS = /(?<!\p{L})(?:được|phải|thì|là|có|bị|không|chưa|đã|sẽ|và|hoặc|cũng|cần|nên|đều|mới|vẫn|đang|của|ở|tại|trong|từ|để|đi|thuộc diện|này|đó|kia|ấy|nào|khác|dưới|trên|đủ|nếu|khi|mà|do|với|cho|nộp|gửi|hưởng|nhận)(?!\p{L})/iu;

function namesOtherPeople(text: string, law: ReadonlySet<string>): boolean {
  const sentence = text.replace(YOUNG, " ");
  return [...sentence.matchAll(PEOPLE)].some(([head, rest = ""]) => readSaid(`${head} ${rest.split(ENDS)[0] ?? ""}`).some(({ word }) => !law.has(word)));
}

/** Whoever is under fourteen is a child, whatever the law calls them. */
const YOUNG = /(?<!\p{L})trẻ(?: em)?(?= (?:dưới|chưa đủ) (?:\d|1[0-6])(?:\D))/giu;

/** Who is right or guilty is not for the assistant to say. */
const VERDICT = /(?<!\p{L})(?:bà con|ông(?: ấy| đó| này)?|ổng|bà ấy|anh(?: ấy)?|chị(?: ấy)?|họ|xã|cán bộ(?: đó| này| xã)?|người đó|người này|hàng xóm|bên kia|công ty(?: đó| này)?)\s+(?:\p{L}+\s+){0,2}(?:đã (?:sai|vi phạm|phạm)|làm (?:sai|đúng|trái)|là (?:sai|đúng|trái|vi phạm|phạm)|vi phạm|sai (?:rồi|luật)|có lỗi|có tội|trái luật|đúng luật|phạm (?:luật|tội|pháp))/iu;
