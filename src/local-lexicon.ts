import type { KnowledgeDatabase } from "./knowledge/database.ts";
import { NO_LEGAL_TERMS, legalTermsOf } from "./knowledge/search/legal-terms.ts";
import type { LegalTerms } from "./knowledge/search/legal-terms.ts";
import { entriesInUse } from "./knowledge/search/lexicon-store.ts";
import type { GrowingLexicon } from "./language/lexicon.ts";
import { errorFields, log } from "./log.ts";

/** What administrators taught the assistant, laid over the shipped files in this isolate. */
export interface LocalLexicon {
  terms: LegalTerms;
  /** Reads the entries again when the last look is older than half a minute, or at once with `force`. A failure keeps what was known. */
  refresh(now: Date, force?: boolean): Promise<void>;
}

/** @param lexicon takes the spellings in */
export function createLocalLexicon(db: KnowledgeDatabase, lexicon: GrowingLexicon): LocalLexicon {
  let current = NO_LEGAL_TERMS;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    terms: { expand: (words, bare, isBare) => current.expand(words, bare, isBare) },
    async refresh(now, force = false) {
      if (!force && now.getTime() - readAt < FRESH_MS) return;
      readAt = now.getTime();
      try {
        const entries = await entriesInUse(db);
        lexicon.setLocalSpellings(new Map(entries.filter(({ kind }) => kind === "spelling").map(({ say, means }) => [say, means[0] ?? say])));
        current = legalTermsOf(entries.filter(({ kind }) => kind === "legal_term").map(({ say, means }) => ({ say: [say], law: means })));
      } catch (error) {
        log.warn("local_lexicon_unread", errorFields(error));
      }
    },
  };
}

const FRESH_MS = 30_000;
