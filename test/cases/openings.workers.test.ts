import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { attachPhotos, keepPhoto } from "../../src/cases/attachment-store.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { askOpening, askSenderOpening, decideOpening, openingRegister, openingsOfCase, takeOpening } from "../../src/cases/openings.ts";
import { findRestrictedFor, openRestrictedItem } from "../../src/cases/restricted.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import { jpegPhoto } from "../people/photo-samples.ts";
import { datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, opened, sealer } from "./people.ts";

const sealers = { cases: sealer, restricted: sealer };
const area = "31867";
const desk = `xa.${area}.dang.bxdd`;
let asker: Cadre;
let ownChief: Cadre;
let above: Cadre;
let colleague: Cadre;
let province: Cadre;
let admin: Cadre;
let auditor: Cadre;

beforeAll(async () => {
  asker = await cadreIn(desk);
  ownChief = await cadreIn(desk, "supervisor");
  colleague = await cadreIn(`xa.${area}.dang`);
  above = await cadreIn(`xa.${area}.dang`, "supervisor");
  province = await cadreIn("tinh.dang.tgdv", "supervisor");
  admin = await cadreIn("tinh.dang.tgdv", "admin");
  auditor = await cadreIn("tinh.dang.tgdv", "auditor");
});

const later = (hours: number): Date => new Date(monday.getTime() + hours * 3_600_000);
const idOf = async (code: string): Promise<string> => (await findCaseFor(db, locality, province, code))?.case.id ?? "";
const words = (reason = "Cần số để hỏi chỗ sụp") => ({ kind: "words" as const, photoId: null, reason });
const timeline = async (code: string): Promise<string[]> => (await findCaseFor(db, locality, province, code))?.events.map(({ kind, actor }) => `${kind} ${actor}`) ?? [];

async function asked(code: string, wanted: Parameters<typeof askOpening>[4] = words(), by = asker): Promise<string> {
  const result = await askOpening(db, locality, by, code, wanted, act());
  if (!result.ok) throw new Error(result.reason);
  return result.value.id;
}

