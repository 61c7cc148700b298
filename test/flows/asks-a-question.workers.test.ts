import { beforeAll, describe, expect, it } from "vitest";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("a question typed without accents is answered with the exact clause, its source and a link", async () => {
    const citizen = new Person(channel);
    const replies = await citizen.says("truong ap nhiem ky may nam vay");
    expect(replies[0]).toContain("trợ lý tự động");
    const answer = replies.slice(1).join("\n");
    expect(answer).toMatch(/0?5 năm/);
    expect(answer).toContain("185/2026/NĐ-CP");
    expect(answer).toMatch(/http:\/\/service\/van-ban\/185-2026-nd-cp#dieu-\d+/);
  });

  it("says so when no document tells, and offers a cadre, who then gets the question", async () => {
    const citizen = new Person(channel);
    const [, answer] = await citizen.says("giá vé tàu cao tốc ra Côn Đảo tháng này bao nhiêu tiền");
    expect(answer).not.toMatch(/\d+\.000/);
    const [asked] = await citizen.chooses("Hỏi cán bộ");
    expect(asked).toMatch(/ấp|xã/);
    const [card] = await citizen.says("xã Đất Mũi");
    expect(card).toContain("Câu hỏi");
    const [sent] = await citizen.chooses("Gửi");
    expect(sent).toMatch(/CM-\d{6}-[2-9A-HJ-NP-Z]{4}/);
  });
});

it("a question about complaints is answered; only somebody's own complaint is guided", async () => {
  const asks = new Person("zalo");
  expect((await asks.says("khieu nai lan dau giai quyet may ngay")).join("\n")).toContain("30 ngày");
  const complains = new Person("zalo");
  expect((await complains.says("xã thu hồi đất nhà tôi, đền bù thấp quá, tôi muốn khiếu nại quyết định đó")).join("\n")).toContain("90 ngày");
});

it("introduces itself once, not before every answer", async () => {
  const citizen = new Person("zalo");
  await citizen.says("khiếu nại lần đầu giải quyết mấy ngày");
  const again = await citizen.says("khiếu nại lần hai thì mấy ngày");
  expect(again.join("\n")).not.toContain("Tôi là trợ lý tự động");
});
