import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseExactJson } from "../../src/channels/exact-json.ts";

/** Name of the file without ".json" → body, decoded as the webhook decodes it. */
export function fixtures(platform: "telegram" | "zalo" | "zalo-oa"): Map<string, unknown> {
  const folder = join(import.meta.dirname, "..", "fixtures", platform);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name.slice(0, -5), parseExactJson(readFileSync(join(folder, name), "utf8"))]));
}
