import type { FileFormat, Unreadable } from "../../knowledge/intake/reading.ts";
import { Note } from "../../public/look/parts.tsx";
import { draftWords, formatWords, foundWords, sizeWords, unreadableWords as words, uploadWords } from "../../text/knowledge-desk.ts";

/** Why nothing could be read, and what to do about it. */
export function UnreadableNote({ why, mayAct }: { why: Unreadable; mayAct: boolean }) {
  return (
    <Note tone="caution">
      <p><strong>{draftWords.cannotRead}</strong></p>
      <p>{unreadableSentence(why)}</p>
      {why.kind === "scanned" ? <><p><code>{words.scannedCommand}</code></p><p>{words.scannedAfter}</p></> : null}
      <p class="soft">{draftWords.nothingLost}</p>
      {mayAct ? <p><a class="button" href="/console/documents/nap-len">{uploadWords.again}</a></p> : null}
    </Note>
  );
}

/** The sentence for each reason: what is wrong with the file, and the remedy. */
export function unreadableSentence(why: Unreadable): string {
  switch (why.kind) {
    case "empty":
      return words.empty;
    case "too_large":
      return words.tooLarge(sizeWords(why.bytes), sizeWords(why.most));
    case "encrypted":
      return words.encrypted(formatName(why.format));
    case "broken":
      return words.broken(formatName(why.format));
    case "disguised":
      return words.disguised(why.said, why.found === null ? null : foundName(why.found));
    case "unsupported":
      return OLD_WORD.test(why.found) ? words.oldWord : words.unsupported(foundName(why.found));
    case "scanned":
      return words.scanned(why.pages);
    case "no_words":
      return words.noWords(formatName(why.format));
  }
}

const OLD_WORD = /^\.?doc$/i;

function formatName(format: FileFormat): string {
  return formatWords[format];
}

/** What the bytes were found to be: a format known here, or its plain ending. */
function foundName(found: string): string {
  if (Object.hasOwn(formatWords, found)) return formatWords[found as FileFormat];
  return Object.hasOwn(foundWords, found) ? (foundWords[found] ?? found) : found;
}
