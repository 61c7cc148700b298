import { describe, expect, it } from "vitest";
import { photoType, withoutHiddenData } from "../../src/people/photo.ts";
import { SECRET, jpegPhoto, pngPhoto, webpPhoto } from "./photo-samples.ts";

const holds = (bytes: Uint8Array | null): boolean => new TextDecoder("latin1").decode(bytes ?? new Uint8Array()).includes(SECRET);

describe.each([["image/jpeg", jpegPhoto], ["image/png", pngPhoto], ["image/webp", webpPhoto]] as const)("%s", (type, make) => {
  it("is told by its bytes and loses place, time, comments and what was appended, but not its picture", () => {
    const photo = make();
    expect(photoType(photo)).toBe(type);
    expect(holds(photo)).toBe(true);
    const clean = withoutHiddenData(photo);
    expect(holds(clean)).toBe(false);
    expect(photoType(clean ?? new Uint8Array())).toBe(type);
    expect(new TextDecoder("latin1").decode(clean ?? new Uint8Array())).toContain("PICTURE");
  });

  it("cleaned twice is the same as cleaned once", () => {
    const once = withoutHiddenData(make());
    expect(withoutHiddenData(once ?? new Uint8Array())).toEqual(once);
  });

  it("cut off anywhere never throws and never lets hidden data through", () => {
    const photo = make();
    for (let length = 0; length < photo.length; length += 3) expect(holds(withoutHiddenData(photo.slice(0, length)))).toBe(false);
  });
});

it("a JPEG keeps which side is up, and nothing else of its EXIF", () => {
  const clean = withoutHiddenData(jpegPhoto({ orientation: 6 })) ?? new Uint8Array();
  expect(holds(clean)).toBe(false);
  const exif = new TextDecoder("latin1").decode(clean).indexOf("Exif");
  expect(exif).toBeGreaterThan(0);
  expect(clean[exif + 6 + 8 + 2 + 9]).toBe(6);
});

it.each([["a page", "<html><img src=x></html>"], ["a PDF", "%PDF-1.7"], ["nothing", ""]])("%s is no photo", (_, text) => {
  expect(photoType(new TextEncoder().encode(text))).toBeNull();
  expect(withoutHiddenData(new TextEncoder().encode(text))).toBeNull();
});
