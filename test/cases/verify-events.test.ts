import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { DatabaseOfFile } from "../../scripts/database-of-file.ts";
import { chainStart, linkEvents } from "../../src/cases/event-chain.ts";
import { auditReport, readTips, verifyAll } from "../../src/cases/verify-events.ts";

const folder = new URL("../../src/database/cases/", import.meta.url).pathname;

/** An exported database: every migration, and `cases` of three events each. */
async function exported(cases: number): Promise<DatabaseSync> {
  const database = new DatabaseSync(":memory:");
  for (const file of readdirSync(folder).toSorted()) database.exec(readFileSync(`${folder}${file}`, "utf8"));
  const insert = database.prepare("INSERT INTO case_events (case_id, id, kind, actor, text, data, at, position, salt, words_digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (let i = 0; i < cases; i++) {
    const caseId = `case-${String(i).padStart(4, "0")}`;
    const events = ["opened", "answered", "rated"].map((kind, n) => ({ id: `${caseId}-${n}`, kind, actor: "c", text: `lời ${n}`, data: { unitId: "xa", proof: "ảnh" }, at: `2026-11-2${n}T00:00:00.000Z` }));
    const links = await linkEvents(caseId, chainStart, events);
    events.forEach((event, n) => {
    const link = links[n];
    if (!link) throw new Error("an event without a link");
    insert.run(caseId, event.id, event.kind, event.actor, event.text, JSON.stringify(event.data), event.at, link.position, link.salt, link.wordsDigest, link.hash);
  });
  }
  return database;
}

/** As somebody would who holds the file: without what forbids it. */
function tamper(database: DatabaseSync, sql: string): void {
  database.exec(`DROP TRIGGER IF EXISTS case_events_never_change; DROP TRIGGER IF EXISTS case_events_never_deleted; ${sql}`);
}

it("reads an exported file to its end, page after page", async () => {
  const report = await verifyAll(new DatabaseOfFile(await exported(450)), null);
  expect([report.cases, report.events, report.unlinked, report.broken]).toEqual([450, 1350, 0, []]);
  expect(auditReport(report).at(-1)).toBe(`All chains hold. Digest of all ends: ${report.digest}`);
});

it("names the first link that does not hold, and goes on to the other cases", async () => {
  const database = await exported(5);
  tamper(database, "UPDATE case_events SET actor = 'x' WHERE id = 'case-0001-1'; UPDATE case_events SET text = 'khác' WHERE id = 'case-0003-2'");
  const report = await verifyAll(new DatabaseOfFile(database), null);
  expect(report.broken).toEqual([
    { caseId: "case-0001", position: 2, id: "case-0001-1", why: "changed" },
    { caseId: "case-0003", position: 3, id: "case-0003-2", why: "words_changed" },
  ]);
  expect(auditReport(report)).toContain("BROKEN case case-0001, event 2 (case-0001-1): what was done, by whom or when was changed");
});

it("finds events cut off at the end, and whole cases gone, by what was kept earlier", async () => {
  const database = await exported(3);
  const before = await verifyAll(new DatabaseOfFile(database), null);
  const kept = readTips(JSON.stringify(Object.fromEntries(before.tips)));
  tamper(database, "DELETE FROM case_events WHERE id = 'case-0000-2'; DELETE FROM case_events WHERE case_id = 'case-0002'");
  const report = await verifyAll(new DatabaseOfFile(database), kept);
  expect(report.broken.map(({ caseId, why }) => [caseId, why])).toEqual([["case-0000", "cut"], ["case-0002", "cut"]]);
  expect((await verifyAll(new DatabaseOfFile(database), null)).digest).not.toBe(before.digest);
});

it("counts rows without a link instead of passing over them", async () => {
  const database = await exported(1);
  database.exec("INSERT INTO case_events (case_id, id, kind, actor, text, data, at) VALUES ('case-0000', 'stray', 'viewed', 'c', NULL, '{}', '2026-11-23')");
  expect((await verifyAll(new DatabaseOfFile(database), null)).unlinked).toBe(1);
});
