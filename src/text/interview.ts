/** What the assistant asks and says while something is being told: one question at a time, each may be left open. */

/** Facts that are asked for in words of their own; where and what have theirs in conversation.ts. */
export type AskedFact = "since" | "people" | "money" | "wish";

export const skipWord = "Bỏ qua";

/** Words of the choices under a photo that came after a matter was sent. */
export const photoChoiceWords = { add: "Thêm vào việc đó", other: "Việc khác" } as const;

export function askFact(fact: AskedFact): string {
  switch (fact) {
    case "since": return "Việc này bị từ bao giờ rồi? Nhớ chừng cũng được, không nhớ thì nhắn «bỏ qua».";
    case "people": return "Có chừng mấy hộ, mấy người cùng bị? Không rõ thì nhắn «bỏ qua».";
    case "money": return "Số tiền chừng bao nhiêu? Không tiện nói thì nhắn «bỏ qua».";
    case "wish": return "Bà con muốn nơi phụ trách làm gì cho việc này? Không cần nói thêm thì nhắn «bỏ qua».";
  }
}

/** Names of the facts under a draft and in the text a cadre reads. */
export const factLabels: Record<AskedFact, string> = { since: "Từ bao giờ", people: "Bao nhiêu người, hộ", money: "Số tiền", wish: "Mong muốn" };

/** Under a draft, where a picture says much. */
export const photoInvited = (): string => "Có ảnh thì bà con gửi luôn.";

export const photosWith = (count: number): string => `– Ảnh: ${count}`;

export const thanksBack = (): string => "Dạ, không có chi. Khi cần, bà con cứ nhắn tôi.";

/** Before the first question: what was heard, in their own words. */
export const heardYou = (words: string): string => `Tôi nghe bà con kể: «${words}».`;

/** The same to somebody who swears: their anger is heard, the swearing not read back. */
export const heardAngry = (): string => "Tôi hiểu bà con đang bực. Việc này tôi ghi lại để chuyển đi.";

/** "Để tôi suy nghĩ lại" while a draft waits. */
export const draftKept = (): string => "Dạ, bà con cứ suy nghĩ. Tôi giữ đây, chưa gửi đi đâu. Khi nào quyết, nhắn «Gửi», hoặc «Huỷ» để bỏ.";

/** Before the open question, once something else was answered. */
export const backTo = (words: string): string => `Trở lại việc bà con đang kể: «${words}».`;

export const stillToSend = (): string => "Bà con nhắn «Gửi» để tôi chuyển đi, «Sửa» để đổi, «Huỷ» để bỏ.";

/** A yes to the draft read back: only the word sends it. */
export const sayTheWord = (): string => "Dạ. Bà con nhắn «Gửi», tôi chuyển đi ngay.";

export const askWhatToChange = (): string => "Bà con muốn đổi chỗ nào? Nhắn như: không phải ấp 5 mà ấp 6; đổi lại là 3 hộ. Hoặc viết lại cả đoạn.";

export const otherMatterNoted = (words: string): string => `Việc «${words}» tôi ghi riêng, xong việc này tôi hỏi tiếp.`;

/* ---- photos ---- */

export const photoTaken = (count: number): string => (count === 1 ? "Tôi đã nhận ảnh, kèm vào việc này." : `Tôi đã nhận ${count} ảnh, kèm vào việc này.`);

export const photoFirst = (count: number): string => `Tôi đã nhận ${count === 1 ? "ảnh" : `${count} ảnh`}. Bà con kể giúp: ảnh chụp chuyện gì, ở ấp nào, xã nào?`;

export const photoAdded = (code: string): string => `Tôi đã gửi thêm ảnh vào việc ${code}.`;

export const photoWhereTo = (code: string): string => `Tôi đã nhận ảnh. Bà con muốn thêm vào việc ${code} vừa gửi, hay là việc khác?`;

/** Why a photo was not taken. */
export type PhotoRefusal = "too_large" | "not_a_photo" | "gone" | "unreachable" | "too_many" | "protected" | "unsupported";

export function photoRefused(why: PhotoRefusal, most: { photos: number; megabytes: number }): string {
  switch (why) {
    case "too_large": return `Ảnh lớn quá, tôi chỉ nhận được tới ${most.megabytes} MB. Bà con chụp lại nhỏ hơn, hoặc kể bằng chữ giúp tôi.`;
    case "not_a_photo": return "Tệp này không phải ảnh tôi mở được (JPEG, PNG, WebP). Bà con chụp lại giúp, hoặc kể bằng chữ.";
    case "gone": return "Ảnh này đã hết hạn, tôi không mở được. Bà con gửi lại giúp tôi.";
    case "unreachable": return "Lúc này tôi chưa tải được ảnh. Bà con gửi lại sau ít phút.";
    case "too_many": return `Mỗi việc tôi nhận được ${most.photos} ảnh. Ảnh vừa rồi tôi chưa nhận, bà con giữ lại để đưa cán bộ khi cần.`;
    case "protected": return "Việc này được giữ kín riêng nên tôi không nhận ảnh ở đây. Bà con giữ ảnh để đưa tận tay cơ quan có thẩm quyền.";
    case "unsupported": return "Ở kênh này tôi chưa nhận được ảnh. Bà con giữ lại để đưa cán bộ khi cần, và kể giúp bằng chữ.";
  }
}

/* ---- a draft that lies untouched ---- */

export const draftWaits = (words: string): string => `Bà con còn một việc kể dở, chưa gửi: «${words}». Tôi giữ thêm 7 ngày.`;

export const draftLapsed = (words: string): string => `Việc kể dở «${words}» để lâu chưa gửi, tôi đã bỏ. Khi cần, bà con kể lại, tôi ghi.`;

/* ---- photos on a cadre's page ---- */

export const photoDesk = {
  title: (count: number): string => `Ảnh bà con gửi (${count})`,
  alt: (number: number): string => `Ảnh ${number} bà con gửi kèm`,
  note: "Ảnh đã bỏ thông tin ẩn (nơi chụp, giờ chụp, máy chụp).",
};
