import { documentShortName, quotation, quoteLead, secondLead } from "../text/answers.ts";
import type { Asked } from "./asked.ts";
import type { Clause } from "../knowledge/clause.ts";
import { citationOf } from "./cite.ts";
import { excerptOf } from "./excerpt.ts";
import type { Evidence } from "./judge-evidence.ts";
import type { AnswerOutcome, Citation } from "./outcome.ts";
import { rankText } from "./rank-quotables.ts";
import type { StandaloneQuestion } from "./rewrite-question.ts";

/** The chosen pieces word for word, each under one plain sentence that names its document. */
export function quoteAnswer(question: StandaloneQuestion & { asked: ReadonlySet<Asked>; legalWords: readonly string[] }, evidence: Evidence, asOf: string): Extract<AnswerOutcome, { kind: "answered" }> {
  const score = rankText(question);
  const parts: string[] = [];
  const citations: Citation[] = [];
  let before: string | null = null;
  for (const { quotable, hit } of evidence.chosen) {
    const { text, points } = excerptOf(quotable, score);
    const name = documentShortName(hit.document);
    const where = placeOf(quotable.head);
    parts.push(before === null ? quoteLead(name, where) : secondLead(before === name ? null : name, where), quotation(text));
    citations.push(citationOf(quotable.head, hit.document, asOf, points.length === 1 ? (points[0] ?? null) : null));
    before = name;
  }
  const cited = new Set(citations.map(({ clauseId }) => clauseId));
  const more = evidence.others.map(({ quotable, hit }) => citationOf(quotable.head, hit.document, asOf)).filter(({ clauseId }) => !cited.has(clauseId));
  return { kind: "answered", mode: "quoted", text: parts.join("\n"), citations, more };
}

/** Where in the document, with the article's title: it often says what the khoản only implies. */
function placeOf({ article, articleTitle }: Clause): { article: string | null; title: string | null } {
  const short = articleTitle !== null && articleTitle.length <= MOST_TITLE_CHARS && !/^(?:sửa đổi|bổ sung)/iu.test(articleTitle);
  return { article, title: short ? articleTitle : null };
}

const MOST_TITLE_CHARS = 110;
