import { z } from "zod";
import { digestOf } from "../people/encoding.ts";
import { type BrokenLink, type ChainTip, type StoredEvent, verifyChain } from "./event-chain.ts";
import { eventsAfter } from "./event-chain-store.ts";

/** What reading events needs of a database: D1, or a file opened in Node. */
export interface EventStatement { bind(...values: (string | number | null)[]): EventStatement; all<Row>(): Promise<{ results: Row[] }> }
export interface EventDatabase { prepare(sql: string): EventStatement }

export interface AuditReport {
  cases: number;
  events: number;
  /** Rows that have no link yet: written before there was a chain, or by hand. */
  unlinked: number;
  /** Where each chain ends, by case id. */
  tips: ReadonlyMap<string, ChainTip>;
  /** The first link that does not hold in each case where one does not. `cut`: what was kept earlier is no longer there. */
  broken: readonly (Omit<BrokenLink, "why"> & { why: BrokenLink["why"] | "cut" })[];
  /** One digest over all ends, short enough to be written down on paper. */
  digest: string;
}

const casesAtOnce = 200;

/**
 * Checks the chains of all cases, a few hundred at a time. @param kept where chains ended earlier; null: not compared
 */
export async function verifyAll(db: EventDatabase, kept: ReadonlyMap<string, ChainTip> | null): Promise<AuditReport> {
  const tips = new Map<string, ChainTip>();
  const broken: AuditReport["broken"][number][] = [];
  let [events, unlinked, after] = [0, 0, ""];
  for (;;) {
    const page = await eventsAfter(db, after, casesAtOnce);
    if (page.size === 0) break;
    for (const [caseId, all] of page) {
      const linked = all.filter((event) => event.hash !== null || event.position !== null);
      events += all.length;
      unlinked += all.length - linked.length;
      const result = await verifyChain(caseId, linked);
      const lost = "broken" in result ? result.broken : cutSince(caseId, linked, kept?.get(caseId));
      if (lost) broken.push(lost);
      if ("tip" in result && result.tip.position > 0) tips.set(caseId, result.tip);
      after = caseId;
    }
  }
  for (const [caseId, tip] of kept ?? []) {
    if (!tips.has(caseId) && !broken.some((link) => link.caseId === caseId)) broken.push({ caseId, position: tip.position, id: "", why: "cut" });
  }
  const ends = [...tips].map(([caseId, tip]) => `${caseId} ${tip.position} ${tip.hash}`).toSorted();
  return { cases: tips.size, events, unlinked, tips, broken, digest: (await digestOf(ends.join("\n"))).slice(0, 24) };
}

/** @throws {Error} a file that was not written by --keep */
export function readTips(json: string): ReadonlyMap<string, ChainTip> {
  return new Map(Object.entries(keptTips.parse(JSON.parse(json))));
}

/** Lines for a terminal; a case by its id only. */
export function auditReport(report: AuditReport): string[] {
  const whys = { missing: "an event before it is missing, or the order was changed", changed: "what was done, by whom or when was changed", words_changed: "its words were changed", erased_without_event: "its words are gone and no erasure was recorded", cut: "events kept earlier are gone" };
  return [
    `${report.cases} cases, ${report.events} events${report.unlinked > 0 ? `, ${report.unlinked} of them without a link yet (the service links them on its next runs)` : ""}`,
    ...report.broken.map((link) => `BROKEN case ${link.caseId}, event ${link.position}${link.id === "" ? "" : ` (${link.id})`}: ${whys[link.why]}`),
    ...(report.broken.length === 0 ? [`All chains hold. Digest of all ends: ${report.digest}`] : []),
  ];
}

const keptTips = z.record(z.string(), z.object({ position: z.number().int(), hash: z.string() }));

function cutSince(caseId: string, linked: readonly StoredEvent[], kept: ChainTip | undefined): AuditReport["broken"][number] | null {
  if (kept === undefined) return null;
  const there = linked[kept.position - 1];
  return there?.hash === kept.hash ? null : { caseId, position: kept.position, id: there?.id ?? "", why: "cut" };
}
