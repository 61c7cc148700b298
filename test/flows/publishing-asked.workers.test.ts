import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { choiceWords } from "../../src/text/choices.ts";
import { Person, standInForPlatforms } from "./people.ts";

const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

beforeAll(standInForPlatforms);

/** A matter told, answered, and given stars. */
async function rated(hamlet: number, stars: string): Promise<{ citizen: Person; code: string; reply: string }> {
  const citizen = new Person("telegram");
  await citizen.says(`Lộ bê tông ấp ${hamlet} xã Tân Tiến sụp hai tháng nay xe qua không được`);
  const code = codeIn((await citizen.says("gửi")).join("\n"));
  await citizen.says("không");
  await env.CASES.prepare("UPDATE cases SET status = 'da_xu_ly' WHERE code = ?").bind(code).run();
  await citizen.says(`xem ${code}`);
  await citizen.chooses(choiceWords.done);
  return { citizen, code, reply: (await citizen.says(stars)).join("\n") };
}

async function words(code: string): Promise<number | null> {
  return (await env.CASES.prepare("SELECT w.given FROM case_publish_words w JOIN cases c ON c.id = w.case_id WHERE c.code = ?").bind(code).first<{ given: number }>())?.given ?? null;
}

const consents = async (citizen: Person): Promise<number[]> =>
  (await env.PEOPLE.prepare("SELECT given FROM consents WHERE pseudonym = ? AND purpose = 'publish' ORDER BY at, id").bind(await citizen.pseudonym()).all<{ given: number }>()).results.map(({ given }) => given);

it("after a good verdict they are asked once, nothing is taken for a yes, and a yes is kept with proof and can be taken back", async () => {
  const { citizen, code, reply } = await rated(31, "5");
  expect(reply).toContain("cho đăng lại không");
  expect(await words(code)).toBeNull();
  expect((await citizen.chooses("Có")).join("\n")).toContain(`không đăng ${code}`);
  expect([await words(code), await consents(citizen)]).toEqual([1, [1]]);
  expect((await citizen.says(`thôi đừng đăng ${code} nữa`)).join("\n")).toContain("tôi không đăng");
  expect([await words(code), await consents(citizen)]).toEqual([0, [1, 0]]);
});

it("a no is a no", async () => {
  const { citizen, code } = await rated(32, "4");
  await citizen.chooses("Không");
  expect([await words(code), await consents(citizen)]).toEqual([0, [0]]);
});

it("who is not content is asked for no favour", async () => {
  for (const [hamlet, stars] of [[33, "3"], [34, "2"]] as const) {
    const { reply } = await rated(hamlet, stars);
    expect(reply).toContain("Cảm ơn bà con");
    expect(reply).not.toContain("cho đăng");
  }
});

it("somebody else's code changes nothing", async () => {
  const { code } = await rated(35, "5");
  const other = new Person("telegram");
  await other.says(`không đăng ${code}`);
  expect([await words(code), await consents(other)]).toEqual([null, []]);
});
