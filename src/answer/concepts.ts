import { z } from "zod";
import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import { readYaml } from "../read-yaml.ts";

/** What people ask for in everyday words → the words under which the law settles it. */
export interface Concepts {
  /** Words of the law for a question, each phrase once, in the order of the file. */
  legalWords(text: string): string[];
}

/**
 * knowledge/concepts.yaml → concepts.
 * @throws {LocalityFileError} naming file and line
 */
export function readConcepts(text: string, file = "knowledge/concepts.yaml"): Concepts {
  const entries = readYaml(file, text, SHAPE).map(({ say, law }) => ({ pattern: phrases(say), law }));
  return {
    legalWords: (question) => {
      const { line } = listen(question);
      return [...new Set(entries.flatMap(({ pattern, law }) => (pattern.test(line) ? law : [])))];
    },
  };
}

const SHAPE = z.array(z.strictObject({ say: z.array(z.string().min(1)).min(1), law: z.array(z.string().min(1)).min(1) })).min(1);
