import type { ClauseChange } from "../knowledge/publishing/diff-documents.ts";
import type { KnowledgeDesk } from "../knowledge/publishing/knowledge-desk.ts";
import { loadDocument } from "../knowledge/documents/knowledge-store.ts";
import { clauseLabel } from "../text/answers.ts";
import { answersCiting, answersCitingClauses } from "./answer-store.ts";
import { documentName } from "./cite.ts";
import { amendingsOf, documentsTouched, endingOf, publishedChanges, settledRecalls } from "./recall-store.ts";
import type { RecallSettlement } from "./recall-store.ts";

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
  /** Null: nobody has dealt with it yet. */
  settlement: RecallSettlement | null;
}

/**
 * Clauses of a document that changed or went with any of its publications, or that documents in force change, each with the
 * answers that rested on it before; clauses no answer cited are left out. A document taken out of use, or ended, stands for all
 * its clauses. @param today YYYY-MM-DD in Vietnam
 */
export async function recallsOf(db: D1Database, desk: Pick<KnowledgeDesk, "versions" | "compare">, slug: string, today: string): Promise<ClauseRecall[]> {
  const document = await loadDocument(db, slug);
  const name = document === null ? slug : documentName(document);
  if (document !== null && document.excluded !== null) {
    const { at } = document.excluded;
    return settled(db, await wholeDocument(db, slug, at, { id: `${slug}!${at}`, kind: "excluded", label: name, path: `/van-ban/${slug}` }));
  }
  const ending = await endingOf(db, slug, today);
  const ended = ending === null ? [] : await wholeDocument(db, slug, ending.at, { id: `${slug}.${ending.at}`, kind: "removed", label: name, path: `/van-ban/${ending.bySlug ?? slug}` });
  const own = await publishedRecalls(db, desk, slug, name);
  const amended = document?.number ? await amendedRecalls(db, document.number, slug, name, today) : [];
  return settled(db, [...ended, ...own, ...amended]);
}

/** Documents with changes that nobody has dealt with yet and the answers they touch, most answers first. */
export async function documentsToReview(db: D1Database, desk: Pick<KnowledgeDesk, "versions" | "compare">, today: string): Promise<DocumentToReview[]> {
  const found: DocumentToReview[] = [];
  for (const slug of await documentsTouched(db, today)) {
    const open = (await recallsOf(db, desk, slug, today)).filter((recall) => recall.settlement === null);
    if (open.length > 0) found.push({ slug, changes: open.length, answers: new Set(open.flatMap(({ answers }) => answers.map(({ id }) => id))).size });
  }
  return found.toSorted((a, b) => b.answers - a.answers || (a.slug < b.slug ? -1 : 1));
}

export interface DocumentToReview { slug: string; changes: number; answers: number }

type Open = Omit<ClauseRecall, "settlement">;

async function settled(db: D1Database, recalls: readonly Open[]): Promise<ClauseRecall[]> {
  const settlements = recalls.length === 0 ? new Map<string, RecallSettlement>() : await settledRecalls(db, recalls.map(({ id }) => id));
  return recalls.map((recall) => ({ ...recall, settlement: settlements.get(recall.id) ?? null }));
}

async function wholeDocument(db: D1Database, slug: string, at: string, recall: Pick<ClauseRecall, "id" | "kind" | "label" | "path">): Promise<Open[]> {
  const citing = (await answersCiting(db, slug, MOST_ANSWERS)).filter(({ answeredAt }) => answeredAt < at);
  if (citing.length === 0) return [];
  const answers = new Map(citing.map(({ id, question, answeredAt }) => [id, { id, question, answeredAt }]));
  return [{ ...recall, at, oldText: null, newText: null, answers: [...answers.values()] }];
}

const MOST_ANSWERS = 1000;
/** Versions back whose answers are still compared with what is in force. */
const MOST_VERSIONS = 20;

