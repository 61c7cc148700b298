/**
 * Is this what speech models of the Whisper family write over engine noise and silence? The last words of the films they were trained
 * on, or one phrase again and again; PhoWhisper invents text on every clip of pure noise.
 */
export function isInventedSpeech(text: string): boolean {
  const rest = text.replace(FILM_ENDINGS, "").replace(/[\s\p{P}]/gu, "");
  if (rest === "") return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= 12 && new Set(words).size <= words.length / 6;
}

const FILM_ENDINGS = /(?:hãy |nhớ |đừng quên )?(?:subscribe|đăng ký)[^,.!?]*(?:kênh|video)[^,.!?]*[.!?]?|(?:xin )?(?:cảm|cám) ơn (?:các bạn|quý vị)[^,.!?]*(?:theo dõi|xem|lắng nghe)[^,.!?]*[.!?]?|hẹn gặp lại (?:các bạn|quý vị)[^,.!?]*[.!?]?|(?:phụ đề|sub) (?:bởi|thực hiện|được thực hiện)[^,.!?]*[.!?]?|ghiền mì gõ[^,.!?]*[.!?]?/giu;
