import { findCadre, workersOf } from "./cases/cadre-store.ts";
import type { Cadre } from "./cases/case.ts";
import type { CaseRecord } from "./cases/case-record.ts";
import { loadById, loadEvents } from "./cases/case-record-store.ts";
import { type DeskGroupCard, concernsGroup, deskGroupCard, groupMayRead, removedGroupCard } from "./cases/desk-group-card.ts";
import { type GroupPost, collectGroupPosts, failPost, forgetOldPosts, forgetTopic, isOvertaken, keepTopic, settlePost, shownCards, topicOf, waitingPosts } from "./cases/desk-group-post-store.ts";
import { type DeskGroup, connectedGroups, endGroup, groupByPseudonym, leaveGroup, noteChecked, noteLack, readyGroups, takeGroup } from "./cases/desk-group-store.ts";
import { lastPosition } from "./cases/event-chain-store.ts";
import { cadreNotBefore } from "./cases/notice-hours.ts";
import { DeliveryError } from "./channels/channel.ts";
import { type TelegramGroups, createTelegramGroups } from "./channels/telegram-groups.ts";
import { redact } from "./language/redact.ts";
import { errorFields, log } from "./log.ts";
import { forgetGroup, forgetOtherGroups, groupAddress } from "./people/group-store.ts";
import { servicesFor } from "./services.ts";
import type { Env } from "./settings.ts";
import { groupLost } from "./text/telegram-group.ts";

/** Few enough for the queries D1 allows a run; the platform itself says when a group has had too much (429). */
const mostAtOnce = 20;
/** A sender that is gone after this long has died: another may go on. */
const busyMs = 5 * 60 * 1000;
const checkedForMs = 60 * 60 * 1000;
const giveUpAfterMs = 48 * 60 * 60 * 1000;
const longestDelayMs = 10 * 60 * 1000;
/** A time-out may hide a delivery; each repeat may be a double. */
const mostUnknown = 3;
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

interface Serving {
  env: Env; telegram: TelegramGroups; now: Date;
  group: DeskGroup & { pseudonym: string };
  chatId: string;
  workers: readonly Cadre[];
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
      outcome = await deliver(serving, post);
    }
    if (outcome === "lost") await loseGroup(env, group.pseudonym, now);
    else if (outcome !== "next") heldUntil = outcome.until;
    return posts.length > 0;
  } finally {
    await leaveGroup(db, group.pseudonym, heldUntil);
  }
}

/** `until`: the whole group waits. */
type Outcome = "next" | "lost" | { until: Date };

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

async function deliver(serving: Serving, post: GroupPost): Promise<Outcome> {
  const { env: { CASES: db }, group } = serving;
  try {
    if (await isOvertaken(db, group.pseudonym, post)) await settlePost(db, post.id, "passed");
    else if (post.what === "card") await postCard(serving, post);
    else await refreshCards(serving, post);
    return "next";
  } catch (error) {
    return settleFailure(serving, post, error instanceof DeliveryError ? error : new DeliveryError("unknown", "unexpected"));
  }
}

async function postCard(serving: Serving, post: GroupPost): Promise<void> {
  const { env: { CASES: db }, group, workers } = serving;
  const record = await loadById(db, post.caseId);
  const shown = record !== null && groupMayRead(servicesFor(serving.env).locality, record, workers) && concernsGroup(record, group.unitId, post.cause);
  if (!shown) return settlePost(db, post.id, "passed");
  const messageId = await postInTopic(serving, record.fields[0] ?? null, await cardNow(serving, record, post.cause));
  await settlePost(db, post.id, "done", messageId);
}

