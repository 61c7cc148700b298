import { existsSync, readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import { DeliveryError } from "../src/channels/channel.ts";
import { createTelegramApi } from "../src/channels/telegram.ts";
import { createZaloBotClient } from "../src/channels/zalo-bot-client.ts";
import { ZaloBotError } from "../src/channels/zalo-bot-error.ts";

const USAGE = `usage: npm run set-webhooks -- --url https://lang-nghe.example.vn [--only zalo|zalo-oa|telegram]

Tells each configured platform to deliver to <url>/webhooks/<platform> and prints its answer. Official Accounts (zalo-oa) have
no such call: for them the address and the steps to take by hand are printed.
Variables, from the environment or .dev.vars:
  ZALO_BOT_TOKEN, ZALO_WEBHOOK_SECRET           (ZALO_API_URL: another host)
  ZALO_OA_APP_ID, ZALO_OA_APP_SECRET, ZALO_OA_SECRET_KEY
  TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET   (TELEGRAM_API_URL: another host)
  PUBLIC_URL                                    used when --url is not given`;

type Variables = Record<string, string | undefined>;

/** Exit code: 0 all set, 1 a platform refused, 2 something is missing or wrong on our side. */
async function main(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args, options: { url: { type: "string" }, only: { type: "string" }, help: { type: "boolean" } } }).values;
  } catch (error) {
    return complain(error instanceof Error ? error.message : "wrong arguments");
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const { only } = options;
  if (only !== undefined && !PLATFORMS.some(({ name }) => name === only)) return complain(`--only takes ${PLATFORMS.map(({ name }) => name).join(", ")}, not "${only}"`);

  const variables = readVariables();
  const url = publicAddress(options.url ?? variables.PUBLIC_URL);
  if (url === null) return complain("--url (or PUBLIC_URL) must be the https address where the service is reached from outside");

  const platforms = PLATFORMS.filter((platform) => only === undefined || platform.name === only);
  const jobs = [];
  for (const platform of platforms) {
    const given = platform.needs.filter((name) => variables[name]);
    // A platform of which nothing is set is switched off; one asked for by name is not.
    if (given.length === 0 && only === undefined) continue;
    const missing = platform.needs.filter((name) => !variables[name]);
    if (missing.length > 0) return complain(`${platform.name}: ${missing.join(" and ")} missing (environment or .dev.vars)`);
    const problem = platform.problem(variables);
    if (problem !== null) return complain(`${platform.name}: ${problem}`);
    jobs.push(platform);
  }
  if (jobs.length === 0) return complain(`no platform is configured: set ${PLATFORMS.map(({ needs }) => needs.join(" and ")).join(", or ")}`);

  let allSet = true;
  for (const { name, set } of jobs) {
    const { ok, lines } = await set(variables, `${url}/webhooks/${name}`);
    allSet &&= ok;
    for (const line of lines) console.log(`${name}: ${withoutSecrets(line, variables)}`);
  }
  return allSet ? 0 : 1;
}

interface Answer {
  ok: boolean;
  lines: string[];
}

const PLATFORMS: readonly {
  name: "zalo" | "zalo-oa" | "telegram";
  needs: readonly string[];
  /** Those of `needs` that no line of output may show. */
  secrets: readonly string[];
  /** What the platform would refuse in them. */
  problem(variables: Variables): string | null;
  set(variables: Variables, address: string): Promise<Answer>;
}[] = [
  {
    name: "zalo",
    needs: ["ZALO_BOT_TOKEN", "ZALO_WEBHOOK_SECRET"],
    secrets: ["ZALO_BOT_TOKEN", "ZALO_WEBHOOK_SECRET"],
    problem: ({ ZALO_WEBHOOK_SECRET = "" }) => (/^[\w-]{8,256}$/.test(ZALO_WEBHOOK_SECRET) ? null : "ZALO_WEBHOOK_SECRET must be 8–256 of A-Z a-z 0-9 _ -"),
    set: setZalo,
  },
  {
    name: "zalo-oa",
    needs: ["ZALO_OA_APP_ID", "ZALO_OA_APP_SECRET", "ZALO_OA_SECRET_KEY"],
    secrets: ["ZALO_OA_APP_SECRET", "ZALO_OA_SECRET_KEY"],
    problem: oaProblem,
    set: async (variables, address) => ({ ok: true, lines: oaSteps(variables.ZALO_OA_APP_ID ?? "", address) }),
  },
  {
    name: "telegram",
    needs: ["TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"],
    secrets: ["TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"],
    problem: ({ TELEGRAM_WEBHOOK_SECRET = "" }) => (/^[\w-]{1,256}$/.test(TELEGRAM_WEBHOOK_SECRET) ? null : "TELEGRAM_WEBHOOK_SECRET must be 1–256 of A-Z a-z 0-9 _ -"),
    set: setTelegram,
  },
];

