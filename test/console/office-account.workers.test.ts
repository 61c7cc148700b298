import { env } from "cloudflare:workers";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { findCadre, saveCadre } from "../../src/cases/cadre-store.ts";
import { saveOfficeAccount } from "../../src/cases/office-account-store.ts";
import { beginSecondStep } from "../../src/cases/second-step-store.ts";
import { createSignInLink } from "../../src/cases/sign-in-store.ts";
import { returnAddress } from "../../src/console/office-account.tsx";
import type { ConsoleServices } from "../../src/console/services.ts";
import { createOfficeAccounts } from "../../src/office-account-wiring.ts";
import type { OfficeSettings } from "../../src/settings.ts";
import { officeWords } from "../../src/text/office-account.ts";
import { sampleCadres } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { StandInProvider, clientId, clientSecret } from "../office-account/stand-in-provider.ts";
import { Visitor, house, origin, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const team = "https://coquan.cloudflareaccess.com";
const audience = "aud-cua-trang-lam-viec";
const nhung = { sub: "u-17", email: "Nhung@CaMau.gov.vn" };
const entry = "/console/dang-nhap/co-quan";

let office: StandInProvider;
let cloudflare: StandInProvider;
beforeAll(() => sampleCadres(env.CASES));
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  [office, cloudflare] = await Promise.all([StandInProvider.open(), StandInProvider.open(["RS256"], team)]);
  await emptyTables(env.CASES, ["office_accounts", "console_sessions", "second_steps", "access_events", "used_sign_ins"]);
  await give("cb-vietkhai-01", "nhung@camau.gov.vn");
});
afterEach(() => {
  vi.useRealTimers();
});

const give = (cadreId: string, account: string) => saveOfficeAccount(env.CASES, { cadreId, account, by: "qt-02", now });
const fetchBoth = (url: string, init?: RequestInit) => (url.startsWith(team) ? cloudflare : office).fetch(url, init);

/** The console of an office with an OpenID provider, with Cloudflare Access, or with both. */
function rooms(p: { openId?: boolean; access?: boolean; required?: boolean; trustsMfa?: boolean } = { openId: true }, changes: Partial<ConsoleServices> = {}) {
  const settings: OfficeSettings = {
    openId: p.openId ? { issuer: office.issuer, clientId, clientSecret, trustsMfa: p.trustsMfa ?? false } : null,
    access: p.access ? { teamDomain: team, audience, required: p.required ?? false } : null,
  };
  const accounts = createOfficeAccounts(settings, fetchBoth);
  return house({ now: () => new Date(), ...(accounts ? { office: accounts } : {}), ...changes });
}

const assertion = async (email: string, changes: Record<string, unknown> = {}) => {
  const seconds = Math.floor(Date.now() / 1000);
  return { "Cf-Access-Jwt-Assertion": await cloudflare.sign({ iss: team, aud: [audience], sub: "x", email, iat: seconds, exp: seconds + 600, ...changes }) };
};

/** From our page to the provider, signed in there: the address the browser is then sent to. */
async function atProvider(visitor: Visitor, person = nhung, start = entry): Promise<string> {
  const there = await visitor.get(start);
  expect(there.status).toBe(303);
  const back = office.signIn(there.headers.get("Location") ?? "", person);
  expect(back.origin).toBe(origin);
  return `${back.pathname}${back.search}`;
}

/** The whole way. */
const through = async (visitor: Visitor, person = nhung, start = entry) => visitor.get(await atProvider(visitor, person, start), { "Sec-Fetch-Site": "cross-site" });

const isIn = async (visitor: Visitor, headers: Record<string, string> = {}) => (await visitor.get("/console", headers)).status === 200;

