/** A recording under a name and type that speech services take. */
export interface VoiceFile { bytes: Uint8Array; fileName: string; mediaType: string }

/**
 * A voice note as a platform hands it out → a file an OpenAI-compatible `/audio/transcriptions` takes; null for what is no
 * recording. Told by its bytes, never by what a server claims. Zalo's raw AAC frames (ADTS, 16 kHz mono) are put into an
 * MP4 container as they are: those services refuse ".aac". Nothing is decoded.
 */
export async function voiceFileOf(bytes: Uint8Array): Promise<VoiceFile | null> {
  const named = KNOWN.find(({ at, magic }) => startsWith(bytes.subarray(at), magic));
  if (named) return { bytes, fileName: `voice.${named.ending}`, mediaType: named.mediaType };
  return isAdts(bytes) ? intoMp4(bytes) : null;
}

const KNOWN: readonly { at: number; magic: string; ending: string; mediaType: string }[] = [
  { at: 0, magic: "OggS", ending: "ogg", mediaType: "audio/ogg" },
  { at: 4, magic: "ftyp", ending: "m4a", mediaType: "audio/mp4" },
  { at: 0, magic: "#!AMR", ending: "amr", mediaType: "audio/amr" },
  { at: 0, magic: "ID3", ending: "mp3", mediaType: "audio/mpeg" },
  { at: 8, magic: "WAVE", ending: "wav", mediaType: "audio/wav" },
  { at: 0, magic: "\u001aEß£", ending: "webm", mediaType: "audio/webm" },
];

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((char, i) => bytes[i] === char.charCodeAt(0));
}

/** Twelve set bits, then layer 0 (ISO/IEC 13818-7, adts_fixed_header): MPEG layer III has another layer. */
function isAdts(bytes: Uint8Array): boolean {
  return bytes.length > 7 && bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0;
}

/** Up to where the frames are whole: a download cut off is heard as far as it came. Length of a frame: aac_frame_length, 13 bits. */
function wholeFrames(bytes: Uint8Array): Uint8Array {
  let end = 0;
  while (isAdts(bytes.subarray(end))) {
    const length = (((bytes[end + 3] ?? 0) & 3) << 11) | ((bytes[end + 4] ?? 0) << 3) | ((bytes[end + 5] ?? 0) >> 5);
    if (length <= 7 || end + length > bytes.length) break;
    end += length;
  }
  return bytes.slice(0, end);
}

async function intoMp4(bytes: Uint8Array): Promise<VoiceFile | null> {
  // Loaded on first use: only one channel's notes need it.
  const { ADTS, BufferSource, BufferTarget, EncodedAudioPacketSource, EncodedPacketSink, Input, Mp4OutputFormat, Output } = await import("mediabunny");
  try {
    const track = await new Input({ formats: [ADTS], source: new BufferSource(wholeFrames(bytes)) }).getPrimaryAudioTrack();
    const decoderConfig = await track?.getDecoderConfig();
    if (!track || !decoderConfig) return null;
    const target = new BufferTarget();
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: "in-memory" }), target });
    const source = new EncodedAudioPacketSource("aac");
    output.addAudioTrack(source);
    await output.start();
    for await (const packet of new EncodedPacketSink(track).packets()) await source.add(packet, { decoderConfig });
    await output.finalize();
    return target.buffer ? { bytes: new Uint8Array(target.buffer), fileName: "voice.m4a", mediaType: "audio/mp4" } : null;
  } catch {
    // No whole frame, or no AAC after all: nothing that could be listened to.
    return null;
  }
}
