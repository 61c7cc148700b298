import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAccessDoor } from "../../src/office-account/access-assertion.ts";
import { type Forgery, StandInProvider } from "./stand-in-provider.ts";

const team = "https://coquan.cloudflareaccess.com";
const audience = "4714c1358e65fe4b408ad6d432a5f878f08194bdb4752441fd56faefa9b2b6f2";
const now = new Date("2026-11-24T03:00:00Z");
const seconds = Math.floor(now.getTime() / 1000);
const good = { iss: team, aud: [audience], email: "nhung@camau.gov.vn", type: "app", sub: "7335d417-61da-459d-899c-0a01c76a2f94", iat: seconds - 10, nbf: seconds - 10, exp: seconds + 600 };

let cloudflare: StandInProvider;
beforeEach(async () => {
  cloudflare = await StandInProvider.open(["RS256"], team);
});

afterEach(() => {
  vi.useRealTimers();
});

const door = () => createAccessDoor({ teamDomain: team, audience, required: true }, cloudflare.fetch);
const read = async (claims: Record<string, unknown>, forgery: Forgery = "none") => {
  cloudflare.forgery = forgery;
  return door().read(await cloudflare.sign(claims), now);
};

describe("an assertion of Cloudflare Access", () => {
  it("names whom Access let through, by the address alone", async () => {
    expect(await read(good)).toEqual({ ok: true, value: { email: "nhung@camau.gov.vn", subject: null, passedSecondStep: false } });
  });

  it("counts within a minute of difference between two clocks, and no longer", async () => {
    expect((await read({ ...good, exp: seconds - 59 })).ok).toBe(true);
    expect((await read({ ...good, nbf: seconds + 59 })).ok).toBe(true);
    expect(await read({ ...good, exp: seconds - 61 })).toEqual({ ok: false, reason: "invalid" });
    expect(await read({ ...good, nbf: seconds + 61 })).toEqual({ ok: false, reason: "invalid" });
  });

  it.each<[string, Record<string, unknown>]>([
    ["another team's", { iss: "https://khac.cloudflareaccess.com" }],
    ["for another application", { aud: ["0".repeat(64)] }],
    ["for no application", { aud: undefined }],
    ["without an end", { exp: undefined }],
    ["of a service, which is nobody", { email: undefined, common_name: "may-chu.access" }],
    ["whose address is no text", { email: { $ne: "" } }],
  ])("proves nothing when it is %s", async (_name, wrong) => {
    expect(await read({ ...good, ...wrong })).toEqual({ ok: false, reason: "invalid" });
  });

  it.each<Forgery>(["other key", "unknown kid", "alg none", "public key as secret"])("proves nothing when it is forged: %s", async (forgery) => {
    expect(await read(good, forgery)).toEqual({ ok: false, reason: "invalid" });
  });

  it("signed by the team's own key in a way that was not agreed proves nothing", async () => {
    cloudflare = await StandInProvider.open(["PS256"], team);
    expect(await read(good)).toEqual({ ok: false, reason: "invalid" });
  });

  it("is missing, or is no token at all", async () => {
    expect(await door().read(undefined, now)).toEqual({ ok: false, reason: "missing" });
    expect(await door().read("", now)).toEqual({ ok: false, reason: "missing" });
    for (const text of ["a", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9.e30.", "\u0000"]) expect(await door().read(text, now), text).toEqual({ ok: false, reason: "invalid" });
  });

  it("with one claim changed in transit proves nothing", async () => {
    const [head, , tail] = (await cloudflare.sign(good)).split(".");
    const body = btoa(JSON.stringify({ ...good, email: "quantri@camau.gov.vn" })).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    expect(await door().read(`${head}.${body}.${tail}`, now)).toEqual({ ok: false, reason: "invalid" });
  });
});

describe("the keys", () => {
  it("are asked for once, and again for a key that is not known yet", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    const one = door();
    for (let time = 0; time < 5; time++) expect((await one.read(await cloudflare.sign(good), now)).ok).toBe(true);
    expect(cloudflare.asked).toEqual(["/cdn-cgi/access/certs"]);
    await cloudflare.addKey("RS256");
    vi.setSystemTime(new Date(now.getTime() + 31_000));
    expect((await one.read(await cloudflare.sign(good), now)).ok).toBe(true);
    expect(cloudflare.asked.length).toBe(2);
  });

  it("of a team that took one out of use no longer let it in after ten minutes", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    const one = door();
    const before = await cloudflare.sign(good);
    expect((await one.read(before, now)).ok).toBe(true);
    cloudflare.withdrawAll();
    await cloudflare.addKey("RS256");
    vi.setSystemTime(new Date(now.getTime() + 601_000));
    expect(await one.read(before, now)).toEqual({ ok: false, reason: "invalid" });
  });

  it("are not asked for again and again by tokens with made-up keys", async () => {
    const one = door();
    cloudflare.forgery = "unknown kid";
    for (let time = 0; time < 20; time++) expect(await one.read(await cloudflare.sign(good), now)).toEqual({ ok: false, reason: "invalid" });
    expect(cloudflare.asked.length).toBe(1);
  });

  it("that cannot be had prove nobody, and are not waited for by each page", async () => {
    cloudflare.down = true;
    const one = door();
    for (let time = 0; time < 5; time++) expect(await one.read(await cloudflare.sign(good), now)).toEqual({ ok: false, reason: "unreachable" });
    expect(cloudflare.asked.length).toBe(1);
    await expect(one.probe()).rejects.toThrow();
  });
});
