import type { OutboundMessage } from "../../channels/channel.ts";

/** What a message of ours is for, the most pressing first. */
export const priorities = ["danger", "ask_back", "result", "delay", "progress", "survey"] as const;
export type Priority = (typeof priorities)[number];

/** A message that waits to be sent of our own accord; replies to what a person just wrote do not wait. */
export interface WaitingMessage {
  id: string;
  priority: Priority;
  /** Messages of one case may become one; null: of no case. */
  caseCode: string | null;
  message: OutboundMessage;
  createdAt: Date;
  /** The person's phone was told by a template that something of this case waits; the message itself still waits for them. */
  templated?: boolean;
}

/** Where one chat stands with its platform. */
export interface Standing {
  /** When the person last wrote; null: never, as far as we know. */
  lastHeardAt: Date | null;
  /** Parts sent since then, replies included. */
  sentSinceHeard: number;
  lastSentAt: Date | null;
  /** Why nothing reaches them until they write again; null: they can be reached. */
  unreachable: "left" | "refused" | null;
}

/** What is left for the whole account. */
export interface Allowance {
  /** Messages of this calendar month; null: not limited. */
  month: { left: number; total: number; resetsAt: Date } | null;
  /** Paid messages that this month's budget still bears. */
  paidLeft: number;
  /** Template messages that this month's budget still bears, for a person with a phone number and their yes; 0 where there is none. */
  templatesLeft: number;
}

export type Decision =
  /** `ids` in the order they were written; `message` is theirs, made one. */
  | { do: "send"; ids: readonly string[]; message: OutboundMessage; as: "free" | "paid" }
  /** The platform's own template, by phone number: only says that there is a result, and the code. */
  | { do: "send_template"; ids: readonly string[] }
  | { do: "wait"; ids: readonly string[]; until: Date; why: "gathering" | "quota_kept" | "quota_used" }
  | { do: "wait_for_citizen"; ids: readonly string[]; why: "window_closed" | "slot_kept" | "budget_used" | "left" | "refused" }
  /** Too old to be of use: a question about satisfaction weeks later. */
  | { do: "drop"; ids: readonly string[]; why: "stale" };
