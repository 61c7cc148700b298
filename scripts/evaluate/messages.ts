import { z } from "zod";
import { fold } from "../../src/language/fold.ts";
import type { Understanding } from "../../src/listening/understanding.ts";
import { understand } from "../../src/listening/understand.ts";
import { EvaluationError, type EvaluationOptions, type Metrics, rate, readLines } from "./evaluation.ts";
import { shippedListener } from "./listener.ts";

const Line = z.object({
  id: z.string(),
  text: z.string().min(1),
  intent: z.enum(["question", "grievance", "opinion", "praise", "emergency", "followup", "out_of_scope", "smalltalk", "abuse", "injection"]),
  kind: z.enum(["phan_anh", "kien_nghi", "gop_y", "khen", "khieu_nai", "to_cao"]).nullable(),
  fields: z.array(z.string()),
  urgency: z.enum(["thuong", "cao", "khan"]),
  against_official: z.boolean(),
  against_level: z.enum(["xa", "tinh"]).nullable(),
  place: z.string().nullable(),
});
type Line = z.infer<typeof Line>;

interface Heard { line: Line; heard: Understanding }

/**
 * Citizens' messages through the product's listening. A message's place counts as right when the same commune is named,
 * or when neither side names one: "off Hòn Khoai" is no commune.
 */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = await readLines(options.file, Line);
  const listener = shippedListener();
  const known = new Set(listener.fieldRules.map((field) => field.id));
  const heard = lines.map((line): Heard => {
    const strange = line.fields.find((field) => !known.has(field));
    if (strange !== undefined) throw new EvaluationError(`${options.file}: ${line.id}: "${strange}" is no field of knowledge/fields.yaml.`);
    return { line, heard: understand(options.unaccented ? fold(line.text) : line.text, listener) };
  });
  const share = (right: (each: Heard) => boolean, of: readonly Heard[] = heard): number => (of.length === 0 ? 1 : rate(of.filter(right).length, of.length));
  const isEmergency = ({ heard: { intent } }: Heard): boolean => intent === "emergency";
  return {
    intent_accuracy: share(({ line, heard: { intent } }) => intent === line.intent),
    kind_accuracy: share(({ line, heard: { kind } }) => kind === line.kind),
    main_field_accuracy: share(({ line, heard: { fields } }) => (fields[0] ?? null) === (line.fields[0] ?? null)),
    urgency_accuracy: share(({ line, heard: { urgency } }) => urgency === line.urgency),
    emergency_recall: share(isEmergency, heard.filter(({ line }) => line.intent === "emergency")),
    emergency_precision: share(({ line }) => line.intent === "emergency", heard.filter(isEmergency)),
    to_cao_recall: share(({ heard: { kind } }) => kind === "to_cao", heard.filter(({ line }) => line.kind === "to_cao")),
    against_official_f1: f1(heard),
    place_accuracy: share(({ line, heard: { place, intent } }) => intent === "injection" || communeOf(line.place) === (place.kind === "unit" ? place.name : null)),
    n: heard.length,
  };
}

/** Main field by field, as lines of a table: how many were meant and found, precision, recall. */
export async function tableOf(options: EvaluationOptions): Promise<string[]> {
  const lines = await readLines(options.file, Line);
  const listener = shippedListener();
  const pairs = lines.map((line) => ({ meant: line.fields[0] ?? "-", told: understand(options.unaccented ? fold(line.text) : line.text, listener).fields[0] ?? "-" }));
  const names = [...new Set(pairs.flatMap(({ meant, told }) => [meant, told]))].filter((name) => name !== "-").toSorted();
  return [`  ${"main field".padEnd(26)} meant found right precision recall`, ...names.map((name) => {
    const meant = pairs.filter((pair) => pair.meant === name).length;
    const found = pairs.filter((pair) => pair.told === name).length;
    const right = pairs.filter((pair) => pair.meant === name && pair.told === name).length;
    const share = (whole: number): string => (whole === 0 ? "-" : (right / whole).toFixed(2));
    return `  ${name.padEnd(26)} ${String(meant).padStart(5)} ${String(found).padStart(5)} ${String(right).padStart(5)} ${share(found).padStart(9)} ${share(meant).padStart(6)}`;
  })];
}

/** "xã Tân Tiến, ấp Tân Long" → "xã Tân Tiến"; null for what is no commune. */
function communeOf(place: string | null): string | null {
  const commune = place?.split(",")[0]?.trim() ?? "";
  return /^(?:xã|phường) /.test(commune) ? commune : null;
}

/** A hit has the right level too. */
function f1(heard: readonly Heard[]): number {
  const hits = heard.filter(({ line, heard: { againstOfficial } }) => line.against_official && againstOfficial?.level === line.against_level).length;
  const told = heard.filter(({ heard: { againstOfficial } }) => againstOfficial !== null).length;
  const meant = heard.filter(({ line }) => line.against_official).length;
  return told + meant === 0 ? 1 : rate(2 * hits, told + meant);
}
