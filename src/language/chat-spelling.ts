import { isVietnamese, usualness } from "./known-words.ts";
import { isPronounceable } from "./rhymes.ts";
import { joinSyllable, splitSyllable, type SyllableParts, type Tone } from "./syllable-parts.ts";

/**
 * A word spelled as it is spoken, or for fun, that is no syllable of Vietnamese ("gòi", "ngừi", "hỉu", "zui", "coá", "ság") →
 * the syllable it most probably is ("rồi", "người", "hiểu", "vui", "có", "sáng"). Each way of misspelling has a cost; of the
 * syllables that exist, the cheapest is taken, a usual one before a seldom one.
 * @param word lower case, NFC
 * @returns null when it is a syllable as it stands, or nothing near enough is
 */
export function readChatSpelling(word: string): string | null {
  if (word.length > 9 || isVietnamese(word)) return null;
  const parts = splitSyllable(word);
  if (!parts) return null;
  const isBare = /^[a-z]+$/.test(word);
  if (isBare && (word.length < 3 || /[^i]k$/.test(word))) return null;
  const limits = isPronounceable(parts) ? MAY_BE_A_WORD : NO_WORD;
  let best: { word: string; cost: number } | null = null;
  for (const [onset, onsetCost] of spellings(parts.onset, MEANT_ONSETS, limits.changes)) {
    for (const [rhyme, rhymeCost] of spellings(parts.rhyme, MEANT_RHYMES, limits.changes - onsetCost)) {
      for (const [tone, toneCost] of isBare ? [["", 0] as const] : tonesNear(parts, rhyme)) {
        const changed = onsetCost + rhymeCost + toneCost;
        if (changed > limits.changes) continue;
        const found = joinSyllable({ onset: respelled(onset, rhyme), rhyme, tone });
        const seldom = usualness(found);
        if (seldom === null || seldom > limits.seldom || found === word) continue;
        const cost = changed + seldom * RARITY;
        if (best === null || cost < best.cost) best = { word: found, cost };
      }
    }
  }
  return best?.word ?? null;
}

/** What may be changed, and how seldom what comes out may be: little for what could be a word we do not know, more for what can be none. */
const MAY_BE_A_WORD = { changes: 0.75, seldom: 0.9 };
const NO_WORD = { changes: 2, seldom: 1 };

/** What a seldom syllable costs more than a usual one. */
const RARITY = 2;

/** The part as typed, and every other way it may have been meant at no more than this cost, each with its cost. */
function spellings(typed: string, table: readonly Swap[], mostCost: number): [string, number][] {
  const key = `${mostCost} ${typed}`;
  const cache = table === MEANT_ONSETS ? ONSET_SPELLINGS : RHYME_SPELLINGS;
  const known = cache.get(key);
  if (known) return known;
  const found = new Map<string, number>([[typed, 0]]);
  for (let round = 0; round < 2; round++) {
    const forms = [...found];
    for (const [form, paid] of forms) {
      for (const [from, to, cost] of table) {
        if (paid + cost > mostCost) continue;
        const meant = form.replace(from, to);
        if (meant !== form && paid + cost < (found.get(meant) ?? Infinity)) found.set(meant, paid + cost);
      }
    }
  }
  const all = [...found];
  if (cache.size > 2000) cache.clear();
  cache.set(key, all);
  return all;
}

const ONSET_SPELLINGS = new Map<string, [string, number][]>();
const RHYME_SPELLINGS = new Map<string, [string, number][]>();

/** The tone as typed; hỏi for ngã and back; any tone at all when none was typed on a word that has other marks. */
function tonesNear({ tone }: SyllableParts, rhyme: string): readonly (readonly [Tone, number])[] {
  const isStopped = /(?:c|ch|p|t)$/.test(rhyme);
  switch (tone) {
    case "\u0309": return isStopped ? [["\u0301", 1], ["\u0323", 1]] : [["\u0309", 0], ["\u0303", 0.3]];
    case "\u0303": return isStopped ? [["\u0301", 1.5], ["\u0323", 1.5]] : [["\u0303", 0], ["\u0309", 0.3]];
    case "": return [["", 0], ["\u0301", 1], ["\u0323", 1], ["\u0300", 1.2], ["\u0309", 1.2], ["\u0303", 1.4]];
    default: return isStopped && tone === "\u0300" ? [["\u0323", 1]] : [[tone, 0]];
  }
}

/** c before a, o, u is k before e, i; g and ng take an h there. */
function respelled(onset: string, rhyme: string): string {
  const isFront = /^[eêiy]/.test(rhyme);
  const sound = onset.replace(/^k$/, "c").replace(/^(n?g)h$/, "$1");
  if (sound === "c") return isFront ? "k" : "c";
  if (sound === "g" || sound === "ng") return isFront ? `${sound}h` : sound;
  return sound;
}

