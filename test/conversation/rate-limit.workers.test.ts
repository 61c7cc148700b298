import { expect, it } from "vitest";
import { chat } from "./harness.ts";

it("messages that come too fast wait, the person is told once, and all of them are read when there is room", async () => {
  const citizen = await chat("fast");
  for (let i = 0; i < 45; i++) await citizen.say(`tin ${i}`);
  await citizen.settle();
  expect(citizen.turns).toHaveLength(1);
  await citizen.say("tin chờ một");
  await citizen.settle();
  await citizen.say("tin chờ hai");
  await citizen.settle();
  expect(citizen.turns).toHaveLength(1);
  expect(citizen.sent().filter((text) => text.includes("đọc chưa kịp"))).toHaveLength(1);
  citizen.pass(120_000);
  await citizen.alarm();
  expect(citizen.turns).toHaveLength(2);
  expect(citizen.turns[1]?.messages.map(({ content }) => (content.type === "text" ? content.text : ""))).toEqual(["tin chờ một", "tin chờ hai"]);
});

it("somebody in danger never waits", async () => {
  const citizen = await chat("danger");
  for (let i = 0; i < 30; i++) await citizen.say(`tin ${i}`);
  await citizen.settle();
  await citizen.say("tin chờ");
  await citizen.settle();
  expect(citizen.turns).toHaveLength(1);
  await citizen.say("cháy nhà rồi, cứu với");
  await citizen.settle();
  expect(citizen.turns).toHaveLength(2);
});

it("a stop in between forgets nothing: the messages still wait, and are still read", async () => {
  const citizen = await chat("evicted");
  for (let i = 0; i < 30; i++) await citizen.say(`tin ${i}`);
  await citizen.settle();
  await citizen.say("tin chờ");
  await citizen.settle();
  await citizen.evict();
  await citizen.settle();
  expect(citizen.turns).toHaveLength(1);
  citizen.pass(120_000);
  await citizen.alarm();
  expect(citizen.turns).toHaveLength(2);
  expect(citizen.sent().filter((text) => text.includes("đọc chưa kịp"))).toHaveLength(1);
});
