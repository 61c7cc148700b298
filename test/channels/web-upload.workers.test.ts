import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { openUpload, stageUpload, sweepUploads } from "../../src/channels/web-upload.ts";

const BYTES = new TextEncoder().encode("a photo of the road");

it("opens with its handle, and says nothing without it", async () => {
  const handle = await stageUpload(env.FILES, BYTES);
  expect(await openUpload(env.FILES, handle, 1000)).toEqual({ ok: true, value: { bytes: BYTES, mediaType: null } });
  const [id = "", key = ""] = handle.split(".");
  expect(new TextDecoder("latin1").decode(await (await env.FILES.get(`uploads/${id}`))?.arrayBuffer())).not.toContain("road");
  expect(await stageUpload(env.FILES, BYTES)).not.toBe(handle);
  for (const wrong of [`${id}.${"A".repeat(43)}`, `${"0".repeat(32)}.${key}`, id, "", "../uploads/x", `attachments/${id}.${key}`]) {
    expect(await openUpload(env.FILES, wrong, 1000)).toEqual({ ok: false, reason: "gone" });
  }
  expect(await openUpload(env.FILES, handle, 10)).toEqual({ ok: false, reason: "too_large" });
});

it("is swept after a day, not before", async () => {
  const handle = await stageUpload(env.FILES, BYTES);
  await sweepUploads(env.FILES, new Date(Date.now() + 23 * 60 * 60 * 1000));
  expect((await openUpload(env.FILES, handle, 1000)).ok).toBe(true);
  expect(await sweepUploads(env.FILES, new Date(Date.now() + 25 * 60 * 60 * 1000))).toBeGreaterThanOrEqual(1);
  expect(await openUpload(env.FILES, handle, 1000)).toEqual({ ok: false, reason: "gone" });
});