async function setZalo(variables: Variables, address: string): Promise<Answer> {
  const { ZALO_BOT_TOKEN: token = "", ZALO_WEBHOOK_SECRET: secretToken = "", ZALO_API_URL: baseUrl } = variables;
  const client = createZaloBotClient({ token, ...(baseUrl ? { baseUrl } : {}) });
  try {
    const { url, verification } = await client.setWebhook({ url: address, secretToken });
    if (verification === null) return { ok: true, lines: [`set to ${url}; the platform did not say whether it could reach it`] };
    const outcome = `set to ${url}; probe: ${[verification.outcome, verification.hint].filter(Boolean).join(", ") || "no outcome given"}`;
    return { ok: verification.ok, lines: [outcome, ...(verification.outcome === "webhook.http.403" ? [INTEGRITY_CHECK] : [])] };
  } catch (error) {
    if (!(error instanceof ZaloBotError)) throw error;
    return { ok: false, lines: [[error.message, error.description].filter(Boolean).join(": ")] };
  }
}

/** Field report of October 2026. */
const INTEGRITY_CHECK =
  "403 without a line in the Worker's log: Cloudflare's Browser Integrity Check refuses Zalo's caller. Switch it off for /webhooks/* (Configuration Rule, custom domain)";

function oaProblem({ ZALO_OA_APP_ID = "", ZALO_OA_APP_SECRET, ZALO_OA_SECRET_KEY }: Variables): string | null {
  if (!/^\d{5,25}$/.test(ZALO_OA_APP_ID)) return "ZALO_OA_APP_ID must be the number of the app at developers.zalo.me";
  // Signatures would all be wrong, and nothing at Zalo would say why.
  return ZALO_OA_APP_SECRET === ZALO_OA_SECRET_KEY ? "ZALO_OA_SECRET_KEY must be the secret key of the Official Account on the app's Webhook page, not the app's secret" : null;
}

/** There is no call that sets the address. Source: Official Account documentation, webhook page. */
function oaSteps(appId: string, address: string): string[] {
  return [
    `no call sets this address; do it by hand at https://developers.zalo.me, app ${appId}, Official Account, Webhook:`,
    `1. verify the domain ${new URL(address).hostname} for the app (Xác thực domain), if it is not yet`,
    `2. Webhook URL: ${address} (Zalo sends {} at once; the service answers 200)`,
    "3. the secret key shown on that page must be the one in ZALO_OA_SECRET_KEY (it is not the app's secret)",
    `4. switch these events on, each by itself: ${OA_EVENTS.join(", ")}`,
    "5. switch the repeating of failed deliveries on, and the filter “Lọc cú pháp” off",
    "6. where the address lies behind Cloudflare with a custom domain: switch the Browser Integrity Check off for /webhooks/* (Configuration Rule)",
    `7. link the account: ${new URL("/console/ket-noi-oa", address).href}, signed in as an administrator`,
  ];
}

/** What the service reads, and the echoes by which it counts officers' own answers. */
const OA_EVENTS = [
  "user_send_text", "user_send_image", "user_send_location", "user_send_audio", "user_send_video", "user_send_gif", "user_send_sticker", "user_send_link",
  "user_send_file", "user_send_business_card", "follow", "unfollow", "oa_send_text",
];

async function setTelegram(variables: Variables, address: string): Promise<Answer> {
  const { TELEGRAM_BOT_TOKEN: token = "", TELEGRAM_WEBHOOK_SECRET = "", TELEGRAM_API_URL: apiRoot } = variables;
  const api = createTelegramApi({ token, ...(apiRoot ? { apiRoot } : {}) });
  try {
    await api.setWebhook(address, {
      secret_token: TELEGRAM_WEBHOOK_SECRET,
      allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
    });
    const info = await api.getWebhookInfo();
    const lastError = info.last_error_message === undefined ? "" : `; last delivery error: ${info.last_error_message}`;
    return { ok: info.url === address, lines: [`set to ${info.url}; ${info.pending_update_count} waiting${lastError}`] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason = "error" in error && error.error instanceof DeliveryError ? ` (${error.error.code})` : "";
    return { ok: false, lines: [`${error.message}${reason}`] };
  }
}

/** The environment wins over the file. */
function readVariables(): Variables {
  return { ...(existsSync(".dev.vars") ? parseEnv(readFileSync(".dev.vars", "utf8")) : {}), ...process.env };
}

/** null: not an address a platform could reach. */
function publicAddress(text: string | undefined): string | null {
  const url = URL.parse(text ?? "");
  return url?.protocol === "https:" && url.hostname.includes(".") ? url.origin + url.pathname.replace(/\/+$/, "") : null;
}

function withoutSecrets(line: string, variables: Variables): string {
  const secrets = PLATFORMS.flatMap((platform) => platform.secrets.map((name) => variables[name] ?? ""));
  return secrets.filter((secret) => secret !== "").reduce((text, secret) => text.replaceAll(secret, "[secret]"), line);
}

function complain(problem: string): number {
  console.error(`set-webhooks: ${problem}\n\n${USAGE}`);
  return 2;
}

// Last, so that the tables above exist.
process.exitCode = await main(process.argv.slice(2));
