import { DurableObject } from "cloudflare:workers";
import { readOfficialAccount } from "../channels/zalo-oa-account.ts";
import { createZaloOaOauth } from "../channels/zalo-oa-oauth.ts";
import type { TokenTrouble } from "../channels/zalo-oa-tokens.ts";
import { createSealer, readKeyRing } from "../people/seal.ts";
import type { Result } from "../result.ts";
import { type Env, SettingsError, readSettings } from "../settings.ts";
import { type ConnectTrouble, type KeeperParts, type OaConnection, type OaSummary, OaTokenKeeper } from "./zalo-oa-keeper.ts";

/** One object for each app: the single writer of its account's tokens. Named by the app's id. */
export class ZaloOaTokens extends DurableObject<Env> {
  #keeper: OaTokenKeeper | undefined;

  /** Replaceable in tests through `runInDurableObject`. */
  get keeper(): OaTokenKeeper {
    return (this.#keeper ??= new OaTokenKeeper(this.#parts()));
  }

  set keeper(keeper: OaTokenKeeper) {
    this.#keeper = keeper;
  }

  /** @throws {SettingsError} where no account is configured any more */
  #parts(): KeeperParts {
    const settings = readSettings(this.env);
    const { zaloOa } = settings;
    if (zaloOa === null) throw new SettingsError("ZALO_OA_APP_ID is no longer set: no tokens to keep");
    const { appId, appSecret, apiUrl, oauthUrl } = zaloOa;
    return {
      storage: this.ctx.storage,
      oauth: createZaloOaOauth({ appId, appSecret, ...(oauthUrl ? { baseUrl: oauthUrl } : {}) }),
      readAccount: (access) => readOfficialAccount({ access, appSecret, ...(apiUrl ? { apiUrl } : {}) }),
      sealer: createSealer(readKeyRing(settings.peopleKeys, "PEOPLE_KEYS")),
      now: () => new Date(),
    };
  }

  access(): Promise<Result<string, TokenTrouble>> {
    return this.keeper.access();
  }

  replace(refused: string): Promise<Result<string, TokenTrouble>> {
    return this.keeper.replace(refused);
  }

  summary(): Promise<OaSummary> {
    return this.keeper.summary();
  }

  begin(session: string, redirectUri: string): Promise<string> {
    return this.keeper.begin(session, redirectUri);
  }

  finish(back: Parameters<OaTokenKeeper["finish"]>[0]): Promise<Result<OaConnection, ConnectTrouble>> {
    return this.keeper.finish(back);
  }

  disconnect(): Promise<void> {
    return this.keeper.disconnect();
  }

  override async alarm(): Promise<void> {
    await this.keeper.tend();
  }
}
