import type { AnswerInput, AnswerOutcome } from "../answer/outcome.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { SimilarCase, ToldMatter } from "../cases/similar-cases-store.ts";
import type { Notice } from "../cases/notice-store.ts";
import type { Channel, ChannelName, OutboundMessage, ParseOutcome } from "../channels/channel.ts";
import type { SocketFrameIn } from "../channels/transcript.ts";
import type { TakenPhoto } from "./attachments.ts";
import type { ChatAddress } from "./conversation-store.ts";
import type { Heard, VoiceNote } from "./hear-voice.ts";
import type { Understanding } from "../listening/understanding.ts";
import type { Sealer } from "../people/seal.ts";
import type { Hotlines } from "../text/hotlines.ts";
import type { Allowance, Priority } from "./outbound/plan-outbound.ts";
import type { Reach } from "./outbound/reach.ts";
import type { ConversationState } from "./state.ts";
import type { Turn, TurnInput } from "./turn.ts";

export interface ConversationSettings {
  /** Quiet time after which a burst of messages counts as finished. */
  burstWaitMs: number;
  operatorName: string;
  /** Address without a slash at the end. */
  publicUrl: string;
  provinceCode: string;
  provinceName: string;
  /** Đồng for one message after the free window of an Official Account. */
  messagePrice: number;
  /** A template message can tell a phone number that there is an answer. */
  tellsByPhone: boolean;
}

/** Something a person must look at: a message set aside, a reply that could not be delivered. */
export interface Trouble {
  id: string;
  kind: "parked" | "undelivered";
  /** Pseudonym of the chat; never its address. */
  conversation: string;
  /** Message or delivery id inside that chat. */
  item: string;
  channel: ChannelName;
  code: string;
  attempts: number;
  now: Date;
}

/** The account behind a channel, which all its chats share. Nothing here throws for what a platform or a budget does. */
export interface SendingAccount {
  /** What is left of it. `caseCode`: the case a template message could tell of, if any. */
  allowance(address: ChatAddress, caseCode: string | null): Promise<Allowance>;
  /** May one more part go? Null: yes, and it is counted, once for each delivery. Else: not before `until`; `rate`: shortly. */
  take(channel: ChannelName, part: { deliveryId: string; as: "reply" | "free" | "paid"; priority: Priority | null }): Promise<{ until: Date; why: "rate" | "quota_kept" | "quota_used" | "budget_used" } | null>;
  /** The platform surely did not send it. */
  giveBack(channel: ChannelName, deliveryId: string): Promise<void>;
  /** Tells the phone number left for this case, by the platform's own template, that there is a result. @returns whether it went */
  sendTemplate(address: ChatAddress, caseCode: string, deliveryId: string): Promise<boolean>;
  /** Counts a platform's refusal by its code. */
  noteError(channel: ChannelName, code: string): Promise<void>;
}

/** Everything a conversation needs from outside, handed in by the wiring and replaced in tests. */
export interface ConversationServices {
  settings: ConversationSettings;
  now(): Date;
  locality: CaseLocality;
  hotlines: Hotlines;
  cases: D1Database;
  people: D1Database;
  caseSealer: Sealer;
  restrictedSealer: Sealer;
  personSealer: Sealer;
  /** @param deliverWeb how a part reaches the chat page: only the conversation itself knows */
  channel(name: ChannelName, deliverWeb: (part: OutboundMessage, deliveryId: string) => void): Channel;
  parseWebMessage(body: unknown, chatId: string): ParseOutcome;
  readSocketFrame(data: string | ArrayBuffer): SocketFrameIn | null;
  /** Splits, sorts and weighs what a person wrote. */
  understand(text: string): Understanding;
  /** What the rules were not sure of, read once more; absent or null where nothing can. Never throws, never takes an alarm back. */
  secondReading?: ((heard: Understanding) => Promise<Understanding>) | null;
  redact(text: string): string;
  /** An open case, not behind any wall, that tells of the same matter; null when there is none. */
  findSimilarCase(matter: ToldMatter): Promise<SimilarCase | null>;
  /** Prints of an opened case, so that one text sent by many accounts is seen. Safe to repeat. */
  noteCopies(opened: { caseId: string; text: string; now: Date }): Promise<void>;
  /** A voice note → what is said in it. Never throws. */
  hear(channel: ChannelName, note: VoiceNote): Promise<Heard>;
  /** A photo → kept, sealed and in a copy without hidden data. `seed` is stable over retries. Never throws for what a platform does. */
  takePhoto(channel: ChannelName, photo: { fileId: string; seed: string; now: Date }): Promise<TakenPhoto>;
  /** Photos of a draft that lapsed. Safe to repeat. */
  dropPhotos(ids: readonly string[], now: Date): Promise<void>;
  answer(input: AnswerInput): Promise<AnswerOutcome>;
  /** Has an officer approved an answer to this very question? Then it is given, whatever the question is about. */
  hasApproved(input: AnswerInput): Promise<boolean>;
  /** Keeps the redacted question: with its answer, or as a gap of the knowledge base. Safe to repeat. */
  recordQuestion(record: { id: string; question: string; outcome: AnswerOutcome; pseudonym: string; now: Date; history?: AnswerInput["history"]; tookMs?: number; address?: string }): Promise<void>;
  /** The code a clerk can look the reply up by, as it will be recorded under this id: "7K3Q9MXD". */
  slipCode(id: string): Promise<string>;
  /** What the asker thinks of an answer that was recorded. Safe to repeat; the last word counts. */
  rateAnswer(rating: { answerId: string; rating: "good" | "bad" | "missing"; now: Date }): Promise<void>;
  decide(input: TurnInput): Promise<Turn>;
  findNotice(id: string): Promise<Notice | null>;
  /** A cadre's act as the other side hears it; no message for a person who asked for silence. */
  noticeTurn(notice: Notice, state: ConversationState): { message: OutboundMessage | null; state: ConversationState };
  /** Does this person follow the notice's case, told for them by another? Then they hear of its course too. */
  follows(pseudonym: string, notice: Notice): Promise<boolean>;
  /** Puts notices on the queue; what the queue loses, the sweep finds. */
  notify(noticeIds: readonly string[]): Promise<void>;
  /** Counts triggered guards by name. Never throws; safe to repeat. */
  countGuards(hit: { turnId: string; guards: readonly string[]; now: Date }): Promise<void>;
  recordTrouble(trouble: Trouble): Promise<void>;
  sending: SendingAccount;
  /** Can a message reach who told of this case? Null: nobody to write to, or not known just now. Never throws. */
  reach(caseCode: string): Promise<{ reach: Reach; heldSince: string | null } | null>;
  apology(): OutboundMessage;
  /** Messages wait because they came too fast. */
  tooMany(): OutboundMessage;
}
