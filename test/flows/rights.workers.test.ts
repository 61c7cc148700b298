import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("a person sees what is kept, and after xóa dữ liệu and one yes nothing leads back to them", async () => {
    const citizen = new Person(channel);
    await citizen.says("đèn đường ấp Rạch Tàu xã Đất Mũi tắt cả tháng, tối thui, bà con đi lại té hoài");
    await citizen.chooses("Gửi");
    const pseudonym = await citizen.pseudonym();
    expect((await citizen.says("xem du lieu cua toi")).join("\n")).toMatch(/CM-\d{6}-/);

    const [sure] = await citizen.says("xoa du lieu cua toi");
    expect(sure).toContain("không lấy lại được");
    const [erased] = await citizen.chooses("Có");
    expect(erased).toContain("Đã xóa");

    expect(await env.PEOPLE.prepare("SELECT count(*) AS n FROM people WHERE pseudonym = ?").bind(pseudonym).first()).toEqual({ n: 0 });
    expect(await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(pseudonym).first()).toEqual({ n: 0 });
    expect(JSON.stringify((await env.CASES.prepare("SELECT * FROM cases").all()).results)).not.toContain("tối thui");
  });
});

it("somebody who asks for silence hears no more of their case, but is still answered", async () => {
  const citizen = new Person("zalo");
  await citizen.says("ngừng gửi");
  const replies = await citizen.says("xem CM-260101-AAAA");
  expect(replies.length).toBeGreaterThan(0);
});
