import { inflateSync } from "fflate";
import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";

/** One file inside a zip, as the directory at the zip's end declares it. */
export interface ZipEntry {
  name: string;
  /** Declared size when unpacked, bytes; what really comes out may differ. */
  unpackedBytes: number;
  packedBytes: number;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** CRC-32 of what is unpacked. */
  checksum: number;
  /** Where its local header begins. */
  offset: number;
}

/**
 * The directory of a zip, read without unpacking anything, so that a zip bomb is known before it grows.
 * Layout: PKWARE APPNOTE 4.3.12 (central directory) and 4.3.16 (end record). Null when the directory is missing or cut off.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameBytes = view.getUint16(at + 28, true);
    if (at + 46 + nameBytes > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      unpackedBytes: view.getUint32(at + 24, true),
      packedBytes: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** One entry unpacked. "too_large": declares more than `mostBytes`; "broken": damaged, or other than declared. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry, mostBytes: number): Result<Uint8Array, "broken" | "too_large"> {
  if (entry.unpackedBytes > mostBytes) return fail("too_large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER) return fail("broken");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length < entry.packedBytes) return fail("broken");
  const unpacked = entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry.unpackedBytes) : null;
  return unpacked?.length === entry.unpackedBytes && crc32(unpacked) === entry.checksum ? ok(unpacked) : fail("broken");
}

function inflated(packed: Uint8Array, bytes: number): Uint8Array | null {
  try {
    // A buffer of the declared size never grows: an entry that lies about its size cannot fill the memory.
    return inflateSync(packed, { out: new Uint8Array(bytes) });
  } catch {
    return null;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}
