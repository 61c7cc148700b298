import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { acceptCase, askCitizen } from "../../src/cases/act-on-case.ts";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { findNotice, unsentNotices } from "../../src/cases/notice-store.ts";
import { handOver } from "../../src/deliver-notices.ts";
import type { Env } from "../../src/settings.ts";
import { emptyTables } from "./empty-tables.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, opened } from "./people.ts";

beforeEach(() => emptyTables(db, ["case_events", "case_views", "case_counts", "cases", "notices", "cadres"]));

const area = "31825";
const desk = `xa.${area}.dang.bxdd`;
/** Friday 20/11/2026, 21:00 in Cà Mau, and the Monday after, when the office opens. */
const evening = at("2026-11-20T14:00:00Z");
const monday = at("2026-11-23T00:00:00Z");

/** Whom the chats were told of, by pseudonym. */
function chats() {
  const told: string[] = [];
  const stand = { ...env, CONVERSATION: { getByName: (name: string) => ({ notify: async () => { told.push(name); } }) } } as unknown as Env;
  const deliver = async (now: Date): Promise<string[]> => {
    told.length = 0;
    for (const notice of await unsentNotices(db, now, 500, now)) await handOver(stand, notice.id, now);
    return [...told];
  };
  return { deliver, stand };
}

describe("outside office hours", () => {
  it("a new matter waits for the next opening of the cadre's office, whoever carries it", async () => {
    const cadre = await cadreIn(desk);
    const { deliver, stand } = chats();
    await opened({ areaCode: area, now: evening });
    const [row] = (await db.prepare("SELECT id, not_before FROM notices WHERE recipient = ?").bind(cadre.chat).all<{ id: string; not_before: string }>()).results;
    expect(row?.not_before).toBe(monday.toISOString());
    await handOver(stand, row?.id ?? "", new Date(evening.getTime() + 60_000));
    expect((await findNotice(db, row?.id ?? ""))?.deliveredAt).toBeNull();
    expect(await deliver(new Date(monday.getTime() - 1))).not.toContain(cadre.chat);
    expect(await deliver(monday)).toContain(cadre.chat);
    expect(await deliver(monday)).toEqual([]);
  });

  it("an emergency is told at once, at any hour", async () => {
    const cadre = await cadreIn(desk);
    const { deliver } = chats();
    await opened({ areaCode: area, urgency: "khan", emergency: true, now: evening });
    expect(await deliver(new Date(evening.getTime() + 1))).toContain(cadre.chat);
  });

  it("the citizen hears at once what they wait for, and is reminded only by day", async () => {
    const cadre = await cadreIn(desk);
    const { deliver } = chats();
    const code = await opened({ areaCode: area, now: evening, reporter: "p_night" });
    await acceptCase(db, locality, cadre, code, act(new Date(evening.getTime() + 1000)));
    expect(await deliver(new Date(evening.getTime() + 2000))).toContain("p_night");
    await askCitizen(db, locality, cadre, code, "Đoạn nào, bà con?", act(at("2026-11-20T15:00:00Z")));
    await deliver(at("2026-11-20T15:01:00Z"));
    await db.prepare("UPDATE cases SET asked_at = '2026-11-10T15:00:00.000Z', check_at = '2026-11-12T00:00:00.000Z'").run();
    // 21:30 and 06:59 are no hours to remind anybody.
    await overdueSweep(db, locality, at("2026-11-23T14:30:00Z"));
    expect(await deliver(at("2026-11-23T14:31:00Z"))).not.toContain("p_night");
    expect(await deliver(at("2026-11-23T23:59:00Z"))).not.toContain("p_night");
    expect(await deliver(at("2026-11-24T00:00:00Z"))).toContain("p_night");
  });

  it("who has left by the morning hears nothing more", async () => {
    const cadre = await cadreIn(desk);
    const { deliver } = chats();
    await opened({ areaCode: area, now: evening });
    await saveCadre(db, { ...cadre, active: false });
    expect(await deliver(monday)).not.toContain(cadre.chat);
    expect(await unsentNotices(db, at("2027-01-01T00:00:00Z"), 10)).toEqual([]);
  });
});
