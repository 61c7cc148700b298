import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { type NewCase, chooseCaseCode } from "../../src/cases/open-case.ts";
import { type Chat, DeliveryError, chat, echo } from "./harness.ts";

describe("arriving", () => {
  it("takes the same update five times as one turn with one reply", async () => {
    const talk = await chat("same");
    for (let i = 0; i < 5; i++) await talk.say("lộ ấp 4 sụp", "m1");
    await talk.settle();
    await talk.say("lộ ấp 4 sụp", "m1");
    await talk.settle();
    expect(talk.turns).toHaveLength(1);
    expect(talk.sent()).toEqual(["nghe: lộ ấp 4 sụp"]);
  });

  it("waits for a burst to end and answers it as one", async () => {
    const talk = await chat("burst");
    await talk.say("alo", "b1");
    talk.pass(1000);
    await talk.say("cho hỏi", "b2");
    talk.pass(1000);
    await talk.alarm();
    expect(talk.turns).toHaveLength(0);
    await talk.say("hộ nghèo vay được bao nhiêu", "b3");
    await talk.settle();
    expect(talk.sent()).toEqual(["nghe: alo / cho hỏi / hộ nghèo vay được bao nhiêu"]);
  });

  it("does not let an endless burst hold back the answer", async () => {
    const talk = await chat("endless");
    for (let i = 0; i < 8; i++) {
      await talk.say(`tin ${i}`, `e${i}`);
      talk.pass(1000);
      await talk.alarm();
    }
    expect(talk.turns.length).toBeGreaterThanOrEqual(1);
  });

  it("keeps the order of two messages that race", async () => {
    const talk = await chat("race");
    await Promise.all([talk.say("một", "r1"), talk.say("hai", "r2")]);
    await talk.settle();
    const order = talk.turns[0]?.messages.map((message) => message.messageId);
    expect(order).toHaveLength(2);
    await talk.say("ba", "r3");
    await talk.settle();
    expect(talk.sent()).toHaveLength(2);
    expect(talk.sent()[1]).toBe("nghe: ba");
  });

  it("a message that arrives while a turn is being decided gets its own turn, after it", async () => {
    const talk = await chat("during");
    let inside: Promise<void> | undefined;
    talk.decide = async (input) => {
      if (!inside) inside = talk.say("thứ hai", "d2");
      await inside;
      return echo(input);
    };
    await talk.say("thứ nhất", "d1");
    await talk.settle();
    await talk.settle();
    expect(talk.sent()).toEqual(["nghe: thứ nhất", "nghe: thứ hai"]);
  });
});

it("a cadre's question that comes while a turn is being decided is not forgotten by that turn", async () => {
  const talk = await chat("notice");
  talk.decide = async (input) => {
    await runInDurableObject(talk.stub, (_object, state) => {
      const asked = { ...input.state, awaitingReply: "CM-261123-K7QF" };
      state.storage.sql.exec("INSERT INTO meta (key, value) VALUES ('state', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", JSON.stringify(asked));
    });
    return echo(input);
  };
  await talk.say("một câu", "n1");
  await talk.settle();
  talk.decide = async (input) => echo(input);
  await talk.say("câu nữa", "n2");
  await talk.settle();
  expect(talk.turns.at(-1)?.state.awaitingReply).toBe("CM-261123-K7QF");
});

