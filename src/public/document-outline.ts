import type { StoredPiece } from "../knowledge/knowledge-store.ts";

/** A document as the viewer draws it: blocks in reading order, each with the anchor other pages point to. */
export type Block =
  | { kind: "heading"; anchor: string; text: string }
  /** `title` is the whole line: "Điều 5. Nguyên tắc…". */
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
    case "article": case "annex": {
      const [first = "", ...rest] = text.split("\n");
      // Old laws put the whole rule on the article's line: that is text, not a title.
      if (first.length > LONGEST_TITLE) return { kind: "text", anchor, text };
      return { kind: "article", anchor, title: first, text: rest.join("\n").trim() };
    }
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

const LONGEST_TITLE = 320;
