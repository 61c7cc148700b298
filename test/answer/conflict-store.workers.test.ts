import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { countOpenConflicts, listConflicts, recordConflict, settleConflict } from "../../src/answer/conflict-store.ts";
import type { ClauseConflict } from "../../src/answer/outcome.ts";

const clauses: ClauseConflict["clauses"] = [
  { clauseId: "a#dieu-1", label: "Điều 1 A", validity: "hiệu lực từ 01/03/2024", value: "3 ngày" },
  { clauseId: "b#dieu-2", label: "Điều 2 B", validity: "hiệu lực từ 01/05/2025", value: "7 ngày" },
];
const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour));
const meet = (answerId: string, hour: number, both: ClauseConflict["clauses"] = clauses): Promise<void> =>
  recordConflict(env.KNOWLEDGE, { conflict: { kind: "duration", clauses: both }, answerId, redactedQuestion: `câu ${answerId}`, now: at(hour) });

beforeEach(async () => { await env.KNOWLEDGE.exec("DELETE FROM clause_conflicts"); });

it("is kept once, whichever clause comes first, and counts the answers that met it", async () => {
  await meet("q1", 1);
  await meet("q1", 1);
  await meet("q2", 2, [clauses[1], clauses[0]]);
  expect(await listConflicts(env.KNOWLEDGE)).toMatchObject([{ times: 2, question: "câu q2", firstAt: at(1).toISOString(), lastAt: at(2).toISOString(), settled: null }]);
});

it("settled, it waits no longer; met again, it does", async () => {
  await meet("q1", 1);
  const [kept] = await listConflicts(env.KNOWLEDGE);
  expect(await settleConflict(env.KNOWLEDGE, { id: kept?.id ?? "", note: "B mới hơn", by: "qt-01", now: at(3) })).toBe(true);
  expect(await settleConflict(env.KNOWLEDGE, { id: kept?.id ?? "", note: "lần nữa", by: "qt-01", now: at(4) })).toBe(false);
  expect(await countOpenConflicts(env.KNOWLEDGE)).toBe(0);
  expect((await listConflicts(env.KNOWLEDGE))[0]?.settled).toMatchObject({ by: "qt-01", note: "B mới hơn" });
  await meet("q5", 5);
  expect(await countOpenConflicts(env.KNOWLEDGE)).toBe(1);
  expect((await listConflicts(env.KNOWLEDGE))[0]?.settled).toBeNull();
});
