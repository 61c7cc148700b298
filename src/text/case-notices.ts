import { type DueTold, dueSentence } from "./case-merge.ts";
import { dayWords, localDayWords, momentWords, refusalWords, replyBy } from "./cases.ts";

/** What a cadre must know at a glance. Names are spelled out; `due` is ISO UTC or null where no deadline runs. */
export interface CardWords {
  code: string;
  kind: string;
  urgency: "thuong" | "cao" | "khan";
  summary: string;
  text: string;
  place: string | null;
  owner: string;
  handler: string;
  due: string | null;
  /** Set when `due` is a moment, not a day. */
  dueInMinutes: boolean;
  wish: string | null;
}

/** việc gì – ở đâu – ai làm – bao giờ – mong muốn. */
export function caseCard(card: CardWords): string {
  const doer = card.handler === card.owner ? card.owner : `${card.handler}; trả lời bà con: ${card.owner}`;
  const due = card.due === null ? "không có hạn, xin cảm ơn bà con và ghi nhận" : `trước ${card.dueInMinutes ? momentWords(card.due) : `hết ${dayWords(card.due)}`}`;
  return [
    `${card.code} · ${card.kind}${card.urgency === "thuong" ? "" : card.urgency === "khan" ? " · KHẨN" : " · CẦN SỚM"}`,
    `Việc gì: ${card.text.trim() === "" ? card.summary : card.text}`,
    `Ở đâu: ${card.place ?? "chưa rõ, xin hỏi lại bà con"}`,
    `Ai làm: ${doer}`,
    `Bao giờ: ${due}`,
    `Mong muốn: ${card.wish ?? "bà con chưa nói"}`,
  ].join("\n");
}

/** To the citizen. */
export const citizenNotices = {
  accepted: (d: { code: string; unit: string; due: string | null; clock: { basis: "law" | "own"; citation: string | null } | null }): string =>
    lines(
      `${d.unit} đã bắt đầu xử lý việc ${d.code} của bà con.`,
      d.due !== null && d.clock ? replyBy(d.due, d.clock) : null,
      lookUp(d.code),
    ),
  asked: (d: { code: string; unit: string; question: string }): string =>
    lines(`Việc ${d.code}: cán bộ ${d.unit} cần hỏi thêm bà con.`, `"${d.question}"`, "Bà con nhắn trả lời ngay ở đây, tôi chuyển lại."),
  askReminder: (d: { code: string; unit: string; question: string }): string =>
    lines(`Tôi nhắc lại giúp ${d.unit}: việc ${d.code} còn chờ bà con trả lời câu này.`, `"${d.question}"`, "Không có cũng không sao, bà con nhắn \"không có\"."),
  transferred: (d: { code: string; unit: string; reason: string; due?: DueTold | null | undefined }): string =>
    lines(`Việc ${d.code} đã được chuyển tới ${d.unit}.`, `Lý do: ${d.reason}`, d.due ? dueSentence(d.due, true) : null, lookUp(d.code)),
  answered: (d: {
    code: string;
    unit: string;
    outcome: "done" | "promised" | "explained" | "no_rule";
    text: string;
    proof: string | null;
    promisedFor: string | null;
  }): string =>
    lines(
      `${answersFor(d.unit)} trả lời việc ${d.code}:`,
      d.text,
      d.proof === null ? null : `Đối chiếu: ${d.proof}`,
      d.promisedFor === null ? null : `Đơn vị hẹn làm xong: ${localDayWords(d.promisedFor)}. Tới ngày đó tôi hỏi lại.`,
      d.outcome === "no_rule" ? "Hiện chưa có quy định về việc này. Ý của bà con được đưa vào báo cáo gửi cấp trên." : null,
      "Việc đã xong chưa? Bà con nhắn «xong rồi» hay «chưa xong». Chưa xong thì cấp trên của đơn vị xem lại, trong 30 ngày.",
    ),
  refused: (d: { code: string; unit: string; reason: keyof typeof refusalWords; whereToGo: string; text: string }): string =>
    lines(
      `Việc ${d.code}: ${d.unit} báo không xử lý được, vì ${refusalWords[d.reason]}.`,
      d.text,
      `Bà con có thể gửi tới: ${d.whereToGo}`,
      `Nếu thấy chưa đúng, bà con nhắn "chưa xong ${d.code}" trong 30 ngày, cấp trên của đơn vị sẽ xem lại.`,
    ),
  guided: (d: { code: string; unit: string; whereToGo: string; text: string }): string =>
    lines(`Việc ${d.code}: cán bộ ${d.unit} hướng dẫn bà con.`, d.text, `Nơi giải quyết: ${d.whereToGo}`, "Cần hỏi thêm, bà con cứ nhắn."),
  escalated: (d: { code: string; unit: string }): string =>
    lines(`Việc ${d.code} đã tới hạn mà bà con chưa được trả lời.`, `Tôi đã báo lên ${d.unit}.`, lookUp(d.code)),
  promiseDue: (d: { code: string; unit: string; promisedFor: string }): string =>
    lines(
      `Việc ${d.code}: ${d.unit} đã hẹn làm xong ${localDayWords(d.promisedFor)}.`,
      "Bà con xem đã xong chưa? Nhắn «xong rồi» hay «chưa xong».",
    ),
  closed: (d: { code: string; unit: string }): string =>
    lines(`Việc ${d.code} đã được đóng, vì 15 ngày rồi bà con không báo gì thêm.`, "Nếu việc vẫn còn, bà con cứ nhắn lại, tôi ghi và chuyển tiếp."),
};

