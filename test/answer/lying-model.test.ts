import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import { composeAnswer } from "../../src/answer/compose-answer.ts";
import { readPrompt } from "../../src/answer/prompt.ts";
import { ModelError } from "../../src/model/ports.ts";
import type { ChatModel } from "../../src/model/ports.ts";
import { liesOf } from "./lies.ts";
import type { Lie, Truth } from "./lies.ts";
import { readParaphrases, sentencesOfTheLaw } from "./truths.ts";

vi.spyOn(console, "log").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

const DAY = "2026-11-23";
const read = (name: string) => readPrompt(name, readFileSync(join(import.meta.dirname, `../../prompts/${name}.md`), "utf8"));
const [PROMPT, REWRITE] = await Promise.all([read("compose-answer"), read("rewrite-sentences")]);

interface Said { text: string; cites: readonly number[] | "invented"; arithmetic?: unknown }

/** Says the same however often it is asked, with the marks it was shown. */
function stubborn(sentences: readonly Said[]): ChatModel {
  return {
    name: "stubborn",
    complete: () => Promise.reject(new ModelError("malformed")),
    ask: async <Value>({ user, schema }: { user: string; schema: z.ZodType<Value> }) => {
      const marks = [...user.matchAll(/^\[(k\w{3})\]/gmu)].map((match) => match[1] ?? "");
      const said = sentences.map(({ text, cites, arithmetic }, i) => ({ number: i + 1, text, tokens: cites === "invented" ? ["kzzz"] : cites.map((at) => marks[at] ?? "kyyy"), arithmetic: arithmetic ?? null }));
      const parsed = schema.safeParse({ completeness: "đủ", address: "bà con", sentences: said });
      if (!parsed.success) throw new ModelError("malformed");
      return { value: parsed.data, usage: { model: "stubborn", inputTokens: null, outputTokens: null } };
    },
  };
}

async function answerTo(question: string, pieces: Lie["pieces"], sentences: readonly Said[]): Promise<string | null> {
  const inForce = pieces.map((piece) => ({ ...piece, hit: { ...piece.hit, document: { ...piece.hit.document, inForceTo: null, inForceFrom: null } } }));
  const { answer } = await composeAnswer({ model: stubborn(sentences), prompt: PROMPT, rewrite: REWRITE }, { own: question, context: "", asked: new Set() }, { chosen: inForce, others: [] }, DAY);
  return answer?.text ?? null;
}

const MOST_SUBTLE = 4;
const HONEST = readParaphrases("honest-paraphrases");
const TRUTHS: Truth[] = [...HONEST, ...sentencesOfTheLaw()];
/** Every so many of them: all together they are more than twelve thousand. */
const EVERY = 11;
const LIES = TRUTHS.flatMap((truth, i) => liesOf(truth, TRUTHS[(i + 7) % TRUTHS.length] ?? truth).filter((_, at) => (i + at) % EVERY === 0));

describe("a model that lies", () => {
  test("gets no lie out, whether it stands alone or hides behind a true sentence", async () => {
    const out: string[] = [];
    const kinds = new Map<string, number>();
    for (const [i, lie] of LIES.entries()) {
      kinds.set(lie.kind, (kinds.get(lie.kind) ?? 0) + 1);
      const said: Said = { text: lie.lie, cites: lie.cites, arithmetic: lie.arithmetic };
      const truth = HONEST.find(({ piece }) => piece.quotable.head.id === lie.pieces[0]?.quotable.head.id);
      const hidden = i % 2 === 0 && truth !== undefined && truth.text !== lie.lie;
      const text = await answerTo(lie.question, lie.pieces, hidden ? [{ text: truth.text, cites: [0] }, said] : [said]);
      if (text?.includes(lie.lie)) out.push(`${lie.kind}: ${lie.lie}`);
    }
    process.stdout.write(`lies that got out: ${out.length} of ${LIES.length} (${kinds.size} kinds)\n`);
    expect(LIES.length).toBeGreaterThanOrEqual(500);
    expect(kinds.size).toBeGreaterThanOrEqual(20);
    expect(out).toEqual([]);
  }, 120_000);

  /** Lies made by hand of the clause's own words: who must do it, which of two cases, before for after. Four are known to get out. */
  test("gets almost no lie out that is made of nothing but the clause's own words", async () => {
    const out: string[] = [];
    const lies = readParaphrases("subtle-lies");
    for (const { question, text, piece } of lies) if ((await answerTo(question, [piece], [{ text, cites: [0] }])) !== null) out.push(text);
    process.stdout.write(`subtle lies that got out: ${out.length} of ${lies.length}\n`);
    expect(out.length).toBeLessThanOrEqual(MOST_SUBTLE);
  });

  test("and one that tells the truth in plain words is mostly heard", async () => {
    const held: string[] = [];
    for (const { question, text, piece } of HONEST) if ((await answerTo(question, [piece], [{ text, cites: [0] }])) !== text) held.push(text);
    const share = 1 - held.length / HONEST.length;
    process.stdout.write(`honest paraphrases that passed: ${HONEST.length - held.length} of ${HONEST.length} (${share.toFixed(3)})\n`);
    expect(HONEST.length).toBeGreaterThanOrEqual(60);
    expect(share).toBeGreaterThanOrEqual(0.85);
  });
});
