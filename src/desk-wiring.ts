import { createKnowledgeDesk } from "./knowledge/publishing/create-knowledge-desk.ts";
import type { KnowledgeDesk } from "./knowledge/publishing/knowledge-desk.ts";
import type { Env } from "./settings.ts";

/**
 * The desk where documents are taken in and published. What reads Word and PDF is loaded with the first file, so that a
 * citizen's message never waits for it.
 */
export function createDesk(env: Pick<Env, "KNOWLEDGE" | "FILES">): KnowledgeDesk {
  return createKnowledgeDesk({
    db: env.KNOWLEDGE,
    files: env.FILES,
    readSource: async (file) => (await import("./knowledge/intake/read-source.ts")).readSource(file),
  });
}
