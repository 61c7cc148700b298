import { expect, it } from "vitest";
import type { NoticeBody } from "../../src/cases/notice-store.ts";
import { zaloBotTerms, zaloOaTerms } from "../../src/channels/sending-terms.ts";
import { DeliveryError, chat } from "./harness.ts";

const hourMs = 3_600_000;
const code = "CM-7K3Q-9MXD";
const unitId = "tinh.dang.tgdv";
const accepted: NoticeBody = { template: "case_accepted", data: { code, unitId, dueAt: null, clockId: null } };
const answered: NoticeBody = { template: "case_answered", data: { code, unitId, outcome: "explained", text: "Lộ ấp 4 đã vá sáng nay.", proof: null, promisedFor: null } };

async function onOfficialAccount(name: string) {
  const talk = await chat(name);
  talk.platform.terms = zaloOaTerms;
  await talk.say("alo", "first");
  await talk.settle();
  talk.platform.delivered.length = 0;
  return talk;
}

it("news of one case that wait together are one message, and a repeat of either changes nothing", async () => {
  const talk = await onOfficialAccount("merge");
  await talk.told(accepted, "a");
  await talk.told(answered, "b");
  await talk.told(answered, "b");
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
  expect(talk.sent()[0]).toMatch(/bắt đầu xử lý[^]*Lộ ấp 4 đã vá sáng nay/);
  await talk.told(accepted, "a");
  await talk.told(answered, "b");
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
});

it("an answer that may not be sent any more waits for the person, and comes behind the reply to what they write", async () => {
  const talk = await onOfficialAccount("closed");
  talk.pass(8 * 24 * hourMs);
  await talk.told(answered);
  await talk.alarm();
  expect(talk.platform.calls).toHaveLength(1);
  expect(await talk.stub.reach(code)).toMatchObject({ reach: { reach: "not_now", why: "window_closed", silentDays: 8 }, held: [{ why: "window_closed" }] });
  expect((await talk.stub.counts()).held).toBe(1);

  await talk.say("có tin gì chưa");
  await talk.settle();
  expect(talk.sent().map((text) => text.slice(0, 9))).toEqual(["nghe: có ", "Cán bộ Ba"]);
  expect(await talk.stub.reach(code)).toMatchObject({ reach: { reach: "now" }, held: [] });
});

it("looks once a day at what waits, and asks the platform nothing meanwhile", async () => {
  const talk = await onOfficialAccount("daily");
  talk.pass(8 * 24 * hourMs);
  await talk.told(answered);
  await talk.alarm();
  talk.platform.calls.length = 0;
  for (let day = 0; day < 5; day++) {
    talk.pass(25 * hourMs);
    await talk.alarm();
  }
  expect(talk.platform.calls).toEqual([]);
  expect((await talk.stub.counts()).held).toBe(1);
});

it("where the platform's clock differs from ours, its word counts, and nothing behind is tried", async () => {
  const talk = await onOfficialAccount("clock");
  talk.platform.calls.length = 0;
  talk.platform.failWith = new DeliveryError("window_closed", "zalo_oa_-230");
  await talk.told(answered);
  await talk.stub.tell("x", "Thêm một tin.");
  await talk.alarm();
  expect(talk.platform.calls).toHaveLength(1);
  expect(await talk.stub.reach(code)).toMatchObject({ reach: { reach: "not_now", why: "window_closed" } });
  talk.platform.failWith = null;
  await talk.say("alo");
  await talk.settle();
  expect(talk.sent()).toHaveLength(3);
  expect(talk.troubles).toEqual([]);
  expect(talk.sending.errors).toEqual(["zalo_oa_-230"]);
  expect(talk.sending.givenBack).toHaveLength(1);
});

it("who blocked the account is not knocked at again, and hears it all when they write", async () => {
  const talk = await onOfficialAccount("blocked");
  talk.platform.calls.length = 0;
  talk.platform.failWith = new DeliveryError("unreachable", "zalo_oa_-217");
  await talk.told(answered);
  await talk.alarm();
  for (let day = 0; day < 3; day++) {
    talk.pass(25 * hourMs);
    await talk.told({ ...accepted, data: { ...accepted.data, code: `CM-7K3Q-9MX${day}` } });
    await talk.alarm();
  }
  expect(talk.platform.calls).toHaveLength(1);
  expect(await talk.stub.reach(code)).toMatchObject({ reach: { reach: "never", why: "refused" } });
  talk.platform.failWith = null;
  await talk.say("alo");
  await talk.settle();
  expect(talk.sent().filter((text) => text.includes("Lộ ấp 4 đã vá"))).toHaveLength(1);
  expect(talk.sent()).toHaveLength(5);
});

