import { pattern } from "../language/phrase.ts";
import { findPersonalData } from "../language/redact.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { bareKey, syllableKey } from "../language/syllable-key.ts";
import { listen } from "../language/utterance.ts";
import { whatIsAsked } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { readGuards, withDigits } from "./question-guards.ts";

/** What a question is about, apart from how it is put. Plain data, so that it can be kept. */
export interface Meaning {
  /** Raised when reading changes; kept meanings of another form are read anew. */
  form: number;
  /** Words that carry the matter, in order: keys of `syllableKey`; a word typed without accents stands bare, a plain one ends in "'". */
  core: string[];
  /** Bare words that may be mere grammar: they may be missing on the other side. */
  maybe: string[];
  asked: (Asked | "amount")[];
  /** What two questions must share to be the same: numbers, places, persons, documents, negated words. Sorted. */
  guards: string[];
  /** Words written with a capital inside a sentence: proper names, mostly. Bare. */
  names: string[];
}

export interface MeaningTools {
  lexicon: Lexicon;
  /** Names of persons that places bear. */
  publicNames?: readonly string[];
  /** The place a text names, in one spelling for old and new names; null: none. */
  placeOf?: (text: string) => string | null;
}

export const MEANING_FORM = 1;

/** Question → meaning: shorthand and dialect spelled out, frame words out, what decides kept apart. */
export function meaningOf(question: string, tools: MeaningTools): Meaning {
  const masks = [...question.matchAll(MASK)].map((match) => match[0]);
  const text = withDigits(question.replace(MASK, " "), false);
  const { line } = listen(text, tools.lexicon);
  const names = findPersonalData(text, tools.publicNames ?? []).filter((span) => span.type === "person_name").map((span) => text.slice(span.start, span.end));
  const place = tools.placeOf?.(text) ?? null;
  const core: string[] = [];
  const maybe: string[] = [];
  for (const token of FRAME.without(line).replace(PARTICLE, " ").split(" ")) {
    // Numbers stand among the guards.
    if (!/^\p{L}/u.test(token)) continue;
    const loose = /^[a-z]+$/.test(token);
    const key = token.replace("'", "");
    if (loose ? SURE.has(key) : LIGHT.has(key)) continue;
    if (loose && LIGHT_BARE.has(key)) maybe.push(key);
    else core.push(token);
  }
  return { form: MEANING_FORM, core, maybe, asked: askedIn(text, line, tools.lexicon), guards: readGuards({ text, line, masks, names, place }), names: namesIn(text) };
}

/**
 * Do two questions ask the very same? Same matter word for word (accents may be missing on one side), same numbers, places,
 * persons and negations, same thing asked, the same who towards whom.
 */
export function isSameQuestion(a: Meaning, b: Meaning): boolean {
  if (a.core.length === 0 || b.core.length === 0) return false;
  if (!sameList(guardsBeside(a, b), guardsBeside(b, a)) || !sameAsked(a.asked, b.asked)) return false;
  if (!covers(a.core, b) || !covers(b.core, a)) return false;
  if (!sameList(rolesOf(a), rolesOf(b))) return false;
  return orderShared(a, b) >= (rolesOf(a).length > 0 ? 0.6 : 0.34);
}

/** Could two questions of one bucket be counted together? What is asked does not differ, nor the names of what it is about. */
export function isCompatible(a: Meaning, b: Meaning): boolean {
  if (a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name))) return false;
  return a.asked.length === 0 || b.asked.length === 0 || sameAsked(a.asked, b.asked) || a.asked.some((kind) => b.asked.includes(kind));
}

/** "Bao nhiêu" alone may be about money; whoever asks for a fine asks for money as well. */
function askedIn(text: string, line: string, lexicon: Lexicon): Meaning["asked"] {
  const asked: Set<Meaning["asked"][number]> = whatIsAsked(text, lexicon);
  if (asked.has("money") || asked.has("percent") || asked.has("duration") || asked.has("age")) asked.delete("count");
  if (asked.has("fine")) asked.delete("money");
  if (asked.size === 0 && HOW_MUCH.test(line)) asked.add("amount");
  return [...asked].sort();
}

