import type { StoredPiece } from "../knowledge/documents/knowledge-store.ts";

/** A document as the viewer draws it: blocks in reading order, each with the anchor other pages point to. */
export type Block =
  | { kind: "heading"; anchor: string; text: string }
  /** `title`: "Điều 5. Nguyên tắc…", or the number alone where there is no title. */
  | { kind: "article"; anchor: string; title: string; text: string }
  | { kind: "clause" | "point" | "quoted" | "text"; anchor: string; text: string };

/** Every leaf of a document in reading order → blocks. Pure. */
export function outline(pieces: readonly StoredPiece[]): Block[] {
  return pieces.filter((piece) => piece.text.trim() !== "").map(blockOf);
}

function blockOf(piece: StoredPiece): Block {
  const text = piece.text.trim();
  const { anchor } = piece;
  switch (piece.kind) {
    case "part": case "chapter": case "section": case "subsection":
      return { kind: "heading", anchor, text };
    case "article": case "annex":
      return { kind: "article", anchor, ...titled(text, piece) };
    case "clause":
      return { kind: "clause", anchor, text };
    case "point":
      return { kind: "point", anchor, text };
    case "quoted":
      return { kind: "quoted", anchor, text };
    case "document": case "signature": case "text":
      return { kind: "text", anchor, text };
  }
}

/** The line that names an article, and what stands below it. Old laws and decisions put the rule itself, a whole sentence, on that line: then only its number is the title. */
function titled(text: string, { article, articleTitle }: StoredPiece): { title: string; text: string } {
  const [first = "", ...rest] = text.split("\n").map((line) => line.trim());
  const hasTitle = articleTitle !== null && !/[.;/]$/.test(articleTitle);
  if (hasTitle && first.includes(articleTitle)) return { title: first, text: rest.join("\n").trim() };
  if (hasTitle && rest[0]?.includes(articleTitle)) return { title: `${first} ${rest[0]}`, text: rest.slice(1).join("\n").trim() };
  const label = article ?? "";
  // A plan's Mục carries its number alone ("I."), a paragraph without a number nothing at all.
  if (!first.includes(label)) {
    const number = /^(?:[IVXLC]+|\d{1,3})\s*[.\-–/:)]/.exec(first)?.[0] ?? null;
    return number === null ? { title: label, text: text.trim() } : { title: number, text: [first.slice(number.length).trim(), ...rest].join("\n").trim() };
  }
  const afterLabel = first.indexOf(label) + label.length;
  const end = /^[.:]/.test(first.slice(afterLabel)) ? afterLabel + 1 : afterLabel;
  return { title: first.slice(0, end), text: [first.slice(end).trim(), ...rest].join("\n").trim() };
}
