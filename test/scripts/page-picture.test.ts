import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { describe, expect, it } from "vitest";
import { pictureOf, pngOf, UnreadablePicture } from "../../scripts/intake/page-picture.ts";
import { makePdf } from "../knowledge/intake/make-files.ts";

const image = (width: number, height: number, kind: string, bytes: readonly number[]) =>
  `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${kind} /Length ${bytes.length} >>\nstream\n${String.fromCharCode(...bytes)}\nendstream`;

/** Shades at the middles of the four quarters of the page: upper left, upper right, lower left, lower right. */
async function quarters(content: string, object: string, extra = ""): Promise<number[]> {
  const pdf = await getDocumentProxy(makePdf([content], extra, [object]), { verbosity: 0 });
  const { OPS } = await getResolvedPDFJS();
  const { width, height, pixels } = await pictureOf(await pdf.getPage(1), OPS);
  await pdf.loadingTask.destroy();
  return [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].map(([x = 0, y = 0]) => pixels[Math.floor(y * height) * width + Math.floor(x * width)] ?? -1);
}

const grey = "/ColorSpace /DeviceGray /BitsPerComponent 8";
const whole = "q 595 0 0 842 0 0 cm /Im1 Do Q";

describe("a page of pictures as one picture", () => {
  it("keeps each picture where the page has it, the right way up", async () => {
    expect(await quarters(whole, image(2, 2, grey, [10, 60, 110, 160]))).toEqual([10, 60, 110, 160]);
  });

  it("is turned when the page is turned", async () => {
    expect(await quarters(whole, image(2, 2, grey, [10, 60, 110, 160]), "/Rotate 90")).toEqual([110, 10, 160, 60]);
  });

  it("puts strips together and leaves the rest white", async () => {
    const strips = "q 595 0 0 421 0 421 cm /Im1 Do Q q 297.5 0 0 421 0 0 cm /Im1 Do Q";
    expect(await quarters(strips, image(1, 1, grey, [40]))).toEqual([40, 40, 40, 255]);
  });

  it("reads black and white pictures and colours", async () => {
    expect(await quarters(whole, image(2, 2, "/ColorSpace /DeviceGray /BitsPerComponent 1", [0b01000000, 0b10000000]))).toEqual([0, 255, 255, 0]);
    expect(await quarters(whole, image(1, 1, "/ColorSpace /DeviceRGB /BitsPerComponent 8", [255, 0, 0]))).toEqual([76, 76, 76, 76]);
  });

  it("a stencil paints where its bits are 0", async () => {
    expect(await quarters(whole, image(2, 2, "/ImageMask true /BitsPerComponent 1", [0b01000000, 0b10000000]))).toEqual([0, 255, 255, 0]);
  });

  it("a picture that cannot be unpacked is refused, not taken for a white page", async () => {
    const broken = image(8, 8, "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", [1, 2, 3, 4]);
    await expect(quarters(whole, broken)).rejects.toThrow(UnreadablePicture);
    await expect(quarters("", image(1, 1, grey, [0]))).rejects.toThrow(UnreadablePicture);
  });

  it("is written as a PNG that says its size", () => {
    const png = pngOf({ width: 3, height: 2, pixels: new Uint8Array(6), dpi: 300 });
    expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", 3, 2]);
  });
});
