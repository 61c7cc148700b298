import { workersOf } from "../cases/cadre-store.ts";
import { collectGroupPosts, forgetOldPosts, waitingPosts } from "../cases/desk-group-post-store.ts";
import { type DeskGroup, connectedGroups, endGroup, groupByPseudonym, leaveGroup, noteChecked, readyGroups, takeGroup } from "../cases/desk-group-store.ts";
import { cadreNotBefore } from "../cases/notice-hours.ts";
import { DeliveryError } from "../channels/channel.ts";
import { type TelegramGroups, createTelegramGroups } from "../channels/telegram-groups.ts";
import { errorFields, log } from "../log.ts";
import { forgetGroup, forgetOtherGroups, groupAddress } from "../people/group-store.ts";
import { servicesFor } from "../services.ts";
import type { Env } from "../settings.ts";
import { type Outcome, type Serving, isGone, longestDelayMs, showInGroup } from "./show-in-group.ts";
import { groupLost } from "../text/telegram-group.ts";

/** Few enough for the queries D1 allows a run; the platform itself says when a group has had too much (429). */
const mostAtOnce = 20;
/** A sender that is gone after this long has died: another may go on. */
const busyMs = 5 * 60 * 1000;
const checkedForMs = 60 * 60 * 1000;
const postsKeptMs = 90 * 24 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** Where groups are reached; null when Telegram is not configured. */
export function telegramGroupsFor(env: Env): TelegramGroups | null {
  const { telegram } = servicesFor(env).settings;
  return telegram && createTelegramGroups({ token: telegram.token, ...(telegram.apiUrl ? { apiRoot: telegram.apiUrl } : {}) });
}

/**
 * Shows the connected groups what concerns them: reads on in the events of cases, then sends what waits, one sender a group, in
 * order. May run twice, or at the same time, and then changes nothing. What could not be sent is tried by a later run.
 */
export async function deliverToGroups(env: Env, now: Date): Promise<void> {
  const telegram = telegramGroupsFor(env);
  if (telegram === null) return;
  // Twice: what came while somebody else was sending to the group found its sender gone.
  for (let served = true, round = 0; served && round < 2; round++) {
    served = false;
    await collectGroupPosts(env.CASES);
    for (const group of await readyGroups(env.CASES, now)) served = (await serveGroup(env, telegram, group, now)) || served;
  }
}

/** `deliverToGroups` beside other work: what it throws is logged, the schedule takes it up again. */
export async function wakeGroups(env: Env, now: Date): Promise<void> {
  try {
    await deliverToGroups(env, now);
  } catch (error) {
    log.error("groups_not_served", errorFields(error));
  }
}

/** Forgets what is no longer needed: rows of old posts, addresses of groups that are not connected. */
export async function tidyGroups(env: Env, now: Date): Promise<void> {
  await forgetOldPosts(env.CASES, new Date(now.getTime() - postsKeptMs));
  // A group is remembered a moment before it is connected.
  await forgetOtherGroups(env.PEOPLE, await connectedGroups(env.CASES), new Date(now.getTime() - dayMs));
}

/** The bot is out of the group: nothing more goes there, its address is forgotten, and those who answer for the unit are told. Repeated: nothing changes. */
export async function loseGroup(env: Env, pseudonym: string, now: Date): Promise<void> {
  const group = await groupByPseudonym(env.CASES, pseudonym);
  if (group === null) return;
  // Told first: should this break off, the next time finds the group still there, and each hears once.
  const { locality } = servicesFor(env);
  const workers = await workersOf(env.CASES, [group.unitId]);
  for (const { cadre, chat } of workers) {
    if (chat !== null && (cadre.role === "supervisor" || cadre.id === group.boundBy)) {
      await env.CONVERSATION.getByName(chat).tell(`group-lost.${pseudonym}.${group.boundAt}`, groupLost(locality.units.get(group.unitId)?.name ?? group.unitId));
    }
  }
  await endGroup(env.CASES, { pseudonym }, "removed", now);
  await forgetGroup(env.PEOPLE, pseudonym);
  log.info("group_lost", { unitId: group.unitId });
}

/** @returns whether there was anything to do */
async function serveGroup(env: Env, telegram: TelegramGroups, group: DeskGroup & { pseudonym: string }, now: Date): Promise<boolean> {
  const { CASES: db, PEOPLE } = env;
  const { locality, personSealer } = servicesFor(env);
  const which = cadreNotBefore(locality, group.unitId, "desk_new", "thuong", now) === null ? "all" : "urgent";
  if ((await waitingPosts(db, group.pseudonym, which, 1)).length === 0) return false;
  if (!(await takeGroup(db, group.pseudonym, now, new Date(now.getTime() + busyMs)))) return false;
  let heldUntil: Date | null = null;
  try {
    const chatId = await groupAddress(PEOPLE, personSealer, group.pseudonym);
    if (chatId === null) {
      await loseGroup(env, group.pseudonym, now);
      return true;
    }
    const workers = (await workersOf(db, [group.unitId])).map(({ cadre }) => cadre);
    const serving: Serving = { env, telegram, now, group, chatId, workers };
    const checked = await check(serving);
    const posts = typeof checked === "object" ? [] : await waitingPosts(db, group.pseudonym, checked === "public" ? "corrections" : which, mostAtOnce);
    let outcome: Outcome = checked === "public" ? "next" : checked;
    for (const post of posts) {
      if (outcome !== "next") break;
      outcome = await showInGroup(serving, post);
    }
    if (outcome === "lost") await loseGroup(env, group.pseudonym, now);
    else if (outcome !== "next") heldUntil = outcome.until;
    return posts.length > 0;
  } finally {
    await leaveGroup(db, group.pseudonym, heldUntil);
  }
}

/** Now and then, before anything is sent: a group that was opened to strangers is shown no card until it is closed again. */
async function check({ env: { CASES: db }, telegram, group, chatId, now }: Serving): Promise<Outcome | "public"> {
  const isPublic = group.lacks === "public";
  if (group.checkedAt !== null && now.getTime() - Date.parse(group.checkedAt) < (isPublic ? longestDelayMs : checkedForMs)) return isPublic ? "public" : "next";
  try {
    const standing = await telegram.standing(chatId);
    await noteChecked(db, group.pseudonym, standing === "ready" ? null : standing, now);
    return standing === "public" ? "public" : "next";
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return isGone(error) ? "lost" : { until: new Date(now.getTime() + Math.max(60_000, (error.retryAfterSeconds ?? 0) * 1000)) };
  }
}
