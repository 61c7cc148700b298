import { openOriginalPhoto } from "../../cases/attachment-store.ts";
import { openIdentity } from "../../people/person-store.ts";
import { photoType } from "../../people/photo.ts";
import { hasReturnWay, openReturnWay, returnWayOf } from "../../people/return-store.ts";
import type { Sealer } from "../../people/seal.ts";
import { neutralNotice } from "../../text/protected.ts";

export interface Identity { channel: string; chatId: string; phone: string | null }

/** What an opening leads to, fetched where it lies. Every caller has claimed an opening first (cases/openings.ts). */
export interface SealedDesk {
  /** Who is behind a pseudonym, written down first; null when the person was erased. */
  identity(p: { pseudonym: string; reason: string; openedBy: string; now: Date }): Promise<Identity | null>;
  /** Who left a way back from a protected item, written down first. */
  sender(p: { itemId: string; openedBy: string; now: Date }): Promise<Identity | null>;
  hasReturnWay(itemId: string): Promise<boolean>;
  /** "Bà con có 1 tin mới" into the chat of who chose it, once for each id; false where nobody chose it or the chat is gone. */
  tellSender(itemId: string, id: string): Promise<boolean>;
  /** A photo as it was sent; null when it is gone. */
  photo(photoId: string): Promise<{ bytes: Uint8Array; mediaType: string } | null>;
}

/** @param tell puts words into the chat of a person, once for each id; false when there is no such chat */
export function createSealedDesk(p: {
  people: D1Database; personSealer: Sealer; cases: D1Database; files: R2Bucket; caseSealer: Sealer;
  tell(pseudonym: string, id: string, words: string): Promise<boolean>;
}): SealedDesk {
  const { people, personSealer } = p;
  return {
    identity: (asked) => openIdentity(people, personSealer, asked),
    sender: (asked) => openReturnWay(people, personSealer, asked),
    hasReturnWay: (itemId) => hasReturnWay(people, personSealer, itemId),
    async tellSender(itemId, id) {
      const pseudonym = await returnWayOf(people, personSealer, itemId);
      return pseudonym !== null && p.tell(pseudonym, `new:${id}`, neutralNotice());
    },
    async photo(photoId) {
      const bytes = await openOriginalPhoto(p.cases, p.files, p.caseSealer, photoId);
      return bytes === null ? null : { bytes, mediaType: photoType(bytes) ?? "application/octet-stream" };
    },
  };
}
