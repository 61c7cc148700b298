import { acceptCase } from "../cases/act-on-case.ts";
import { cadreByChat, findCadre } from "../cases/cadre-store.ts";
import type { Cadre } from "../cases/case.ts";
import { loadByCode } from "../cases/case-record-store.ts";
import { findCaseFor } from "../cases/case-store.ts";
import { readGroupTap } from "../cases/desk-group-card.ts";
import { bindGroup, groupByPseudonym, groupCode } from "../cases/desk-group-store.ts";
import { cardWords } from "../cases/notice-message.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { cardOf } from "../cases/notices-for.ts";
import { isWorker, viewRoot } from "../cases/visibility.ts";
import { DeliveryError } from "../channels/channel.ts";
import type { StaffGroupUpdate } from "../channels/telegram-group-update.ts";
import type { TelegramGroups } from "../channels/telegram-groups.ts";
import { queueNotices } from "../conversation-wiring.ts";
import { loseGroup, telegramGroupsFor, wakeGroups } from "./deliver-groups.ts";
import { log } from "../log.ts";
import { digestOf } from "../people/encoding.ts";
import { rememberGroup } from "../people/group-store.ts";
import { pseudonymOf } from "../people/pseudonym.ts";
import { servicesFor } from "../services.ts";
import type { Env } from "../settings.ts";
import { caseCard } from "../text/case-notices.ts";
import { actRefusalWords, statusWords } from "../text/cases.ts";
import { bindWords, tapWords } from "../text/telegram-group.ts";

/**
 * What happened in a group of cadres. All of it may come twice: a group stays connected, an act has the id of the tap.
 * What is said in words to the group or to who tapped is said once and not kept; what was done is in the tables before.
 * @param later work that goes on after the platform was answered
 */
export async function hearGroup(env: Env, update: StaffGroupUpdate, now: Date, later: (work: Promise<unknown>) => void): Promise<void> {
  const telegram = telegramGroupsFor(env);
  if (telegram === null) return;
  const pseudonym = await pseudonymOf(servicesFor(env).settings.pseudonymKey, "telegram_group", update.chatId);
  switch (update.kind) {
    case "removed":
      return loseGroup(env, pseudonym, now);
    case "bind": {
      const words = await connect(env, telegram, update, pseudonym, now);
      later(telegram.post(update.chatId, update.threadId, { text: words, buttons: [] }).catch((error: unknown) => log.warn("group_not_told", { code: error instanceof DeliveryError ? error.code : "unexpected" })));
      return;
    }
    case "tap": {
      const words = await tapped(env, update, pseudonym, now);
      later(telegram.answer(update.queryId, words));
      later(wakeGroups(env, now));
    }
  }
}

/** @returns what the bot says in the group: connected, or what is missing and how to put it right */
async function connect(env: Env, telegram: TelegramGroups, update: Extract<StaffGroupUpdate, { kind: "bind" }>, pseudonym: string, now: Date): Promise<string> {
  const { CASES: db, PEOPLE } = env;
  const { locality, personSealer } = servicesFor(env);
  const nameOf = (unitId: string): string => locality.units.get(unitId)?.name ?? unitId;
  const { chatId, fromId, code } = update;
  const known = await groupByPseudonym(db, pseudonym);
  if (known !== null) return bindWords.already(nameOf(known.unitId));
  if (code === "") return bindWords.noCode;
  try {
    if (fromId !== null && !(await telegram.isAdministrator(chatId, fromId))) return bindWords.notAdministrator;
    const made = await groupCode(db, code, pseudonym, now);
    if (!made.ok) return made.reason === "expired" ? bindWords.expired : bindWords.badCode;
    const { unitId, cadreId } = made.value;
    const maker = await findCadre(db, cadreId);
    if (maker === null || !mayConnect(env, maker, unitId)) return bindWords.makerGone;
    const standing = await telegram.standing(chatId);
    if (standing !== "ready") return missing[standing](code);
    await rememberGroup(PEOPLE, personSealer, { pseudonym, chatId, now });
    const bound = await bindGroup(db, { code, unitId, cadreId, pseudonym, now });
    if (bound.ok) log.info("group_connected", { unitId });
    return bound.ok ? bindWords.connected(nameOf(unitId)) : bound.reason === "unit_has_group" ? bindWords.unitHasGroup(nameOf(unitId)) : bindWords.badCode;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    log.warn("group_not_connected", { code: error.code });
    // Whether somebody is an administrator is told to administrators only.
    return error.verdict === "give_up" ? bindWords.noTopicRight(code) : tapWords.again;
  }
}

const missing = { public: bindWords.isPublic, not_a_forum: bindWords.notAForum, no_topic_right: bindWords.noTopicRight } as const;

/** Supervisors of the unit or above it, and administrators, may connect a group to it. */
function mayConnect(env: Env, maker: Cadre, unitId: string): boolean {
  const { units } = servicesFor(env).locality;
  return maker.active && (maker.role === "admin" || (maker.role === "supervisor" && units.within(unitId, viewRoot(servicesFor(env).locality, maker.unitId))));
}

/** @returns what the person who tapped reads in a small window */
async function tapped(env: Env, update: Extract<StaffGroupUpdate, { kind: "tap" }>, pseudonym: string, now: Date): Promise<string> {
  const group = await groupByPseudonym(env.CASES, pseudonym);
  if (group === null) return tapWords.notConnected;
  // In a private chat the chat's id is the person's.
  const chat = await pseudonymOf(servicesFor(env).settings.pseudonymKey, "telegram", update.fromId);
  const cadre = await cadreByChat(env.CASES, chat);
  if (cadre === null) return tapWords.stranger;
  if (cadre.unitId !== group.unitId) return tapWords.otherUnit;
  if (!isWorker(cadre)) return tapWords.noWorker;
  const tap = readGroupTap(update.value);
  if (tap === null) return tapWords.old;
  return tap.act === "see" ? seen(env, cadre, chat, tap.code, update.queryId) : taken(env, cadre, tap, update.queryId, now);
}

/** The card into the cadre's own chat, where they act on it as on any other. */
async function seen(env: Env, cadre: Cadre, chat: string, code: string, queryId: string): Promise<string> {
  const { CASES: db } = env;
  const { locality } = servicesFor(env);
  const found = await findCaseFor(db, locality, cadre, code);
  const record = found && (await loadByCode(db, found.case.code));
  if (!found || !record) return tapWords.notYours(code);
  const told = await env.CONVERSATION.getByName(chat).tell(`group-card.${queryId}`, tapWords.privateCard(caseCard(cardWords(cardOf(record), locality)), code));
  return told ? tapWords.sentPrivately(code) : tapWords.stranger;
}

async function taken(env: Env, cadre: Cadre, tap: { code: string; position: number | null }, queryId: string, now: Date): Promise<string> {
  const { CASES: db } = env;
  const { locality } = servicesFor(env);
  const actId = `tg.${(await digestOf(queryId)).slice(0, 26)}`;
  const result = await acceptCase(db, locality, cadre, tap.code, { actId, now, ...(tap.position === null ? {} : { seenPosition: tap.position }) });
  if (result.ok) {
    await queueNotices(env, await noticesOfAct(db, actId));
    return tapWords.taken(tap.code);
  }
  const found = await findCaseFor(db, locality, cadre, tap.code);
  if (found === null) return tapWords.notYours(tap.code);
  const status = statusWords[found.case.status];
  switch (result.reason) {
    case "changed": return tapWords.takenBefore(tap.code, status);
    case "wrong_status": return tapWords.notPossible(tap.code, status);
    default: return actRefusalWords[result.reason];
  }
}

