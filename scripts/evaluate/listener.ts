import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFields } from "../../src/knowledge/fields.ts";
import { readAreas, type Areas } from "../../src/knowledge/places/places.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { createListener, type Listener } from "../../src/listening/understand.ts";

/** The product's listener over the shipped locality files, with all that was learned. */
export function shippedListener(): Listener {
  return createListener({ areas: shippedAreas(), fields: readFields(read("fields")), lexicon: readLexicon(read("lexicon")), weights: readText("listening-weights.txt"), dangerWeights: readText("danger-weights.txt"), accents: readText("accents.txt"), operatorNames: ["Ban Tuyên giáo và Dân vận Tỉnh"] });
}

/** The shipped places. */
export function shippedAreas(): Areas {
  return readAreas(read("areas"));
}

function read(name: string): string {
  return readText(`${name}.yaml`);
}

function readText(file: string): string {
  return readFileSync(join(import.meta.dirname, "../../knowledge", file), "utf8");
}
