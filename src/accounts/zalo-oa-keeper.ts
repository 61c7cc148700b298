import { type AccountAnswer, type OfficialAccount } from "../channels/zalo-oa-account.ts";
import type { TokenAnswer, ZaloOaOauth } from "../channels/zalo-oa-oauth.ts";
import {
  type SealedPair, type TokenLife, type TokenRecord, accessRefused, asking, chainEndsOn, connected, isRenewalDue, mayUseAccess, needsPerson, refusedRenewal, renewed, tokenLife,
  unanswered, wakeAt,
} from "../channels/zalo-oa-token-life.ts";
import type { OaTokens, TokenTrouble } from "../channels/zalo-oa-tokens.ts";
import { log } from "../log.ts";
import { digestOf, randomToken } from "../people/encoding.ts";
import type { Sealer } from "../people/seal.ts";
import { type Result, fail, ok } from "../result.ts";

/** The part of a Durable Object's storage that is needed. */
export interface KeeperStorage {
  get<Value>(key: string): Promise<Value | undefined>;
  put(entries: Record<string, unknown>): Promise<void>;
  delete(keys: string[]): Promise<unknown>;
  setAlarm(at: number): Promise<void>;
  deleteAlarm(): Promise<void>;
  /** Resolves when what was put is safe. */
  sync(): Promise<void>;
}

export interface KeeperParts {
  storage: KeeperStorage;
  oauth: ZaloOaOauth;
  readAccount(access: string): Promise<AccountAnswer>;
  sealer: Sealer;
  now(): Date;
}

/** Who connected which account. Times are ISO UTC. */
export interface OaConnection { oaId: string; account: OfficialAccount | null; at: string; by: string }

/** For people and machines that watch: no token in it. */
export interface OaSummary {
  life: TokenLife;
  needsPerson: boolean;
  connection: OaConnection | null;
  renewedAt: string | null;
  accessUntil: string | null;
  chainEndsOn: string | null;
}

/**
 * `unknown_state`: never given out, used, older than ten minutes or of another sign-in. `other_account`: another account than the one
 * connected, whose people it would cut off. `not_the_account`: the platform says the token is of another account than the address said.
 */
export type ConnectTrouble = { why: "unknown_state" | "other_account" | "not_the_account" } | { why: "refused" | "no_answer"; code: string };

interface Waiting { state: string; session: string; verifier: string; until: number }

/**
 * The only writer of an account's tokens. What happens to them is decided in `zalo-oa-token-life.ts`; here it is stored, in an order that
 * a crash at any point leaves either the old pair or the new one, and the knowledge that a renewal was begun.
 */
