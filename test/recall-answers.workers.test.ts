import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { erasePerson, rememberPerson } from "../src/people/person-store.ts";
import { rememberAsker } from "../src/people/asker-store.ts";
import { createSealer } from "../src/people/seal.ts";
import { reachOfRecall, sendRecall } from "../src/recall-answers.ts";

const sealer = createSealer({ current: "k1", keys: { k1: btoa("0123456789abcdef0123456789abcdef") } });
const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 3));
const recall = (id: string, answerIds: string[], newText: string | null = "1. Trong 07 ngày làm việc.") => ({ id, label: `khoản 1 Điều 28 (${id})`, newText, isUnderReview: false, link: "http://service/van-ban/x#dieu-28-khoan-1", answerIds });

async function asked(pseudonym: string, answerId: string, channel = "zalo"): Promise<void> {
  await rememberPerson(env.PEOPLE, sealer, { pseudonym, channel, chatId: pseudonym, now: day(1) });
  await rememberAsker(env.PEOPLE, { answerId, pseudonym, now: day(1) });
}

const notices = async (): Promise<{ recipient: string; body: string }[]> => (await env.CASES.prepare("SELECT recipient, body FROM notices ORDER BY created_at, recipient").all<{ recipient: string; body: string }>()).results;

beforeEach(async () => {
  for (const table of ["people", "answer_askers", "recalls_told"]) await env.PEOPLE.prepare(`DELETE FROM ${table}`).run();
  await env.CASES.prepare("DELETE FROM notices").run();
});

test("two changes that touch one person's answers come in one notice; a third later comes by itself", async () => {
  await asked("p_a", "q1");
  await asked("p_a", "q2");
  expect(await sendRecall(env, [recall("v1#a", ["q1"]), recall("v1#b", ["q2"], null)], day(2))).toMatchObject({ told: 1, left: 0 });
  expect(JSON.parse((await notices())[0]?.body ?? "")).toMatchObject({ template: "answer_changed", data: { clauses: [{ text: "1. Trong 07 ngày làm việc." }, { text: null }] } });
  expect(await sendRecall(env, [recall("v1#a", ["q1"]), recall("v2#c", ["q2"])], day(3))).toMatchObject({ told: 1 });
  expect((await notices()).map(({ body }) => JSON.parse(body).data.clauses.length)).toEqual([2, 1]);
});

test("broken off after the notice was written, it is not written again", async () => {
  await asked("p_a", "q1");
  await sendRecall(env, [recall("v1#a", ["q1"])], day(2));
  await env.PEOPLE.prepare("DELETE FROM recalls_told").run();
  await sendRecall(env, [recall("v1#a", ["q1"])], day(2));
  expect(await notices()).toHaveLength(1);
});

test("a Zalo bot's month is not spent on one day: the rest waits for the next, other channels go on", async () => {
  const ids = Array.from({ length: 33 }, (_, i) => `q${i}`);
  for (const [i, id] of ids.entries()) await asked(`p_${i}`, id);
  await asked("p_web", "q-web", "web");
  const all = [recall("v1#a", [...ids, "q-web"])];
  expect(await sendRecall(env, all, day(2))).toMatchObject({ told: 31, left: 3 });
  expect(await sendRecall(env, all, day(2))).toMatchObject({ told: 0, left: 3 });
  expect(await sendRecall(env, all, day(3))).toMatchObject({ told: 3, left: 0 });
  expect(new Set((await notices()).map(({ recipient }) => recipient)).size).toBe(34);
});

test("says how many would be told, were told, and cannot be found any more, and tells nobody who was erased", async () => {
  await asked("p_a", "q1");
  await asked("p_b", "q2");
  await asked("p_c", "q3");
  await sendRecall(env, [recall("v1#a", ["q1"])], day(2));
  await erasePerson(env.PEOPLE, "p_c");
  expect(await reachOfRecall(env, [recall("v1#a", ["q1", "q2", "q3"])])).toEqual([{ id: "v1#a", toTell: 1, alreadyTold: 1, unreachable: 1 }]);
  await sendRecall(env, [recall("v1#a", ["q1", "q2", "q3"])], day(2));
  expect((await notices()).map(({ recipient }) => recipient).sort()).toEqual(["p_a", "p_b"]);
});

test("a long clause is cut at a word; the whole of it stands at the address", async () => {
  await asked("p_a", "q1");
  await sendRecall(env, [recall("v1#a", ["q1"], "chữ ".repeat(400))], day(2));
  const text = JSON.parse((await notices())[0]?.body ?? "").data.clauses[0].text as string;
  expect([text.length < 620, text.endsWith("chữ…")]).toEqual([true, true]);
});