describe("crashing", () => {
  it("between receiving and the turn: the message is still answered, once", async () => {
    const talk = await chat("c1");
    await talk.say("trước khi trả lời", "c1");
    await talk.evict();
    await talk.settle();
    expect(talk.sent()).toEqual(["nghe: trước khi trả lời"]);
  });

  it("while deciding: the turn is taken again", async () => {
    const talk = await chat("c2");
    let crashed = false;
    talk.decide = async (input) => {
      if (!crashed) { crashed = true; throw new Error("the object stopped"); }
      return echo(input);
    };
    await talk.say("đang nghĩ", "c2");
    await talk.settle();
    await talk.evict();
    await talk.settle();
    expect(talk.sent()).toEqual(["nghe: đang nghĩ"]);
  });

  it("between committing the case and committing here: the repeat finds its own case, and one reply goes out", async () => {
    const talk = await chat("c3");
    talk.decide = async (input) => ({ ...echo(input), commands: [{ kind: "open_case", input: { ...(await newCase(`${input.turnId}:case`)), reporter: talk.pseudonym } }] });
    talk.platform.crashBeforeOwnCommit = true;
    await talk.say("gửi", "c3");
    await talk.settle();
    expect(await casesOf(talk.pseudonym)).toBe(1);
    expect(talk.sent()).toEqual([]);
    await talk.evict();
    await talk.settle();
    expect(talk.turns).toHaveLength(2);
    expect(await casesOf(talk.pseudonym)).toBe(1);
    expect(talk.sent()).toEqual(["nghe: gửi"]);
  });

  it("between the turn and the delivery: the reply goes out, once", async () => {
    const talk = await chat("c4");
    talk.platform.failWith = new DeliveryError("retry", "http_503");
    await talk.say("đã trả lời", "c4");
    await talk.settle();
    await talk.evict();
    talk.platform.failWith = null;
    await talk.settle();
    await talk.settle();
    expect(talk.turns).toHaveLength(1);
    expect(talk.sent()).toEqual(["nghe: đã trả lời"]);
  });

  it("between calling the platform and hearing from it: sent again, but not at once", async () => {
    const talk = await chat("c5");
    talk.platform.failWith = new DeliveryError("retry", "http_503");
    await talk.say("đang gửi", "c5");
    await talk.settle();
    await runInDurableObject(talk.stub, (_object, state) => { state.storage.sql.exec("UPDATE outbox SET in_flight = 1, next_try_at = 0"); });
    talk.platform.failWith = null;
    await talk.evict();
    await talk.alarm();
    const soon = talk.sent().length;
    talk.pass(2 * 60_000);
    await talk.alarm();
    expect([soon, talk.sent()]).toEqual([0, ["nghe: đang gửi"]]);
  });
});

describe("delivering", () => {
  it("after an hour of a platform that is down, everything arrives in order", async () => {
    const talk = await chat("hour");
    talk.platform.failWith = new DeliveryError("retry", "http_500");
    for (let i = 1; i <= 4; i++) {
      await talk.say(`câu ${i}`, `h${i}`);
      await talk.settle();
    }
    for (let minute = 0; minute < 60; minute += 5) {
      talk.pass(5 * 60_000);
      await talk.alarm();
    }
    expect(talk.sent()).toEqual([]);
    talk.platform.failWith = null;
    talk.pass(15 * 60_000);
    await talk.alarm();
    expect(talk.sent()).toEqual(["nghe: câu 1", "nghe: câu 2", "nghe: câu 3", "nghe: câu 4"]);
    expect(talk.troubles).toEqual([]);
  });

  it("waits as long as the platform asks on 429, and sends nothing meanwhile", async () => {
    const talk = await chat("slow");
    talk.platform.failWith = new DeliveryError("retry", "http_429", 120);
    await talk.say("chậm", "s1");
    await talk.settle();
    expect(talk.platform.calls).toHaveLength(1);
    talk.platform.failWith = null;
    talk.pass(60_000);
    await talk.alarm();
    expect(talk.platform.calls).toHaveLength(1);
    talk.pass(61_000);
    await talk.alarm();
    expect(talk.sent()).toEqual(["nghe: chậm"]);
  });

  it("gives up on a blocked chat at once, tells the console, and goes on with the next message", async () => {
    const talk = await chat("blocked");
    talk.platform.failWith = new DeliveryError("give_up", "blocked");
    await talk.say("một", "g1");
    await talk.settle();
    expect(talk.troubles).toMatchObject([{ kind: "undelivered", code: "blocked" }]);
    talk.platform.failWith = null;
    await talk.say("hai", "g2");
    await talk.settle();
    expect(talk.sent()).toEqual(["nghe: hai"]);
  });

  it("sends what was given up again when a person asks for it", async () => {
    const talk = await chat("again");
    talk.platform.failWith = new DeliveryError("give_up", "blocked");
    await talk.say("một", "a1");
    await talk.settle();
    talk.platform.failWith = null;
    expect(await talk.stub.retry(talk.troubles[0]?.item ?? "")).toBe(true);
    await talk.settle();
    expect(talk.sent()).toEqual(["nghe: một"]);
    expect(await talk.stub.retry("no-such-delivery")).toBe(false);
  });

  it("gives up after two days of trying, with a record", async () => {
    const talk = await chat("days");
    talk.platform.failWith = new DeliveryError("retry", "http_500");
    await talk.say("hai ngày", "y1");
    await talk.settle();
    talk.pass(49 * 60 * 60_000);
    await talk.alarm();
    expect(talk.troubles).toMatchObject([{ kind: "undelivered", code: "http_500" }]);
  });

  it("after a time-out that may hide a delivery, tries again rarely and at most three times more", async () => {
    const talk = await chat("unknown");
    talk.platform.failWith = new DeliveryError("unknown", "timeout");
    await talk.say("không rõ", "u1");
    await talk.settle();
    talk.pass(30_000);
    await talk.alarm();
    expect(talk.platform.calls).toHaveLength(1);
    for (const wait of [60_000, 11 * 60_000, 61 * 60_000, 61 * 60_000]) {
      talk.pass(wait);
      await talk.alarm();
    }
    expect(talk.platform.calls).toHaveLength(4);
    expect(talk.troubles).toMatchObject([{ kind: "undelivered", code: "timeout" }]);
  });
});

