import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

const cases = async () => (await env.CASES.prepare("SELECT count(*) AS n FROM cases").first<{ n: number }>())?.n ?? 0;
/** Sounds somewhat like a fire, in words no rule knows for one. */
const doubtful = "nha ke ben khoi xam xit tuon ra lo thong gio ma goi cua hong ai mo";

describe.each(["zalo", "telegram", "web"] as const)("words that sound somewhat like a danger, on %s", (channel) => {
  it("are answered with the number first; nobody is called out until it is said, and then at once", async () => {
    const citizen = new Person(channel);
    const before = await cases();
    const replies = await citizen.says(doubtful);
    const spoken = replies.filter((line) => !line.startsWith("Tôi là trợ lý"));
    expect(spoken[0]).toMatch(/gọi 11\d ngay/u);
    expect(spoken.join("\n")).toContain("nguy hiểm");
    expect(await cases()).toBe(before);
    const raised = (await citizen.says("nguy hiem")).join("\n");
    expect(raised).toMatch(/GỌI NGAY 11\d/u);
    expect(await cases()).toBe(before + 1);
    const words = await env.CASES.prepare("SELECT text_redacted AS text FROM cases ORDER BY opened_at DESC, id LIMIT 1").first<{ text: string }>();
    // Whoever goes there must know what it is about.
    expect(words?.text).toContain("khoi xam xit");
  });
});
