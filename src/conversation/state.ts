import { z } from "zod";
import { handOver, heardTurn } from "../cases/hand-over.ts";
import { factNames } from "../listening/interview/read-facts.ts";

/** What a chat remembers between two turns. Small, versioned, and erased on request. */

const choice = z.object({ value: z.string(), label: z.string() });

const againstOfficial = z.object({
  role: z.enum(["hamlet", "commune_staff", "commune_leader", "commune_desk", "commune_police", "province_staff", "province_leader", "operator"]),
  level: z.enum(["xa", "tinh"]),
});

const place = z.object({ areaCode: z.string(), name: z.string(), detail: z.string().nullable() });

/** A grievance, opinion or praise on its way to becoming a case. */
const draft = z.object({
  /** Random when made; the case id derives from it, so sending twice opens one case. */
  draftId: z.string(),
  /** The citizen's words, one entry a message. */
  words: z.array(z.string()),
  kind: z.enum(["phan_anh", "kien_nghi", "gop_y", "khen", "hoi_chinh_sach"]),
  fields: z.array(z.string()),
  urgency: z.enum(["thuong", "cao", "khan"]),
  place: place.nullable(),
  /** What was heard of a place that could not be settled. */
  placeText: z.string().nullable(),
  wish: z.string().nullable(),
  parentCaseCode: z.string().nullable(),
  /** Questions asked so far; at most four. */
  asked: z.number().int(),
  /** What was told of when, how many, how much, in the citizen's words. */
  facts: z.partialRecord(z.enum(["since", "people", "money"]), z.string()).default({}),
  /** Facts that were asked for or left open: none is asked twice. */
  settled: z.array(z.enum(factNames)).default([]),
  /** The fact our last message asked for. */
  askedFor: z.enum(factNames).nullable().default(null),
  /** Ids of photos that go with it. */
  photos: z.array(z.string()).default([]),
  /** A position sent with it, in degrees. */
  position: z.object({ latitude: z.number(), longitude: z.number() }).nullable().default(null),
  /** Told for somebody else: for whom, in the writer's words, and whether they know of it. */
  forOther: z.object({ whom: z.string(), consent: z.boolean() }).nullable().default(null),
  /** A question handed over to a cadre: why, and what was said of it. */
  handOver: handOver.nullable().default(null),
  /** Another case that tells of the same matter, once it was offered, and whether this one shall go with it. `ownCode`: the person's own case. */
  joining: z.object({ caseId: z.string(), ownCode: z.string().nullable(), chosen: z.boolean() }).nullable().default(null),
});

/** A matter about an official's conduct, on its way to the restricted desk. Holds no sender. */
const restricted = z.object({
  itemId: z.string(),
  words: z.array(z.string()),
  fields: z.array(z.string()),
  accused: againstOfficial,
  denunciation: z.boolean(),
  place: place.nullable(),
  asked: z.number().int(),
  /** When it was begun, ISO UTC: what nobody decides on is dropped after a day. */
  since: z.string().nullable().default(null),
});

const draftStep = z.object({
  kind: z.literal("draft"), draft, asking: z.enum(["place", "place_choice", "detail", "fact", "confirm", "edit", "join"]),
  candidates: z.array(z.object({ code: z.string(), name: z.string() })).default([]),
});

const step = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("idle") }),
  draftStep,
  z.object({ kind: z.literal("restricted"), item: restricted, asking: z.enum(["consent", "place", "confirm"]) }),
  /** An emergency is open; what comes next is its place. */
  z.object({ kind: z.literal("emergency"), code: z.string(), teller: z.enum(["self", "other", "child"]).optional(), added: z.number().int().optional() }),
  z.object({ kind: z.literal("rating"), code: z.string() }),
  z.object({ kind: z.literal("reopen"), code: z.string(), verdict: z.enum(["chua", "mot_phan"]).default("chua") }),
  z.object({ kind: z.literal("erase") }),
  z.object({ kind: z.literal("complaint_or_denunciation"), words: z.string(), fields: z.array(z.string()), accused: againstOfficial.nullable() }),
  z.object({ kind: z.literal("cadre"), act: z.enum(["unit", "outcome", "reason", "where", "text", "proof", "day", "confirm", "ask", "transfer_unit", "transfer_reason", "answer_outcome", "answer_text", "answer_proof", "answer_date"]), code: z.string(), seen: z.number().nullable().default(null),
    /** What is being done, and what was said of it so far; null for a step begun before acts had forms, which is begun anew. */
    doing: z.enum(["accept", "ask", "transfer", "answer", "extend", "refuse", "guide", "note"]).nullable().default(null), values: z.record(z.string(), z.string()).default({}) }),
]);