/** Earlier cards → what is true now: the newest says it all, and what may not be read any more is taken off every one. */
async function refreshCards(serving: Serving, post: GroupPost): Promise<void> {
  const { env: { CASES: db }, telegram, group, chatId, workers } = serving;
  const cards = await shownCards(db, group.pseudonym, post.caseId);
  const record = await loadById(db, post.caseId);
  const readable = record !== null && groupMayRead(servicesFor(serving.env).locality, record, workers);
  const edit = async (messageId: string, card: DeskGroupCard): Promise<void> => {
    await telegram.edit(chatId, messageId, card).catch((error: unknown) => {
      // Deleted by people, or too old: there is nothing left to correct.
      if (!(error instanceof DeliveryError) || error.verdict !== "give_up" || isGone(error)) throw error;
    });
  };
  const newest = cards.at(-1);
  if (!readable) for (const { messageId } of cards) await edit(messageId, removedGroupCard(record));
  else if (newest) await edit(newest.messageId, await cardNow(serving, record, newest.cause));
  await settlePost(db, post.id, newest ? "done" : "passed");
}

async function cardNow({ env, group }: Serving, record: CaseRecord, cause: string): Promise<DeskGroupCard> {
  const { locality, communeNames } = servicesFor(env);
  const [events, position] = await Promise.all([loadEvents(env.CASES, record.id), lastPosition(env.CASES, record.code)]);
  const taker = events.findLast(({ kind }) => kind === "accepted")?.actor ?? null;
  return deskGroupCard(record, { unitId: group.unitId, cause, position, locality, taker: taker === null ? null : await findCadre(env.CASES, taker), redact: (text) => redact(text, communeNames).text });
}

/**
 * Into the topic of a field, which is made when first needed, and once anew when people have deleted it. A group that has no topics
 * any more gets its cards all the same, in one place, and the console says what it lacks.
 */
async function postInTopic(serving: Serving, field: string | null, card: DeskGroupCard): Promise<string> {
  const { env: { CASES: db }, telegram, group, chatId } = serving;
  const threadId = field === null ? null : await topicFor(serving, field);
  try {
    return await telegram.post(chatId, threadId, card);
  } catch (error) {
    if (field === null || threadId === null || !isCode(error, "topic_gone", "not_a_forum")) throw error;
    await forgetTopic(db, group.pseudonym, threadId);
    return telegram.post(chatId, await topicFor(serving, field), card);
  }
}

async function topicFor({ env, telegram, group, chatId }: Serving, field: string): Promise<string | null> {
  const { CASES: db } = env;
  const known = await topicOf(db, group.pseudonym, field);
  if (known !== null) return known;
  try {
    const threadId = await telegram.createTopic(chatId, servicesFor(env).locality.fields.get(field)?.name ?? field);
    await keepTopic(db, group.pseudonym, field, threadId);
    await noteLack(db, group.pseudonym, null);
    return threadId;
  } catch (error) {
    if (!isCode(error, "not_a_forum", "no_right")) throw error;
    await noteLack(db, group.pseudonym, isCode(error, "not_a_forum") ? "not_a_forum" : "no_topic_right");
    return null;
  }
}

async function settleFailure({ env: { CASES: db }, group, now }: Serving, post: GroupPost, failure: DeliveryError): Promise<Outcome> {
  const { verdict, code } = failure;
  if (isGone(failure)) return "lost";
  const attempts = post.attempts + 1;
  const noRight = code === "no_right";
  if (noRight) await noteLack(db, group.pseudonym, "no_right");
  const unknown = verdict === "unknown";
  const final = now.getTime() - Date.parse(post.createdAt) > giveUpAfterMs || (unknown && post.unknowns + 1 >= mostUnknown) || (verdict === "give_up" && !noRight);
  await failPost(db, post.id, { trouble: code, final, unknown });
  if (final || attempts === 1) log.warn(final ? "group_post_given_up" : "group_post_waits", { unitId: group.unitId, code });
  if (final) return "next";
  const backoffMs = noRight ? longestDelayMs : Math.min(longestDelayMs, 2_000 * 2 ** Math.min(attempts - 1, 12));
  return { until: new Date(now.getTime() + Math.max(backoffMs, (failure.retryAfterSeconds ?? 0) * 1000)) };
}

const isCode = (error: unknown, ...codes: string[]): boolean => error instanceof DeliveryError && codes.includes(error.code);

/** The group is not there for the bot any more. */
const isGone = (error: DeliveryError): boolean => ["blocked", "chat_not_found", "migrated"].includes(error.code);
