import { beforeAll, describe, expect, it } from "vitest";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { nameCustodian } from "../../src/cases/custodian-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { addByReceipt, answerRestricted, countWrongReceipt, findRestrictedFor, leaveRestricted, listRestrictedFor, openReceipt, openRestrictedItem, passRestricted, restrictedReceiptOf } from "../../src/cases/restricted.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import type { AccusedRole } from "../../src/cases/route-case.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, sealer } from "./people.ts";

function open(itemId: string, role: AccusedRole = "commune_leader", with_ = sealer, now = monday): Promise<{ receipt: string; actId: string }> {
  const fields = ["tham_nhung_tieu_cuc"];
  const route = routeCase({ kind: "phan_anh", fields, urgency: "thuong", areaCode: datMui, againstOfficial: { role, level: "xa" }, emergency: false }, locality);
  if (route.kind !== "restricted") throw new Error(route.kind);
  return openRestrictedItem(db, with_, locality, { itemId, text: "Bán đất công viên cho em vợ", fields, areaCode: datMui, route, now });
}

/** Status and the desk's last line, as whoever holds the receipt is shown them. */
async function shown(receipt: string): Promise<{ status: string; reply: string | null } | null> {
  const found = await openReceipt(db, sealer, receipt, "p_holder", monday);
  return found.kind === "found" ? { status: found.status, reply: found.messages.findLast(({ fromSender }) => !fromSender)?.text ?? null } : null;
}

const everything = async (): Promise<string> =>
  JSON.stringify([(await db.prepare("SELECT * FROM restricted_items").all()).results, (await db.prepare("SELECT * FROM restricted_events").all()).results, (await db.prepare("SELECT * FROM restricted_messages").all()).results, (await db.prepare("SELECT * FROM notices WHERE case_id IS NULL").all()).results]);

