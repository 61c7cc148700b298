import type { LedgerEntry } from "../model/metered-model.ts";
import { vietnamDay } from "../text/dates.ts";

/** What a day's use of the model came to. Days are Vietnam's, YYYY-MM-DD. */
export interface ModelDay {
  day: string;
  /** Requests that went out, and those of them that brought no usable reply. */
  calls: number;
  failed: number;
  /** Questions not let through: switched off, or the budget used up. */
  refused: number;
  inputTokens: number;
  outputTokens: number;
  /** Đồng. 0 where no price is set. */
  cost: number;
  /** Requests whose cost is a guess at the highest. */
  guesses: number;
  /** ISO UTC; null when the budget was not reached. */
  budgetReachedAt: string | null;
}

export interface ModelSwitch {
  id: string;
  at: string;
  isOn: boolean;
  /** Cadre id. */
  by: string;
  reason: string;
}

/** Codes of questions that never went out. */
export const refusalCodes = ["switched_off", "budget", "ledger_unread"] as const;

/** One request into the ledger and into its day's sums, together. The same id again changes nothing. */
export async function recordModelCall(db: D1Database, id: string, entry: LedgerEntry, now: Date): Promise<void> {
  const day = vietnamDay(now);
  const isRefused = refusalCodes.some((code) => code === entry.code);
  const { inputTokens, outputTokens, cost } = entry;
  await db.batch([
    db
      .prepare(
        `INSERT INTO model_days (day, calls, failed, refused, input_tokens, output_tokens, cost, guesses)
         SELECT ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE NOT EXISTS (SELECT 1 FROM model_calls WHERE id = ?1)
         ON CONFLICT (day) DO UPDATE SET calls = calls + excluded.calls, failed = failed + excluded.failed, refused = refused + excluded.refused,
           input_tokens = input_tokens + excluded.input_tokens, output_tokens = output_tokens + excluded.output_tokens, cost = cost + excluded.cost, guesses = guesses + excluded.guesses`,
      )
      .bind(id, day, isRefused ? 0 : 1, isRefused || entry.code === "ok" ? 0 : 1, isRefused ? 1 : 0, inputTokens ?? 0, outputTokens ?? 0, cost ?? 0, entry.isGuess ? 1 : 0),
    db
      .prepare(
        `INSERT OR IGNORE INTO model_calls (id, at, day, purpose, answer_id, provider, model, tier, input_tokens, output_tokens, ms, code, cost, is_guess)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)`,
      )
      .bind(id, now.toISOString(), day, entry.purpose, entry.answerId, entry.provider, entry.model, entry.tier, inputTokens, outputTokens, Math.round(entry.ms), entry.code, cost, entry.isGuess ? 1 : 0),
  ]);
}

/** What decides whether the model may be asked: the switch, and what the day has used. One read. */
export async function readModelState(db: D1Database, now: Date): Promise<{ isOn: boolean; calls: number; cost: number }> {
  const row = await db
    .prepare(
      `SELECT (SELECT is_on FROM model_switches ORDER BY at DESC, rowid DESC LIMIT 1) AS isOn,
              (SELECT calls FROM model_days WHERE day = ?1) AS calls, (SELECT cost FROM model_days WHERE day = ?1) AS cost`,
    )
    .bind(vietnamDay(now))
    .first<{ isOn: number | null; calls: number | null; cost: number | null }>();
  return { isOn: row?.isOn !== 0, calls: row?.calls ?? 0, cost: row?.cost ?? 0 };
}

/** The budget of this day is used up. @returns true the first time that day */
export async function noteBudgetReached(db: D1Database, now: Date): Promise<boolean> {
  const { meta } = await db
    .prepare("UPDATE model_days SET budget_reached_at = ?2 WHERE day = ?1 AND budget_reached_at IS NULL")
    .bind(vietnamDay(now), now.toISOString())
    .run();
  return meta.changes > 0;
}

