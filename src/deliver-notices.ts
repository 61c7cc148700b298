import { cadreByChat } from "./cases/cadre-store.ts";
import { loadById } from "./cases/case-record-store.ts";
import type { CaseRecord } from "./cases/case-record.ts";
import { isOpen } from "./cases/case-states.ts";
import { type Notice, type NoticeTemplate, caseOfNotice, findNotice, markNoticeHandedOver } from "./cases/notice-store.ts";
import { canSee } from "./cases/visibility.ts";
import { wakeGroups } from "./staff-groups/deliver-groups.ts";
import { errorFields, log } from "./log.ts";
import { companionOf, followSplit } from "./people/companion-store.ts";
import { servicesFor } from "./services.ts";
import type { Env } from "./settings.ts";

const longestDelaySeconds = 600;

/**
 * Queue consumer: notice id → the conversation it is for. Acked only once the conversation has stored it; a repeat
 * changes nothing there. What fails is tried again, later and later; what the queue gives up, the sweep finds.
 */
export function deliverNotices(batch: MessageBatch<{ noticeId: string }>, env: Env): Promise<void> {
  return deliverNoticesAt(batch, env, new Date());
}

/** `deliverNotices` at a given moment. */
export async function deliverNoticesAt(batch: MessageBatch<{ noticeId: string }>, env: Env, now: Date): Promise<void> {
  for (const message of batch.messages) {
    try {
      await handOver(env, message.body.noticeId, now);
      message.ack();
    } catch (error) {
      if (message.attempts === 1) log.warn("notice_not_handed_over", errorFields(error));
      message.retry({ delaySeconds: Math.min(longestDelaySeconds, 5 * 2 ** message.attempts) });
    }
  }
  // What is told to cadres one by one, their group is shown as well.
  await wakeGroups(env, now);
}

/**
 * One notice into its chat's outbox, then marked. Unknown notices (erased meanwhile) are done; one that is held until later is
 * left for the sweep. What was meant for a cadre does not reach a chat that is no longer one, nor one whose cadre may not know of the
 * case by now: it was handed on, hidden, the cadre moved, or the telephone is a colleague's. A reminder of what is no longer so, or
 * that a case was closed which is open again, reaches nobody.
 */
export async function handOver(env: Env, noticeId: string, now: Date): Promise<void> {
  const notice = await findNotice(env.CASES, noticeId);
  if (!notice || notice.deliveredAt || (notice.notBefore !== null && notice.notBefore > now.toISOString())) return;
  const caseId = await caseOfNotice(env.CASES, noticeId);
  const record = caseId === null ? null : await loadById(env.CASES, caseId);
  const overtaken = record !== null && !stillSo(notice.template, record);
  if (overtaken || (notice.template.startsWith("desk_") && !(await mayHear(env, notice, record)))) return markNoticeHandedOver(env.CASES, noticeId, now);
  await env.CONVERSATION.getByName(notice.recipient).notify(noticeId);
  const companion = await companionFor(env, notice);
  if (companion !== null && notice.template === "case_split") await followSplit(env.PEOPLE, { code: notice.data.code, newCode: notice.data.newCode, now });
  if (companion !== null) await env.CONVERSATION.getByName(companion).notify(noticeId);
  await markNoticeHandedOver(env.CASES, noticeId, now);
}

/** What may have waited for the morning is true of the case as it is now. */
function stillSo(template: NoticeTemplate, { status }: CaseRecord): boolean {
  switch (template) {
    case "case_ask_reminder":
      return status === "cho_bo_sung";
    case "case_closed":
      return status === "dong";
    case "case_promise_due": case "desk_promise_due":
      return status === "da_xu_ly";
    case "desk_look_reminder": case "desk_half_reminder": case "desk_reminder": case "desk_task_late":
      return isOpen(status);
    default:
      return true;
  }
}

async function mayHear(env: Env, notice: Notice, record: CaseRecord | null): Promise<boolean> {
  const cadre = await cadreByChat(env.CASES, notice.recipient);
  return cadre !== null && (record === null || canSee(servicesFor(env).locality, cadre, record));
}

/** Whom a case was told for and who asked to hear of it: of its course, not of questions only the one who told it can answer. */
export async function companionFor(env: Pick<Env, "PEOPLE">, notice: Notice): Promise<string | null> {
  return courseOfCase.has(notice.template) && "code" in notice.data ? companionOf(env.PEOPLE, notice.data.code) : null;
}

const courseOfCase: ReadonlySet<NoticeTemplate> = new Set(["case_accepted", "case_transferred", "case_answered", "case_refused", "case_guided", "case_escalated", "case_closed", "case_extended", "case_merged", "case_unmerged", "case_split"]);
