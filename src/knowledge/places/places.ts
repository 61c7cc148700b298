import { listen, type Utterance, type Word } from "../../language/utterance.ts";
import type { Areas, NameEntry, Unit } from "./areas.ts";
import { findMentions, readMarker, HAMLET_WORDS, type Mention } from "./place-mentions.ts";
import { readSurroundings, type Surroundings } from "./place-surroundings.ts";

export { readAreas, type Areas, type Unit } from "./areas.ts";

/** Where a matter is. Same shape as in listening's contract. */
export type PlaceFinding =
  | { kind: "unit"; code: string; name: string; detail: string | null; via: "new_name" | "old_name" }
  /** Ask: several units are possible. `candidates` may be empty (a hamlet only, an old ward that is in no table). */
  | { kind: "ambiguous"; heard: string; candidates: { code: string; name: string }[]; detail: string | null }
  /** Another province. */
  | { kind: "outside"; heard: string }
  | { kind: "none" };

/**
 * Message → the commune or ward its matter lies in, by today's or yesterday's name, with or without accents.
 * Never guesses: a divided commune, a former district, a hamlet alone or two places at once are `ambiguous`.
 */
export function findPlace(text: string, areas: Areas): PlaceFinding {
  const heard = listen(text);
  const detail = findHamlet(heard, areas);
  const read = findMentions(heard, areas).map((mention, i, all) => {
    const around = readSurroundings(heard, mention);
    const previous = all[i - 1];
    // "Phú Tân, An Giang": one name says where the other lies.
    return { mention, around: previous && joinedBy(heard, previous.end, mention.start) ? { ...around, place: true } : around };
  });
  const said = read.some(({ around }) => !around.denied) ? read.filter(({ around }) => !around.denied) : read;
  const districts = said.flatMap(({ mention }) => mention.entries.filter((entry) => entry.kind === "district").map((entry) => ({ entry, mention })));
  const readings = said.flatMap(({ mention, around }) => reading(mention, around, areas, districts.filter((district) => district.mention !== mention).map((district) => district.entry)));
  return decide(withoutLandmarks(withoutOutsideNamesakes(readings, heard)), areas, detail);
}

type District = Extract<NameEntry, { kind: "district" }>;

/** What one mention says. */
type Reading = { mention: Mention; around: Surroundings } & (
  | { says: "commune"; codes: string[]; via: "new_name" | "old_name" }
  | { says: "district"; district: District | null; codes: string[] }
  | { says: "outside" }
);

function reading(mention: Mention, around: Surroundings, areas: Areas, districts: readonly District[]): Reading[] {
  const { marker } = mention;
  const entries = mention.entries;
  const outside = entries.filter((entry) => entry.kind === "outside");
  const communes = entries.filter((entry) => entry.kind === "unit" || entry.kind === "old");
  const district = entries.find((entry) => entry.kind === "district") ?? null;
  const inCommune = marker === "xã" || marker === "phường" || marker === "thị trấn";
  if (around.namesSomethingElse && marker === null) return [];
  if (marker === "quận") return [{ mention, around, says: "outside" }];
  if (marker === "tỉnh" || (marker !== null && !inCommune && communes.length + (district ? 1 : 0) === 0)) {
    if (outside.length > 0) return [{ mention, around, says: "outside" }];
  }
  if (marker !== null && !inCommune) {
    return district ? [{ mention, around, says: "district", district, codes: codesOf(district, areas) }] : [];
  }
  if (inCommune) {
    const found = communeReading(communes, marker, around, districts);
    if (found) return [{ mention, around, says: "commune", ...found }];
    return outside.length > 0 ? [{ mention, around, says: "outside" }] : [];
  }
  if (entries.some((entry) => entry.kind === "province")) return [];
  const far = outside.filter((entry) => entry.level !== "neighbour");
  if (communes.length === 0 && !district) {
    return far.length > 0 && (around.capital || around.place || !around.loose || far.some((entry) => !entry.common)) ? [{ mention, around, says: "outside" }] : [];
  }
  if (far.length > 0) return around.place || around.capital ? [{ mention, around, says: "district", district: null, codes: communeReading(communes, null, around, districts)?.codes ?? [] }] : [];
  if (district && !around.renamed && !around.hamletBefore && !around.old) {
    return [{ mention, around, says: "district", district, codes: codesOf(district, areas) }];
  }
  if (district && around.old) return [{ mention, around, says: "district", district, codes: codesOf(district, areas) }];
  if (district && around.hamletBefore) return [{ mention, around, says: "district", district, codes: codesOf(district, areas) }];
  const common = communes.some((entry) => entry.common);
  if (common && !around.place && !around.hamletBefore && !around.old && !around.capital && !around.alone) return [];
  const found = communeReading(communes, null, around, districts);
  if (!found) return [];
  // A market or a bridge named after a commune that is gone may be anywhere: ask.
  if (around.landmark && found.via === "old_name" && !around.old && !around.hamletBefore) {
    return [{ mention, around, says: "district", district: null, codes: found.codes }];
  }
  return [{ mention, around, says: "commune", ...found }];
}

