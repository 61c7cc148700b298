import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAccountActs } from "../../src/cases/account-act-store.ts";
import { noteHeard, watchChannel } from "../../src/cases/channel-watch-store.ts";
import { countSendErrors, readSendErrors } from "../../src/cases/send-error-store.ts";
import type { OaDesk, OaFinished, OaShown } from "../../src/console/zalo-oa-desk.ts";
import { vietnamDay } from "../../src/text/dates.ts";
import { sendErrorMeaning } from "../../src/text/send-errors.ts";
import { accountWords, oaTroubleWord, oaWords as words } from "../../src/text/zalo-oa.ts";
import { sampleCadres } from "../browser/samples.ts";
import { hidden, house, locality, origin } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const path = "/console/ket-noi-oa";

beforeAll(() => sampleCadres(env.CASES));
beforeEach(async () => {
  await env.CASES.batch(["account_acts", "channel_watches", "channel_hours", "send_errors"].map((table) => env.CASES.prepare(`DELETE FROM ${table}`)));
});

const connection = { oaId: "4318657068771012646", account: { name: "UBND xã <Khánh> Bình", type: 4, isVerified: true, packageName: "Tăng trưởng", packageUntil: "23/11/2027" }, at: "2026-11-20T02:00:00.000Z", by: "qt-01" };
const well: OaShown = { life: { state: "ok" }, connection, renewedAt: "2026-11-23T23:00:00.000Z", accessUntil: "2026-11-25T00:00:00.000Z", chainEndsOn: "2027-02-20T23:00:00.000Z" };
const none: OaShown = { life: { state: "not_connected" }, connection: null, renewedAt: null, accessUntil: null, chainEndsOn: null };

/** The object behind the page, played: remembers what it was asked. */
class Desk implements OaDesk {
  readonly settings = { appId: "1234567890", monthlyBudget: 0, messagePrice: 55, freeReplies: null, perMinute: 100, templateId: null };
  readonly asked: unknown[] = [];
  shown: OaShown;
  finished: OaFinished = { ok: true, value: connection };

  constructor(shown: OaShown) {
    this.shown = shown;
  }

  async show(): Promise<OaShown> {
    return this.shown;
  }

  async begin(session: string, redirectUri: string): Promise<string> {
    this.asked.push(["begin", session.length > 8, redirectUri]);
    return "https://oauth.zaloapp.com/v4/oa/permission?app_id=1234567890&state=s";
  }

  async finish(back: Parameters<OaDesk["finish"]>[0]): Promise<OaFinished> {
    this.asked.push(["finish", back.state, back.code, back.oaId, back.by]);
    return this.finished;
  }

  async disconnect(): Promise<void> {
    this.asked.push(["disconnect"]);
  }
}

const admin = (officialAccount?: OaDesk, at = now) => signedIn(house({ now: () => at, ...(officialAccount ? { officialAccount } : {}) }), "qt-01", at);
const pageOf = async (desk: OaDesk | undefined, address = path): Promise<string> => (await (await admin(desk)).get(address)).text();

