import { knowledgeSize } from "./knowledge/documents/knowledge-store.ts";
import { servicesFor } from "./services.ts";
import type { Env } from "./settings.ts";

export interface Health {
  ok: boolean;
  /** What is switched on; "default" means the embedded fallback. */
  configured: Record<string, string>;
  /** What is configured and not answering. Empty when all is well. */
  degraded: string[];
  index: { documents: number; clauses: number; passages: number } | null;
  /** Documents whose vectors stand in Qdrant, of all; null where none are kept. */
  vectors?: { done: number; total: number } | null;
  /** Present when the service cannot run: what is wrong and what to do. No secrets. */
  problem?: string;
}

/** For machines that watch, and for the first start. */
export async function readHealth(env: Env): Promise<Health> {
  try {
    const { settings, clauseSearch } = servicesFor(env);
    const [index, search] = await Promise.all([knowledgeSize(env.KNOWLEDGE), clauseSearch.health()]);
    return {
      ok: true,
      configured: {
        zalo: settings.zalo ? "on" : "off",
        telegram: settings.telegram ? "on" : "off",
        web: "on",
        chatModel: settings.chatModel ? "on" : "default (quotes)",
        ...search.configured,
      },
      degraded: search.degraded,
      index,
      vectors: search.vectors,
    };
  } catch (error) {
    return { ok: false, configured: {}, degraded: ["start"], index: null, problem: error instanceof Error ? error.message : "unknown" };
  }
}