/** Switches the model off or on from now. What is so already stays as it was switched first; so does the same act again. @returns false then */
export async function switchModel(db: D1Database, act: { id: string; isOn: boolean; by: string; reason: string; now: Date }): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT OR IGNORE INTO model_switches (id, at, is_on, by, reason)
       SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?3 <> coalesce((SELECT is_on FROM model_switches ORDER BY at DESC, rowid DESC LIMIT 1), 1)`,
    )
    .bind(act.id, act.now.toISOString(), act.isOn ? 1 : 0, act.by, act.reason)
    .run();
  return meta.changes > 0;
}

/** Switches, newest first, at most 50. */
export async function listModelSwitches(db: D1Database): Promise<ModelSwitch[]> {
  const { results } = await db
    .prepare("SELECT id, at, is_on AS isOn, by, reason FROM model_switches ORDER BY at DESC, rowid DESC LIMIT 50")
    .all<Omit<ModelSwitch, "isOn"> & { isOn: number }>();
  return results.map((row) => ({ ...row, isOn: row.isOn === 1 }));
}

/** Days with any use among the last `days`, newest first; today counts as one. */
export async function listModelDays(db: D1Database, now: Date, days: number): Promise<ModelDay[]> {
  const { results } = await db
    .prepare(
      `SELECT day, calls, failed, refused, input_tokens AS inputTokens, output_tokens AS outputTokens, cost, guesses, budget_reached_at AS budgetReachedAt
       FROM model_days WHERE day > ?1 AND day <= ?2 ORDER BY day DESC`,
    )
    .bind(vietnamDay(daysBefore(now, days)), vietnamDay(now))
    .all<ModelDay>();
  return results;
}

/** How often requests ended in each way during the last `days`, most often first; questions not let through are not among them. */
export async function countModelCodes(db: D1Database, now: Date, days: number): Promise<{ code: string; calls: number }[]> {
  const { results } = await db
    .prepare("SELECT code, count(*) AS calls FROM model_calls WHERE day > ?1 AND code NOT IN (?2, ?3, ?4) GROUP BY code ORDER BY calls DESC, code")
    .bind(vietnamDay(daysBefore(now, days)), ...refusalCodes)
    .all<{ code: string; calls: number }>();
  return results;
}

/** Each service and model that replied among the last requests: when last, and by which way of asking for a structured reply. */
export async function listModelsSeen(db: D1Database): Promise<{ provider: string; model: string; at: string; tier: LedgerEntry["tier"] }[]> {
  // With one max() the other columns are those of the row that holds it.
  const { results } = await db
    .prepare(
      `SELECT provider, model, max(at) AS at, tier FROM (SELECT * FROM model_calls ORDER BY rowid DESC LIMIT 2000)
       WHERE code = 'ok' AND tier IS NOT NULL GROUP BY provider, model ORDER BY at DESC LIMIT 10`,
    )
    .all<{ provider: string; model: string; at: string; tier: LedgerEntry["tier"] }>();
  return results;
}

/** Requests made for one answer, and what they came to; null cost where no price was set. */
export async function modelUseOfAnswer(db: D1Database, answerId: string): Promise<{ calls: number; inputTokens: number; outputTokens: number; cost: number | null; ms: number }> {
  const row = await db
    .prepare("SELECT count(*) AS calls, coalesce(sum(input_tokens), 0) AS inputTokens, coalesce(sum(output_tokens), 0) AS outputTokens, sum(cost) AS cost, coalesce(sum(ms), 0) AS ms FROM model_calls WHERE answer_id = ?1")
    .bind(answerId)
    .first<{ calls: number; inputTokens: number; outputTokens: number; cost: number | null; ms: number }>();
  return row ?? { calls: 0, inputTokens: 0, outputTokens: 0, cost: null, ms: 0 };
}

/** Answers of one day that a model was asked for and that are known by their id, and what they cost together; null cost where no price was set. */
export async function costOfAnswers(db: D1Database, now: Date): Promise<{ answers: number; cost: number | null }> {
  const row = await db
    .prepare("SELECT count(DISTINCT answer_id) AS answers, sum(cost) AS cost FROM model_calls WHERE day = ?1 AND answer_id IS NOT NULL")
    .bind(vietnamDay(now))
    .first<{ answers: number; cost: number | null }>();
  return row ?? { answers: 0, cost: null };
}

/** Removes single requests before a moment; the sums of their days stay. */
export async function forgetModelCalls(db: D1Database, before: Date): Promise<void> {
  await db.prepare("DELETE FROM model_calls WHERE day < ?1").bind(vietnamDay(before)).run();
}

const dayMs = 24 * 60 * 60 * 1000;
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);