describe("the page that connects the Official Account", () => {
  it("without settings names what is missing, the addresses to paste, and offers no button", async () => {
    const page = await pageOf(undefined);
    for (const shown of [words.states.not_connected, "ZALO_OA_APP_ID", "ZALO_OA_APP_SECRET", "ZALO_OA_SECRET_KEY", words.isMissing, `${origin}/webhooks/zalo-oa`, `${origin}/console/ket-noi-oa/xong`]) expect(page, shown).toContain(shown);
    expect(page).not.toContain(`action="${path}/bat-dau"`);
  });

  it("connected, shows the account, since when, who, and when the chain would end", async () => {
    const page = await pageOf(new Desk(well));
    for (const shown of [words.states.ok, "UBND xã &lt;Khánh&gt; Bình", words.types.government, "Tăng trưởng, tới 23/11/2027", "4318657068771012646", "06:00, thứ Ba, 24/11/2026", "21/02/2027", words.neverHeard, words.noPaid]) expect(page, shown).toContain(shown);
    expect(page).not.toContain(words.warnings.notGovernment);
  });

  it.each([
    [{ type: 2 }, words.warnings.notGovernment],
    [{ packageName: null }, words.warnings.noPackage],
    [{ isVerified: false }, words.warnings.notVerified],
  ])("warns of an account that will not serve: %o", async (change, warning) => {
    expect(await pageOf(new Desk({ ...well, connection: { ...connection, account: { ...connection.account, ...change } } }))).toContain(warning);
  });

  it.each<[OaShown["life"], string]>([
    [{ state: "failing", since: "2026-11-24T01:00:00Z", code: "oauth_-14024", times: 3 }, "ZALO_OA_APP_SECRET (-14024)"],
    [{ state: "dying", on: "2026-11-30T01:00:00Z", code: "timeout" }, "30/11/2026"],
    [{ state: "broken", why: "oauth_-14020", at: "2026-11-24T01:00:00Z" }, words.states.keeps],
    [{ state: "renewing" }, words.states.renewing],
  ])("says in plain words what is wrong and what to do: %o", async (life, shown) => {
    expect(await pageOf(new Desk({ ...well, life }))).toContain(shown);
  });

  it("begins with a link to Zalo's page, since a form may lead nowhere but to ourselves, and keeps who began", async () => {
    const desk = new Desk(none);
    const visitor = await admin(desk);
    const page = await submit(visitor, await (await visitor.get(path)).text(), `${path}/bat-dau`, {});
    expect(await page.text()).toContain('href="https://oauth.zaloapp.com/v4/oa/permission?app_id=1234567890&amp;state=s"');
    expect(desk.asked).toEqual([["begin", true, `${origin}/console/ket-noi-oa/xong`]]);
    expect(await listAccountActs(env.CASES)).toMatchObject([{ act: "begin", result: "ok", cadreId: "qt-01", at: now.toISOString() }]);
  });

  it("comes back, is kept with its result, and from then on silence is watched", async () => {
    const desk = new Desk(none);
    const visitor = await admin(desk);
    const answer = await visitor.get(`${path}/xong?code=c0de&oa_id=4318657068771012646&state=st4te`);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${path}?ket-qua=ok`]);
    expect(desk.asked).toEqual([["finish", "st4te", "c0de", "4318657068771012646", "qt-01"]]);
    expect(await listAccountActs(env.CASES)).toMatchObject([{ act: "connect", result: "ok", cadreId: "qt-01" }]);
    expect(await env.CASES.prepare("SELECT channel, since FROM channel_watches").all()).toMatchObject({ results: [{ channel: "zalo-oa", since: now.toISOString() }] });
  });

  it.each([
    ["?code=c&oa_id=1", "unknown_state", []],
    ["?state=s&error=access_denied", "denied", []],
    ["?state=s&code=c&oa_id=../etc", "denied", []],
    ["?state=s&code=c%20d&oa_id=1", "denied", []],
    ["?state=s&code=c&oa_id=1", "unknown_state", [["finish", "s", "c", "1", "qt-01"]]],
  ])("a way back that nobody began leads nowhere: %s", async (query, result, asked) => {
    const desk = new Desk(none);
    desk.finished = { ok: false, reason: { why: "unknown_state" } };
    const visitor = await admin(desk);
    const answer = await visitor.get(`${path}/xong${query}`);
    expect([answer.headers.get("Location"), desk.asked]).toEqual([`${path}?ket-qua=${result}`, asked]);
    expect(await (await visitor.get(`${path}?ket-qua=${result}`)).text()).toContain(words.results[result]);
  });

  it("a refusal of Zalo stands in the list with its meaning", async () => {
    const desk = new Desk(none);
    desk.finished = { ok: false, reason: { why: "refused", code: "oauth_-14003" } };
    const visitor = await admin(desk);
    await visitor.get(`${path}/xong?code=c&oa_id=1&state=s`);
    expect(await (await visitor.get(path)).text()).toContain(oaTroubleWord("oauth_-14003"));
  });

  it("disconnects only when it is said twice", async () => {
    const desk = new Desk(well);
    const visitor = await admin(desk);
    const page = await (await visitor.get(path)).text();
    expect((await submit(visitor, page, `${path}/ngat`, {})).headers.get("Location")).toBe(`${path}?ket-qua=not_sure`);
    expect(desk.asked).toEqual([]);
    expect((await submit(visitor, page, `${path}/ngat`, { sure: "1" })).headers.get("Location")).toBe(`${path}?ket-qua=disconnected`);
    await submit(visitor, page, `${path}/ngat`, { sure: "1" });
    expect(await listAccountActs(env.CASES)).toMatchObject([{ act: "disconnect", result: "ok" }]);
  });

  it("is the administrator's alone: for others nothing is there, to read, to begin, to come back to", async () => {
    const desk = new Desk(well);
    const cadre = await signedIn(house({ now: () => now, officialAccount: desk }), "cb-vietkhai-01", now);
    const missing = await (await cadre.get("/console/khong-co")).text();
    for (const address of [path, `${path}/xong?code=c&oa_id=1&state=s`]) {
      const answer = await cadre.get(address);
      expect([answer.status, await answer.text()]).toEqual([404, missing]);
    }
    const token = hidden(await (await cadre.get("/console/may-da-vao")).text(), "_token");
    expect(token).not.toBe("");
    for (const address of [`${path}/bat-dau`, `${path}/ngat`]) expect((await cadre.post(address, { _token: token, sure: "1" })).status).toBe(404);
    expect(desk.asked).toEqual([]);
    expect(await listAccountActs(env.CASES)).toEqual([]);
  });
});

describe("the page of operations", () => {
  it("points to the connection where it is broken, and is silent about one that is well", async () => {
    const broken = await pageOf(new Desk({ ...well, life: { state: "broken", why: "oauth_-14020", at: now.toISOString() } }), "/console/operations");
    expect(broken).toContain(accountWords.broken);
    expect(await pageOf(new Desk(well), "/console/operations")).not.toContain(accountWords.open);
  });

  it("tells what to check where a channel has become silent", async () => {
    await watchChannel(env.CASES, "zalo-oa", new Date(Date.now() - 60 * 86_400_000));
    for (let day = 12; day < 47; day++) {
      const midnight = Date.parse(`${vietnamDay(new Date(Date.now() - day * 86_400_000))}T00:00:00+07:00`);
      for (let hour = 7; hour < 17; hour++) await noteHeard(env.CASES, "zalo-oa", locality.calendar, new Date(midnight + (hour + 0.5) * 3_600_000));
    }
    const page = await pageOf(undefined, "/console/operations");
    expect(page).toContain("Zalo OA: không có tin nào từ");
    expect(page).toContain("Lọc cú pháp");
    expect(page).not.toContain("Zalo Bot:");
  });

  it("counts refusals by code and day, with what they mean and what to do", async () => {
    for (let i = 0; i < 3; i++) await countSendErrors(env.CASES, { channel: "zalo-oa", code: "oa_-224", now: new Date() });
    await countSendErrors(env.CASES, { channel: "zalo", code: "zalo_429", now: new Date(Date.now() - 2 * 86_400_000) });
    await countSendErrors(env.CASES, { channel: "zalo", code: "bad code\n<b>", now: new Date() });
    await countSendErrors(env.CASES, { channel: "zalo", code: "zalo_400", now: new Date(Date.now() - 9 * 86_400_000) });
    expect((await readSendErrors(env.CASES, new Date())).map(({ code, today, week }) => [code, today, week])).toEqual([["oa_-224", 3, 3], ["unnamed", 1, 1], ["zalo_429", 0, 1]]);
    const page = await pageOf(undefined, "/console/operations");
    for (const shown of ["OA chưa có gói cho phép gửi qua phần mềm (-224)", "mua gói Tăng trưởng", "Nâng gói của bot"]) expect(page, shown).toContain(shown);
  });

  it.each(["-32", "-201", "-204", "-205", "-209", "-210", "-211", "-212", "-213", "-216", "-217", "-218", "-219", "-220", "-221", "-223", "-224", "-227", "-230", "-232", "-234", "-242", "-244", "-248", "-320", "-321"])("has plain words for Zalo's %s", (code) => {
    const { meaning, remedy } = sendErrorMeaning("zalo-oa", `oa_${code}`);
    expect(meaning).toContain(`(${code})`);
    expect(meaning).not.toMatch(/chưa có tên|oa_/u);
    expect(remedy.length).toBeGreaterThan(10);
  });
});
