import type { Result } from "../result.ts";
import type { SendingTerms } from "./sending-terms.ts";
import type { StaffGroupUpdate } from "./telegram-group-update.ts";

/** A place people write to us from, and the port each adapter fulfils. */
export type ChannelName = "zalo" | "zalo-oa" | "telegram" | "web";

export type InboundContent =
  | { type: "text"; text: string }
  /** `fileId`: the platform's handle or an https URL of the picture. */
  | { type: "photo"; fileId: string; caption: string | null }
  | { type: "voice"; fileId: string; durationSeconds: number | null }
  | { type: "location"; latitude: number; longitude: number }
  /** A button was pressed. `value` is what we put on the button. */
  | { type: "choice"; value: string }
  /** Something this channel or product cannot read: sticker, file, contact card. */
  | { type: "unsupported"; what: string };

export interface InboundMessage {
  channel: ChannelName;
  /** The platform's chat id, as text, opaque. */
  chatId: string;
  /** Unique within the chat; the same delivery repeated carries the same id. */
  messageId: string;
  /** ISO UTC. */
  sentAt: string;
  content: InboundContent;
}

/** One way on that a person may take: typed as its number or its word, or tapped where there are buttons. */
export interface Choice {
  /** Opaque to the platform; at most 64 bytes in UTF-8 (Telegram callback_data). */
  value: string;
  /** The word shown and accepted as an answer, with or without accents. */
  label: string;
}

export type OutboundMessage =
  /** `from`: name of the unit whose cadre wrote this; absent for the assistant's own words. */
  | { type: "text"; text: string; choices?: readonly Choice[]; from?: string }
  | { type: "photo"; url: string; caption: string };

/** Somebody began or ceased to follow the account; says nothing by itself. */
export interface ContactChange {
  channel: ChannelName;
  /** The platform's chat id, as text, opaque. */
  chatId: string;
  change: "followed" | "left";
  /** ISO UTC. */
  at: string;
}

export type ParseOutcome =
  | { kind: "message"; message: InboundMessage }
  /** No message, yet it changes whom we may write to. */
  | { kind: "contact"; contact: ContactChange }
  /** Of a group of cadres, in which no citizen writes. */
  | { kind: "staff_group"; group: StaffGroupUpdate }
  /** Understood and of no concern (an edit, a join), or unknown: answered 200 and counted under `event`. */
  | { kind: "ignored"; event: string }
  /** Not what this platform sends: answered 400. `problem` names the field, never its content. */
  | { kind: "invalid"; problem: string };

/** `mediaType` is what the server claims; look at the bytes before believing it. */
export interface MediaFile {
  bytes: Uint8Array;
  mediaType: string | null;
}

/** `unreachable`: try again later. `gone`: expired or never ours. `too_large`: over the caller's limit. */
export type MediaTrouble = "unreachable" | "gone" | "too_large";

export interface Channel {
  readonly name: ChannelName;
  /** Is this request from the platform? Compares the secret in constant time; the body is not needed. */
  verify(headers: Headers): Promise<boolean>;
  /**
   * Where the proof covers the body: is it right for exactly these bytes? Asked after `verify`, before anything is decoded.
   * `now` refuses what was recorded earlier and played again.
   */
  verifyBody?(headers: Headers, body: Uint8Array, now: Date): Promise<boolean>;
  /**
   * Decoded JSON of one webhook (`parseExactJson`) → message. Pure; never throws. `now` dates what the platform does
   * not date itself, such as the press of a button.
   */
  parse(body: unknown, now: Date): ParseOutcome;
  /**
   * One message of ours → the calls that carry it on this platform, in order: long text split, choices as
   * numbered lines or buttons. Each part is stored and sent by itself, so a failure repeats no earlier part.
   */
  layOut(message: OutboundMessage): OutboundMessage[];
  /**
   * One laid-out part → the platform. `deliveryId` is stable over retries; `replyTo`: the platform's id of the message it answers.
   * @throws {DeliveryError}
   */
  send(chatId: string, part: OutboundMessage, deliveryId: string, replyTo?: string | null): Promise<{ platformMessageId: string | null }>;
  /** When and how much this platform lets us write of our own accord; absent: whenever there is something to say. */
  readonly terms?: SendingTerms;
  /** Tell the platform that a pressed button was seen (Telegram's spinner). Best effort, never throws. */
  acknowledge?(body: unknown): Promise<void>;
  /**
   * The file behind a photo's or voice's `fileId`. Addresses expire, so soon after it arrived. Refuses (`gone`) what
   * does not lie on the platform's own servers. Never throws.
   */
  fetchFile?(fileId: string, maxBytes: number): Promise<Result<MediaFile, MediaTrouble>>;
}

/**
 * `retry`: try again later, not before `retryAfterSeconds`. `give_up`: will never work (blocked, gone, malformed).
 * `unknown`: the platform may have delivered it (time-out after sending); repeating could double it.
 * `window_closed`: not before this person writes again. `unreachable`: blocked, or gone; only their writing again changes that.
 * `out_of_quota`: the account has used up what it may send, not before `retryAfterSeconds`.
 */
export type DeliveryVerdict = "retry" | "give_up" | "unknown" | "window_closed" | "unreachable" | "out_of_quota";

export class DeliveryError extends Error {
  override readonly name = "DeliveryError";
  readonly verdict: DeliveryVerdict;
  /** Short, stable, loggable: "http_500", "zalo_429", "blocked". Never a URL (it holds the token). */
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(verdict: DeliveryVerdict, code: string, retryAfterSeconds?: number) {
    super(`delivery failed: ${code} (${verdict})`);
    this.verdict = verdict;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
