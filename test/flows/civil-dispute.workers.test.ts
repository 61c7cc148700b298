import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

const quarrel = "Hang xom lan ranh dat nha toi hon mot met, noi hoai khong chiu doi hang rao, o ap Mui xa Dat Mui";

describe.each(["zalo", "telegram", "web"] as const)("a quarrel about a boundary on %s", (channel) => {
  it("is shown to conciliation and the court first, and the commune hears of it only when asked to", async () => {
    const citizen = new Person(channel);
    const told = (await citizen.says(quarrel)).join("\n");
    expect(told).toMatch(/hòa giải/u);
    expect(told).toMatch(/tòa án/u);
    expect(told).not.toMatch(/khiếu nại|tố cáo/iu);
    const cases = () => env.CASES.prepare("SELECT count(*) AS n FROM cases").first<{ n: number }>();
    const before = (await cases())?.n;
    await citizen.chooses("Báo xã cử người hòa giải");
    expect((await citizen.says("bo qua")).join("\n")).toContain("Đất đai");
    expect((await cases())?.n).toBe(before);
  });

  it("ends there where they leave it", async () => {
    const citizen = new Person(channel);
    await citizen.says(quarrel);
    expect((await citizen.chooses("Thôi")).join("\n")).toMatch(/Khi cần/u);
  });
});
