import type { OaDesk } from "../console/zalo-oa-desk.ts";
import type { Env, Settings } from "../settings.ts";
import { oaTokensObject } from "./zalo-oa-wiring.ts";

/** The account as the console's page needs it; null where none is configured. */
export function createOaDesk(env: Env, { zaloOa }: Pick<Settings, "zaloOa">): OaDesk | null {
  if (zaloOa === null) return null;
  const tokens = oaTokensObject(env, zaloOa);
  const { appId, monthlyBudget, messagePrice, freeReplies, perMinute, template } = zaloOa;
  return {
    show: () => tokens.summary(),
    begin: (session, redirectUri) => tokens.begin(session, redirectUri),
    finish: (back) => tokens.finish(back),
    disconnect: () => tokens.disconnect(),
    settings: { appId, monthlyBudget, messagePrice, freeReplies, perMinute, templateId: template?.id ?? null },
  };
}
