import { z } from "zod";
import { fold } from "../language/fold.ts";
import { pattern } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import type { ChatModel } from "../model/ports.ts";
import { readConduct } from "./conduct.ts";
import type { Candidate, Intent, Matter, Understanding } from "./understanding.ts";

/** What a second reading needs. */
export interface ModelReader {
  /** Behind its ledger and budget. */
  model: ChatModel;
  /** prompts/read-message.md. */
  prompt: { fill(values: Readonly<Record<"fields" | "message", string>>): { system: string; user: string } };
  redact(text: string): string;
  /** Field id → name. */
  fieldNames: ReadonlyMap<string, string>;
}

/**
 * A reading the rules were not sure of, read once more by a model: redacted words only, for four seconds at most. The model may fill in the
 * field where rules found none and say again what is meant; it settles nothing alone. Where both agree, no question is asked; where they do
 * not, the person is. What is protected or in danger is never sent, and no reply can take an alarm back. Any failure: the rules' reading.
 */
export async function readWithModel(heard: Understanding, reader: ModelReader, timeoutMs = mostMs): Promise<Understanding> {
  if (!mayBeSent(heard)) return heard;
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      ended.abort();
      resolve(null);
    }, timeoutMs);
  });
  try {
    const asked = reader.model.ask({ ...reader.prompt.fill({ fields: listOf(reader.fieldNames), message: reader.redact(heard.text).slice(0, mostChars) }), name: "message_reading", purpose: "read_message", schema: Reply, maxTokens, signal: ended.signal })
      .then(({ value }) => value, () => null);
    const reply = await Promise.race([asked, timeout]);
    return reply === null ? heard : joined(heard, reply, reader.fieldNames);
  } catch {
    return heard;
  } finally {
    clearTimeout(timer);
  }
}

const mostMs = 4000;
const mostChars = 1500;
const maxTokens = 400;
/** Below this even a reading without a close second is worth another look. */
const clearFrom = 0.55;

const Reply = z.object({
  intent: z.enum(["question", "grievance", "opinion", "praise", "unclear"]),
  kind: z.enum(["phan_anh", "kien_nghi"]).nullable(),
  fields: z.array(z.string().max(40)).max(3),
  sure: z.boolean(),
});
type Reply = z.infer<typeof Reply>;

/** Unclear, one matter, and nothing in it that must stay here. */
function mayBeSent(heard: Understanding): boolean {
  const { reading, matters } = heard;
  if (reading === undefined || matters.length !== 1 || !PLAIN.has(heard.intent)) return false;
  const isUnclear = reading.unsure !== null || reading.confidence < clearFrom || (heard.fields[0] === "khac" && heard.intent === "grievance");
  return isUnclear && !isKept(heard);
}

/** Words of accusation, of officials, of danger, of children and of despair stay with the rules. */
function isKept(heard: Understanding): boolean {
  if (heard.emergency !== null || heard.attack || heard.guards.length > 0 || heard.againstOfficial !== null || heard.kind === "to_cao" || heard.kind === "khieu_nai") return true;
  if (heard.urgency !== "thuong" || heard.reading?.needsCare === true || (heard.reading?.accused ?? null) !== null) return true;
  if (heard.fields.some((field) => KEPT_FIELDS.has(field))) return true;
  const { line } = listen(heard.text);
  return readConduct(line).officialNamed || KEPT_WORDS.test(line) || KEPT_BARE.test(fold(heard.text).toLowerCase());
}

const PLAIN: ReadonlySet<Intent> = new Set(["question", "grievance", "opinion", "praise"]);
/** A model may neither be shown these nor name them: they stand for conduct, children and danger. */
const KEPT_FIELDS: ReadonlySet<string> = new Set(["tham_nhung_tieu_cuc", "thai_do_can_bo", "tre_em_gia_dinh"]);

const KEPT_WORDS = pattern([
  "(tố cáo|tố giác|khiếu nại|hối lộ|phong bì|tham nhũng)", "(trẻ em|con nít|đứa nhỏ|bé gái|bé trai|em bé|cháu bé|con gái|xâm hại|dâm ô|hiếp)", "(chết|tự tử|tự vẫn|không muốn sống|hết muốn sống|tuyệt vọng|buông xuôi)",
  "(cháy|chìm|đuối|điện giật|sập|ngộ độc|mất tích|cấp cứu|đâm|chém|dao|súng|đánh|đập|máu|cứu)",
]);
const KEPT_BARE = /\b(?:to cao|to giac|hoi lo|phong bi|tre em|con nit|be gai|be trai|em be|xam hai|hiep|tu tu|tu van|muon song|danh dap|cap cuu|ngo doc|mat tich)\b/;

function joined(heard: Understanding, reply: Reply, names: ReadonlyMap<string, string>): Understanding {
  const { reading } = heard;
  if (reading === undefined) return heard;
  const told = reply.fields.filter((field) => names.has(field) && field !== "khac" && !KEPT_FIELDS.has(field));
  const fields = heard.fields.length === 1 && heard.fields[0] === "khac" && told.length > 0 ? told : [...new Set([...heard.fields, ...(reply.sure ? told : [])])].slice(0, 3);
  const own: Candidate = { intent: heard.intent, kind: heard.kind };
  const other = reply.intent === "unclear" || reply.intent === heard.intent ? null : { intent: reply.intent, kind: kindOf(reply) };
  const agrees = reply.sure && reply.intent === heard.intent;
  const unsure = agrees ? null : other !== null && ASKABLE.has(own.intent) && ASKABLE.has(other.intent) ? { candidates: [own, other] as const } : reading.unsure;
  const kind = agrees && heard.intent === "grievance" && reply.kind !== null && (heard.kind === "phan_anh" || heard.kind === "kien_nghi") ? reply.kind : heard.kind;
  const matter: Matter = { text: heard.text, intent: heard.intent, kind, fields, urgency: heard.urgency, againstOfficial: heard.againstOfficial, reading: { ...reading, unsure } };
  return { ...heard, ...matter, matters: [matter] };
}

const ASKABLE: ReadonlySet<Intent> = new Set(["question", "grievance"]);

function kindOf({ intent, kind }: Reply): Candidate["kind"] {
  if (intent === "opinion") return "gop_y";
  if (intent === "praise") return "khen";
  return intent === "grievance" ? (kind ?? "phan_anh") : null;
}

function listOf(names: ReadonlyMap<string, string>): string {
  return [...names].filter(([id]) => id !== "khac" && !KEPT_FIELDS.has(id)).map(([id, name]) => `${id}: ${name}`).join("\n");
}
