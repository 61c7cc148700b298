/** Highest strength a posting can carry. */
export const MAX_STRENGTH = 63;

/**
 * Passages that hold a term, as a short string safe inside JSON: for each, the gap to the one before
 * (5 bits a character, more follow while the sixth bit is set) and its strength 0–63.
 * @param passages rising ordinals
 */
export function encodePostings(passages: readonly number[], strengths: readonly number[]): string {
  const codes: number[] = [];
  let before = -1;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] ?? 0;
    let gap = passage - before - 1;
    before = passage;
    while (gap >= 32) {
      codes.push(toCode(32 + (gap & 31)));
      gap >>= 5;
    }
    codes.push(toCode(gap), toCode(strengths[i] ?? 0));
  }
  let text = "";
  for (let i = 0; i < codes.length; i += 8192) text += String.fromCharCode(...codes.slice(i, i + 8192));
  return text;
}

/** Adds `weight` × strength of each posting to `scores` at its passage; what lies beyond `scores` is dropped. */
export function addPostings(list: string, weight: number, scores: Float32Array): void {
  eachPosting(list, (passage, strength) => {
    if (passage < scores.length) scores[passage] = (scores[passage] ?? 0) + weight * strength;
  });
}

/** The passages of a list and their strengths, as they went into `encodePostings`. */
export function readPostings(list: string): { passages: number[]; strengths: number[] } {
  const postings: { passages: number[]; strengths: number[] } = { passages: [], strengths: [] };
  eachPosting(list, (passage, strength) => {
    postings.passages.push(passage);
    postings.strengths.push(strength);
  });
  return postings;
}

function eachPosting(list: string, visit: (passage: number, strength: number) => void): void {
  let passage = -1;
  for (let i = 0; i < list.length;) {
    let gap = 0;
    let shift = 0;
    let value = fromCode(list.charCodeAt(i++));
    while (value >= 32) {
      gap |= (value & 31) << shift;
      shift += 5;
      value = fromCode(list.charCodeAt(i++));
    }
    passage += (gap | (value << shift)) + 1;
    visit(passage, fromCode(list.charCodeAt(i++)));
  }
}

/** 64 printable ASCII characters from "0" on, leaving out the backslash, which JSON would double. */
function toCode(value: number): number {
  return value < 44 ? value + 48 : value + 49;
}

function fromCode(code: number): number {
  return code < 92 ? code - 48 : code - 49;
}
