import { z } from "zod";
import { callPlatform, type FetchFunction } from "./platform-call.ts";
import { ZALO_OA_API_URL } from "./zalo-oa-client.ts";

/** What the platform says of an Official Account. Null: it does not say. */
export interface OfficialAccount {
  id: string | null;
  name: string | null;
  /** 2: business, 4: government. */
  type: number | null;
  isVerified: boolean | null;
  packageName: string | null;
  /** As the platform writes it: "23/11/2027". */
  packageUntil: string | null;
}

export type AccountAnswer = { outcome: "told"; account: OfficialAccount } | { outcome: "refused"; code: number } | { outcome: "unknown" };

/** `GET /v2.0/oa/getoa`. The token proves itself by the app's secret as well, which an app may demand. Never throws. */
export async function readOfficialAccount(options: { access: string; appSecret: string; apiUrl?: string; fetch?: FetchFunction; timeoutMs?: number }): Promise<AccountAnswer> {
  const answer = await callPlatform(
    options.fetch,
    `${(options.apiUrl ?? ZALO_OA_API_URL).replace(/\/+$/, "")}/v2.0/oa/getoa`,
    { method: "GET", headers: { access_token: options.access, appsecret_proof: await proofOf(options.access, options.appSecret) } },
    options.timeoutMs ?? 10_000,
  );
  if (answer.outcome !== "answered") return { outcome: "unknown" };
  const told = Answer.safeParse(answer.body);
  if (!told.success) return { outcome: "unknown" };
  if (told.data.error !== 0) return { outcome: "refused", code: told.data.error };
  return { outcome: "told", account: Account.parse(told.data.data ?? {}) };
}

async function proofOf(access: string, appSecret: string): Promise<string> {
  const utf8 = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", utf8.encode(appSecret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(access)));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const Answer = z.object({ error: z.coerce.number().int(), data: z.unknown().optional() });

const word = z.union([z.string().trim().min(1).max(200), z.number().transform(String)]).nullable().catch(null);
const Account = z
  .object({
    oa_id: word, oaid: word, name: word, oa_type: z.coerce.number().int().nullable().catch(null), is_verified: z.boolean().nullable().catch(null),
    package_name: word, package_valid_through_date: word,
  })
  .partial()
  .transform((given): OfficialAccount => ({
    id: given.oa_id ?? given.oaid ?? null, name: given.name ?? null, type: given.oa_type || null, isVerified: given.is_verified ?? null,
    packageName: given.package_name ?? null, packageUntil: given.package_valid_through_date ?? null,
  }));
