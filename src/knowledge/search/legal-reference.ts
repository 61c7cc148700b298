import { bareWords, readWords } from "./search-terms.ts";

/** A rule that a question names instead of describing it: "khoản 2 điều 28 luật tiếp công dân", "nđ 154/2026". */
export interface LegalReference {
  article: string | null;
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
  if (article === null && number === null) return null;
  const point = words.findIndex((_, i) => bare[i] === "diem" && /^[a-zđ]$/.test(words[i + 1] ?? ""));
  return { article, clause: labelAfter(bare, "khoan", "k"), point: point < 0 ? null : (words[point + 1] ?? null), number, bare };
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

/** How people write the kind of a document → what stands behind its number, without marks. */
const KINDS: readonly [RegExp, string][] = [
  [/(?:^| )(?:bo )?luat(?: so)?$/, "qh"],
  [/(?:^| )(?:nghi dinh|nd)(?: so)?$/, "nd-cp"],
  [/(?:^| )(?:thong tu|tt)(?: so)?$/, "tt"],
  [/(?:^| )(?:nghi quyet|nq)(?: so)?$/, "nq"],
  [/(?:^| )(?:quyet dinh|qd)(?: so)?$/, "qd"],
  [/(?:^| )(?:phap lenh|pl)(?: so)?$/, "pl"],
  [/(?:^| )(?:chi thi|ct)(?: so)?$/, "ct"],
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