describe("what is sealed", () => {
  it("opens once, for the one who asked, after a second person of another unit said yes; all three steps stand in the case's course", async () => {
    const code = await opened({ areaCode: area, textOriginal: "Lộ sụp, gọi tôi 0912345678" });
    const id = await asked(code);
    expect(await takeOpening(db, sealers, locality, asker, id, monday)).toEqual({ ok: false, reason: "over" });
    for (const [who, why] of [[asker, "self"], [ownChief, "same unit"], [colleague, "no supervisor"], [admin, "admin"], [auditor, "auditor"]] as const) {
      expect([why, await decideOpening(db, locality, who, id, { approved: true, note: "" }, act())]).toEqual([why, { ok: false, reason: "not_found" }]);
    }
    expect((await decideOpening(db, locality, above, id, { approved: true, note: "Đúng là cần" }, act())).ok).toBe(true);
    expect(await decideOpening(db, locality, province, id, { approved: false, note: "Khoan" }, act())).toEqual({ ok: false, reason: "not_found" });
    expect(await takeOpening(db, sealers, locality, above, id, monday)).toEqual({ ok: false, reason: "not_found" });
    expect(await takeOpening(db, sealers, locality, asker, id, later(23))).toEqual({ ok: true, value: { kind: "words", code, text: "Lộ sụp, gọi tôi 0912345678" } });
    expect(await takeOpening(db, sealers, locality, asker, id, later(23))).toEqual({ ok: false, reason: "over" });
    expect((await timeline(code)).slice(1)).toEqual([`opening_asked ${asker.id}`, `opening_decided ${above.id}`, `original_opened ${asker.id}`]);
  });

  it("stays shut without a reason, after a no, and when a yes is a day old", async () => {
    const code = await opened({ areaCode: area });
    expect(await askOpening(db, locality, asker, code, words("  "), act())).toEqual({ ok: false, reason: "text_needed" });
    const refused = await asked(code);
    expect(await decideOpening(db, locality, above, refused, { approved: false, note: " " }, act())).toEqual({ ok: false, reason: "text_needed" });
    await decideOpening(db, locality, above, refused, { approved: false, note: "Bản che đã đủ" }, act());
    expect(await takeOpening(db, sealers, locality, asker, refused, monday)).toEqual({ ok: false, reason: "over" });
    const slow = await asked(code);
    await decideOpening(db, locality, province, slow, { approved: true, note: "" }, act());
    expect(await takeOpening(db, sealers, locality, asker, slow, later(24))).toEqual({ ok: false, reason: "over" });
    expect((await timeline(code)).some((step) => step.startsWith("original_opened"))).toBe(false);
  });

  it("two presses at once open it once", async () => {
    const id = await asked(await opened({ areaCode: area }));
    await decideOpening(db, locality, above, id, { approved: true, note: "" }, act());
    const presses = await Promise.all([0, 1].map(() => takeOpening(db, sealers, locality, asker, id, monday)));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("leads to who reported, and to a photo as it was sent, in the same way", async () => {
    const code = await opened({ areaCode: area, reporter: "p_teller" });
    const caseId = await idOf(code);
    await keepPhoto(db, env.FILES, sealer, { id: `photo-${caseId}`, bytes: jpegPhoto(), now: monday });
    await attachPhotos(db, [`photo-${caseId}`], caseId);
    const who = await asked(code, { kind: "reporter", photoId: null, reason: "Mời tới gặp" });
    const photo = await asked(code, { kind: "photo", photoId: `photo-${caseId}`, reason: "Cần nơi chụp" });
    expect(await askOpening(db, locality, asker, code, { kind: "photo", photoId: "of-another-case", reason: "x" }, act())).toEqual({ ok: false, reason: "not_found" });
    for (const id of [who, photo]) await decideOpening(db, locality, above, id, { approved: true, note: "" }, act());
    expect(await takeOpening(db, sealers, locality, asker, who, monday)).toEqual({ ok: true, value: { kind: "reporter", code, reporter: "p_teller" } });
    expect(await takeOpening(db, sealers, locality, asker, photo, monday)).toEqual({ ok: true, value: { kind: "photo", code, photoId: `photo-${caseId}` } });
    expect(await timeline(code)).toContain(`identity_opened ${asker.id}`);
  });

  it("a yes is worth nothing once the case is behind a wall, handed on, or its asker has left", async () => {
    const code = await opened({ areaCode: area });
    const id = await asked(code);
    await decideOpening(db, locality, above, id, { approved: true, note: "" }, act());
    expect(await takeOpening(db, sealers, locality, { ...asker, active: false }, id, monday)).toEqual({ ok: false, reason: "not_found" });
    expect(await takeOpening(db, sealers, locality, { ...asker, unitId: `xa.${datMui}.dang.bxdd` }, id, monday)).toEqual({ ok: false, reason: "not_found" });
    expect(await takeOpening(db, sealers, locality, { ...asker, role: "admin" }, id, monday)).toEqual({ ok: false, reason: "not_found" });
  });

  it("where life is in danger opens at once, and the second person says afterwards whether that was right", async () => {
    const code = await opened({ areaCode: area, urgency: "khan", emergency: true, fields: ["an_ninh_trat_tu"], textOriginal: "Cứu tôi, 0912345678" });
    const id = await asked(code, words("Gọi lại để biết còn ai trong nhà"), province);
    const got = await takeOpening(db, sealers, locality, province, id, monday);
    expect(got).toMatchObject({ ok: true, value: { text: "Cứu tôi, 0912345678" } });
    const watch = await cadreIn("tinh.dang.tgdv", "supervisor");
    expect((await openingRegister(db, locality, watch, monday)).find(({ opening }) => opening.id === id)).toMatchObject({ mayDecide: true, opening: { state: "opened", urgent: true } });
    expect((await decideOpening(db, locality, watch, id, { approved: false, note: "Không cần, đã có số" }, act())).ok).toBe(true);
    expect((await openingsOfCase(db, locality, watch, await idOf(code), monday))[0]).toMatchObject({ mayDecide: false, opening: { state: "opened", decisionNote: "Không cần, đã có số" } });
  });

  it("asking is only for who works on the case: the others are told that there is none", async () => {
    const code = await opened({ areaCode: area });
    const stranger = await cadreIn(`xa.${datMui}.dang.bxdd`, "supervisor");
    for (const who of [stranger, admin, auditor]) expect(await askOpening(db, locality, who, code, words(), act())).toEqual({ ok: false, reason: "not_found" });
    const id = await asked(code);
    expect(await decideOpening(db, locality, stranger, id, { approved: true, note: "" }, act())).toEqual({ ok: false, reason: "not_found" });
    expect((await openingRegister(db, locality, stranger, monday)).some(({ opening }) => opening.id === id)).toBe(false);
  });

  it("the register shows supervisors and auditors what was asked of the cases they see, others only their own; erasing takes the reasons", async () => {
    const code = await opened({ areaCode: area, reporter: "p_erasing" });
    const id = await asked(code, words("Bà Tư ở ấp 3 nói vậy"));
    const ids = async (who: Cadre): Promise<string[]> => (await openingRegister(db, locality, who, monday)).map(({ opening }) => opening.id);
    for (const who of [asker, ownChief, above, province, auditor]) expect(await ids(who)).toContain(id);
    for (const who of [colleague, admin]) expect(await ids(who)).not.toContain(id);
    await eraseCasesOf(db, "p_erasing", act(at("2026-11-24T02:00:00Z")));
    expect(JSON.stringify((await db.prepare("SELECT * FROM openings").all()).results)).not.toContain("Bà Tư");
    expect(await ids(province)).toContain(id);
  });
});

describe("the way back to who sent a protected item", () => {
  it("opens after a second handler's yes; its reason is sealed, its log is with the item, and no register shows it", async () => {
    const fields = ["tham_nhung_tieu_cuc"];
    const route = routeCase({ kind: "phan_anh", fields, urgency: "thuong", areaCode: datMui, againstOfficial: { role: "commune_leader", level: "xa" }, emergency: false }, locality);
    if (route.kind !== "restricted") throw new Error(route.kind);
    const handler = await cadreIn("tinh.dang.tgdv");
    const { actId: itemId } = await openRestrictedItem(db, sealer, locality, { itemId: "with-way-back", text: "Ăn tiền", fields, areaCode: datMui, route, now: monday });
    const asking = await askSenderOpening(db, sealer, locality, handler, itemId, "Có người đe dọa họ", act());
    if (!asking.ok) throw new Error(asking.reason);
    expect(JSON.stringify((await db.prepare("SELECT * FROM openings WHERE kind = 'sender'").all()).results)).not.toContain("đe dọa");
    for (const who of [handler, above, admin, auditor]) expect((await decideOpening(db, locality, who, asking.value.id, { approved: true, note: "" }, act())).ok).toBe(false);
    expect((await decideOpening(db, locality, province, asking.value.id, { approved: true, note: "" }, act())).ok).toBe(true);
    expect(await takeOpening(db, sealers, locality, handler, asking.value.id, monday)).toEqual({ ok: true, value: { kind: "sender", itemId } });
    expect((await findRestrictedFor(db, sealer, locality, province, itemId, monday))?.log).toMatchObject([{ kind: "sender_opened", actor: handler.id, text: "Có người đe dọa họ" }]);
    for (const who of [handler, province, auditor]) expect((await openingRegister(db, locality, who, monday)).some(({ opening }) => opening.kind === "sender")).toBe(false);
    expect(await askSenderOpening(db, sealer, locality, above, itemId, "Muốn biết", act())).toEqual({ ok: false, reason: "not_found" });
  });
});