describe("a message that cannot be handled", () => {
  async function poisoned(name: string): Promise<Chat> {
    const talk = await chat(name);
    talk.decide = async (input) => {
      if (input.messages.some((message) => message.content.type === "text" && message.content.text === "độc")) throw new TypeError("cannot");
      return echo(input);
    };
    return talk;
  }

  it("is set aside after three tries with one apology and one row for the console, and the next works", async () => {
    const talk = await poisoned("poison");
    await talk.say("độc", "p1");
    for (let i = 0; i < 4; i++) await talk.settle();
    expect(talk.sent()).toHaveLength(1);
    expect(talk.troubles).toMatchObject([{ kind: "parked", code: "TypeError", attempts: 3 }]);
    await talk.say("lành", "p2");
    await talk.settle();
    expect(talk.sent()[1]).toBe("nghe: lành");
  });

  it("harms no other message of its burst", async () => {
    const talk = await poisoned("among");
    await talk.say("trước", "q1");
    await talk.say("độc", "q2");
    await talk.say("sau", "q3");
    for (let i = 0; i < 6; i++) await talk.settle();
    expect(talk.sent().filter((text) => text.startsWith("nghe"))).toEqual(["nghe: trước", "nghe: sau"]);
    expect(talk.troubles).toHaveLength(1);
  });

  it("can be taken up again by a person", async () => {
    const talk = await poisoned("revive");
    await talk.say("độc", "v1");
    for (let i = 0; i < 4; i++) await talk.settle();
    talk.decide = async (input) => echo(input);
    expect(await talk.stub.retry("v1")).toBe(true);
    await talk.settle();
    expect(talk.sent().at(-1)).toBe("nghe: độc");
  });
});

async function casesOf(reporter: string): Promise<number> {
  return (await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(reporter).first<{ n: number }>())?.n ?? -1;
}

async function newCase(caseId: string): Promise<Omit<NewCase & { code: string }, "reporter">> {
  const now = new Date("2026-11-23T03:00:00Z");
  return {
    caseId, code: await chooseCaseCode(env.CASES, caseId, "CM", now), kind: "phan_anh", fields: ["giao_thong_ha_tang"], urgency: "thuong", areaCode: "32248",
    placeText: "xã Đất Mũi", textOriginal: "lộ sụp", textRedacted: "lộ sụp", summary: "lộ sụp", wish: null, parentCaseCode: null, now,
    route: { kind: "open", ownerUnitId: "xa.32248.dang.bxdd", handlerUnitId: "xa.32248.ubnd.kt", copyUnitIds: [], clockId: null, hiddenFromUnitId: null, why: "field" },
  };
}
