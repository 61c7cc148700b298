import { describe, expect, it } from "vitest";
import { findCadre, saveCadre } from "../../src/cases/cadre-store.ts";
import { cadreOfAccount, claimSignIn, normaliseAccount, officeAccountOf, saveOfficeAccount } from "../../src/cases/office-account-store.ts";
import { findSession, openSession } from "../../src/cases/sign-in-store.ts";
import { at, db, monday, unique } from "./people.ts";

async function cadre(): Promise<string> {
  const id = unique("nguoi").toLowerCase().replaceAll(/[^a-z0-9-]/g, "-");
  await saveCadre(db, { id, name: "Cán bộ", role: "cadre", unitId: "xa.32248.dang.bxdd", active: true });
  return id;
}

const save = (cadreId: string, account: string | null) => saveOfficeAccount(db, { cadreId, account, by: "qt", now: monday });

describe("an address", () => {
  it("is compared without spaces around it and without capitals", () => {
    expect(normaliseAccount(" Nguyen.Van-A+b@Sub.CaMau.gov.vn\n")).toBe("nguyen.van-a+b@sub.camau.gov.vn");
  });

  it("with letters that look like or fold into others is none", () => {
    for (const text of ["\u212Aien@camau.gov.vn", "\uFF4Bien@camau.gov.vn", "k\u0131en@camau.gov.vn", "nhung@\u0441amau.gov.vn", "nhung\u200b@camau.gov.vn", "đ@camau.gov.vn"]) expect(normaliseAccount(text), text).toBeNull();
  });

  it("that is not one whole address is none", () => {
    for (const text of ["", "@", "a@", "@b.vn", "a@b", "a@b@c.vn", "a b@c.vn", "a@c..vn", "a@.vn", "a@-c.vn", "a@c.vn,b@c.vn", "<a@c.vn>", `${"a".repeat(250)}@c.vn`, "a@c.vn\0"]) expect(normaliseAccount(text), text).toBeNull();
  });
});

describe("an address belongs to one active cadre", () => {
  it("also when two administrators give it to two at once", async () => {
    const [first, second] = [await cadre(), await cadre()];
    const account = `${unique("chung")}@camau.gov.vn`;
    const saved = await Promise.all([save(first, account), save(second, account)]);
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    expect(saved).toContainEqual({ ok: false, reason: "taken" });
    expect([await officeAccountOf(db, first), await officeAccountOf(db, second)].filter((held) => held === account)).toHaveLength(1);
  });

  it("is free again once that one has left or gave it up", async () => {
    const [first, second, third] = [await cadre(), await cadre(), await cadre()];
    const account = `${unique("lai")}@camau.gov.vn`;
    await save(first, account);
    const one = await findCadre(db, first);
    if (one) await saveCadre(db, { ...one, active: false });
    expect(await save(first, account)).toEqual({ ok: false, reason: "inactive" });
    expect(await save(second, account)).toEqual({ ok: true, value: true });
    await save(second, null);
    expect(await save(third, account)).toEqual({ ok: true, value: true });
    expect(await cadreOfAccount(db, { account, subject: null })).toMatchObject({ ok: true, value: { id: third } });
  });

  it("and is the same for all who look it up at once the first time: one account of the provider", async () => {
    const id = await cadre();
    const account = `${unique("dau")}@camau.gov.vn`;
    await save(id, account);
    const found = await Promise.all(["a", "b", "c"].map((subject) => cadreOfAccount(db, { account, subject })));
    expect(found.filter(({ ok }) => ok)).toHaveLength(1);
    expect(found.filter((one) => !one.ok && one.reason === "other_subject")).toHaveLength(2);
    expect(JSON.stringify((await db.prepare("SELECT subject FROM office_accounts").all()).results)).not.toContain('"a"');
  });
});

describe("a session by the provider's word", () => {
  it("is not made for somebody who has left, or never was", async () => {
    const id = await cadre();
    const opened = await openSession(db, { cadreId: id, now: monday, secondStepPassed: false });
    expect(await findSession(db, opened?.sessionToken ?? "", monday)).toMatchObject({ cadre: { id }, secondStep: "none", officeAccount: null });
    const one = await findCadre(db, id);
    if (one) await saveCadre(db, { ...one, active: false });
    expect(await openSession(db, { cadreId: id, now: monday, secondStepPassed: true })).toBeNull();
    expect(await openSession(db, { cadreId: "khong-co", now: monday, secondStepPassed: true })).toBeNull();
  });
});

it("a try counts once, and is forgotten when it would be too old", async () => {
  const [state, expiresAt] = [unique("try"), at("2026-11-23T02:10:00Z")];
  const claims = await Promise.all([1, 2, 3].map(() => claimSignIn(db, { state, expiresAt, now: monday })));
  expect(claims.filter(Boolean)).toHaveLength(1);
  await claimSignIn(db, { state: unique("try"), expiresAt: at("2026-11-24T02:00:00Z"), now: at("2026-11-23T02:10:00Z") });
  expect((await db.prepare("SELECT count(*) AS n FROM used_sign_ins").first())).toEqual({ n: 1 });
});
