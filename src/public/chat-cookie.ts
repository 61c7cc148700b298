import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isSignature, randomText, signature } from "./signed-value.ts";

/**
 * The chat of this browser, from the cookie `ln_chat` = `<24 url-safe characters>.<HMAC-SHA256>`.
 * Null when there is none or it is forged.
 */
export async function chatOf(c: Context, secret: string): Promise<string | null> {
  const [id, mac, more] = (getCookie(c, COOKIE) ?? "").split(".");
  if (!id || !mac || more !== undefined || id.length < 22) return null;
  return (await isSignature(secret, PURPOSE, id, mac)) ? id : null;
}

/** A chat of its own for a browser that has none; sets the cookie for a year. */
export async function newChat(c: Context, secret: string): Promise<string> {
  const id = randomText(18);
  setCookie(c, COOKIE, `${id}.${await signature(secret, PURPOSE, id)}`, {
    httpOnly: true,
    sameSite: "Lax",
    secure: new URL(c.req.url).protocol === "https:",
    path: "/",
    maxAge: YEAR_SECONDS,
  });
  return id;
}

const COOKIE = "ln_chat";
const PURPOSE = "chat";
const YEAR_SECONDS = 365 * 24 * 60 * 60;
