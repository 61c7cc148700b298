import { type ProofPhoto, mostProofPhotos } from "../cases/proof-photo-store.ts";
import { proofPhotoWords as words } from "../text/case-proof.ts";

/** Photos of what was done, and who sees each; nothing without any. */
export function CaseProofs({ code, proofs }: { code: string; proofs: readonly ProofPhoto[] }) {
  if (proofs.length === 0) return null;
  return (
    <section class="case-photos" id="anh-viec-da-lam">
      <h2>{words.title(proofs.length)}</h2>
      <ul>
        {proofs.map((photo, i) => {
          const address = `/console/cases/${code}/photos/${photo.id}`;
          return <li><a href={address}><img src={address} alt={words.nth(i + 1)} loading="lazy" width="240" /></a><br /><span class="small soft">{photo.forCitizen ? words.seen : words.notSeen}</span></li>;
        })}
      </ul>
    </section>
  );
}

/**
 * The field that takes photos with an answer or a report. `kept`: ids laid ready by a form that was not taken, comma between;
 * `reported`: photos that came with a part of the work, which may be passed on.
 */
export function ProofField({ id, kept, hint, reported }: { id: string; kept: string; hint: "answer" | "report"; reported: readonly ProofPhoto[] }) {
  const ready = kept.split(",").filter((one) => one !== "");
  const offered = reported.filter(({ forCitizen }) => !forCitizen);
  return (
    <>
      <div class="field">
        <label for={id}>{words.label}</label>
        <p class="hint" id={`${id}-goi-y`}>{hint === "answer" ? words.answerHint(mostProofPhotos) : words.reportHint(mostProofPhotos)}</p>
        {ready.length === 0 ? null : <><input type="hidden" name="photos" value={ready.join(",")} /><p role="status">{words.kept(ready.length)}</p></>}
        <input type="file" id={id} name="photo" accept="image/jpeg,image/png,image/webp" multiple aria-describedby={`${id}-goi-y`} />
      </div>
      {offered.length === 0 ? null : (
        <fieldset>
          <legend>{words.pass}</legend>
          {offered.map((photo, i) => <label class="check"><input type="checkbox" name="pass" value={photo.id} /><span>{words.nth(i + 1)}</span></label>)}
        </fieldset>
      )}
    </>
  );
}
