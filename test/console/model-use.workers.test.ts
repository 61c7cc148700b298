import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listModelSwitches, noteBudgetReached, recordModelCall, switchModel } from "../../src/answer/model-ledger-store.ts";
import type { ModelDesk } from "../../src/console/model-use/model-desk.ts";
import { callEndWord, modelUseWords as words } from "../../src/text/model-use.ts";
import { sampleCadres } from "../browser/samples.ts";
import { house, hidden } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const path = "/console/mo-hinh";
const action = `${path}/cong-tac`;
const desk: ModelDesk = {
  providers: [{ provider: "mkp-api.fptcloud.com", model: "Qwen3.6-27B", price: { input: 5000, output: 20_000 } }, { provider: "10.0.0.5:8000", model: "gemma-4", price: null }],
  dailyBudget: 200_000, dailyCalls: 5000,
};

beforeAll(() => sampleCadres(env.CASES));
beforeEach(async () => {
  await env.KNOWLEDGE.batch(["model_calls", "model_days", "model_switches"].map((table) => env.KNOWLEDGE.prepare(`DELETE FROM ${table}`)));
});

const admin = (modelUse?: ModelDesk) => signedIn(house({ now: () => now, ...(modelUse ? { modelUse } : {}) }), "qt-01", now);

async function record(id: string, code: string, at = now, answerId: string | null = null): Promise<void> {
  const isOk = code === "ok";
  await recordModelCall(env.KNOWLEDGE, id, {
    provider: "mkp-api.fptcloud.com", model: "Qwen3.6-27B", tier: "tool_call", inputTokens: isOk ? 1500 : null, outputTokens: isOk ? 200 : null,
    ms: 900, code, cost: isOk ? 11.5 : 0, isGuess: false, purpose: "compose", answerId,
  }, at);
}

describe("the page about the model", () => {
  it("says what follows where no model is configured, and how to get one", async () => {
    const page = await (await (await admin()).get(path)).text();
    expect(page).toContain(words.states.none);
    expect(page).toContain("CHAT_MODEL_URL");
    expect(page).not.toContain(`action="${action}"`);
    expect(page).toContain(words.empty);
  });

  it("shows today against its limits, failures by cause, both services, and the days", async () => {
    for (let i = 0; i < 3; i++) await record(`ok-${i}`, "ok");
    await record("slow", "timeout");
    await record("yesterday", "http_429", new Date("2026-11-23T16:59:00Z"));
    await record("long-ago", "ok", new Date("2026-11-01T03:00:00Z"));
    const page = await (await (await admin(desk)).get(path)).text();
    for (const shown of [
      words.states.on, words.callsOf(4, 5000), words.failedOf(1, 4), "25%", words.tokensOf(4500, 600), words.costOf(34.5, 200_000), "35 đồng trên hạn mức 200.000 đồng",
      callEndWord("timeout"), callEndWord("http_429"), "Qwen3.6-27B", "10.0.0.5:8000", words.tiers.tool_call, words.notSeen, words.noPrice, "23/11/2026", "24/11/2026",
    ]) expect(page, shown).toContain(shown);
    expect(page).not.toContain("01/11/2026");
  });

  it("says what an answer costs on average, with all the requests it took", async () => {
    await record("a1", "ok", now, "q_1");
    await record("a2", "malformed", now, "q_1");
    await record("b1", "ok", now, "q_2");
    await record("try", "ok");
    const page = await (await (await admin(desk)).get(path)).text();
    expect(page).toContain(words.perAnswerOf(11.5, 2));
    expect(page).toContain("12 đồng, tính trên 2 câu");
  });

  it("says since when the day's budget is used up", async () => {
    await record("one", "ok");
    await noteBudgetReached(env.KNOWLEDGE, new Date("2026-11-24T02:30:00Z"));
    const page = await (await (await admin({ ...desk, dailyCalls: 1 })).get(path)).text();
    expect(page).toContain(words.states.budget);
    expect(page).toContain("09:30, thứ Ba, 24/11/2026");
  });

  it("switches off and on with a reason, and shows who did it, when and why", async () => {
    const visitor = await admin(desk);
    const before = await (await visitor.get(path)).text();
    const off = await submit(visitor, before, action, { isOn: hidden(before, "isOn"), reason: "Mô hình trả lời lạ <b>" });
    expect([off.status, off.headers.get("Location")]).toEqual([303, `${path}?xong=tat`]);
    const page = await (await visitor.get(`${path}?xong=tat`)).text();
    for (const shown of [words.switched.off, words.states.switched_off, words.turnOn, "Mô hình trả lời lạ &lt;b&gt;", "10:00, thứ Ba, 24/11/2026"]) expect(page, shown).toContain(shown);
    // The form of the page before, sent again, changes nothing.
    expect((await submit(visitor, before, action, { isOn: "0", reason: "Mô hình trả lời lạ <b>" })).headers.get("Location")).toBe(`${path}?xong=nhu-cu`);
    expect((await submit(visitor, page, action, { isOn: hidden(page, "isOn"), reason: "Đã xem lại, ổn" })).headers.get("Location")).toBe(`${path}?xong=bat`);
    expect((await listModelSwitches(env.KNOWLEDGE)).map(({ isOn, by, reason, at }) => ({ isOn, by, reason, at }))).toEqual([
      { isOn: true, by: "qt-01", reason: "Đã xem lại, ổn", at: now.toISOString() },
      { isOn: false, by: "qt-01", reason: "Mô hình trả lời lạ <b>", at: now.toISOString() },
    ]);
  });

  it("asks for a reason of at least five letters before it switches anything", async () => {
    const visitor = await admin(desk);
    const page = await (await visitor.get(path)).text();
    const answer = await submit(visitor, page, action, { isOn: "0", reason: "  lạ  " });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words.reasonShort);
    expect(await listModelSwitches(env.KNOWLEDGE)).toEqual([]);
  });

  it("can be switched on again even where the model was taken out of the configuration", async () => {
    await switchModel(env.KNOWLEDGE, { id: "s1", isOn: false, by: "qt-01", reason: "tạm nghỉ", now });
    expect(await (await (await admin()).get(path)).text()).toContain(words.turnOn);
  });

  it("is the administrator's alone, to read and to switch", async () => {
    const cadre = await signedIn(house({ now: () => now, modelUse: desk }), "cb-vietkhai-01", now);
    const missing = await (await cadre.get("/console/khong-co")).text();
    const page = await cadre.get(path);
    expect([page.status, await page.text()]).toEqual([404, missing]);
    const token = hidden(missing, "_token");
    expect((await cadre.post(action, { _token: token, isOn: "0", reason: "thử xem sao", actId: "x" })).status).not.toBe(303);
    expect(await listModelSwitches(env.KNOWLEDGE)).toEqual([]);
  });

  it.each(["ok", "timeout", "aborted", "connection", "malformed", "empty", "cut_off", "http_400", "http_401", "http_402", "http_403", "http_404", "http_422", "http_429", "http_500", "http_503", "http_418"])("has plain words for a request that ended with %s", (code) => {
    expect(callEndWord(code)).not.toMatch(/Kết quả khác|_/u);
  });
});