describe("a restricted item", async () => {
  const desk = await cadreIn("tinh.dang.tgdv");
  const { receipt, actId: id } = await open("p_sender/message-77");

  it("keeps no way back to its sender: not the message id, not the receipt, not the hour, not the text in clear", async () => {
    const stored = await everything();
    expect(stored).not.toContain("message-77");
    expect(stored).not.toContain("p_sender");
    expect(stored).not.toContain(receipt);
    expect(stored).not.toContain("em vợ");
    const columns = await db.prepare("SELECT name FROM pragma_table_info('restricted_items')").all<{ name: string }>();
    expect(columns.results.map((column) => column.name)).toEqual(["id", "receipt_hash", "text_sealed", "fields", "area_code", "receiver_unit", "hidden_from", "status", "reply", "received_on", "key_sealed"]);
    const notice = await db.prepare("SELECT created_at FROM notices WHERE act_id = ?").bind(id).first<{ created_at: string }>();
    await open("other-item", "commune_leader", sealer, at("2026-11-23T02:47:31Z"));
    expect(notice?.created_at).toBe("2026-11-23T02:00:00.000Z");
    expect((await db.prepare("SELECT DISTINCT created_at FROM notices WHERE case_id IS NULL").all()).results).toHaveLength(1);
  });

  it("handed over twice is one item with one receipt, also when the key was replaced in between", async () => {
    expect(await open("p_sender/message-77")).toEqual({ receipt, actId: id });
    const newRing = createSealer(readKeyRing(JSON.stringify({ current: "b", keys: { a: btoa("k".repeat(32)), b: btoa("m".repeat(32)) } }), "RESTRICTED_KEYS"));
    expect(await open("p_sender/message-77", "commune_leader", newRing)).toEqual({ receipt, actId: id });
    expect(await restrictedReceiptOf(newRing, "p_sender/message-77")).not.toBe(receipt);
    expect((await listRestrictedFor(db, newRing, locality, desk)).filter((item) => item.id === id)).toHaveLength(1);
    expect((await noticesFor(desk.chat)).filter((template) => template === "desk_restricted")).toHaveLength(2);
  });

  it("shows where it stands and the reply to whoever holds the receipt, however typed, and to no other", async () => {
    expect(receipt).toMatch(/^BM(-[0-9]{4}){4}$/);
    expect(await shown(receipt)).toEqual({ status: "moi", reply: null });
    expect((await findRestrictedFor(db, sealer, locality, desk, id, monday))?.status).toBe("dang_xem");
    expect(await shown(receipt.toLowerCase().replaceAll("-", " "))).toEqual({ status: "dang_xem", reply: null });
    const same = act();
    await answerRestricted(db, sealer, locality, desk, id, "Đã chuyển Ủy ban Kiểm tra.", same);
    await answerRestricted(db, sealer, locality, desk, id, "Đã chuyển Ủy ban Kiểm tra.", same);
    await findRestrictedFor(db, sealer, locality, desk, id, monday);
    expect(await shown(receipt)).toEqual({ status: "da_xem", reply: "Đã chuyển Ủy ban Kiểm tra." });
    for (const wrong of ["BM-2222-2222", "BM-2222-2222-2222-2222", "", "BM", receipt.slice(0, -1)]) expect(await shown(wrong)).toBeNull();
  });

  it("has each look and each reply in its log, once", async () => {
    const log = await db.prepare("SELECT kind, actor FROM restricted_events WHERE item_id = ? ORDER BY kind").bind(id).all();
    expect(log.results).toEqual([{ kind: "answered", actor: desk.id }, { kind: "viewed", actor: desk.id }]);
  });

  it("is handed on only to desks that may receive such things, never behind its wall", async () => {
    const inspector = await cadreIn("tinh.ttr");
    for (const [to, reason] of [["tinh.so.yte", "unknown_unit"], [`xa.${datMui}.lanhdao`, "not_allowed"], ["tinh.dang.tgdv", "same_unit"], ["nowhere", "unknown_unit"]] as const) {
      expect(await passRestricted(db, sealer, locality, desk, id, to, "x", act())).toEqual({ ok: false, reason });
    }
    expect(await findRestrictedFor(db, sealer, locality, inspector, id, monday)).toBeNull();
    const same = act();
    for (let times = 0; times < 2; times++) await passRestricted(db, sealer, locality, desk, id, "tinh.ttr", "Thuộc thẩm quyền thanh tra", same);
    expect((await findRestrictedFor(db, sealer, locality, inspector, id, monday))?.text).toBe("Bán đất công viên cho em vợ");
    expect(await noticesFor(inspector.chat)).toEqual(["desk_restricted"]);
    expect(await findRestrictedFor(db, sealer, locality, desk, id, monday)).not.toBeNull();
  });
});

it("where nobody works at the receiving desk, the province's desk is told", async () => {
  const province = await cadreIn("tinh.dang.tgdv");
  const before = (await noticesFor(province.chat)).length;
  const { actId } = await open("to-an-empty-desk", "commune_staff");
  expect((await noticesFor(province.chat)).length).toBe(before + 1);
  expect((await findRestrictedFor(db, sealer, locality, province, actId, monday))?.receiverUnitId).toBe(`xa.${datMui}.lanhdao`);
});

it("goes ninety days after it was handed over, with its log", async () => {
  const { receipt } = await open("short-lived", "commune_leader", sealer, at("2026-08-01T02:00:00Z"));
  await overdueSweep(db, locality, at("2026-10-30T02:00:00Z"));
  expect(await shown(receipt)).not.toBeNull();
  expect((await overdueSweep(db, locality, at("2026-10-31T02:00:00Z"))).deletedRestricted).toBe(1);
  expect(await shown(receipt)).toBeNull();
});

