import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hideCaseFrom, refuseCase, transferCase } from "../../src/cases/act-on-case.ts";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre, CaseUrgency } from "../../src/cases/case.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { bindGroup, createGroupCode, groupOfUnit } from "../../src/cases/desk-group-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import { deliverToGroups, tidyGroups } from "../../src/staff-groups/deliver-groups.ts";
import { groupAddress, rememberGroup } from "../../src/people/group-store.ts";
import { pseudonymOf } from "../../src/people/pseudonym.ts";
import { servicesFor } from "../../src/services.ts";
import type { Env } from "../../src/settings.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { standInForPlatforms } from "../flows/people.ts";
import { Forum, standInForForums } from "../flows/telegram-forum.ts";

const forums: Forum[] = [];
beforeAll(() => {
  standInForPlatforms();
  standInForForums(() => forums);
});
beforeEach(() => emptyTables(env.CASES, ["cases", "case_events", "case_views", "case_originals", "notices", "cadres", "desk_groups", "desk_group_codes", "desk_group_topics", "desk_group_posts"]));

const service = env as Env;
const { locality, caseSealer, personSealer, settings } = servicesFor(service);
const AREA = "32248";
const DESK = `xa.${AREA}.dang.bxdd`;
const CULTURE = `xa.${AREA}.ubnd.vhxh`;
const ECONOMY = `xa.${AREA}.ubnd.kt`;
/** Wednesday, nine in the morning and ten at night in Vietnam. */
const MORNING = new Date("2026-11-25T02:00:00Z");
const NIGHT = new Date("2026-11-25T15:00:00Z");
const after = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

const desk: Cadre = { id: "cb-1", name: "Trần Văn Bảy", role: "cadre", unitId: DESK, active: true };
const economy: Cadre = { id: "cb-2", name: "Lê Thị Chín", role: "cadre", unitId: ECONOMY, active: true };
const culture: Cadre = { id: "cb-4", name: "Đỗ Thị Hai", role: "cadre", unitId: CULTURE, active: true };
const province: Cadre = { id: "cb-3", name: "Hồ Thị Mười", role: "supervisor", unitId: "tinh.dang.tgdv", active: true };

async function connected(unitId = DESK, boundAt = new Date("2026-11-24T01:00:00Z")): Promise<Forum> {
  for (const cadre of [desk, economy, culture, province]) await saveCadre(env.CASES, cadre);
  const forum = new Forum();
  forums.push(forum);
  const pseudonym = await pseudonymOf(settings.pseudonymKey, "telegram_group", forum.chatId);
  const code = `C${pseudonym.slice(2, 9)}`;
  await createGroupCode(env.CASES, { unitId, cadreId: "cb-3", code, now: boundAt });
  await rememberGroup(env.PEOPLE, personSealer, { pseudonym, chatId: forum.chatId, now: boundAt });
  expect((await bindGroup(env.CASES, { code, unitId, cadreId: "cb-3", pseudonym, now: boundAt })).ok).toBe(true);
  return forum;
}

let next = 1;
async function opened(now: Date, facts: { urgency?: CaseUrgency; field?: string; text?: string } = {}): Promise<string> {
  const { urgency = "thuong", field = "giao_thong_ha_tang", text = "Lộ ấp 4 sụp một khúc, xe không qua được" } = facts;
  const caseId = `viec-${next++}`;
  const matter = { kind: "phan_anh" as const, fields: [field], urgency, areaCode: AREA };
  const route = routeCase({ ...matter, againstOfficial: null, emergency: urgency === "khan" }, locality);
  if (route.kind !== "open") throw new Error("an open matter");
  const code = await chooseCaseCode(env.CASES, caseId, locality.casePrefix, now);
  await openCase(env.CASES, caseSealer, locality, {
    ...matter, caseId, code, reporter: `p_nguoi_${caseId}`, placeText: "ấp 4", textOriginal: text, textRedacted: text, summary: text.slice(0, 40), wish: null, route, parentCaseCode: null, now,
  });
  return code;
}

