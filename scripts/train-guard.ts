import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listen } from "../src/language/utterance.ts";
import { withoutAddresses } from "../src/listening/attack/find-attack.ts";
import { featuresOf } from "../src/listening/attack/learned.ts";
import { readings } from "../src/listening/attack/readings.ts";
import { HEARD } from "../test/listening/heard-messages.ts";
import { shippedListener } from "./evaluate/listener.ts";

/**
 * `npm run train-guard`: learns which words stand together in orders to the assistant, from the project's own lines and from what
 * citizens write, the phrases of knowledge/training among it, and writes src/listening/attack/learned-weights.ts. The same input gives the same file. Sets kept for measuring only
 * ("-dev" of guards, personal data, places, messages) are not read.
 */
interface Example { features: string[]; attack: number; weight: number }

const ROOT = join(import.meta.dirname, "..");
const most = Number(process.argv[2] ?? 5_000);
const passes = 30;
const lexicon = shippedListener().lexicon;
/** A few of those phrases are orders themselves. */
const ORDERS = /chỉ dẫn|lời nhắc|mật khẩu|hệ thống|số điện thoại (?:người|của)/u;

const own = lines("guard-injection-own").map(({ text, attack }) => example(String(text), attack === true ? 1 : 0, 2));
const asked = ["answers-own", "answers-elsewhere", "retrieval-dev", "retrieval-everyday"].flatMap((set) => lines(set).map(({ question }) => example(String(question), 0, 1)));
const heard = HEARD.filter(({ intent }) => intent !== "injection").map(({ text }) => example(text, 0, 1.5));
const told = phrases(join(ROOT, "knowledge/training")).filter((text) => !ORDERS.test(text)).map((text) => example(text, 0, 1));
const { bias, weights } = train([...own, ...asked, ...heard, ...told]);
const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)).slice(0, most);
const rows = kept.map(([feature, weight]) => `${feature}\t${Math.round(weight * 100)}`);
writeFileSync(join(ROOT, "src/listening/attack/learned-weights.ts"), `/** Written by scripts/train-guard.ts; see \`readsLikeOrder\`. */\nexport const LEARNED_WEIGHTS = \`\n*\t${Math.round(bias * 100)}\n${rows.join("\n")}\n\`;\n`);
console.log(`${own.length + asked.length + heard.length + told.length} lines, ${weights.size} features, ${rows.length} kept`);

function lines(set: string): Record<string, unknown>[] {
  return readFileSync(join(ROOT, "test/evaluation", `${set}.jsonl`), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What citizens say of their matters, written for the other readers. */
function phrases(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted().flatMap((name) => {
    const read = (): string[] => readFileSync(join(folder, name), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    if (name.endsWith(".jsonl")) return read().map((line) => String((JSON.parse(line) as { text: unknown }).text));
    return name.endsWith(".txt") ? read() : [];
  });
}

function example(text: string, attack: number, weight: number): Example {
  return { features: featuresOf(listen(withoutAddresses(readings(text).plain[1] ?? text), lexicon).line), attack, weight };
}

/** Logistic regression by gradient steps in an order that a fixed seed decides. */
function train(examples: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const found = new Map<string, number>();
  const order = [...examples];
  let at = -1;
  let seed = 1;
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const j = Math.floor((seed / 2_147_483_648) * (i + 1));
      const [a, b] = [order[i], order[j]];
      if (a && b) [order[i], order[j]] = [b, a];
    }
    const rate = 0.3 / (1 + pass * 0.3);
    for (const { features, attack, weight } of order) {
      const scale = Math.sqrt(features.length);
      const sum = features.reduce((total, feature) => total + (found.get(feature) ?? 0), 0);
      const step = (attack - 1 / (1 + Math.exp(-(at + sum / scale)))) * weight * rate;
      at += step * 0.3;
      for (const feature of features) {
        const before = found.get(feature) ?? 0;
        found.set(feature, before + (step * 3) / scale - rate * 1e-4 * before);
      }
    }
  }
  return { bias: at, weights: found };
}
