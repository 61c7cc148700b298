import { fold } from "./fold.ts";

/** How hard a text is to follow when it is read aloud (domain.md §7.3). Words are syllables as they are written, one space apart. */
export interface ReadingLevel {
  sentences: number;
  /** Mean words a sentence; 0 for a text without words. */
  meanWords: number;
  longestWords: number;
  /** The longest sentence, to be shown to whoever must shorten it. */
  longest: string;
  /** Office phrases that say nothing to a citizen, as they stand in the text. */
  officePhrases: string[];
  /** Abbreviations used before they were spelled out. */
  unexplained: string[];
}

/** domain.md §7.3 items 1 and 11: mean at most, longest at most. */
export const READING_LIMITS = { meanWords: 15, longestWords: 25 } as const;

/**
 * Measures our own sentences. What stands in quotation marks («», “”), links and citations of places in a law count as one word
 * each: they are somebody else's words, or are read as one.
 */
export function readingLevel(text: string): ReadingLevel {
  const own = text.normalize("NFC").replace(QUOTED, " lời ").replace(LINK, " đường-dẫn ").replace(PLACE, " điều-luật ").replace(DOCUMENT, " văn-bản ").replace(CODE, " mã ");
  const sentences = own.split(SENTENCE_END).map((sentence) => sentence.trim()).filter((sentence) => words(sentence) > 0);
  const counts = sentences.map(words);
  const longestWords = Math.max(0, ...counts);
  return {
    sentences: sentences.length,
    meanWords: sentences.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / sentences.length,
    longestWords,
    longest: sentences[counts.indexOf(longestWords)] ?? "",
    officePhrases: officePhrases(own),
    unexplained: unexplained(own),
  };
}

/** Beyond what a citizen can follow: a sentence too long, too many long ones, or words of the office. */
export function isTooHard(text: string): boolean {
  const level = readingLevel(text);
  return level.longestWords > READING_LIMITS.longestWords || (level.sentences > 1 && level.meanWords > READING_LIMITS.meanWords) || level.officePhrases.length > 0;
}

/**
 * Spells out each abbreviation at its first use, "BHYT" → "bảo hiểm y tế (BHYT)"; later uses stay. Quotations, links and numbers of
 * documents are left as they are.
 */
export function spellOutAbbreviations(text: string): string {
  const known = new Set<string>();
  return text.replace(new RegExp(`${QUOTED.source}|${LINK.source}|${ABBREVIATION.source}`, "gu"), (match, offset: number) => {
    const full = ABBREVIATIONS[match];
    if (full === undefined || known.has(match)) return match;
    known.add(match);
    if (isSpelledOut(text.slice(0, offset), full)) return match;
    return `${/(?:^|[.!?…\n]\s*)$/u.test(text.slice(0, offset)) ? full.charAt(0).toUpperCase() + full.slice(1) : full} (${match})`;
  });
}

function words(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function officePhrases(text: string): string[] {
  const folded = fold(text);
  return OFFICE_PHRASES.flatMap((pattern) => [...folded.matchAll(pattern)].map((match) => text.normalize("NFC").slice(match.index, match.index + match[0].length)));
}

function unexplained(text: string): string[] {
  const found = [...text.matchAll(ABBREVIATION)].filter((match) => !isSpelledOut(text.slice(0, match.index), ABBREVIATIONS[match[0]] ?? ""));
  return [...new Set(found.map((match) => match[0]))];
}

/** "bảo hiểm y tế (" right before it, or the words anywhere earlier. */
function isSpelledOut(before: string, full: string): boolean {
  return before.toLowerCase().includes(full.toLowerCase());
}

const QUOTED = /«[^»]*»|“[^”]*”/gu;
const LINK = /https?:\/\/\S+/gu;
const PLACE = /(?:điểm \p{L}+ )?(?:khoản \d+\p{L}*(?:, khoản \d+)* )?(?:của )?Điều \d+\p{L}*(?:(?:, | và )\d+(?!\/))*/giu;
const DOCUMENT = /(?:Bộ luật|Luật|Pháp lệnh)(?: \p{L}+){1,9} \(\d+\/\d{4}\/[\p{Lu}\d-]+\)|(?:(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch) (?:số )?)?\(?\d+\/\d{4}\/[\p{Lu}\d-]+\)?/gu;
const CODE = /[A-Z]{2}-\d{6}-[A-Z0-9]{4}/gu;
/** A full stop inside a number or an address ends nothing; a colon that opens a list does. */
const SENTENCE_END = /[.!?…]+(?=\s|$|[”"»)])|;|:\s*\n|\n+/u;

/** What people see on papers and signs, and what it stands for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  BHYT: "bảo hiểm y tế", BHXH: "bảo hiểm xã hội", BHTN: "bảo hiểm thất nghiệp", UBND: "Ủy ban nhân dân", HĐND: "Hội đồng nhân dân", MTTQ: "Mặt trận Tổ quốc", CCCD: "căn cước công dân", CMND: "chứng minh nhân dân",
  QSDĐ: "quyền sử dụng đất", GCN: "giấy chứng nhận", TTHC: "thủ tục hành chính", GTVT: "giao thông vận tải", NVQS: "nghĩa vụ quân sự", BLGĐ: "bạo lực gia đình", TAND: "Tòa án nhân dân", NCT: "người cao tuổi", NKT: "người khuyết tật", DTTS: "dân tộc thiểu số", NLĐ: "người lao động",
};
const ABBREVIATION = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${Object.keys(ABBREVIATIONS).join("|")})(?![\\p{L}\\p{N}/-])`, "gu");

/** domain.md §7.3 items 2 and 7, folded. "Căn cứ:" before a source is a label, not a phrase. */
const OFFICE_PHRASES: readonly RegExp[] = [
  /\bcan cu (?:vao|theo|quy dinh|tinh hinh)\b/g, /\btren co so\b/g, /\btien hanh\b/g, /\bthuc hien viec\b/g, /\bnham (?:muc dich|dam bao|bao dam|thuc hien|tao|gop phan)\b/g, /\bdoi voi truong hop\b/g,
  /\bcap co tham quyen\b/g, /\bco quan chuc nang\b/g, /\bcac ben lien quan\b/g, /\brat tiec ve su bat tien\b/g, /\btheo quy dinh(?: cua phap luat| hien hanh)?(?=[.,;]|$)/g, /\bquy (?:khach|ong ba|vi)\b/g, /\btran trong\b/g, /\bkinh mong\b/g, /\bde nghi (?:quy|ong ba)\b/g, /\btrien khai thuc hien\b/g,
];
