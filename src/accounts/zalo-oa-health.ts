import { silenceOf } from "../cases/channel-watch.ts";
import { channelHistories, forgetHeardHours, watchChannel } from "../cases/channel-watch-store.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { forgetSendErrors } from "../cases/send-error-store.ts";
import { errorFields, log } from "../log.ts";
import type { Env, Settings } from "../settings.ts";
import type { OaSummary } from "./zalo-oa-keeper.ts";
import { oaTokensObject } from "./zalo-oa-wiring.ts";

/** The Official Account and the watch over all hooks, for `/health`. No secrets. */
export async function channelHealth(env: Env, { settings, locality }: { settings: Settings; locality: CaseLocality }, now: Date): Promise<{ zaloOa: string; degraded: string[] }> {
  const [account, silent] = await Promise.all([accountHealth(env, settings), silentChannels(env, locality, now)]);
  return { zaloOa: account.configured, degraded: [...account.degraded, ...silent] };
}

/** Every few minutes: what has become silent is logged, channels newly configured are watched from now on, old counts go. */
export async function tendChannelWatch(env: Env, { settings, locality }: { settings: Settings; locality: CaseLocality }, now: Date): Promise<void> {
  // The account's watch begins with its connection.
  for (const channel of [settings.zalo && "zalo", settings.telegram && "telegram"]) if (channel) await watchChannel(env.CASES, channel, now);
  for (const line of await silentChannels(env, locality, now)) log.warn("channel_silent", { line });
  await forgetHeardHours(env.CASES, locality.calendar, now);
  await forgetSendErrors(env.CASES, now);
}

async function accountHealth(env: Env, settings: Settings): Promise<{ configured: string; degraded: string[] }> {
  if (settings.zaloOa === null) return { configured: "off", degraded: [] };
  try {
    return accountState(await oaTokensObject(env, settings.zaloOa).summary());
  } catch (error) {
    log.warn("oa_state_unread", errorFields(error));
    return { configured: "on", degraded: ["zaloOa: state of the tokens not readable"] };
  }
}

function accountState({ life, needsPerson }: Pick<OaSummary, "life" | "needsPerson">): { configured: string; degraded: string[] } {
  const degraded = (what: string): { configured: string; degraded: string[] } => ({ configured: "on", degraded: [`zaloOa: ${what}`] });
  switch (life.state) {
    case "not_connected":
      return { configured: "not connected (/console/ket-noi-oa)", degraded: ["zaloOa: not connected"] };
    case "broken":
      return degraded(`tokens refused since ${life.at} (${life.why}), connect again`);
    case "dying":
      return degraded(`not renewed, the connection ends on ${life.on.slice(0, 10)}`);
    case "failing":
      return needsPerson ? degraded(`not renewed since ${life.since} (${life.code})`) : { configured: "on", degraded: [] };
    case "ok":
    case "renewing":
      return { configured: "on", degraded: [] };
  }
}

/** "zaloOa: no event since …": one line for each channel that is quieter than it should be. */
async function silentChannels(env: Env, { calendar }: CaseLocality, now: Date): Promise<string[]> {
  const histories = await channelHistories(env.CASES, calendar, now);
  return [...histories].flatMap(([channel, history]) => {
    const silence = silenceOf(history, calendar, now);
    const name = channel === "zalo-oa" ? "zaloOa" : channel;
    return silence === null ? [] : [`${name}: no event since ${silence.since}${silence.kind === "never" ? " (none ever)" : ""}`];
  });
}
