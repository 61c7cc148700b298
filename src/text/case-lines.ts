import { dayWords, kindWords, statusSentence, statusWords } from "./cases.ts";

type Status = keyof typeof statusWords;

interface CaseWords { code: string; kind: keyof typeof kindWords; status: Status; summary: string; dueAt: string | null; openedAt: string }

/** One line of a list: "CM-261123-K7QF · Đang xử lý · lộ ấp 4 sụp… (hạn thứ Ba, 8/12/2026)". */
export function caseLine(item: CaseWords): string {
  const open = item.status !== "da_xu_ly" && item.status !== "dong" && item.status !== "tu_choi" && item.status !== "da_huong_dan";
  return `${item.code} · ${statusWords[item.status]} · ${item.summary}${open && item.dueAt ? ` (hạn ${dayWords(item.dueAt)})` : ""}`;
}

/** Where a case stands, for "xem CM-…": what it is, who has it, by when, and the answer if there is one. */
export function caseStatus(about: { item: CaseWords; unit: string; answer: string | null }): string {
  const { item, unit, answer } = about;
  return [
    `Việc ${item.code} (${kindWords[item.kind].toLowerCase()}, gửi ${dayWords(item.openedAt)}):`,
    `«${item.summary}»`,
    `${statusSentence(item.status, unit)}.`,
    answer ? `Trả lời: ${answer}` : item.dueAt ? `Hạn trả lời bước đầu: ${dayWords(item.dueAt)}.` : null,
  ].filter((line) => line !== null).join("\n");
}
