import { bareWords, isBareText, readWords } from "./search-terms.ts";

/** A rule that a question names instead of describing it: "khoản 2 điều 28 luật tiếp công dân", "nđ 154/2026", "mục II kế hoạch 35". */
export interface LegalReference {
  article: string | null;
  /** Labels, in lower case, that the part of a plan or annex which is meant may have: ["mục ii phụ lục 2", "mục ii phụ lục 02", …]; none for an article. */
  parts: readonly string[];
  clause: string | null;
  /** With its marks: "đ" is not "d". */
  point: string | null;
  /** Of the document, as far as it was given. */
  number: DocumentNumber | null;
  /** All words of the question without marks, to look for a document's name or its initials. */
  bare: readonly string[];
}

export interface DocumentNumber {
  /** Without leading zeros. */
  serial: string;
  year: string | null;
  /** Without marks: "nd-cp"; null where left out. */
  issuer: string | null;
  /** How the number of such a document ends, where the question says its kind: /nd-cp$/. */
  kind: string | null;
}

/** The reference in a question, or null. A name without article or number is no reference: the words find it. */
export function readReference(text: string): LegalReference | null {
  const words = readWords(text);
  const bare = bareWords(words);
  const article = labelAfter(bare, "dieu", "d");
  const number = numberIn(bare);
  // Without marks "muc 2" may be "mức 2": then a number of a document must stand beside it.
  const parts = article !== null || (isBareText(words) && number === null) ? [] : partsIn(words, bare);
  if (article === null && number === null && parts.length === 0) return null;
  const point = words.findIndex((_, i) => bare[i] === "diem" && /^[a-zđ]$/.test(words[i + 1] ?? ""));
  return { article, parts, clause: labelAfter(bare, "khoan", "k"), point: point < 0 ? null : (words[point + 1] ?? null), number, bare };
}

/** "dieu 28a", "d28", "d 28" → "28a". */
function labelAfter(bare: readonly string[], word: string, short: string): string | null {
  for (let i = 0; i < bare.length; i++) {
    const next = bare[i + 1] ?? "";
    if ((bare[i] === word || bare[i] === short) && /^\d{1,3}[a-z]?$/.test(next)) return next;
    const joined = new RegExp(`^(?:${word}|${short})(\\d{1,3}[a-z]?)$`).exec(bare[i] ?? "");
    if (joined?.[1] !== undefined) return joined[1];
  }
  return null;
}

/**
 * "mục ii", "phần b phụ lục 2", "mẫu số 5": the part's label as documents write it, from the inside out. The number of an annex is
 * written "2", "02" or "II".
 */
function partsIn(words: readonly string[], bare: readonly string[]): string[] {
  const isBare = isBareText(words);
  const named = PART_KINDS.flatMap(({ word, marked, label }) => {
    const at = bare.findIndex((one, i) => one === word && (isBare || words[i] === marked) && label.test(labelOf(bare, i)));
    return at < 0 ? [] : [{ word, label: labelOf(bare, at) }];
  });
  return named.reduce<string[]>((before, { word, label }) => {
    const written = word === "phu" ? spellings(label).map((one) => `phụ lục ${one}`) : [`${word === "muc" ? "mục" : "phần"} ${ORDINALS[label] ?? label}`];
    return before.length === 0 ? written : before.flatMap((inner) => written.map((outer) => `${inner} ${outer}`));
  }, []);
}

/** From the inside out. "Phần" of anything and "mục" of a sentence are common words, so what follows must be a label. */
const PART_KINDS: readonly { word: string; marked: string | undefined; label: RegExp }[] = [
  { word: "muc", marked: readWords("mục")[0], label: /^(?:[ivxl]{1,6}|[a-h]|\d{1,2}(?:\.\d{1,2})?)$/ },
  { word: "phan", marked: readWords("phần")[0], label: /^(?:[ivxl]{1,5}|[a-h]|thu (?:nhat|hai|ba|tu|nam))$/ },
  { word: "phu", marked: readWords("phụ")[0], label: /^(?:[ivxl]{1,6}|\d{1,2}[a-z]?)$/ },
];

/** What stands behind "mục", "phần", "phụ lục", without "số". */
function labelOf(bare: readonly string[], at: number): string {
  let next = at + 1;
  if (bare[at] === "phu") {
    if (bare[next] !== "luc") return "";
    next++;
  }
  if (bare[next] === "so") next++;
  return bare[next] === "thu" ? `thu ${bare[next + 1] ?? ""}` : (bare[next] ?? "");
}

const ORDINALS: Readonly<Record<string, string>> = { "thu nhat": "thứ nhất", "thu hai": "thứ hai", "thu ba": "thứ ba", "thu tu": "thứ tư", "thu nam": "thứ năm" };

/** "2" → "2", "02", "ii". */
function spellings(label: string): string[] {
  if (!/^\d{1,2}$/.test(label)) return [label, String(ROMANS.indexOf(label) + 1)].filter((one) => one !== "0");
  const roman = ROMANS[Number(label) - 1];
  return [String(Number(label)), label.padStart(2, "0"), ...(roman === undefined ? [] : [roman])];
}

const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** How people write the kind of a document → what stands behind its number, without marks. */
const KINDS: readonly [RegExp, string][] = [
  [/(?:^| )(?:bo )?luat(?: so)?$/, "qh"],
  [/(?:^| )(?:nghi dinh|nd)(?: so)?$/, "nd-cp"],
  [/(?:^| )(?:thong tu|tt)(?: so)?$/, "tt"],
  [/(?:^| )(?:nghi quyet|nq)(?: so)?$/, "nq"],
  [/(?:^| )(?:quyet dinh|qd)(?: so)?$/, "qd"],
  [/(?:^| )(?:phap lenh|pl)(?: so)?$/, "pl"],
  [/(?:^| )(?:chi thi|ct)(?: so)?$/, "ct"],
  [/(?:^| )(?:ke hoach|kh)(?: so)?$/, "kh"],
  [/(?:^| )(?:chuong trinh|ctr)(?: so)?$/, "ctr"],
  [/(?:^| )huong dan(?: so)?$/, "hd"],
  [/(?:^| )thong bao(?: so)?$/, "tb"],
];

/** Words before a number that make it a time. */
const TIMES = new Set(["thang", "ngay", "nam", "quy"]);

function numberIn(bare: readonly string[]): DocumentNumber | null {
  for (let i = 0; i < bare.length; i++) {
    const word = bare[i] ?? "";
    const kind = KINDS.find(([written]) => written.test(bare.slice(0, i).join(" ")))?.[1] ?? null;
    const whole = /^0*(\d{1,5})\/(?:(\d{4})(?:\/(.+))?|([a-z].*))$/.exec(word);
    if (whole !== null) {
      const [, serial = "", year = null, issuer = null, bareIssuer = null] = whole;
      // "tháng 7/2026" is a month.
      if (issuer === null && bareIssuer === null && kind === null && (Number(serial) <= 12 || TIMES.has(bare[i - 1] ?? ""))) continue;
      return { serial, year, issuer: issuer ?? bareIssuer, kind };
    }
    if (kind !== null && /^\d{1,5}$/.test(word)) {
      const next = bare[i + 1] === "nam" ? bare[i + 2] : bare[i + 1];
      const serial = word.replace(/^0+/, "");
      // "luật 2013" gives a year and no number.
      if (/^(?:19|20)\d\d$/.test(word) && kind === "qh") continue;
      return { serial, year: /^(?:19|20)\d\d$/.test(next ?? "") ? (next ?? null) : null, issuer: null, kind };
    }
  }
  return null;
}
