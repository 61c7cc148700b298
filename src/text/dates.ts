/** Dates as people say them, in Vietnam's time (UTC+7, no summer time). */

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
const vietnamOffsetMs = 7 * 60 * 60 * 1000;

/** "thứ Ba, 24/11/2026". */
export function dayInWords(at: Date): string {
  const local = new Date(at.getTime() + vietnamOffsetMs);
  return `${weekdays[local.getUTCDay()]}, ${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}

/** "15:05, thứ Ba, 24/11/2026". */
export function momentInWords(at: Date): string {
  const local = new Date(at.getTime() + vietnamOffsetMs);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}, ${dayInWords(at)}`;
}

/** YYYY-MM-DD of the day it is in Vietnam. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + vietnamOffsetMs).toISOString().slice(0, 10);
}

const two = (value: number): string => String(value).padStart(2, "0");