/** Typed → meant, and what that costs. */
type Swap = readonly [RegExp, string, number];

/** Onsets: letters of the keyboard for Vietnamese ones, southern and childish sounds, letters left out. */
const MEANT_ONSETS: readonly Swap[] = [
  [/^z$/, "v", 0.4], [/^z$/, "d", 0.5], [/^z$/, "gi", 0.5], [/^z$/, "r", 0.9], [/^z$/, "tr", 1],
  [/^dz$/, "v", 0.3], [/^dz$/, "d", 0.4], [/^dz$/, "gi", 0.5],
  [/^d$/, "v", 0.7], [/^d$/, "gi", 0.5], [/^d$/, "r", 1], [/^d$/, "đ", 1], [/^gi$/, "d", 0.5], [/^gi$/, "v", 0.8], [/^gi$/, "tr", 1.2], [/^v$/, "d", 0.7], [/^r$/, "d", 0.8], [/^r$/, "gi", 0.8],
  [/^j$/, "ch", 0.6], [/^j$/, "gi", 0.4], [/^j$/, "d", 0.5], [/^j$/, "v", 0.8],
  [/^f$/, "ph", 0.1], [/^p$/, "b", 0.3], [/^b$/, "m", 1.2], [/^w$/, "qu", 0.3], [/^w$/, "h", 1], [/^w$/, "g", 1],
  [/^g$/, "r", 0.6], [/^g$/, "gi", 0.8], [/^r$/, "g", 0.9], [/^gh$/, "gi", 1], [/^h$/, "qu", 0.9], [/^qu$/, "h", 0.9],
  [/^ch$/, "tr", 0.5], [/^tr$/, "ch", 0.5], [/^x$/, "s", 0.5], [/^s$/, "x", 0.5], [/^x$/, "t", 0.8], [/^x$/, "th", 1.1], [/^s$/, "th", 1.2],
  [/^n$/, "l", 0.8], [/^l$/, "n", 0.8], [/^n$/, "nh", 1], [/^n$/, "ng", 1], [/^nk$/, "nh", 0.1], [/^ngk$/, "ngh", 0.1], [/^ck$/, "ch", 0.1], [/^tk$/, "th", 0.1], [/^kk$/, "kh", 0.1], [/^pk$/, "ph", 0.1], [/^gk$/, "gh", 0.1],
  [/^k$/, "c", 0], [/^k$/, "kh", 1], [/^kh$/, "kh", 0], [/^q$/, "qu", 0.1], [/^c$/, "k", 0], [/^g$/, "gh", 0], [/^ng$/, "ngh", 0], [/^k$/, "t", 1.3], [/^h$/, "th", 0.9], [/^h$/, "kh", 0.9], [/^t$/, "th", 1.1],
  [/^$/, "đ", 0.8], [/^$/, "r", 0.9], [/^$/, "h", 1.1], [/^$/, "v", 1.2], [/^$/, "b", 1.3], [/^h$/, "", 1], [/^m$/, "b", 1.3], [/^đ$/, "d", 1.1], [/^đ$/, "ch", 1.4],
];