describe("signing in with the office's account", () => {
  it("leads from the sign-in page through the provider to the page first asked for, in the session every cadre has", async () => {
    const { app } = rooms();
    const visitor = new Visitor(app);
    const away = await visitor.get("/console/documents?q=dat");
    expect([away.status, away.headers.get("Location")]).toEqual([303, "/console/dang-nhap?ve=%2Fconsole%2Fdocuments%3Fq%3Ddat"]);
    const page = await (await visitor.get(away.headers.get("Location") ?? "")).text();
    expect(page).toContain(officeWords.enter);
    const start = /href="(\/console\/dang-nhap\/co-quan\?ve=[^"]*)"/.exec(page)?.[1] ?? "";
    const back = await through(visitor, nhung, start);
    expect(back.status).toBe(200);
    expect(back.headers.get("Set-Cookie")).toMatch(/ln_console=.*HttpOnly.*SameSite=Strict/);
    expect(back.headers.get("Cache-Control")).toBe("no-store");
    expect(await back.text()).toContain('content="0;url=/console/documents?q=dat"');
    expect([...visitor.cookies.keys()]).toEqual(["ln_console"]);
    expect(await isIn(visitor)).toBe(true);
    const devices = await (await visitor.get("/console/may-da-vao")).text();
    expect(devices).toContain("máy này");
    vi.setSystemTime(new Date(now.getTime() + 8 * 3_600_000 + 1000));
    expect(await isIn(visitor)).toBe(false);
  });

  it("is offered only where it is configured, and is nowhere else", async () => {
    const plain = new Visitor(rooms({}).app);
    expect(await (await plain.get("/console/dang-nhap")).text()).not.toContain(officeWords.enter);
    expect((await plain.get(entry)).headers.get("Location")).toBe("/console/dang-nhap");
    expect((await plain.post(entry, {}, await assertion("nhung@camau.gov.vn"))).status).toBe(400);
    expect((await plain.get("/console/documents")).headers.get("Location")).toBe("/console/dang-nhap");
    expect(plain.cookies.size).toBe(0);
  });

  it("never makes a cadre: an account nobody wrote down is told so, and nothing else", async () => {
    const visitor = new Visitor(rooms().app);
    const refused = await through(visitor, { sub: "u-99", email: "la<b>@camau.gov.vn" });
    expect(refused.status).toBe(403);
    const page = await refused.text();
    expect(page).toContain(officeWords.unknownTitle);
    expect(page).not.toContain("la<b>");
    expect(visitor.cookies.size).toBe(0);
    expect(await isIn(visitor)).toBe(false);
  });

  it("of somebody who left ends at once, and opens nothing any more", async () => {
    const visitor = new Visitor(rooms().app);
    await give("cb-vietkhai-kt", "ut.em@camau.gov.vn");
    const utEm = { sub: "u-5", email: "ut.em@camau.gov.vn" };
    await through(visitor, utEm);
    expect(await isIn(visitor)).toBe(true);
    const cadre = await findCadre(env.CASES, "cb-vietkhai-kt");
    if (!cadre) throw new Error("no cadre");
    const onTheWay = new Visitor(rooms().app);
    const back = await atProvider(onTheWay, utEm);
    await saveCadre(env.CASES, { ...cadre, active: false });
    expect(await isIn(visitor)).toBe(false);
    expect((await onTheWay.get(back)).status).toBe(403);
    expect((await through(new Visitor(rooms().app), utEm)).status).toBe(403);
    await saveCadre(env.CASES, { ...cadre, active: true });
    expect((await through(new Visitor(rooms().app), utEm)).status).toBe(403);
  });

  it("under an address that was handed on to somebody else is refused until an administrator writes it down anew", async () => {
    const { app } = rooms();
    expect((await through(new Visitor(app))).status).toBe(200);
    const other = await through(new Visitor(app), { sub: "u-18", email: nhung.email });
    expect([other.status, await other.text()]).toEqual([403, expect.stringContaining(officeWords.otherTitle)]);
    await saveOfficeAccount(env.CASES, { cadreId: "cb-vietkhai-01", account: null, by: "qt-02", now });
    await give("cb-vietkhai-01", "nhung@camau.gov.vn");
    expect((await through(new Visitor(app), { sub: "u-18", email: nhung.email })).status).toBe(200);
  });

  it("that the person gave up, and one the provider cannot be asked about, end on a page that leads on", async () => {
    const visitor = new Visitor(rooms().app);
    const back = new URL(await atProvider(visitor), origin);
    back.searchParams.delete("code");
    back.searchParams.set("error", "access_denied");
    const given = await visitor.get(`${back.pathname}${back.search}`);
    expect([given.status, await given.text()]).toEqual([403, expect.stringContaining("/console/dang-nhap")]);
    office.down = true;
    vi.setSystemTime(new Date(now.getTime() + 3_700_000));
    expect((await visitor.get(entry)).status).toBe(503);
    expect((await visitor.get("/console/dang-nhap")).status).toBe(200);
    const { token } = await createSignInLink(env.CASES, { cadreId: "cb-vietkhai-01", now: new Date() });
    expect((await visitor.post("/console/dang-nhap", { token })).status).toBe(303);
    expect(await isIn(visitor)).toBe(true);
  });
});

