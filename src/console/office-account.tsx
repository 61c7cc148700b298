import { type Context, Hono, type MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import { cadreOfAccount, claimSignIn, normaliseAccount } from "../cases/office-account-store.ts";
import { openSession } from "../cases/sign-in-store.ts";
import { log } from "../log.ts";
import type { OfficePerson, OpenIdRefusal, SignInAttempt } from "../office-account/office-account.ts";
import { fromBase64, toBase64Url } from "../people/encoding.ts";
import { errorPage } from "../public/look/error-page.tsx";
import { frame } from "../public/look/frame.tsx";
import { isSignature, randomText, signature } from "../public/signed-value.ts";
import { consoleWords } from "../text/console.ts";
import { officeWords as words } from "../text/office-account.ts";
import { deviceName } from "./device-name.ts";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, rememberSession } from "./session.tsx";

/**
 * Signing in with the account of the office. POST /console/dang-nhap/co-quan (whom Cloudflare Access let through) ·
 * GET /console/dang-nhap/co-quan?ve=… (to the OpenID provider) · GET /console/dang-nhap/co-quan/ve (back from it).
 * The provider names somebody; who that is here was written down by an administrator. The session is the same as by a link.
 */
export function officeSignIn(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.post("/", async (c) => {
    const person = c.get("officePerson");
    return person ? enter(c, person, returnAddress((await c.req.parseBody())["ve"])) : trouble(c, "invalid");
  });

  pages.get("/", async (c) => {
    const openId = services(c).office?.openId;
    if (!openId) return c.redirect("/console/dang-nhap", 303);
    const state = randomText(32);
    const to = await openId.begin(await attemptOf(services(c), state));
    if (!to.ok) return trouble(c, to.reason);
    const tried: Tried = { state, returnTo: returnAddress(c.req.query("ve")), expiresAtMs: now().getTime() + tryMinutes * 60_000 };
    setCookie(c, COOKIE, await packed(services(c).sessionSecret, tried), { ...cookieOptions(c), maxAge: tryMinutes * 60 });
    return c.redirect(to.value, 303);
  });

  pages.get("/ve", async (c) => {
    const { cases, sessionSecret, office, publicUrl } = services(c);
    const tried = await unpacked(sessionSecret, getCookie(c, COOKIE) ?? "", now());
    // Another site can send this browser here too: that must not end a try under way.
    if (!office?.openId || tried === null || tried.state !== c.req.query("state")) return trouble(c, "invalid");
    deleteCookie(c, COOKIE, cookieOptions(c));
    // A cookie can be copied before it is deleted: the store knows which try was used.
    if (!(await claimSignIn(cases, { state: tried.state, expiresAt: new Date(tried.expiresAtMs), now: now() }))) return trouble(c, "invalid");
    const returned = new URL(callbackPath, publicUrl);
    returned.search = new URL(c.req.url).search;
    const person = await office.openId.finish(await attemptOf(services(c), tried.state), returned, now());
    return person.ok ? enter(c, person.value, tried.returnTo) : trouble(c, person.reason);
  });

  async function enter(c: ConsoleContext, person: OfficePerson, returnTo: string): Promise<Response> {
    const { cases, operatorName } = services(c);
    const account = normaliseAccount(person.email);
    const cadre = account === null ? { ok: false as const, reason: "unknown" as const } : await cadreOfAccount(cases, { account, subject: person.subject });
    const session = cadre.ok ? await openSession(cases, { cadreId: cadre.value.id, now: now(), device: deviceName(c.req.header("User-Agent")), secondStepPassed: person.passedSecondStep }) : null;
    if (session === null) {
      const known = !cadre.ok && cadre.reason === "other_subject";
      log.warn("office_sign_in_refused", { reason: known ? "other_subject" : "unknown" });
      return page(c, known ? words.otherTitle : words.unknownTitle, (known ? words.otherSubject : words.unknown)(person.email), 403);
    }
    rememberSession(c, session.sessionToken);
    // Not a redirect: on the way back from another site the browser would leave the strict cookie out.
    return c.html(frame({ title: consoleWords.continueTitle, operatorName, refreshTo: returnTo, children: <p><a class="button" href={returnTo}>{consoleWords.continueWord}</a></p> }));
  }

  function trouble(c: Context, reason: OpenIdRefusal): Response | Promise<Response> {
    log.warn("office_sign_in_refused", { reason });
    switch (reason) {
      case "refused": return page(c, words.refusedTitle, words.refused, 403);
      case "invalid": return page(c, words.invalidTitle, words.invalid, 400);
      case "no_email": return page(c, words.noEmailTitle, words.noEmail, 403);
      case "unreachable": return page(c, words.unreachableTitle, words.unreachable, 503);
    }
  }

  function page(c: Context, title: string, next: string, status: 400 | 403 | 503): Response | Promise<Response> {
    return c.html(errorPage({ operatorName: services(c).operatorName, title, next, homeHref: "/console/dang-nhap", homeWord: words.again }), status);
  }

  return pages;
}

