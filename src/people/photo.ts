/** Photos are told by their bytes, and handed on without what the camera wrote into them. */

export type PhotoType = "image/jpeg" | "image/png" | "image/webp";

/** Bytes → what kind of photo they are; null for anything else, whatever a server claims. */
export function photoType(bytes: Uint8Array): PhotoType | null {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (starts(bytes, PNG_SIGNATURE)) return "image/png";
  return ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP" ? "image/webp" : null;
}

/**
 * A photo without its hidden data: place, time and device (EXIF, XMP, IPTC, maker notes), comments, thumbnails, colour profiles
 * and whatever was appended. The picture itself is not touched; which side is up is kept, alone. Null when the bytes are no
 * whole JPEG, PNG or WebP. Sources: ITU-T T.81 (JPEG), W3C PNG, WebP container specification.
 */
export function withoutHiddenData(bytes: Uint8Array): Uint8Array | null {
  try {
    switch (photoType(bytes)) {
      case "image/jpeg": return cleanJpeg(bytes);
      case "image/png": return cleanPng(bytes);
      case "image/webp": return cleanWebp(bytes);
      case null: return null;
    }
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pictures, tables and frames; APP14 says how colours are coded. Everything else is left out. */
function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let scanned = false;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return scanned ? join([...kept.slice(0, 1), ...upright(orientation), ...kept.slice(1), bytes.subarray(at, at + 2)]) : null;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) { at += 2; continue; }
    const length = u16(bytes, at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    const segment = bytes.subarray(at, at + 2 + length);
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    else if (marker === 0xe0) kept.push(...bareJfif(segment));
    else if (marker === 0xee || (marker !== 0xfe && (marker < 0xe0 || marker > 0xef))) kept.push(segment);
    at += 2 + length;
    if (marker === 0xda) {
      const end = scanEnd(bytes, at);
      kept.push(bytes.subarray(at, end));
      scanned = true;
      at = end;
    }
  }
  // Cut off at the end: shown by most viewers, but what follows cannot be told apart. The picture is closed here.
  return scanned ? join([...kept.slice(0, 1), ...upright(orientation), ...kept.slice(1), Uint8Array.of(0xff, 0xd9)]) : null;
}

/** Coded picture data runs to the next marker that is neither stuffing nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** JFIF without its thumbnail; JFXX is nothing but one. */
function bareJfif(segment: Uint8Array): Uint8Array[] {
  if (ascii(segment, 4, 8) !== "JFIF" || segment.length < 18) return [];
  const bare = segment.slice(0, 18);
  bare.set([0, 16], 2);
  bare.set([0, 0], 16);
  return [bare];
}

/** Tag 0x0112 of the first directory of an EXIF segment: 1 to 8. */
function orientationIn(segment: Uint8Array): number | null {
  if (ascii(segment, 4, 8) !== "Exif") return null;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10);
  try {
    const little = tiff.getUint16(0) === 0x4949;
    const directory = tiff.getUint32(4, little);
    const entries = tiff.getUint16(directory, little);
    for (let i = 0; i < entries; i++) {
      const entry = directory + 2 + i * 12;
      if (tiff.getUint16(entry, little) !== 0x0112) continue;
      const value = tiff.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : null;
    }
  } catch {
    // Damaged hidden data goes like the rest.
  }
  return null;
}

/** An EXIF segment that holds which side is up, and nothing else. */
function upright(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  return [Uint8Array.of(
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8,
    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
  )];
}

/** Chunks that make the picture, its transparency, its frames and its gamma. Text, time, profiles and private chunks are not among them. */
const PNG_KEPT: ReadonlySet<string> = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"]);

function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + u32(bytes, at);
    if (end > bytes.length) return null;
    const name = ascii(bytes, at + 4, at + 8);
    if (PNG_KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return join(kept);
    at = end;
  }
  return null;
}

const WEBP_KEPT: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);

function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const body = webpChunks(bytes, 12, Math.min(bytes.length, 8 + u32le(bytes, 4)));
  if (body === null || !body.some((chunk) => /^(?:VP8|ANMF)/.test(ascii(chunk, 0, 4)) && ascii(chunk, 0, 4) !== "VP8X")) return null;
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, 4 + body.reduce((sum, chunk) => sum + chunk.length, 0), true);
  return join([head, ...body]);
}

function webpChunks(bytes: Uint8Array, from: number, to: number): Uint8Array[] | null {
  const kept: Uint8Array[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = u32le(bytes, at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > to) return null;
    const name = ascii(bytes, at, at + 4);
    const chunk = bytes.slice(at, Math.min(end, to));
    if (name === "VP8X") {
      // Bits: colour profile 0x20, EXIF 0x08, XMP 0x04.
      chunk[8] = (chunk[8] ?? 0) & ~0x2c;
      kept.push(chunk);
    } else if (name === "ANMF") {
      const inner = webpChunks(bytes, at + 24, at + 8 + size);
      if (inner === null) return null;
      const frame = join([chunk.slice(0, 24), ...inner]);
      new DataView(frame.buffer).setUint32(4, frame.length - 8, true);
      kept.push(frame);
    } else if (WEBP_KEPT.has(name)) kept.push(chunk);
    at = end;
  }
  return kept;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const starts = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);
const u32le = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0) * 65_536 + (bytes[at + 3] ?? 0) * 16_777_216;
