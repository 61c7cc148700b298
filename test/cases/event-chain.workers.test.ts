import { describe, expect, it } from "vitest";
import { acceptCase, addToCase, answerCase, askCitizen, rateCase } from "../../src/cases/act-on-case.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { recordView } from "../../src/cases/case-store.ts";
import { verifyChain, type BrokenLink, type StoredEvent } from "../../src/cases/event-chain.ts";
import { addEvent, chainOldEvents, eventsAfter } from "../../src/cases/event-chain-store.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, opened, sealer, unique } from "./people.ts";

const area = "31882";
const done = { outcome: "done" as const, text: "Đã đổ đá 15 mét ngày 20/11.", proof: "Biên bản 12/BB-UBND", promisedFor: null };

/** A case asked about, answered and marked. */
async function told(): Promise<{ caseId: string; reporter: string; code: string }> {
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const reporter = unique("p_chain");
  const code = await opened({ areaCode: area, reporter });
  await acceptCase(db, locality, desk, code, act());
  await askCitizen(db, locality, desk, code, "Dài mấy mét?", act());
  await addToCase(db, sealer, locality, reporter, code, { original: "15 mét", redacted: "15 mét" }, act());
  await recordView(db, locality, desk, code, monday);
  await answerCase(db, locality, desk, code, done, act());
  await rateCase(db, locality, reporter, code, 5, act());
  return { caseId: (await loadByCode(db, code))?.id ?? "", reporter, code };
}

const chainOf = async (caseId: string): Promise<StoredEvent[]> => (await eventsAfter(db, "", 1000)).get(caseId) ?? [];

async function broken(caseId: string, change: (events: StoredEvent[]) => void = () => undefined): Promise<BrokenLink["why"] | "holds"> {
  const events = structuredClone(await chainOf(caseId));
  change(events);
  const result = await verifyChain(caseId, events);
  return "broken" in result ? result.broken.why : "holds";
}

