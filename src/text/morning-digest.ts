import { dayWords } from "./cases.ts";

/** The first message of a cadre's working day: what waits, and what to take up first. Zeros are left out. */
export function morningDigest(d: { late: number; dueToday: number; fresh: number; waiting: number; cases: readonly { code: string; summary: string; dueAt: string | null }[] }): string {
  const counts = [
    counted(d.late, "việc trễ hạn"), counted(d.dueToday, "việc tới hạn hôm nay"), counted(d.fresh, "việc mới chưa ai nhận"), counted(d.waiting, "việc chờ bà con trả lời"),
  ].filter((count) => count !== null);
  return [
    `Chào buổi làm việc. Hôm nay có ${counts.join(", ")}.`,
    ...(d.cases.length === 0 ? [] : ["Nên xem trước:", ...d.cases.map(({ code, summary, dueAt }) => `${code} · ${summary}${dueAt === null ? "" : ` (hạn ${dayWords(dueAt)})`}`)]),
    "Nhắn «việc» để xem cả danh sách.",
  ].join("\n");
}

const counted = (n: number, what: string): string | null => (n === 0 ? null : `${n >= 1000 ? "hơn 1.000" : n} ${what}`);
