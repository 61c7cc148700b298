/** Words for danger: the number is the first line, one thing to do, one question. No promise, no lecture, nothing that cannot be read aloud. */

type EmergencyType = "fire" | "collapse" | "drowning" | "boat" | "electricity" | "violence" | "child" | "illness" | "poisoning" | "self_harm" | "disaster" | "other";

/** Whose danger it is, and whether a child tells it. */
export type Teller = "self" | "other" | "child";

/** A line of this place that the office has confirmed. */
export interface Helpline { name: string; number: string }

/** domain.md §7.4. `first` and `second` come from knowledge/hotlines.yaml, as do the local lines. */
export function emergencyReply(type: EmergencyType, numbers: { first: string; second: string }, teller: Teller = "other", local: readonly Helpline[] = []): string {
  const lines = local.map(helpline).join("");
  if (type === "self_harm") return `${DESPAIR[teller](numbers)}${lines}\n${COMPANY[teller]}`;
  if (type === "child" && teller === "child") return `Gọi ${numbers.first} nha em. Số này không tốn tiền, gọi giờ nào cũng được. Nếu đang bị đánh, em gọi ${numbers.second}.\nEm nói ra như vậy là đúng. Chuyện này không phải lỗi của em.${lines}\nBây giờ em có đang ở chỗ an toàn không?`;
  return `GỌI NGAY ${numbers.first}, hoặc ${numbers.second}.\n${SAFETY[type]}${lines}\n${type === "child" ? CHILD_SAFE : askAnyoneInDanger()}`;
}

/** A person who despairs: stay with them, who to call, no lecture (domain.md §7.4). */
const DESPAIR: Record<Teller, (numbers: { first: string; second: string }) => string> = {
  self: ({ first, second }) => `Gọi ${first} ngay nếu bà con sắp làm mình bị thương, hay đã uống thuốc gì. Không gọi được thì gọi ${second}.\nTôi đang nghe bà con nói đây. Bà con mang nặng trong lòng mà nói ra được, tôi cảm ơn. Xin bà con để thuốc, dao, dây xa mình ra.`,
  other: ({ first, second }) => `GỌI NGAY ${first}, hoặc ${second}.\nXin ở cạnh người đó, đừng để ngồi một mình. Cất thuốc, dao, dây ra xa. Nói nhẹ nhàng, nghe nhiều, đừng la rầy.`,
  child: ({ first }) => `Gọi 111 nha em, giờ nào cũng được, không tốn tiền. Nếu em đã uống thuốc hay đang bị đau, gọi ${first} liền.\nTôi đang nghe em nói đây. Em nói ra được là giỏi lắm. Chuyện này không phải lỗi của em.`,
};

const COMPANY: Record<Teller, string> = {
  self: "Bây giờ có ai ở cạnh bà con không?",
  other: "Bây giờ có ai ở cạnh người đó không?",
  child: "Bây giờ có ai ở cạnh em không: ba mẹ, ông bà, thầy cô, hay hàng xóm em tin?",
};

const CHILD_SAFE = "Bây giờ đứa nhỏ có đang an toàn không?";

function helpline({ name, number }: Helpline): string {
  return `\nMuốn có người nói chuyện, gọi ${name}: ${number}.`;
}

const SAFETY: Record<Exclude<EmergencyType, "self_harm">, string> = {
  fire: "Tránh xa chỗ cháy, hô mọi người ra ngoài, đừng mở công tắc điện, đừng quay lại lấy đồ.",
  collapse: "Đừng để ai vào trong hay đứng sát mép lở. Gọi người gần đó đưa dây, phao.",
  drowning: "Ném phao, dây, can nhựa cho người dưới nước bám. Đừng nhảy xuống nếu không biết cứu.",
  boat: "Mặc áo phao, báo trên bộ đàm và cho đồn biên phòng. Cho biết vị trí, số hiệu tàu, mấy người.",
  electricity: "Đừng chạm vào dây hay người bị giật. Cúp cầu dao, giữ mọi người cách xa ít nhất mười mét.",
  violence: "Bà con giữ an toàn, tránh đối đầu, tới chỗ đông người.",
  child: "Đưa đứa nhỏ tới chỗ an toàn nếu làm được. Nghe nó kể, đừng gặng hỏi, đừng la. Giữ kín tên nó.",
  illness: "Để người bệnh nằm nghiêng chỗ thoáng, đừng cho ăn uống gì thêm.",
  poisoning: "Giữ lại mẫu thức ăn, bao bì. Đừng tự cho uống thuốc gì khi chưa hỏi thầy thuốc.",
  disaster: "Rời chỗ thấp, chỗ sát mép nước; tới nhà kiên cố, chỗ cao.",
  other: "Bà con giữ an toàn cho mình trước.",
};

