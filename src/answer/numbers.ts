/** A number as a text states it, whatever its writing. */
export interface Quantity {
  /** Canonical: "7" for 07 and bảy, "360000" for 360.000 and 360 nghìn, "2/3" for hai phần ba, "2024-08-01" for a date. */
  value: string;
  /** What is counted, where it decides the meaning: "đ", "%", "ngày", "tháng", "năm", "tuổi", "giờ" …; "" otherwise. */
  unit: string;
}

/**
 * Every number of a text: digits in any grouping, number words, amounts in nghìn and triệu, fractions, dates.
 * Number words count only before a unit or as part of a longer number ("hai mươi"), since "ba", "năm", "tư"
 * and "một" are ordinary words too; with `liberal` every number word counts, for texts that lend support.
 */
export function quantitiesOf(text: string, liberal = false): Quantity[] {
  return locateQuantities(text, liberal).map(({ value, unit }) => ({ value, unit }));
}

/** A number with where it stands in `cleanText` of its text; `end` is past its unit. */
export interface LocatedQuantity extends Quantity { start: number; end: number }

/** The text that offsets of `locateQuantities` point into: lower case, composed, invisible characters out. */
export function cleanText(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(INVISIBLE, "").replace(SPACES, " ").replaceAll("m²", "m2").replace(/(?<=\d)\s*[-–]\s*(?=\d+\s*(?:ngày|tháng|năm|tuổi|giờ|%|triệu|nghìn|ngàn|người|kg))/gu, " đến ");
}

/** As `quantitiesOf`, with positions; in no particular order. */
export function locateQuantities(text: string, liberal = false): LocatedQuantity[] {
  const found: LocatedQuantity[] = [];
  // What was read as a date or a reference is blanked out, so that positions stay true.
  const blank = (match: string): string => ";".padEnd(match.length);
  const date = (match: string, day: string, month: string, year: string | undefined, at: number): string => {
    found.push({ value: year ? `${year}-${two(month)}-${two(day)}` : `-${two(month)}-${two(day)}`, unit: "", start: at, end: at + match.length });
    return blank(match);
  };
  const rest = cleanText(text).replace(DATE, date).replace(WRITTEN_DATE, date)
    .replace(MONTH_OF_YEAR, (match: string, month: string, year: string, at: number) => {
      found.push({ value: `${year}-${two(month)}`, unit: "", start: at, end: at + match.length });
      return blank(match);
    })
    .replace(REFERENCE, blank)
    .replace(FRACTION, (match: string, top: string, bottom: string, at: number) => {
      found.push({ value: `${Number(top)}/${Number(bottom)}`, unit: "", start: at, end: at + match.length });
      return blank(match);
    });
  const matches = [...rest.matchAll(TOKEN)];
  const tokens = matches.map(([token]) => token);
  const endOf = (at: number): number => (matches[at]?.index ?? 0) + (tokens[at]?.length ?? 0);
  for (let at = 0; at < tokens.length; ) {
    const read = readNumber(tokens, at);
    if (read === null) {
      at += 1;
      continue;
    }
    const unit = unitAt(tokens, read.next);
    // "Đồng một tháng" is a rate, not one month.
    const isRate = tokens[at] === "một" && (RATED.test(tokens[at - 1] ?? "") || Object.hasOwn(UNITS, tokens[at - 1] ?? "")) && !liberal;
    const counts = !isRate && (read.digits || liberal || unit !== "" || isCounted(tokens, at, read.next) || (read.next - at > 1 && !read.single));
    const start = matches[at]?.index ?? 0;
    if (counts) {
      found.push({ value: read.value, unit, start, end: endOf(unit === "" ? read.next - 1 : read.next) });
      // "Từ 2 đến 3 triệu đồng" begins at two million.
      const range = unit === "" && /^(?:đến|tới|hoặc|hay)$/.test(tokens[read.next] ?? "") ? readNumber(tokens, read.next + 1) : null;
      if (range !== null) {
        const last = found.at(-1);
        const scale = rangeScale(tokens, read.next + 1, range);
        if (last) [last.value, last.unit] = [plain(Number(read.value) * (Number(read.value) < 1000 ? scale : 1)), unitAt(tokens, range.next)];
      }
    }
    at = read.next;
  }
  return found;
}

