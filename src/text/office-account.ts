/** Signing in with the account of the office, and what is said when that does not work. */

export const officeWords = {
  enter: "Đăng nhập bằng tài khoản cơ quan",
  enterHow: "Dùng tài khoản và mật khẩu cơ quan đã cấp cho anh chị.",
  enterAs: (email: string): string => `Cổng cơ quan đang nhận anh chị là ${email}.`,
  orLink: "Hoặc nhận đường dẫn qua tin nhắn",
  field: "Tài khoản cơ quan (e-mail)",
  fieldHint: "Địa chỉ e-mail công vụ mà cổng đăng nhập của cơ quan nhận ra. Để trống thì người này chỉ vào bằng đường dẫn qua tin nhắn. Đổi địa chỉ thì mọi máy đang mở của người này bị thoát.",
  badEmail: "Địa chỉ e-mail chưa đúng. Ví dụ: nguyenvana@camau.gov.vn",
  taken: "Địa chỉ e-mail này đã gắn với cán bộ khác đang làm. Anh chị gỡ ở người kia trước.",

  unknownTitle: "Tài khoản chưa gắn với cán bộ nào",
  unknown: (email: string): string => `Tài khoản ${email} chưa được gắn với cán bộ nào. Anh chị nhờ quản trị ghi địa chỉ này vào mục Cán bộ, rồi vào lại.`,
  otherTitle: "Tài khoản cơ quan không khớp",
  otherSubject: (email: string): string => `Địa chỉ ${email} trước đây thuộc một tài khoản khác. Anh chị nhờ quản trị xóa địa chỉ này ở mục Cán bộ, lưu, rồi ghi lại.`,
  otherPerson: "Cổng cơ quan đang nhận anh chị là một người khác với người đang mở trang này. Anh chị đăng nhập lại bằng đúng tài khoản của mình.",
  noEmailTitle: "Cơ quan chưa xác nhận địa chỉ e-mail",
  noEmail: "Cổng đăng nhập của cơ quan không cho biết địa chỉ e-mail đã xác nhận của anh chị. Anh chị nhờ người phụ trách tài khoản của cơ quan xem lại.",
  refusedTitle: "Chưa đăng nhập",
  refused: "Cổng đăng nhập của cơ quan không cho vào, hoặc anh chị đã bấm hủy. Anh chị thử lại, hoặc xin đường dẫn qua tin nhắn.",
  invalidTitle: "Chưa đăng nhập được",
  invalid: "Trả lời của cổng cơ quan không dùng được: đã quá giờ, đã dùng rồi, hoặc mở ở máy khác. Anh chị bấm đăng nhập lại từ đầu.",
  unreachableTitle: "Cổng đăng nhập của cơ quan chưa trả lời",
  unreachable: "Anh chị thử lại sau ít phút, hoặc xin đường dẫn qua tin nhắn.",
  again: "Về trang đăng nhập",

  doorTitle: "Trang làm việc chỉ mở qua cổng của cơ quan",
  doorMissing: "Anh chị đang vào thẳng, không qua cổng đăng nhập của cơ quan. Anh chị mở lại đúng địa chỉ cơ quan đã cho; cần thì hỏi người quản trị.",
  doorInvalid: "Xác nhận của cổng cơ quan đã hết hạn hoặc không đúng. Anh chị tải lại trang để cổng hỏi lại; nếu vẫn vậy, hỏi người quản trị.",
  doorUnreachable: "Chưa kiểm tra được xác nhận của cổng cơ quan. Không có gì bị mất. Anh chị thử lại sau ít phút.",
  retry: "Thử lại",
} as const;
