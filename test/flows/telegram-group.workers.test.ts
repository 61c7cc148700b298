import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { createBindingCode, saveCadre } from "../../src/cases/cadre-store.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { createGroupCode, endGroup, groupOfUnit } from "../../src/cases/desk-group-store.ts";
import { nextOpening } from "../../src/cases/notice-hours.ts";
import { calendarOf } from "../../src/cases/calendar.ts";
import type { Role } from "../../src/cases/case.ts";
import { deliverToGroups } from "../../src/staff-groups/deliver-groups.ts";
import { servicesFor } from "../../src/services.ts";
import type { Env } from "../../src/settings.ts";
import { Person, noticesArrive, standInForPlatforms } from "./people.ts";
import { Forum, standInForForums } from "./telegram-forum.ts";

const forums: Forum[] = [];
beforeAll(() => {
  standInForPlatforms();
  standInForForums(() => forums);
});

const UNIT = "xa.32248.dang.bxdd";
const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

/** The group is looked at once the office is open, whatever the hour of the test. */
async function officeHour(): Promise<void> {
  const { locality } = servicesFor(env as Env);
  await deliverToGroups(env as Env, new Date(nextOpening(new Date(), calendarOf(locality, UNIT)).getTime() + 60_000));
}

let next = 1;
async function cadreOnTelegram(name: string, role: Role = "cadre", unitId = UNIT): Promise<Person> {
  const id = `nhom-${next++}`;
  await saveCadre(env.CASES, { id, name, role, unitId, active: true });
  const code = `TG${String(next).padStart(4, "A")}`;
  await createBindingCode(env.CASES, { cadreId: id, code, now: new Date() });
  const person = new Person("telegram");
  expect((await person.says(`liên kết ${code}`)).join("\n")).toContain(name);
  return person;
}

it("a group from its code to its end: connected, a card in the right topic, taken by a cadre, refused to a stranger, disconnected", async () => {
  const forum = new Forum();
  forums.push(forum);
  const chief = await cadreOnTelegram("Lê Thị Sáu", "supervisor");
  const cadre = await cadreOnTelegram("Trần Văn Bảy");
  await createGroupCode(env.CASES, { unitId: UNIT, cadreId: "nhom-1", code: "7K3Q-9MXD", now: new Date() });

  // Who is no administrator connects nothing, nor does a group that lacks what topics need; the code still works afterwards.
  expect((await forum.says(cadre.chatId, "/noi 7K3Q-9MXD")).join()).toContain("quản trị viên của nhóm");
  forum.administrators.add(chief.chatId);
  forum.username = "dan_van_xa";
  expect((await forum.says(chief.chatId, "/noi 7K3Q-9MXD")).join()).toContain("Nhóm đang công khai");
  forum.username = null;
  forum.isForum = false;
  expect((await forum.says(chief.chatId, "/noi 7K3Q-9MXD")).join()).toContain("chưa bật chủ đề");
  forum.isForum = true;
  forum.botMayManageTopics = false;
  expect((await forum.says(chief.chatId, "/noi 7K3Q-9MXD")).join()).toContain("Quản lý chủ đề");
  forum.botMayManageTopics = true;
  expect((await forum.says(chief.chatId, "/noi AAAA-AAAA")).join()).toContain("Mã không đúng");
  expect((await forum.says(chief.chatId, "/noi 7k3q 9mxd")).join()).toContain("Đã nối nhóm này với");
  expect((await forum.says(chief.chatId, "/noi 7K3Q-9MXD")).join()).toContain("đang nối với");
  expect(await forum.says(chief.chatId, "mai ai trực vậy")).toEqual([]);

  const citizen = new Person("zalo");
  await citizen.says("cống ấp 73 xã Đất Mũi nghẹt cả tháng, nước ngập sân mấy nhà, số tôi 0912345678, nhờ xã khai thông giùm");
  const code = codeIn((await citizen.chooses("Gửi")).join());
  await noticesArrive();
  await officeHour();
  await officeHour();
  const [card, ...more] = forum.cards();
  expect(more).toEqual([]);
  const record = await loadByCode(env.CASES, code);
  expect(forum.topicName(card)).toBe(servicesFor(env as Env).locality.fields.get(record?.fields[0] ?? "")?.name);
  expect(card?.text).toContain(code);
  expect(card?.text).toContain("nghẹt");
  expect(card?.text).not.toContain("0912345678");
  expect(card?.isProtected).toBe(true);

  const stranger = new Person("telegram");
  expect(await forum.taps(stranger.chatId, card, "Nhận")).toContain("mã liên kết");
  const elsewhere = await cadreOnTelegram("Phạm Thị Tám", "cadre", "xa.32014.dang.bxdd");
  expect(await forum.taps(elsewhere.chatId, card, "Nhận")).toContain("đơn vị khác");
  expect(await forum.taps(elsewhere.chatId, card, "Xem")).toContain("đơn vị khác");
  expect((await loadByCode(env.CASES, code))?.status).toBe("moi_tiep_nhan");

  expect(await forum.taps(cadre.chatId, card, "Xem")).toContain("chat riêng");
  expect((await cadre.hears()).join("\n")).toContain(code);
  const shownBefore = card ? { ...card, buttons: [...card.buttons] } : undefined;
  expect(await forum.taps(cadre.chatId, card, "Nhận", "tap-1")).toContain(`đã nhận ${code}`);
  expect((await loadByCode(env.CASES, code))?.status).toBe("dang_xu_ly");
  await noticesArrive();
  expect((await citizen.hears()).join("\n")).toContain("đã bắt đầu xử lý");

  // The platform repeats the tap: told the same, done once. A colleague who still sees the old button learns who was faster.
  expect(await forum.taps(cadre.chatId, shownBefore, "Nhận", "tap-1")).toContain(`đã nhận ${code}`);
  expect(await forum.taps(chief.chatId, shownBefore, "Nhận")).toContain("vừa có người khác");
  await officeHour();
  expect(forum.cards()).toHaveLength(1);
  expect(card?.text).toContain("Anh/chị Trần Văn Bảy (Cán bộ,");
  expect(card?.buttons.map(({ text }) => text)).toEqual(["Xem"]);
  const events = await env.CASES.prepare("SELECT count(*) AS n FROM case_events WHERE kind = 'accepted' AND case_id = ?").bind(record?.id).first<{ n: number }>();
  expect(events?.n).toBe(1);

  await endGroup(env.CASES, { unitId: UNIT }, "console", new Date());
  expect(await forum.taps(cadre.chatId, card, "Xem")).toContain("không còn nối");
});

it("put out of the group, the bot is disconnected at once and those who answer for the unit are told, once", async () => {
  const forum = new Forum();
  forums.push(forum);
  const unitId = "xa.32248.ubnd.kt";
  const chief = await cadreOnTelegram("Ngô Văn Mười", "supervisor", unitId);
  const id = `nhom-${next - 1}`;
  forum.administrators.add(chief.chatId);
  await createGroupCode(env.CASES, { unitId, cadreId: id, code: "PUT2-OUT3", now: new Date() });
  expect((await forum.says(chief.chatId, "/noi PUT2-OUT3")).join()).toContain("Đã nối");
  await forum.putsBotOut();
  await forum.putsBotOut();
  expect(await groupOfUnit(env.CASES, unitId)).toMatchObject({ pseudonym: null, endedWhy: "removed" });
  const told = await chief.hears();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("đưa ra khỏi nhóm");
  // The code has done its work: whoever brings the bot back needs a new one.
  expect((await forum.says(chief.chatId, "/noi PUT2-OUT3")).join()).toContain("Mã không đúng");
});
