/**
 * A message in the parts it can be taken apart in: sentences and lines; where there is only one, its clauses. Nothing is lost but the space
 * between, and what comes after sixty of them. Pure.
 */
export function sentencesOf(text: string): string[] {
  const parts = pieces(text, /(?<=[.!?…;])\s+|\s*\n+\s*/u);
  return (parts.length > 1 ? parts : pieces(text, /(?<=,)\s+|\s+(?=(?:còn|với lại|rồi|ngoài ra|thêm nữa)\s)/u)).slice(0, mostSentences);
}

const pieces = (text: string, at: RegExp): string[] => text.split(at).map((part) => part.trim()).filter((part) => part !== "");

/** Beyond this many there is nothing more to choose from one by one. */
const mostSentences = 60;
