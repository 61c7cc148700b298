import { createKnowledgeDesk } from "./knowledge/publishing/create-knowledge-desk.ts";
import type { KnowledgeDesk } from "./knowledge/publishing/knowledge-desk.ts";
import type { Areas } from "./knowledge/places/places.ts";
import { keyOf } from "./knowledge/publishing/receive-draft.ts";
import type { Env } from "./settings.ts";

/**
 * The desk where documents are taken in and published. What reads Word and PDF is loaded with the first file, so that a
 * citizen's message never waits for it.
 * @param areas the communes of the province, by which a commune's document gets its place
 * @param follow tells an added search index, if there is one, that a document changed
 */
export function createDesk(env: Pick<Env, "KNOWLEDGE" | "FILES">, areas: Areas, follow: (slug: string) => Promise<void>): KnowledgeDesk {
  return createKnowledgeDesk({
    db: env.KNOWLEDGE,
    files: env.FILES,
    readSource: async (file) => (await import("./knowledge/intake/read-source.ts")).readSource(file, undefined, areas),
    afterPublish: ({ slug }) => follow(slug),
  });
}

/** A draft's file as it was handed in, to be compared with what was read from it. */
export async function originalFile(env: Pick<Env, "FILES">, draftId: string): Promise<ReadableStream | null> {
  return (await env.FILES.get(keyOf(draftId)))?.body ?? null;
}
