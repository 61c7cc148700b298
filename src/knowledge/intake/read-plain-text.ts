import { decodeText } from "./decode-text.ts";
import type { ExtractedText } from "./reading.ts";

/** Plain text or Markdown as it stands. Letters of TCVN3 and VNI are kept as they come, for the next step to turn. */
export function readPlainText(bytes: Uint8Array, format: "text" | "markdown"): ExtractedText {
  const text = decodeText(bytes).text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const pages = text.split("\f").length;
  return { format, text, hidden: [], links: format === "markdown" ? linksOf(text) : [], fonts: [], pages: pages > 1 ? pages : null, ocr: false };
}

function linksOf(text: string): ExtractedText["links"] {
  return text.split("\n").flatMap((line, i) => [...line.matchAll(/\[([^\]\n]*)\]\(<?([^\s)>]+)[^)]*\)/g)].map((match) => ({ href: match[2] ?? "", text: match[1] ?? "", line: i + 1 })));
}
