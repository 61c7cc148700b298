import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../../../scripts/read-documents.ts";
import { openSqliteDatabase } from "../../../scripts/sqlite-database.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";

const ROOT = join(import.meta.dirname, "../../..");

test("passages published before there were bodies get from the migration what the writer gives new ones", async () => {
  const db = openSqliteDatabase(":memory:");
  const { files } = readFolder(join(ROOT, "knowledge/documents"));
  // A law, and whatever amends and attaches: every shape of a body.
  await publishDocuments(db, files.slice(0, 12));
  const bodies = async (): Promise<unknown[]> => (await db.prepare("SELECT body FROM passages ORDER BY id").all<{ body: string }>()).results.map(({ body }) => JSON.parse(body));
  const written = await bodies();
  expect(written.length).toBeGreaterThan(100);
  await db.prepare("UPDATE passages SET body = NULL").run();
  const migration = readFileSync(join(ROOT, "src/database/knowledge/0070_add_passage_bodies.sql"), "utf8");
  await db.prepare(migration.slice(migration.indexOf("UPDATE"))).run();
  expect(await bodies()).toEqual(written);
  db.close();
});
