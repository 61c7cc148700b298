import { syllableKey } from "./syllable-key.ts";

/**
 * Syllables that leave no doubt when typed without accents: the other words of the same letters are rare in what
 * citizens write ("rac" is rác, "chua" is chưa). Foreign words and abbreviations stand here too.
 */
export const CLEAR: ReadonlySet<string> = new Set(
  [
    "ngập nghẹt rác ruồi muỗi sụp thúi trộm cướp chửi tôm vuông ruộng giếng chuột xã phường khóm ấp hẻm ghe heo bụi tanh khét ngộp bít hư nát nat hu sup thiếu chiếm oan",
    "không khong chưa chua gì gi đâu sao nào nao nếu hoài miết suốt suot rồi mà giựt quỵt nghèo ơi đang xin mong nhiêu nhieu nhiều may met dạ ạ à ngất khen chém cứu dọa chào chao",
    "ad admin agribank alo alô bot bye casino cc cl clgt cmm cmnr covid dcm đcm dioxin đjt dkm đkm dm đm dmm đmm dolta haha hehe hello helo hey hi hihi homestay internet iuu karaoke khmer khom ko ntn ocop ok oke online order phum ship shop smartphone test vcl vietlott viettel vkl vl vlin vms vneid vnpt wifi",
  ].flatMap((words) => words.split(" ")).map(syllableKey),
);
