import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { frontMatter, publishText } from "../knowledge/publish.ts";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

const pigs = (commune: string, code: string, number: string, metres: number): Promise<void> =>
  publishText(env.KNOWLEDGE, `${number.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.md`, `${frontMatter({
    number, title: `Quy định nuôi heo trong khu dân cư xã ${commune}`, kind: "Nghị quyết", issuer: `Hội đồng nhân dân xã ${commune}`, locality: `"${code}"`,
  })}Điều 1. Khoảng cách chuồng heo\n1. Chuồng heo trong khu dân cư xã ${commune} phải cách nhà ở liền kề ít nhất ${metres} mét.\n`);

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
  await pigs("Đất Mũi", "32248", "05/2026/NQ-HĐND", 50);
  await pigs("Khánh Bình", "32110", "06/2026/NQ-HĐND", 30);
});

const question = "chuồng heo trong khu dân cư phải cách nhà bên cạnh bao nhiêu mét";

it.each(["zalo", "web"] as const)("where communes have rules of their own it is asked which commune, and only that one's rule is given (%s)", async (channel) => {
  const citizen = new Person(channel);
  const asked = (await citizen.says(question)).join("\n");
  expect(asked).toContain("Bà con ở xã, phường nào");
  expect(asked).not.toMatch(/50 mét|30 mét/);
  const answer = (await citizen.says("dat mui")).join("\n");
  expect(answer).toContain("50 mét");
  expect(answer).not.toContain("30 mét");
});

it("a question that names the commune is answered at once; one of another commune does not hear of it", async () => {
  expect((await new Person("zalo").says(`xã Khánh Bình quy định ${question}`)).join("\n")).toContain("30 mét");
  const elsewhere = (await new Person("zalo").says(`xã Tân Tiến quy định ${question}`)).join("\n");
  expect(elsewhere).not.toMatch(/50 mét|30 mét/);
  expect(elsewhere).not.toContain("Bà con ở xã, phường nào");
});

it("what is the same everywhere is answered without asking where", async () => {
  const answer = (await new Person("zalo").says("truong ap nhiem ky may nam")).join("\n");
  expect(answer).toContain("185/2026/NĐ-CP");
});

it("another question than the place asked for is taken as what it is", async () => {
  const citizen = new Person("zalo");
  await citizen.says(question);
  expect((await citizen.says("khiếu nại lần đầu giải quyết mấy ngày")).join("\n")).toContain("30 ngày");
});
