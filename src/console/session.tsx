import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Cadre, Role } from "../cases/case.ts";
import { type Session, findSession, renewSession } from "../cases/sign-in-store.ts";
import { normaliseAccount } from "../cases/office-account-store.ts";
import type { OfficePerson } from "../office-account/office-account.ts";
import { type OwnFrame, errorPage } from "../public/look/error-page.tsx";
import { frame } from "../public/look/frame.tsx";
import { isSignature, signature } from "../public/signed-value.ts";
import { consoleWords } from "../text/console.ts";
import { officeWords } from "../text/office-account.ts";
import type { ConsoleServices } from "./services.ts";

/**
 * What every page behind the sign-in knows. `formToken`: stands in each form, so that only our own pages can post.
 * `officePerson`: whom the office's own door (Cloudflare Access) let through; known before the sign-in too. `ownFrame`: links and name for a page of trouble.
 */
export interface ConsoleEnv { Variables: { cadre: Cadre; session: Session; formToken: string; officePerson?: OfficePerson; ownFrame?: () => OwnFrame } }

export type ConsoleContext = Context<ConsoleEnv>;

/**
 * Lets only signed-in cadres through, and forms only with their token. Signed out: to the sign-in page.
 * @param now the clock
 */
export function requireCadre(services: (c: Context) => ConsoleServices, now: () => Date): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => {
    const { cases, sessionSecret, operatorName } = services(c);
    c.header("Cache-Control", "no-store");
    const token = getCookie(c, COOKIE);
    const session = token === undefined ? null : await findSession(cases, token, now());
    if (token === undefined || session === null) {
      if (token === undefined && cameFromElsewhere(c)) return c.html(continuePage(operatorName, c.req.url));
      return c.redirect(signInAddress(c, services(c)), 303);
    }
    const atDoor = c.get("officePerson");
    if (atDoor && session.officeAccount !== null && normaliseAccount(atDoor.email) !== session.officeAccount) {
      return c.html(errorPage({ operatorName, title: officeWords.otherTitle, next: officeWords.otherPerson, homeHref: "/console/dang-nhap", homeWord: officeWords.again }), 403);
    }
    if (session.secondStep === "open") return c.redirect("/console/dang-nhap/ma", 303);
    c.set("cadre", session.cadre);
    c.set("session", session);
    // By the session's name, not its token: a page opened before the token was replaced can still be sent.
    c.set("formToken", await signature(sessionSecret, FORM_PURPOSE, session.id));
    if (c.req.method === "POST") {
      const given = String((await c.req.parseBody())["_token"] ?? "");
      if (!(await isSignature(sessionSecret, FORM_PURPOSE, session.id, given))) {
        return c.html(errorPage({ operatorName, title: consoleWords.formExpiredTitle, next: consoleWords.formExpired, homeHref: "/console", homeWord: consoleWords.home, ...ownFrameOf(c) }), 403);
      }
    }
    if (mustHaveSecondStep(c, services(c)) && session.secondStep === "none" && !/\/console\/(?:may-da-vao|dang-xuat)(?:\/|$)/.test(c.req.path)) return c.redirect("/console/may-da-vao", 303);
    if (session.renewDue && c.req.method === "GET") {
      const renewed = await renewSession(cases, token, now());
      if (renewed !== null) rememberSession(c, renewed);
    }
    return next();
  };
}

/** Administrators and custodians, where the service asks it of them. */
export function mustHaveSecondStep(c: ConsoleContext, services: ConsoleServices): boolean {
  return services.secondStep === "required" && (c.get("cadre").role === "admin" || c.get("session").isCustodian);
}

/** The session token this browser sent. */
export const sessionTokenOf = (c: Context): string | undefined => getCookie(c, COOKIE);

/** Only these roles see what follows; for the others it does not exist. */
export function onlyRoles(services: (c: Context) => ConsoleServices, ...roles: readonly Role[]): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => (roles.includes(c.get("cadre").role) ? next() : notHere(c, services(c).operatorName));
}

/** Missing and not-yours look the same. */
export function notHere(c: ConsoleContext, operatorName: string): Response | Promise<Response> {
  return c.html(errorPage({ operatorName, title: consoleWords.notFound, next: consoleWords.notFoundNext, homeHref: "/console", homeWord: consoleWords.home, ...ownFrameOf(c) }), 404);
}

function ownFrameOf(c: ConsoleContext): { own?: OwnFrame } {
  const own = c.get("ownFrame")?.();
  return own === undefined ? {} : { own };
}

/** Keeps the session until the browser is closed; the store ends it earlier. */
export function rememberSession(c: Context, token: string): void {
  setCookie(c, COOKIE, token, cookieOptions(c));
}

/** The session token of this browser, forgotten by it from now on. */
export function forgetSession(c: Context): string | undefined {
  return deleteCookie(c, COOKIE, cookieOptions(c));
}

const COOKIE = "ln_console";
const FORM_PURPOSE = "console-form";

function cookieOptions(c: Context): { httpOnly: true; sameSite: "Strict"; secure: boolean; path: string } {
  return { httpOnly: true, sameSite: "Strict", secure: new URL(c.req.url).protocol === "https:", path: "/console" };
}

/** Who signs in with the office's account goes on to the page first asked for. */
function signInAddress(c: Context, { office }: ConsoleServices): string {
  const { pathname, search } = new URL(c.req.url);
  const asked = c.req.method === "GET" && `${pathname}${search}` !== "/console" ? `?ve=${encodeURIComponent(`${pathname}${search}`)}` : "";
  return `/console/dang-nhap${office ? asked : ""}`;
}

/** A strict cookie does not come along on a link followed from another site, though the cadre may be signed in. */
function cameFromElsewhere(c: Context): boolean {
  return c.req.method === "GET" && c.req.header("Sec-Fetch-Site") === "cross-site";
}

/** Opens the same address once more from a page of ours, and then the cookie comes along. */
function continuePage(operatorName: string, url: string) {
  const { pathname, search } = new URL(url);
  return frame({
    title: consoleWords.continueTitle,
    operatorName,
    refreshTo: `${pathname}${search}`,
    children: <p><a class="button" href={`${pathname}${search}`}>{consoleWords.continueWord}</a></p>,
  });
}