const stateShape = z.object({
  version: z.literal(1),
  greeted: z.boolean(),
  step,
  /** Ways on under our last message: a number or word answers them. */
  offered: z.array(choice),
  /** Last questions and answers, oldest first, so that "còn con nít thì sao" has something to stand on. */
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() })),
  /** Last questions and answers as a cadre may read them, masked, oldest first. */
  turns: z.array(heardTurn).default([]),
  /** Questions of the last message beyond those answered, waiting for "tiếp". */
  later: z.array(z.string()).default([]),
  /** How the person is spoken to, once they said how old they are or what they call themselves. */
  address: z.enum(["ba_con", "bac", "co_chu", "anh_chi"]).default("ba_con"),
  /** A question that communes answer differently, waiting for the name of one. */
  communeFor: z.string().nullable().default(null),
  /** They asked for a person before saying what for: what they say next goes to one. */
  wantsHuman: z.boolean().default(false),
  /** The last answered question and the paths of further clauses. */
  lastQuestion: z.object({ text: z.string(), more: z.array(z.object({ label: z.string(), path: z.string(), validity: z.string() })),
    /** The answer as it is kept, to be rated; null where none was given. */
    answerId: z.string().nullable().default(null) }).nullable(),
  /** A cadre asked about this case; the next words answer it. */
  awaitingReply: z.string().nullable(),
  /** What was heard in a voice note and read back, not yet confirmed; and what had been offered before it. */
  readBack: z.object({ text: z.string(), offered: z.array(choice) }).nullable().default(null),
  /** A protected matter that something else came in between of: offered again when that is done, never lost in silence. */
  setAside: restricted.nullable().default(null),
  /** A case just sent, for which we asked whether the cadre may call; "known": with the number kept from before. */
  phoneFor: z.object({ code: z.string(), asking: z.enum(["consent", "number", "known"]) }).nullable().default(null),
  /** They greeted in Khmer: what they say next goes to a person who speaks it. */
  wantsKhmer: z.boolean().default(false),
  /** When a child seemed to be writing (ISO UTC). */
  childSince: z.string().nullable().default(null),
  /** They went on after the notice of the first contact: noted once as agreed to being answered. */
  agreed: z.boolean().default(false),
  /** What was being told when something else came in between: taken up again once that is done, the latest first. */
  putBy: z.array(draftStep).default([]),
  /** Photos that came before any words. */
  photos: z.array(z.object({ id: z.string(), at: z.string() })).default([]),
  /** A position that came before any words. */
  position: z.object({ latitude: z.number(), longitude: z.number(), at: z.string() }).nullable().default(null),
  /** The matter sent last, and when: a photo soon after may be of it. */
  lastSent: z.object({ code: z.string(), at: z.string() }).nullable().default(null),
  /** Since when a draft lies untouched (ISO UTC), and whether the person was reminded of it. */
  untouched: z.object({ since: z.string(), remindedAt: z.string().nullable() }).nullable().default(null),
  /** Words that could be a question or a grievance, while we ask which. */
  unsure: z.string().nullable().default(null),
  /** Further matters of one message, taken up one after the other. */
  queue: z.array(z.object({ text: z.string() })),
  isCadre: z.boolean(),
  insults: z.number().int(),
  muted: z.boolean(),
  /** They were told that personal data in their words is masked: once is enough. */
  maskedTold: z.boolean().default(false),
});

export type ConversationState = z.infer<typeof stateShape>;
export type Step = ConversationState["step"];
export type Draft = z.infer<typeof draft>;
export type DraftStep = z.infer<typeof draftStep>;
export type RestrictedDraft = z.infer<typeof restricted>;

export const initialState: ConversationState = {
  version: 1, greeted: false, step: { kind: "idle" }, offered: [], history: [], turns: [], later: [], communeFor: null, address: "ba_con", wantsHuman: false, lastQuestion: null, awaitingReply: null, readBack: null,
  setAside: null, phoneFor: null, wantsKhmer: false, childSince: null, agreed: false, putBy: [], photos: [], position: null, lastSent: null, untouched: null, unsure: null, queue: [], isCadre: false, insults: 0, muted: false, maskedTold: false,
};

/** Stored JSON → state. A shape this version does not know starts afresh rather than failing every turn. */
export function parseState(stored: unknown): ConversationState {
  const parsed = stateShape.safeParse(stored);
  return parsed.success ? parsed.data : initialState;
}
