/**
 * A body → its bytes, or null as soon as more than `maxBytes` have come; the rest is then not read. Counts what really
 * arrives: a Content-Length may be missing or wrong. No body → no bytes. Throws what the stream throws when it breaks off.
 */
export async function readAtMost(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const parts: AsyncIterable<Uint8Array> | [] = body ?? [];
  for await (const chunk of parts) {
    length += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