/** "Hai lần", "ba bản": no unit that decides, yet a count. "Một người" is any person, "hai người" a couple. */
function isCounted(tokens: readonly string[], at: number, next: number): boolean {
  const unit = tokens[next] ?? "";
  return COUNTED.has(unit) && !(tokens[at] === "một" && !/^(?:lần|bản|bộ|suất)$/.test(unit)) && !(tokens[at] === "hai" && unit === "người") && !/^(?:bà|ông|cô|chú)$/.test(tokens[at - 1] ?? "");
}

const RATED = /^(?:đồng|đ|%|trăm|triệu|nghìn|ngàn|gạo|kg|ký|lần|lương|người|con)$/;
const COUNTED = new Set("lần người hộ bản bộ cấp suất buổi đợt bước tầng khóa kỳ".split(" "));

/** "3 triệu" after "2 đến": what the first number is to be multiplied by. */
function rangeScale(tokens: readonly string[], at: number, range: ReadNumber): number {
  return tokens.slice(at + 1, range.next).reduce((scale, token) => scale * (Object.hasOwn(SCALES, token) ? (SCALES[token] ?? 1) : 1), 1);
}

/** Numbers of the draft that neither source carries, in the draft's order. A number with a unit needs the same unit. */
export function unsupportedNumbers(draft: string, sources: readonly string[]): Quantity[] {
  const values = new Set<string>();
  const pairs = new Set<string>();
  for (const source of sources) {
    for (const { value, unit } of quantitiesOf(source, true)) {
      for (const known of [value, ...partsOfDate(value)]) values.add(known);
      pairs.add(`${value} ${unit}`);
    }
  }
  return quantitiesOf(draft).filter(({ value, unit }) => {
    if (ALWAYS_ALLOWED.has(value) && unit === "") return false;
    if (!values.has(value)) return true;
    return unit !== "" && !pairs.has(`${value} ${unit}`) && !pairs.has(`${value} `);
  });
}

/** A day also states its month and its year, and may be told without its year. */
function partsOfDate(value: string): string[] {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  return year === "" ? [] : day === "" ? [year] : [`${year}-${month}`, year, `-${month}-${day}`];
}

