import { beforeAll, describe, expect, it } from "vitest";
import { hearVoiceNote } from "../../src/hear-voice.ts";
import { publishSome } from "./knowledge.ts";
import { Person, spoken, standInForPlatforms } from "./people.ts";

const NOTE = "https://f2-voice-aac-dl.zdn.vn/1.aac";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

describe.each([["zalo", NOTE], ["telegram", "file-5"], ["web", "tin-noi.aac"]] as const)("on %s", (channel, note) => {
  it("a question asked by voice is read back, and answered with its source once confirmed", async () => {
    const citizen = new Person(channel);
    spoken.push("Trưởng ấp nhiệm kỳ mấy năm vậy?");
    const [, back, ...more] = await citizen.speaks(note);
    expect(back).toContain("Tôi nghe bà con nói: «Trưởng ấp nhiệm kỳ mấy năm vậy?»");
    expect(more).toEqual([]);
    const answer = (await citizen.chooses("Đúng")).join("\n");
    expect(answer).toContain("185/2026/NĐ-CP");
  });
});

describe("a voice note", () => {
  it("is confirmed in one's own words as well", async () => {
    const citizen = new Person("zalo");
    spoken.push("Trưởng ấp nhiệm kỳ mấy năm?");
    await citizen.speaks(NOTE);
    expect((await citizen.says("đúng rồi con")).join("\n")).toContain("185/2026/NĐ-CP");
  });

  it("misheard is not acted on: what is typed instead counts", async () => {
    const citizen = new Person("zalo");
    spoken.push("Trưởng phòng nhiệm kỳ mấy năm?");
    await citizen.speaks(NOTE);
    expect((await citizen.says("truong ap nhiem ky may nam")).join("\n")).toContain("185/2026/NĐ-CP");
    spoken.push("Trưởng phòng nhiệm kỳ mấy năm?");
    await citizen.speaks(NOTE);
    const [again] = await citizen.says("chưa đúng");
    expect(again).toContain("nói lại chậm hơn");
  });

  it("that tells of danger brings the number at once, before any question back", async () => {
    const citizen = new Person("zalo");
    spoken.push("Cháy nhà rồi, cháy nhà ở ấp 3, có người kẹt trong nhà");
    const replies = await citizen.speaks(NOTE);
    expect(replies.join("\n")).toMatch(/114/);
    expect(replies.join("\n")).not.toContain("đúng chưa");
  });

  it("answers what was being asked: the place of a grievance", async () => {
    const citizen = new Person("zalo");
    await citizen.says("lộ bê tông sụp hai tháng nay, xe học sinh không qua được");
    spoken.push("xã Đất Mũi");
    await citizen.speaks(NOTE);
    const card = (await citizen.chooses("Đúng")).join("\n");
    expect(card).toContain("Đất Mũi");
    expect(card).toContain("lộ bê tông sụp");
  });

  it("in pieces is one message", async () => {
    const citizen = new Person("zalo");
    spoken.push("Cho tôi hỏi", "trưởng ấp nhiệm kỳ mấy năm?");
    const replies = await citizen.speaks(NOTE, NOTE);
    expect(replies.filter((reply) => reply.includes("Tôi nghe bà con nói"))).toHaveLength(1);
    expect((await citizen.chooses("Đúng")).join("\n")).toContain("185/2026/NĐ-CP");
  });

  it.each([
    ["nobody can be heard in", [""], NOTE, "nghe không rõ lời"],
    ["the speech service fails over", ["500"], NOTE, "Lúc này tôi chưa nghe được"],
    ["has expired", [], "https://f2-voice-aac-dl.zdn.vn/het-han.aac", "đã hết hạn"],
    ["lies on another server", [], "https://evil.example/1.aac", "đã hết hạn"],
  ])("that %s gets a way on, and nothing is lost", async (_, heard, link, words) => {
    const citizen = new Person("zalo");
    spoken.push(...heard);
    const reply = (await citizen.speaks(link)).join("\n");
    expect(reply).toContain(words);
    expect(reply).toContain("gặp người");
    expect((await citizen.says("truong ap nhiem ky may nam")).join("\n")).toContain("185/2026/NĐ-CP");
  });

  it("too long to be heard well is asked for in parts", async () => {
    expect((await new Person("telegram").speaks("file-900")).join("\n")).toContain("dài quá");
  });

  it("without a speech service is said to be unheard, with a way on", async () => {
    const channel = { name: "zalo" as const, verify: async () => true, parse: () => ({ kind: "ignored" as const, event: "" }), layOut: () => [], send: async () => ({ platformMessageId: null }) };
    expect(await hearVoiceNote(null, channel, { fileId: NOTE, durationSeconds: 3 })).toEqual({ kind: "not_heard", why: "no_transcriber" });
  });
});
