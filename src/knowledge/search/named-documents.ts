import type { ClauseQuery } from "../clause.ts";
import type { PublishedDocument } from "../documents/knowledge-store.ts";
import type { Catalogue } from "./catalogue.ts";
import type { DocumentNumber, LegalReference } from "./legal-reference.ts";
import { bareWords, readWords } from "./search-terms.ts";
import { standingOf } from "./standing.ts";
import type { Question } from "./question-terms.ts";

/**
 * The documents a reference means, the likeliest first: by number when it has one (without issuer, kind or year only
 * where that leaves one document), else by the longest name or the initials of a law ("BLDS", "luật BHYT").
 * Left out is what does not hold on the day or for the place.
 */
export function namedDocuments(reference: LegalReference, question: Question, catalogue: Catalogue, query: Pick<ClauseQuery, "asOf" | "locality" | "commune">): PublishedDocument[] {
  const standing = standingOf(question, catalogue, query);
  const factor = new Map(catalogue.documents.map((document, place) => [document, standing[place]?.factor ?? 0]));
  const usable = catalogue.documents.filter((document) => (factor.get(document) ?? 0) > 0);
  const found = reference.number === null ? byName(reference.bare, usable) : byNumber(reference.number, usable);
  // Of several of one name: what has not been replaced, then the text with all amendments in it, then the newest.
  return found.toSorted((a, b) => (factor.get(b) ?? 0) - (factor.get(a) ?? 0) || Number(isMerged(b)) - Number(isMerged(a)) || (b.issued ?? "").localeCompare(a.issued ?? ""));
}

function byNumber(wanted: DocumentNumber, documents: readonly PublishedDocument[]): PublishedDocument[] {
  const found = documents.filter(({ number }) => {
    const parts = /^0*(\d+)(?:\/(\d{4}))?\/(.+)$/.exec(bareWords([(number ?? "").toLowerCase()])[0] ?? "");
    if (parts === null) return false;
    const [, serial, year, issuer = ""] = parts;
    if (serial !== wanted.serial || (wanted.year !== null && year !== wanted.year)) return false;
    if (wanted.issuer !== null) return issuer === wanted.issuer || issuer.replace(/\d+$/, "") === wanted.issuer || issuer.startsWith(`${wanted.issuer}-`);
    return wanted.kind === null || issuer.startsWith(wanted.kind);
  });
  return found.length > 1 && wanted.issuer === null && (wanted.year === null || wanted.kind === null) ? [] : found;
}

function byName(bare: readonly string[], documents: readonly PublishedDocument[]): PublishedDocument[] {
  const text = ` ${bare.filter((word) => word !== "va").join(" ")} `;
  let longest = 0;
  let found: PublishedDocument[] = [];
  for (const document of documents) {
    const name = nameOf(document);
    if (name === null) continue;
    const length = text.includes(` ${name.words.join(" ")} `) ? name.words.length : name.initials.some((initials) => text.includes(` ${initials} `)) ? 1 : 0;
    if (length === 0 || length < longest) continue;
    if (length > longest) found = [];
    longest = length;
    found.push(document);
  }
  return found;
}

/** What a law is called, without marks, without its kind, year and "và"; and how that is shortened. */
function nameOf({ kind, title }: PublishedDocument): { words: string[]; initials: string[] } | null {
  if (/hiến pháp/i.test(kind)) return { words: ["hien", "phap"], initials: [] };
  if (!/luật|pháp lệnh|hợp nhất/i.test(kind)) return null;
  const plain = title.replace(/\(.*?\)/g, " ").replace(/(?:năm )?(?:19|20)\d\d.*$/, "");
  const words = bareWords(readWords(plain)).filter((word) => word !== "va");
  const isCode = words[0] === "bo" && words[1] === "luat";
  const name = isCode ? words.slice(2) : words[0] === "luat" ? words.slice(1) : words[0] === "phap" && words[1] === "lenh" ? words.slice(2) : words;
  if (name.length === 0 || name[0] === "sua") return null;
  const short = name.map((word) => word[0] ?? "").join("");
  return { words: name, initials: short.length < 2 ? [] : [`${isCode ? "bl" : "l"}${short}`, `luat ${short}`, `bo luat ${short}`] };
}

const isMerged = (document: PublishedDocument): boolean => /hợp nhất/i.test(document.kind);
