/** A webhook request, ready to be posted. */
export interface SignedEvent {
  body: string;
  headers: Record<string, string>;
}

export interface EventFields {
  userId?: string;
  msgId?: string;
  text?: string;
  attachments?: unknown[];
  /** Merged over the body: what belongs to this event alone. */
  extra?: Record<string, unknown>;
  /** Milliseconds since 1970; default: the clock. */
  timestampMs?: number;
  /** Which repeat of the delivery this is. */
  retry?: number;
}

let counter = 0;

/** Builds deliveries as the platform does: body, and its signature over exactly these characters. */
export function createSigner(account: { appId: string; secretKey: string; oaId: string; now: () => Date }) {
  return async (name: string, fields: EventFields = {}): Promise<SignedEvent> => {
    const { userId = "5170627724267093288" } = fields;
    const timestamp = String(fields.timestampMs ?? account.now().getTime());
    const follows = name === "follow" || name === "unfollow";
    const own = name.startsWith("oa_send_");
    const from = { id: own ? account.oaId : userId };
    const to = { id: own ? userId : account.oaId };
    const message = {
      msg_id: fields.msgId ?? `msg-${timestamp}-${++counter}`,
      ...(fields.text === undefined ? {} : { text: fields.text }),
      ...(fields.attachments === undefined ? {} : { attachments: fields.attachments }),
    };
    const body = JSON.stringify({
      app_id: account.appId,
      ...(follows ? { oa_id: account.oaId, follower: { id: userId }, source: "oa_profile" } : { user_id_by_app: `app-${userId}`, sender: from, recipient: to, message }),
      event_name: name,
      timestamp,
      ...fields.extra,
    });
    return { body, headers: { "content-type": "application/json", "x-zevent-signature": `mac=${await signatureOf(account, body, timestamp)}`, ...(fields.retry === undefined ? {} : { num_retry: String(fields.retry) }) } };
  };
}

async function signatureOf(account: { appId: string; secretKey: string }, body: string, timestamp: string): Promise<string> {
  const bytes = new TextEncoder().encode(account.appId + body + timestamp + account.secretKey);
  return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
