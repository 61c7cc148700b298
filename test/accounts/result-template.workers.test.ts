import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { createResultTemplate } from "../../src/accounts/result-template.ts";
import { DeliveryError } from "../../src/channels/channel.ts";
import type { TemplateNotice } from "../../src/channels/zalo-oa-client.ts";
import { shareContact, withdrawContact } from "../../src/people/contact-store.ts";
import { recordConsent, rememberPerson, savePhone } from "../../src/people/person-store.ts";
import { servicesFor } from "../../src/services.ts";
import type { Env } from "../../src/settings.ts";

const configured: Env = {
  ...env, ZALO_OA_APP_ID: "1234567890123456789", ZALO_OA_APP_SECRET: "app-secret-0123456789", ZALO_OA_SECRET_KEY: "oa-secret-key-0123456789",
  ZALO_TEMPLATE_ID: "tpl-1", ZALO_TEMPLATE_PRICE: "200", ZALO_OA_MONTHLY_BUDGET: "100000",
};
const services = servicesFor(configured);
const template = createResultTemplate(configured);
const now = new Date("2026-11-24T03:00:00Z");
const address = { channel: "zalo-oa" } as const;

let sent: TemplateNotice[] = [];
let fails: DeliveryError | null = null;
let code = "";
let pseudonym = "";

beforeEach(async () => {
  sent = [];
  fails = null;
  code = `CM-261124-${crypto.randomUUID().slice(0, 4).toUpperCase()}`;
  pseudonym = `p_${crypto.randomUUID()}`;
  const { zaloOa } = services;
  if (zaloOa === null) throw new Error("no account");
  zaloOa.sendTemplate = async (notice) => {
    sent.push(notice);
    if (fails !== null) throw fails;
    return { messageId: "m" };
  };
  await rememberPerson(env.PEOPLE, services.personSealer, { pseudonym, channel: "zalo-oa", chatId: `chat-${pseudonym}`, now });
});

async function gaveNumber(alsoTold: boolean): Promise<void> {
  await savePhone(env.PEOPLE, services.personSealer, { pseudonym, phone: "0912345678", now });
  await shareContact(env.PEOPLE, { id: `c-${pseudonym}`, pseudonym, caseCode: code, now });
  if (alsoTold) await recordConsent(env.PEOPLE, { id: `t-${pseudonym}`, pseudonym, purpose: "tell_by_phone", given: true, now });
}

it("a number given only for being called is not told anything", async () => {
  await gaveNumber(false);
  expect([await template.canTemplate(code), await template.sendTemplate(address, code, "n:1")]).toEqual([false, false]);
  expect(sent).toEqual([]);
});

it("who said yes to just that is told the code and no word of the matter, and its use stands in the log of openings", async () => {
  await gaveNumber(true);
  expect([await template.canTemplate(code), await template.sendTemplate(address, code, "n:2")]).toEqual([true, true]);
  expect(sent).toEqual([{ phone: "0912345678", templateId: "tpl-1", data: { ma_viec: code }, trackingId: "z:n:2" }]);
  const logged = await env.PEOPLE.prepare("SELECT opened_by AS who FROM identity_openings WHERE pseudonym = ?").bind(pseudonym).all<{ who: string }>();
  expect(logged.results).toEqual([{ who: "service:result-template" }]);
});

it("taken back with the number, it is told nothing more", async () => {
  await gaveNumber(true);
  await withdrawContact(env.PEOPLE, { id: `w-${pseudonym}`, pseudonym, now: new Date(now.getTime() + 1000) });
  expect([await template.canTemplate(code), await template.sendTemplate(address, code, "n:3")]).toEqual([false, false]);
  // A number given again later is asked about again.
  await savePhone(env.PEOPLE, services.personSealer, { pseudonym, phone: "0987654321", now });
  await shareContact(env.PEOPLE, { id: `again-${pseudonym}`, pseudonym, caseCode: code, now });
  expect(await template.canTemplate(code)).toBe(false);
  expect(sent).toEqual([]);
});

it("refused, it counts as not sent; where nobody knows whether it went, it is not sent twice", async () => {
  await gaveNumber(true);
  fails = new DeliveryError("give_up", "oa_-201");
  expect(await template.sendTemplate(address, code, "n:4")).toBe(false);
  fails = new DeliveryError("unknown", "timeout");
  expect(await template.sendTemplate(address, code, "n:5")).toBe(true);
});

it("on another channel, and where no template is configured, nothing goes", async () => {
  await gaveNumber(true);
  expect(await template.sendTemplate({ channel: "zalo" }, code, "n:6")).toBe(false);
  expect(await createResultTemplate(env).sendTemplate(address, code, "n:7")).toBe(false);
  expect(sent).toEqual([]);
});
