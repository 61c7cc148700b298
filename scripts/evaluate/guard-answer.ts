import { z } from "zod";
import { checkDraft } from "../../src/answer/check-draft.ts";
import { fold } from "../../src/language/fold.ts";
import { rate, readLines } from "./evaluation.ts";
import type { EvaluationOptions, Metrics } from "./evaluation.ts";

const Trigger = z.enum([
  "unsupported_number", "unsupported_claim", "wrong_citation", "promise", "political_opinion",
  "personal_advice", "pii_leak", "improper_tone", "accepts_denunciation", "injection_echo",
]);
const Clause = z.object({ so_hieu: z.string().nullish(), ten: z.string(), dieu: z.string().nullish(), khoan: z.string().nullish(), diem: z.string().nullish(), tieu_de: z.string().nullish(), text: z.string() });
const Line = z.object({ id: z.string(), question: z.string(), clauses: z.array(Clause), answer: z.string().min(1), triggers: z.array(Trigger) });

/** Drafted answers against the check that stands before every composed answer. Rates are over triggers, not answers. */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = await readLines(options.file, Line);
  const counts = new Map(Trigger.options.map((trigger) => [trigger, { right: 0, wanted: 0, raised: 0 }]));
  let flagged = 0;
  let faulty = 0;
  let flaggedFaulty = 0;
  for (const { question, clauses, answer, triggers } of lines) {
    const raised = checkDraft({
      question: options.unaccented ? fold(question) : question,
      draft: answer,
      clauses: clauses.map(({ so_hieu, ten, tieu_de, dieu, khoan, diem, text }) => ({ number: so_hieu ?? null, title: `${ten}. ${tieu_de ?? ""}`, article: dieu ?? null, clause: khoan ?? null, point: diem ?? null, text })),
    });
    for (const [trigger, count] of counts) {
      const wanted = triggers.includes(trigger);
      const found = raised.includes(trigger);
      if (wanted) count.wanted += 1;
      if (found) count.raised += 1;
      if (wanted && found) count.right += 1;
    }
    if (raised.length > 0) flagged += 1;
    if (triggers.length > 0) faulty += 1;
    if (raised.length > 0 && triggers.length > 0) flaggedFaulty += 1;
  }
  const sum = (part: "right" | "wanted" | "raised"): number => [...counts.values()].reduce((total, count) => total + count[part], 0);
  return {
    recall: rate(sum("right"), sum("wanted")),
    precision: rate(sum("right"), sum("raised")),
    any_recall: rate(flaggedFaulty, faulty),
    any_precision: rate(flaggedFaulty, flagged),
    per_trigger: Object.fromEntries([...counts].map(([trigger, { right, wanted }]) => [trigger, rate(right, wanted)])),
    precision_per_trigger: Object.fromEntries([...counts].map(([trigger, { right, raised }]) => [trigger, rate(right, raised)])),
    n: lines.length,
  };
}