describe("the way back", () => {
  it("counts once, also with the cookie of before", async () => {
    const visitor = new Visitor(rooms().app);
    const back = await atProvider(visitor);
    const kept = visitor.cookies.get("ln_office") ?? "";
    expect((await visitor.get(back)).status).toBe(200);
    const thief = new Visitor(rooms().app);
    thief.cookies.set("ln_office", kept);
    const asked = office.asked.length;
    expect((await thief.get(back)).status).toBe(400);
    expect(office.asked.length).toBe(asked);
    expect(await isIn(thief)).toBe(false);
  });

  it("is worth nothing in another browser, with another try's cookie, one of our own making, or after ten minutes", async () => {
    const { app } = rooms();
    const [mine, other] = [new Visitor(app), new Visitor(app)];
    const back = await atProvider(mine);
    expect((await new Visitor(app).get(back)).status).toBe(400);
    await atProvider(other);
    expect((await other.get(back)).status).toBe(400);
    const forged = new Visitor(app);
    const state = new URL(back, origin).searchParams.get("state");
    const text = btoa(JSON.stringify({ state, returnTo: "/console", expiresAtMs: now.getTime() + 60_000 })).replaceAll("=", "");
    for (const cookie of [`${text}.`, `${text}.AAAA`, text, "..", ""]) {
      forged.cookies.set("ln_office", cookie);
      expect((await forged.get(back)).status, cookie).toBe(400);
    }
    vi.setSystemTime(new Date(now.getTime() + 600_000));
    expect((await mine.get(back)).status).toBe(400);
    for (const visitor of [mine, other, forged]) expect(await isIn(visitor)).toBe(false);
  });

  it("does not use a try up for somebody who only knows its address, or sends the browser back too early", async () => {
    const visitor = new Visitor(rooms().app);
    const back = await atProvider(visitor);
    expect((await new Visitor(rooms().app).get(back)).status).toBe(400);
    expect((await visitor.get(`${entry}/ve?code=x&state=y`)).status).toBe(400);
    expect((await visitor.get(back)).status).toBe(200);
  });

  it("leads within the console only", async () => {
    for (const address of ["/console", "/console/cases/CM-261123-K7QF?a=1", "/console?q=x", "/console/cadres/moi?noi=32227"]) expect(returnAddress(address)).toBe(address);
    for (const address of [
      "https://khac.example.vn/console", "//khac.example.vn/console", "/\\khac.example.vn", "/console/..//khac.example.vn", "/console/../../ho-so", "/console/%2e%2e/%2e%2e/ho-so", "/console\\..\\x", "javascript:alert(1)",
      "/consolex", "/console@khac.example.vn", "/console/\n//khac", "/console/dang-nhap", "/console/dang-nhap/co-quan?ve=/console", "/console/x/../dang-xuat", "/van-ban", "", undefined, 7,
    ]) expect(returnAddress(address), String(address)).toBe("/console");
    const visitor = new Visitor(rooms().app);
    const back = await through(visitor, nhung, `${entry}?ve=${encodeURIComponent("https://khac.example.vn/console")}`);
    expect(await back.text()).toContain('content="0;url=/console"');
  });
});

describe("the second step", () => {
  const admin = { sub: "u-1", email: "dang@camau.gov.vn" };
  beforeEach(() => give("qt-01", admin.email));

  it("is still asked of an administrator, whatever the provider says of itself", async () => {
    office.claims = { amr: ["pwd", "mfa"] };
    const visitor = new Visitor(rooms({ openId: true }, { secondStep: "required" }).app);
    await through(visitor, admin);
    expect((await visitor.get("/console")).headers.get("Location")).toBe("/console/may-da-vao");
  });

  it("is the provider's where the service is set to rely on it, and only where the provider says so", async () => {
    const { app } = rooms({ openId: true, trustsMfa: true }, { secondStep: "required" });
    const [without, withIt] = [new Visitor(app), new Visitor(app)];
    await through(without, admin);
    expect((await without.get("/console")).headers.get("Location")).toBe("/console/may-da-vao");
    office.claims = { amr: ["pwd", "mfa"] };
    await through(withIt, admin);
    expect(await isIn(withIt)).toBe(true);
  });

  it("that was set up here is asked for", async () => {
    const begun = await beginSecondStep(env.CASES, sealer, "qt-01", now);
    if (!begun.ok) throw new Error("not begun");
    await env.CASES.prepare("UPDATE second_steps SET confirmed_at = ? WHERE cadre_id = 'qt-01'").bind(now.toISOString()).run();
    const visitor = new Visitor(rooms().app);
    await through(visitor, admin);
    expect((await visitor.get("/console")).headers.get("Location")).toBe("/console/dang-nhap/ma");
  });
});

