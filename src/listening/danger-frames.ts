import { isTag, type Span, type Spans, tagWords, TAKING_PART } from "./danger-tags.ts";
import type { DangerTag } from "./danger-words.ts";
import type { EmergencyType } from "./understanding.ts";

/** A danger told by words that stand together. */
export interface FramedDanger {
  type: EmergencyType;
  /** Where in the line its words begin and end, by position of words. */
  start: number;
  end: number;
}

/**
 * Dangers told in any wording: kinds of words that together leave no other reading ("drink" near "weed killer"), in any
 * order, within a few words of each other. Complements the plain statements of danger.ts.
 * @param line of `listen`, with shorthand spelled out
 */
export function framedDangers(line: string): FramedDanger[] {
  const spans = tagWords(line);
  const found: FramedDanger[] = [];
  for (const [type, tags, window] of FRAMES) {
    const match = together(tags, spans, window);
    if (match) found.push({ type, ...match });
  }
  for (const [tag, type] of OUTRIGHT) {
    const said = spans.get(tag)?.find((span) => span.weak === 0);
    if (said) found.push({ type, ...said });
  }
  const despair = weighDespair(spans);
  if (despair) found.push({ type: "self_harm", ...despair });
  if (found.length === 0) found.push(...weighHarm(spans));
  return found;
}

/** Said so plainly that nothing has to stand beside it. */
const OUTRIGHT: readonly (readonly [DangerTag, EmergencyType])[] = [["sure_violence", "violence"], ["sure_illness", "illness"], ["sure_fire", "fire"], ["sure_water", "drowning"], ["sure_other", "other"]];

