import { z } from "zod";
import { type Result, fail, ok } from "../result.ts";

/** Longest message taken, in UTF-16 units. */
export const maxTextChars = 4000;

export type ChatContent = { type: "text"; text: string } | { type: "choice"; value: string } | { type: "location"; latitude: number; longitude: number };

/**
 * The form of the page without a script → what was said. `formId`: fresh in each page drawn; `after`: last line it showed.
 * A tapped button wins over what stands in the text field. `content` is null where nothing was said: a photo may come alone.
 */
export function readForm(body: unknown): Result<{ formId: string; after: number; content: ChatContent | null }, "too_long" | "not_a_form"> {
  const parsed = FormBody.safeParse(body);
  if (!parsed.success) return fail("not_a_form");
  const { id: formId, after, choice, text, quick } = parsed.data;
  if (choice !== undefined) return ok({ formId, after, content: { type: "choice", value: choice } });
  const said = (quick ?? text).toWellFormed();
  if (said.length > maxTextChars) return fail("too_long");
  return ok({ formId, after, content: said.trim() === "" ? null : { type: "text", text: said } });
}

/** What the script posts: `{ id, content: {type:"text",text} | {type:"choice",value} | {type:"location",latitude,longitude} }`. */
export function readPosted(body: string): Result<{ id: string; content: ChatContent }, "too_long" | "not_understood"> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return fail("not_understood");
  }
  const parsed = Posted.safeParse(json);
  if (!parsed.success) return fail("not_understood");
  const { id, content } = parsed.data;
  if (content.type === "text" && content.text.length > maxTextChars) return fail("too_long");
  return ok({ id, content });
}

const MAX_CHOICE_BYTES = 64;

const choiceValue = z.string().min(1).refine((value) => new TextEncoder().encode(value).length <= MAX_CHOICE_BYTES);
/** The page's own id of a message, the same on every repeat. */
export const clientId = z.string().regex(/^[A-Za-z0-9_-]{8,40}$/);

const FormBody = z.object({
  id: clientId,
  after: z.coerce.number().int().min(0).catch(0),
  choice: choiceValue.optional(),
  quick: z.string().optional(),
  text: z.string().default(""),
});

const Posted = z.object({
  id: clientId,
  content: z.discriminatedUnion("type", [
    z.object({ type: z.literal("text"), text: z.string().refine((text) => text.trim() !== "").transform((text) => text.toWellFormed()) }),
    z.object({ type: z.literal("choice"), value: choiceValue }),
    z.object({ type: z.literal("location"), latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  ]),
});
