import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { attachPhotos, keepPhoto, photosOf, sweepAttachments } from "../../src/cases/attachment-store.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { SECRET, jpegPhoto } from "../people/photo-samples.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };

it("a photo is seen by who may see its case, without hidden data, and by nobody else; erased with the case", async () => {
  await sampleCadres(env.CASES);
  const codes = await sampleCases(env.CASES, sealer, locality, now);
  const row = await env.CASES.prepare("SELECT id, reporter FROM cases WHERE code = ?").bind(codes[1]).first<{ id: string; reporter: string }>();
  await keepPhoto(env.CASES, env.FILES, sealer, { id: "photo1", bytes: jpegPhoto(), now });
  await attachPhotos(env.CASES, ["photo1"], row?.id ?? "");
  await attachPhotos(env.CASES, ["photo1"], "another-case");
  expect(await photosOf(env.CASES, row?.id ?? "")).toHaveLength(1);

  const address = `/console/cases/${codes[1]}/photos/photo1`;
  const handler = await signedIn(house(clock), "cb-vietkhai-01", now);
  expect(await (await handler.get(`/console/cases/${codes[1]}`)).text()).toContain(`<img src="${address}"`);
  const shown = await handler.get(address);
  expect(shown.headers.get("content-type")).toBe("image/jpeg");
  expect(shown.headers.get("cache-control")).toContain("no-store");
  expect(await shown.text()).not.toContain(SECRET);
  // A case out of sight, a photo of another case, nobody signed in.
  expect((await handler.get(`/console/cases/${codes[2]}/photos/photo1`)).status).toBe(404);
  expect((await handler.get(`/console/cases/${codes[0]}/photos/photo1`)).status).toBe(404);

  await eraseCasesOf(env.CASES, row?.reporter ?? "", { actId: "erase-1", now });
  expect((await handler.get(address)).status).toBe(404);
  expect(await sweepAttachments(env.CASES, env.FILES, now)).toBe(1);
  expect((await env.FILES.list({ prefix: "attachments/photo1/" })).objects).toEqual([]);
});
