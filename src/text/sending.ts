/** What an account has sent and may still send; for administrators. */

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ".");

export const channelNames = { zalo: "Zalo Bot", "zalo-oa": "Zalo OA", telegram: "Telegram", web: "Trang trò chuyện" } as const;

export const sendingWords = {
  title: "Số tin đã gửi và ngân sách",
  link: "Xem số tin đã gửi và ngân sách",
  back: "Về trang Tin chưa tới",
  intro: "Zalo giới hạn số tin và tính tiền một phần. Trợ lý đếm từng tin, giữ lại phần cuối cho việc khẩn và câu trả lời của cán bộ, và tự ngừng khi hết ngân sách.",
  empty: "Chưa có kênh nào có giới hạn.",
  emptyNext: "Khi nối Zalo Bot hay Zalo OA, số tin hiện ở đây.",
  sent: "Đã gửi trong tháng",
  left: "Còn gửi được",
  people: "Số người đã nhắn",
  peopleOf: (known: number, most: number): string => `${grouped(known)} trên ${grouped(most)} người`,
  manyPeople: "Số người gần hết mức gói này phục vụ. Người mới có thể không nhắn được; nên chuyển sang Zalo OA.",
  paid: "Tin tính tiền",
  templates: "Tin báo qua số điện thoại",
  spent: "Đã dùng",
  budget: "Ngân sách tháng",
  unlimited: "không giới hạn",
  none: "chưa đặt, không gửi tin tính tiền",
  messages: (count: number): string => `${grouped(count)} tin`,
  dong: (amount: number): string => `${grouped(amount)} đồng`,
  month: (name: string): string => `Tháng ${Number(name.slice(5))}/${name.slice(0, 4)}`,
  running: (percent: number): string => `Đã dùng ${percent}% số tin của tháng.`,
  journal: "Nhật ký ngân sách",
  noStops: "Tháng này chưa lần nào phải ngừng vì hết ngân sách.",
  raise: "Ngân sách đặt ở biến ZALO_OA_MONTHLY_BUDGET (đồng mỗi tháng). Đặt 0 thì không gửi tin nào tính tiền; tin chờ bà con mở lại.",
  unread: "Chưa đọc được sổ đếm lúc này. Anh chị tải lại trang sau ít phút.",
} as const;

export const reachNote = {
  held: (since: string): string => `Đã có tin chờ gửi từ ${since}.`,
} as const;