function sameAsked(a: Meaning["asked"], b: Meaning["asked"]): boolean {
  // Asked whether something holds, or how it is: with the same words it is the same rule.
  const [first, second] = [a, b].map((asked) => (asked.includes("amount") ? ["money"] : asked.filter((kind) => kind !== "allowed")));
  return sameList(first ?? [], second ?? []);
}

/** What decides, as one word: questions that can be counted together have the same. */
export const bucketOf = (meaning: Meaning): string => [...meaning.guards.filter((guard) => !guard.startsWith(NAME)), ...kinOf(meaning)].join(" ");

/** Words and pairs of neighbours without accents, each once: what similarity is counted over. */
export function termsOf({ core }: Meaning): string[] {
  const bare = core.map(bareOf);
  return [...new Set([...bare, ...bare.slice(1).map((word, i) => `${bare[i] ?? ""}_${word}`)])];
}

/** A word of `core` without its accents. */
export const bareOf = (token: string): string => bareKey(token.replace("'", ""));

/** Every word of `core` stands on the other side, too. */
function covers(core: readonly string[], other: Meaning): boolean {
  return core.every((token) => other.core.some((one) => sameWord(token, one)) || (!isFirm(token) && other.maybe.includes(bareOf(token))) || other.maybe.some((one) => sameWord(token, one)));
}

function sameWord(a: string, b: string): boolean {
  return bareOf(a) === bareOf(b) && (!isFirm(a) || !isFirm(b) || a.replace("'", "") === b.replace("'", ""));
}

/** Typed with its accents, or meant to have none. */
const isFirm = (token: string): boolean => !/^[a-z]+$/.test(token);

/**
 * Guards of one question held against another. "di nam du" may be dì Nam Du or a trip to Nam Du: a name read on one side only
 * decides nothing that its words, which stand on both sides, do not.
 */
function guardsBeside(own: Meaning, other: Meaning): string[] {
  const words = new Set([...other.core.map(bareOf), ...other.maybe]);
  return own.guards.filter((guard) => !guard.startsWith(NAME) || !guard.slice(NAME.length).split(" ").every((word) => words.has(word)));
}

const NAME = "ten:";

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

const rolesOf = ({ core }: Meaning): string[] => core.map(bareOf).filter((word) => ROLES.has(word));

const kinOf = ({ core }: Meaning): string[] => [...new Set(core.map(bareOf).filter((word) => KIN.has(word)))].sort();

function namesIn(text: string): string[] {
  if (text === text.toUpperCase()) return [];
  return [...new Set([...text.matchAll(/(?<=[\p{Ll}\d],? )\p{Lu}[\p{L}]*/gu)].map((match) => bareKey(syllableKey(match[0]))))].sort();
}

/** Share of neighbours that are neighbours on both sides, of the shorter side's. */
function orderShared(a: Meaning, b: Meaning): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const fewest = Math.min(first.size, second.size);
  return fewest === 0 ? 1 : [...first].filter((pair) => second.has(pair)).length / fewest;
}

function pairsOf(meaning: Meaning): Set<string> {
  return new Set(termsOf(meaning).filter((term) => term.includes("_")));
}

/** "[số điện thoại]": what masking left. */
const MASK = /\[[\p{L} ]{3,30}\]/gu;

const SELF = "(tôi|em|con|cháu|mình|bác|cô|chú|chị|anh|bà con)";

