import type { EmergencyType } from "../understanding.ts";
import { dangerFeatures } from "./danger-features.ts";

/** What was learned of dangers from phrases written for the project; see scripts/train-danger.ts. */
export interface DangerScore {
  /**
   * How much a line sounds like somebody in danger now, and what kind it would be.
   * @param line of `listen`, with shorthand spelled out
   */
  weigh(line: string): { chance: number; type: EmergencyType };
}

/** From this chance on a number is given. Set where few ordinary lines are taken for a danger; a missed one weighs more. */
export const LIKELY_DANGER = 0.3;

/** From this chance on somebody is woken: hardly one in a hundred ordinary messages sounds so. */
export const ALARMING = 0.7;

/** The same for a child in danger and for despair, which are hardly ever told straight out. */
export const ALARMING_HIDDEN = 0.5;

/** From this chance on where it is not even clear what kind of danger it would be. */
export const OPEN_KIND = 0.5;

/** Below this the kind is left open: what to do in a fire is no help to somebody who is drowning. */
const LIKELY_KIND = 0.3;

/** So plain that nothing said around it matters. An accusation of an official must sound so: the number must not lead it away from the restricted desk. */
export const PLAIN_DANGER = 0.85;

/**
 * knowledge/danger-weights.txt → a reader. The text is taken apart when the first message is heard, not before.
 * "@danger type type …" opens it; "feature\tweight" or "feature\tweight\ttype:weight type:weight" follows, weights in hundredths; "*" is the bias.
 */
export function readDangerScore(text: string): DangerScore {
  let made: Table | null = null;
  return {
    weigh(line) {
      made ??= readTable(text);
      const { types, of } = made;
      const features = dangerFeatures(line);
      const scale = 1 / Math.sqrt(Math.max(1, features.length));
      let score = of.get("*")?.danger ?? 0;
      const scores = Array.from(types, (_, i) => of.get("*")?.types.get(i) ?? 0);
      for (const feature of features) {
        const weights = of.get(feature);
        if (!weights) continue;
        score += weights.danger * scale;
        for (const [i, weight] of weights.types) scores[i] = (scores[i] ?? 0) + weight * scale;
      }
      const top = Math.max(...scores);
      const sure = 1 / scores.reduce((sum, each) => sum + Math.exp(each - top), 0);
      return { chance: 1 / (1 + Math.exp(-score)), type: sure < LIKELY_KIND ? "other" : (types[scores.indexOf(top)] ?? "other") };
    },
  };
}

interface Table { types: EmergencyType[]; of: Map<string, { danger: number; types: Map<number, number> }> }

function readTable(text: string): Table {
  const table: Table = { types: [], of: new Map() };
  for (const row of text.split("\n")) {
    if (row.startsWith("@danger ")) {
      table.types = row.slice("@danger ".length).split(" ").flatMap((name) => TYPES.filter((type) => type === name));
      continue;
    }
    const [feature, danger, types = ""] = row.split("\t");
    if (feature === undefined || danger === undefined) continue;
    const pairs = types.split(" ").filter((pair) => pair !== "").map((pair): [number, number] => {
      const at = pair.indexOf(":");
      return [Number(pair.slice(0, at)), Number(pair.slice(at + 1)) / 100];
    });
    table.of.set(feature, { danger: Number(danger) / 100, types: new Map(pairs) });
  }
  return table;
}

/** In the order of `EmergencyType`. */
export const TYPES: readonly EmergencyType[] = ["fire", "collapse", "drowning", "boat", "electricity", "violence", "child", "illness", "poisoning", "self_harm", "disaster", "other"];
