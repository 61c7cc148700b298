import { createSigner, type SignedEvent } from "./zalo-oa-events.ts";

/**
 * A stand-in for the Official Account platform: tokens, windows, quotas, rates and troubles, as the reference describes them.
 * Web APIs only: in the Workers runtime hand `platform.fetch` to what is tested; `startZaloOaServer` puts the same on 127.0.0.1.
 */
export interface ZaloOaPlatformOptions {
  appId?: string;
  appSecret?: string;
  /** Signs webhooks. */
  secretKey?: string;
  oaId?: string;
  /** 4: government, 2: business. */
  oaType?: number;
  /** The platform's clock; a test may turn it. */
  now?: () => Date;
  /** Free messages in one 48-hour window; null: any number. */
  freeInWindow?: number | null;
  /** Billed messages in a calendar month (Viet Nam). */
  paidPerMonth?: number;
  /** Calls in any sixty seconds, beyond which -32. */
  perMinute?: number;
  /** Are template messages taken between 22:00 and 06:00? */
  templatesAtNight?: boolean;
  /** Must each call prove the app's secret (-242)? */
  wantsProof?: boolean;
  /** Are buttons refused with -201, as by a platform whose shape of buttons is another? */
  refusesButtons?: boolean;
  /** Troubles at random: each call with this probability, one of `kinds`. Same seed, same troubles. */
  faults?: { seed: number; rate: number; kinds: readonly Fault[]; paths?: RegExp };
  slowMs?: number;
}

/** `drop_before`: the connection breaks before anything is done; `drop_after`: it is done and no answer comes. `refuse`: HTTP 200 with an error nobody documented. */
export type Fault = "http_500" | "http_502" | "drop_before" | "drop_after" | "slow" | "refuse" | "none";

export interface AcceptedMessage {
  messageId: string;
  /** User id, or phone for a template message. */
  to: string;
  text: string;
  /** The message as it came, attachments and all. */
  message: unknown;
  quoted: string | null;
  price: "free" | "paid" | "template";
  at: Date;
}

export type ZaloOaPlatform = ReturnType<typeof createZaloOaPlatform>;

/** What `fetch` throws when a connection breaks. */
export class ConnectionDropped extends TypeError {
  override readonly name = "ConnectionDropped";
}

const HOUR_MS = 3_600_000;
const FREE_MS = 48 * HOUR_MS;
const PAID_MS = 7 * 24 * HOUR_MS;
const ACCESS_SECONDS = 90_000;
const REFRESH_MS = 90 * 24 * HOUR_MS;
const CODE_MS = 10 * 60_000;

