import { answersKeptDays, forgetAnswers } from "./answer/answer-store.ts";
import { forgetModelCalls } from "./answer/model-ledger-store.ts";
import { sweepAttachments } from "./cases/attachment-store.ts";
import { sweepUploads } from "./channels/web-upload.ts";
import { caseClocks } from "./cases/clocks.ts";
import { overdueSweep } from "./cases/due.ts";
import { chainOldEvents } from "./cases/event-chain-store.ts";
import { writeMorningDigests } from "./cases/notice-digest.ts";
import { unsentNotices } from "./cases/notice-store.ts";
import { queueNotices } from "./conversation-wiring.ts";
import { tidyGroups, wakeGroups } from "./staff-groups/deliver-groups.ts";
import { createDesk } from "./desk-wiring.ts";
import { forgetOldGuardCounts } from "./guard-counts.ts";
import { log } from "./log.ts";
import { askersKeptDays, forgetAskers } from "./people/asker-store.ts";
import { forgetContacts } from "./people/contact-store.ts";
import { forgetReturnWays } from "./people/return-store.ts";
import { forgetRequests, requestsKeptDays } from "./people/rights-store.ts";
import { servicesFor } from "./services.ts";
import type { Env } from "./settings.ts";
import { tendChannelWatch } from "./accounts/zalo-oa-health.ts";

/** A notice this old that no chat has taken was lost on the way. */
const lostAfterMs = 2 * 60 * 1000;
const mostAtOnce = 500;

/** Cases from before events were linked, until none is left. */
const oldCasesARun = 50;

/** Sending documents to the vector index stops here; the next run goes on. */
const vectorsMs = 60_000;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Every five minutes: clocks that ran out, the morning's digests, then notices the queue lost, then what has been kept long enough, then documents whose reading or
 * publishing broke off, then what the vector index lacks. All may run twice.
 */
export async function runSchedule(env: Env, now: Date): Promise<void> {
  const { locality, clauseSearch, listener, settings } = servicesFor(env);
  const swept = await overdueSweep(env.CASES, locality, now);
  await chainOldEvents(env.CASES, oldCasesARun);
  const digests = await writeMorningDigests(env.CASES, locality, now);
  const lost = await unsentNotices(env.CASES, new Date(now.getTime() - lostAfterMs), mostAtOnce, now);
  if (digests.length > 0) await queueNotices(env, digests);
  if (lost.length > 0) await queueNotices(env, lost.map((notice) => notice.id));
  await wakeGroups(env, now);
  await tidyGroups(env, now);
  const photos = await sweepAttachments(env.CASES, env.FILES, now);
  await sweepUploads(env.FILES, now);
  await forgetAnswers(env.KNOWLEDGE, new Date(now.getTime() - answersKeptDays * dayMs));
  await forgetModelCalls(env.KNOWLEDGE, new Date(now.getTime() - answersKeptDays * dayMs));
  await forgetOldGuardCounts(env, now);
  await tendChannelWatch(env, { settings, locality }, now);
  await forgetAskers(env.PEOPLE, new Date(now.getTime() - askersKeptDays * dayMs));
  await forgetContacts(env.PEOPLE, new Date(now.getTime() - (locality.clocks.get(caseClocks.keepCase)?.amount ?? 0) * dayMs));
  await forgetReturnWays(env.PEOPLE, new Date(now.getTime() - (locality.clocks.get(caseClocks.keepRestricted)?.amount ?? 0) * dayMs).toISOString().slice(0, 10));
  await forgetRequests(env.PEOPLE, new Date(now.getTime() - requestsKeptDays * dayMs));
  await createDesk(env, listener.areas, clauseSearch.follow).resume();
  await clauseSearch.sweep(vectorsMs);
  log.info("schedule_ran", { ...swept, digests: digests.length, notices: lost.length, photos });
}
