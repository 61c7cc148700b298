import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import { root, withLocalDatabases } from "../../scripts/local-service.ts";
import { recordAnswer } from "../../src/answer/answer-store.ts";
import type { RecordedAnswer } from "../../src/answer/answer-store.ts";
import type { Replay } from "../../src/answer/answer-replay.ts";
import type { Citation } from "../../src/answer/outcome.ts";

const state = mkdtempSync(join(tmpdir(), "replay-"));
const question = "Khiếu nại lần đầu giải quyết mấy ngày?";
/** Before the law on complaints was changed on 1/7/2026: the answer must be that of this day. */
const given = new Date("2026-03-02T03:00:00Z");
const clauseId = "02-2011-qh13#dieu-28";
const cite = (id: string): Citation => ({ clauseId: id, slug: id.split("#")[0] ?? "", label: `nhãn ${id}`, validity: "", path: "", caution: null });

async function record(answers: readonly Pick<RecordedAnswer, "id" | "slipCode" | "outcome">[]): Promise<void> {
  await withLocalDatabases(state, async ({ KNOWLEDGE }) => {
    for (const answer of answers) await recordAnswer(KNOWLEDGE, { now: given, redactedQuestion: question, asOf: "2026-03-02", tookMs: 42, ...answer } as RecordedAnswer);
  });
}

function replay(...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "scripts/replay.ts", ...args, "--no-model"], { cwd: root, encoding: "utf8", env: { ...process.env, STATE_DIR: state, WRANGLER_SEND_METRICS: "false" } });
  return { status, out: stdout, error: stderr };
}

beforeAll(async () => {
  await withLocalDatabases(state, async ({ KNOWLEDGE }) => {
    await loadKnowledge(KNOWLEDGE, join(root, "knowledge/documents/02-2011-qh13.md"));
  });
  const trace = { prompt: "compose-answer", promptDigest: "0".repeat(64), model: "m1", inputTokens: 900, outputTokens: null, calls: 2, modelMs: 1500, guards: ["promise"] };
  await record([
    { id: "other", slipCode: "AAAABBBB", outcome: { kind: "answered", mode: "composed", text: "Khiếu nại lần đầu giải quyết trong 45 ngày.", citations: [cite(clauseId), cite("02-2011-qh13#dieu-999")], more: [], trace } },
  ]);
}, 120_000);

afterAll(() => rmSync(state, { recursive: true, force: true }));

describe("npm run replay", () => {
  it("tells where another answer came from, and shows word by word what is said today as of the same day", () => {
    const { status, out } = replay("aaaa-bbbb");
    expect(status).toBe(1);
    for (const line of ["AAAA-BBBB  composed  asked on 2026-03-02", question, "took  42 ms", "model  m1   calls 2   1500 ms   tokens 900 in, ? out", "guards  promise", "prompt  compose-answer 000000000000, the file now: changed", "DIFFERENT"]) expect(out).toContain(line);
    expect(out).toMatch(/same +02-2011-qh13#dieu-28 {2}[0-9a-f]{12} → [0-9a-f]{12}/);
    expect(out).toMatch(/gone +02-2011-qh13#dieu-999/);
    expect(out).toContain("no longer cited: 02-2011-qh13#dieu-999");
    expect(out).toMatch(/\[-[^\]]*45/);
    expect(out).toMatch(/\{\+[^}]*30 ngày/);
  }, 120_000);

  it("says «same» for an answer that would be given again to the letter", async () => {
    const { again } = JSON.parse(replay("AAAABBBB", "--json").out) as Replay;
    await record([{ id: "same", slipCode: "CCCCDDDD", outcome: { kind: "answered", mode: "quoted", text: again.text, citations: again.clauseIds.map(cite), more: [] } }]);
    const { status, out } = replay("CCCC", "DDDD");
    expect([status, out.includes("SAME"), out.includes("model  none was asked")]).toEqual([0, true, true]);
  }, 120_000);

  it("says what to do when there is no such code, or none at all", () => {
    const [unknown, wrong, none] = [replay("EEEE-FFFF"), replay("EEEE-FFF1"), replay()];
    expect([unknown.status, wrong.status, none.status]).toEqual([2, 2, 2]);
    expect(unknown.error).toContain("--remote");
    for (const { error } of [wrong, none]) expect(error).toContain("usage: npm run replay -- 7K3Q-9MXD");
  }, 120_000);
});