export function createZaloOaPlatform(options: ZaloOaPlatformOptions = {}) {
  const {
    appId = "1234567890123456789", appSecret = "app-secret-0123456789", secretKey = "oa-secret-key-0123456789", oaId = "4318657068771012646", oaType = 4, now = () => new Date(),
    freeInWindow = null, paidPerMonth = 500, perMinute = 100, slowMs = 50,
  } = options;

  const accepted: AcceptedMessage[] = [];
  /** How often each code was answered. */
  const refused = new Map<number, number>();
  const lastInteraction = new Map<string, number>();
  const freeUsed = new Map<string, number>();
  const blocked = new Set<string>();
  const callsAt: number[] = [];
  const paidByMonth = new Map<string, number>();
  const codes = new Map<string, { challenge: string; at: number; used: boolean }>();
  const refreshTokens = new Map<string, { at: number; used: boolean }>();
  let access: { token: string; at: number } | null = null;
  let counter = 0;
  let random = seeded(options.faults?.seed ?? 1);
  /** Forced on the calls to come, one each, before chance has its turn. */
  const script: Fault[] = [];
  /** How often tokens were issued. */
  let issued = 0;

  const signer = createSigner({ appId, secretKey, oaId, now });

  const answer = (body: unknown, headers: Record<string, string> = {}): Response => Response.json(body, { headers });
  function refuse(error: number, message: string, status = 200, headers: Record<string, string> = {}): Response {
    refused.set(error, (refused.get(error) ?? 0) + 1);
    return Response.json({ error, message }, { status, headers });
  }

  function issue(): { access_token: string; refresh_token: string; expires_in: string } {
    const number = ++issued;
    const pair = { access_token: `access-${number}-${oaId}`, refresh_token: `refresh-${number}-${oaId}` };
    access = { token: pair.access_token, at: now().getTime() };
    refreshTokens.set(pair.refresh_token, { at: now().getTime(), used: false });
    return { ...pair, expires_in: String(ACCESS_SECONDS) };
  }

  const oauthRefusal = (error: number, name: string): Response => answer({ error, error_name: name, error_description: name });

  function permission(url: URL): Response {
    const redirect = URL.parse(url.searchParams.get("redirect_uri") ?? "");
    const challenge = url.searchParams.get("code_challenge");
    if (url.searchParams.get("app_id") !== appId || redirect === null || challenge === null) return oauthRefusal(-14003, "Invalid redirect uri");
    const code = `code-${++counter}`;
    codes.set(code, { challenge, at: now().getTime(), used: false });
    redirect.searchParams.set("code", code);
    redirect.searchParams.set("oa_id", oaId);
    const state = url.searchParams.get("state");
    if (state !== null) redirect.searchParams.set("state", state);
    return new Response(null, { status: 302, headers: { location: redirect.href } });
  }

  async function accessToken(request: Request): Promise<Response> {
    const form = new URLSearchParams(await request.text());
    if (request.headers.get("secret_key") !== appSecret || form.get("app_id") !== appId) return oauthRefusal(-14024, "Invalid app or secret key");
    if (form.get("grant_type") === "authorization_code") {
      const known = codes.get(form.get("code") ?? "");
      const proven = known !== undefined && (await challengeOf(form.get("code_verifier") ?? "")) === known.challenge;
      if (!proven || known.used || now().getTime() - known.at > CODE_MS) return oauthRefusal(-14012, "Invalid authorization code");
      known.used = true;
      return answer(issue());
    }
    const known = refreshTokens.get(form.get("refresh_token") ?? "");
    if (form.get("grant_type") !== "refresh_token" || known === undefined || known.used || now().getTime() - known.at > REFRESH_MS) return oauthRefusal(-14020, "Invalid refresh token");
    known.used = true;
    return answer(issue());
  }

  /** What every call of the OpenAPI is asked first; null: go on. */
  async function gate(request: Request): Promise<Response | null> {
    const at = now().getTime();
    while (callsAt[0] !== undefined && callsAt[0] <= at - 60_000) callsAt.shift();
    if (callsAt.length >= perMinute) return refuse(-32, "Rate limit exceeded", 200, { "x-ratelimit-limit": String(perMinute), "x-ratelimit-remain": "0" });
    callsAt.push(at);
    const token = request.headers.get("access_token");
    if (access === null || token !== access.token) return refuse(-216, "Access token is invalid");
    if (at - access.at >= ACCESS_SECONDS * 1000) return refuse(-220, "Access token is expired", 401);
    if (options.wantsProof === true && request.headers.get("appsecret_proof") !== (await proofOf(token, appSecret))) return refuse(-242, "appsecret_proof is missing or wrong");
    return null;
  }

  function payable(): boolean {
    const month = vietnam(now()).toISOString().slice(0, 7);
    const used = paidByMonth.get(month) ?? 0;
    if (used >= paidPerMonth) return false;
    paidByMonth.set(month, used + 1);
    return true;
  }

  async function consult(request: Request): Promise<Response> {
    const { recipient, message } = readSend(await request.json().catch(() => null));
    if (recipient === null || message === null) return refuse(-201, "Params is invalid");
    const last = lastInteraction.get(recipient);
    if (last === undefined) return refuse(-213, "User has not followed or interacted");
    if (blocked.has(recipient)) return refuse(-217, "User has blocked the OA");
    const text = message.text ?? "";
    if (text.length > 2000) return refuse(-210, "Text is too long");
    const attachment = checkAttachment(message.attachment, options.refusesButtons === true);
    if (!attachment.ok || (text === "" && !attachment.has)) return refuse(-201, "Params is invalid");
    const age = now().getTime() - last;
    if (age > PAID_MS) return refuse(-230, "User has not interacted with the OA in the past 7 days");
    const used = freeUsed.get(recipient) ?? 0;
    const free = age <= FREE_MS && (freeInWindow === null || used < freeInWindow);
    if (!free && !payable()) return refuse(-211, "Out of quota");
    if (free) freeUsed.set(recipient, used + 1);
    const messageId = `oa-${++counter}`;
    accepted.push({ messageId, to: recipient, text, message, quoted: message.quote_message_id ?? null, price: free ? "free" : "paid", at: now() });
    return answer({ error: 0, message: "Success", data: { message_id: messageId, user_id: recipient, sent_time: String(now().getTime()) } });
  }

  async function template(request: Request): Promise<Response> {
    const body = (await request.json().catch(() => null)) as { phone?: unknown; template_id?: unknown; template_data?: unknown } | null;
    if (typeof body?.phone !== "string" || !/^84\d{9}$/.test(body.phone) || typeof body.template_id !== "string" || typeof body.template_data !== "object") return refuse(-201, "Params is invalid");
    const hour = vietnam(now()).getUTCHours();
    if (options.templatesAtNight === false && (hour >= 22 || hour < 6)) return refuse(-234, "Not allowed between 22:00 and 06:00");
    const messageId = `tpl-${++counter}`;
    accepted.push({ messageId, to: body.phone, text: JSON.stringify(body.template_data), message: body, quoted: null, price: "template", at: now() });
    return answer({ error: 0, message: "Success", data: { msg_id: messageId, sent_time: String(now().getTime()), quota: { remainingQuota: "499", dailyQuota: "500" } } });
  }

  async function route(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === "/v4/oa/permission" && request.method === "GET") return permission(url);
    if (url.pathname === "/v4/oa/access_token" && request.method === "POST") return await accessToken(request);
    const refusal = await gate(request);
    if (refusal !== null) return refusal;
    switch (`${request.method} ${url.pathname}`) {
      case "POST /v3.0/oa/message/cs":
        return await consult(request);
      case "POST /message/template":
        return await template(request);
      case "POST /v2.0/oa/upload/image":
        return answer({ error: 0, message: "Success", data: { attachment_id: `att-${++counter}` } });
      case "GET /v2.0/oa/getoa":
        return answer({ error: 0, message: "Success", data: { oa_id: oaId, name: "UBND xã Thí Dụ", oa_type: oaType, is_verified: true, package_name: "Tăng trưởng" } });
      case "POST /v2.0/oa/quota/message":
        return answer({ error: 0, message: "Success", data: [{ product_type: "cs", quota_type: "reply", total: freeInWindow ?? 8, remain: freeInWindow ?? 8 }] });
      default:
        return new Response("not found", { status: 404 });
    }
  }

  function faultFor(path: string): Fault {
    const forced = script.shift();
    if (forced !== undefined) return forced;
    const { faults } = options;
    if (faults === undefined || (faults.paths !== undefined && !faults.paths.test(path)) || random() >= faults.rate) return "none";
    return faults.kinds[Math.floor(random() * faults.kinds.length)] ?? "none";
  }

  /** @throws {ConnectionDropped} */
  async function handle(request: Request): Promise<Response> {
    const fault = faultFor(new URL(request.url).pathname);
    if (fault === "drop_before") throw new ConnectionDropped("the connection was closed");
    if (fault === "http_500" || fault === "http_502") return new Response("<h1>Bad gateway</h1>", { status: Number(fault.slice(5)), headers: { "content-type": "text/html" } });
    if (fault === "refuse") return refuse(-100, "System is busy");
    if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, slowMs));
    const response = await route(request);
    if (fault === "drop_after") throw new ConnectionDropped("the connection was closed");
    return response;
  }

  /** The person's window opens anew. */
  function interacts(userId: string, at = now()): void {
    lastInteraction.set(userId, at.getTime());
    freeUsed.set(userId, 0);
    blocked.delete(userId);
  }

  return {
    appId, appSecret, secretKey, oaId, accepted, refused, blocked, script, handle, interacts,
    /** As `fetch`, for what is tested in the same process. */
    fetch: (url: string, init: RequestInit): Promise<Response> => handle(new Request(url, init)),
    /** A pair, as after a consent, without the walk through it. */
    connect: issue,
    /** The token that is alive, if any. */
    accessToken: (): string | null => access?.token ?? null,
    /** Kills the access token, as the platform may at any time. */
    revoke(): void {
      access = null;
    },
    tokensIssued: (): number => issued,
    reseed(seed: number): void {
      random = seeded(seed);
    },
    /** A webhook request as this platform sends it; what a person does opens their window. */
    event(name: string, fields: Parameters<typeof signer>[1] = {}): Promise<SignedEvent> {
      if (name.startsWith("user_send_") || name === "follow" || name === "user_submit_info") interacts(fields.userId ?? "5170627724267093288");
      if (name === "unfollow") blocked.add(fields.userId ?? "5170627724267093288");
      return signer(name, fields);
    },
  };
}

