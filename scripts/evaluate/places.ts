import { z } from "zod";
import { findPlace } from "../../src/knowledge/places/places.ts";
import { fold } from "../../src/language/fold.ts";
import { EvaluationError, type EvaluationOptions, type Metrics, rate, readLines } from "./evaluation.ts";
import { shippedAreas } from "./listener.ts";

const Line = z.object({
  id: z.string(),
  text: z.string().min(1),
  unit_code: z.string().nullable(),
  outside: z.boolean(),
  ambiguous: z.boolean(),
  kind: z.string(),
}).refine((line) => [line.unit_code !== null, line.outside, line.ambiguous].filter(Boolean).length === 1, "exactly one of unit_code, outside, ambiguous must hold");

/**
 * Which commune is meant? "Ask" covers both an ambiguous place and none. `wrong_unit` counts matters that would have gone
 * to the wrong commune: the worst error.
 */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = await readLines(options.file, Line);
  const areas = shippedAreas();
  const found = lines.map((line) => {
    if (line.unit_code !== null && !areas.unit(line.unit_code)) throw new EvaluationError(`${options.file}: ${line.id}: ${line.unit_code} is no unit of knowledge/areas.yaml.`);
    const place = findPlace(options.unaccented ? fold(line.text) : line.text, areas);
    const right = line.unit_code !== null ? place.kind === "unit" && place.code === line.unit_code
      : line.outside ? place.kind === "outside"
        : place.kind === "ambiguous" || place.kind === "none";
    return { line, right, wrongUnit: place.kind === "unit" && place.code !== line.unit_code };
  });
  const outside = found.filter(({ line }) => line.outside);
  return {
    accuracy: rate(found.filter(({ right }) => right).length, found.length),
    outside_recall: outside.length === 0 ? 1 : rate(outside.filter(({ right }) => right).length, outside.length),
    wrong_unit: found.filter(({ wrongUnit }) => wrongUnit).length,
    n: found.length,
  };
}
