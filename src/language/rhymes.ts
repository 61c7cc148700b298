import type { SyllableParts } from "./syllable-parts.ts";

/** Every onset of Vietnamese spelling; "" where a syllable begins with its vowel. */
const ONSETS: ReadonlySet<string> = new Set(["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh ph p qu r s t th tr v x".split(" ")]);

/**
 * Could it be a syllable of Vietnamese, whether or not there is one? A rhyme of the language, sắc or nặng before c, ch, p, t, and an
 * onset spelled as it is before that vowel.
 */
export function isPronounceable({ onset, rhyme, tone }: SyllableParts): boolean {
  if (!RHYMES.has(rhyme) || !ONSETS.has(onset)) return false;
  if (/(?:c|ch|p|t)$/.test(rhyme) && tone !== "\u0301" && tone !== "\u0323") return false;
  const isFront = /^[eêiy]/.test(rhyme);
  if (onset === "k" || onset === "gh" || onset === "ngh") return isFront;
  if (onset === "g") return !isFront || rhyme === "i" || rhyme === "in";
  if (onset === "c" || onset === "ng") return !isFront && !(onset === "c" && /^o[aeă]|^u[âêy]/.test(rhyme));
  return true;
}

/**
 * Every rhyme Vietnamese spelling has, tone left out. What stands on "qu" and "gi" is written without their vowel ("quyên" is
 * qu + yên, "giếng" is gi + êng).
 */
export const RHYMES: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot",
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu",
    "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt",
  ].flatMap((row) => row.split(" ")),
);
