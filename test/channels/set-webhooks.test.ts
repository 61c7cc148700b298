import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type StandIn, type StandInAnswer, startStandIn } from "./stand-in.ts";

const SCRIPT = join(import.meta.dirname, "../../scripts/set-webhooks.ts");
const ZALO = { ZALO_BOT_TOKEN: "111:zalo-token", ZALO_WEBHOOK_SECRET: "zalo-secret-1" };
const TELEGRAM = { TELEGRAM_BOT_TOKEN: "222:telegram-token", TELEGRAM_WEBHOOK_SECRET: "telegram-secret-1" };
const OA = { ZALO_OA_APP_ID: "1234567890123456789", ZALO_OA_APP_SECRET: "zalo-secret-app", ZALO_OA_SECRET_KEY: "zalo-secret-oa" };
const verified = (verification: object): StandInAnswer => ({ json: { ok: true, result: { url: "https://x.vn/webhooks/zalo", updated_at: 1, verification } } });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "set-webhooks-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("both platforms are told the address and the secret, and their answers are printed without secrets", async () => {
  await using zalo = await startStandIn(verified({ ok: true, outcome: "webhook.ok", hint: "" }));
  await using telegram = await startStandIn(
    { json: { ok: true, result: true } },
    { json: { ok: true, result: { url: "https://x.vn/webhooks/telegram", pending_update_count: 3, last_error_message: "401 for telegram-secret-1" } } },
  );
  const { code, out } = await run(["--url", "https://x.vn/"], { ...at(zalo, telegram), ...ZALO, ...TELEGRAM });
  expect(out).toBe(
    "zalo: set to https://x.vn/webhooks/zalo; probe: webhook.ok\n" +
      "telegram: set to https://x.vn/webhooks/telegram; 3 waiting; last delivery error: 401 for [secret]\n",
  );
  expect(code).toBe(0);
  expect(zalo.calls).toEqual([{ path: "/bot111:zalo-token/setWebhook", body: { url: "https://x.vn/webhooks/zalo", secret_token: "zalo-secret-1" } }]);
  expect(telegram.calls[0]).toEqual({
    path: "/bot222:telegram-token/setWebhook",
    body: {
      url: "https://x.vn/webhooks/telegram",
      secret_token: "telegram-secret-1",
      allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
    },
  });
});

it("a probe that Cloudflare turned away says what to switch off", async () => {
  await using zalo = await startStandIn(verified({ ok: false, outcome: "webhook.http.403", hint: "403" }));
  const { code, out } = await run(["--url", "https://x.vn"], { ...at(zalo), ...ZALO });
  expect(out).toMatch(/probe: webhook\.http\.403, 403\nzalo: .*Browser Integrity Check/);
  expect(code).toBe(1);
});

it("a refusal is told in the platform's words, without the token", async () => {
  await using zalo = await startStandIn({ status: 401, json: { ok: false, error_code: 401, description: "bad token 111:zalo-token" } });
  await using telegram = await startStandIn({ status: 401, json: { ok: false, error_code: 401, description: "Unauthorized" } });
  const { code, out } = await run(["--url", "https://x.vn"], { ...at(zalo, telegram), ...ZALO, ...TELEGRAM });
  expect(out).toBe("zalo: Zalo setWebhook failed: zalo_401: bad token [token]\ntelegram: Call to 'setWebhook' failed! (401: Unauthorized)\n");
  expect(code).toBe(1);
});

it("for an Official Account the address and the steps are printed, since no call sets it, and nothing secret", async () => {
  const { code, out } = await run(["--url", "https://x.vn/", "--only", "zalo-oa"], OA);
  expect(out.split("\n").slice(0, 3)).toEqual([
    "zalo-oa: no call sets this address; do it by hand at https://developers.zalo.me, app 1234567890123456789, Official Account, Webhook:",
    "zalo-oa: 1. verify the domain x.vn for the app (Xác thực domain), if it is not yet",
    "zalo-oa: 2. Webhook URL: https://x.vn/webhooks/zalo-oa (Zalo sends {} at once; the service answers 200)",
  ]);
  expect(out).toContain("zalo-oa: 7. link the account: https://x.vn/console/ket-noi-oa, signed in as an administrator\n");
  expect(out).not.toMatch(/zalo-secret/);
  expect(code).toBe(0);
});

it("variables are read from .dev.vars, and the environment wins", async () => {
  await using zalo = await startStandIn(verified({ ok: true, outcome: "webhook.ok", hint: "" }));
  writeFileSync(join(folder, ".dev.vars"), `ZALO_BOT_TOKEN="from-file"\nZALO_WEBHOOK_SECRET=secret-from-file # note\nPUBLIC_URL=https://x.vn\n`);
  await run([], { ...at(zalo), ZALO_BOT_TOKEN: "from-environment" });
  expect(zalo.calls).toEqual([{ path: "/botfrom-environment/setWebhook", body: { url: "https://x.vn/webhooks/zalo", secret_token: "secret-from-file" } }]);
});

it.each([
  ["nothing configured", ["--url", "https://x.vn"], {}, "no platform is configured: set ZALO_BOT_TOKEN and ZALO_WEBHOOK_SECRET"],
  ["two of an Official Account's three", ["--url", "https://x.vn"], { ...OA, ZALO_OA_SECRET_KEY: "" }, "zalo-oa: ZALO_OA_SECRET_KEY missing"],
  ["an app that is no number", ["--url", "https://x.vn"], { ...OA, ZALO_OA_APP_ID: "Lắng Nghe" }, "zalo-oa: ZALO_OA_APP_ID must be the number"],
  ["the app's secret in both places", ["--url", "https://x.vn"], { ...OA, ZALO_OA_SECRET_KEY: OA.ZALO_OA_APP_SECRET }, "not the app's secret"],
  ["half a platform", ["--url", "https://x.vn"], { ZALO_BOT_TOKEN: "1:a" }, "zalo: ZALO_WEBHOOK_SECRET missing"],
  ["one asked for by name", ["--url", "https://x.vn", "--only", "telegram"], ZALO, "telegram: TELEGRAM_BOT_TOKEN and TELEGRAM_WEBHOOK_SECRET missing"],
  ["a secret the platform would refuse", ["--url", "https://x.vn"], { ...ZALO, ZALO_WEBHOOK_SECRET: "short" }, "ZALO_WEBHOOK_SECRET must be 8–256"],
  ["no address", [], ZALO, "--url (or PUBLIC_URL) must be the https address"],
  ["an address no platform reaches", ["--url", "http://localhost:8787"], ZALO, "--url (or PUBLIC_URL) must be the https address"],
  ["an unknown option", ["--ulr", "https://x.vn"], ZALO, "Unknown option '--ulr'"],
  ["an unknown platform", ["--url", "https://x.vn", "--only", "viber"], ZALO, "--only takes zalo, zalo-oa, telegram"],
])("what is missing is named before anything is sent: %s", async (_, args, variables, problem) => {
  const { code, err } = await run(args, variables);
  expect(err).toContain(problem);
  expect(err).not.toMatch(/zalo-token|zalo-secret/);
  expect(code).toBe(2);
});

function at(zalo: StandIn, telegram?: StandIn): Record<string, string> {
  return { ZALO_API_URL: zalo.url, ...(telegram === undefined ? {} : { TELEGRAM_API_URL: telegram.url }) };
}

async function run(args: string[], variables: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, ...args], { cwd: folder, env: { ...variables } }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}
