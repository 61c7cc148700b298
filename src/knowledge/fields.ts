import { z } from "zod";
import { readYaml } from "../read-yaml.ts";

/** What an interview may ask: what it is, where, since when, how many people, how much money, what is wished for; a photo is only invited. */
export const factNames = ["where", "what", "since", "people", "money", "wish", "photo"] as const;
export type FactName = (typeof factNames)[number];

/** A field of life a matter may belong to (domain.md §3.2). */
export interface Field {
  id: string;
  /** As shown to people. */
  name: string;
  /** Slot of the commune's units that does the work, as in knowledge/units.yaml: "ubnd.kt". */
  commune: string;
  /** Unit that takes what is beyond the commune: "tinh.so.nnmt". */
  province: string;
  /** What a cadre must know of such a matter, in the order it is asked for; what was told is not asked. */
  facts: readonly FactName[];
  /** Numbers of the documents that usually rule on it, the main one first. */
  documents: readonly string[];
  /** Rules in the language of src/language/phrase.ts, with their weight. */
  rules: readonly { rule: string; weight: number }[];
}

export interface Fields {
  list: readonly Field[];
  get(id: string): Field | undefined;
}

/**
 * knowledge/fields.yaml → fields, in the file's order.
 * @throws {LocalityFileError} naming file and line
 */
export function readFields(text: string, file = "knowledge/fields.yaml"): Fields {
  const { fields } = readYaml(file, text, SHAPE);
  const list = fields.map(({ words, ...field }): Field => ({
    ...field,
    rules: [
      ...words.strong.map((rule) => ({ rule, weight: 4 })),
      ...words.usual.map((rule) => ({ rule, weight: 2 })),
      ...words.weak.map((rule) => ({ rule, weight: 1 })),
    ],
  }));
  const byId = new Map(list.map((field) => [field.id, field]));
  return { list, get: (id) => byId.get(id) };
}

const RULES = z.array(z.string().trim().min(1)).default([]);

const SHAPE = z.strictObject({
  fields: z.array(z.strictObject({
    id: z.string().regex(/^[a-z_]+$/),
    name: z.string(),
    commune: z.enum(["dang.bxdd", "mttq", "ubnd.vp", "ubnd.kt", "ubnd.vhxh", "ubnd.hcc", "ca", "qs"]),
    province: z.string().startsWith("tinh."),
    facts: z.array(z.enum(factNames)).min(2).refine((facts) => new Set(facts).size === facts.length && facts[0] === "where" && facts[1] === "what", "must begin with where, what, and name nothing twice"),
    documents: z.array(z.string().regex(/^\d[\d.]*(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d./-]*$/u, "must be the number of a document, like 31/2024/QH15")).default([]),
    words: z.strictObject({ strong: RULES, usual: RULES, weak: RULES }),
  })).superRefine((fields, context) => {
    const seen = new Set<string>();
    fields.forEach((field, i) => {
      if (seen.has(field.id)) context.addIssue({ code: "custom", path: [i, "id"], message: `the id "${field.id}" is used twice` });
      seen.add(field.id);
    });
  }),
});
