import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readDocumentFile } from "../src/knowledge/documents/document.ts";
import { readLearned } from "../src/knowledge/search/learned.ts";
import type { Learned } from "../src/knowledge/search/learned.ts";
import { readLegalTerms } from "../src/knowledge/search/legal-terms.ts";
import type { LegalTerms } from "../src/knowledge/search/legal-terms.ts";
import type { DocumentFile } from "../src/knowledge/documents/document.ts";

export interface ReadFolder {
  files: DocumentFile[];
  /** One sentence for each file that cannot be used. */
  rejected: string[];
}

/** A folder of *.md with front matter, or one with index.json and <slug>.txt. @throws when the folder cannot be read */
export function readFolder(folder: string): ReadFolder {
  if (existsSync(join(folder, "index.json"))) return { files: readIndexedFolder(folder), rejected: [] };
  const read: ReadFolder = { files: [], rejected: [] };
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".md")).toSorted()) {
    const result = readDocumentFile(join(folder, name), readFileSync(join(folder, name), "utf8"));
    if (result.ok) read.files.push(result.value);
    else read.rejected.push(result.reason);
  }
  return read;
}

/** knowledge/bridge.txt and knowledge/meaning.txt */
export function shippedLearned(): Learned {
  const table = (name: string): string => readFileSync(join(import.meta.dirname, "../knowledge", name), "utf8");
  return readLearned(table("bridge.txt"), table("meaning.txt"));
}

/** knowledge/legal-terms.yaml. @throws {LocalityFileError} naming the line */
export function shippedLegalTerms(): LegalTerms {
  const file = "knowledge/legal-terms.yaml";
  return readLegalTerms(file, readFileSync(join(import.meta.dirname, "..", file), "utf8"));
}

const Entry = z.object({
  slug: z.string(),
  so_hieu: z.string().nullable(),
  loai: z.string(),
  ten: z.string().nullable(),
  co_quan: z.string().nullable(),
  ngay_ban_hanh: z.string().nullable(),
  hieu_luc_tu: z.string().nullable(),
  het_hieu_luc_tu: z.string().optional(),
  het_hieu_luc_theo: z.array(z.string()).optional(),
  thay_the_boi: z.string().optional(),
  sua_doi: z.array(z.string()).optional(),
  sua_doi_boi: z.array(z.string()).optional(),
  hop_nhat_cua: z.string().optional(),
  ban_hop_nhat: z.string().optional(),
  phien_ban_cu: z.boolean().optional(),
  pham_vi_dia_phuong: z.string().optional(),
  chat_luong: z.string(),
  dang_van_ban: z.string(),
  source: z.object({ url: z.string().nullish() }).nullish(),
});
type Entry = z.infer<typeof Entry>;

/** Codes of the provinces whose own rules occur in such a folder. */
const PROVINCES: Record<string, string> = { "Hà Nội": "01", Huế: "46", "Tỉnh Vĩnh Long": "86", "Cà Mau": "96" };

function readIndexedFolder(folder: string): DocumentFile[] {
  const entries = z.array(Entry).parse(JSON.parse(readFileSync(join(folder, "index.json"), "utf8")));
  const byNumber = new Map(entries.map((entry) => [entry.so_hieu, entry]));
  const amended = amendments(entries);
  const texts = entries.map((entry) => readFileSync(join(folder, `${entry.slug}.txt`), "utf8"));
  const ended = endedIn(entries, texts);
  return entries.map((entry, place) => ({
    document: {
      slug: entry.slug,
      number: entry.so_hieu,
      title: entry.ten ?? entry.so_hieu ?? entry.slug,
      kind: entry.loai,
      issuer: entry.co_quan,
      issued: entry.ngay_ban_hanh,
      inForceFrom: entry.hieu_luc_tu,
      inForceTo: endOf(entry, byNumber, entries) ?? ended.get(entry.so_hieu ?? "")?.hieu_luc_tu ?? null,
      amendedBy: amendedBy(entry),
      replacedBy: successorOf(entry, entries) ?? ended.get(entry.so_hieu ?? "")?.so_hieu ?? null,
      locality: entry.pham_vi_dia_phuong === undefined ? null : (PROVINCES[entry.pham_vi_dia_phuong] ?? "00"),
      quality: entry.chat_luong === "ocr-chua-doi-chieu" ? "ocr_unchecked" : entry.chat_luong === "ocr-da-doi-chieu" ? "ocr_checked" : "official",
      source: entry.source?.url ?? null,
      note: entry.dang_van_ban,
    },
    amends: amended.get(entry.so_hieu ?? "") ?? entry.sua_doi ?? [],
    text: texts[place] ?? "",
  }));
}

