/** What the assistant says about voice notes. Speech is written down by a machine: the person who spoke decides whether it heard right. */

/** Why a voice note could not be heard. */
export type NotHeard = "no_transcriber" | "too_long" | "no_speech" | "expired" | "failed";

/** Words of the choices under a transcript. */
export const voiceChoices = { right: "Đúng", wrong: "Chưa đúng" } as const;

export const readBack = (heard: string): string => `Tôi nghe bà con nói: «${heard}». Tôi nghe vậy đúng chưa? Nếu còn sai, bà con gõ lại giúp, hoặc nói lại chậm hơn.`;

export const sayAgain = (): string => "Dạ. Bà con nói lại chậm hơn, hoặc gõ giúp tôi, không dấu cũng được. Muốn gặp cán bộ, nhắn: gặp người.";

/** What was heard, said before it is acted on at once: danger does not wait for a yes. */
export const heardDanger = (heard: string): string => `Tôi nghe bà con nói: «${heard}».`;

export function notHeard(why: NotHeard): string {
  switch (why) {
    case "no_transcriber": return `Tôi đã nhận tin nói, nhưng tôi chưa nghe được giọng nói. ${TYPE_OR_MEET}`;
    case "too_long": return `Tin nói dài quá, tôi nghe không hết. Bà con nói lại từng tin ngắn, dưới ba phút. ${TYPE_OR_MEET}`;
    case "no_speech": return `Tôi nghe không rõ lời, chắc tại ồn. Bà con nói lại chỗ yên hơn. ${TYPE_OR_MEET}`;
    case "expired": return `Tin nói này đã hết hạn, tôi không mở được. Bà con nói lại giúp tôi. ${TYPE_OR_MEET}`;
    case "failed": return `Lúc này tôi chưa nghe được tin nói. Bà con gửi lại sau ít phút. ${TYPE_OR_MEET}`;
  }
}

const TYPE_OR_MEET = "Bà con cũng có thể gõ chữ, không dấu cũng được. Muốn gặp cán bộ, nhắn: gặp người. Việc nguy cấp: gọi 112.";
