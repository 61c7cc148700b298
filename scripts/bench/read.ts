import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/language/fold.ts";
import { normalise } from "../../src/language/normalise.ts";
import { understand } from "../../src/listening/understand.ts";
import { shippedListener } from "../evaluate/listener.ts";
import { type BenchRow, percentile } from "./bench-row.ts";

const root = join(import.meta.dirname, "../..");
const warmUps = 1;
const rounds = 1;
const sets = ["messages-dev", "messages-unseen", "messages-held", "messages-everyday"];

/** Reading a message without a model, accented and not, beside what any reader has to do with it: normalise, fold and cut into words. */
export async function run(): Promise<BenchRow[]> {
  const texts = sets.flatMap((name) => readFileSync(join(root, "test/evaluation", `${name}.jsonl`), "utf8").trim().split("\n").map((line) => String((JSON.parse(line) as { text: unknown }).text)));
  const messages = texts.flatMap((text) => [text, fold(text)]);
  const listener = shippedListener();
  const read = timesOf(messages, (text) => understand(text, listener));
  const plain = timesOf(messages, (text) => fold(normalise(text)).split(/[^\p{L}\p{N}]+/u));
  const [p50, p95] = [percentile(read, 0.5), percentile(read, 0.95)];
  const [plain50, plain95] = [percentile(plain, 0.5), percentile(plain, 0.95)];
  return [
    { name: "reading a message, p50", unit: "ms", value: p50, baseline: plain50, ratio: p50 / plain50, aim: "<= 5", met: p50 <= 5 },
    { name: "reading a message, p95", unit: "ms", value: p95, baseline: plain95, ratio: p95 / plain95, aim: "<= 5", met: p95 <= 5 },
  ];
}

/** Milliseconds a message, ascending; the first rounds only warm up. */
function timesOf(messages: readonly string[], work: (text: string) => unknown): number[] {
  const times: number[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const text of messages) {
      const start = performance.now();
      work(text);
      if (round >= warmUps) times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}
