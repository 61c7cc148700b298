import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

const accusation = "Ông chủ tịch xã Đất Mũi bán đất công viên cho em vợ, tôi có giấy tờ chụp lại, sợ bị trù dập lắm";

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("is warned, shown the right place, and nothing is sent without the word", async () => {
    const citizen = new Person(channel);
    const replies = await citizen.says(accusation);
    const text = replies.join("\n");
    expect(text).toMatch(/đừng gửi tên, địa chỉ, giấy tờ/i);
    expect(text).toContain("Chủ tịch UBND tỉnh");
    expect(text).not.toMatch(/đã tiếp nhận|thụ lý/);
    const items = await env.CASES.prepare("SELECT count(*) AS n FROM restricted_items").first<{ n: number }>();
    expect(items?.n).toBe(0);
    const cases = await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ n: number }>();
    expect(cases?.n).toBe(0);
    await citizen.chooses("Thôi");
  });
});

it("on CHUYỂN goes to the province alone, with a receipt and no sender; nobody in the commune hears of it", async () => {
  const commune = await cadreOnZalo("xa.32248.dang.bxdd");
  const province = await cadreOnZalo("tinh.dang.tgdv");
  const citizen = new Person("zalo");
  await citizen.says(accusation);
  const [preview] = await citizen.says("chuyen");
  expect(preview).toContain("bán đất công viên");
  const [sent] = await citizen.chooses("Chuyển");
  const receipt = /BM(?:-\d{4}){4}/.exec(sent ?? "")?.[0] ?? "";
  expect(receipt).not.toBe("");

  await noticesArrive();
  expect(await commune.hears()).toEqual([]);
  expect((await province.hears()).join("\n")).not.toContain("chủ tịch");

  const pseudonym = await citizen.pseudonym();
  for (const { name } of (await env.CASES.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'restricted%'").all<{ name: string }>()).results) {
    const rows = JSON.stringify((await env.CASES.prepare(`SELECT * FROM ${name}`).all()).results);
    expect(rows).not.toContain(pseudonym);
    expect(rows).not.toContain(citizen.chatId);
    expect(rows).not.toContain("công viên");
  }
  const [status] = await citizen.says(receipt);
  expect(status).toContain(receipt);
});

it("the chat page keeps none of the words once they were handed over, or dropped", async () => {
  for (const choice of ["Chuyển", "Thôi"]) {
    const citizen = new Person("web");
    await citizen.says(accusation);
    await citizen.chooses(choice);
    if (choice === "Chuyển") await citizen.chooses("Chuyển");
    expect(JSON.stringify(await citizen.transcript())).not.toContain("công viên");
  }
});

it("an accent-less denunciation is protected just the same", async () => {
  const citizen = new Person("zalo");
  const text = (await citizen.says("chu tich xa dat mui an chan tien cuu tro bao lut cua dan ngheo, ai cung biet ma khong dam noi")).join("\n");
  expect(text).toMatch(/đừng gửi tên/i);
});
