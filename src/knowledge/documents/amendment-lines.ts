import { readPlaces } from "./place-list.ts";
import type { NamedPlace, PlaceContext } from "./place-list.ts";

/**
 * What an instruction does: gives new wording · changes a title, a passage or a form that no place names · puts other words in
 * the place of some · adds a place · takes it away · ends a whole document.
 */
export type AmendmentEffect = "reworded" | "partly" | "words_replaced" | "added" | "abolished" | "ended";

/** Why an instruction is not carried out without a person looking at it. */
export type ReadingDoubt =
  /** Speaks of changing, but says no place that could be read. */
  | "unreadable"
  /** Forms and annexes: no clause to link to. */
  | "annex"
  /** Ends a document "except …". */
  | "exceptions";

/** One thing that an instruction does to one place. */
export interface Act extends NamedPlace {
  effect: AmendmentEffect;
  oldWords: string | null;
  newWords: string | null;
  doubt: ReadingDoubt | null;
}

/** "Sửa đổi, bổ sung …", "Bãi bỏ …" at the head of a line, its number set aside. */
export function isInstruction(line: string): boolean {
  return VERB.test(active(withoutNumber(line)));
}

/** "Sửa đổi, bổ sung một số khoản của Điều 8 như sau:": the instructions themselves stand below. */
export function isLead(line: string): boolean {
  const bare = withoutHistory(withoutNumber(line));
  return /(?<!\p{L})(?:một số|nhiều) (?:điều|khoản|điểm|nội dung|cụm từ|từ|quy định|đoạn|luật|văn bản|nghị định|thông tư|biểu mẫu)/iu.test(bare.split(/ số:? ?\d/u, 1)[0] ?? "") || /sau đây[^“”"]*:?\s*$/iu.test(bare);
}

/**
 * The instructions of one line: "7. Sửa đổi, bổ sung khoản 2 Điều 8 như sau:" → Điều 8 khoản 2 is reworded.
 * @param inherited what the line above does, for "a) khoản 2 Điều 9;" under "Bãi bỏ các quy định sau đây:"
 */
export function readActs(line: string, context: PlaceContext, inherited: "abolished" | null = null): Act[] {
  const { text, quotes } = mask(withoutHistory(active(withoutNumber(line))).replace(TWO_VERBS, "$1"));
  const parts = splitInstructions(text, inherited !== null);
  // Places named last serve the parts before them that stop short: "bổ sung khoản 1a; sửa đổi khoản 3 Điều 29".
  const last = parts.map((part) => /[Đđ]iều (\d{1,3}[a-zđ]{0,2})(?!\p{L})/u.exec(part)?.[1]).findLast((found) => found !== undefined) ?? null;
  const shared = { article: last ?? context.article, clause: last === null ? context.clause : null };
  return parts.flatMap((part) => readPart(part, quotes, shared, inherited)).slice(0, MOST_ACTS);
}

const MOST_ACTS = 60;
/** "Sửa đổi, bổ sung" is one verb. */
const TWO_VERBS = /((?:sửa đổi|bổ sung|thay thế|bãi bỏ))(?:\s*(?:,|và)\s*(?:sửa đổi|bổ sung|thay thế|bãi bỏ))+(?=\s)/giu;
const VERB = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Huỷ bỏ|Hủy bỏ|Thay thế|Thay (?:các )?(?:cụm )?từ|Bỏ (?:các )?(?:cụm )?từ|Bỏ (?:điều|khoản|điểm|Điều)|Đổi tên|Chuyển (?:điểm|khoản|Điều))(?!\p{L})/iu;
const WORDS = /(?<!\p{L})(?:cụm từ|các từ|từ|chữ|số)(?= ?⟨)/iu;

function readPart(part: string, quotes: readonly string[], context: PlaceContext, inherited: "abolished" | null): Act[] {
  const verb = VERB.exec(part)?.[0].toLowerCase() ?? null;
  if (verb === null && inherited === null) return [];
  const abolishes = verb === null ? inherited === "abolished" : /^(?:bãi bỏ|huỷ bỏ|hủy bỏ|bỏ)/u.test(verb);
  if (WORDS.test(part) && /⟨\d+⟩/.test(part)) return readWords(part, quotes, context, abolishes);
  if (/^(?:đổi tên|chuyển)/u.test(verb ?? "")) return placesOr(part, context, "partly", "unreadable");
  if (/(?<!\p{L})(?:phụ lục|mẫu số|biểu mẫu|mẫu biểu|danh mục)(?!\p{L})/iu.test(part) && !/[Đđ]iều \d/u.test(part)) return [act(NOWHERE, "partly", "annex")];
  if (/^\S+ \S+ (?:một số |các )*(?:quy định (?:của|tại) )?(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định)(?!\p{L})[^⟨]*$/u.test(part) && !/[Đđ]iều \d/u.test(part)) return [];
  if (verb === "bổ sung") return readAddition(part, context);
  const places = readPlaces(part, context);
  if (places.length === 0) return isLead(part) || /(?<!\p{L})điểm này/u.test(part) ? [] : [act(NOWHERE, "partly", "unreadable")];
  return places.map((place) => act(place, place.part !== null ? "partly" : abolishes ? "abolished" : "reworded"));
}

