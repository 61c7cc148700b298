import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { originalContext } from "../../src/cases/case-store.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { Person, standInForPlatforms } from "./people.ts";

const HERE = { latitude: 9.176812, longitude: 105.152437 };
const GRIEVANCE = "Lộ bê tông ấp 12 xã Tân Tiến sụp hai tháng nay xe qua không được";
const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

beforeAll(standInForPlatforms);

async function kept(code: string): Promise<{ open: string; sealed: string }> {
  const row = await env.CASES.prepare("SELECT c.id, c.text_redacted AS open, o.sealed FROM cases c JOIN case_originals o ON o.case_id = c.id WHERE c.code = ?").bind(code).first<{ id: string; open: string; sealed: string }>();
  const sealer = createSealer(readKeyRing(env.CASES_KEYS ?? "", "CASES_KEYS"));
  return { open: row?.open ?? "", sealed: row === null ? "" : await sealer.open(row.sealed, originalContext(row.id, "first")) };
}

it.each(["telegram", "web"] as const)("sent while a matter is told goes with it: rounded for all, exact under the seal (%s)", async (channel) => {
  const citizen = new Person(channel);
  // Another hamlet for each: two who tell of the same are asked whether to go along.
  await citizen.says(GRIEVANCE.replace("12", channel === "web" ? "7" : "8"));
  await citizen.send({ location: HERE });
  expect((await citizen.hears()).join("\n")).toMatch(/nhận vị trí[\s\S]*bỏ vị trí/u);
  const { open, sealed } = await kept(codeIn((await citizen.says("gửi")).join("\n")));
  expect(open).toContain("9.18, 105.15");
  expect(open).not.toContain("9.1768");
  expect(sealed).toContain("9.17681, 105.15244");
});

it("first and words later is one matter, and the place is still asked by name", async () => {
  const citizen = new Person("telegram");
  await citizen.send({ location: HERE });
  expect((await citizen.hears()).at(-1)).toMatch(/ấp nào, xã nào/u);
  const asked = (await citizen.says("lộ bê tông sụp hai tháng nay xe học sinh không qua được")).join("\n");
  expect(asked).toContain("ấp (khóm) nào");
  const card = (await citizen.says("ấp 3 xã Đất Mũi")).join("\n");
  expect(card).toContain("Vị trí: có kèm");
});

it.each(["bỏ vị trí", "dung gui vi tri cua toi nha"])("is left out when they say so: %s", async (words) => {
  const citizen = new Person("telegram");
  await citizen.says(GRIEVANCE.replace("12", "13"));
  await citizen.send({ location: HERE });
  await citizen.hears();
  const card = (await citizen.says(words)).join("\n");
  expect(card).toContain("Tôi đã bỏ vị trí");
  expect(card).not.toContain("có kèm");
  const { open, sealed } = await kept(codeIn((await citizen.says("gửi")).join("\n")));
  expect(open + sealed).not.toMatch(/9\.1|105\.1/);
});

it("in danger reaches the duty desk to the metre, whether it came before or after", async () => {
  const after = new Person("telegram");
  const code = codeIn((await after.says("cháy nhà rồi, có người kẹt trong nhà")).join("\n"));
  await after.send({ location: HERE });
  expect((await after.hears()).join("\n")).toContain("báo vị trí");
  const told = await env.CASES.prepare("SELECT e.text FROM case_events e JOIN cases c ON c.id = e.case_id WHERE c.code = ?").bind(code).all<{ text: string | null }>();
  expect(told.results.map(({ text }) => text).join("\n")).toContain("9.17681, 105.15244");

  const before = new Person("telegram");
  await before.send({ location: HERE });
  await before.hears();
  expect((await kept(codeIn((await before.says("cháy nhà rồi, có người kẹt trong nhà")).join("\n")))).open).toContain("9.17681, 105.15244");
});

it("is not taken beside a protected matter, nor kept with one that began after it", async () => {
  const citizen = new Person("telegram");
  await citizen.send({ location: HERE });
  await citizen.hears();
  expect((await citizen.says("tôi tố cáo ông chủ tịch xã Tân Tiến nhận tiền hối lộ của dân")).join("\n")).toContain("đã bỏ vị trí");
  await citizen.send({ location: HERE });
  expect((await citizen.hears()).join("\n")).toContain("không nhận vị trí");
});
