/** What must not be found in a cleaned photo. */
export const SECRET = "9.1769N-105.1524E";

const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const be16 = (value: number): number[] => [value >> 8, value & 0xff];
const be32 = (value: number): number[] => [...be16(value >>> 16), ...be16(value & 0xffff)];
const le32 = (value: number): number[] => be32(value).toReversed();

const segment = (marker: number, body: readonly number[]): number[] => [0xff, marker, ...be16(body.length + 2), ...body];

/** The segments of a camera's JPEG: JFIF with a thumbnail, EXIF, XMP, IPTC, a colour profile, a comment; picture data with stuffing; a second file appended. */
export function jpegPhoto({ orientation = 1 } = {}): Uint8Array {
  const tiff = [...latin("II"), 0x2a, 0, ...le32(8), 2, 0, 0x12, 0x01, 3, 0, ...le32(1), orientation, 0, 0, 0, 0x10, 0x01, 2, 0, ...le32(SECRET.length), ...le32(38), ...le32(0), ...latin(SECRET)];
  return Uint8Array.from([
    0xff, 0xd8,
    ...segment(0xe0, [...latin("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 3, 3, ...latin(SECRET), ...Array<number>(27 - SECRET.length).fill(0)]),
    ...segment(0xe1, [...latin("Exif\0\0"), ...tiff]),
    ...segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`)),
    ...segment(0xe2, latin(`ICC_PROFILE\0${SECRET}`)),
    ...segment(0xed, latin(`Photoshop 3.0\0${SECRET}`)),
    ...segment(0xfe, latin(SECRET)),
    ...segment(0xdb, [0, ...Array<number>(64).fill(16)]),
    ...segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...latin("PICTURE"), 0xff, 0x00, ...latin("DATA"), 0xff, 0xd0, 1, 2,
    0xff, 0xd9, ...latin(SECRET),
  ]);
}

/** Chunk sums are not looked at: cleaning keeps each kept chunk whole. */
const chunk = (name: string, body: readonly number[]): number[] => [...be32(body.length), ...latin(name), ...body, 0, 0, 0, 0];

export function pngPhoto(): Uint8Array {
  return Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
    ...chunk("IHDR", [...be32(1), ...be32(1), 8, 0, 0, 0, 0]), ...chunk("tEXt", latin(`Location\0${SECRET}`)), ...chunk("eXIf", latin(SECRET)),
    ...chunk("iTXt", latin(`XML:com.adobe.xmp\0${SECRET}`)), ...chunk("prVt", latin(SECRET)), ...chunk("IDAT", latin("PICTURE")), ...chunk("IEND", []), ...latin(SECRET),
  ]);
}

const riff = (name: string, body: readonly number[]): number[] => [...latin(name), ...le32(body.length), ...body, ...(body.length % 2 === 1 ? [0] : [])];

export function webpPhoto(): Uint8Array {
  const body = [
    ...riff("VP8X", [0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ...riff("ICCP", latin(SECRET)), ...riff("VP8 ", latin("PICTURE")),
    ...riff("EXIF", latin(SECRET)), ...riff("XMP ", latin(SECRET)),
  ];
  return Uint8Array.from([...latin("RIFF"), ...le32(body.length + 4), ...latin("WEBP"), ...body, ...latin(SECRET)]);
}