/** Rhymes: southern closings, vowels drawn together, letters put in or left out. */
const MEANT_RHYMES: readonly Swap[] = [
  [/^ưi$/, "ươi", 0.2], [/^ui$/, "uôi", 0.4], [/^un$/, "uôn", 0.3], [/^un$/, "uông", 0.5], [/^ung$/, "uông", 0.4], [/^ut$/, "uôt", 0.4], [/^uc$/, "uôc", 0.4], [/^um$/, "uôm", 0.4],
  [/^ưn$/, "ươn", 0.4], [/^ưng$/, "ương", 0.4], [/^ưc$/, "ươc", 0.4], [/^ưt$/, "ươt", 0.4], [/^ưm$/, "ươm", 0.4], [/^ưu$/, "ươu", 0.4],
  [/^iu$/, "iêu", 0.2], [/^iu$/, "yêu", 0.3], [/^im$/, "iêm", 0.3], [/^in$/, "iên", 0.4], [/^ip$/, "iêp", 0.3], [/^it$/, "iêt", 0.3], [/^ic$/, "iêc", 0.3], [/^ic$/, "iêt", 0.4], [/^ing$/, "iêng", 0.3], [/^ik$/, "iêt", 0.3], [/^ik$/, "ich", 0.3],
  [/^iên$/, "uyên", 0.6], [/^iêt$/, "uyêt", 0.7], [/^yn$/, "uyên", 0.5], [/^in$/, "uyên", 0.9],
  [/^([^n]*)n$/u, "$1ng", 0.7], [/^(.+)ng$/u, "$1n", 0.7], [/^(.+)c$/u, "$1t", 0.6], [/^(.+)t$/u, "$1c", 0.8], [/^in$/, "inh", 0.5], [/^ưn$/, "inh", 0.6], [/^it$/, "ich", 0.7], [/^ên$/, "ênh", 0.6], [/^êt$/, "êch", 0.6], [/^ăn$/, "anh", 0.8], [/^ăt$/, "ach", 0.8], [/^un$/, "ung", 0.6],
  [/^([aăâeêioôơuưy]+)g$/u, "$1ng", 0.1], [/^([aăâeêioôơuưy]+)h$/u, "$1nh", 0.2], [/^([aăâeêioôơuưy]+)k$/u, "$1ch", 0.4], [/^([aăâeêioôơuưy]+)k$/u, "$1c", 0.4], [/^([aăâeêioôơuưy]+)k$/u, "$1", 0.5], [/^([aăâeêioôơuưy]+)h$/u, "$1", 0.5], [/^([aăâeêioôơuưy]+)x$/u, "$1ch", 0.8], [/^([aăâeêioôơuưy]+)q$/u, "$1", 0.7], [/p$/, "c", 1.2], [/m$/, "ng", 0.9], [/m$/, "n", 1],
  [/^oa(?=[iy]?$)/, "a", 0.5], [/^oa(?=[iy]?$)/, "o", 0.4], [/^oai$/, "ôi", 0.5], [/^oay$/, "ôi", 0.8], [/^oe$/, "e", 0.5], [/^oeo$/, "eo", 0.5], [/^oă/, "ă", 0.8], [/^oan/, "an", 0.9], [/^oan$/, "on", 0.9], [/^uê$/, "ê", 0.8], [/^uy$/, "i", 0.8], [/^uâ/, "â", 0.9], [/^ưa$/, "a", 1.1],
  [/^y/, "i", 0.1], [/y$/, "i", 0.3], [/^i$/, "y", 0.1], [/^ai$/, "ay", 0.7], [/^ay$/, "ai", 0.8], [/^ây$/, "ay", 0.8], [/^ai$/, "ây", 0.9], [/^ay$/, "ây", 0.7], [/^i$/, "ây", 0.8], [/^êi$/, "ê", 0.4], [/^ei/, "ê", 0.7], [/^ei/, "e", 0.7], [/^iê$/, "e", 0.6], [/^iê$/, "ê", 0.5], [/^iêm$/, "em", 0.5], [/^ie/, "iê", 0.1], [/^ie$/, "e", 0.6], [/^iê(?=n$|m$)/, "ê", 0.9],
  [/^u(?=[imntc]?$|ng$)/, "ô", 0.7], [/^u(?=[imntc]?$|ng$)/, "o", 0.9], [/^o$/, "ô", 0.9], [/^ô$/, "o", 0.9], [/^oi$/, "ôi", 0.7], [/^oi$/, "ơi", 0.8], [/^ưi$/, "ơi", 0.5], [/^ôi$/, "ơi", 0.9], [/^ơi$/, "ôi", 0.9], [/^o(?=n$|m$|t$|ng$)/, "ô", 0.8], [/^ô(?=n$|m$|t$|ng$)/, "o", 0.9],
  [/^im$/, "êm", 0.6], [/^in$/, "ên", 0.8], [/^it$/, "êt", 0.8], [/^iu$/, "êu", 0.6], [/^i$/, "ê", 0.9], [/^inh$/, "ênh", 0.8], [/^ưa$/, "ươ", 1.3], [/^e$/, "a", 0.8], [/^eo$/, "ao", 0.7], [/^e(?=n|t|m|c)/, "a", 1], [/^a$/, "e", 1.2], [/^ôn$/, "uôn", 1], [/^ơ$/, "ư", 1],
  [/^uơ(?=.)/u, "ươ", 0], [/^ưo/u, "ươ", 0], [/^uo(?=.)/, "ươ", 0.1], [/^uo(?=.)/, "uô", 0.1], [/^ao$/, "au", 0.9], [/^au$/, "ao", 0.9], [/^ăm$/, "âm", 1], [/^âm$/, "ăm", 1], [/^ăn$/, "ân", 0.9], [/^âng$/, "ăng", 1], [/^um$/, "am", 1.2], [/^um$/, "ôm", 0.6], [/^ơm$/, "am", 1.2],
];
