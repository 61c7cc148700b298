import type { Attachment } from "../cases/attachment-store.ts";
import { photoDesk } from "../text/interview.ts";

/** Photos of a case in their copies without hidden data, each under an address that asks again who looks; nothing without photos. */
export function CasePhotos({ code, photos }: { code: string; photos: readonly Attachment[] }) {
  if (photos.length === 0) return null;
  return (
    <section class="case-photos">
      <h2>{photoDesk.title(photos.length)}</h2>
      <ul>
        {photos.map((photo, i) => {
          const address = `/console/cases/${code}/photos/${photo.id}`;
          return <li><a href={address}><img src={address} alt={photoDesk.alt(i + 1)} loading="lazy" width="240" /></a></li>;
        })}
      </ul>
      <p class="small soft">{photoDesk.note}</p>
    </section>
  );
}