/**
 * Reads what Cloudflare Access says of this request, before every page of the console. Where Access is required nobody comes past it,
 * also not with a link or an open session.
 */
export function officeDoor(services: (c: Context) => ConsoleServices, now: () => Date): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => {
    const { office, operatorName } = services(c);
    if (!office?.access) return next();
    const read = await office.access.read(c.req.header("Cf-Access-Jwt-Assertion"), now());
    if (read.ok) c.set("officePerson", read.value);
    if (read.ok || !office.access.required) return next();
    // Whoever walks past is no news; an assertion that does not hold, or cannot be checked, is.
    if (read.reason !== "missing") log.warn("office_door_closed", { reason: read.reason });
    c.header("Cache-Control", "no-store");
    const why = { missing: words.doorMissing, invalid: words.doorInvalid, unreachable: words.doorUnreachable }[read.reason];
    return c.html(errorPage({ operatorName, title: words.doorTitle, next: why, homeHref: "/console", homeWord: words.retry }), read.reason === "unreachable" ? 503 : 403);
  };
}

/** Where to go on after signing in: within the console, never to the sign-in page again, never elsewhere. */
export function returnAddress(given: unknown): string {
  if (typeof given !== "string" || !/^\/console(?:[/?][\x21-\x7e]*)?$/.test(given) || given.includes("\\")) return "/console";
  const { origin, pathname, search } = new URL(given, here);
  const within = pathname === "/console" || (pathname.startsWith("/console/") && !/^\/console\/dang-(?:nhap|xuat)(?:\/|$)/.test(pathname));
  return origin === here && within ? `${pathname}${search}` : "/console";
}

/** Only what is relative to it matters. */
const here = "https://console.invalid";

/** From one page of ours to the provider and back: a password, perhaps a code from a telephone. */
const tryMinutes = 10;
const COOKIE = "ln_office";
const startPath = "/console/dang-nhap/co-quan";
const callbackPath = `${startPath}/ve`;
const PURPOSE = "office-sign-in";

type Tried = z.infer<typeof Tried>;
const Tried = z.object({ state: z.string(), returnTo: z.string(), expiresAtMs: z.number() });

/** Nonce and verifier come from the state and our secret: the browser carries neither. */
async function attemptOf({ sessionSecret, publicUrl }: ConsoleServices, state: string): Promise<SignInAttempt> {
  const [nonce, verifier] = await Promise.all([signature(sessionSecret, `${PURPOSE}/nonce`, state), signature(sessionSecret, `${PURPOSE}/verifier`, state)]);
  return { redirectUri: new URL(callbackPath, publicUrl).href, state, nonce, verifier };
}

async function packed(secret: string, tried: Tried): Promise<string> {
  const text = toBase64Url(new TextEncoder().encode(JSON.stringify(tried)));
  return `${text}.${await signature(secret, PURPOSE, text)}`;
}

async function unpacked(secret: string, cookie: string, now: Date): Promise<Tried | null> {
  const [text = "", signed = ""] = cookie.split(".");
  if (!(await isSignature(secret, PURPOSE, text, signed))) return null;
  const bytes = fromBase64(text);
  const tried = bytes === null ? null : Tried.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return tried !== null && tried.expiresAtMs > now.getTime() ? tried : null;
}

/** Lax, because the provider sends the browser back from another site; gone after the one use. */
function cookieOptions(c: Context): { httpOnly: true; sameSite: "Lax"; secure: boolean; path: string } {
  return { httpOnly: true, sameSite: "Lax", secure: new URL(c.req.url).protocol === "https:", path: startPath };
}
