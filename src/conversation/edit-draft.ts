import { fold } from "../language/fold.ts";
import type { Correction } from "../listening/interview/read-correction.ts";
import { isBareFact, readFacts } from "../listening/interview/read-facts.ts";
import type { Understanding } from "../listening/understanding.ts";
import type { Draft } from "./state.ts";

/**
 * "Sửa" in plain words: changes just what was named, wherever it stands (the words, the facts, the place), and nothing else.
 * @returns null when what is to be changed cannot be found: better to ask than to change something else
 */
export function correctDraft(draft: Draft, correction: Correction, understand: (text: string) => Understanding): Draft | null {
  switch (correction.kind) {
    case "add": return { ...draft, words: [...draft.words, correction.text] };
    case "remove": return replaceEverywhere(draft, correction.from, "");
    case "replace": {
      const changed = correction.from === null ? fitted(draft, correction.to, understand) : replaceEverywhere(draft, correction.from, correction.to) ?? fitted(draft, correction.to, understand);
      return changed && settle(draft, changed, correction.to, understand);
    }
  }
}

/** Only the right words were said: they take the place of those of their kind. */
function fitted(draft: Draft, to: string, understand: (text: string) => Understanding): Draft | null {
  if (wordCount(to) > 10) return null;
  const place = placeIn(to, understand);
  if (place) {
    const hamlet = draft.place?.detail && place.detail ? replaceEverywhere(draft, draft.place.detail, place.detail) ?? draft : draft;
    return place.name && draft.place ? replaceEverywhere(hamlet, draft.place.name, place.name) ?? replaceEverywhere(hamlet, bare(draft.place.name), bare(place.name)) ?? hamlet : hamlet;
  }
  const counted = replaceCount(draft, to);
  if (counted) return counted;
  const told = readFacts(to);
  for (const fact of ["since", "people", "money"] as const) {
    const value = told[fact] ?? (fact !== "people" && isBareFact(fact, to) ? to : undefined);
    if (value === undefined) continue;
    const old = draft.facts[fact];
    const swapped = old === undefined ? draft : replaceEverywhere(draft, old, value) ?? draft;
    return { ...swapped, facts: { ...swapped.facts, [fact]: value } };
  }
  return null;
}

/** "3 hộ" → every number that stands before "hộ". */
function replaceCount(draft: Draft, to: string): Draft | null {
  const match = /(?:^|\s)(\d[\d.,]*)\s+(\p{L}+)\s*$/u.exec(to);
  if (!match?.[2]) return null;
  const unit = fold(match[2]);
  for (const told of [...draft.words, ...Object.values(draft.facts)]) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])(\\d[\\d.,]*|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) ${unit}(?![\\p{L}\\p{N}])`, "u").exec(fold(told.normalize("NFC")));
    if (found) return replaceEverywhere(draft, told.normalize("NFC").slice(found.index, found.index + found[0].length), `${match[1]} ${match[2]}`);
  }
  return null;
}

/** What the new words say of place, and what the whole now says of its field. */
function settle(before: Draft, changed: Draft, to: string, understand: (text: string) => Understanding): Draft {
  const place = placeIn(to, understand);
  if (place) {
    const detail = place.detail ?? before.place?.detail ?? null;
    if (place.code) return { ...changed, place: { areaCode: place.code, name: place.name ?? "", detail } };
    return changed.place ? { ...changed, place: { ...changed.place, detail } } : changed;
  }
  const told = readFacts(to);
  if (told.since ?? told.people ?? told.money) return { ...changed, facts: { ...changed.facts, ...renewed(before, told) } };
  const { fields } = understand(changed.words.join("\n"));
  return fields.length > 0 && fields[0] !== "khac" && changed.words.join() !== before.words.join() ? { ...changed, fields } : changed;
}

/** A fact that was known and is told anew. */
function renewed(before: Draft, told: ReturnType<typeof readFacts>): Draft["facts"] {
  return Object.fromEntries((["since", "people", "money"] as const).flatMap((fact) => (before.facts[fact] !== undefined && told[fact] !== undefined ? [[fact, told[fact]]] : [])));
}

function placeIn(text: string, understand: (text: string) => Understanding): { code: string | null; name: string | null; detail: string | null } | null {
  const { place } = understand(text);
  if (place.kind === "unit") return { code: place.code, name: place.name, detail: place.detail };
  return place.kind === "ambiguous" && place.detail !== null ? { code: null, name: null, detail: place.detail } : null;
}

/** Replaces whole words, with or without accents, in words, facts, wish and place. Null when they stand nowhere. */
function replaceEverywhere(draft: Draft, from: string, to: string): Draft | null {
  let hits = 0;
  const change = (text: string): string => {
    const changed = replaceWords(text, from, to);
    if (changed !== text) hits += 1;
    return changed;
  };
  const words = draft.words.map(change).filter((entry) => entry.trim() !== "");
  const facts = Object.fromEntries(Object.entries(draft.facts).map(([fact, value]) => [fact, change(value)] as const).filter(([, value]) => value.trim() !== ""));
  const wish = draft.wish === null ? null : change(draft.wish);
  const place = draft.place === null ? null : { ...draft.place, detail: draft.place.detail === null ? null : change(draft.place.detail) };
  // The commune's own name is no text of ours: that it was named is enough, the place is read anew.
  if (draft.place && plain(draft.place.name).includes(plain(bare(from)))) hits += 1;
  return hits === 0 || words.length === 0 ? null : { ...draft, words, facts, wish: wish === "" ? null : wish, place };
}

function replaceWords(text: string, from: string, to: string): string {
  const clean = text.normalize("NFC");
  const folded = fold(clean);
  const sought = fold(from.normalize("NFC")).trim();
  if (sought === "" || folded.length !== clean.length) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${sought.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ +/g, "\\s+")}(?![\\p{L}\\p{N}])`, "gu");
  let changed = "";
  let at = 0;
  for (const match of folded.matchAll(pattern)) {
    changed += clean.slice(at, match.index) + to;
    at = match.index + match[0].length;
  }
  return at === 0 ? text : (changed + clean.slice(at)).replace(/ {2,}/g, " ").replace(/ +([,.])/g, "$1").replace(/([,.])\s*(?=[,.])/g, "").replace(/^[\s,.]+/, "").trim();
}

/** A name without its kind: folding keeps positions. */
const bare = (name: string): string => name.slice(/^(?:xa|phuong|thi tran|ap|khom)\s+/.exec(fold(name))?.[0].length ?? 0);

const plain = (text: string): string => fold(text).replace(/\s+/g, " ").trim();

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
