import { zaloOaTerms } from "../channels/sending-terms.ts";
import { type ZaloOaChannel, createZaloOaChannel } from "../channels/zalo-oa.ts";
import type { OaTokens } from "../channels/zalo-oa-tokens.ts";
import { errorFields, log } from "../log.ts";
import { fail } from "../result.ts";
import type { Env, Settings, ZaloOaSettings } from "../settings.ts";
import { choiceHint } from "../text/choices.ts";
import type { ZaloOaTokens } from "./zalo-oa-token-object.ts";

/** The Official Account as a channel; null where none is configured. */
export function createZaloOa(env: Env, settings: Settings): ZaloOaChannel | null {
  const { zaloOa } = settings;
  if (zaloOa === null) return null;
  const { appId, appSecret, secretKey, apiUrl, perMinute, freeReplies, messagePrice, template } = zaloOa;
  return createZaloOaChannel({
    appId, appSecret, secretKey, choiceHint, tokens: createOaTokens(env, zaloOa),
    terms: { ...zaloOaTerms, perMinute, freeInWindow: freeReplies, paidPrice: messagePrice },
    ...(apiUrl ? { apiUrl } : {}), ...(template?.url ? { templateUrl: template.url } : {}),
  });
}

/** The object that keeps the account's tokens: one for each app. */
export function oaTokensObject(env: Env, zaloOa: ZaloOaSettings): DurableObjectStub<ZaloOaTokens> {
  return env.ZALO_OA_TOKENS.getByName(zaloOa.appId);
}

function createOaTokens(env: Env, zaloOa: ZaloOaSettings): OaTokens {
  const asked = async (ask: (tokens: DurableObjectStub<ZaloOaTokens>) => ReturnType<OaTokens["access"]>): ReturnType<OaTokens["access"]> => {
    try {
      return await ask(oaTokensObject(env, zaloOa));
    } catch (error) {
      log.error("oa_tokens_unreachable", errorFields(error));
      return fail("busy");
    }
  };
  return { access: () => asked((tokens) => tokens.access()), replace: (refused) => asked((tokens) => tokens.replace(refused)) };
}
