/** The printed card of a case, similar cases, and the list by keyboard. */

export const printWords = {
  heading: "Phiếu việc",
  title: (code: string): string => `Phiếu việc ${code}`,
  link: "In phiếu việc",
  print: "In",
  how: "Trên máy tính: nhấn Ctrl+P. Trên điện thoại: mở mục Chia sẻ của trình duyệt, chọn In. Phiếu vừa một trang A5 hoặc A4.",
  back: "Về trang của việc",
  done: "Đã làm gì",
  doneBy: "Người làm ký, ngày",
  received: "Ghi nhận",
  private: "Phiếu không ghi tên, số điện thoại của bà con. Xong việc, trả phiếu cho người giao.",
  printedAt: (moment: string): string => `In lúc ${moment}`,
} as const;

/** In front of the page: who has the matter now. */
export const holdsWords = (unit: string): string => `${unit} đang giữ việc.`;

export const similarWords = {
  title: "Việc giống vậy",
  open: "Đang mở, cùng nơi và cùng lĩnh vực",
  openHint: "Nếu là cùng một chuyện, anh chị gộp lại ở mục Gộp với việc khác.",
} as const;

export const keyWords = {
  hint: "Bàn phím: phím j xuống việc kế, phím k lên việc trước, Enter mở.",
} as const;
