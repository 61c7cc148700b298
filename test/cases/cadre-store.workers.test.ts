import { describe, expect, it } from "vitest";
import { bindCadreChat, bindableCadre, cadreByChat, cadresOfUnit, chatOfCadre, createBindingCode, findCadre, saveCadre } from "../../src/cases/cadre-store.ts";
import { createSignInLink, endSession, findSession, useSignInLink } from "../../src/cases/sign-in-store.ts";
import { at, cadreIn, db, monday, unique } from "./people.ts";

async function cadre(unitId = "xa.32248.dang.bxdd"): Promise<string> {
  const id = unique("person");
  await saveCadre(db, { id, name: "Cán bộ", role: "cadre", unitId, active: true });
  return id;
}

describe("a chat is bound to a cadre by a code", () => {
  it("typed in any case, once, and the same chat repeating it is told the same", async () => {
    const cadreId = await cadre();
    await createBindingCode(db, { cadreId, code: "KQ7-F2X", now: monday });
    expect((await bindableCadre(db, "kq7f2x", "p_a", monday))?.id).toBe(cadreId);
    expect(await bindCadreChat(db, { code: "kq7 f2x", pseudonym: "p_a", now: monday })).toMatchObject({ ok: true, value: { id: cadreId } });
    expect(await bindCadreChat(db, { code: "KQ7-F2X", pseudonym: "p_a", now: at("2026-12-23T02:00:00Z") })).toMatchObject({ ok: true });
    expect(await bindCadreChat(db, { code: "KQ7-F2X", pseudonym: "p_b", now: monday })).toEqual({ ok: false, reason: "unknown_code" });
    expect(await chatOfCadre(db, cadreId)).toBe("p_a");
    expect((await cadreByChat(db, "p_a"))?.id).toBe(cadreId);
    expect(JSON.stringify((await db.prepare("SELECT * FROM binding_codes").all()).results)).not.toMatch(/KQ7/);
  });

  it("not by a code that is unknown or a day old", async () => {
    const cadreId = await cadre();
    await createBindingCode(db, { cadreId, code: "OLD-CODE", now: monday });
    expect(await bindCadreChat(db, { code: "OLD-CODE", pseudonym: "p_c", now: at("2026-11-24T02:00:00Z") })).toEqual({ ok: false, reason: "expired" });
    expect(await bindCadreChat(db, { code: "NEVER", pseudonym: "p_c", now: monday })).toEqual({ ok: false, reason: "unknown_code" });
    expect(await bindableCadre(db, "OLD-CODE", "p_c", at("2026-11-24T02:00:00Z"))).toBeNull();
    expect(await cadreByChat(db, "p_c")).toBeNull();
  });

  it("of two chats typing it at once, one is bound", async () => {
    const cadreId = await cadre();
    await createBindingCode(db, { cadreId, code: "RACE", now: monday });
    const results = await Promise.all(["p_r1", "p_r2"].map((pseudonym) => bindCadreChat(db, { code: "RACE", pseudonym, now: monday })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("a chat speaks for one cadre: the later binding takes it over", async () => {
    const [first, second] = [await cadre(), await cadre()];
    for (const cadreId of [first, second]) {
      await createBindingCode(db, { cadreId, code: cadreId, now: monday });
      await bindCadreChat(db, { code: cadreId, pseudonym: "p_phone", now: monday });
    }
    expect(await chatOfCadre(db, first)).toBeNull();
    expect((await cadreByChat(db, "p_phone"))?.id).toBe(second);
  });

  it("who leaves loses the chat, the unit and the way in", async () => {
    const one = await cadreIn("xa.32248.qs");
    const { token } = await createSignInLink(db, { cadreId: one.id, now: monday });
    const session = await useSignInLink(db, { token: (await createSignInLink(db, { cadreId: one.id, now: monday })).token, now: monday });
    await saveCadre(db, { id: one.id, name: one.name, role: one.role, unitId: one.unitId, active: false });
    expect(await cadreByChat(db, one.chat)).toBeNull();
    expect(await chatOfCadre(db, one.id)).toBeNull();
    expect(await cadresOfUnit(db, "xa.32248.qs")).toEqual([]);
    expect(await useSignInLink(db, { token, now: monday })).toBeNull();
    expect(await findSession(db, session?.sessionToken ?? "", monday)).toBeNull();
    expect((await findCadre(db, one.id))?.active).toBe(false);
  });
});

describe("a sign-in link", () => {
  it("opens one session, once, also when pressed twice at once", async () => {
    const cadreId = await cadre();
    const { token } = await createSignInLink(db, { cadreId, now: monday });
    const sessions = await Promise.all([1, 2, 3].map(() => useSignInLink(db, { token, now: monday })));
    const made = sessions.filter((session) => session !== null);
    expect(made).toHaveLength(1);
    expect((await findSession(db, made[0]?.sessionToken ?? "", monday))?.cadre.id).toBe(cadreId);
    expect(await useSignInLink(db, { token, now: monday })).toBeNull();
    expect((await db.prepare("SELECT count(*) AS n FROM console_sessions WHERE cadre_id = ?").bind(cadreId).first())).toEqual({ n: 1 });
  });

  it("is worth nothing when late, unknown, or read from the store", async () => {
    const cadreId = await cadre();
    const { token } = await createSignInLink(db, { cadreId, now: monday, ttlMinutes: 10 });
    expect(await useSignInLink(db, { token, now: at("2026-11-23T02:10:00Z") })).toBeNull();
    expect(await useSignInLink(db, { token: "made-up", now: monday })).toBeNull();
    const stored = await db.prepare("SELECT token_hash FROM sign_in_links WHERE cadre_id = ?").bind(cadreId).first<{ token_hash: string }>();
    expect(stored?.token_hash).not.toBe(token);
    expect(await useSignInLink(db, { token: stored?.token_hash ?? "", now: monday })).toBeNull();
  });

  it("leads to a session that ends by itself and on request", async () => {
    const cadreId = await cadre();
    const sign = async (): Promise<string> => (await useSignInLink(db, { token: (await createSignInLink(db, { cadreId, now: monday })).token, now: monday }))?.sessionToken ?? "";
    const [one, two] = [await sign(), await sign()];
    await endSession(db, one);
    expect(await findSession(db, one, monday)).toBeNull();
    expect((await findSession(db, two, monday))?.cadre.id).toBe(cadreId);
    expect(await findSession(db, two, at("2026-11-24T02:00:00Z"))).toBeNull();
    expect(await findSession(db, "", monday)).toBeNull();
  });
});
