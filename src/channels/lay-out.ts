import type { Choice, OutboundMessage } from "./channel.ts";
import { splitText } from "./split-text.ts";

/** A choice as people read and type it: "1. Gửi". `index` counts from 0. */
export function numberedLabel(choice: Choice, index: number): string {
  return `${index + 1}. ${choice.label.normalize("NFC")}`;
}

/**
 * Text and what must stand at its very end (a list of choices, a hint) → texts of at most `maxUnits`. The closing
 * stays in one piece with the last of the text while both fit, by itself otherwise. Both empty → none.
 */
export function layOutText(text: string, closing: string, maxUnits: number): string[] {
  const parts = splitText(text, maxUnits);
  const ending = closing.normalize("NFC").trim();
  if (ending === "") return parts;
  const last = parts.at(-1);
  const joined = last === undefined ? ending : `${last}\n\n${ending}`;
  return joined.length <= maxUnits ? [...parts.slice(0, -1), joined] : [...parts, ...splitText(ending, maxUnits)];
}

/** A picture whose caption is too long for the platform goes first, without it; the caption follows as text. */
export function layOutPhoto(
  photo: Extract<OutboundMessage, { type: "photo" }>,
  maxUnits: { caption: number; text: number },
): OutboundMessage[] {
  const caption = photo.caption.normalize("NFC").trim();
  if (caption.length <= maxUnits.caption) return [{ ...photo, caption }];
  return [{ ...photo, caption: "" }, ...splitText(caption, maxUnits.text).map((text) => ({ type: "text" as const, text }))];
}
