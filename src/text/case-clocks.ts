import { caseCard } from "./case-notices.ts";
import type { CardWords } from "./case-notices.ts";
import { dayWords } from "./cases.ts";

/** Words about the clock of a case: to the citizen, to cadres, on the pages. */

/** Added to a question put to the citizen while the unit's time waits. */
export const clockWaits = (workingDays: number): string =>
  `Trong lúc chờ bà con, hạn trả lời tạm dừng, nhiều nhất ${workingDays} ngày làm việc. Bà con trả lời sớm thì việc đi sớm.`;

/** To the citizen. @param until ISO UTC @param nth 1 or 2 */
export function putOffNotice(d: { code: string; unit: string; reason: string; until: string; nth: number; most: number }): string {
  return [
    `Việc ${d.code}: ${d.unit} xin thêm thời gian trả lời bà con.`,
    `Lý do: ${d.reason}`,
    `Hạn mới: hết ${dayWords(d.until)}. Đây là lần gia hạn thứ ${d.nth}, nhiều nhất được ${d.most} lần.`,
    `Muốn biết tới đâu, bà con nhắn "xem ${d.code}".`,
  ].join("\n");
}

/** To cadres. */
export const clockDeskNotices = {
  half: (card: CardWords): string => lines("Việc này đã qua nửa thời hạn trả lời bà con.", caseCard(card)),
  redListed: (card: CardWords, from: string): string =>
    lines(`Việc quá hạn đã lâu ở ${from}, nay vào danh sách đỏ của báo cáo tuần và lên cấp trên.`, caseCard(card)),
  redListedHere: (card: CardWords): string => lines("Việc quá hạn đã lâu, nay vào danh sách đỏ của báo cáo tuần.", caseCard(card)),
  answerLapsed: (d: { code: string; summary: string }): string =>
    lines(`Bà con chưa trả lời câu hỏi của việc ${d.code} (${d.summary}).`, "Thời gian của đơn vị lại tính tiếp từ bây giờ. Xin làm theo những gì đã biết, hoặc trả lời bà con là còn thiếu gì."),
};

/** The form that puts off the day of a reply, and what is told of the clock on the case page. */
export const clockPageWords = {
  title: "Thời gian của việc này",
  unitHolds: "Đơn vị đang giữ việc.",
  citizenHolds: "Đang chờ bà con, hạn trả lời tạm dừng.",
  citizenHoldsLate: "Đang chờ bà con, nhưng hạn vẫn tính vì hỏi khi gần hết hạn.",
  used: (used: string): string => `Đơn vị đã giữ việc ${used}.`,
  /** Office time. */
  span: (time: { days: number; hours: number; minutes: number }): string => {
    const parts = [time.days === 0 ? null : `${time.days} ngày`, time.hours === 0 ? null : `${time.hours} giờ`, time.minutes === 0 ? null : `${time.minutes} phút`];
    const said = parts.filter((part) => part !== null).join(" ");
    return `${said === "" ? "chưa tới 5 phút" : said} làm việc`;
  },
  turn: { unit: "Đơn vị", citizen: "Bà con" },
  turnsTitle: "Ai đã giữ việc, từ lúc nào",
  turnOpen: "đến nay",
  countedLate: "tính vào giờ của đơn vị vì hỏi muộn",
  extendedTimes: (times: number, most: number): string => `Đã gia hạn ${times}/${most} lần.`,
  putOffHint: (most: number): string => `Bà con được báo lý do và ngày mới. Gia hạn nhiều nhất ${most} lần, làm trước khi tới hạn.`,
  putOffDay: "Ngày mới",
  putOffReason: "Lý do (bà con sẽ đọc)",
  putOffButton: "Báo bà con và gia hạn",
};

/** Days off of a year that nobody has entered, told on the operations page. */
export const calendarWords = {
  missing: (year: number): string => `Chưa nhập lịch nghỉ đã công bố của năm ${year}`,
  remedy: (year: number): string =>
    `Hạn trả lời năm ${year} đang tính theo ngày nghỉ trong luật: chưa có các ngày nghỉ Tết được chọn, ngày nghỉ thứ hai của Quốc khánh, ngày làm bù. Khi cơ quan có thông báo lịch nghỉ năm ${year}, anh chị gửi thông báo đó cho người cài đặt trợ lý này (bộ phận công nghệ thông tin của đơn vị vận hành) và nhờ nhập lịch nghỉ. Anh chị không phải tự sửa gì trên trang này; nhập xong thì dòng nhắc này mất.`,
};

function lines(...parts: string[]): string {
  return [...parts, "Mở trang làm việc để xử lý."].join("\n");
}
