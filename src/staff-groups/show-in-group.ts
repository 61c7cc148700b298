import { findCadre } from "../cases/cadre-store.ts";
import type { Cadre } from "../cases/case.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { loadById, loadEvents } from "../cases/case-record-store.ts";
import { type DeskGroupCard, concernsGroup, deskGroupCard, groupMayRead, removedGroupCard } from "../cases/desk-group-card.ts";
import { type GroupPost, failPost, forgetTopic, isOvertaken, keepTopic, settlePost, shownCards, topicOf } from "../cases/desk-group-post-store.ts";
import { type DeskGroup, noteLack } from "../cases/desk-group-store.ts";
import { lastPosition } from "../cases/event-chain-store.ts";
import { DeliveryError } from "../channels/channel.ts";
import type { TelegramGroups } from "../channels/telegram-groups.ts";
import { redact } from "../language/redact.ts";
import { log } from "../log.ts";
import { servicesFor } from "../services.ts";
import type { Env } from "../settings.ts";

const giveUpAfterMs = 48 * 60 * 60 * 1000;
export const longestDelayMs = 10 * 60 * 1000;
/** A time-out may hide a delivery; each repeat may be a double. */
const mostUnknown = 3;

/** One connected group while we send to it. `workers`: active cadres and supervisors of its unit. */
export interface Serving {
  env: Env; telegram: TelegramGroups; now: Date;
  group: DeskGroup & { pseudonym: string };
  chatId: string;
  workers: readonly Cadre[];
}

/** `lost`: the bot is out of the group. `until`: the whole group waits. */
export type Outcome = "next" | "lost" | { until: Date };

/**
 * Sends one thing that waits, as it is true now: a card into the topic of its field, or earlier cards brought up to date. What came of
 * it is in the row before this returns; what the platform refuses is judged here.
 */
export async function showInGroup(serving: Serving, post: GroupPost): Promise<Outcome> {
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
export const isGone = (error: DeliveryError): boolean => ["blocked", "chat_not_found", "migrated"].includes(error.code);
