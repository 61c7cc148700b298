import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFields } from "../../src/knowledge/fields.ts";
import { readAreas } from "../../src/knowledge/places/places.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { createListener } from "../../src/listening/understand.ts";

const read = (name: string): string => readFileSync(join(import.meta.dirname, "../../knowledge", `${name}.yaml`), "utf8");

export const areas = readAreas(read("areas"));
export const fields = readFields(read("fields"));
export const lexicon = readLexicon(read("lexicon"));
export const weights = readFileSync(join(import.meta.dirname, "../../knowledge/listening-weights.txt"), "utf8");
const dangerWeights = readFileSync(join(import.meta.dirname, "../../knowledge/danger-weights.txt"), "utf8");
const accents = readFileSync(join(import.meta.dirname, "../../knowledge/accents.txt"), "utf8");
export const listener = createListener({ areas, fields, lexicon, weights, dangerWeights, accents });
/** Rules alone. */
export const ruleListener = createListener({ areas, fields, lexicon });
