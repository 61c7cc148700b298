import { expect, it } from "vitest";
import { Visitor, hidden, house, origin } from "./house.ts";

it("gives a browser a chat of its own, and a forged cookie another one", async () => {
  const { app, chat } = house();
  const visitor = new Visitor(app);
  await visitor.get("/");
  await visitor.json("/chat/messages", { id: "aaaaaaaa", content: { type: "text", text: "lộ ấp tôi sụp" } });
  expect(await (await visitor.get("/")).text()).toContain("lộ ấp tôi sụp");

  const own = visitor.cookies.get("ln_chat") ?? "";
  const forger = new Visitor(app);
  forger.cookies.set("ln_chat", `${own.split(".")[0]}.${"A".repeat(43)}`);
  expect(await (await forger.get("/")).text()).not.toContain("lộ ấp tôi sụp");
  expect(forger.cookies.get("ln_chat")?.split(".")[0]).not.toBe(own.split(".")[0]);
  expect((await (await forger.get("/chat/messages?after=0")).json() as { entries: unknown[] }).entries).toEqual([]);
  expect(await chat.transcript(own.split(".")[0] ?? "", 0)).toHaveLength(2);
});

it("takes a message from the plain form once, however often the form is sent", async () => {
  const { app, chat } = house();
  const visitor = new Visitor(app);
  const id = hidden(await (await visitor.get("/")).text(), "id");
  const sent = await visitor.post("/chat", { id, after: "0", text: "xin hỏi" });
  await visitor.post("/chat", { id, after: "0", text: "xin hỏi" });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, "/#cuoi"]);
  const chatId = visitor.cookies.get("ln_chat")?.split(".")[0] ?? "";
  const said = async () => (await chat.transcript(chatId, 0)).filter((line) => line.from === "citizen").map((line) => line.text);
  expect(await said()).toEqual(["xin hỏi"]);
  await visitor.post("/chat", { id, after: "0", text: "nói thêm từ trang cũ" });
  expect(await said()).toEqual(["xin hỏi", "nói thêm từ trang cũ"]);
});

it("sends a tapped choice as a choice, not as its words", async () => {
  const { app, chat } = house();
  chat.answer = () => [{ from: "assistant", unitName: null, text: "Gửi không?", choices: [{ value: "d:send", label: "Gửi" }] }];
  const visitor = new Visitor(app);
  const id = hidden(await (await visitor.get("/")).text(), "id");
  await visitor.post("/chat", { id, after: "0", text: "a" });
  const page = await (await visitor.get("/")).text();
  expect(page).toContain('name="choice" value="d:send"');
  await visitor.post("/chat", { id: hidden(page, "id"), after: "2", choice: "d:send", text: "" });
  const chatId = visitor.cookies.get("ln_chat")?.split(".")[0] ?? "";
  expect((await chat.transcript(chatId, 2))[0]).toMatchObject({ from: "citizen", text: "Gửi" });
});

it("answers 202 with the id to a message from the script, again for its repeat, and names what is too long", async () => {
  const { app, chat } = house();
  const visitor = new Visitor(app);
  const message = { id: "0123abcd", content: { type: "text", text: "mất điện" } };
  for (let time = 0; time < 2; time++) {
    const response = await visitor.json("/chat/messages", message);
    expect([response.status, await response.json()]).toEqual([202, { id: "0123abcd" }]);
  }
  expect(await chat.transcript(visitor.cookies.get("ln_chat")?.split(".")[0] ?? "", 0)).toHaveLength(2);
  const long = await visitor.json("/chat/messages", { id: "0123abce", content: { type: "text", text: "a".repeat(4001) } });
  expect([long.status, (await long.json() as { error: string }).error]).toEqual([413, "too_long"]);
  expect((await visitor.json("/chat/messages", { id: "x", content: { type: "text", text: "a" } })).status).toBe(422);
  expect((await visitor.json("/chat/messages", { id: "0123abcf", content: { type: "text", text: "  " } })).status).toBe(422);
});

it("takes no form and opens no socket for another site", async () => {
  const { app } = house();
  const visitor = new Visitor(app);
  const id = hidden(await (await visitor.get("/")).text(), "id");
  expect((await visitor.post("/chat", { id, text: "a" }, { Origin: "https://evil.example" })).status).toBe(403);
  const upgrade = { Upgrade: "websocket", Connection: "Upgrade" };
  expect((await visitor.get("/chat/socket", { ...upgrade, Origin: "https://evil.example" })).status).toBe(403);
  expect((await visitor.get("/chat/socket", upgrade)).status).toBe(403);
  expect((await visitor.get("/chat/socket", { ...upgrade, Origin: origin })).status).toBe(101);
  expect((await new Visitor(app).get("/chat/socket", { ...upgrade, Origin: origin })).status).toBe(403);
});

it("lets a page load nothing but our own files and stand in no frame", async () => {
  const { app } = house();
  const response = await new Visitor(app).get("/");
  const policy = response.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  const page = await response.text();
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)| on[a-z]+="/);
  for (const file of page.matchAll(/(?:src|href)="(\/[^"]+\?v=[^"]+)"/g)) {
    const asset = await new Visitor(app).get(file[1] ?? "");
    expect([asset.status, asset.headers.get("Cache-Control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  }
});

it("says on the first page that an automatic assistant answers, for whom, what is kept, and whom to call", async () => {
  const page = await (await new Visitor(house().app).get("/")).text();
  for (const words of ["trợ lý tự động (AI)", "Ban Tuyên giáo và Dân vận", "giữ kín người gửi", 'href="/rieng-tu"', 'href="tel:113"', 'href="tel:114"', 'href="tel:115"']) expect(page).toContain(words);
});

it("shows what somebody wrote as text, never as markup", async () => {
  const { app } = house();
  const visitor = new Visitor(app);
  await visitor.json("/chat/messages", { id: "0123abcd", content: { type: "text", text: "<script>alert(1)</script> & \"nháy\"" } });
  const page = await (await visitor.get("/")).text();
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});
