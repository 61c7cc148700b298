/**
 * The word list inside a tesseract language file (a component named system dawg: a graph whose edges are letters) → its words.
 * Layout: the number of components (int32) and their offsets (int64 each); the graph: magic, size of the alphabet, number of edges,
 * then one 64-bit edge each: letter, flags (last of its node, backward, end of word), next node. Tesseract, src/dict/dawg.h.
 */
export function webWords(file: Buffer): string[] {
  const count = file.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, i) => Number(file.readBigInt64LE(4 + 8 * i)));
  const part = (index: number): Buffer => file.subarray(offsets[index], offsets.slice(index + 1).find((offset) => offset >= 0));
  const letters = part(ALPHABET).toString("utf8").split("\n").slice(1).map((line) => line.split(" ")[0] ?? "");
  const graph = part(WORDS);
  const letterBits = BigInt(Math.ceil(Math.log2(graph.readInt32LE(2) + 1)));
  const edges = Array.from({ length: graph.readInt32LE(6) }, (_, i) => graph.readBigUInt64LE(10 + 8 * i));
  const words: string[] = [];
  const walk = (node: number, prefix: string): void => {
    for (let i = node; i < edges.length && prefix.length < 12; i++) {
      const edge = edges[i] ?? 0n;
      const flags = (edge >> letterBits) & 7n;
      if ((flags & 2n) === 0n) {
        const word = prefix + (letters[Number(edge & ((1n << letterBits) - 1n))] ?? "");
        if ((flags & 4n) !== 0n) words.push(word);
        const next = Number(edge >> (letterBits + 3n));
        if (next !== 0) walk(next, word);
      }
      if ((flags & 1n) !== 0n) break;
    }
  };
  walk(0, "");
  return words;
}

const ALPHABET = 21;
const WORDS = 19;