/** type, kinds of words, how many words the whole may span. */
const FRAMES: readonly (readonly [EmergencyType, readonly DangerTag[], number])[] = [
  frame("self_harm", "ingest toxin farewell", 20), frame("self_harm", "follow_dead dead", 14), frame("self_harm", "means resolve release", 20), frame("self_harm", "means farewell", 20), frame("self_harm", "means want_death", 20), frame("self_harm", "leap height", 10), frame("self_harm", "means means resolve", 20),
  frame("child", "child touched private", 18), frame("child", "elder touched private", 14), frame("child", "child beaten elder", 16), frame("child", "child beaten cry", 14), frame("child", "elder touched child", 14),
  frame("child", "child left days", 18), frame("child", "child beaten left", 16), frame("child", "child beaten private", 14), frame("child", "child missing stranger", 18), frame("child", "child missing astray", 16), frame("child", "newborn dumped", 14), frame("child", "child dumped dumped", 14), frame("child", "child drag vehicle", 14),
  frame("violence", "rape person", 8), frame("violence", "weapon attack person", 12), frame("violence", "weapon attack hiding", 16), frame("violence", "beating hiding", 18), frame("violence", "crowd clash", 18), frame("violence", "crowd weapon attack", 16), frame("violence", "clash weapon", 14),
  frame("violence", "captive person cry", 14), frame("violence", "captive drag", 16), frame("violence", "intruder hiding", 16), frame("violence", "intruder weapon person", 14), frame("violence", "intruder cry now", 16), frame("violence", "drag person vehicle", 12), frame("violence", "beating person now", 10), frame("violence", "attack weapon faint", 16), frame("violence", "attack weapon now", 12),
  frame("electricity", "electric shock person", 12), frame("electricity", "electric shock faint", 14), frame("electricity", "electric faint now", 12), frame("electricity", "electric airless", 14), frame("electricity", "wire down passers", 12), frame("electricity", "shock faint deep", 14), frame("electricity", "electric shock fall", 12), frame("electricity", "electric shock cutter", 16),
  frame("fire", "burning burnable stuck", 18), frame("fire", "burning burnable now", 9), frame("fire", "flame spread burnable", 14), frame("fire", "burning spread", 12), frame("fire", "burning stuck", 14), frame("fire", "burning burnable cry", 14), frame("fire", "burning burnable spread", 14), frame("fire", "fuel leak reek", 16), frame("fire", "burnable burning burning", 12), frame("fire", "flame spread cry", 14), frame("fire", "flame spread now", 10), frame("violence", "arson person", 10), frame("illness", "vehicle hurt limb", 10),
  frame("poisoning", "ingest toxin person", 16), frame("poisoning", "ingest toxin faint", 18), frame("poisoning", "ingest toxin sick", 18), frame("poisoning", "ingest toxin cry", 18), frame("poisoning", "meal sick many", 16), frame("poisoning", "meal faint many", 16), frame("poisoning", "machine_smoke sick many", 18), frame("poisoning", "machine_smoke faint person", 14), frame("poisoning", "meal sick faint", 18), frame("poisoning", "fuel leak faint", 16), frame("poisoning", "fuel ingest faint", 16),
  frame("drowning", "fall deep person", 10), frame("drowning", "sink deep person", 12), frame("drowning", "sink bathing person", 12), frame("drowning", "search fall deep", 14), frame("drowning", "sink person cry", 12), frame("drowning", "fall deep stuck", 14), frame("drowning", "fall search person", 12), frame("drowning", "sink sink person", 14), frame("drowning", "fall deep now", 10), frame("drowning", "fall deep vehicle", 12),
  frame("boat", "boat wreck sea", 16), frame("boat", "trip silent person", 16), frame("boat", "boat wreck person", 12), frame("boat", "boat wreck sink", 14), frame("boat", "trip silent sea", 16), frame("boat", "boat silent sea", 14), frame("boat", "boat wreck now", 8),
  frame("collapse", "collapse structure stuck", 16), frame("collapse", "structure stuck person collapse", 18), frame("collapse", "collapse stuck person", 14), frame("collapse", "collapse structure cry", 16), frame("collapse", "collapse boom", 12),
  frame("illness", "call no_answer", 5), frame("illness", "person faint now", 8), frame("illness", "person faint cry", 12), frame("illness", "faint airless", 12), frame("illness", "stroke body", 6), frame("illness", "stroke stroke", 12), frame("illness", "airless person now", 8), frame("illness", "airless asthma", 14), frame("illness", "airless person cry", 12), frame("illness", "airless airless", 10), frame("illness", "chest person airless", 12), frame("illness", "chest person now", 8), frame("illness", "chest chest", 12), frame("illness", "chest faint", 12),
  frame("illness", "blood bleeding", 5), frame("illness", "cutter cutting limb", 10), frame("illness", "birth birth_trouble", 16), frame("illness", "snake bite person", 10), frame("illness", "snake bite limb", 10), frame("illness", "snake bite swelling", 16), frame("illness", "snake bite now", 10), frame("illness", "snake bite body", 8),
  frame("illness", "seizure person", 7), frame("illness", "seizure fever", 14), frame("illness", "choke choke_on airless", 16), frame("illness", "choke choke_on person", 8), frame("illness", "crash hurt person", 14), frame("illness", "fall high hurt", 16), frame("illness", "fall high faint", 16), frame("illness", "burn burned person", 14), frame("illness", "faint call", 10), frame("illness", "ingest faint airless", 18), frame("illness", "fall faint limb", 14),
  frame("disaster", "storm strike person", 14), frame("disaster", "storm strike stuck", 16), frame("disaster", "storm faint person", 12), frame("disaster", "flood neck", 18), frame("disaster", "storm strike now", 8), frame("disaster", "flood neck person", 20),
  frame("other", "ordnance found", 14), frame("other", "person missing astray", 16), frame("other", "pit moan", 10), frame("other", "corpse person", 12), frame("other", "corpse deep", 12),
];

function frame(type: EmergencyType, tags: string, window: number): readonly [EmergencyType, readonly DangerTag[], number] {
  return [type, tags.split(" ").filter(isTag), window];
}

/** What a despairing message holds, and how much of it; one is the mark. */
const DESPAIR: readonly (readonly [DangerTag, number])[] = [
  ["want_death", 1], ["life_why", 0.8], ["follow_dead", 0.6], ["release", 0.5], ["burden", 0.5], ["worn", 0.35], ["farewell", 0.65], ["means", 0.5], ["dead", 0.25],
];

/** What a second such word adds, of the weight of the first. */
const AGAIN = 0.7;