describe("a receipt", () => {
  let desk: Cadre & { chat: string };
  let receipt = "";
  let id = "";
  beforeAll(async () => {
    desk = await cadreIn("tinh.dang.tgdv");
    ({ receipt, actId: id } = await open("talked-about"));
  });
  const opened = async () => openReceipt(db, sealer, receipt, "p_other", monday);

  it("lets its holder add lines from any account, once each, and the desk answers; neither side reads the other's account", async () => {
    await db.prepare("DELETE FROM notices").run();
    await findRestrictedFor(db, sealer, locality, desk, id, monday);
    for (let times = 0; times < 2; times++) expect((await addByReceipt(db, sealer, locality, { receipt, text: "Ổng vừa bán thêm miếng nữa", id: "p_other/m1", now: monday })).ok).toBe(true);
    expect(await noticesFor(desk.chat)).toEqual(["desk_restricted"]);
    expect((await findRestrictedFor(db, sealer, locality, desk, id, monday))?.messages).toEqual([{ fromSender: true, text: "Ổng vừa bán thêm miếng nữa", saidOn: "2026-11-23" }]);
    await answerRestricted(db, sealer, locality, desk, id, "Đã cử người xuống xem.", act());
    await addByReceipt(db, sealer, locality, { receipt: receipt.replaceAll("-", ""), text: "Cảm ơn", id: "p_other/m2", now: monday });
    expect(await opened()).toMatchObject({ kind: "found", status: "moi", messages: [{ fromSender: true }, { fromSender: false, text: "Đã cử người xuống xem." }, { fromSender: true, text: "Cảm ơn" }] });
    const stored = await everything();
    for (const secret of ["p_other", "p_other/m1", "bán thêm", "cử người", receipt]) expect(stored).not.toContain(secret);
  });

  it("that is none adds nothing, and an item takes a bounded number of lines", async () => {
    expect(await addByReceipt(db, sealer, locality, { receipt: "BM-0000-0000-0000-0000", text: "x", id: "a", now: monday })).toEqual({ ok: false, reason: "not_found" });
    const { receipt: other } = await open("talkative");
    for (let i = 0; i < 30; i++) await addByReceipt(db, sealer, locality, { receipt: other, text: `lời ${i}`, id: `line-${i}`, now: monday });
    expect(await addByReceipt(db, sealer, locality, { receipt: other, text: "nữa", id: "line-31", now: monday })).toEqual({ ok: false, reason: "too_many" });
  });

  it("opens only with the item's own key: with that key gone the words are gone, though the ring is there", async () => {
    const { receipt: lost, actId } = await open("shredded");
    const keys = await db.prepare("SELECT DISTINCT key_sealed FROM restricted_items WHERE key_sealed IS NOT NULL").all();
    expect(keys.results.length).toBeGreaterThan(2);
    await addByReceipt(db, sealer, locality, { receipt: lost, text: "thêm", id: "s1", now: monday });
    await db.prepare("UPDATE restricted_items SET key_sealed = (SELECT key_sealed FROM restricted_items WHERE id = ?2) WHERE id = ?1").bind(actId, id).run();
    await expect(findRestrictedFor(db, sealer, locality, desk, actId, monday)).rejects.toThrow();
    await db.prepare("DELETE FROM restricted_items WHERE id = ?").bind(actId).run();
  });
});