/** Emergency numbers (domain.md §3.5): said whenever somebody may be in danger. */
const ALWAYS_ALLOWED = new Set(["111", "112", "113", "114", "115"]);

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\u00a0\u202f\u2009]/g;
const DATE = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/g;
const WRITTEN_DATE = /(?:ngày|mùng|mồng) (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/g;
const MONTH_OF_YEAR = /tháng (\d{1,2})(?: năm |\/)(\d{4})(?!\d)/g;
/** Document numbers, case codes and places in a law are references, not quantities. */
const REFERENCE = /\d+(?:\/\d{4})?\/[a-zđ]+\d*(?:-[\p{L}\d]+)*|\b[a-z]{2}-\d{6}-[a-z0-9]{4}\b|(?<!\p{L})(?:điều|khoản|điểm|chương|mục)\s+(?:\d+[a-zđ]?(?!\p{L})|[ivx]+(?!\p{L})|[a-zđ](?!\p{L}))(?:\s*(?:,|và)\s*\d+[a-zđ]?(?!\p{L}))*/gu;
const FRACTION = /(?<![\d/.,])(\d{1,3})\s*\/\s*(\d{1,3})(?![\d/])/g;
const TOKEN = /\d{1,3}(?:[.,  ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?|\p{L}+\d*|[%;.,!?:()]/gu;

const ONES: Record<string, number> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};
const SCALES: Record<string, number> = { trăm: 100, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const UNITS: Record<string, string> = {
  đồng: "đ", đ: "đ", vnđ: "đ", "%": "%", ngày: "ngày", bữa: "ngày", tuần: "tuần", tháng: "tháng", năm: "năm", tuổi: "tuổi", giờ: "giờ", tiếng: "giờ", phút: "phút",
  kg: "kg", ký: "kg", kí: "kg", km: "km", mét: "m", m: "m", m2: "m2", m3: "m3", ha: "ha", hecta: "ha", quý: "quý", giây: "giây", lít: "lít", tấn: "tấn", km2: "km2",
};

interface ReadNumber { value: string; next: number; digits: boolean; single: boolean }

/** The number that begins at `at`; null when none does. */
function readNumber(tokens: readonly string[], at: number): ReadNumber | null {
  const first = tokens[at] ?? "";
  if (/^\d/.test(first)) {
    const scaled = scaleUp(parseDigits(first), tokens, at + 1);
    return { value: plain(scaled.value), next: scaled.next, digits: true, single: scaled.next === at + 1 };
  }
  return readWords(tokens, at);
}

/** "hai mươi lăm", "mười lăm", "một trăm", "ba phần tư"; a lone word is `single`. */
function readWords(tokens: readonly string[], at: number): ReadNumber | null {
  let next = at;
  let value = 0;
  const first = tokens[next] ?? "";
  const ones = Object.hasOwn(ONES, first) ? ONES[first] : undefined;
  if (first === "mười") {
    value = 10;
    next += 1;
    const tail = digitWord(tokens[next]);
    if (tail !== null && !(tokens[next] === "năm")) {
      value += tail;
      next += 1;
    }
  } else if (ones !== undefined) {
    value = ones;
    next += 1;
    if (tokens[next] === "mươi") {
      value *= 10;
      next += 1;
      const tail = digitWord(tokens[next]);
      if (tail !== null && !(tokens[next] === "năm" && tokens[next + 1] !== "năm")) {
        value += tail;
        next += 1;
      }
    }
  } else return null;
  if (tokens[next] === "phần" && tokens[next + 1] !== undefined && tokens[next + 1] !== "trăm") {
    const bottom = digitWord(tokens[next + 1]);
    if (bottom !== null) return { value: `${value}/${bottom}`, next: next + 2, digits: true, single: false };
  }
  const scaled = scaleUp(value, tokens, next);
  return { value: plain(scaled.value), next: scaled.next, digits: false, single: scaled.next === at + 1 };
}

/** "360 nghìn", "2 triệu", "3 triệu 4" (three million four hundred thousand), "hai trăm". */
function scaleUp(value: number, tokens: readonly string[], at: number): { value: number; next: number } {
  let next = at;
  let scaled = value;
  for (;;) {
    const word = tokens[next] ?? "";
    const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
    if (scale === undefined) return { value: scaled, next };
    scaled *= scale;
    next += 1;
    const tail = tokens[next] ?? "";
    if (scale >= 1e6 && /^\d$/.test(tail) && unitAt(tokens, next + 1) !== "tháng") {
      scaled += (Number(tail) * scale) / 10;
      next += 1;
    } else if (scale >= 1e6 && /^\d{3}$/.test(tail) && /^(?:nghìn|ngàn)$/.test(tokens[next + 1] ?? "")) {
      scaled += Number(tail) * 1e3;
      next += 2;
    }
  }
}

function digitWord(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d$/.test(word)) return Number(word);
  return Object.hasOwn(ONES, word) ? (ONES[word] ?? null) : null;
}

/** Vietnamese groups thousands with "." and writes decimals with ","; "3,5" and "1.5" are decimals, "2,530,000" is not. */
function parseDigits(text: string): number {
  if (/^\d{1,3}(?:[.,  ]\d{3})+$/.test(text)) return Number(text.replace(/[^\d]/g, ""));
  return Number(text.replace(",", "."));
}

/** "15 (mười lăm) ngày": both numbers have the unit behind the bracket. */
function unitAt(tokens: readonly string[], position: number): string {
  const close = tokens[position] === "(" ? tokens.indexOf(")", position) : tokens[position] === ")" && tokens.slice(Math.max(0, position - MOST_BRACKETED), position).includes("(") ? position : -1;
  const inside = close > position ? tokens.slice(position + 1, close) : [];
  const at = close >= 0 && close - position <= MOST_BRACKETED && inside.every((token) => token === "mươi" || token === "mười" || /^\d/.test(token) || Object.hasOwn(ONES, token) || Object.hasOwn(SCALES, token)) ? close + 1 : position;
  const word = tokens[at] ?? "";
  if (word === "phần" && tokens[at + 1] === "trăm") return "%";
  if (word === "mét" && tokens[at + 1] === "vuông") return "m2";
  return Object.hasOwn(UNITS, word) ? (UNITS[word] ?? "") : "";
}

/** Words of a number in brackets. */
const MOST_BRACKETED = 6;

function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
