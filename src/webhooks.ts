import { type Context, type Env, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Channel, ContactChange, InboundMessage } from "./channels/channel.ts";
import { parseExactJson } from "./channels/exact-json.ts";
import { readAtMost } from "./channels/read-at-most.ts";
import type { StaffGroupUpdate } from "./channels/telegram-group-update.ts";
import { eventName } from "./channels/wire.ts";
import { errorFields, log } from "./log.ts";

export interface WebhookDeps<E extends Env> {
  /** The channel of that name, or null when there is none or it is not configured. */
  channel(c: Context<E>, name: string): Channel | null;
  /** Stores the message for good; a repeat changes nothing. What it throws makes the platform deliver again. */
  receive(c: Context<E>, message: InboundMessage): Promise<void>;
  /** What happened in a group of cadres; a repeat changes nothing. */
  staffGroup?(c: Context<E>, group: StaffGroupUpdate): Promise<void>;
  /** Keeps that somebody began or ceased to follow; a repeat changes nothing. */
  contact(c: Context<E>, contact: ContactChange): Promise<void>;
}

/** Real deliveries are below 16 KiB. */
export const MAX_WEBHOOK_BYTES = 256 * 1024;

/**
 * Where platforms deliver: mount at "/webhooks". `POST /:channel` → 200 once the message is stored, or there is nothing
 * to store (an empty probe, an event of no concern); 404 no such channel; 401 wrong secret, found before the body is
 * touched, or a signature that is not of these bytes; 413 and 400 for bodies no platform sends; 503 when storing failed, so that the platform repeats.
 * Errors are `{error, message}`.
 */
export function webhooks<E extends Env>(deps: WebhookDeps<E>): Hono<E> {
  return new Hono<E>()
    .post("/:channel", async (c) => {
      try {
        return await receiveDelivery(c, deps, c.req.param("channel"));
      } catch (error) {
        log.error("webhook_failed", { channel: eventName(c.req.param("channel")), ...errorFields(error) });
        return refuse(c, 503, "unavailable", "not stored; deliver again");
      }
    })
    .all("/:channel", (c) => {
      c.header("Allow", "POST");
      return refuse(c, 405, "method_not_allowed", "POST only");
    });
}

async function receiveDelivery<E extends Env>(c: Context<E>, deps: WebhookDeps<E>, name: string): Promise<Response> {
  const channel = deps.channel(c, name);
  if (channel === null) return refuse(c, 404, "unknown_channel", "no such channel, or it is not configured");
  const { headers } = c.req.raw;
  if (!(await channel.verify(headers))) {
    log.warn("webhook_refused", { channel: channel.name, reason: "wrong_secret" });
    return refuse(c, 401, "wrong_secret", "the secret header is missing or wrong");
  }

  const now = new Date();
  const bytes = await readBody(c.req.raw);
  if (bytes === "too_large") return refuse(c, 413, "too_large", `more than ${MAX_WEBHOOK_BYTES} bytes`);
  if (bytes !== "broken_off" && channel.verifyBody !== undefined && !(await channel.verifyBody(headers, bytes, now))) {
    log.warn("webhook_refused", { channel: channel.name, reason: "wrong_signature" });
    return refuse(c, 401, "wrong_secret", "the signature is missing, wrong, or of another time");
  }
  const delivery = decode(bytes);
  if (delivery.is === "unreadable") return refuse(c, 400, "bad_json", "the body is not JSON in UTF-8");
  // Zalo probes a new address with nothing in it.
  if (delivery.is === "empty") return c.json({ ok: true });

  const parsed = channel.parse(delivery.body, now);
  switch (parsed.kind) {
    case "invalid":
      log.warn("webhook_refused", { channel: channel.name, reason: parsed.problem });
      return refuse(c, 400, "bad_shape", `not a delivery of this platform: ${parsed.problem}`);
    case "ignored":
      log.info("webhook_ignored", { channel: channel.name, what: parsed.event });
      return c.json({ ok: true });
    case "staff_group":
      await deps.staffGroup?.(c, parsed.group);
      return c.json({ ok: true });
    case "contact":
      await stored(() => deps.contact(c, parsed.contact));
      return c.json({ ok: true });
    case "message":
      await stored(() => deps.receive(c, parsed.message));
      if (parsed.message.content.type === "choice") afterwards(c, channel.acknowledge?.(delivery.body));
      return c.json({ ok: true });
  }
}

/** Not every platform delivers again what was answered 503 (an Official Account repeats broken connections only): what fails for a moment is tried again here. */
async function stored(store: () => Promise<void>): Promise<void> {
  for (const pauseMs of STORE_PAUSES_MS) {
    try {
      await store();
      return;
    } catch (error) {
      log.warn("webhook_store_retry", errorFields(error));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  await store();
}

/** Together well below the two seconds within which an answer is due. */
const STORE_PAUSES_MS = [100, 400];

type Delivery = { is: "json"; body: unknown } | { is: "empty" } | { is: "unreadable" };

async function readBody(request: Request): Promise<Uint8Array | "too_large" | "broken_off"> {
  try {
    return (await readAtMost(request.body, MAX_WEBHOOK_BYTES)) ?? "too_large";
  } catch {
    return "broken_off";
  }
}

/** A body that broke off, and one nested too deep to walk, are unreadable too. */
function decode(bytes: Uint8Array | "broken_off"): Delivery {
  if (bytes === "broken_off") return { is: "unreadable" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return text.trim() === "" ? { is: "empty" } : { is: "json", body: parseExactJson(text) };
  } catch {
    return { is: "unreadable" };
  }
}

/** Lets the answer go first. Outside Workers there is no execution context and the promise simply runs. */
function afterwards<E extends Env>(c: Context<E>, work: Promise<void> | undefined): void {
  if (work === undefined) return;
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    void work;
  }
}

function refuse<E extends Env>(c: Context<E>, status: ContentfulStatusCode, error: string, message: string): Response {
  return c.json({ error, message }, status);
}
