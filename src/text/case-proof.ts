/** Words around photos that show what was done. */

/** In the message with an answer. */
export const photosWithAnswer = (code: string, n: number): string =>
  `Kèm ${n} ảnh. Bà con xem ở trang "Hồ sơ của tôi", mã ${code}.`;

/** On the forms of cadres and of helpers in the hamlet. */
export const proofPhotoWords = {
  label: "Ảnh chụp việc đã làm",
  answerHint: (most: number): string => `Nhiều nhất ${most} ảnh, mỗi ảnh dưới 10 MB, cả lần gửi dưới 30 MB. Bà con xem được trên trang hồ sơ. Ảnh được bỏ nơi chụp, giờ chụp; xin đừng chụp mặt người, giấy tờ, biển số xe.`,
  reportHint: (most: number): string => `Nhiều nhất ${most} ảnh, mỗi ảnh dưới 10 MB. Chỉ cán bộ phụ trách xem. Xin đừng chụp mặt người, giấy tờ, biển số xe.`,
  kept: (n: number): string => `Đã giữ ${n} ảnh anh chị vừa chọn, không cần chọn lại.`,
  pass: "Ảnh phần việc đã báo về, gửi cho bà con xem",
  nth: (n: number): string => `Ảnh ${n}`,
  title: (n: number): string => `Ảnh việc đã làm (${n})`,
  seen: "bà con xem được",
  notSeen: "chỉ cán bộ xem",
  inTimeline: (n: number): string => `${n} ảnh`,
  tooLargeTitle: "Ảnh quá nặng",
  tooLargeNext: "Chưa gửi gì cho bà con. Bấm quay lại: lời đã viết còn trên máy. Chọn ít ảnh hơn, hoặc ảnh nhẹ hơn, rồi gửi lại.",
} as const;

/** On the citizen's page of a case. */
export const casePhotosWords = {
  title: "Ảnh việc đã làm",
  alt: (n: number): string => `Ảnh ${n} đơn vị gửi kèm trả lời`,
} as const;