describe("Cloudflare Access before the console", () => {
  it("signs in whom it let through, by a button, never by merely looking at a page", async () => {
    const { app } = rooms({ access: true });
    const visitor = new Visitor(app);
    const header = await assertion("nhung@camau.gov.vn");
    const page = await (await visitor.get("/console/dang-nhap?ve=/console/documents", header)).text();
    expect(page).toContain(officeWords.enterAs("nhung@camau.gov.vn"));
    expect(visitor.cookies.size).toBe(0);
    expect((await visitor.post(entry, {}, { ...header, Origin: "https://khac.example.vn", "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    const entered = await visitor.post(entry, { ve: "/console/documents" }, header);
    expect(await entered.text()).toContain('content="0;url=/console/documents"');
    expect(await isIn(visitor, header)).toBe(true);
    expect((await new Visitor(app).post(entry, {}, await assertion("la@camau.gov.vn"))).status).toBe(403);
  });

  it("that is forged signs nobody in, and shows no button", async () => {
    const { app } = rooms({ access: true });
    for (const forgery of ["other key", "alg none", "public key as secret"] as const) {
      cloudflare.forgery = forgery;
      const header = await assertion("nhung@camau.gov.vn");
      const visitor = new Visitor(app);
      expect(await (await visitor.get("/console/dang-nhap", header)).text()).not.toContain("nhung@");
      expect((await visitor.post(entry, {}, header)).status).toBe(400);
      expect(visitor.cookies.size).toBe(0);
    }
  });

  it("where it is required, lets nobody past it: no page, no link, no open session, no way back", async () => {
    const { app } = rooms({ access: true, openId: true, required: true });
    const { token } = await createSignInLink(env.CASES, { cadreId: "cb-vietkhai-01", now });
    const past = new Visitor(app);
    for (const response of [await past.get("/console"), await past.get("/console/dang-nhap"), await past.post("/console/dang-nhap", { token }), await past.get(entry), await past.get(`${entry}/ve?code=x&state=y`), await past.post("/console/dang-xuat", {})]) {
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining(officeWords.doorMissing)]);
      expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    }
    expect(past.cookies.size).toBe(0);
    const old = await past.get("/console", await assertion("nhung@camau.gov.vn", { exp: Math.floor(now.getTime() / 1000) - 120 }));
    expect([old.status, await old.text()]).toEqual([403, expect.stringContaining(officeWords.doorInvalid)]);
    expect((await past.post("/console/dang-nhap", { token }, await assertion("nhung@camau.gov.vn"))).status).toBe(303);
    expect(await isIn(past)).toBe(false);
    expect(await isIn(past, await assertion("nhung@camau.gov.vn"))).toBe(true);
  });

  it("where it is required and cannot be checked, says that nothing is lost, and opens nothing", async () => {
    const { app } = rooms({ access: true, required: true });
    const header = await assertion("nhung@camau.gov.vn");
    cloudflare.down = true;
    const response = await new Visitor(app).get("/console/dang-nhap", header);
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining(officeWords.doorUnreachable)]);
  });

  it("that names somebody else than the session closes it to them", async () => {
    const { app } = rooms({ access: true, required: true });
    const header = await assertion("NHUNG@camau.gov.vn");
    const visitor = new Visitor(app);
    await visitor.post(entry, {}, header);
    expect(await isIn(visitor, header)).toBe(true);
    const other = await visitor.get("/console", await assertion("dang@camau.gov.vn"));
    expect([other.status, await other.text()]).toEqual([403, expect.stringContaining(officeWords.otherPerson)]);
    // Nobody wrote down an account for this one: the door says that the office knows the person, the link says who it is.
    const { token } = await createSignInLink(env.CASES, { cadreId: "cb-vietkhai-kt", now });
    const unbound = new Visitor(app);
    await unbound.post("/console/dang-nhap", { token }, header);
    expect(await isIn(unbound, header)).toBe(true);
  });
});