/** To cadres. */
export const deskNotices = {
  new: (card: CardWords): string => lines("Có việc mới của bà con.", caseCard(card), onConsole),
  emergency: (card: CardWords): string =>
    lines("VIỆC KHẨN, xin xem ngay và liên hệ lực lượng trực.", caseCard(card), "Bà con đã được cho số điện thoại khẩn cấp.", onConsole),
  transferred: (card: CardWords, from: string, reason: string): string => lines(`${from} chuyển việc tới. Lý do: ${reason}`, caseCard(card), onConsole),
  added: (d: { code: string; summary: string; text: string }): string => lines(`Bà con bổ sung cho việc ${d.code} (${d.summary}):`, `"${d.text}"`, onConsole),
  withdrawn: (d: { code: string; summary: string }): string => lines(`Bà con đã rút việc ${d.code} (${d.summary}).`, "Không phải làm gì thêm."),
  reopened: (card: CardWords, reason: string, earlierAnswer: string | null): string =>
    lines(
      "Bà con báo việc chưa xong, nên việc lên cấp trên của đơn vị đã xử lý.",
      reason.trim() === "" ? null : `Bà con nói: "${reason}"`,
      earlierAnswer === null ? null : `Lần trước đã trả lời: "${earlierAnswer}"`,
      caseCard(card),
      onConsole,
    ),
  ratedLow: (d: { code: string; summary: string; rating: number }): string =>
    lines(`Bà con chấm ${d.rating}/5 cho việc ${d.code} (${d.summary}).`, "Xin người phụ trách xem lại cách trả lời.", onConsole),
  lookReminder: (card: CardWords): string => lines("Việc này chưa có ai nhận. Xin mở xem và bấm Nhận.", caseCard(card), onConsole),
  reminder: (card: CardWords): string => lines("Việc này sắp tới hạn trả lời bà con.", caseCard(card), onConsole),
  escalated: (card: CardWords, from: string): string => lines(`Việc đã tới hạn ở ${from} mà chưa trả lời, nay lên cấp trên.`, caseCard(card), onConsole),
  reassigned: (card: CardWords, from: string): string => lines(`${from} chưa có cán bộ trên hệ thống, nên việc về đơn vị mình.`, caseCard(card), onConsole),
  promiseDue: (d: { code: string; summary: string; promisedFor: string }): string =>
    lines(`Hôm nay tới ngày hẹn của việc ${d.code} (${d.summary}): ${localDayWords(d.promisedFor)}.`, "Bà con đang chờ. Nếu chưa xong, xin báo lại ngày mới.", onConsole),
  restricted: (): string => lines("Có một tin cần xem riêng.", "Nội dung chỉ mở được trên trang làm việc, mục Tin riêng. Xin không bàn qua tin nhắn."),
};

const onConsole = "Mở trang làm việc để xử lý.";

/** A chairman answers in person; an office through its people. */
const answersFor = (unit: string): string => (/^(?:Chủ tịch|Bí thư|Giám đốc|Trưởng|Ông|Bà)\s/.test(unit) ? unit : `Cán bộ ${unit}`);

function lookUp(code: string): string {
  return `Muốn biết tới đâu, bà con nhắn "xem ${code}".`;
}

function lines(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== "").join("\n");
}
