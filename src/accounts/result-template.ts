import type { ChannelName } from "../channels/channel.ts";
import { countSendErrors } from "../cases/send-error-store.ts";
import { DeliveryError } from "../channels/channel.ts";
import { errorFields, log } from "../log.ts";
import { contactOfCase, mayTellByPhone } from "../people/contact-store.ts";
import { servicesFor } from "../services.ts";
import type { Env } from "../settings.ts";

/** Who opens a number when nobody does: the log of openings says that the service used it. */
const service = "service:result-template";

/**
 * Telling a phone number that a case has an answer, by a template the platform has approved (one parameter, `ma_viec`: the case's code).
 * It says nothing of the matter: whoever holds the phone may not be who wrote.
 */
export function createResultTemplate(env: Env): { canTemplate(caseCode: string): Promise<boolean>; sendTemplate(address: { channel: ChannelName }, caseCode: string, deliveryId: string): Promise<boolean> } {
  return {
    canTemplate: (caseCode) => mayTellByPhone(env.PEOPLE, caseCode),
    async sendTemplate({ channel }, caseCode, deliveryId) {
      const { settings: { zaloOa: configured }, zaloOa, personSealer } = servicesFor(env);
      if (channel !== "zalo-oa" || zaloOa === null || !configured?.template || !(await mayTellByPhone(env.PEOPLE, caseCode))) return false;
      const ledger = env.SENDING_LEDGER.getByName(channel);
      const id = `z:${deliveryId}`;
      const isGranted = await ledger.take(channel, { deliveryId: id, parts: 1, as: "template", priority: "result" }).then((refused) => refused === null, (error: unknown) => {
        log.warn("ledger_unread", { channel, ...errorFields(error) });
        return false;
      });
      if (!isGranted) return false;
      const phone = await contactOfCase(env.PEOPLE, personSealer, { caseCode, openedBy: service, now: new Date() });
      if (phone === null) return false;
      try {
        await zaloOa.sendTemplate({ phone, templateId: configured.template.id, data: { ma_viec: caseCode }, trackingId: id });
        return true;
      } catch (error) {
        const failure = error instanceof DeliveryError ? error : new DeliveryError("unknown", "unexpected");
        log.warn("template_failed", { code: failure.code, ...errorFields(error) });
        // A count that is lost must not send a message twice.
        await countSendErrors(env.CASES, { channel, code: failure.code, now: new Date() }).catch((lost: unknown) => log.warn("error_not_counted", { channel, ...errorFields(lost) }));
        // Perhaps it went: it is not sent twice, and it stays paid for.
        if (failure.verdict === "unknown") return true;
        await ledger.giveBack(id);
        return false;
      }
    },
  };
}
