import type { Clause, LegalDocument } from "../knowledge/clause.ts";
import * as words from "../text/answers.ts";
import type { Citation } from "./outcome.ts";

/**
 * A clause of a document → what is shown under the answer.
 * @param asOf the day asked about, YYYY-MM-DD
 * @param point the one điểm quoted, when it is one
 */
export function citationOf(clause: Clause, document: LegalDocument, asOf: string, point: string | null = clause.point): Citation {
  const anchor = clause.id.slice(clause.id.indexOf("#") + 1);
  const exact = point !== null && clause.point === null ? `${anchor}-diem-${point}` : anchor;
  return {
    clauseId: `${clause.slug}#${exact}`,
    slug: clause.slug,
    label: words.clauseLabel({ article: clause.article, clause: clause.clause, point, newWording: newWordingOf(anchor), document: documentName(document) }),
    validity: words.validity({ from: document.inForceFrom, to: document.inForceTo, asOf, amendedBy: document.amendedBy, replacedBy: document.replacedBy }),
    path: `/van-ban/${clause.slug}#${exact}`,
    caution: document.quality === "ocr_unchecked" ? words.ocrCaution() : null,
  };
}

/** "Luật Tố cáo (25/2018/QH14)", "Nghị định 20/2021/NĐ-CP". */
export function documentName(document: LegalDocument): string {
  const name = words.documentShortName(document);
  return document.number === null || name.includes(document.number) ? name : `${name} (${document.number})`;
}

/** In an amending document: the article and khoản whose new wording stands here. */
function newWordingOf(anchor: string): { article: string | null; clause: string | null } | null {
  const quoted = /-trich-(?:dieu-([\da-zđ]+))?-?(?:khoan-([\da-zđ]+))?/u.exec(anchor);
  if (!quoted || (quoted[1] === undefined && quoted[2] === undefined)) return null;
  return { article: quoted[1] ?? null, clause: quoted[2] ?? null };
}