/** What only asks, greets or thanks. */
const FRAME = pattern([
  `(cho|xin|muốn|nhờ|định|tính|cần) ~2 hỏi( (thăm|về|xíu|chút|là|xem|vụ|cái))?`, `^ (${SELF} )?hỏi( (thăm|về|xíu|chút|là|vụ|cái))?`, `(xin |làm ơn )?(cho|chỉ|nói|giải thích|hướng dẫn|tư vấn)( giúp| giùm| dùm)? ${SELF}( (biết|với|hỏi|xin))?`,
  "(xin|làm ơn|vui lòng) ~1 cho (biết|hay)", "(giúp|giùm|dùm) ~1 (tôi|em|con|với)", "(xin )?chào ~2 (ad|anh|chị|cán bộ|bot|trợ lý|bà con|mọi người)", "(xin )?cảm ơn( nhiều| ạ)?", "xin chào", "(dạ|thưa)( (anh|chị|cô|chú|bác|cán bộ))?",
  "ad ơi", "(ai|mọi người|anh chị|cán bộ) (biết|cho hỏi|ơi)",
  "(hết|tốn|mất|tốn hết|mất hết|khoảng|là|thì)( khoảng)? (bao nhiêu|nhiêu|mấy)( (tiền|đồng))?( (vậy|hả|ạ|ta))?", "(bao nhiêu|nhiêu|mấy) (tiền|đồng)", "bao nhiêu", "giá (bao nhiêu|nhiêu)",
  "(hết|tốn|mất|trong|thì)( khoảng)? bao lâu", "bao lâu", "(khi nào|bao giờ|lúc nào|chừng nào)",
  "(được |theo )?(pháp luật |luật )?quy định ~1 (như thế nào|thế nào|ra sao|sao|gì|là gì)", "theo (quy định|luật|pháp luật)( (của pháp luật|hiện hành|hiện nay|mới nhất|mới))?", "(như thế nào|thế nào|ra sao|làm sao|như nào|cách nào)",
  "(có )?(phải|được|thật) (không|hông|chưa)", "(?<!xây )(?<!sử )(?<!áp )(?<!tác )(?<!tuyển )(?<!vận )đúng (không|hông|chưa)", "hay (không|chưa)", "có sao không", "là gì", "những gì", "(gồm )?(những )?giấy tờ (gì|nào)", "giấy gì", "(hiện nay|bây giờ|hiện tại|hiện giờ|lúc này)", "(ở|tại|tới|đến|lên|ra) (đâu|chỗ nào|nơi nào)",
]);

const HOW_MUCH = pattern(["bao nhiêu", "được nhiêu", "nhiêu vậy"]);

/** "không", "chưa" that end a question and deny nothing. */
const PARTICLE = /(?<= )(?:không|khong'?|chưa|chua'?)(?= (?:(?:a⁴|a|vây⁴|vay|ad|ha³|ha|nhi³|nhi|ta'?|em'?|anh'?|chi⁴|cô|thê²)? ?[?.,]|(?:a⁴|a|vây⁴|vay|ad|ha³|ha|nhi³|nhi|ta'?|em'?|anh'?|chi⁴|cô|thê²)? ?$|nêu²|neu))/gu;

/** Grammar: says nothing about the matter. */
const LIGHT = new Set(
  ("thì là mà và với của ở tại trong khi nếu thế vậy như theo về để bởi vì ạ à ơi dạ vâng nhé nha nhỉ hả hen nghen ha ad admin bot tôi mình em có được bị phải cần muốn định tính gì nào đâu ai mấy bao nhiêu sao lâu cái các những việc sự " +
    "đã đang sẽ rồi cũng vẫn luôn thôi này đó kia ấy ra lên cho hay hoặc nên cứ đi từ bằng hết tốn giùm dùm giúp xin ta").split(" ").map(syllableKey),
);
/** Typed without accents they may be another word ("la" is là or lá). */
const LIGHT_BARE = new Set([...LIGHT].map(bareKey));
/** Of these the bare form means nothing else. */
const SURE = new Set(["ad", "admin", "bot"]);

/** Persons of a family: of whom a question speaks decides. */
const KIN = new Set("vo chong con cha me ba chau ong".split(" "));

/** Who does what to whom: their order decides. */
const ROLES = new Set("vo chong con cha me ba chau ong anh chi dan xa phuong tinh nuoc truong chu cong chinh nguoi toa vien".split(" "));
