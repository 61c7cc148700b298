import type { LegalDocument } from "../clause.ts";

/** Kind of a text that the office of a body puts together from a law and its changes (Pháp lệnh 01/2012/UBTVQH13). */
export const CONSOLIDATED = "Văn bản hợp nhất";

type Text = Pick<LegalDocument, "kind" | "note" | "issued" | "amendedBy">;

/** Day up to which changes are already worked into this text (YYYY-MM-DD); null: it stands as first issued. */
export function mergedUpTo(text: Text): string | null {
  if (text.kind === CONSOLIDATED) return text.issued;
  const year = /đã nhập sửa đổi đến đầu năm (\d{4})/u.exec(text.note ?? "")?.[1];
  return year === undefined ? null : `${year}-01-01`;
}

/** Does the text already read as the amending document says? A text that lists it as missing does not. */
export function isMerged(text: Text, amending: Pick<LegalDocument, "number" | "issued" | "inForceFrom">): boolean {
  const upTo = mergedUpTo(text);
  if (upTo === null || (amending.number !== null && text.amendedBy.includes(amending.number))) return false;
  const day = amending.issued ?? yearOf(amending.number) ?? amending.inForceFrom;
  return day !== null && day <= upTo;
}

function yearOf(number: string | null): string | null {
  const year = /\/(\d{4})\//.exec(number ?? "")?.[1];
  return year === undefined ? null : `${year}-01-01`;
}
