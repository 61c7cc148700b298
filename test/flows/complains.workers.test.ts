import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

/** "CM-261123-K7QF" in a text. */
export const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

beforeAll(standInForPlatforms);

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("a grievance is read back in the citizen's own words, sent on Gửi, and reaches the commune's cadre as a card", async () => {
    const cadre = await cadreOnZalo("xa.32248.dang.bxdd");
    const citizen = new Person(channel);
    // Each its own hamlet: the same matter told again would be offered to go along.
    const hamlet = { zalo: "Rạch Tàu", telegram: "Kinh Đào", web: "Cái Xép" }[channel];
    const words = `Lộ bê tông ấp ${hamlet} xã Đất Mũi sụp gần 2 tháng nay, học trò đi học phải dắt bộ né. Nhờ báo giùm xã coi sửa`;
    const draft = (await citizen.says(words)).at(-1) ?? "";
    expect(draft).toContain(`Lộ bê tông ấp ${hamlet} xã Đất Mũi sụp gần 2 tháng nay`);
    expect(draft).toContain("xã Đất Mũi");
    const [sent] = await citizen.chooses("Gửi");
    const code = codeIn(sent ?? "");
    expect(code).not.toBe("");
    expect(sent).toMatch(/Điều 28|cam kết/);
    expect(sent).toContain(`http://service/ho-so/${code}`);

    await noticesArrive();
    const card = (await cadre.hears()).join("\n");
    for (const part of [code, "Việc gì", "Ở đâu", "Ai làm", "Bao giờ", "Mong muốn"]) expect(card).toContain(part);
    expect(card).not.toContain(citizen.chatId);
  });
});

it("asks for the place when it is not told, understands an old name, and asks nothing twice", async () => {
  const citizen = new Person("zalo");
  const replies = await citizen.says("rác ở chợ mấy bữa nay không ai lấy, ruồi nhặng dày đặc, hôi chịu không nổi");
  expect(replies.at(-1)).toMatch(/xã \(phường\) nào/);
  const [draft] = await citizen.says("xã Tân Duyệt cũ");
  expect(draft).toContain("xã Đầm Dơi");
});

it("sends nothing when the citizen changes their mind", async () => {
  const citizen = new Person("zalo");
  await citizen.says("đèn đường khóm 3 phường Tân Thành tắt cả tháng nay, tối thui đi không thấy đường");
  const [dropped] = await citizen.chooses("Huỷ");
  expect(dropped).toContain("không gửi");
  const cases = await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ n: number }>();
  expect(cases?.n).toBe(0);
});

it("takes the number of a choice for its word", async () => {
  const citizen = new Person("zalo");
  await citizen.says("nước máy ấp 5 xã Khánh Bình cúp hoài, cả xóm có nước cũng phèn vàng khè không xài được");
  await citizen.send({ text: "1" });
  await citizen.hears();
  const stored = await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ n: number }>();
  expect(stored?.n).toBe(1);
});