it("who left the account is not written to; coming back is enough, and nobody is greeted for it", async () => {
  const talk = await onOfficialAccount("left");
  const contact = { channel: "zalo-oa", chatId: "c" } as const;
  const leftAt = new Date(talk.now.getTime() + 1000).toISOString();
  await talk.stub.contactChanged(talk.pseudonym, { ...contact, change: "left", at: leftAt });
  await talk.told(answered);
  await talk.alarm();
  expect(talk.sent()).toEqual([]);
  expect(await talk.stub.reach(null)).toMatchObject({ reach: { reach: "never", why: "left" } });
  await talk.stub.contactChanged(talk.pseudonym, { ...contact, change: "followed", at: new Date(talk.now.getTime() + 2000).toISOString() });
  // The same leaving, delivered once more.
  await talk.stub.contactChanged(talk.pseudonym, { ...contact, change: "left", at: leftAt });
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
});

it("a month that is used up holds a message until the next, and does not give it up", async () => {
  const talk = await chat("month");
  talk.platform.terms = { ...zaloBotTerms, gatherMs: 0 };
  await talk.say("alo");
  await talk.settle();
  talk.platform.delivered.length = 0;
  const resetsAt = new Date(talk.now.getTime() + 9 * 24 * hourMs);
  talk.sending.left = { month: { left: 0, total: 3000, resetsAt }, paidLeft: 0, templatesLeft: 0 };
  await talk.told(answered);
  await talk.alarm();
  talk.pass(8 * 24 * hourMs);
  await talk.alarm();
  expect(talk.sent()).toEqual([]);
  expect(await talk.stub.reach(code)).toMatchObject({ reach: { reach: "not_now", why: "quota_used" } });
  talk.sending.left = { month: { left: 3000, total: 3000, resetsAt: new Date(resetsAt.getTime() + 30 * 24 * hourMs) }, paidLeft: 0, templatesLeft: 0 };
  talk.pass(25 * hourMs);
  await talk.alarm();
  // The month has turned, and it is night.
  expect(talk.sent()).toEqual([]);
  talk.pass(7 * hourMs);
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
});

it("an account that has no room just now holds the line in order, and a quota refused by the platform is not given up after two days", async () => {
  const talk = await onOfficialAccount("room");
  talk.sending.notBefore = new Date(talk.now.getTime() + 60_000);
  await talk.told(answered);
  await talk.alarm();
  expect(talk.sent()).toEqual([]);
  talk.sending.notBefore = null;
  talk.platform.failWith = new DeliveryError("out_of_quota", "zalo_oa_-211", 3600);
  for (let hours = 0; hours < 45; hours += 3) {
    talk.pass(3 * hourMs);
    await talk.alarm();
  }
  talk.platform.failWith = null;
  talk.pass(2 * hourMs);
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
  expect(talk.troubles).toEqual([]);
});

it("the phone number left for a case is told once that there is an answer, which waits here all the same", async () => {
  const talk = await onOfficialAccount("template");
  talk.pass(8 * 24 * hourMs);
  talk.sending.left = { month: null, paidLeft: 0, templatesLeft: 10 };
  await talk.told(answered);
  await talk.alarm();
  for (let day = 0; day < 3; day++) {
    talk.pass(25 * hourMs);
    await talk.alarm();
  }
  expect(talk.sending.templates).toEqual([code]);
  await talk.say("alo");
  await talk.settle();
  expect(talk.sent().filter((text) => text.includes("Lộ ấp 4 đã vá"))).toHaveLength(1);
});

it("a reply says which message it answers, once, and never after it was held", async () => {
  const talk = await onOfficialAccount("quote");
  expect(talk.platform.quoted).toEqual(["first"]);
  await talk.told(answered);
  await talk.alarm();
  expect(talk.platform.quoted).toEqual(["first", null]);
});

