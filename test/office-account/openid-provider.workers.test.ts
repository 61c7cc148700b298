import { beforeEach, describe, expect, it } from "vitest";
import type { SignInAttempt } from "../../src/office-account/office-account.ts";
import { createOpenIdProvider } from "../../src/office-account/openid-provider.ts";
import { type Forgery, StandInProvider, clientId, clientSecret } from "./stand-in-provider.ts";

const person = { sub: "u-17", email: "nhung@camau.gov.vn" };
let office: StandInProvider;
let attempt: SignInAttempt;
const text = () => `${crypto.randomUUID()}${crypto.randomUUID()}`;
beforeEach(async () => {
  office = await StandInProvider.open();
  attempt = { redirectUri: "http://langnghe.test/console/dang-nhap/co-quan/ve", state: text(), nonce: text(), verifier: text() };
});

const provider = (changes: { issuer?: string; trustsMfa?: boolean } = {}) => createOpenIdProvider({ issuer: office.issuer, clientId, clientSecret, trustsMfa: false, ...changes }, office.fetch);

/** The whole way, with one thing done differently. */
async function signIn(p: { provider?: ReturnType<typeof provider>; attempt?: Partial<SignInAttempt>; returned?: (address: URL) => void; now?: Date } = {}) {
  const one = p.provider ?? provider();
  const to = await one.begin(attempt);
  if (!to.ok) return to;
  const back = office.signIn(to.value, person);
  p.returned?.(back);
  return one.finish({ ...attempt, ...p.attempt }, back, p.now ?? new Date());
}

const invalid = { ok: false, reason: "invalid" };

describe("an OpenID Connect provider", () => {
  it("names who signed in there, with code, PKCE, state and nonce", async () => {
    expect(await signIn()).toEqual({ ok: true, value: { email: person.email, subject: `${office.issuer}\n${person.sub}`, passedSecondStep: false } });
    const address = new URL(((await provider().begin(attempt)) as { value: string }).value);
    expect(address.href).not.toContain(attempt.verifier);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ response_type: "code", code_challenge_method: "S256", state: attempt.state, nonce: attempt.nonce, redirect_uri: attempt.redirectUri });
  });

  it("may sign with either of two kinds of keys, and take the secret in the form", async () => {
    office = await StandInProvider.open(["ES256", "RS256"]);
    office.basicAuth = false;
    expect((await signIn()).ok).toBe(true);
  });

  it("is asked for the address where the token does not hold it, and only about the same person", async () => {
    office.claims = { email: undefined };
    office.userinfo = { sub: person.sub, email: "nhung@camau.gov.vn" };
    expect(await signIn()).toMatchObject({ ok: true, value: { email: "nhung@camau.gov.vn" } });
    office.userinfo = { sub: "u-18", email: "quantri@camau.gov.vn" };
    expect(await signIn()).toEqual(invalid);
    office.userinfo = { sub: person.sub };
    expect(await signIn()).toEqual({ ok: false, reason: "no_email" });
  });

  it("that has not confirmed the address names nobody", async () => {
    for (const claims of [{ email_verified: false }, { email_verified: "false" }, { email: 7 }]) {
      office.claims = claims;
      expect(await signIn()).toEqual({ ok: false, reason: "no_email" });
    }
    office.claims = { email_verified: undefined };
    expect((await signIn()).ok).toBe(true);
  });

  it.each<[unknown, boolean, boolean]>([
    [["pwd", "mfa"], true, true], [["pwd", "mfa"], false, false], [["pwd"], true, false], ["mfa", true, false], [undefined, true, false],
  ])("says %j, trusted: %s → a second factor was passed: %s", async (amr, trustsMfa, passed) => {
    office.claims = { amr };
    expect(await signIn({ provider: provider({ trustsMfa }) })).toMatchObject({ ok: true, value: { passedSecondStep: passed } });
  });
});

