import { DurableObject } from "cloudflare:workers";
import type { ChannelName } from "../channels/channel.ts";
import type { SendingTerms } from "../channels/sending-terms.ts";
import type { Allowance } from "../conversation/outbound/plan-outbound.ts";
import { type Budget, type LedgerState, type TakeRequest, allowanceOf, asOf, emptyLedger, giveBack, take, usedUp } from "../conversation/outbound/sending-ledger.ts";
import { SendingLedgerStore } from "./sending-ledger-store.ts";
import { servicesFor } from "../services.ts";
import type { Env } from "../settings.ts";

/** `rate`: the account has no room just now; all else lasts. */
export type RefusedFor = "rate" | "quota_kept" | "quota_used" | "budget_used";

/** What a month has used, for the console and health. `stops`: when paid sending stopped and went on. */
export interface SendingReport extends Pick<LedgerState, "month" | "stops"> {
  allowance: Allowance;
  budget: Budget;
  terms: SendingTerms;
}

/** Asked for a moment and told "somebody must change a setting": looked at again then. */
const believedFrom = 0.9;
const untilSomebodyActsMs = 24 * 60 * 60 * 1000;

/**
 * What one account may still send, counted in one place: an object for each channel, named after it. All chats of that channel ask here
 * before each message (conversation/outbound/sending-ledger.ts says what is allowed).
 */
export class SendingLedger extends DurableObject<Env> {
  readonly #store: SendingLedgerStore;
  #state: LedgerState | null;
  /** Replaceable in tests through `runInDurableObject`. */
  clock: () => Date = () => new Date();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new SendingLedgerStore(ctx.storage);
    this.#state = this.#store.load();
  }

  /** Null: granted and counted. Else: not before. Repeated for one delivery it counts once. */
  async take(channel: ChannelName, request: TakeRequest): Promise<{ untilMs: number; why: RefusedFor } | null> {
    const terms = termsOf(this.env, channel);
    if (terms === null) return null;
    const now = this.clock();
    const taking = take(this.#current(now), request, terms, budgetOf(this.env, channel), now);
    this.#save(taking.state);
    if (taking.granted) return null;
    return { untilMs: taking.until?.getTime() ?? now.getTime() + untilSomebodyActsMs, why: taking.why === "templates_off" ? "budget_used" : taking.why };
  }

  async giveBack(deliveryId: string): Promise<void> {
    this.#save(giveBack(this.#current(this.clock()), deliveryId));
  }

  /**
   * The platform refused for its quota. Believed only where our own count comes near the total: the same code may stand for a moment's haste,
   * and a month of silence would be too dear a mistake.
   */
  async usedUp(channel: ChannelName): Promise<void> {
    const terms = termsOf(this.env, channel);
    const now = this.clock();
    const used = this.#current(now).month.parts;
    if (terms !== null && used >= believedFrom * (terms.perMonth ?? Infinity)) this.#save(usedUp(this.#current(now), terms, budgetOf(this.env, channel), now));
  }

  async allowance(channel: ChannelName): Promise<Allowance> {
    const terms = termsOf(this.env, channel);
    const now = this.clock();
    return terms === null ? { month: null, paidLeft: 0, templatesLeft: 0 } : allowanceOf(this.#current(now), terms, budgetOf(this.env, channel), now);
  }

  /** Null for a channel without limits. */
  async report(channel: ChannelName): Promise<SendingReport | null> {
    const terms = termsOf(this.env, channel);
    if (terms === null) return null;
    const now = this.clock();
    const budget = budgetOf(this.env, channel);
    const current = asOf(this.#current(now), terms, budget, now);
    // Whoever looks first after the budget was raised notes the moment; looked at again it stays that one.
    if (this.#state !== null) this.#save(current);
    return { month: current.month, stops: current.stops, terms, budget, allowance: allowanceOf(current, terms, budget, now) };
  }

  #current(now: Date): LedgerState {
    return this.#state ?? emptyLedger(now);
  }

  #save(state: LedgerState): void {
    if (state === this.#state) return;
    this.#store.save(this.#state, state);
    this.#state = state;
  }
}

function termsOf(env: Env, channel: ChannelName): SendingTerms | null {
  const { zalo, zaloOa, telegram } = servicesFor(env);
  return { zalo, "zalo-oa": zaloOa, telegram, web: null }[channel]?.terms ?? null;
}

function budgetOf(env: Env, channel: ChannelName): Budget {
  const { zaloOa } = servicesFor(env).settings;
  return channel === "zalo-oa" && zaloOa !== null ? { dongPerMonth: zaloOa.monthlyBudget, templatePrice: zaloOa.template?.price ?? null } : { dongPerMonth: 0, templatePrice: null };
}