/** Today's name first, unless the words around it say "cũ", "hồi trước", or name the former district of an older namesake. */
function communeReading(
  entries: readonly Extract<NameEntry, { kind: "unit" | "old" }>[],
  marker: string | null,
  around: Surroundings,
  districts: readonly District[],
): { codes: string[]; via: "new_name" | "old_name" } | null {
  const typed = marker === null ? entries : entries.filter((entry) => entry.type === marker);
  const fitting = typed.length > 0 ? typed : entries;
  const units = fitting.filter((entry) => entry.kind === "unit");
  const cities = districts.map((district) => district.city).filter((city) => city !== null);
  const olds = fitting.filter((entry) => entry.kind === "old").filter((entry) => entry.city === null || cities.length === 0 || cities.includes(entry.city));
  const codesOfOld = unique(olds.flatMap((entry) => entry.to));
  const codesOfNew = unique(units.map((entry) => entry.unit.code));
  const numbered = olds.some((entry) => /^\d/.test(entry.name));
  if (olds.length > 0 && (around.old || units.length === 0)) {
    if (numbered && cities.length === 0) return { codes: codesOfOld.length > 1 ? codesOfOld : [...codesOfOld, ""], via: "old_name" };
    return { codes: codesOfOld.length > 0 ? codesOfOld : [""], via: "old_name" };
  }
  if (units.length === 0) return null;
  const inOldDistrict = districts.length > 0 && olds.length > 0 && !around.renamed;
  if (inOldDistrict && codesOfOld.some((code) => !codesOfNew.includes(code))) {
    return { codes: unique([...codesOfNew, ...codesOfOld]), via: "old_name" };
  }
  // Typed without marks, two different names may fall together ("tan thanh": Tân Thành, Tân Thạnh).
  const names = new Set(fitting.map((entry) => entry.syllables.map((syllable) => syllable.key).join(" ")));
  if (names.size > 1) return { codes: unique([...codesOfNew, ...codesOfOld]), via: "new_name" };
  return { codes: codesOfNew, via: "new_name" };
}

/** "cây xăng Hưng Mỹ ở xã Tân Tiến": the commune named as such is where it stands. */
function withoutLandmarks(readings: readonly Reading[]): Reading[] {
  const named = readings.some(({ says, mention }) => says === "commune" && mention.marker !== null);
  return readings.filter(({ mention, around }) => !(named && around.landmark && mention.marker === null));
}

/** "Hậu Giang, xã Tân Thành": a name found all over the country, right after another province that is not just where the person stays. */
function isNamesakeAfter(previous: Reading | undefined, reading: Reading, heard: Utterance): boolean {
  if (previous?.says !== "outside" || reading.says === "outside") return false;
  const between = heard.words.slice(previous.mention.end, reading.mention.start).every((word) => word.bare === "cu");
  return between && !previous.around.away && reading.mention.entries.some((entry) => "common" in entry && entry.common) && joinedBy(heard, previous.mention.end, reading.mention.start);
}

/** "phường Tân Thành, quận Tân Phú, Sài Gòn": a namesake elsewhere. */
function withoutOutsideNamesakes(readings: readonly Reading[], heard: Utterance): Reading[] {
  return readings.filter((reading, i) => {
    if (reading.says === "outside") return true;
    if (isNamesakeAfter(readings[i - 1], reading, heard)) return false;
    for (let j = i + 1; j < readings.length; j++) {
      const next = readings[j];
      const previous = readings[j - 1];
      if (!next || !previous || !joinedBy(heard, previous.mention.end, next.mention.start)) return true;
      if (next.says === "outside") return false;
    }
    return true;
  });
}

/** Only "thuộc", "bên", a comma and the like between two names. */
function joinedBy(heard: Utterance, from: number, to: number): boolean {
  const left = heard.words[from - 1];
  const right = heard.words[to];
  if (left && right && /[.!?;\n]/.test(heard.text.slice(left.end, right.start).replace(/^\./, ""))) return false;
  return heard.words.slice(from, to).every((word) => LINKS.has(word.bare));
}

const LINKS = new Set(["thuoc", "ben", "o", "tinh", "huyen", "quan", "tp", "thanh", "pho", "cu", "truoc", "day", "cua", "tren", "duoi", "h", "q", "t", "la"]);

