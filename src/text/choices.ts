/** Words of choices that many dialogues share. */

export const choiceHint = "Bà con nhắn số hoặc chữ.";

export const choiceWords = {
  send: "Gửi",
  edit: "Sửa",
  cancel: "Huỷ",
  yes: "Có",
  no: "Không",
  notYet: "Chưa",
  ownName: "Gửi tên tôi",
  more: "Xem thêm",
  nextQuestion: "Tiếp",
  askCadre: "Hỏi cán bộ",
  notThis: "Không phải ý tôi hỏi",
  stillMissing: "Còn thiếu",
  forward: "Chuyển",
  leaveIt: "Thôi",
  done: "Xong rồi",
  notDone: "Chưa xong",
  askPolicy: "Hỏi chính sách",
  report: "Phản ánh một việc",
  myCases: "Xem việc của tôi",
  shortReport: "Chuyển một phản ánh ngắn",
  tellCommune: "Báo xã cử người hòa giải",
  review: "Xem lại một quyết định, việc làm",
  denounce: "Báo việc một người làm sai",
  accept: "Nhận",
  askBack: "Hỏi lại",
  reply: "Trả lời",
  see: "Xem",
  /** One to five, in order: the number typed is the rating. */
  ratings: ["Rất không hài lòng", "Chưa hài lòng", "Tạm được", "Hài lòng", "Rất hài lòng"],
} as const;