const pick = (events: StoredEvent[], kind: string): StoredEvent => {
  const found = events.find((event) => event.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe("events of a case hang together", () => {
  it("every event has its link, in the order of the timeline, and the chain holds", async () => {
    const { caseId } = await told();
    const events = await chainOf(caseId);
    expect(events.map((event) => event.kind)).toEqual(["opened", "accepted", "asked", "added", "viewed", "answered", "rated"]);
    expect(events.map((event) => event.position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await loadEvents(db, caseId)).map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(await broken(caseId)).toBe("holds");
  });

  it("a change of anything that was written is found at the event that was changed", async () => {
    const { caseId } = await told();
    expect(await broken(caseId, (events) => { pick(events, "answered").text = "Chưa làm gì."; })).toBe("words_changed");
    expect(await broken(caseId, (events) => { pick(events, "answered").data["proof"] = "khác"; })).toBe("words_changed");
    expect(await broken(caseId, (events) => { pick(events, "answered").data["outcome"] = "explained"; })).toBe("changed");
    expect(await broken(caseId, (events) => { pick(events, "accepted").at = "2026-11-01T00:00:00.000Z"; })).toBe("changed");
    expect(await broken(caseId, (events) => { pick(events, "accepted").actor = "someone"; })).toBe("changed");
    expect(await broken(caseId, (events) => { events.splice(2, 1); })).toBe("missing");
    expect(await broken(caseId, (events) => { events.splice(2, 2, ...events.slice(2, 4).toReversed()); })).toBe("missing");
    expect(await broken(caseId, (events) => { const event = pick(events, "asked"); event.salt = null; event.text = null; })).toBe("erased_without_event");
  });

  it("the database itself refuses to change or delete an event", async () => {
    const { caseId } = await told();
    for (const change of ["text = 'x'", "at = '2026-01-01'", "actor = 'x'", "data = '{}'", "hash = 'x'", "position = 99", "text = NULL"]) {
      await expect(db.prepare(`UPDATE case_events SET ${change} WHERE case_id = ? AND kind = 'answered'`).bind(caseId).run()).rejects.toThrow("an event is never changed");
    }
    await expect(db.prepare("DELETE FROM case_events WHERE case_id = ?").bind(caseId).run()).rejects.toThrow("an event is never deleted");
    expect(await broken(caseId)).toBe("holds");
  });

  it("erasure takes the words and leaves the chain whole", async () => {
    const { caseId, reporter } = await told();
    await eraseCasesOf(db, reporter, act(at("2026-12-01T00:00:00Z")));
    const events = await chainOf(caseId);
    expect(JSON.stringify(events)).not.toMatch(/15 mét|Biên bản/);
    expect(events.at(-1)?.kind).toBe("erased");
    expect(await broken(caseId)).toBe("holds");
    expect(await broken(caseId, (all) => { pick(all, "asked").text = "lời khác"; })).toBe("words_changed");
    expect(await broken(caseId, (all) => { all.pop(); })).toBe("erased_without_event");
  });

  it("what the same words digest to cannot be told without the salt: equal words, different digests", async () => {
    const [one, other] = [await told(), await told()];
    const digest = async (caseId: string): Promise<string | null> => pick(await chainOf(caseId), "asked").wordsDigest;
    expect(await digest(one.caseId)).not.toBe(await digest(other.caseId));
  });

  it("events written at the same moment all get a place", async () => {
    const { caseId } = await told();
    await Promise.all(Array.from({ length: 6 }, (_, i) => addEvent(db, caseId, { id: `same-${i}`, kind: "viewed", actor: `c${i}`, text: null, data: {}, at: monday.toISOString() })));
    await addEvent(db, caseId, { id: "same-1", kind: "viewed", actor: "c1", text: null, data: {}, at: monday.toISOString() });
    expect(await chainOf(caseId)).toHaveLength(13);
    expect(await broken(caseId)).toBe("holds");
  });

  it("rows from before the chain get their links once, at the next act or by the schedule", async () => {
    const { caseId } = await told();
    const old = async (id: string, seen: string): Promise<unknown> =>
      db.prepare("INSERT INTO case_events (case_id, id, kind, actor, text, data, at) VALUES (?, ?, 'viewed', 'c', ?, '{\"proof\":\"a\"}', ?)").bind(caseId, id, seen, monday.toISOString()).run();
    await old("old-1", "một");
    await old("old-2", "hai");
    expect((await chainOf(caseId)).filter((event) => event.hash === null)).toHaveLength(2);
    expect(await chainOldEvents(db, 10)).toBe(1);
    expect(await chainOldEvents(db, 10)).toBe(0);
    await old("old-3", "ba");
    await addEvent(db, caseId, { id: "new-1", kind: "viewed", actor: "c", text: null, data: {}, at: monday.toISOString() });
    expect((await chainOf(caseId)).map((event) => event.id).slice(-4)).toEqual(["old-1", "old-2", "old-3", "new-1"]);
    expect(await broken(caseId)).toBe("holds");
  });

  it("a case that goes along has the shared events in a chain of its own", async () => {
    const desk = await cadreIn(`xa.${area}.dang.bxdd`);
    const lead = await opened({ areaCode: area, reporter: unique("p_lead") });
    const leadId = (await loadByCode(db, lead))?.id ?? "";
    const along = await opened({ areaCode: area, reporter: unique("p_along"), joins: leadId });
    const alongId = (await loadByCode(db, along))?.id ?? "";
    await acceptCase(db, locality, desk, lead, act());
    await answerCase(db, locality, desk, lead, done, act());
    expect((await chainOf(alongId)).map((event) => [event.kind, event.position])).toEqual([["opened", 1], ["accepted", 2], ["answered", 3]]);
    expect([await broken(leadId), await broken(alongId)]).toEqual(["holds", "holds"]);
  });
});