describe("guessing receipts", () => {
  const wrong = (n: number): string => `BM-${String(n).padStart(4, "0")}-1111-2222-3333`;
  const miss = (n: number, source: string, now: Date) => countWrongReceipt(db, sealer, { typed: wrong(n), source, id: `${source}/${n}`, now });

  it("makes one source wait longer with each miss, for right and wrong receipts alike, and others not", async () => {
    const { receipt } = await open("guessed-at");
    for (let i = 0; i < 4; i++) await miss(i, "p_guess", monday);
    expect((await openReceipt(db, sealer, receipt, "p_guess", monday)).kind).toBe("found");
    for (let i = 4; i < 8; i++) await miss(i, "p_guess", monday);
    await miss(7, "p_guess", monday);
    expect(await openReceipt(db, sealer, receipt, "p_guess", monday)).toEqual({ kind: "wait", minutes: 8 });
    expect(await openReceipt(db, sealer, wrong(99), "p_guess", monday)).toEqual({ kind: "wait", minutes: 8 });
    expect((await openReceipt(db, sealer, receipt, "p_holder", monday)).kind).toBe("found");
    expect((await openReceipt(db, sealer, receipt, "p_guess", at("2026-11-23T02:08:00Z"))).kind).toBe("found");
  });

  it("from many sources slows down everybody near those digits, for minutes only", async () => {
    const { receipt } = await open("guessed-by-many");
    const near = (n: number): string => `${receipt.slice(0, 7)}-${String(n).padStart(4, "0")}-0000-0000`;
    for (let i = 0; i < 26; i++) await countWrongReceipt(db, sealer, { typed: near(i), source: `p_swarm${i}`, id: `swarm${i}`, now: monday });
    expect(await openReceipt(db, sealer, receipt, "p_holder", monday)).toEqual({ kind: "wait", minutes: 5 });
    expect((await openReceipt(db, sealer, receipt, "p_holder", at("2026-11-23T02:05:00Z"))).kind).toBe("found");
  });

  it("keeps neither who tried nor what, and forgets the rest after two hours", async () => {
    const rows = JSON.stringify((await db.prepare("SELECT * FROM receipt_misses").all()).results);
    expect(rows).not.toBe("[]");
    for (const secret of ["p_guess", "p_swarm", "BM", "1111"]) expect(rows).not.toContain(secret);
    await miss(1, "p_late", at("2026-11-23T05:00:00Z"));
    expect((await db.prepare("SELECT count(*) AS n FROM receipt_misses").first<{ n: number }>())?.n).toBe(2);
    await countWrongReceipt(db, sealer, { typed: "chào", source: "p_late", id: "none", now: at("2026-11-23T05:00:00Z") });
    expect((await db.prepare("SELECT count(*) AS n FROM receipt_misses").first<{ n: number }>())?.n).toBe(2);
  });
});