/** Not sure that it is one: the number, and the way to say that it is (domain.md §3.3). What was told is taken up below. */
export const inCaseOfDanger = (first: string): string => `Nếu đang có người gặp nguy, bà con gọi ${first} ngay. Rồi nhắn «nguy hiểm», tôi báo cán bộ trực.`;

/** After the number: the duty desk is told. Never "đang tới". */
export const emergencyLogged = (code: string, unit: string): string => `Tôi báo cán bộ trực ${unit}, mã ${code}.`;

/** To a child who tells of themselves: who is told, and that nothing more has to be said. */
export const childLogged = (code: string): string => `Tôi báo cho cán bộ lo việc trẻ em, mã ${code}. Em không cần nói tên hay địa chỉ. Em muốn kể thêm thì kể, không muốn thì thôi.`;

/** To one who despairs: a person is told, and what is said stays with those who help. */
export const despairLogged = (code: string): string => `Tôi báo cán bộ để có người thật nói chuyện với bà con, mã ${code}. Bà con muốn nói gì thêm, cứ nhắn cho tôi. Nếu được, cho tôi biết bà con đang ở xã, phường nào.`;

export const askEmergencyPlace = (): string => "Bà con đang ở đâu: ấp (khóm) nào, xã (phường) nào?";

export const askAnyoneInDanger = (): string => "Có ai đang nguy hiểm không?";

export const tellMore = (): string => "Có gì thêm bà con nhắn liền, tôi chuyển ngay cho cán bộ trực.";

export const emergencyAdded = (code: string): string => `Tôi đã chuyển thêm cho cán bộ trực (${code}). Nếu chưa gọi được, bà con gọi lại số trên.`;

/** "Gửi", "bỏ qua" after the number was given: there is nothing left to press. */
export const emergencyTold = (code: string): string => `Tôi báo cán bộ trực rồi (${code}), bà con không cần gửi nữa. Nếu chưa gọi được, bà con gọi lại số trên. Có gì thêm thì nhắn liền.`;

/** Nobody is in danger, as far as they see; the matter itself may still have to be told. */
export const emergencyNobody = (code: string): string => `Vậy là may. Tôi đã báo cán bộ trực (${code}) là không có ai gặp nguy. Có gì đổi khác, gọi số trên trước rồi nhắn tôi. Muốn kể thêm việc này, bà con cứ nhắn.`;

/** The danger goes on or grows: the number again, before anything else. */
export const emergencyAgain = (numbers: { first: string; second: string }, code: string): string => `GỌI NGAY ${numbers.first}, hoặc ${numbers.second}.\n${emergencyAdded(code)}`;

/** One who despairs, or a child, goes on telling: heard, never hurried, the number once more. */
export const stillListening = (teller: Teller, number: string): string =>
  teller === "child"
    ? `Tôi đọc rồi, tôi vẫn đang nghe em. Số ${number} có người nghe cả ngày đêm. Em đang ở cạnh ai?`
    : `Tôi đọc rồi, tôi vẫn đang nghe. Tôi đã chuyển lời này cho cán bộ. Cần người ngay bây giờ, gọi ${number}. Có ai ở cạnh bà con không?`;

/** "Báo nhầm", "không sao rồi": glad of it, and the desk is told. */
export const emergencyOver = (code: string): string => `Vậy thì tôi mừng. Tôi đã báo lại cho cán bộ trực (${code}). Khi cần, bà con cứ gọi và nhắn.`;