it("what waits for a person goes with the rest of their chat when they ask for it", async () => {
  const talk = await onOfficialAccount("erase");
  talk.pass(8 * 24 * hourMs);
  await talk.told(answered);
  await talk.alarm();
  talk.decide = async (input) => ({ state: input.state, replies: [{ type: "text", text: "Đã xoá." }], commands: [], erase: true });
  await talk.say("xoá dữ liệu của tôi");
  await talk.settle();
  talk.decide = async (input) => ({ state: input.state, replies: [], commands: [] });
  await talk.say("alo");
  await talk.settle();
  expect(talk.sent()).toEqual(["Đã xoá."]);
});

it("stopped between planning and sending, it goes out once", async () => {
  const talk = await onOfficialAccount("evicted");
  await talk.told(answered, "n1");
  await talk.evict();
  talk.platform.terms = zaloOaTerms;
  await talk.told(answered, "n1");
  await talk.alarm();
  await talk.evict();
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
});

it("once an administrator has connected the account, who writes is answered at once, not when the next try was due", async () => {
  const talk = await onOfficialAccount("connected");
  talk.platform.failWith = new DeliveryError("retry", "oa_not_connected", 900);
  await talk.say("lộ sụp");
  await talk.settle();
  talk.platform.failWith = null;
  talk.pass(60_000);
  await talk.say("alo");
  await talk.settle();
  expect(talk.sent()).toEqual(["nghe: lộ sụp", "nghe: alo"]);
});

it("an answer with older news of its case costs what an answer may cost", async () => {
  const talk = await onOfficialAccount("paid");
  talk.sending.left = { month: null, paidLeft: 5, templatesLeft: 0 };
  talk.pass(3 * 24 * hourMs);
  await talk.told(accepted);
  await talk.told(answered);
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
  expect(await talk.stub.reach(code)).toMatchObject({ reach: { reach: "paid", why: "paid_window" } });
});

it("what tells of danger overtakes what stands in line", async () => {
  const talk = await onOfficialAccount("overtakes");
  talk.platform.failWith = new DeliveryError("retry", "http_500", 600);
  await talk.told(answered);
  await talk.alarm();
  talk.platform.failWith = null;
  const card = { code: "CM-DDDD-0001", kind: "phan_anh", urgency: "khan", summary: "cháy nhà", text: "cháy nhà", areaCode: null, placeText: null, ownerUnitId: unitId, handlerUnitId: unitId, dueAt: null, clockId: null, wish: null } as const;
  await talk.told({ template: "desk_emergency", data: { card } });
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
  expect(talk.sent()[0]).toContain("VIỆC KHẨN");
});

it("what the account will not send this month stands in nobody's way, and goes the next in the morning", async () => {
  const talk = await onOfficialAccount("aside");
  talk.platform.terms = { ...zaloBotTerms, gatherMs: 0 };
  const until = new Date(talk.now.getTime() + 5 * 24 * hourMs);
  talk.sending.refuse = (id) => (id.startsWith("n:kept") ? { until, why: "quota_kept" } : null);
  await talk.told({ ...accepted, data: { ...accepted.data, code: "CM-KKKK-0001" } }, "kept");
  await talk.told(answered, "goes");
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
  expect(talk.sent()[0]).toContain("Lộ ấp 4 đã vá");
  expect(await talk.stub.reach("CM-KKKK-0001")).toMatchObject({ held: [{ why: "quota_kept" }] });
  talk.sending.refuse = () => null;
  talk.now = new Date(until.getTime() + hourMs);
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
  talk.now = new Date(until.getTime() + 8 * hourMs);
  await talk.alarm();
  expect(talk.sent()[1]).toContain("CM-KKKK-0001");
});

it("two days of trying are counted from the first try, not from the day it was written", async () => {
  const talk = await onOfficialAccount("tries");
  talk.sending.refuse = () => ({ until: new Date(talk.now.getTime() + 24 * hourMs), why: "rate" });
  await talk.told(answered);
  await talk.alarm();
  talk.pass(25 * hourMs);
  await talk.alarm();
  talk.sending.refuse = () => null;
  talk.platform.failWith = new DeliveryError("retry", "http_500");
  talk.sending.left = { month: null, paidLeft: 5, templatesLeft: 0 };
  talk.pass(25 * hourMs);
  await talk.alarm();
  expect(talk.troubles).toEqual([]);
  talk.platform.failWith = null;
  talk.pass(hourMs);
  await talk.alarm();
  expect(talk.sent()).toHaveLength(1);
});
