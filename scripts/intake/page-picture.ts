import { crc32, deflateSync } from "node:zlib";

/** A page that is only pictures, put together as one grey picture for reading by machine. */

export interface GreyPicture {
  width: number;
  height: number;
  /** One byte a pixel, rows from the top. */
  pixels: Uint8Array;
  /** Pixels an inch. */
  dpi: number;
}

/** a b c d e f of PDF 32000-1, 8.3.3. */
type Matrix = readonly number[];

interface Placed {
  image: Image;
  /** From the unit square, where the picture lies, to the page in points, y downwards. */
  matrix: Matrix;
}

interface Image {
  width: number;
  height: number;
  /** pdf.js ImageKind: 1 black and white a bit a pixel, 2 RGB, 3 RGBA; 0 a stencil, painted where a bit is 0. */
  kind: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** The part of pdf.js's page that is used here. */
export interface PicturePage {
  getViewport(options: { scale: number }): { transform: Matrix; width: number; height: number };
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
  objs: { get(id: string, then: (value: unknown) => void): unknown };
  commonObjs: { get(id: string, then: (value: unknown) => void): unknown };
}

/** Letters of 12 points need some 150 pixels an inch to be told apart; above 400 nothing is won. */
const LEAST_DPI = 200;
const MOST_DPI = 400;

/** A picture that cannot be unpacked: its page would come out white, and its words would be lost unseen. */
export class UnreadablePicture extends Error {
  override readonly name = "UnreadablePicture";
}

/**
 * @param codes pdf.js names of operators → their numbers
 * @throws {UnreadablePicture}
 */
export async function pictureOf(page: PicturePage, codes: Readonly<Record<string, number>>): Promise<GreyPicture> {
  const view = page.getViewport({ scale: 1 });
  const placed = await placedImages(page, codes, view.transform);
  if (placed.length === 0) throw new UnreadablePicture("no picture could be taken out of the page. Scan it again in grey or colour.");
  const finest = Math.max(0, ...placed.map(({ image, matrix }) => (image.width / Math.hypot(matrix[0] ?? 1, matrix[1] ?? 0)) * 72));
  const dpi = Math.round(Math.min(MOST_DPI, Math.max(LEAST_DPI, finest)));
  const scale = dpi / 72;
  const picture = { width: Math.ceil(view.width * scale), height: Math.ceil(view.height * scale), dpi };
  const pixels = new Uint8Array(picture.width * picture.height).fill(255);
  for (const { image, matrix } of placed) paint(image, matrix.map((part) => part * scale), { ...picture, pixels });
  return { ...picture, pixels };
}

/** Grey, eight bits (ISO/IEC 15948). */
export function pngOf({ width, height, pixels, dpi }: GreyPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const density = Buffer.alloc(9);
  density.writeUInt32BE(Math.round(dpi / 0.0254), 0);
  density.writeUInt32BE(Math.round(dpi / 0.0254), 4);
  density[8] = 1;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), chunk("pHYs", density), chunk("IDAT", deflateSync(rows, { level: 1 })), chunk("IEND", Buffer.alloc(0))]);
}

async function placedImages(page: PicturePage, codes: Readonly<Record<string, number>>, start: Matrix): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const placed: Placed[] = [];
  const saved: Matrix[] = [];
  let matrix = start;
  for (const [i, code] of fnArray.entries()) {
    const args = Array.isArray(argsArray[i]) ? (argsArray[i] as unknown[]) : [];
    switch (names.get(code)) {
      case "save":
        saved.push(matrix);
        break;
      case "restore":
      case "paintFormXObjectEnd":
        matrix = saved.pop() ?? matrix;
        break;
      case "transform":
        matrix = multiply(matrix, args.map(Number));
        break;
      case "paintFormXObjectBegin":
        saved.push(matrix);
        if (args[0] !== null && args[0] !== undefined) matrix = multiply(matrix, Array.from(args[0] as ArrayLike<number>));
        break;
      case "paintImageXObject":
      case "paintInlineImageXObject":
      case "paintImageMaskXObject": {
        const image = imageOf(typeof args[0] === "string" ? await object(page, args[0]) : await stencil(page, args[0]), names.get(code) === "paintImageMaskXObject");
        if (image === null) throw new UnreadablePicture("a picture is packed in a way that cannot be unpacked here. Scan it again in grey or colour.");
        placed.push({ image, matrix });
        break;
      }
      default:
        break;
    }
  }
  return placed;
}

/** Pictures used on several pages ("g_…") are kept with the document. */
const object = (page: PicturePage, id: string): Promise<unknown> => new Promise((resolve) => (id.startsWith("g_") ? page.commonObjs : page.objs).get(id, resolve));

/** A large stencil comes by name inside an object. */
async function stencil(page: PicturePage, value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null || !("data" in value) || typeof value.data !== "string") return value;
  const data: unknown = await object(page, value.data);
  return typeof data === "object" && data !== null && "data" in data ? { ...value, data: data.data } : value;
}

function imageOf(value: unknown, isStencil: boolean): Image | null {
  if (typeof value !== "object" || value === null || !("data" in value) || !("width" in value) || !("height" in value)) return null;
  const { data, width, height } = value;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || typeof width !== "number" || typeof height !== "number") return null;
  const kind = isStencil ? 0 : "kind" in value && typeof value.kind === "number" ? value.kind : null;
  return kind === null ? null : { width, height, kind, data };
}

function paint(image: Image, matrix: Matrix, page: GreyPicture): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const area = a * d - b * c;
  if (area === 0) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const [x0, x1] = [clamp(Math.floor(Math.min(...xs)), page.width), clamp(Math.ceil(Math.max(...xs)), page.width)];
  const [y0, y1] = [clamp(Math.floor(Math.min(...ys)), page.height), clamp(Math.ceil(Math.max(...ys)), page.height)];
  const grey = greyOf(image);
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const u = ((x + 0.5 - e) * d - (y + 0.5 - f) * c) / area;
      const v = ((y + 0.5 - f) * a - (x + 0.5 - e) * b) / area;
      if (u < 0 || u > 1 || v < 0 || v > 1) continue;
      const shade = Math.round(sample(grey, image, u * image.width - 0.5, (1 - v) * image.height - 0.5));
      if (image.kind !== 0 || shade < 128) page.pixels[y * page.width + x] = shade;
    }
  }
}

/** Between four pixels: a scan of few pixels is read better when it grows smoothly. */
function sample(grey: Uint8Array, { width, height }: Image, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const at = (px: number, py: number): number => grey[Math.max(0, Math.min(height - 1, py)) * width + Math.max(0, Math.min(width - 1, px))] ?? 255;
  return (at(left, top) * (1 - dx) + at(left + 1, top) * dx) * (1 - dy) + (at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx) * dy;
}

function greyOf({ width, height, kind, data }: Image): Uint8Array {
  const grey = new Uint8Array(width * height);
  const channels = kind === 3 ? 4 : 3;
  for (let i = 0; i < grey.length; i += 1) {
    if (kind <= 1) {
      const [y, x] = [Math.floor(i / width), i % width];
      grey[i] = ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
    } else grey[i] = 0.299 * (data[i * channels] ?? 255) + 0.587 * (data[i * channels + 1] ?? 255) + 0.114 * (data[i * channels + 2] ?? 255);
  }
  return grey;
}

function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