/** "Bổ sung khoản 6 vào sau khoản 5 Điều 30 như sau:": the place before names where the new one stands. */
function readAddition(part: string, context: PlaceContext): Act[] {
  const into = /(?<!\p{L})vào (?:cuối|đầu)(?!\p{L})/iu.test(part);
  const beside = readPlaces((part.match(BESIDE) ?? []).join(" "), { article: null, clause: null })[0];
  const places = into ? [] : readPlaces(part.replace(BESIDE, " "), { article: beside?.article ?? context.article, clause: beside?.clause ?? context.clause });
  if (places.length === 0) {
    const inside = readPlaces(part, context).map((place) => act({ ...place, part: "passage" }, "partly"));
    return inside.length > 0 ? inside : isLead(part) ? [] : [act(NOWHERE, "partly", "unreadable")];
  }
  return places.map((place) => act(place, place.part === null ? "added" : "partly"));
}

const BESIDE = /(?<!\p{L})(?:(?:vào|ngay) )*(?:sau|trước|vào) (?:điểm [^\s,;]+(?:\s|$))?(?:(?:của )?khoản [^\s,;]+(?:\s|$))?(?:của )?(?:Điều \d+[a-zđ]*)?/giu;

/** "Thay thế cụm từ “A” bằng cụm từ “B” tại khoản 1 Điều 11", the new words before or after the places. */
function readWords(part: string, quotes: readonly string[], context: PlaceContext, abolishes: boolean): Act[] {
  const quoted = (text: string): string[] => [...text.matchAll(/⟨(\d+)⟩/g)].flatMap(([, place]) => quotes[Number(place)] ?? []);
  const [before = "", with_ = ""] = part.split(/(?<!\p{L})(?:bằng|thành)(?!\p{L})/u, 2);
  const added = /^bổ sung/iu.test(part);
  const punctuation = /(?<!\p{L})dấu ⟨/u.test(part);
  let changes: { oldWords: string | null; newWords: string | null }[];
  if (punctuation) changes = [{ oldWords: null, newWords: null }];
  else if (abolishes) changes = quoted(part.replace(/(?:sau|trước) (?:cụm )?từ ⟨\d+⟩/gu, " ")).map((oldWords) => ({ oldWords, newWords: "" }));
  else if (added) changes = addedWords(part, quoted);
  else {
    const newWords = quoted(with_)[0] ?? null;
    changes = quoted(before).map((oldWords) => ({ oldWords, newWords }));
  }
  if (changes.length === 0) changes = [{ oldWords: null, newWords: null }];
  const places = readPlaces(part.replace(/⟨\d+⟩/g, " "), context);
  if (places.length === 0 && /(?<!\p{L})tên(?: của)? (?:Chương|Mục|Phần)/u.test(part)) return [];
  const targets: NamedPlace[] = places.length > 0 ? places : [NOWHERE];
  return targets.flatMap((place) =>
    changes.map(({ oldWords, newWords }) => {
      if (place.part === "title") return act(place, "partly");
      const effect = oldWords === null || newWords === null ? "partly" : "words_replaced";
      return { ...act({ ...place, part: effect === "partly" ? "passage" : null }, effect, places.length === 0 && !/(?<!\p{L})(?:toàn bộ|tại các|trong (?:toàn|các)|của (?:Luật|Nghị|Thông|Quyết|Bộ luật))/u.test(part) && context.article === null ? "unreadable" : null), oldWords, newWords };
    }),
  );
}