const act = (id: string, now: Date) => ({ actId: id, now });
const run = (now: Date): Promise<void> => deliverToGroups(service, now);
const states = async (): Promise<string[]> => (await env.CASES.prepare("SELECT state FROM desk_group_posts ORDER BY id").all<{ state: string }>()).results.map(({ state }) => state);

describe("what a group is shown", () => {
  it("each field has one topic, made when first needed and used again", async () => {
    const forum = await connected();
    await opened(MORNING);
    await opened(MORNING, { text: "Cầu ấp 5 gãy lan can, tối rất nguy hiểm" });
    await opened(MORNING, { field: "moi_truong", text: "Rác đổ bên bờ kinh hôi quá" });
    await run(after(MORNING, 1));
    const name = (id: string): string | undefined => locality.fields.get(id)?.name;
    expect([...forum.topics.values()]).toEqual([name("giao_thong_ha_tang"), name("moi_truong")]);
    expect(forum.cards().map((card) => forum.topicName(card))).toEqual([name("giao_thong_ha_tang"), name("giao_thong_ha_tang"), name("moi_truong")]);
  });

  it("run again, or twice at the same time, it shows nothing twice", async () => {
    const forum = await connected();
    await opened(MORNING);
    await opened(MORNING, { text: "Cầu ấp 5 gãy lan can" });
    await Promise.all([run(after(MORNING, 1)), run(after(MORNING, 1)), run(after(MORNING, 1))]);
    await run(after(MORNING, 2));
    expect(forum.cards()).toHaveLength(2);
    expect(forum.topics.size).toBe(1);
  });

  it("at night only what endangers life; the rest comes when the office opens, each case once and as it is then", async () => {
    const forum = await connected();
    const ordinary = await opened(NIGHT);
    const urgent = await opened(NIGHT, { urgency: "khan", text: "Nhà ấp 2 đang cháy" });
    await run(after(NIGHT, 1));
    expect(forum.cards()).toHaveLength(1);
    expect(forum.cards()[0]?.text).toContain(urgent);
    expect(forum.cards()[0]?.text).toContain("VIỆC KHẨN");
    expect((await transferCase(env.CASES, locality, desk, ordinary, CULTURE, "Việc này do phòng này phụ trách.", act("t1", after(NIGHT, 5)))).ok).toBe(true);
    await run(after(NIGHT, 8 * 60));
    expect(forum.cards()).toHaveLength(1);
    await run(new Date("2026-11-26T02:00:00Z"));
    const shown = forum.cards().filter(({ text }) => text.includes(ordinary));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.text).toContain("Đã chuyển");
  });

  it("an emergency goes ahead of what was waiting before it", async () => {
    const forum = await connected();
    for (let i = 0; i < 25; i++) await opened(MORNING, { text: `Ổ gà số ${i} trên lộ ấp` });
    const urgent = await opened(after(MORNING, 1), { urgency: "khan", text: "Xuồng lật ở vàm, có người chưa lên bờ" });
    await run(after(MORNING, 2));
    expect(forum.cards()[0]?.text).toContain(urgent);
    await run(after(MORNING, 3));
    expect(forum.cards()).toHaveLength(26);
  });

  it("reminders and the step up come as cards of the topic, the step up to the group of the unit above too", async () => {
    const forum = await connected();
    const above = await connected("tinh.dang.tgdv");
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    for (let at = after(MORNING, 60); at < new Date("2026-12-20T00:00:00Z"); at = after(at, 480)) {
      await overdueSweep(env.CASES, locality, at);
      await run(at);
    }
    const headings = (of: Forum): string[] => of.cards().filter(({ text }) => text.includes(code)).map(({ text }) => text.split("\n")[0] ?? "");
    expect(headings(forum)).toEqual(expect.arrayContaining(["Có việc mới của bà con.", "Việc này chưa có ai nhận.", "Việc này đã đi nửa thời hạn.", "Việc này sắp tới hạn trả lời bà con."]));
    expect(headings(above).join()).toMatch(/quá hạn/);
    const reminded = await env.CASES.prepare("SELECT count(*) AS n FROM case_events WHERE kind IN ('reminded', 'escalated', 'opened')").first<{ n: number }>();
    expect(headings(forum).length).toBeLessThanOrEqual(reminded?.n ?? 0);
    expect(new Set(forum.cards().map(({ thread }) => thread)).size).toBe(1);
  });

  it("what happened before the group was connected is not shown", async () => {
    for (const cadre of [desk, economy, culture, province]) await saveCadre(env.CASES, cadre);
    await opened(MORNING);
    const forum = await connected(DESK, after(MORNING, 1));
    const code = await opened(after(MORNING, 2));
    await run(after(MORNING, 3));
    expect(forum.cards().map(({ text }) => text.includes(code))).toEqual([true]);
  });

  it("a handed-on case is shown to the other unit's group, and the first group's card tells of it", async () => {
    const forum = await connected();
    const [first, second] = [await connected(ECONOMY), await connected(CULTURE)];
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    expect([forum, first, second].map((of) => of.cards().length)).toEqual([1, 1, 0]);
    expect((await transferCase(env.CASES, locality, economy, code, CULTURE, "Việc này do phòng này phụ trách.", act("t2", after(MORNING, 5)))).ok).toBe(true);
    await run(after(MORNING, 6));
    expect(second.cards()[0]?.text).toContain("Có việc được chuyển tới.");
    expect(second.cards()[0]?.buttons.map(({ text }) => text)).toEqual(["Nhận", "Xem"]);
    expect(first.messages).toHaveLength(1);
    expect(first.messages[0]?.text).not.toContain("sụp");
  });

  it("an answered case has no button to take it any more", async () => {
    const forum = await connected();
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    expect(forum.cards()[0]?.buttons.map(({ text }) => text)).toEqual(["Nhận", "Xem"]);
    await refuseCase(env.CASES, locality, desk, code, { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng tỉnh Cà Mau", text: "Đoạn này là quốc lộ, do Sở Xây dựng quản lý." }, act("r1", after(MORNING, 5)));
    await run(after(MORNING, 6));
    expect(forum.cards()).toHaveLength(1);
    expect(forum.cards()[0]?.buttons.map(({ text }) => text)).toEqual(["Xem"]);
    expect(forum.cards()[0]?.text).toContain("Bước:");
  });
});

describe("what a group is never shown", () => {
  it("a case behind a wall, whoever's wall it is; raised later, its words are taken off every card", async () => {
    const forum = await connected();
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    expect((await transferCase(env.CASES, locality, desk, code, CULTURE, "Việc này do phòng này phụ trách.", act("t3", after(MORNING, 2)))).ok).toBe(true);
    await run(after(MORNING, 2));
    expect(forum.messages.filter(({ text }) => text.includes("sụp"))).toHaveLength(2);
    expect((await hideCaseFrom(env.CASES, locality, province, code, ECONOMY, "Liên quan người của phòng.", act("h1", after(MORNING, 3)))).ok).toBe(true);
    await run(after(MORNING, 4));
    for (const message of forum.messages) expect(message.text).not.toContain("sụp");
    expect(forum.messages.at(-1)?.text).toContain("không còn xem ở nhóm này");
    expect(forum.messages.at(-1)?.buttons).toEqual([]);
    const before = forum.calls.length;
    await overdueSweep(env.CASES, locality, after(MORNING, 60 * 24 * 9));
    await run(after(MORNING, 60 * 24 * 9));
    expect(forum.messages.filter(({ text }) => text.includes("sụp"))).toEqual([]);
    expect(forum.calls.slice(before)).not.toContain("sendMessage");
  });

  it("what a citizen had erased", async () => {
    const forum = await connected();
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    const record = await loadByCode(env.CASES, code);
    await eraseCasesOf(env.CASES, record?.reporter ?? "", act("e1", after(MORNING, 5)));
    await run(after(MORNING, 6));
    expect(forum.messages.map(({ text }) => text).join("\n")).not.toMatch(/sụp|ấp 4/);
  });

  it("telephone numbers and names, should the masked text still hold any", async () => {
    const forum = await connected();
    await opened(MORNING, { text: "Lộ sụp, gọi tôi số 0912 345 678, nhà ông Nguyễn Văn Tèo" });
    await run(after(MORNING, 1));
    expect(forum.cards()).toHaveLength(1);
    expect(forum.cards()[0]?.text).not.toMatch(/345|Tèo/);
  });
});

describe("trouble on the way", () => {
  it("opened to strangers, the group is sent nothing until it is closed again; then what waited comes", async () => {
    const forum = await connected();
    forum.username = "dan_van_xa";
    await opened(MORNING);
    await run(after(MORNING, 1));
    await run(after(MORNING, 15));
    expect(forum.messages).toEqual([]);
    expect((await groupOfUnit(env.CASES, DESK))?.lacks).toBe("public");
    expect(forum.calls.filter((method) => method === "getChat")).toHaveLength(2);
    forum.username = null;
    await run(after(MORNING, 30));
    expect(forum.cards()).toHaveLength(1);
    expect((await groupOfUnit(env.CASES, DESK))?.lacks).toBeNull();
  });

  it("what must be taken off is taken off in a group opened to strangers too", async () => {
    const forum = await connected();
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    forum.username = "dan_van_xa";
    await opened(after(MORNING, 70), { text: "Cầu ấp 5 gãy" });
    await run(after(MORNING, 71));
    expect((await hideCaseFrom(env.CASES, locality, province, code, ECONOMY, "Liên quan người của phòng.", act("h2", after(MORNING, 72)))).ok).toBe(true);
    await run(after(MORNING, 73));
    expect(forum.messages.map(({ text }) => text).join()).not.toMatch(/sụp|gãy/);
    expect(forum.messages).toHaveLength(1);
  });

  it("a topic deleted by people is made anew once, and used from then on", async () => {
    const forum = await connected();
    await opened(MORNING);
    await run(after(MORNING, 1));
    forum.topics.clear();
    await opened(after(MORNING, 2), { text: "Cầu ấp 5 gãy" });
    await opened(after(MORNING, 2), { text: "Đèn ấp 6 hư" });
    await run(after(MORNING, 3));
    expect(forum.calls.filter((method) => method === "createForumTopic")).toHaveLength(2);
    expect(forum.cards().map((card) => forum.topicName(card)).slice(1)).toEqual([locality.fields.get("giao_thong_ha_tang")?.name, locality.fields.get("giao_thong_ha_tang")?.name]);
    expect(await states()).toEqual(["done", "done", "done"]);
  });

  it("asked to wait, the whole group waits as long, then all comes in order", async () => {
    const forum = await connected();
    const codes = [await opened(MORNING), await opened(MORNING, { text: "Cầu ấp 5 gãy" })];
    forum.refusals.push({ method: "sendMessage", with: { code: 429, description: "Too Many Requests: retry after 90", parameters: { retry_after: 90 } } });
    await run(after(MORNING, 1));
    await run(after(MORNING, 2));
    expect(forum.cards()).toEqual([]);
    await run(after(MORNING, 3));
    expect(forum.cards().map(({ text }) => codes.findIndex((code) => text.includes(code)))).toEqual([0, 1]);
  });

  it("put out without being told: found at the next card, disconnected, nothing is tried again", async () => {
    const forum = await connected();
    const pseudonym = await pseudonymOf(settings.pseudonymKey, "telegram_group", forum.chatId);
    await opened(MORNING);
    for (const method of ["createForumTopic", "sendMessage"]) forum.refusals.push({ method, with: { code: 403, description: "Forbidden: bot was kicked from the supergroup chat" } });
    await run(after(MORNING, 1));
    expect(await groupOfUnit(env.CASES, DESK)).toMatchObject({ pseudonym: null, endedWhy: "removed", endedAt: after(MORNING, 1).toISOString() });
    expect(await groupAddress(env.PEOPLE, personSealer, pseudonym)).toBeNull();
    const calls = forum.calls.length;
    await run(after(MORNING, 30));
    expect(forum.calls).toHaveLength(calls);
  });

  it("topics switched off or the right withdrawn: the cards come all the same, and the console knows what is missing", async () => {
    const forum = await connected();
    forum.botMayManageTopics = false;
    await opened(MORNING);
    await run(after(MORNING, 1));
    expect(forum.cards().map(({ thread }) => thread)).toEqual([null]);
    expect((await groupOfUnit(env.CASES, DESK))?.lacks).toBe("no_topic_right");
    forum.isForum = false;
    await opened(after(MORNING, 2), { text: "Cầu ấp 5 gãy" });
    await run(after(MORNING, 3));
    expect((await groupOfUnit(env.CASES, DESK))?.lacks).toBe("not_a_forum");
    Object.assign(forum, { isForum: true, botMayManageTopics: true });
    await opened(after(MORNING, 4), { text: "Đèn ấp 6 hư" });
    await run(after(MORNING, 5));
    expect((await groupOfUnit(env.CASES, DESK))?.lacks).toBeNull();
    expect(forum.topicName(forum.cards().at(-1))).toBe(locality.fields.get("giao_thong_ha_tang")?.name);
  });

  it("what may have arrived is tried three times, then given up; what stands behind it goes on", async () => {
    const forum = await connected();
    const first = await opened(MORNING);
    const second = await opened(MORNING, { text: "Cầu ấp 5 gãy" });
    for (let i = 0; i < 3; i++) forum.refusals.push({ method: "sendMessage", with: "unclear" });
    for (let minutes = 1; minutes < 60; minutes += 15) await run(after(MORNING, minutes));
    expect(await states()).toEqual(["gave_up", "done"]);
    expect(forum.cards().map(({ text }) => [text.includes(first), text.includes(second)])).toEqual([[false, true]]);
  });

  it("a card people deleted needs no correction", async () => {
    const forum = await connected();
    const code = await opened(MORNING);
    await run(after(MORNING, 1));
    forum.messages.length = 0;
    await refuseCase(env.CASES, locality, desk, code, { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng tỉnh Cà Mau", text: "Đoạn này là quốc lộ, do Sở Xây dựng quản lý." }, act("r2", after(MORNING, 5)));
    await run(after(MORNING, 6));
    expect(await states()).toEqual(["done", "done"]);
    expect(forum.messages).toEqual([]);
  });

  it("a sender that died is followed by another after five minutes", async () => {
    const forum = await connected();
    await opened(MORNING);
    await env.CASES.prepare("UPDATE desk_groups SET busy_until = ?").bind(after(MORNING, 6).toISOString()).run();
    await run(after(MORNING, 1));
    expect(forum.cards()).toEqual([]);
    await run(after(MORNING, 6));
    expect(forum.cards()).toHaveLength(1);
  });

  it("addresses of groups that are connected no longer are forgotten", async () => {
    await rememberGroup(env.PEOPLE, personSealer, { pseudonym: "p_left", chatId: "-100", now: new Date("2026-11-01T00:00:00Z") });
    await tidyGroups(service, MORNING);
    expect(await groupAddress(env.PEOPLE, personSealer, "p_left")).toBeNull();
  });
});

it("CASES holds no chat id of a group, and PEOPLE holds it sealed", async () => {
  const forum = await connected();
  await opened(MORNING);
  await run(after(MORNING, 1));
  const tables = ["desk_groups", "desk_group_codes", "desk_group_topics", "desk_group_posts", "notices"];
  const rows = await Promise.all(tables.map(async (table) => (await env.CASES.prepare(`SELECT * FROM ${table}`).all()).results));
  const stored = await env.PEOPLE.prepare("SELECT * FROM staff_groups").all();
  expect(JSON.stringify(rows)).toContain(await pseudonymOf(settings.pseudonymKey, "telegram_group", forum.chatId));
  expect(JSON.stringify(rows)).not.toContain(forum.chatId.slice(1));
  expect(JSON.stringify(stored.results)).not.toContain(forum.chatId.slice(1));
});