/** Every version that was answered from against the one in force: what was published in between and taken back again has not changed. */
async function publishedRecalls(db: D1Database, desk: Pick<KnowledgeDesk, "versions" | "compare">, slug: string, name: string): Promise<Open[]> {
  const versions = (await desk.versions(slug)).slice(0, MOST_VERSIONS + 1);
  const current = versions[0];
  if (current?.isCurrent !== true || versions.length < 2) return [];
  const recorded = await publishedChanges(db, slug);
  const recalls = new Map<string, Open>();
  for (const [place, base] of versions.entries()) {
    const until = versions[place - 1]?.publishedAt;
    if (until === undefined) continue;
    // Answers from before the oldest version that is kept can only have rested on that one.
    const from = place === versions.length - 1 ? "" : base.publishedAt;
    if (!recorded.some(({ at }) => at >= until)) continue;
    const changes = ((await desk.compare(slug, base.id, null))?.changes ?? []).filter(({ kind }) => kind !== "added");
    if (changes.length === 0) continue;
    const anchorsOf = (change: ClauseChange): string[] => (change.oldAnchors.length > 0 ? change.oldAnchors : [change.anchor]);
    const citing = (await answersCitingClauses(db, slug, [...new Set(changes.flatMap(anchorsOf))], until)).filter(({ answeredAt }) => answeredAt >= from);
    for (const change of changes) {
      const anchors = anchorsOf(change);
      const answers = citing.filter(({ anchor }) => anchors.includes(anchor)).map(({ id, question, answeredAt }) => ({ id, question, answeredAt }));
      if (answers.length === 0) continue;
      const last = recorded.find(({ anchor, at }) => at >= until && (anchor === change.anchor || anchors.includes(anchor)));
      const recall = ownRecall(change, { slug, name, versionId: last?.versionId ?? current.id, at: last?.at ?? current.publishedAt });
      const known = recalls.get(recall.id);
      recalls.set(recall.id, { ...(known ?? recall), answers: [...new Map([...(known?.answers ?? []), ...answers].map((answer) => [answer.id, answer])).values()] });
    }
  }
  return [...recalls.values()].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function ownRecall(change: ClauseChange, { slug, name, versionId, at }: { slug: string; name: string; versionId: string; at: string }): Open {
  const isGone = change.kind === "removed";
  return {
    id: `${versionId}#${change.anchor}`, kind: isGone ? "removed" : "changed", label: `${change.label} ${name}`, at,
    oldText: textOf(change, "removed"), newText: isGone ? null : textOf(change, "added"), path: isGone ? `/van-ban/${slug}` : `/van-ban/${slug}#${change.anchor}`, answers: [],
  };
}

/** The old words (what was removed and what stayed), or the new. */
function textOf({ words }: ClauseChange, side: "removed" | "added"): string {
  return words.filter(({ kind }) => kind === "same" || kind === side).map(({ text }) => text).join("").trim();
}

async function amendedRecalls(db: D1Database, number: string, slug: string, name: string, today: string): Promise<Open[]> {
  const changes = (await amendingsOf(db, number, today)).map(({ article, clause, point, text, since, ...amending }) => {
    const anchor = `dieu-${article}${clause === null ? "" : `-khoan-${clause}`}${point === null ? "" : `-diem-${point}`}`;
    const label = clauseLabel({ article, clause, point, newWording: null, document: name });
    return { anchor, recall: { id: `${amending.slug}#${amending.anchor}>${slug}#${anchor}`, kind: "amended" as const, label, at: since, oldText: null, newText: text, path: `/van-ban/${amending.slug}#${amending.anchor}` } };
  });
  if (changes.length === 0) return [];
  const latest = changes.map(({ recall }) => recall.at).toSorted().at(-1) ?? "";
  const citing = await answersCitingClauses(db, slug, [...new Set(changes.map(({ anchor }) => anchor))], latest);
  return changes.flatMap(({ anchor, recall }) => {
    const answers = citing.filter((answer) => answer.anchor === anchor && answer.answeredAt < recall.at).map(({ id, question, answeredAt }) => ({ id, question, answeredAt }));
    return answers.length === 0 ? [] : [{ ...recall, answers: [...new Map(answers.map((answer) => [answer.id, answer])).values()] }];
  });
}
