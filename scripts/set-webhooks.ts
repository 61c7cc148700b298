import { existsSync, readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import { DeliveryError } from "../src/channels/channel.ts";
import { createTelegramApi } from "../src/channels/telegram.ts";
import { createZaloBotClient } from "../src/channels/zalo-bot-client.ts";
import { ZaloBotError } from "../src/channels/zalo-bot-error.ts";

const USAGE = `usage: npm run set-webhooks -- --url https://lang-nghe.example.vn [--only zalo|telegram]

Tells each configured platform to deliver to <url>/webhooks/<platform> and prints its answer.
Variables, from the environment or .dev.vars:
  ZALO_BOT_TOKEN, ZALO_WEBHOOK_SECRET           (ZALO_API_URL: another host)
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
  if (only !== undefined && only !== "zalo" && only !== "telegram") return complain(`--only takes zalo or telegram, not "${only}"`);

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
    const problem = platform.secretProblem(variables[platform.needs[1]] ?? "");
    if (problem !== null) return complain(`${platform.name}: ${platform.needs[1]} ${problem}`);
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
  name: "zalo" | "telegram";
  /** Token first, secret second. */
  needs: readonly [string, string];
  secretProblem(secret: string): string | null;
  set(variables: Variables, address: string): Promise<Answer>;
}[] = [
  {
    name: "zalo",
    needs: ["ZALO_BOT_TOKEN", "ZALO_WEBHOOK_SECRET"],
    secretProblem: (secret) => (/^[\w-]{8,256}$/.test(secret) ? null : "must be 8–256 of A-Z a-z 0-9 _ -"),
    set: setZalo,
  },
  {
    name: "telegram",
    needs: ["TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"],
    secretProblem: (secret) => (/^[\w-]{1,256}$/.test(secret) ? null : "must be 1–256 of A-Z a-z 0-9 _ -"),
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
  const secrets = PLATFORMS.flatMap(({ needs }) => needs.map((name) => variables[name] ?? ""));
  return secrets.filter((secret) => secret !== "").reduce((text, secret) => text.replaceAll(secret, "[secret]"), line);
}

function complain(problem: string): number {
  console.error(`set-webhooks: ${problem}\n\n${USAGE}`);
  return 2;
}

// Last, so that the tables above exist.
process.exitCode = await main(process.argv.slice(2));
