import type { Context } from "hono";
import { mostProofPhotos } from "../cases/proof-photo-store.ts";
import { readFiles, refusalWords } from "../public/chat-files.ts";
import { errorPage } from "../public/look/error-page.tsx";
import { proofPhotoWords } from "../text/case-proof.ts";
import { consoleWords } from "../text/console.ts";
import type { KeepProof } from "../public/services.ts";
import type { FormValues } from "./act-form.ts";

/** The most a form with photos may weigh, and its acts. */
export const mostPhotoFormBytes = 30_000_000;
export const actsWithPhotos: ReadonlySet<string> = new Set(["answer", "report"]);

/**
 * Photos of a posted form, laid ready: the form's values with `photos` as ids, those kept by an earlier try first, and the ones
 * passed on. `wrong`: why a file was not taken, in words; then nothing new was kept.
 */
export async function withPhotos(c: Context, values: FormValues, caseId: string, keep: KeepProof, now: Date): Promise<{ values: FormValues; wrong: string | null }> {
  const form = await c.req.formData();
  const passed = form.getAll("pass").filter((id) => typeof id === "string");
  const earlier = [...(values["photos"] ?? "").split(","), ...passed].filter((id) => /^[0-9a-f]{32}$/.test(id));
  const { pass: _pass, ...rest } = values;
  const as = (ids: readonly string[]): FormValues => (ids.length === 0 ? rest : { ...rest, photos: [...new Set(ids)].join(",") });
  const read = await readFiles(photosOnly(form));
  if (!read.ok) return { values: as(earlier), wrong: refusalWords(read.reason) };
  if (earlier.length + read.value.length > mostProofPhotos) return { values: as(earlier), wrong: refusalWords("too_many") };
  const ids = await Promise.all(read.value.map(({ bytes, digest }) => keep({ caseId, seed: `${values["actId"] ?? ""}:${digest}`, bytes, now })));
  if (ids.some((id) => id === null)) return { values: as(earlier), wrong: refusalWords("not_a_photo") };
  return { values: as([...earlier, ...ids.filter((id) => id !== null)]), wrong: null };
}

/** The page for a form that weighs too much: nothing of it was read. */
export function photosTooLarge(c: Context, operatorName: string): Response | Promise<Response> {
  return c.html(errorPage({ operatorName, title: proofPhotoWords.tooLargeTitle, next: proofPhotoWords.tooLargeNext, homeHref: "/console", homeWord: consoleWords.home }), 413);
}

function photosOnly(form: FormData): FormData {
  const only = new FormData();
  for (const file of form.getAll("photo")) only.append("photo", file);
  return only;
}
