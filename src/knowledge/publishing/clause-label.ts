import type { DocumentPieces, Piece } from "../documents/document-pieces.ts";

/** What a person calls the place: "điểm a khoản 2 Điều 5", "Phụ lục I", "phần mở đầu". */
export function clauseLabel(listed: Pick<DocumentPieces, "articles">, piece: Pick<Piece, "anchor" | "kind" | "articleIndex" | "clause" | "point">): string {
  const article = piece.articleIndex === null ? undefined : listed.articles[piece.articleIndex];
  if (article === undefined) return outsideLabel(piece);
  const words: string[] = [];
  if (piece.point !== null) words.push(`điểm ${piece.point}`);
  if (piece.clause !== null) words.push(`khoản ${piece.clause}`);
  words.push(/^\d/.test(article.label) ? `Điều ${article.label}` : article.label);
  if (article.attachment > 0 && !article.isAnnex) words.push("văn bản kèm theo");
  return piece.kind === "quoted" ? `lời mới tại ${words.join(" ")}` : words.join(" ");
}

const HEADINGS: Record<string, string> = { phan: "Phần", chuong: "Chương", muc: "Mục", "tieu-muc": "Tiểu mục" };

function outsideLabel({ anchor }: Pick<Piece, "anchor">): string {
  const [, heading = "", label = ""] = /^(?:kem-theo-\d+-)?(phan|chuong|tieu-muc|muc)-([^-]+)/.exec(anchor) ?? [];
  if (heading !== "") return `${HEADINGS[heading]} ${label.toUpperCase()}`;
  return /(?:^|-)ky(?:-|$)/.test(anchor) ? "phần ký" : "phần mở đầu";
}
