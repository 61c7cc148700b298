/** So many frames of silence as Zalo's voice notes come: ADTS, AAC-LC, 16 kHz, mono (ISO/IEC 13818-7). */
export function adts(frames: number): Uint8Array {
  const silence = [0x01, 0x40, 0x20, 0x07, 0x00];
  const length = 7 + silence.length;
  const frame = [0xff, 0xf1, (1 << 6) | (8 << 2), (1 << 6) | (length >> 11), (length >> 3) & 0xff, ((length & 7) << 5) | 0x1f, 0xfc, ...silence];
  return Uint8Array.from(Array.from({ length: frames }, () => frame).flat());
}
