import { missingYear } from "./cases/calendar.ts";
import { readGuardCounts } from "./guard-counts.ts";
import { knowledgeSize } from "./knowledge/documents/knowledge-store.ts";
import type { ModelUse } from "./model-use.ts";
import { servicesFor } from "./services.ts";
import { sendingReports } from "./accounts/sending-account.ts";
import type { Env } from "./settings.ts";
import { channelHealth } from "./accounts/zalo-oa-health.ts";

export interface Health {
  ok: boolean;
  /** What is switched on; "default" means the embedded fallback. */
  configured: Record<string, string>;
  /** What is configured and not answering. Empty when all is well. */
  degraded: string[];
  index: { documents: number; clauses: number; passages: number } | null;
  /** Documents whose vectors stand in Qdrant, of all; null where none are kept. */
  vectors?: { done: number; total: number } | null;
  /** The year whose announced days off nobody has entered (knowledge/calendar.yaml); absent when none is missing. */
  daysOffMissing?: number;
  /** How often each guard was triggered today in Viet Nam, by name. */
  guardsToday?: Record<string, number>;
  /** Present when the service cannot run: what is wrong and what to do. No secrets. */
  problem?: string;
}

/** For machines that watch, and for the first start. */
export async function readHealth(env: Env): Promise<Health> {
  try {
    const { settings, clauseSearch, modelUse, locality, office } = servicesFor(env);
    const unentered = missingYear(locality.calendar, new Date());
    const [index, search, model, officeHealth, guards] = await Promise.all([knowledgeSize(env.KNOWLEDGE), clauseSearch.health(), modelHealth(modelUse), office?.health() ?? null, readGuardCounts(env, new Date())]);
    const sending = await sendingTrouble(env);
    const channels = await channelHealth(env, { settings, locality }, new Date());
    return {
      ok: true,
      configured: {
        zalo: settings.zalo ? "on" : "off",
        zaloOa: channels.zaloOa,
        telegram: settings.telegram ? "on" : "off",
        web: "on",
        chatModel: model.configured,
        officeAccount: officeHealth?.configured ?? "off",
        ...search.configured,
      },
      degraded: [...search.degraded, ...model.degraded, ...channels.degraded, ...sending, ...(officeHealth?.degraded ?? [])],
      index,
      vectors: search.vectors,
      ...(unentered === null ? {} : { daysOffMissing: unentered }),
      guardsToday: Object.fromEntries(guards.today.map(({ guard, times }) => [guard, times])),
    };
  } catch (error) {
    return { ok: false, configured: {}, degraded: ["start"], index: null, problem: error instanceof Error ? error.message : "unknown" };
  }
}

/** A month nearly used up, a budget that stopped: told while something can still be done. */
async function sendingTrouble(env: Env): Promise<string[]> {
  const reports = await sendingReports(env).catch(() => null);
  if (reports === null) return ["sending: the ledger is not readable"];
  return reports.flatMap(({ channel, left, people, stops }) => [
    ...(left !== null && left.parts <= left.total * nearlyUsed ? [`${channel}: ${left.parts} of ${left.total} messages left this month`] : []),
    ...(people !== null && people.known >= people.most ? [`${channel}: ${people.known} people have written, the plan serves ${people.most}`] : []),
    ...(stops.at(-1)?.what === "stopped" ? [`${channel}: the monthly budget is used up, nothing that costs is sent`] : []),
  ]);
}

const nearlyUsed = 0.1;

/** Switched off is what somebody wanted; a budget used up is for somebody to look at. */
async function modelHealth(modelUse: ModelUse | null): Promise<{ configured: string; degraded: string[] }> {
  if (modelUse === null) return { configured: "default (quotes)", degraded: [] };
  switch (await modelUse.refusal().catch(() => "ledger_unread" as const)) {
    case null:
      return { configured: "on", degraded: [] };
    case "switched_off":
      return { configured: "switched off in the console (quotes)", degraded: [] };
    case "budget":
      return { configured: "on, today's budget used up (quotes until midnight in Viet Nam)", degraded: ["chatModel: daily budget reached"] };
    case "ledger_unread":
      return { configured: "on, ledger not readable (quotes)", degraded: ["chatModel: ledger not readable"] };
  }
}
