import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { AdminDesk } from "./desk-of-admin.ts";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

const ratings = async (question: string): Promise<unknown[]> => (await env.KNOWLEDGE.prepare("SELECT rating FROM answers WHERE question = ? ORDER BY answered_at").bind(question).all<{ rating: string | null }>()).results.map(({ rating }) => rating);

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("an answer that is said to be wrong is heard, kept for the office, and a cadre is offered", async () => {
    const citizen = new Person(channel);
    const question = `thời hạn giải quyết khiếu nại lần đầu bao nhiêu ngày (${channel})`;
    await citizen.says(question);
    const [heard, ...more] = await citizen.says("tra loi sai roi");
    expect(heard).toContain("xin lỗi");
    expect([more, await ratings(question)]).toEqual([[], ["bad"]]);
    expect(await env.KNOWLEDGE.prepare("SELECT kind FROM gaps WHERE question = ?").bind(question).first("kind")).toBe("rated_bad");
    expect((await citizen.chooses("Hỏi cán bộ"))[0]).toMatch(/ấp|xã/);
  });

  it("«Không phải ý tôi hỏi» under an answer counts as not right, thanks as right", async () => {
    const citizen = new Person(channel);
    const question = `khiếu nại lần đầu giải quyết mấy ngày (${channel})`;
    await citizen.says(question);
    await citizen.chooses("Không phải ý tôi hỏi");
    expect(await ratings(question)).toEqual(["bad"]);
    await citizen.says(question);
    expect((await citizen.says("đúng rồi, cảm ơn ad"))[0]).toContain("ghi nhận");
    expect(await ratings(question)).toEqual(["bad", "good"]);
  });
});

it("a grievance that begins like a verdict is taken down as one", async () => {
  const citizen = new Person("zalo");
  await citizen.says("trưởng ấp làm mấy năm một nhiệm kỳ");
  const replies = await citizen.says("không đúng, đường ấp Rạch Tàu xã Đất Mũi hư cả tháng nay không ai sửa, xin xã sửa giúp");
  expect(replies.join("\n")).not.toContain("Tôi xin lỗi vì trả lời");
  expect(replies.join("\n")).toContain("Tôi ghi lại như sau");
});

it("after something else was said, «sai rồi» rates no old answer", async () => {
  const citizen = new Person("zalo");
  const question = "nhiệm kỳ trưởng khóm là mấy năm";
  await citizen.says(question);
  await citizen.says("đèn đường ấp Rạch Tàu xã Đất Mũi tắt cả tháng, tối thui, đi lại té hoài");
  await citizen.says("sai rồi");
  expect(await ratings(question)).toEqual([null]);
});

it("two questions in one message are both kept", async () => {
  const citizen = new Person("web");
  await citizen.says("Trưởng ấp nhiệm kỳ mấy năm? Còn khiếu nại lần hai thì giải quyết trong mấy ngày?");
  const { results } = await env.KNOWLEDGE.prepare("SELECT id FROM answers WHERE question LIKE '%khiếu nại lần hai%' OR question LIKE 'Trưởng ấp nhiệm kỳ mấy năm?%'").all();
  expect(new Set(results.map(({ id }) => id)).size).toBeGreaterThanOrEqual(1);
  expect((await env.PEOPLE.prepare("SELECT count(*) AS n FROM answer_askers WHERE pseudonym = ?").bind(await citizen.pseudonym()).first<number>("n"))).toBe(results.length);
});

it("a question nobody could answer gets an approved answer, and the next who asks it hears that, said to be approved", async () => {
  const first = new Person("zalo");
  await first.says("Lệ phí cấp bằng lái máy bay là bao nhiêu tiền?");
  const admin = await AdminDesk.signIn();
  const gaps = await admin.page("/console/tra-loi/khoang-trong");
  expect(gaps).toContain("Lệ phí cấp bằng lái máy bay");
  const link = /href="(\/console\/tra-loi\/duyet\/moi\?gap=[^"&]+)"/.exec(gaps.slice(gaps.indexOf("Lệ phí cấp bằng lái máy bay")))?.[1] ?? "";
  const form = await admin.page(link);
  const fields = (validUntil: string): [string, string][] => [
    ["forms", "Cấp bằng lái máy bay lệ phí bao nhiêu tiền?"], ["text", "Bà con hỏi Cục Hàng không, xã không thu khoản này."], ["officerName", "Ông Trần Văn Yên"], ["officerUnit", "Sở Xây dựng"], ["validUntil", validUntil], ["lam", "luu"],
  ];
  expect((await admin.submit(form, "/console/tra-loi/duyet/moi", fields("2020-01-01"))).text).toContain("Ngày hết hạn đã qua");
  const inAMonth = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  expect((await admin.submit(form, "/console/tra-loi/duyet/moi", fields(inAMonth))).status).toBe(303);
  expect((await admin.submit(form, "/console/tra-loi/duyet/moi", fields(inAMonth))).status).toBe(303);
  expect(await env.KNOWLEDGE.prepare("SELECT count(*) AS n FROM approved_answers").first("n")).toBe(1);
  expect(await admin.page("/console/tra-loi/khoang-trong")).not.toContain("Lệ phí cấp bằng lái máy bay");

  const second = new Person("telegram");
  const answer = (await second.says("cho hỏi lệ phí cấp bằng lái máy bay hết nhiêu tiền ạ")).join("\n");
  expect(answer).toContain("Câu trả lời đã được");
  expect(answer).toContain("Bà con hỏi Cục Hàng không");
  expect(answer).toContain("Ông Trần Văn Yên, Sở Xây dựng");
  expect((await second.says("cho hỏi lệ phí cấp bằng lái tàu thủy hết nhiêu tiền ạ")).join("\n")).not.toContain("Bà con hỏi Cục Hàng không");
});

it("who asks what is kept of them is told that answers are remembered", async () => {
  const citizen = new Person("zalo");
  await citizen.says("trưởng ấp nhiệm kỳ mấy năm");
  expect((await citizen.says("xem dữ liệu của tôi")).join("\n")).toContain("Tôi còn nhớ đã trả lời 1 câu cho cuộc trò chuyện này, trong 90 ngày");
});

it("what is kept of questions and answers leads back to no chat", async () => {
  const citizen = new Person("zalo");
  await citizen.says("trưởng ấp nhiệm kỳ mấy năm");
  await citizen.says("sai rồi");
  await citizen.says("Lệ phí cấp bằng lái máy bay là bao nhiêu tiền?");
  const kept = JSON.stringify(await Promise.all(["answers", "answer_citations", "gaps"].map((table) => env.KNOWLEDGE.prepare(`SELECT * FROM ${table}`).all())));
  expect(kept).not.toContain(await citizen.pseudonym());
});
