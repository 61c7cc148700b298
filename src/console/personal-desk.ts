import { contactOfCase, hasContact } from "../people/contact-store.ts";
import { type RightsRequest, listRequests, settleByOfficer } from "../people/rights-store.ts";
import type { Sealer } from "../people/seal.ts";
import { officerSays } from "../text/rights.ts";

/** What the console may know of people: numbers they gave for a case, and what they asked of their data. Never who they are. */
export interface PersonalDesk {
  hasContact(caseCode: string): Promise<boolean>;
  /** The number given for this case; the showing is written down. The caller has checked that the cadre has the case in hand. */
  contact(p: { caseCode: string; openedBy: string; now: Date }): Promise<string | null>;
  /** Open ones first, the nearest deadline on top. */
  requests(): Promise<RightsRequest[]>;
  /** Done, and the person is told in their chat in the officer's words, which are kept nowhere else. */
  settle(p: { code: string; officer: string; words: string; now: Date }): Promise<"told" | "gone" | "not_open">;
}

const mostListed = 200;

/** @param tell puts words into the chat of a person, once for each id; false when there is no such chat */
export function createPersonalDesk(people: D1Database, sealer: Sealer, tell: (pseudonym: string, id: string, words: string) => Promise<boolean>): PersonalDesk {
  return {
    hasContact: (caseCode) => hasContact(people, caseCode),
    contact: (p) => contactOfCase(people, sealer, p),
    requests: () => listRequests(people, mostListed),
    async settle({ code, officer, words, now }) {
      const pseudonym = await settleByOfficer(people, { code, officer, now });
      if (pseudonym === null) return "not_open";
      if (pseudonym === "gone") return "gone";
      return (await tell(pseudonym, `right:${code}`, officerSays(code, words))) ? "told" : "gone";
    },
  };
}
