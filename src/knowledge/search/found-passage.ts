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

/** `passages.body`: article label, title, attachment, is it an annex, headings, and of each piece anchor, kind, khoản, điểm, text. */
export type PassageBody = [
  label: string, title: string | null, attachment: number, isAnnex: number, headings: string[],
  pieces: [anchor: string, kind: NodeKind, clause: string | null, point: string | null, text: string][],
];

/** A row of the table as a passage. @param body as the segment writer, or the migration that added the column, wrote it */
export function readPassage({ id, document, body }: { id: number; document: number; body: string }): FoundPassage {
  const [article, articleTitle, attachment, isAnnex, headings, pieces]: PassageBody = JSON.parse(body);
  return {
    id, documentId: document, article, articleTitle, attachment, isAnnex: isAnnex === 1, headings,
    pieces: pieces.map(([anchor, kind, clause, point, text]) => ({ anchor, kind, clause, point, text })),
  };
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
