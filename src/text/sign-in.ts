/** Where one is signed in, and the second step of signing in. */

export const deviceWords = {
  navigation: "Máy đã vào",
  title: "Các máy đang mở trang làm việc",
  intro: "Mỗi lần vào giữ được 8 giờ. Thấy máy lạ, anh chị bấm thoát ngay rồi báo người quản trị.",
  named: (browser: string, system: string): string => `${browser} trên ${system}`,
  cocCoc: "Cốc Cốc",
  unknown: "Máy không rõ loại",
  here: "máy này",
  device: "Máy",
  since: "Vào lúc",
  seen: "Dùng gần nhất",
  end: "Thoát máy này",
  endNamed: (device: string): string => `Thoát máy này: ${device}`,
  endOthers: "Thoát hết các máy khác",
  ended: "Đã thoát.",
};

export const secondStepWords = {
  title: "Mã hai bước",
  intro: "Sau đường vào gửi qua tin nhắn, anh chị gõ thêm mã 6 số từ ứng dụng trên điện thoại của mình. Ai lấy được tin nhắn cũng chưa vào được.",
  required: "Người quản trị và người giữ việc kín phải có mã hai bước mới vào tiếp được.",
  begin: "Cài mã hai bước",
  how: "Mở ứng dụng tạo mã trên điện thoại (như Google Authenticator, Microsoft Authenticator), chọn thêm tài khoản, chọn nhập khóa, gõ khóa này:",
  once: "Khóa chỉ hiện lần này. Xin không chụp lại, không gửi cho ai.",
  openApp: "Mở ngay trong ứng dụng trên máy này",
  code: "Mã 6 số đang hiện trong ứng dụng",
  confirm: "Xác nhận",
  on: "Mã hai bước đang bật.",
  lost: "Đổi điện thoại hoặc mất máy: nhờ một người quản trị khác bỏ mã hai bước, rồi cài lại.",
  enterTitle: "Gõ mã hai bước",
  enter: "Vào",
  wrong: "Mã chưa đúng, hoặc đã dùng rồi. Anh chị chờ mã mới rồi gõ lại.",
  wait: "Gõ sai nhiều lần. Anh chị chờ 15 phút rồi gõ lại.",
  remove: "Bỏ mã hai bước",
  removeNamed: (name: string): string => `Bỏ mã hai bước của ${name}`,
  removed: "Đã bỏ mã hai bước và thoát mọi máy của người đó. Lần vào sau họ cài lại.",
};