describe("handlers are chosen by exclusion", () => {
  const named = async (name: string, unitId: string): Promise<Cadre & { chat: string }> => {
    const cadre = { ...(await cadreIn(unitId)), name };
    await saveCadre(db, cadre);
    return cadre;
  };

  it("whoever is named in the words never sees them, marks or none, and is not told", async () => {
    const fellow = await named("Trần Quốc Bảo Khang", "tinh.dang.tgdv");
    const fields = ["tham_nhung_tieu_cuc"];
    const route = routeCase({ kind: "phan_anh", fields, urgency: "thuong", areaCode: datMui, againstOfficial: { role: "commune_leader", level: "xa" }, emergency: false }, locality);
    if (route.kind !== "restricted") throw new Error(route.kind);
    const { actId: id } = await openRestrictedItem(db, sealer, locality, { itemId: "about-khang", text: "chu tich cau ket voi ong tran quoc bao khang tren tinh", fields, areaCode: datMui, route, now: monday });
    expect(await findRestrictedFor(db, sealer, locality, fellow, id, monday)).toBeNull();
    expect((await listRestrictedFor(db, sealer, locality, fellow)).some((item) => item.id === id)).toBe(false);
    expect((await db.prepare("SELECT count(*) AS n FROM notices WHERE act_id = ? AND recipient = ?").bind(id, fellow.chat).first<{ n: number }>())?.n).toBe(0);
  });

  it("nor whoever is named only in a later line, from then on", async () => {
    const fellow = await named("Lý Thanh Hoài Phong", "tinh.dang.tgdv");
    const { receipt, actId: id } = await open("named-later");
    expect(await findRestrictedFor(db, sealer, locality, fellow, id, monday)).not.toBeNull();
    const line = { receipt, text: "Ông Lý Thanh Hoài Phong trên tỉnh biết hết.", id: "named-later-line", now: monday };
    const added = await addByReceipt(db, sealer, locality, line);
    expect(await findRestrictedFor(db, sealer, locality, fellow, id, monday)).toBeNull();
    expect((await listRestrictedFor(db, sealer, locality, fellow)).some((item) => item.id === id)).toBe(false);
    const told = await db.prepare("SELECT recipient FROM notices WHERE act_id = ?").bind(added.ok ? added.value : "").all<{ recipient: string }>();
    expect(told.results.length).toBeGreaterThan(0);
    expect(told.results.map(({ recipient }) => recipient)).not.toContain(fellow.chat);
    expect(await addByReceipt(db, sealer, locality, line)).toEqual(added);
  });

  it("whose handlers have all left goes to the next in line, who are told once", async () => {
    await db.prepare("UPDATE cadres SET active = 0").run();
    const [one, custodian] = [await cadreIn("tinh.dang.tgdv"), await cadreIn("tinh.mttq")];
    await nameCustodian(db, { cadreId: custodian.id, named: true, by: "qt", now: monday });
    await db.prepare("DELETE FROM restricted_items").run();
    const { actId: id } = await open("handler-leaves");
    await overdueSweep(db, locality, monday);
    expect([await noticesFor(one.chat), await noticesFor(custodian.chat)]).toEqual([["desk_restricted"], []]);
    await saveCadre(db, { ...one, active: false });
    for (const time of ["2026-11-23T02:05:00Z", "2026-11-23T02:10:00Z", "2026-11-24T02:10:00Z"]) await overdueSweep(db, locality, at(time));
    expect(await noticesFor(custodian.chat)).toEqual(["desk_restricted"]);
    expect(await findRestrictedFor(db, sealer, locality, custodian, id, monday)).not.toBeNull();
    await nameCustodian(db, { cadreId: custodian.id, named: false, by: "qt", now: monday });
  });

  it("who says that it concerns them is out from then on; with nobody left it goes to a custodian, and to no other", async () => {
    await db.prepare("UPDATE cadres SET active = 0").run();
    const [one, two] = [await cadreIn("tinh.dang.tgdv"), await cadreIn("tinh.dang.tgdv")];
    const [custodian, behindWall, other] = [await cadreIn("tinh.mttq"), await cadreIn(`xa.${datMui}.mttq`), await cadreIn("tinh.mttq")];
    for (const { id } of [custodian, behindWall]) await nameCustodian(db, { cadreId: id, named: true, by: "qt", now: monday });
    const { actId: id } = await open("nobody-left");
    const seenBy = async (cadre: Cadre): Promise<boolean> => (await findRestrictedFor(db, sealer, locality, cadre, id, monday)) !== null;
    expect(await leaveRestricted(db, sealer, locality, one, id, " ", act())).toEqual({ ok: false, reason: "text_needed" });
    expect((await leaveRestricted(db, sealer, locality, one, id, "Là anh ruột tôi", act())).ok).toBe(true);
    expect([await seenBy(one), await seenBy(two), await seenBy(custodian)]).toEqual([false, true, false]);
    await db.prepare("DELETE FROM notices").run();
    await leaveRestricted(db, sealer, locality, two, id, "Bạn học", act());
    expect([await seenBy(one), await seenBy(two), await seenBy(custodian), await seenBy(behindWall), await seenBy(other)]).toEqual([false, false, true, false, false]);
    expect([await noticesFor(custodian.chat), await noticesFor(behindWall.chat)]).toEqual([["desk_restricted"], []]);
    expect((await listRestrictedFor(db, sealer, locality, custodian)).map((item) => item.id)).toContain(id);
    await nameCustodian(db, { cadreId: custodian.id, named: false, by: "qt", now: monday });
    expect(await seenBy(custodian)).toBe(false);
  });
});
