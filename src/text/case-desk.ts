/** Words of the list of cases: the day's work, handing several on at once, taking the list out. */

export const todayWords = {
  title: "Việc hôm nay",
  late: "Trễ hạn",
  dueToday: "Đến hạn hôm nay",
  fresh: "Mới, chưa xem",
  waiting: "Chờ bà con trả lời",
  open: "Đang mở",
  nothing: "Hôm nay không có việc nào chờ anh chị.",
  dueChoice: "Đến hạn hôm nay",
  freshChoice: "Mới, chưa xem",
} as const;

export const bulkWords = {
  title: "Chuyển nhiều việc cùng lúc",
  hint: "Đánh dấu các việc ở trên, chọn nơi nhận và ghi lý do. Bà con và nơi nhận đều đọc được lý do.",
  pick: (code: string): string => `Chọn ${code}`,
  to: "Chuyển tới",
  why: "Vì sao chuyển",
  send: "Chuyển các việc đã chọn",
  done: (n: number, unit: string): string => `Đã chuyển ${n} việc tới ${unit}.`,
  none: "Chưa chuyển việc nào.",
  pickFirst: "Anh chị chưa đánh dấu việc nào. Quay lại danh sách, đánh dấu rồi bấm chuyển.",
  notDone: "Những việc chưa chuyển được",
  back: "Về danh sách việc",
} as const;

/** What the list is narrowed to, above it. */
export const filteredWords = { title: "Đang lọc:", search: (q: string): string => `«${q}»` } as const;

export const takeOutWords = {
  title: "Lấy danh sách ra",
  csv: "Tệp CSV",
  xlsx: "Tệp Excel",
  hint: "Theo cột của sổ tiếp công dân, đúng bộ lọc đang xem. Không có tên, số điện thoại, số căn cước của bà con.",
  sheet: "Sổ tiếp",
  fileName: (day: string): string => `so-tiep-${day}`,
} as const;