describe("nobody is named by a token", () => {
  const seconds = Math.floor(Date.now() / 1000);

  it.each<[string, Record<string, unknown>]>([
    ["of another issuer", { iss: "https://khac.example.vn" }],
    ["for another service", { aud: "dich-vu-khac" }],
    ["for us among others, issued to another", { aud: [clientId, "dich-vu-khac"], azp: "dich-vu-khac" }],
    ["made for another try", { nonce: "nonce-khac" }],
    ["made for no try", { nonce: undefined }],
    ["out of date", { exp: seconds - 61 }],
    ["not yet good", { nbf: seconds + 3600 }],
    ["without an end", { exp: undefined }],
    ["about nobody", { sub: undefined }],
  ])("%s", async (_name, claims) => {
    office.claims = claims;
    expect(await signIn()).toEqual(invalid);
  });

  it.each<Forgery>(["other key", "unknown kid", "alg none", "public key as secret"])("forged: %s", async (forgery) => {
    office.forgery = forgery;
    expect(await signIn()).toEqual(invalid);
  });

  it("signed by its own key in a way that was not agreed", async () => {
    office = await StandInProvider.open(["PS256"]);
    expect(await signIn()).toEqual(invalid);
  });

  it("an hour after the clock it is compared with", async () => {
    expect(await signIn({ now: new Date(Date.now() + 3_600_000) })).toEqual(invalid);
    expect((await signIn({ now: new Date(Date.now() + 330_000) })).ok).toBe(true);
  });
});

describe("nobody is named by a way back", () => {
  it("with another state, a second state, another issuer, or none", async () => {
    expect(await signIn({ returned: (address) => address.searchParams.set("state", "khac") })).toEqual(invalid);
    expect(await signIn({ returned: (address) => address.searchParams.append("state", "khac") })).toEqual(invalid);
    expect(await signIn({ returned: (address) => address.searchParams.set("iss", "https://khac.example.vn") })).toEqual(invalid);
    expect(await signIn({ returned: (address) => address.searchParams.delete("iss") })).toEqual(invalid);
    expect(await signIn({ returned: (address) => address.searchParams.delete("code") })).toEqual(invalid);
  });

  it("whose code is stolen, used, or made up", async () => {
    expect(await signIn({ attempt: { verifier: text() } })).toEqual(invalid);
    expect(await signIn({ attempt: { redirectUri: "http://langnghe.test/console/khac" } })).toEqual(invalid);
    const one = provider();
    const to = await one.begin(attempt);
    const back = office.signIn(to.ok ? to.value : "", person);
    expect((await one.finish(attempt, back, new Date())).ok).toBe(true);
    expect(await one.finish(attempt, back, new Date())).toEqual(invalid);
  });

  it("on which the person said no", async () => {
    expect(await signIn({ returned: (address) => { address.searchParams.delete("code"); address.searchParams.set("error", "access_denied"); } })).toEqual({ ok: false, reason: "refused" });
  });
});

describe("a provider that cannot be asked", () => {
  it("says so at once to those who come after", async () => {
    office.down = true;
    const one = provider();
    for (let time = 0; time < 4; time++) expect(await one.begin(attempt)).toEqual({ ok: false, reason: "unreachable" });
    expect(office.asked.length).toBe(1);
    await expect(one.probe()).rejects.toThrow();
  });

  it("between going there and coming back names nobody", async () => {
    expect(await signIn({ returned: () => { office.down = true; } })).toEqual({ ok: false, reason: "unreachable" });
  });

  it("or speaks for another issuer is not gone to", async () => {
    const one = createOpenIdProvider({ issuer: "https://khac.example.gov.vn", clientId, clientSecret, trustsMfa: false }, (url) => office.fetch(url.replace("https://khac.example.gov.vn", office.issuer)));
    expect(await one.begin(attempt)).toEqual({ ok: false, reason: "unreachable" });
  });

  it("is asked for its own description and keys once", async () => {
    const one = provider();
    await signIn({ provider: one });
    await signIn({ provider: one });
    await one.probe();
    expect(office.asked.filter((path) => !path.endsWith("/token"))).toEqual(["/cong/.well-known/openid-configuration", "/cong/keys"]);
  });
});
