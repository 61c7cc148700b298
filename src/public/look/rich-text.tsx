import { articlePattern, callPattern, chatWords } from "../../text/pages.ts";

/**
 * Addresses in a message, ours (with or without the site's name) and others'. The chat script is handed the
 * same pattern, so both draw the same links.
 */
export const linkPattern = String.raw`https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]|\/(?:van-ban|ho-so)\/[^\s<>"]*[^\s<>".,;:!?)\]]|\/rieng-tu\b|\b11[1-5]\b`;

/**
 * Codes of cases, receipts and slips, which people copy onto paper: never broken over two lines. The chat script is handed this one too.
 */
export const codePattern = String.raw`\b[A-Z]{2}(?:-\d{4}){4}\b|\b[A-Z]{2}-\d{6}-[2-9A-Z]{4}\b|\b[2-9A-Z]{4}-[2-9A-Z]{4}\b`;

/** Message text → the same text with links that can be tapped and emergency numbers that can be dialled. */
export function RichText({ text, publicUrl }: { text: string; publicUrl: string }) {
  return <>{text.split("\n\n").map((paragraph) => <p>{linkParts(paragraph, publicUrl).map((part) => (part.href === null ? <WithCodes text={part.text} /> : <a href={part.href}>{part.text}</a>))}</p>)}</>;
}

function WithCodes({ text }: { text: string }) {
  // A captured separator stays in what is split: every second piece is a code.
  return <>{text.split(CODE).map((piece, i) => (i % 2 === 1 ? <span class="nowrap">{piece}</span> : piece))}</>;
}

/** The pieces of one paragraph, in order; `href` null where it is plain text. */
export function linkParts(text: string, publicUrl: string): { text: string; href: string | null }[] {
  const parts: { text: string; href: string | null }[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(linkPattern, "g"))) {
    const href = hrefOf(match[0], text.slice(0, match.index), publicUrl);
    if (href === null) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null });
    parts.push({ text: linkLabel(match[0], href), href });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
}

/** A three-digit number is one to dial only after the word for calling in its line, and not when it is the number of an article. */
function hrefOf(found: string, before: string, publicUrl: string): string | null {
  if (found.length === 3) return CALL.test(before) && !ARTICLE.test(before) ? `tel:${found}` : null;
  return found.startsWith(`${publicUrl}/`) ? found.slice(publicUrl.length) : found;
}

const CODE = new RegExp(`(${codePattern})`);
const CALL = new RegExp(callPattern, "i");
const ARTICLE = new RegExp(articlePattern, "i");

function linkLabel(found: string, href: string): string {
  if (href.startsWith("/van-ban/")) return chatWords.seeSource;
  if (href.startsWith("/ho-so/")) return chatWords.seeCase;
  const plain = found.replace(/^https?:\/\//, "");
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
