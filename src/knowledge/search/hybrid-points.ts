import type { LegalDocument } from "../clause.ts";
import type { Passage } from "../documents/passages.ts";
import type { DocumentToSend, StoredPassage } from "./hybrid-store.ts";
import { SPARSE_FORM, passageVector, termId } from "./sparse-vector.ts";
import type { SparseVector } from "./sparse-vector.ts";

/** One passage in a vector index. */
export interface PassagePoint {
  /** UUIDv5: the same passage of the same text is the same point, however often it is sent. */
  id: string;
  dense: Float32Array | null;
  sparse: SparseVector;
  payload: PointPayload;
}

/** What a point says about its passage; texts stay in the store. */
export interface PointPayload {
  slug: string;
  /** Of the document's text. */
  digest: string;
  /** Place among the passages of the document. */
  ordinal: number;
  article: string;
  anchor: string;
  /** Of its first piece. */
  kind: string;
  /** Two-digit province code, or "all". */
  locality: string;
  /** In force on day d (days since 1970) when `from` ≤ d < `to`; what is open lies far away. */
  from: number;
  to: number;
  excluded: boolean;
}

export const EVERYWHERE = "all";

/** What the vectors of a collection were made with. */
export interface VectorForm {
  /** Null: sparse vectors alone. */
  dense: { model: string; dimensions: number; passagePrefix: string } | null;
}

/** "clauses_v1_1x2y3z": collections made in another way have another name, so that vectors of two kinds never meet. */
export function collectionName(prefix: string, { dense }: VectorForm): string {
  return `${prefix}_v${SCHEMA}_${termId(JSON.stringify([SPARSE_FORM, EMBEDDED_CHARS, dense])).toString(36)}`;
}

/** Points of one document. @param dense one vector a passage, in order; null for sparse vectors alone */
export async function pointsOf({ document, excluded }: Pick<DocumentToSend, "document" | "excluded">, passages: readonly StoredPassage[], dense: readonly Float32Array[] | null): Promise<PassagePoint[]> {
  return Promise.all(passages.map(async (passage, i) => ({
    id: await uuidOf(`${document.slug}#${passage.anchor}@${document.digest}`),
    dense: dense?.[i] ?? null,
    sparse: passageVector(passage, document),
    payload: {
      slug: document.slug,
      digest: document.digest,
      ordinal: passage.ordinal,
      article: passage.article,
      anchor: passage.anchor,
      kind: passage.kind,
      locality: document.locality ?? EVERYWHERE,
      from: document.inForceFrom === null ? -FAR_DAYS : dayNumber(document.inForceFrom),
      to: document.inForceTo === null ? FAR_DAYS : dayNumber(document.inForceTo),
      excluded,
    },
  })));
}

/** "1970-01-02" → 1. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/**
 * What an embedding model reads of a passage: where it stands, then its words, cut to what small models can take in
 * (512 tokens, three to four characters a token in Vietnamese).
 */
export function embeddingText(document: Pick<LegalDocument, "kind" | "number" | "title">, passage: Pick<Passage, "headings" | "text">): string {
  const head = [[document.kind, document.number, document.title].filter((part) => part !== null && part !== "").join(" "), passage.headings].filter((line) => line !== "");
  return `${head.join("\n").slice(0, HEAD_CHARS)}\n${passage.text.trim()}`.normalize("NFC").slice(0, EMBEDDED_CHARS);
}

/** Raise when payload or named vectors change. */
const SCHEMA = 1;
const EMBEDDED_CHARS = 1600;
const HEAD_CHARS = 300;
const FAR_DAYS = 10_000_000;

/** Namespace of our points: a random UUID, fixed for ever. */
const NAMESPACE = [0x6b, 0x1f, 0x0e, 0x52, 0x9c, 0x3d, 0x4a, 0x87, 0xb2, 0x54, 0xe7, 0x61, 0x0d, 0x9a, 0x3f, 0xc8];

/** UUID version 5 (RFC 9562 §5.5). */
async function uuidOf(name: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", new Uint8Array([...NAMESPACE, ...new TextEncoder().encode(name)])));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
