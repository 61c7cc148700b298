import { z } from "zod";
import { LocalityFileError, readYaml } from "../read-yaml.ts";
import { readReply } from "./reply-content.ts";

/** A sentence to start a reply from, with blanks in [brackets]. */
export interface ReplyTemplate {
  id: string;
  act: "answer" | "ask" | "refuse" | "guide";
  /** Of an answer; null for other acts. */
  outcome: "done" | "promised" | "explained" | "no_rule" | null;
  /** Empty: for every field. */
  fields: readonly string[];
  name: string;
  text: string;
}

const file = "knowledge/reply-templates.yaml";

/**
 * knowledge/reply-templates.yaml → templates in their order.
 * @param fields ids of knowledge/fields.yaml
 * @throws {LocalityFileError} bad shape, repeated id, unknown field, an answer without outcome, an empty phrase in the text
 */
export function readReplyTemplates(yaml: string, fields: ReadonlySet<string>): ReplyTemplate[] {
  const ids = new Set<string>();
  return readYaml(file, yaml, templatesFile).map((entry) => {
    const wrong = (what: string): LocalityFileError => new LocalityFileError(`${file}: template "${entry.id}" ${what}`);
    if (ids.has(entry.id)) throw wrong("is there twice. Remove one.");
    ids.add(entry.id);
    const unknown = entry.fields.find((field) => !fields.has(field));
    if (unknown !== undefined) throw wrong(`names the unknown field "${unknown}". Use an id of knowledge/fields.yaml.`);
    if ((entry.act === "answer") !== (entry.outcome !== undefined)) throw wrong("must have an outcome if it is an answer, and none if it is not.");
    const [empty] = readReply(entry.text, "").empty;
    if (empty !== undefined) throw wrong(`holds the empty phrase "${empty}". Say who does what and when.`);
    return { ...entry, outcome: entry.outcome ?? null };
  });
}

/** Templates for a case of these fields: those of its fields first, then those for every field. */
export function templatesFor(templates: readonly ReplyTemplate[], fields: readonly string[]): ReplyTemplate[] {
  const own = templates.filter((template) => template.fields.some((field) => fields.includes(field)));
  return [...own, ...templates.filter((template) => template.fields.length === 0)];
}

/** Blanks that are still in a text, and masks of personal data, which read like blanks: "[ngày]", "[số điện thoại]". */
export function blanksIn(text: string): string[] {
  return [...new Set(text.match(/\[[^\]\n]{1,40}\]/g) ?? [])];
}

const templatesFile = z.array(z.strictObject({
  id: z.string().regex(/^[a-z_]+$/),
  act: z.enum(["answer", "ask", "refuse", "guide"]),
  outcome: z.enum(["done", "promised", "explained", "no_rule"]).optional(),
  fields: z.array(z.string()),
  name: z.string().min(2).max(60),
  text: z.string().min(10).max(600),
})).min(1);
