import { fold } from "../language/fold.ts";
import { bareKey, syllableKey } from "../language/syllable-key.ts";
import { listen } from "../language/utterance.ts";
import { quantitiesOf } from "./numbers.ts";

/**
 * What two questions must share to be one: numbers with their units, dates, ordinals, document numbers, places, persons
 * and words that are denied. In one spelling, sorted, each once.
 * @param line of `listen`, spelled out
 * @param masks what masking left in the text
 */
export function readGuards({ text, line, masks, names, place }: { text: string; line: string; masks: readonly string[]; names: readonly string[]; place: string | null }): string[] {
  // "Không đồng ý" reads as no money at all: a nought decides nothing.
  const references = [...text.matchAll(REFERENCE)].map((match) => `so-hieu:${fold(match[0])}`);
  const quantities = quantitiesOf(withDigits(text, true)).filter(({ value }) => value !== "0").map(({ value, unit }) => `so:${value}${unit === "" ? "" : ` ${fold(unit)}`}`);
  const guards = [
    ...references, ...quantities, ...masks.map((mask) => `che:${fold(mask)}`), ...names.map((name) => `ten:${fold(name).replace(TITLE, "")}`),
    ...(place === null ? [] : [`noi:${place}`]), ...deniedIn(line).map((word) => `khong:${word}`),
  ];
  return [...new Set(guards)].sort();
}

/**
 * "lần hai", "cấp ba", and bare "sau tuoi": number words as digits, so that both spellings meet.
 * @param units also bare units with their accents ("30 trieu dong" → "30 triệu đồng"), for reading quantities
 */
export function withDigits(text: string, units: boolean): string {
  const heard = listen(text);
  let out = "";
  let at = 0;
  heard.words.forEach((word, i) => {
    const value = NUMBERS[word.bare];
    const before = heard.words[i - 1]?.bare ?? "";
    const after = heard.words[i + 1];
    const ordinal = value !== undefined && HEADS.has(before) && !(word.bare === "nam" && before === "thang");
    const counted = value !== undefined && (word.loose || NUMBER_WORDS.has(word.text.toLowerCase())) && after !== undefined && UNITS.has(after.bare) && !/^\d/.test(heard.words[i + 2]?.text ?? "") && !HEADS.has(before);
    const unit = units && word.loose && /^\d[\d.,]*$|^(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|trieu|nghin|ngan|ti)$/.test(before) && !HEADS.has(heard.words[i - 2]?.bare ?? "") ? UNITS.get(word.bare) : undefined;
    const dated = units && word.loose && /^(?:ngay|thang|nam)$/.test(word.bare) && /^\d/.test(after?.text ?? "") ? UNITS.get(word.bare) : undefined;
    if (!ordinal && !counted && unit === undefined && dated === undefined) return;
    out += heard.text.slice(at, word.start) + (ordinal || counted ? value : (unit ?? dated));
    at = word.end;
  });
  return out + heard.text.slice(at);
}

/** What stands right after "không", "chưa", "chẳng" inside the question, grammar left out. */
function deniedIn(line: string): string[] {
  const words = line.trim().split(" ");
  const denied: string[] = [];
  words.forEach((word, i) => {
    // "Hàng không" flies, "chua benh" heals, "đừng" without accents may be dụng or dùng.
    if (!NEGATIONS.has(word.replace("'", "")) || words[i - 1]?.startsWith("hang") || (word === "chua" && /^(?:benh|chay|tri)$/.test(words[i + 1] ?? ""))) return;
    let next = i + 1;
    while (SKIPPED.has(bareKey((words[next] ?? "").replace("'", "")))) next += 1;
    const object = bareKey((words[next] ?? "").replace("'", ""));
    if (/[\p{L}\p{N}]/u.test(object) && !ENDS.has(object)) denied.push(object);
  });
  return denied;
}

const REFERENCE = /\d+\/\d{4}\/[\p{L}\d-]+/gu;
const TITLE = /^(?:ong|ba|anh|chi|co|chu|bac|em)\s+/;
const NUMBERS: Readonly<Record<string, string>> = {
  dau: "1", nhat: "1", mot: "1", hai: "2", nhi: "2", ba: "3", bon: "4", tu: "4", nam: "5", sau: "6", bay: "7", tam: "8", chin: "9", muoi: "10",
};
const NUMBER_WORDS = new Set("một hai ba bốn năm sáu bảy tám chín mười".split(" "));
/** After these a number word is a number: "lần hai", "lớp ba", "loại một". */
const HEADS = new Set("lan thu hang cap bac lop loai nhom vung muc dot khoan dieu tang".split(" "));
const UNITS = new Map(Object.entries({ tuoi: "tuổi", thang: "tháng", ngay: "ngày", nam: "năm", trieu: "triệu", ngan: "nghìn", nghin: "nghìn", nguoi: "người", gio: "giờ", tuan: "tuần", ti: "tỷ", met: "mét", dong: "đồng", lan: "lần" }));
const NEGATIONS = new Set([...["không", "chưa", "chẳng", "đừng"].map(syllableKey), "khong", "chua"]);
const SKIPPED = new Set("co duoc bi phai can con muon the he ai".split(" "));
/** After these nothing is denied: the "không" asked. */
const ENDS = new Set("a vay ad ha nhi ta em anh chi co the neu thi ma hay va ne nha nhe".split(" "));