/** "Bổ sung cụm từ “B” vào sau cụm từ “A”" → "A" becomes "A B". */
function addedWords(part: string, quoted: (text: string) => string[]): { oldWords: string | null; newWords: string | null }[] {
  const side = /(sau|trước) (?:cụm )?từ (⟨\d+⟩)/u.exec(part);
  const [fresh] = quoted(part.replace(side?.[0] ?? "", " "));
  const [beside] = quoted(side?.[2] ?? "");
  if (fresh === undefined || beside === undefined) return [{ oldWords: null, newWords: null }];
  const joined = side?.[1] === "sau" ? `${beside}${/^[,.;:]/.test(fresh) ? "" : " "}${fresh}` : `${fresh} ${beside}`;
  return [{ oldWords: beside, newWords: joined }];
}

function placesOr(part: string, context: PlaceContext, effect: AmendmentEffect, doubt: ReadingDoubt): Act[] {
  const places = readPlaces(part, context);
  return places.length === 0 ? [act(NOWHERE, effect, doubt)] : places.map((place) => act({ ...place, part: "passage" }, effect));
}

const NOWHERE: NamedPlace = { article: null, clause: null, point: null, part: null };

function act(place: NamedPlace, effect: AmendmentEffect, doubt: ReadingDoubt | null = null): Act {
  return { ...place, effect, oldWords: null, newWords: null, doubt };
}

/** Parts that each begin with their own verb; a part without one continues the words or places of the one before. */
function splitInstructions(text: string, always: boolean): string[] {
  const pieces = text.split(/\s*[;,]\s+(?=(?:và )?(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay thế|thay cụm|bỏ cụm|bỏ từ)(?!\p{L})(?!,? bổ sung một số))|\s+và\s+(?=(?:bổ sung|sửa đổi|bãi bỏ|thay thế) (?:khoản|điểm|điều|Điều|các|cụm))|;\s+(?=(?:các )?cụm từ ⟨)/u);
  let verb = "";
  return pieces.map((piece) => {
    const own = piece.replace(/^và /u, "");
    const found = VERB.exec(own)?.[0];
    if (found !== undefined) verb = found;
    else if (!always && verb !== "") return `${verb} ${own}`;
    return own;
  });
}

/** Quotations become ⟨0⟩, ⟨1⟩ …: the words in them name no places. OCR mixes the marks. */
function mask(text: string): { text: string; quotes: string[] } {
  const quotes: string[] = [];
  const masked = text.replace(/[“"„]([^“”"„]*)[”"“]/gu, (_, inner: string) => `⟨${quotes.push(inner.replace(/\s+/g, " ")) - 1}⟩`);
  return { text: masked.replace(/\s+/g, " "), quotes };
}

/** "Khoản 2 và khoản 5 Điều 3 được sửa đổi, bổ sung như sau:", as older laws put it, with the verb in front. */
function active(bare: string): string {
  const passive = /^((?:[Cc]ác )?(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm) [^“"⟨]{1,120}?) được (sửa đổi|bổ sung)(?:, bổ sung)?(?: như sau| như sau:|:)?(.*)$/u.exec(bare);
  if (passive === null || / số \d+\/\d{4}\//u.test(passive[1] ?? "")) return bare;
  const [, places = "", verb = "", rest = ""] = passive;
  return `${verb === "bổ sung" && /(?:khoản|điểm|Điều) \S+/u.test(rest) ? "Bổ sung" : "Sửa đổi"}${/(?:khoản|điểm|Điều) \S+/u.test(rest) ? `${rest.replace(/như sau\s*:?/u, "")} vào` : ""} ${places.charAt(0).toLowerCase()}${places.slice(1)} như sau:`.replace(/ điều (?=\d)/u, " Điều ");
}

/** What changed the named document before is not what this line does: "… đã được sửa đổi, bổ sung một số điều theo Luật số 40/2013/QH13". */
export function withoutHistory(line: string): string {
  return line.replace(/,?\s*\(?(?:đã )?được (?:sửa đổi|bổ sung|thay thế)[^;“"⟨]*?(?=\)|\s+như sau|\s+hết hiệu lực|\s+bị bãi bỏ|\s+tại (?:khoản|điểm|Điều|các)|\s+bằng (?:cụm )?từ|,\s+(?:và )?(?:Chương|Mục|Điều|khoản|điểm) [^,;]{1,60}? của (?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định) |;|[.:]?\s*$)\)?/gu, "");
}

/** "Điều 7. ", "12. ", "đ) ", "- " before the instruction. */
export function withoutNumber(line: string): string {
  return line.trim().replace(/^(?:Điều \d+[a-zđ]*\s*[.:]?\s*|\d{1,3}[a-zđ]?\s*\.\s*|[a-zđ]{1,2}\d?\s*\)\s*|[-–+]\s*)/u, "");
}
