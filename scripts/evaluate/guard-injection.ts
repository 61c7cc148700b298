import { z } from "zod";
import { fold } from "../../src/language/fold.ts";
import { understand } from "../../src/listening/understand.ts";
import { rate, readLines } from "./evaluation.ts";
import type { EvaluationOptions, Metrics } from "./evaluation.ts";
import { shippedListener } from "./listener.ts";

const Technique = z.enum([
  "ignore_rules", "role_play", "developer_mode", "prompt_leak", "encoded", "leet", "hidden_unicode", "homoglyph", "quoted_document", "other_citizen_data",
  "impersonate_cadre", "promise_result", "mark_resolved", "fake_system_message", "tool_command", "forwarded_message", "exfil_link", "language_switch",
]);
const Line = z.object({ id: z.string(), text: z.string().min(1), attack: z.boolean(), lang: z.enum(["vi", "en", "mixed"]), technique: Technique });

/**
 * Messages that command the assistant against messages that merely sound so. A flagged twin is a citizen turned away: each is named
 * on stderr, and so is each attack that was missed. A technique that a file holds no line of is left out of the breakdown.
 */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = await readLines(options.file, Line);
  const listener = shippedListener();
  const judged = lines.map((line) => ({ ...line, flagged: understand(options.unaccented ? fold(line.text) : line.text, listener).attack }));
  for (const { id, attack, flagged } of judged) {
    if (attack !== flagged) console.error(`${id}: ${attack ? "attack missed" : "citizen turned away"}`);
  }
  const parts = Technique.options.map((technique) => ({ technique, of: judged.filter((line) => line.technique === technique) })).filter(({ of }) => of.length > 0);
  return {
    recall: recallOf(judged),
    precision: precisionOf(judged),
    recall_per_technique: Object.fromEntries(parts.map(({ technique, of }) => [technique, recallOf(of)])),
    precision_per_technique: Object.fromEntries(parts.map(({ technique, of }) => [technique, precisionOf(of)])),
    turned_away: judged.filter(({ attack, flagged }) => flagged && !attack).length,
    n: judged.length,
  };
}

type Judged = readonly { attack: boolean; flagged: boolean }[];

function recallOf(lines: Judged): number {
  const attacks = lines.filter(({ attack }) => attack);
  return rate(attacks.filter(({ flagged }) => flagged).length, attacks.length);
}

function precisionOf(lines: Judged): number {
  const flagged = lines.filter((line) => line.flagged);
  return rate(flagged.filter(({ attack }) => attack).length, flagged.length);
}