/** Said around the thing rather than outright: several such words in one message are taken at their word. */
function weighDespair(spans: Spans): Span | null {
  let sum = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const [tag, weight] of DESPAIR) {
    const said = (spans.get(tag) ?? []).filter((span) => span.weak === 0);
    const first = said[0];
    if (!first) continue;
    sum += weight;
    if (said.some((span) => span.start >= first.end)) sum += weight * AGAIN;
    start = Math.min(start, first.start);
    end = Math.max(end, first.end);
  }
  return sum >= 1 ? { start, end, weak: 0 } : null;
}

/** Signs of harm, each with what it weighs; with somebody in it, two or three make a danger whatever the story. */
const HARM: readonly (readonly [DangerTag, EmergencyType, number])[] = [
  ["faint", "illness", 0.8], ["no_answer", "illness", 0.7], ["stroke", "illness", 0.8], ["airless", "illness", 0.8], ["chest", "illness", 0.7], ["seizure", "illness", 0.7], ["swelling", "illness", 0.4], ["hurt", "illness", 0.6], ["crash", "illness", 0.4], ["burned", "illness", 0.7], ["birth", "illness", 0.6],
  ["sick", "poisoning", 0.5], ["toxin", "poisoning", 0.5], ["sink", "drowning", 0.7], ["fall", "drowning", 0.4], ["burning", "fire", 0.8], ["shock", "electricity", 0.5], ["collapse", "collapse", 0.5], ["stuck", "collapse", 0.6], ["wreck", "boat", 0.4], ["flood", "disaster", 0.5], ["neck", "disaster", 0.5], ["strike", "disaster", 0.4],
  ["beating", "violence", 0.7], ["attack", "violence", 0.5], ["hiding", "violence", 0.6], ["clash", "violence", 0.6], ["captive", "violence", 0.5], ["beaten", "child", 0.6], ["left", "child", 0.5], ["missing", "other", 0.6], ["moan", "other", 0.4], ["cry", "other", 0.4], ["silent", "boat", 0.4],
];

const ENOUGH_HARM = 1.3;

function weighHarm(spans: Spans): FramedDanger[] {
  let sum = 0;
  const taken: Span[] = [];
  let main: { type: EmergencyType; weight: number } | null = null;
  for (const [tag, type, weight] of HARM) {
    const sign = spans.get(tag)?.find((span) => span.weak === 0 && !taken.some((other) => span.start < other.end && other.start < span.end));
    if (!sign) continue;
    taken.push(sign);
    sum += weight;
    if (!main || weight > main.weight) main = { type, weight };
  }
  if (!main || sum < ENOUGH_HARM || !(spans.has("person") || spans.has("child"))) return [];
  const start = Math.min(...taken.map((span) => span.start));
  const end = Math.max(...taken.map((span) => span.end));
  return end - start > STORY ? [] : [{ type: main.type, start, end }];
}

/** The words of one event are not further apart. */
const STORY = 30;

/** Spans of all the tags, none sharing a word, within so many words and one sentence; the first such place. */
function together(tags: readonly DangerTag[], spans: Spans, window: number): Span | null {
  const lists = tags.map((tag) => spans.get(tag) ?? []);
  const mostWeak = tags.filter((tag) => !TAKING_PART.has(tag)).length > 1 ? 1 : 0;
  const [anchors, ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (!anchors) return null;
  for (const anchor of anchors) {
    const match = anchor.weak > mostWeak ? null : gather(others, anchor, { window, mostWeak }, [anchor]);
    if (match) return match;
  }
  return null;
}

function gather(lists: readonly (readonly Span[])[], around: Span, limits: { window: number; mostWeak: number }, taken: readonly Span[]): Span | null {
  const [list, ...rest] = lists;
  const { window, mostWeak } = limits;
  if (!list) return around;
  for (let i = firstFrom(list, around.end - window); i < list.length; i++) {
    const span = list[i];
    if (!span || span.start > around.start + window) return null;
    const wider = { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end), weak: around.weak + span.weak };
    if (wider.end - wider.start > window || wider.weak > mostWeak || taken.some((other) => span.start < other.end && other.start < span.end)) continue;
    const match = gather(rest, wider, limits, [...taken, span]);
    if (match) return match;
  }
  return null;
}

/** Index of the first span that begins at or after a position. */
function firstFrom(list: readonly Span[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