interface OutgoingMessage {
  text?: string;
  quote_message_id?: string;
  attachment?: { type?: string; payload?: Record<string, unknown> };
}

function readSend(body: unknown): { recipient: string | null; message: OutgoingMessage | null } {
  const { recipient, message } = (body ?? {}) as { recipient?: { user_id?: unknown }; message?: unknown };
  const id = recipient?.user_id;
  return { recipient: typeof id === "string" && id !== "" ? id : null, message: typeof message === "object" && message !== null ? message : null };
}

function checkAttachment(attachment: OutgoingMessage["attachment"], refusesButtons: boolean): { ok: boolean; has: boolean } {
  if (attachment === undefined) return { ok: true, has: false };
  const { template_type, buttons, elements } = attachment.payload ?? {};
  if (buttons !== undefined) return { ok: !refusesButtons && areButtons(buttons) && (template_type === undefined || template_type === "button"), has: true };
  const media = (Array.isArray(elements) ? elements : []) as { media_type?: unknown; url?: unknown; attachment_id?: unknown }[];
  const ok = attachment.type === "template" && template_type === "media" && media.length === 1 && media.every((one) => one.media_type === "image" && (typeof one.url === "string" || typeof one.attachment_id === "string"));
  return { ok, has: true };
}

function areButtons(buttons: unknown): boolean {
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 5) return false;
  return (buttons as { title?: unknown; type?: unknown; payload?: unknown }[]).every(
    ({ title, type, payload }) => typeof title === "string" && title !== "" && title.length <= 100 && (type === "oa.query.show" || type === "oa.query.hide") && typeof payload === "string" && payload !== "",
  );
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));
  return btoa(String.fromCharCode(...digest)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function proofOf(token: string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return [...new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(token)))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Wall clock of Viet Nam, readable with the UTC getters. */
function vietnam(at: Date): Date {
  return new Date(at.getTime() + 7 * HOUR_MS);
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