/** Number → numbers it amends, turned round from what each text says it was amended by. */
function amendments(entries: readonly Entry[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of entries) {
    for (const number of entry.sua_doi_boi ?? []) {
      if (entry.so_hieu !== null && entry.hop_nhat_cua === undefined) map.set(number, [...(map.get(number) ?? []), entry.so_hieu]);
    }
  }
  return map;
}

/** A consolidation holds its changes; the codification those up to the year it was read. */
function amendedBy(entry: Entry): string[] {
  if (entry.hop_nhat_cua !== undefined) return [];
  const numbers = entry.sua_doi_boi ?? [];
  if (!entry.dang_van_ban.includes("đã nhập sửa đổi")) return numbers;
  return numbers.filter((number) => Number(/\/(\d{4})\//.exec(number)?.[1] ?? 0) >= CODIFIED_UP_TO);
}

const CODIFIED_UP_TO = 2025;

/** Number → the document whose own text says that it ends with it as a whole. */
function endedIn(entries: readonly Entry[], texts: readonly string[]): Map<string, Entry> {
  const ended = new Map<string, Entry>();
  for (const [place, entry] of entries.entries()) {
    if (entry.pham_vi_dia_phuong !== undefined || entry.hop_nhat_cua !== undefined) continue;
    for (const match of (texts[place] ?? "").matchAll(WHOLE_ENDED)) {
      if (match[1] !== undefined && match[1] !== entry.so_hieu) ended.set(match[1], entry);
    }
  }
  return ended;
}

const WHOLE_ENDED =
  /^(?:\d{1,2}[a-z]?\. |[a-zđ]\) |- )?(?:Bộ luật|Luật|Nghị định|Thông tư|Quyết định|Pháp lệnh|Nghị quyết)\b[^\n;.]{0,80}?số (\d{1,4}\/\d{4}\/[A-ZĐƯ][\p{L}\d-]*)[^\n;]*?hết hiệu lực(?: thi hành)? kể từ ngày [^\n;]{3,14} này có hiệu lực/gmu;

function successorOf(entry: Entry, entries: readonly Entry[]): string | null {
  const named = /^\S+/.exec(entry.thay_the_boi ?? entry.het_hieu_luc_theo?.[0] ?? "")?.[0];
  if (named !== undefined) return named;
  const consolidated = entry.phien_ban_cu === true ? newestConsolidation(entry.hop_nhat_cua, entries) : entry.ban_hop_nhat === undefined ? undefined : entries.find((other) => other.slug === entry.ban_hop_nhat);
  return consolidated?.so_hieu ?? null;
}

function newestConsolidation(original: string | undefined, entries: readonly Entry[]): Entry | undefined {
  return entries.find((other) => other.hop_nhat_cua === original && other.phien_ban_cu !== true);
}

/** First day without force: as told, else the first day of the document that took its place. */
function endOf(entry: Entry, byNumber: ReadonlyMap<string | null, Entry>, entries: readonly Entry[]): string | null {
  if (entry.het_hieu_luc_tu !== undefined) return entry.het_hieu_luc_tu;
  if (entry.phien_ban_cu === true || entry.ban_hop_nhat !== undefined) return null;
  const successor = successorOf(entry, entries);
  return successor === null ? null : (byNumber.get(successor)?.hieu_luc_tu ?? null);
}
