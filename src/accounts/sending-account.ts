import type { ChannelName } from "../channels/channel.ts";
import type { SendingAccount } from "../conversation/services.ts";
import { errorFields, log } from "../log.ts";
import { countPeople } from "../people/person-store.ts";
import type { ChannelSending } from "../console/sending-page.tsx";
import { servicesFor } from "../services.ts";
import type { Env } from "../settings.ts";
import type { SendingLedger } from "./sending-ledger-object.ts";

/** A ledger that does not answer holds a message up for this long. */
const ledgerRetryMs = 30_000;

/** The accounts behind the channels, for a conversation: each counts in its own object. */
export function createSendingAccount(env: Env, parts: Pick<SendingAccount, "sendTemplate" | "noteError"> & { canTemplate(caseCode: string): Promise<boolean> }): SendingAccount {
  const ledger = (channel: ChannelName): DurableObjectStub<SendingLedger> => env.SENDING_LEDGER.getByName(channel);
  return {
    async allowance({ channel }, caseCode) {
      try {
        const allowance = await ledger(channel).allowance(channel);
        const reachable = allowance.templatesLeft > 0 && caseCode !== null && (await parts.canTemplate(caseCode));
        return reachable ? allowance : { ...allowance, templatesLeft: 0 };
      } catch (error) {
        // A plan that thinks itself rich does no harm: each message is weighed again before it leaves.
        log.warn("ledger_unread", { channel, ...errorFields(error) });
        return { month: null, paidLeft: Number.MAX_SAFE_INTEGER, templatesLeft: 0 };
      }
    },
    async take(channel, part) {
      try {
        const refused = await ledger(channel).take(channel, { ...part, parts: 1 });
        return refused && { until: new Date(refused.untilMs), why: refused.why };
      } catch (error) {
        log.warn("ledger_unread", { channel, ...errorFields(error) });
        return { until: new Date(Date.now() + ledgerRetryMs), why: "rate" };
      }
    },
    async giveBack(channel, deliveryId) {
      await ledger(channel).giveBack(deliveryId).catch((error: unknown) => log.warn("ledger_unread", { channel, ...errorFields(error) }));
    },
    sendTemplate: parts.sendTemplate,
    async noteError(channel, code) {
      if (code === "zalo_429") await ledger(channel).usedUp(channel).catch((error: unknown) => log.warn("ledger_unread", { channel, ...errorFields(error) }));
      await parts.noteError(channel, code);
    },
  };
}

/** What each configured account with a limit has used and may still use, for the console. */
export async function sendingReports(env: Env): Promise<ChannelSending[]> {
  const { zalo, zaloOa, telegram, settings } = servicesFor(env);
  const channels = ([["zalo-oa", zaloOa], ["zalo", zalo], ["telegram", telegram]] as const).filter(([, channel]) => channel?.terms !== undefined);
  const people = settings.zalo === null ? null : { known: await countPeople(env.PEOPLE, "zalo"), most: settings.zalo.people };
  const reports = await Promise.all(channels.map(async ([channel]) => ({ channel, report: await env.SENDING_LEDGER.getByName(channel).report(channel) })));
  return reports.flatMap(({ channel, report }) => report === null ? [] : [{
    channel, month: report.month.name, parts: report.month.parts, paid: report.month.paid, templates: report.month.templates, dong: report.month.dong,
    people: channel === "zalo" ? people : null,
    left: report.allowance.month && { parts: report.allowance.month.left, total: report.allowance.month.total },
    budget: report.terms.paidWindowMs === null ? null : report.budget.dongPerMonth, stops: report.stops,
  }]);
}
