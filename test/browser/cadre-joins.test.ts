import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { StandInProvider, clientId, clientSecret } from "../office-account/stand-in-provider.ts";
import { openContext } from "./browser.ts";
import { type WholeService, expectClean, say, startWholeService } from "./whole-service.ts";

/** The office's provider runs under another name than the service, so that cookies meet what they meet in the world. */
const mai = { sub: "u-mai", email: "Mai.Le@camau.gov.vn" };
let provider: StandInProvider;
let server: Server;
let service: WholeService;

beforeAll(async () => {
  server = createServer((incoming, outgoing) => void answer(incoming.url ?? "/", incoming, outgoing));
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  provider = await StandInProvider.open(["RS256", "ES256"], `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  service = await startWholeService(8947, { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret });
});
afterAll(async () => {
  await service?.stop();
  await new Promise((resolve) => { server.close(resolve); });
});

/** Its own sign-in page, which sends the browser back; the rest is asked by the service. */
async function answer(path: string, incoming: import("node:http").IncomingMessage, outgoing: import("node:http").ServerResponse): Promise<void> {
  const url = `${provider.issuer}${path}`;
  if (path.startsWith("/authorize")) {
    outgoing.setHeader("Content-Type", "text/html; charset=utf-8").end(`<!doctype html><title>Cổng cơ quan</title><a href="${provider.signIn(url, mai).href.replaceAll("&", "&amp;")}">Vào</a>`);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers(Object.entries(incoming.headers).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  const response = await provider.answer(new Request(url, { method: incoming.method ?? "GET", headers, ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}) }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer()));
}

it("a cadre joins by a code typed to the assistant, signs in by a link and by the office's account, and is out at once on leaving", async () => {
  const health = (await (await fetch(`${service.url}/health`)).json()) as { configured: Record<string, string>; degraded: string[] };
  expect([health.configured["officeAccount"], health.degraded]).toEqual(["openid", []]);

  const admin = await consoleOf("Quản trị (thử)");
  await admin.goto(`${service.url}/console/cadres/moi?noi=32248`);
  await admin.fill("#cb-id", "mai-le");
  await admin.fill("#cb-ten", "Lê Thị Mai");
  await admin.selectOption('select[name="unitId"]', "xa.32248.dang.bxdd");
  await admin.fill("#cb-email", "mai.le@camau.gov.vn");
  await expectClean(admin);
  await admin.getByRole("button", { name: "Lưu", exact: true }).click();
  await admin.waitForURL(/mai-le\/sua\?xong=1/);
  await admin.getByRole("button", { name: /Cấp mã nối/ }).click();
  const code = (await admin.locator(".secret").textContent())?.trim() ?? "";
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);

  const phone = await openContext(service.browser, { size: "phone", touch: true });
  const chat = await phone.newPage();
  await chat.goto(service.url);
  expect(await say(chat, `lien ket ${code.toLowerCase().replace("-", " ")}`)).toContain("Đã nối cuộc trò chuyện này với tài khoản cán bộ: Lê Thị Mai");

  expect(await say(chat, "việc")).toContain("Không có việc nào đang mở");

  const desk = await (await openContext(service.browser, { size: "desktop" })).newPage();
  await desk.goto(`${service.url}/console/documents`);
  await desk.waitForURL(/\/console\/dang-nhap\?ve=/);
  await expectClean(desk);
  await desk.getByRole("link", { name: "Đăng nhập bằng tài khoản cơ quan" }).click();
  await desk.waitForURL(/\/authorize/);
  await desk.getByRole("link", { name: "Vào" }).click();
  await desk.waitForURL(`${service.url}/console/documents`);
  expect(await desk.locator("header.top").textContent()).toContain("Lê Thị Mai");

  await linkIn(chat);

  await admin.goto(`${service.url}/console/cadres/mai-le/sua`);
  await admin.getByLabel("Đang làm").uncheck();
  await admin.getByRole("button", { name: "Lưu", exact: true }).click();
  await admin.waitForURL(/xong=1/);
  for (const page of [desk, chat]) {
    await page.goto(`${service.url}/console`);
    await page.waitForURL(/\/console\/dang-nhap/);
  }
  await chat.goto(service.url);
  expect(await say(chat, "việc")).toContain("Bà con chưa gửi việc nào từ đây");
  await desk.getByRole("link", { name: "Đăng nhập bằng tài khoản cơ quan" }).click();
  await desk.getByRole("link", { name: "Vào" }).click();
  await desk.getByRole("heading", { name: "Tài khoản chưa gắn với cán bộ nào" }).waitFor();
  await expectClean(desk);
});

/** Asks for a sign-in link; it arrives in the chat, and opens the console on the telephone. */
async function linkIn(chat: Page): Promise<void> {
  const asking = await chat.context().newPage();
  await asking.goto(`${service.url}/console/dang-nhap`);
  await asking.fill("#ma-cb", "mai-le");
  await asking.getByRole("button", { name: "Gửi cho tôi đường dẫn đăng nhập" }).click();
  const link = chat.locator("#lines a[href*='/console/dang-nhap?token=']").last();
  await link.waitFor({ timeout: 20_000 });
  await chat.goto(new URL((await link.getAttribute("href")) ?? "", service.url).href);
  await chat.getByRole("button", { name: "Vào bàn làm việc" }).click();
  await chat.waitForURL(/\/console$/);
}

async function consoleOf(role: string): Promise<Page> {
  const page = await (await openContext(service.browser, { size: "desktop" })).newPage();
  await page.goto(service.url + (service.signIn.find((link) => link.role === role)?.path ?? ""));
  await page.getByRole("button").first().click();
  await page.waitForURL(/\/console$/);
  return page;
}
