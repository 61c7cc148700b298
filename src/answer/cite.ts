import type { Clause, LegalDocument } from "../knowledge/clause.ts";
import * as words from "../text/answers.ts";
import type { RuleChange } from "./article-store.ts";
import type { Citation } from "./outcome.ts";
import type { Quotable } from "./quotable.ts";

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

/**
 * A quoted piece → its own citation, then one for each change that was worked into its words. Changes that could not be worked
 * in are named as a caution.
 */
export function citationsOf(quotable: Quotable, document: LegalDocument, asOf: string, point: string | null = quotable.head.point): Citation[] {
  const own = citationOf(quotable.head, document, asOf, point);
  const { standsFor, changedBy = [], doubtful = [] } = quotable;
  if (standsFor !== undefined) {
    own.label = words.clauseLabel({
      article: quotable.head.article, clause: quotable.head.clause, point, document: documentName(document),
      newWording: { article: standsFor.article, clause: standsFor.clause, document: plainName(standsFor.document) },
    });
    if (standsFor.from !== null) own.validity = words.validity({ from: standsFor.from, to: document.inForceTo, asOf, amendedBy: document.amendedBy, replacedBy: document.replacedBy });
  }
  const amending = distinct(changedBy);
  if (amending.length > 0) own.validity = `${own.validity}; ${words.changedBy(amending.map((change) => ({ label: changeLabel(change), from: change.from })))}`;
  const cautions = [own.caution, doubtful.length === 0 ? null : words.mayBeChanged(distinct(doubtful).map(changeLabel))].filter((caution) => caution !== null);
  own.caution = cautions.length === 0 ? null : cautions.join("; ");
  return [own, ...amending.map((change) => changeCitation(change, asOf))];
}

/** The instruction that changes a rule, as a source. */
export function changeCitation(change: RuleChange, asOf: string): Citation {
  const citation = citationOf(change.instruction, change.document, asOf);
  return { ...citation, validity: words.validity({ from: change.from, to: change.document.inForceTo, asOf, amendedBy: [], replacedBy: change.document.replacedBy }) };
}

/** "điểm b khoản 15 Điều 2 Luật số 136/2025/QH15". */
export function changeLabel({ instruction, document }: RuleChange): string {
  return words.clauseLabel({ article: instruction.article, clause: instruction.clause, point: instruction.point, newWording: null, document: words.documentShortName(document) });
}

function plainName(document: LegalDocument): string {
  const name = words.documentShortName(document);
  return document.number === null || name.includes(document.number) ? name : `${name} số ${document.number}`;
}

function distinct(changes: readonly RuleChange[]): RuleChange[] {
  return [...new Map(changes.map((change) => [change.instruction.id, change])).values()];
}

/** "Luật Tố cáo (25/2018/QH14)", "Nghị định 20/2021/NĐ-CP". */
export function documentName(document: LegalDocument): string {
  const name = words.documentShortName(document);
  return document.number === null || name.includes(document.number) ? name : `${name} (${document.number})`;
}

/** In an amending document: the article and khoản whose new wording stands here. */
function newWordingOf(anchor: string): { article: string | null; clause: string | null; document: null } | null {
  const quoted = /-trich-(?:dieu-([\da-zđ]+))?-?(?:khoan-([\da-zđ]+))?/u.exec(anchor);
  if (!quoted || (quoted[1] === undefined && quoted[2] === undefined)) return null;
  return { article: quoted[1] ?? null, clause: quoted[2] ?? null, document: null };
}
