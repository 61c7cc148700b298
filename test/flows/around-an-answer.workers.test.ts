import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { handOverIn } from "../../src/cases/hand-over.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { locality } from "../public/house.ts";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

/** What a cadre finds with the case, by the code the citizen was given. */
async function handedOver(reply: string): Promise<ReturnType<typeof handOverIn>> {
  const code = /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(reply)?.[0];
  const row = await env.CASES.prepare("SELECT e.data FROM case_events e JOIN cases c ON c.id = e.case_id WHERE c.code = ? AND e.kind = 'opened'").bind(code ?? "").first<{ data: string }>();
  return handOverIn(JSON.parse(row?.data ?? "{}") as Record<string, unknown>);
}

describe("questions after questions", () => {
  it("«ở đâu» and «mấy ngày» are about what was asked before, until another matter is named", async () => {
    const citizen = new Person("zalo");
    await citizen.says("mấy tuổi phải làm thẻ căn cước");
    expect((await citizen.says("mấy ngày thì có")).join("\n")).toMatch(/07 ngày làm việc[\s\S]*26\/2023\/QH15/u);
    expect((await citizen.says("khiếu nại lần đầu giải quyết mấy ngày")).join("\n")).toContain("02/2011/QH13");
    const after = (await citizen.says("còn lần hai thì sao")).join("\n");
    expect(after).toMatch(/lần hai[\s\S]*02\/2011\/QH13/u);
    expect(after).not.toContain("26/2023/QH15");
  });

  it("what was not answered for its own sake is no ground for the next question", async () => {
    const citizen = new Person("zalo");
    await citizen.says("trưởng ấp nhiệm kỳ mấy năm");
    await citizen.says("cho hỏi số điện thoại riêng của ông chủ tịch xã");
    const [after] = await citizen.says("ai bầu");
    expect(after).not.toMatch(/số điện thoại/u);
  });
});

describe("several questions in one message", () => {
  it("two are answered under their numbers", async () => {
    const citizen = new Person("zalo");
    const replies = (await citizen.says("Trưởng ấp nhiệm kỳ mấy năm? Khiếu nại lần đầu giải quyết mấy ngày?")).slice(1).join("\n\n");
    expect(replies).toMatch(/(?:^|\n)1\. [\s\S]*185\/2026\/NĐ-CP[\s\S]*\n2\. [\s\S]*02\/2011\/QH13/u);
  });

  it("the third waits, and «tiếp» answers it", async () => {
    const citizen = new Person("zalo");
    const first = (await citizen.says("Trưởng ấp nhiệm kỳ mấy năm? Khiếu nại lần đầu giải quyết mấy ngày? Tố cáo giải quyết mấy ngày?")).join("\n");
    expect(first).toMatch(/tiếp/u);
    expect(first).not.toContain("25/2018/QH14");
    expect((await citizen.says("tiep")).join("\n")).toContain("25/2018/QH14");
  });

  it("a question with what is told before it is one question, and has no number", async () => {
    const citizen = new Person("zalo");
    const replies = (await citizen.says("Tui bị xã từ chối, tui chưa rõ luật. Khiếu nại lần đầu giải quyết mấy ngày?")).join("\n");
    expect(replies).not.toMatch(/(?:^|\n)1\. Về việc/u);
  });
});

describe.each(["zalo", "web"] as const)("a person is wanted, on %s", (channel) => {
  it("«gặp người» after an answer hands the question over with what was said, once, and asks for no place", async () => {
    const citizen = new Person(channel);
    await citizen.says("trưởng ấp nhiệm kỳ mấy năm, thư gửi về bay.nguyen@example.com");
    await citizen.says("khiếu nại lần đầu giải quyết mấy ngày");
    const card = (await citizen.says("gặp người")).join("\n");
    expect(card).toContain("Gửi tới");
    const [sent] = await citizen.says("gửi");
    const found = await handedOver(sent ?? "");
    expect(found?.reason).toBe("asked_human");
    expect(found?.turns.map(({ question }) => question).join("\n")).toMatch(/nhiệm kỳ[\s\S]*lần đầu/u);
    expect(found?.turns[0]?.clauses.join()).toContain("185/2026/NĐ-CP");
    expect(JSON.stringify(found)).not.toContain("bay.nguyen");
    // What was handed over is settled: a person wanted again is about something new.
    expect((await citizen.says("gặp người")).join("\n")).toMatch(/việc gì/u);
  });

  it("no source: the reason says so, and the place is asked, for it decides who answers", async () => {
    const citizen = new Person(channel);
    await citizen.says("giá vé tàu cao tốc ra Côn Đảo tháng này bao nhiêu tiền");
    expect((await citizen.says("hỏi cán bộ")).join("\n")).toMatch(/ấp|xã/u);
    await citizen.says("xã Đất Mũi");
    const found = await handedOver((await citizen.says("gửi")).join("\n"));
    expect(found?.reason).toMatch(/^(?:no_source|declined:local_data)$/u);
  });

  it("not satisfied: the reason says so", async () => {
    const citizen = new Person(channel);
    await citizen.says("trưởng ấp nhiệm kỳ mấy năm");
    await citizen.says("sai rồi");
    await citizen.says("hoi can bo");
    await citizen.says("xã Đất Mũi");
    const found = await handedOver((await citizen.says("gửi")).join("\n"));
    expect(found?.reason).toBe("not_satisfied");
    expect(found?.turns.at(-1)?.disliked).toBe(true);
  });
});

it("who wants a person before saying what for is handed over with the next words", async () => {
  const citizen = new Person("zalo");
  expect((await citizen.says("cho tui gặp cán bộ")).join("\n")).toMatch(/việc gì/u);
  const card = (await citizen.says("trợ cấp của má tui sao tháng này chưa có quyết định, hỏi ai")).join("\n");
  expect(card).not.toContain("Căn cứ:");
});

it("asking for a person loses nothing of what is being told", async () => {
  const citizen = new Person("zalo");
  await citizen.says("lộ ấp 4 xã Đất Mũi sụp hai tháng nay, xe học sinh không qua được");
  expect((await citizen.says("gặp người thật")).join("\n")).toContain("Gửi");
  expect((await citizen.says("gửi")).join("\n")).toMatch(/CM-\d{6}/u);
});

it("who says how old they are is spoken to so from then on; the law's words stay", async () => {
  const citizen = new Person("zalo");
  const first = (await citizen.says("bác hỏi chút, trưởng ấp nhiệm kỳ mấy năm")).at(-1) ?? "";
  expect(first).toMatch(/bác nhắn/u);
  expect(first).not.toMatch(/bà con/u);
  expect((await citizen.says("khiếu nại lần đầu giải quyết mấy ngày")).join("\n")).toMatch(/bác/u);
});

it("a cadre reads on the case page why it came and what the assistant had answered; erased with the rest", async () => {
  const citizen = new Person("zalo");
  await citizen.says("trưởng ấp nhiệm kỳ mấy năm");
  await citizen.says("sai rồi");
  await citizen.says("hỏi cán bộ");
  await citizen.says("xã Đất Mũi");
  const sent = (await citizen.says("gửi")).join("\n");
  const code = /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(sent)?.[0] ?? "";
  const found = await findCaseFor(env.CASES, locality, { id: "x", name: "X", role: "admin", unitId: locality.units.desks.province, active: true }, code);
  expect(handOverIn(found?.events[0]?.data ?? {})?.turns[0]?.answer).toMatch(/0?5 năm/u);
  await citizen.says("xóa dữ liệu");
  await citizen.says("có");
  expect(await handedOver(sent)).toBeNull();
});
