/** Photos, voice notes and positions on the chat page: words of the page itself; what the assistant says of them stands in interview.ts and voice.ts. */

export const chatFileWords = {
  photo: "Ảnh",
  voice: "Nói",
  stopVoice: "Dừng và gửi",
  dropVoice: "Bỏ",
  recording: "Đang ghi lời bà con nói",
  location: "Vị trí",
  locating: "Đang tìm vị trí",
  remove: "Bỏ ảnh này",
  /** What the conversation shows of one's own photo, voice note, position. */
  photoLine: "Đã gửi một ảnh",
  voiceLine: "Đã gửi một tin nói",
  locationLine: "Đã gửi vị trí",
  preview: "Ảnh sắp gửi",
  sending: "Đang gửi ảnh",
  sendingVoice: "Đang gửi tin nói",
  waiting: "Chưa gửi được. Bà con để trang này mở, có mạng là tôi gửi.",
  noMicrophone: "Máy chưa cho ghi âm. Bà con gõ chữ giúp tôi, không dấu cũng được.",
  noLocation: "Máy chưa cho biết vị trí. Bà con nhắn tên ấp, tên xã là đủ.",
  tooLarge: (megabytes: number): string => `Tệp lớn quá ${megabytes} MB, tôi chưa nhận được. Bà con chụp lại nhỏ hơn giúp tôi.`,
  formTooLarge: (megabytes: number): string => `Các ảnh cộng lại quá ${megabytes} MB. Bà con gửi ít ảnh hơn mỗi lần.`,
  notAPhoto: "Tệp này không phải ảnh tôi mở được (JPEG, PNG, WebP). Bà con chụp lại giúp, hoặc kể bằng chữ.",
  notARecording: "Tệp này không phải tin nói tôi mở được. Bà con nói lại, hoặc gõ chữ giúp tôi.",
  tooManyAtOnce: (photos: number): string => `Mỗi lần gửi được ${photos} ảnh. Bà con bỏ bớt, phần còn lại gửi sau.`,
  tooMany: "Bà con gửi nhiều tệp quá. Đợi vài phút rồi gửi tiếp giúp tôi.",
  noChat: "Trang này mở đã lâu. Bà con mở lại trang rồi gửi giúp tôi.",
  /** After any of these, on the error page of the plain form. */
  goBack: "Bấm quay lại, chữ bà con đã gõ còn nguyên.",
};
