/** What a platform allows an account to send of its own accord. Counts are of laid-out parts: each is one message to the platform. */
export interface SendingTerms {
  /** How long after the person's last message sending costs nothing, in milliseconds; null: it never ends. */
  freeWindowMs: number | null;
  /** Messages that are free within one such window; null: any number. */
  freeInWindow: number | null;
  /** Until when after the person's last message sending is possible for money, in milliseconds; null: never for money. */
  paidWindowMs: number | null;
  /** Đồng for one message in the paid window. */
  paidPrice: number;
  /** Messages in a calendar month (Viet Nam) for the whole account; null: any number. */
  perMonth: number | null;
  /** Messages in a minute for the whole account; null: any number. */
  perMinute: number | null;
  /** The least time between two messages in one chat, in milliseconds. */
  chatGapMs: number;
  /** How long news of a case wait for more of the same case, so that both are one message, in milliseconds. */
  gatherMs: number;
  /** Characters of one message. */
  maxText: number;
}

const hourMs = 3_600_000;

/** Source: the plan page of the platform (2026): 3,000 outgoing messages a month for a free bot; no window after first contact. */
export const zaloBotTerms: SendingTerms = {
  freeWindowMs: null, freeInWindow: null, paidWindowMs: null, paidPrice: 0, perMonth: 3000, perMinute: null, chatGapMs: 0, gatherMs: 10 * 60_000, maxText: 1900,
};

/**
 * Source: the price and package pages for Official Accounts (2026): free for 48 hours after the person's last message, without limit since
 * 2026-01-01 (eight messages before), billed until seven days, refused afterwards; 100 requests a minute on the package that links an API.
 */
export const zaloOaTerms: SendingTerms = {
  freeWindowMs: 48 * hourMs, freeInWindow: null, paidWindowMs: 7 * 24 * hourMs, paidPrice: 55, perMonth: null, perMinute: 100, chatGapMs: 0, gatherMs: 0, maxText: 1900,
};

/** Source: core.telegram.org/bots/faq: one message a second in one chat, about thirty a second in all. */
export const telegramTerms: SendingTerms = {
  freeWindowMs: null, freeInWindow: null, paidWindowMs: null, paidPrice: 0, perMonth: null, perMinute: 1800, chatGapMs: 1000, gatherMs: 0, maxText: 4000,
};