export class OaTokenKeeper implements OaTokens {
  readonly #parts: KeeperParts;
  #renewal: Promise<TokenRecord | null> | null = null;
  #line: Promise<unknown> = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  async access(): Promise<Result<string, TokenTrouble>> {
    return this.#give(await this.#renewWhenDue());
  }

  async replace(refused: string): Promise<Result<string, TokenTrouble>> {
    await this.#oneAtATime(async () => {
      const record = await this.#record();
      if (record === null || record.isAccessRefused || (await this.#open(record.pair.access)) !== refused) return;
      await this.#keep(accessRefused(record, this.#parts.now()));
    });
    return this.access();
  }

  /** For the alarm: renews what is due, asked or not. */
  async tend(): Promise<void> {
    const record = await this.#renewWhenDue();
    if (record !== null) await this.#wake(record);
  }

  async summary(): Promise<OaSummary> {
    const record = await this.#record();
    const now = this.#parts.now();
    return {
      life: tokenLife(record, now), needsPerson: needsPerson(record, now), connection: (await this.#parts.storage.get<OaConnection>(CONNECTION)) ?? null,
      renewedAt: record?.pair.gotAt ?? null, accessUntil: record?.pair.accessUntil ?? null, chainEndsOn: record ? chainEndsOn(record.pair).toISOString() : null,
    };
  }

  /**
   * The address at Zalo on which a person consents. Good once, for ten minutes, in this sign-in only.
   * @param session names the sign-in of the administrator
   */
  async begin(session: string, redirectUri: string): Promise<string> {
    const [state, verifier] = [randomToken(), randomToken()];
    const { storage, sealer, now, oauth } = this.#parts;
    await this.#oneAtATime(async () => {
      const waiting = await this.#waiting();
      const entry: Waiting = { state: await digestOf(state), session: await digestOf(session), verifier: await sealer.seal(verifier, CONTEXT), until: now().getTime() + consentMs };
      await storage.put({ [WAITING]: [...waiting, entry].slice(-mostWaiting) });
    });
    return oauth.permissionUrl({ redirectUri, state, verifier });
  }

  /** What came back from Zalo's page. The pair is stored before anything is asked with it. */
  async finish(back: { state: string; code: string; oaId: string; session: string; by: string }): Promise<Result<OaConnection, ConnectTrouble>> {
    return this.#oneAtATime(async () => {
      const { oauth, now, storage, sealer } = this.#parts;
      const waiting = await this.#take(back.state, back.session);
      if (waiting === null) return fail({ why: "unknown_state" });
      const before = await this.#record();
      const known = (await storage.get<OaConnection>(CONNECTION)) ?? null;
      if (known !== null && known.oaId !== back.oaId) return fail({ why: "other_account" });
      // A new pair kills the old one; should the answer be lost, the old refresh token is tried again.
      if (before !== null) await this.#keep(asking(before, now()));
      const answer = await oauth.exchange(back.code, await sealer.open(waiting.verifier, CONTEXT));
      if (answer.outcome !== "issued") {
        log.warn("oa_connect_failed", { code: answer.code });
        if (before !== null) await this.#keep(answer.outcome === "refused" ? before : asking(before, now()));
        return fail({ why: answer.outcome === "refused" ? "refused" : "no_answer", code: answer.code });
      }
      const connection: OaConnection = { oaId: back.oaId, account: null, at: known?.at ?? now().toISOString(), by: back.by };
      await this.#keep(connected(await this.#seal(answer), before), connection);
      return this.#recognise(connection, answer.access);
    });
  }

  /** Forgets tokens and account. The platform knows no call that revokes them: they die of age. */
  async disconnect(): Promise<void> {
    await this.#oneAtATime(async () => {
      await this.#parts.storage.delete([TOKENS, CONNECTION, WAITING]);
      await this.#parts.storage.deleteAlarm();
    });
  }

  /** Whose token is it? What the address said may have been changed on the way. */
  async #recognise(connection: OaConnection, access: string): Promise<Result<OaConnection, ConnectTrouble>> {
    const told = await this.#parts.readAccount(access);
    if (told.outcome !== "told") return ok(connection);
    if (told.account.id !== null && told.account.id !== connection.oaId) {
      await this.#parts.storage.delete([TOKENS, CONNECTION]);
      await this.#parts.storage.deleteAlarm();
      return fail({ why: "not_the_account" });
    }
    const known = { ...connection, account: told.account };
    await this.#parts.storage.put({ [CONNECTION]: known });
    return ok(known);
  }

  /** Callers who come while it runs share it. */
  #renewWhenDue(): Promise<TokenRecord | null> {
    return (this.#renewal ??= this.#oneAtATime(() => this.#renew()).finally(() => {
      this.#renewal = null;
    }));
  }

  async #renew(): Promise<TokenRecord | null> {
    const { oauth, now } = this.#parts;
    const before = await this.#record();
    if (before === null || !isRenewalDue(before, now())) return before;
    const refresh = await this.#open(before.pair.refresh);
    if (refresh === null) return this.#keep(refusedRenewal(before, "seal_key_gone", true, now()));
    const asked = await this.#keep(asking(before, now()));
    return this.#keep(await this.#after(asked, await oauth.renew(refresh)));
  }

  async #after(asked: TokenRecord, answer: TokenAnswer): Promise<TokenRecord> {
    const now = this.#parts.now();
    if (answer.outcome === "issued") {
      log.info("oa_token_renewed");
      return renewed(asked, await this.#seal(answer));
    }
    const next = answer.outcome === "refused" ? refusedRenewal(asked, answer.code, answer.isFinal, now) : unanswered(asked, answer.code, now);
    log[needsPerson(next, now) ? "error" : "warn"]("oa_token_not_renewed", { code: answer.code, times: next.failure?.times, broken: next.broken !== null });
    return next;
  }

  async #give(record: TokenRecord | null): Promise<Result<string, TokenTrouble>> {
    if (record === null) return fail("not_connected");
    const access = mayUseAccess(record, this.#parts.now()) ? await this.#open(record.pair.access) : null;
    if (access !== null) return ok(access);
    return fail(record.broken ? "not_connected" : "busy");
  }

  /** Safe in the store before it resolves. */
  async #keep(record: TokenRecord, connection?: OaConnection): Promise<TokenRecord> {
    const { storage } = this.#parts;
    // Both in one turn of the event loop: the platform stores them together or not at all.
    const stored = storage.put({ [TOKENS]: record, ...(connection ? { [CONNECTION]: connection } : {}) });
    await Promise.all([stored, this.#wake(record)]);
    await storage.sync();
    return record;
  }

  #wake(record: TokenRecord): Promise<void> {
    const at = wakeAt(record, this.#parts.now());
    return at === null ? this.#parts.storage.deleteAlarm() : this.#parts.storage.setAlarm(at.getTime());
  }

  async #record(): Promise<TokenRecord | null> {
    return (await this.#parts.storage.get<TokenRecord>(TOKENS)) ?? null;
  }

  async #waiting(): Promise<Waiting[]> {
    const nowMs = this.#parts.now().getTime();
    return ((await this.#parts.storage.get<Waiting[]>(WAITING)) ?? []).filter((one) => one.until > nowMs);
  }

  /** Gone from the store before it is used. */
  async #take(state: string, session: string): Promise<Waiting | null> {
    const [stateDigest, sessionDigest] = [await digestOf(state), await digestOf(session)];
    const waiting = await this.#waiting();
    const found = waiting.find((one) => one.state === stateDigest && one.session === sessionDigest) ?? null;
    await this.#parts.storage.put({ [WAITING]: waiting.filter((one) => one !== found) });
    await this.#parts.storage.sync();
    return found;
  }

  async #seal(answer: Extract<TokenAnswer, { outcome: "issued" }>): Promise<SealedPair> {
    const { sealer, now } = this.#parts;
    const [access, refresh] = await Promise.all([sealer.seal(answer.access, CONTEXT), sealer.seal(answer.refresh, CONTEXT)]);
    return { access, refresh, gotAt: now().toISOString(), accessUntil: new Date(now().getTime() + answer.expiresInSeconds * 1000).toISOString() };
  }

  async #open(sealed: string): Promise<string | null> {
    try {
      return await this.#parts.sealer.open(sealed, CONTEXT);
    } catch {
      log.error("oa_token_unreadable");
      return null;
    }
  }

  #oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }
}

const TOKENS = "tokens";
const CONNECTION = "connection";
const WAITING = "waiting";
/** Authenticated with what is sealed: a token sealed here opens nowhere else. */
const CONTEXT = "zalo-oa-tokens";
const consentMs = 10 * 60_000;
const mostWaiting = 5;
