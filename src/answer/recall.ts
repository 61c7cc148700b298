import type { DocumentDiff, ClauseChange } from "../knowledge/publishing/diff-documents.ts";
import type { KnowledgeDesk } from "../knowledge/publishing/knowledge-desk.ts";
import { loadDocument } from "../knowledge/documents/knowledge-store.ts";
import { clauseLabel } from "../text/answers.ts";
import { answersCiting, answersCitingClauses } from "./answer-store.ts";
import { documentName } from "./cite.ts";
import { amendingsOf } from "./recall-store.ts";

/** A clause that no longer says what answers quoted from it. */
export interface ClauseRecall {
  /** Of this change to this clause: the same for whoever looks, another at the next change. */
  id: string;
  kind: "changed" | "removed" | "amended" | "excluded";
  /** "khoản 2 Điều 5 Luật Tố cáo (25/2018/QH14)". */
  label: string;
  /** When the change could be known, ISO UTC: answers given before rest on the old words. */
  at: string;
  oldText: string | null;
  newText: string | null;
  /** Where the new words stand, or the document where nothing does: "/van-ban/25-2018-qh14#dieu-5-khoan-2". */
  path: string;
  answers: { id: string; question: string; answeredAt: string }[];
}

/**
 * Clauses of a document that changed or went with its latest publication, or that documents in force change, each with
 * the answers that rested on it before; clauses no answer cited are left out. A document taken out of use stands for all its
 * clauses. @param today YYYY-MM-DD in Vietnam
 */
export async function recallsOf(db: D1Database, desk: Pick<KnowledgeDesk, "versions" | "compare">, slug: string, today: string): Promise<ClauseRecall[]> {
  const document = await loadDocument(db, slug);
  const name = document === null ? slug : documentName(document);
  if (document !== null && document.excluded !== null) return takenOutOfUse(db, slug, name, document.excluded.at);
  const [own, amended] = await Promise.all([latestChanges(desk, slug, name), document?.number ? amendments(db, document.number, slug, name, today) : []]);
  const changes = [...own, ...amended];
  if (changes.length === 0) return [];
  const latest = changes.map(({ at }) => at).toSorted().at(-1) ?? "";
  const citing = await answersCitingClauses(db, slug, [...new Set(changes.flatMap(({ anchors }) => anchors))], latest);
  return changes.flatMap(({ anchors, ...change }) => {
    const answers = new Map(citing.filter(({ anchor, answeredAt }) => anchors.includes(anchor) && answeredAt < change.at).map(({ id, question, answeredAt }) => [id, { id, question, answeredAt }]));
    return answers.size === 0 ? [] : [{ ...change, answers: [...answers.values()] }];
  });
}

async function takenOutOfUse(db: D1Database, slug: string, name: string, at: string): Promise<ClauseRecall[]> {
  const citing = (await answersCiting(db, slug, MOST_ANSWERS)).filter(({ answeredAt }) => answeredAt < at);
  if (citing.length === 0) return [];
  const answers = new Map(citing.map(({ id, question, answeredAt }) => [id, { id, question, answeredAt }]));
  return [{ id: `${slug}!${at}`, kind: "excluded", label: name, at, oldText: null, newText: null, path: `/van-ban/${slug}`, answers: [...answers.values()] }];
}

const MOST_ANSWERS = 1000;

type Change = Omit<ClauseRecall, "answers"> & { anchors: string[] };

/** The version in force against the one it replaced. */
async function latestChanges(desk: Pick<KnowledgeDesk, "versions" | "compare">, slug: string, name: string): Promise<Change[]> {
  const versions = await desk.versions(slug);
  const at = versions.findIndex(({ isCurrent }) => isCurrent);
  const [current, before] = [versions[at], versions[at + 1]];
  if (at < 0 || !current || !before) return [];
  const diff: DocumentDiff | null = await desk.compare(slug, before.id, null);
  return (diff?.changes ?? []).filter(({ kind }) => kind !== "added").map((change) => ({
    id: `${current.id}#${change.anchor}`,
    kind: change.kind === "removed" ? "removed" : "changed",
    label: `${change.label} ${name}`,
    at: current.publishedAt,
    oldText: textOf(change, "removed"),
    newText: change.kind === "removed" ? null : textOf(change, "added"),
    path: change.kind === "removed" ? `/van-ban/${slug}` : `/van-ban/${slug}#${change.anchor}`,
    anchors: change.oldAnchors.length > 0 ? change.oldAnchors : [change.anchor],
  }));
}

/** The old words (what was removed and what stayed), or the new. */
function textOf({ words }: ClauseChange, side: "removed" | "added"): string {
  return words.filter(({ kind }) => kind === "same" || kind === side).map(({ text }) => text).join("").trim();
}

async function amendments(db: D1Database, number: string, slug: string, name: string, today: string): Promise<Change[]> {
  const amendings = await amendingsOf(db, number, today);
  return amendings.map(({ article, clause, point, text, since, ...amending }) => {
    const anchor = `dieu-${article}${clause === null ? "" : `-khoan-${clause}`}${point === null ? "" : `-diem-${point}`}`;
    return {
      id: `${amending.slug}#${amending.anchor}>${slug}#${anchor}`,
      kind: "amended",
      label: clauseLabel({ article, clause, point, newWording: null, document: name }),
      at: since,
      oldText: null,
      newText: text,
      path: `/van-ban/${amending.slug}#${amending.anchor}`,
      anchors: [anchor],
    };
  });
}
