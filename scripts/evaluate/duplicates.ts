import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readMatterWords } from "../../src/cases/matter-words.ts";
import { type Comparison, sameMatter } from "../../src/cases/same-matter.ts";
import { fold } from "../../src/language/fold.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { EvaluationError, type EvaluationOptions, type Metrics, rate, readLines } from "./evaluation.ts";
import { shippedAreas } from "./listener.ts";

const Place = z.object({ unit_code: z.string(), detail: z.string().nullable() });
const Line = z.object({
  id: z.string(),
  a: z.string().min(1),
  b: z.string().min(1),
  same: z.boolean(),
  a_place: Place,
  b_place: Place,
  days_apart: z.int().min(0),
  why: z.enum(["retold", "same_person", "campaign", "other_place", "other_matter", "later_event", "campaign_other_place"]),
});
type Line = z.infer<typeof Line>;

/** Which pairs of grievances tell of one matter. `per_why`: the share that was judged right of each kind of pair. */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const judged = (await judgeAll(options)).map(({ line, comparison }) => ({ line, said: comparison.same }));
  const said = judged.filter((pair) => pair.said);
  const same = judged.filter(({ line }) => line.same);
  const right = said.filter(({ line }) => line.same).length;
  const kinds = [...new Set(judged.map(({ line }) => line.why))].toSorted();
  return {
    recall: rate(right, same.length),
    precision: rate(right, said.length),
    per_why: Object.fromEntries(kinds.map((why) => {
      const pairs = judged.filter(({ line }) => line.why === why);
      return [why, rate(pairs.filter(({ line, said: isSaid }) => isSaid === line.same).length, pairs.length)];
    })),
    n: judged.length,
  };
}

/** Each pair with the verdict of the product's own comparison. */
export async function judgeAll(options: EvaluationOptions): Promise<{ line: Line; comparison: Comparison }[]> {
  const lines = await readLines(options.file, Line);
  const wrong = lines.find(({ same, why }) => same !== ["retold", "same_person", "campaign"].includes(why));
  if (wrong) throw new EvaluationError(`${options.file}: ${wrong.id}: "same" does not fit "${wrong.why}". Correct this line.`);
  const areas = shippedAreas();
  const words = readMatterWords(read("matter-words"), readLexicon(read("lexicon")));
  return lines.map((line) => {
    const account = (text: string, { unit_code, detail }: z.infer<typeof Place>) => ({
      text: options.unaccented ? fold(text) : text, areaCode: unit_code, detail, placeNames: [areas.unit(unit_code)?.name ?? ""],
    });
    return { line, comparison: sameMatter(account(line.a, line.a_place), account(line.b, line.b_place), line.days_apart, words) };
  });
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../knowledge", `${name}.yaml`), "utf8");
}
