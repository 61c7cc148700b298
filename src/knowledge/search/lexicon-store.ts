import { z } from "zod";
import type { KnowledgeDatabase } from "../database.ts";
import { readWords } from "./search-terms.ts";

/** "spelling": how people write a word → how it is spelled. "legal_term": what people call a matter → what the law calls it. */
export type EntryKind = "spelling" | "legal_term";

/** One thing an administrator taught the assistant. */
export interface LexiconEntry {
  id: string;
  kind: EntryKind;
  /** As people write it, lower case, NFC: "giấy đỏ". */
  say: string;
  /** One spelling, or up to eight wordings of the law. */
  means: string[];
  reason: string;
  addedBy: string;
  addedAt: string;
  /** Null while in use. */
  ended: { by: string; at: string; reason: string } | null;
}

export type NewEntry = Pick<LexiconEntry, "id" | "kind" | "say" | "means" | "reason"> & { by: string; now: Date };

/**
 * Adds an entry; one in use for the same words ends with it. The same id again changes nothing.
 * @param entry `say` and `means` as `checkEntry` gave them
 */
export async function addLexiconEntry(db: KnowledgeDatabase, { id, kind, say, means, reason, by, now }: NewEntry): Promise<void> {
  const at = now.toISOString();
  await db.batch([
    db
      .prepare(
        `UPDATE lexicon_entries SET ended_by = ?1, ended_at = ?2, ended_reason = ?3
         WHERE kind = ?4 AND say = ?5 AND ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM lexicon_entries WHERE id = ?6)`,
      )
      .bind(by, at, reason, kind, say, id),
    db
      .prepare("INSERT OR IGNORE INTO lexicon_entries (id, kind, say, means, reason, added_by, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
      .bind(id, kind, say, JSON.stringify(means), reason, by, at),
  ]);
}

/** Ends an entry; one that has ended keeps its first reason. */
export async function endLexiconEntry(db: KnowledgeDatabase, { id, by, reason, now }: { id: string; by: string; reason: string; now: Date }): Promise<void> {
  await db
    .prepare("UPDATE lexicon_entries SET ended_by = ?1, ended_at = ?2, ended_reason = ?3 WHERE id = ?4 AND ended_at IS NULL")
    .bind(by, now.toISOString(), reason, id)
    .run();
}

/** Entries in use first, then those that ended, each newest first. `limit` at most 1,000. */
export async function listLexiconEntries(db: KnowledgeDatabase, limit: number): Promise<LexiconEntry[]> {
  const { results } = await db
    .prepare("SELECT * FROM lexicon_entries ORDER BY ended_at IS NOT NULL, added_at DESC, id LIMIT ?1")
    .bind(Math.min(limit, 1000))
    .all<EntryRow>();
  return results.map(toEntry);
}

/** What is in use now. */
export async function entriesInUse(db: KnowledgeDatabase): Promise<LexiconEntry[]> {
  const { results } = await db.prepare("SELECT * FROM lexicon_entries WHERE ended_at IS NULL ORDER BY added_at, id").all<EntryRow>();
  return results.map(toEntry);
}

/** Of the questions asked last (redacted, answered or not, at most 500) those that hold these words, and how many were looked at. */
export async function questionsHolding(db: KnowledgeDatabase, say: string): Promise<{ found: string[]; lookedAt: number }> {
  const { results } = await db
    .prepare(
      `SELECT question FROM (SELECT question, answered_at AS at FROM answers UNION ALL SELECT question, asked_at FROM gaps)
       ORDER BY at DESC LIMIT 500`,
    )
    .all<{ question: string }>();
  const wanted = ` ${readWords(say).join(" ")} `;
  return { found: results.map(({ question }) => question).filter((question) => ` ${readWords(question).join(" ")} `.includes(wanted)), lookedAt: results.length };
}

export type EntryProblem = "say_missing" | "say_long" | "means_missing" | "means_long" | "reason_missing";

/**
 * What an administrator typed → an entry's words, or the first thing wrong with it.
 * @param means one wording a line; of a spelling only the first counts
 */
export function checkEntry(typed: { kind: EntryKind; say: string; means: string; reason: string }): { say: string; means: string[]; reason: string } | EntryProblem {
  const say = tidy(typed.say).toLowerCase();
  const lines = typed.means.split(/\r?\n|;/).map(tidy).filter((line) => line !== "");
  const means = typed.kind === "spelling" ? lines.slice(0, 1) : lines;
  const reason = tidy(typed.reason);
  if (readWords(say).length === 0) return "say_missing";
  if (readWords(say).length > (typed.kind === "spelling" ? MOST_SPELLED_WORDS : MOST_SAID_WORDS) || say.length > MOST_CHARS) return "say_long";
  if (means.length === 0) return "means_missing";
  if (means.length > MOST_MEANINGS || means.some((line) => line.length > MOST_CHARS)) return "means_long";
  if (reason.length < LEAST_REASON_CHARS) return "reason_missing";
  return { say, means, reason: reason.slice(0, MOST_REASON_CHARS) };
}

/** Shorthand is looked up in runs of up to four words. */
const MOST_SPELLED_WORDS = 4;
const MOST_SAID_WORDS = 10;
const MOST_MEANINGS = 8;
const MOST_CHARS = 120;
const LEAST_REASON_CHARS = 5;
const MOST_REASON_CHARS = 500;

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

interface EntryRow {
  id: string; kind: EntryKind; say: string; means: string; reason: string; added_by: string; added_at: string;
  ended_by: string | null; ended_at: string | null; ended_reason: string | null;
}

const Means = z.array(z.string());

function toEntry(row: EntryRow): LexiconEntry {
  return {
    id: row.id, kind: row.kind, say: row.say, means: Means.parse(JSON.parse(row.means)), reason: row.reason, addedBy: row.added_by, addedAt: row.added_at,
    ended: row.ended_at === null ? null : { by: row.ended_by ?? "", at: row.ended_at, reason: row.ended_reason ?? "" },
  };
}
