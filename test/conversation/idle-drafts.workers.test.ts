import { expect, it } from "vitest";
import { runInDurableObject } from "cloudflare:test";
import type { Conversation } from "../../src/index.ts";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import { type Chat, chat } from "./harness.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** A chat whose turns are decided as they really are. */
async function realChat(name: string): Promise<Chat> {
  const made = await chat(name);
  // Noon in Vietnam, so that no night is in the way.
  made.now = new Date(Math.ceil(made.now.getTime() / dayMs) * dayMs + 5 * 60 * 60 * 1000);
  made.decide = async (input) => {
    const services = await runInDurableObject(made.stub, (instance: Conversation) => instance.services);
    return decideTurn(services, input);
  };
  return made;
}

it("a draft left alone is reminded of after a day by the chat's own alarm, and let go of a week later, in one line each", async () => {
  const citizen = await realChat("idle");
  await citizen.say("Lộ bê tông ấp 21 xã Tân Tiến sụp hai tháng nay xe qua không được");
  await citizen.settle();
  const told = citizen.sent().length;
  citizen.pass(dayMs - 60_000);
  await citizen.alarm();
  expect(citizen.sent()).toHaveLength(told);
  citizen.pass(60_000);
  await citizen.alarm();
  expect(citizen.sent().slice(told)).toEqual([expect.stringMatching(/kể dở[\s\S]*Lộ bê tông[\s\S]*Gửi/u)]);
  citizen.pass(7 * dayMs);
  await citizen.alarm();
  await citizen.alarm();
  expect(citizen.sent().slice(told + 1)).toEqual([expect.stringContaining("đã bỏ")]);
  await citizen.say("gửi");
  await citizen.settle();
  expect(citizen.sent().at(-1)).not.toContain("Mã:");
});
