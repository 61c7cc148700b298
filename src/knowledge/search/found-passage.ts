import type { NodeKind } from "../documents/parse-document.ts";

export interface FoundPiece {
  anchor: string;
  kind: NodeKind;
  clause: string | null;
  point: string | null;
  text: string;
}

/** A passage with its text, as read from the store. */
export interface FoundPassage {
  id: number;
  documentId: number;
  article: string;
  articleTitle: string | null;
  attachment: number;
  isAnnex: boolean;
  headings: string[];
  pieces: FoundPiece[];
}

/** Pieces that are quoted as one: the article's lead, a khoản with its điểm, one quoted new khoản. */
export interface PieceGroup {
  head: FoundPiece;
  text: string;
}

/** The passage cut into what can be quoted by itself, in reading order. */
export function groupPieces(passage: Pick<FoundPassage, "pieces" | "isAnnex">): PieceGroup[] {
  const groups: PieceGroup[] = [];
  for (const piece of passage.pieces) {
    const last = groups.at(-1);
    const goesOn = piece.kind === "point" ? piece.clause === last?.head.clause : piece.kind === "text" && !passage.isAnnex;
    if (last && goesOn) last.text += piece.text;
    else groups.push({ head: piece, text: piece.text });
  }
  return groups;
}
