import { existsSync, readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import { vectorParts } from "../src/clause-search.ts";
import { indexDocuments } from "../src/knowledge/search/hybrid-indexer.ts";
import { unmarkSent } from "../src/knowledge/search/hybrid-store.ts";
import { QdrantError } from "../src/knowledge/search/qdrant-clause-index.ts";
import { ModelError } from "../src/model/ports.ts";
import { SettingsError, readSearchSettings } from "../src/settings.ts";
import type { Env } from "../src/settings.ts";
import { root } from "./local-service.ts";
import { withDatabases } from "./open-databases.ts";

/**
 * `npm run index-knowledge [-- --remote] [--again] [--drop-old]`: brings Qdrant to what is published, in the local databases or
 * those of [env.production], and points the alias to it. `--again` sends everything anew; `--drop-old` deletes collections of
 * other models afterwards. Settings come from the environment or .dev.vars: QDRANT_URL and, for search by meaning, EMBEDDINGS_*.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { remote: { type: "boolean", default: false }, again: { type: "boolean", default: false }, "drop-old": { type: "boolean", default: false } } });
  await withDatabases(values.remote, async (env) => {
    const parts = vectorParts(env.KNOWLEDGE, readSearchSettings(searchSettings()), callMs);
    if (parts === null) throw new SettingsError("QDRANT_URL is not set: put the address of Qdrant there, such as https://qdrant.example.gov.vn");
    if (values.again) await unmarkSent(env.KNOWLEDGE, parts.collection.name, null);
    const started = performance.now();
    const { done, total } = await indexDocuments(parts, { onProgress: ({ done, total }) => process.stdout.write(`\r${done}/${total} documents`) });
    console.log(`\r${done}/${total} documents, ${await parts.collection.count()} passages in ${parts.collection.name}, alias ${parts.collection.alias}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    for (const name of await parts.collection.others()) {
      if (values["drop-old"]) await parts.collection.remove(name);
      console.log(values["drop-old"] ? `deleted ${name}` : `kept ${name}: --drop-old deletes it`);
    }
  });
}

const callMs = 60_000;

/** The process environment goes before .dev.vars. */
function searchSettings(): Partial<Env> {
  const file = `${root}.dev.vars`;
  const all = { ...(existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}), ...process.env };
  return Object.fromEntries(Object.entries(all).filter(([name]) => /^(QDRANT|EMBEDDINGS)_/.test(name)));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof QdrantError || error instanceof ModelError || error instanceof SettingsError)) throw error;
  console.error(`${error.message}. What was sent stays sent: correct this and run it again.`);
  process.exitCode = 1;
}
