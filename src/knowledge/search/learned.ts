import { NO_BRIDGE, readBridge } from "./bridge.ts";
import type { Bridge } from "./bridge.ts";
import { NO_MEANING, readMeaning } from "./meaning.ts";
import type { Meaning } from "./meaning.ts";

/** What was learned from questions that editors answered, and from the titles of articles: counts and directions, no text. */
export interface Learned {
  bridge: Bridge;
  meaning: Meaning;
}

export const NOTHING_LEARNED: Learned = { bridge: NO_BRIDGE, meaning: NO_MEANING };

/** @param bridgeTable knowledge/bridge.txt @param meaningTable knowledge/meaning.txt */
export function readLearned(bridgeTable: string, meaningTable: string): Learned {
  return { bridge: readBridge(bridgeTable), meaning: readMeaning(meaningTable) };
}