describe("an administrator writes down whose account is whose", () => {
  const form = (changes: Record<string, string>) => ({ id: "cb-vietkhai-kt", sua: "1", name: "Trần Văn Út Em", role: "cadre", unitId: "xa.32227.ubnd.kt", active: "1", ...changes });
  const account = async (id = "cb-vietkhai-kt") => (await env.CASES.prepare("SELECT account FROM office_accounts WHERE cadre_id = ?").bind(id).first<{ account: string }>())?.account ?? null;
  const events = async () => (await env.CASES.prepare("SELECT cadre_id, kind, actor FROM access_events ORDER BY at, kind").all()).results;

  async function desk(p: Parameters<typeof rooms>[0] = { openId: true }) {
    const officeRooms = rooms(p);
    const admin = await signedIn(officeRooms, "qt-01", now);
    const save = async (changes: Record<string, string>) => submit(admin, await (await admin.get("/console/cadres/cb-vietkhai-kt/sua")).text(), "/console/cadres", form(changes));
    return { admin, save };
  }

  it("in any letters, changes it, takes it away; each is written down with who did it", async () => {
    await emptyTables(env.CASES, ["access_events"]);
    const { admin, save } = await desk();
    expect((await save({ email: "  Ut.Em@CaMau.gov.vn " })).status).toBe(303);
    expect(await account()).toBe("ut.em@camau.gov.vn");
    expect(await (await admin.get("/console/cadres/cb-vietkhai-kt/sua")).text()).toContain('value="ut.em@camau.gov.vn"');
    await save({ email: "UT.EM@camau.gov.vn" });
    expect(await events()).toEqual([{ cadre_id: "cb-vietkhai-kt", kind: "office_account_set", actor: "qt-01" }]);
    vi.setSystemTime(new Date(now.getTime() + 1000));
    await save({ email: "" });
    expect(await account()).toBeNull();
    expect((await events()).map((event) => event["kind"])).toEqual(["office_account_set", "office_account_removed"]);
  });

  it("ends every session when it becomes another one", async () => {
    const { save } = await desk();
    await save({ email: "ut.em@camau.gov.vn" });
    const visitor = new Visitor(rooms().app);
    await through(visitor, { sub: "u-5", email: "ut.em@camau.gov.vn" });
    await save({ email: "ut.em@camau.gov.vn" });
    expect(await isIn(visitor)).toBe(true);
    await save({ email: "em.ut@camau.gov.vn" });
    expect(await isIn(visitor)).toBe(false);
  });

  it("not for two at once, not in letters that only look alike, not for somebody who left", async () => {
    const { save } = await desk();
    const taken = await save({ email: "NHUNG@camau.gov.vn" });
    expect([taken.status, await taken.text()]).toEqual([422, expect.stringContaining(officeWords.taken)]);
    for (const email of ["ai đó@camau.gov.vn", "nhung@camau", "\uFF4Bien@camau.gov.vn", "nhung@саmau.gov.vn", "a@b@camau.gov.vn"]) {
      const wrong = await save({ email });
      expect([wrong.status, await wrong.text()], email).toEqual([422, expect.stringContaining(officeWords.badEmail)]);
    }
    expect(await account()).toBeNull();
    await save({ email: "ut.em@camau.gov.vn", active: "" });
    expect(await account()).toBeNull();
    await save({ email: "ut.em@camau.gov.vn" });
    expect(await account()).toBe("ut.em@camau.gov.vn");
  });

  it("with a field that is there only where the office has such accounts, and a form without it changes none", async () => {
    await give("cb-vietkhai-kt", "ut.em@camau.gov.vn");
    const { admin, save } = await desk({});
    expect(await (await admin.get("/console/cadres/cb-vietkhai-kt/sua")).text()).not.toContain(officeWords.field);
    await save({});
    expect(await account()).toBe("ut.em@camau.gov.vn");
  });

  it("never one's own", async () => {
    const { admin } = await desk();
    const page = await (await admin.get("/console/cadres/qt-01/sua")).text();
    await submit(admin, page, "/console/cadres", form({ id: "qt-01", name: "Lê Minh Đăng", role: "admin", unitId: "tinh.dang.tgdv", email: "dang@camau.gov.vn" }));
    expect(await account("qt-01")).toBeNull();
  });
});

it("a health check names what is configured and what does not answer", async () => {
  const both = createOfficeAccounts({ openId: { issuer: office.issuer, clientId, clientSecret, trustsMfa: false }, access: { teamDomain: team, audience, required: true } }, fetchBoth);
  expect(await both?.health()).toEqual({ configured: "access (required) + openid", degraded: [] });
  cloudflare.down = true;
  const fresh = createOfficeAccounts({ openId: null, access: { teamDomain: team, audience, required: false } }, fetchBoth);
  expect(await fresh?.health()).toEqual({ configured: "access", degraded: ["officeAccount: access does not answer"] });
  expect(createOfficeAccounts({ openId: null, access: null })).toBeNull();
});
