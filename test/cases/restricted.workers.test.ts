import { describe, expect, it } from "vitest";
import { overdueSweep } from "../../src/cases/due.ts";
import { answerRestricted, findRestrictedFor, listRestrictedFor, openRestrictedItem, passRestricted, restrictedReceiptOf, restrictedStatus } from "../../src/cases/restricted.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import type { AccusedRole } from "../../src/cases/route-case.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, sealer } from "./people.ts";

function open(itemId: string, role: AccusedRole = "commune_leader", with_ = sealer, now = monday): Promise<{ receipt: string; actId: string }> {
  const fields = ["tham_nhung_tieu_cuc"];
  const route = routeCase({ kind: "phan_anh", fields, urgency: "thuong", areaCode: datMui, againstOfficial: { role, level: "xa" }, emergency: false }, locality);
  if (route.kind !== "restricted") throw new Error(route.kind);
  return openRestrictedItem(db, with_, { itemId, text: "Bán đất công viên cho em vợ", fields, areaCode: datMui, route, now });
}

const everything = async (): Promise<string> =>
  JSON.stringify([(await db.prepare("SELECT * FROM restricted_items").all()).results, (await db.prepare("SELECT * FROM restricted_events").all()).results, (await db.prepare("SELECT * FROM notices WHERE case_id IS NULL").all()).results]);

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
    expect(columns.results.map((column) => column.name)).toEqual(["id", "receipt_hash", "text_sealed", "fields", "area_code", "receiver_unit", "hidden_from", "status", "reply", "received_on"]);
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
    expect(receipt).toMatch(/^BM-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(await restrictedStatus(db, receipt)).toEqual({ status: "moi", reply: null });
    expect((await findRestrictedFor(db, sealer, locality, desk, id, monday))?.status).toBe("dang_xem");
    expect(await restrictedStatus(db, receipt.toLowerCase().replaceAll("-", " "))).toEqual({ status: "dang_xem", reply: null });
    const same = act();
    await answerRestricted(db, locality, desk, id, "Đã chuyển Ủy ban Kiểm tra.", same);
    await answerRestricted(db, locality, desk, id, "Đã chuyển Ủy ban Kiểm tra.", same);
    await findRestrictedFor(db, sealer, locality, desk, id, monday);
    expect(await restrictedStatus(db, receipt)).toEqual({ status: "da_xem", reply: "Đã chuyển Ủy ban Kiểm tra." });
    for (const wrong of ["BM-2222-2222", "", "BM", receipt.slice(0, -1)]) expect(await restrictedStatus(db, wrong)).toBeNull();
  });

  it("has each look and each reply in its log, once", async () => {
    const log = await db.prepare("SELECT kind, actor FROM restricted_events WHERE item_id = ? ORDER BY kind").bind(id).all();
    expect(log.results).toEqual([{ kind: "answered", actor: desk.id }, { kind: "viewed", actor: desk.id }]);
  });

  it("is handed on only to desks that may receive such things, never behind its wall", async () => {
    const inspector = await cadreIn("tinh.ttr");
    for (const [to, reason] of [["tinh.so.yte", "unknown_unit"], [`xa.${datMui}.lanhdao`, "not_allowed"], ["tinh.dang.tgdv", "same_unit"], ["nowhere", "unknown_unit"]] as const) {
      expect(await passRestricted(db, locality, desk, id, to, "x", act())).toEqual({ ok: false, reason });
    }
    expect(await findRestrictedFor(db, sealer, locality, inspector, id, monday)).toBeNull();
    const same = act();
    for (let times = 0; times < 2; times++) await passRestricted(db, locality, desk, id, "tinh.ttr", "Thuộc thẩm quyền thanh tra", same);
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
  expect(await restrictedStatus(db, receipt)).not.toBeNull();
  expect((await overdueSweep(db, locality, at("2026-10-31T02:00:00Z"))).deletedRestricted).toBe(1);
  expect(await restrictedStatus(db, receipt)).toBeNull();
});
