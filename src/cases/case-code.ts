import { inAlphabet, sha256 } from "../people/encoding.ts";

/** Letters and digits that are not mistaken for one another when read aloud or written by hand: no 0, O, 1, I. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Vietnam has one time zone and no summer time. */
const utcOffsetMs = 7 * 3_600_000;

/**
 * "CM-261123-K7QF": prefix, local day, four characters that follow from the case id.
 * @param step 0 for the first choice, counted up past codes that another case holds
 */
export async function caseCode(caseId: string, prefix: string, now: Date, step: number): Promise<string> {
  const day = new Date(now.getTime() + utcOffsetMs).toISOString().slice(2, 10).replaceAll("-", "");
  const digest = await sha256(`case-code/${step}/${caseId}`);
  return `${prefix}-${day}-${inAlphabet(digest, alphabet).slice(0, 4)}`;
}

/** A code as people type it (lower case, spaces or dots for hyphens, none at all) → canonical; null when it is none. */
export function parseCaseCode(text: string, prefix: string): string | null {
  const bare = text.trim().toUpperCase().replace(/[\s.\-–—_]+/g, "");
  const match = new RegExp(`^${prefix}(\\d{6})([${alphabet}]{4})$`).exec(bare);
  return match ? `${prefix}-${match[1]}-${match[2]}` : null;
}