function decide(readings: readonly Reading[], areas: Areas, detail: string | null): PlaceFinding {
  const communes = readings.filter((reading) => reading.says === "commune");
  const outside = readings.filter((reading) => reading.says === "outside");
  const districts = readings.filter((reading) => reading.says === "district");
  const inside = stayPut(communes);
  const first = inside[0];
  const far = outside[0];
  if (first && far && first.around.origin && !far.around.away && far.mention.start > first.mention.start) return { kind: "outside", heard: far.mention.text };
  if (first && far && first.around.origin && far.around.here) return { kind: "outside", heard: far.mention.text };
  const other = readings.find((reading) => reading.says === "district" && first && /(?:^|\s)(?:và|với|hoặc|hay|va|voi|hoac)\s*$/u.test(reading.around.before));
  if (first && other) return { kind: "ambiguous", heard: `${first.mention.text}, ${other.mention.text}`, candidates: candidates(first.codes, areas), detail };
  if (first) return oneOf(inside, areas, detail);
  const district = stayPut(districts)[0];
  if (district && !(far && district.around.origin)) {
    return { kind: "ambiguous", heard: district.mention.text, candidates: candidates(district.codes, areas), detail };
  }
  if (far) return far.around.away && readings.length === 1 && far.around.homeElsewhere ? { kind: "none" } : { kind: "outside", heard: far.mention.text };
  return detail === null ? { kind: "none" } : { kind: "ambiguous", heard: detail, candidates: [], detail };
}

/** Where the person only works or passes through falls away when another place is named. */
function stayPut<Place extends { around: Surroundings }>(places: readonly Place[]): Place[] {
  const problem = places.filter((place) => place.around.home);
  const staying = places.filter((place) => !place.around.away);
  if (staying.length > 0 && staying.length < places.length) return staying;
  return problem.length > 0 && problem.length < places.length && places.some((place) => place.around.here || place.around.away) ? problem : [...places];
}

function oneOf(communes: readonly Extract<Reading, { says: "commune" }>[], areas: Areas, detail: string | null): PlaceFinding {
  const sure = communes.find((reading) => reading.codes.length === 1);
  const codes = unique(communes.flatMap((reading) => reading.codes));
  const heard = communes.map((reading) => reading.mention.text).join(", ");
  const code = sure?.codes[0];
  const unit = code === undefined ? undefined : areas.unit(code);
  // "Tân Duyệt cũ nay là Đầm Dơi", or a divided commune with the part it went to: one name settles the other.
  if (sure && unit && communes.every((reading) => reading.codes.includes(unit.code))) {
    return { kind: "unit", code: unit.code, name: fullName(unit), detail, via: sure.via };
  }
  return { kind: "ambiguous", heard, candidates: candidates(codes, areas), detail };
}

function candidates(codes: readonly string[], areas: Areas): { code: string; name: string }[] {
  return codes.flatMap((code) => {
    const unit = areas.unit(code);
    return unit ? [{ code, name: fullName(unit) }] : [];
  });
}

function fullName(unit: Unit): string {
  return `${unit.type} ${unit.name}`;
}

function codesOf(district: District, areas: Areas): string[] {
  return areas.districts.find((each) => each.id === district.id)?.unitCodes ?? [];
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** "ấp 5", "khóm 3", "ấp Kinh 9", "ấp Nhà Máy", as typed; the last one where a person corrects themselves. */
function findHamlet(heard: Utterance, areas: Areas): string | null {
  let found: string | null = null;
  for (let at = 0; at < heard.words.length; at++) {
    const word = heard.words[at];
    const marker = readMarker(heard.words, at, heard.text);
    if (!word || marker?.type !== "hamlet") continue;
    const end = hamletEnd(heard, marker.end, areas);
    const last = heard.words[end - 1];
    if (end > marker.end && last) found = heard.text.slice(word.start, last.end);
  }
  return found;
}

function hamletEnd(heard: Utterance, from: number, areas: Areas): number {
  const { words, text } = heard;
  const first = words[from];
  if (!first) return from;
  if (/^\d{1,3}[A-Za-z]?$/.test(first.text)) return from + 1;
  if (HAMLET_WORDS.has(first.bare) && /^\d/.test(words[from + 1]?.text ?? "")) return from + 2;
  let end = from;
  while (end < words.length && end < from + 3) {
    const word: Word | undefined = words[end];
    const previous = words[end - 1];
    if (!word || (previous && end > from && /[^\s]/.test(text.slice(previous.end, word.start)))) break;
    const capital = /^\p{Lu}/u.test(word.text) && text !== text.toUpperCase();
    const plain = word.loose && !STOPS.has(word.bare) && readMarker(words, end, text) === null && end < from + 2;
    if (!capital && !plain) break;
    end++;
  }
  if (end < from + 2 && /^\d{1,2}$/.test(words[end]?.text ?? "")) end++;
  return end > from + 1 || (end === from + 1 && /^\p{Lu}/u.test(first.text)) || longestName(words, from, areas) ? end : from;
}

function longestName(words: readonly Word[], from: number, areas: Areas): boolean {
  const first = words[from];
  return first !== undefined && areas.namesStarting(first.bare).some((entry) => entry.syllables.every((syllable, i) => words[from + i]?.bare === syllable.bare));
}

/** After "ấp" without accents: words that begin the rest of the sentence, not a name. */
const STOPS = new Set("toi tui minh em co khong ko k chua lo bi da dang thi ma la noi thu keu lam nay do ay nao hop dan nguoi o xa phuong cho tu may bua hom con va voi cung cua duong dien nuoc nha den cau gio hay duoc dong".split(" "));
