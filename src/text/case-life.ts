import { localDayWords } from "./cases.ts";

/** Words of the case page around notes, tasks, merging and drafts; for cadres. */

export const keptWords = {
  label: "Lời anh chị đã viết, chưa gửi",
  goneTitle: "Việc không còn trong phần anh chị xem được",
} as const;

/** In chat: somebody was faster. The words come back, to be copied. */
export const changedMeanwhile = (code: string, status: string, written: readonly (string | null)[]): string =>
  [`Vừa có người khác làm việc ${code}, nay ở bước «${status}». Tôi chưa gửi gì. Lời anh chị viết:`, ...written.filter((words) => words !== null && words.trim() !== "").map((words) => `«${words}»`)].join("\n");

/** To a unit addressed in a note. */
export const deskNoted = (d: { code: string; summary: string; text: string; from: string }): string =>
  [`${d.from} nhắn về việc ${d.code} (${d.summary}):`, `"${d.text}"`, "Ghi chú nội bộ, bà con không đọc được. Mở trang làm việc để xem cả việc."].join("\n");

/** To a supporting unit. */
export const deskTask = (d: { code: string; summary: string; what: string; dueOn: string; from: string }): string =>
  [`${d.from} nhờ làm một phần của việc ${d.code} (${d.summary}):`, d.what, `Xong trước hết ${localDayWords(d.dueOn)}. Làm xong, mở trang làm việc báo lại.`].join("\n");

export const taskOutcomeWords = {
  as_told: "Đã tới xem, đúng như bà con nói",
  not_as_told: "Đã tới xem, không đúng như vậy",
  done: "Đã làm xong",
  not_possible: "Chưa làm được",
} as const;

/** To those who lead. */
export const deskTaskDone = (d: { code: string; summary: string; what: string; outcome: keyof typeof taskOutcomeWords; text: string }): string =>
  [`Phần việc của ${d.code} (${d.summary}): ${d.what}`, `${taskOutcomeWords[d.outcome]}. "${d.text}"`].join("\n");

/** On the case page. */
export const lifeWords = {
  note: "Ghi chú nội bộ",
  noteText: "Ghi chú",
  noteHint: "Chỉ cán bộ đọc được. Bà con không thấy.",
  noteUnit: "Gửi tới đơn vị (không bắt buộc)",
  noUnit: "Không gửi riêng ai",
  noteSend: "Lưu ghi chú",
  task: "Nhờ làm một phần",
  taskWhat: "Việc cần làm",
  taskHint: "Ghi làm gì, ở đâu. Đừng ghi tên, số điện thoại của bà con.",
  taskUnit: "Đơn vị phối hợp",
  taskHelper: "Hoặc người ở ấp, khóm",
  taskHelperHint: "Ghi chức danh, ví dụ: Trưởng ấp Rạch Tàu. Máy cho một đường dẫn để gửi họ; mở ra chỉ thấy phần việc này.",
  taskDue: "Xong trước ngày",
  taskSend: "Giao phần việc",
  tasks: "Phần việc đã giao",
  taskOf: (who: string, day: string): string => `${who}, trước hết ${day}`,
  taskOpen: "chưa báo lại",
  taskLink: "Đường dẫn để gửi người làm",
  report: "Báo lại phần việc",
  reportOutcome: "Kết quả",
  reportText: "Đã làm gì, thấy gì",
  reportSend: "Báo lại",
  merge: "Gộp với việc khác",
  mergeHint: "Khi hai việc nói về cùng một chuyện. Việc này đi cùng việc kia; bà con vẫn được báo theo mã của mình.",
  mergeInto: "Mã của việc kia",
  mergeSend: "Gộp",
  unmerge: "Tách ra",
  leads: "chủ trì",
  done: { note: "Đã lưu ghi chú.", task: "Đã giao phần việc.", merge: "Đã gộp.", unmerge: "Đã tách ra thành việc riêng.", report: "Đã báo lại phần việc." } as Record<string, string>,
} as const;

/** The page behind a link, for somebody in the hamlet. */
export const taskPage = {
  title: "Phần việc nhờ bà con giúp",
  from: (unit: string): string => `${unit} nhờ`,
  due: (day: string): string => `Xong trước hết ${day}.`,
  privacy: "Trang này chỉ có phần việc cần làm, không có tên người phản ánh. Xin không chuyển đường dẫn cho người khác.",
  ask: "Làm xong, xin báo lại ở đây",
  text: "Đã làm gì, thấy gì",
  textHint: "Ví dụ: Sáng nay tôi tới xem, lộ sụp khoảng 5 mét, xe máy còn qua được.",
  send: "Báo lại",
  thanksTitle: "Đã nhận, cảm ơn",
  thanks: "Cán bộ phụ trách đã được báo. Không phải làm gì thêm.",
  goneTitle: "Đường dẫn không dùng được nữa",
  gone: "Phần việc này đã xong hoặc đã quá hạn. Cần thì gọi lại cho đơn vị đã gửi đường dẫn.",
  textNeeded: "Xin ghi một câu đã làm gì, thấy gì.",
  outcomeNeeded: "Xin chọn một dòng: đã tới xem, đã làm xong, hay chưa làm được.",
} as const;

/** Help with a reply: templates, clauses, what others did. */
export const replyHelp = {
  title: "Giúp viết trả lời",
  templates: "Mẫu câu",
  templatesHint: "Bấm để đưa câu vào khung trả lời, rồi điền các chỗ trong [ngoặc].",
  clauses: "Tìm văn bản cho việc này",
  clausesHint: "Máy tìm điều khoản đang có hiệu lực và soạn sẵn câu giải thích. Anh chị đọc, sửa, rồi mới gửi.",
  clausesFound: "Đã đưa câu giải thích và nguồn vào khung trả lời. Xin đọc kỹ trước khi gửi.",
  clausesNone: "Chưa tìm thấy điều khoản nào đủ sát việc này.",
  elsewhere: "Nơi khác đã làm thế nào",
  elsewhereHint: "Việc giống vậy mà bà con đã báo xong. Thông tin riêng đã che.",
  by: (unit: string, day: string): string => `${unit}, ${day}`,
  source: (labels: readonly string[]): string => `Nguồn: ${labels.join("; ")}`,
} as const;
