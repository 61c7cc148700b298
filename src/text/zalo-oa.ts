/** Words of the console page that connects a Zalo Official Account (OA), and of the watch over silent channels. */

const money = (dong: number): string => `${dong.toLocaleString("de-DE")} đồng`;

export const oaWords = {
  navigation: "Kết nối OA",
  title: "Kết nối Zalo OA",
  intro: "Nối tài khoản Zalo OA của cơ quan thì bà con nhắn vào OA là gặp trợ lý. Trang này cho biết kết nối còn tốt không và phải làm gì khi hỏng.",
  state: "Hiện giờ",
  states: {
    not_connected: "Chưa nối OA nào.",
    notConnectedNext: "Làm lần lượt các bước dưới đây, rồi bấm “Bắt đầu nối”.",
    ok: "Đang nối tốt.",
    renewing: "Đang đổi khóa với Zalo. Việc này thường xong trong vài giây.",
    failing: (since: string, times: number): string => `Chưa đổi được khóa với Zalo, đã thử ${times} lần từ ${since}. Máy vẫn tự thử lại.`,
    dying: (day: string): string => `Quá lâu chưa đổi được khóa. Tới ${day} mà chưa đổi được thì kết nối mất hẳn. Anh chị bấm “Nối lại” trước ngày đó.`,
    broken: (at: string): string => `Kết nối đã đứt từ ${at}. Tin trả lời bà con đang được giữ lại, chưa gửi được. Anh chị bấm “Nối lại”.`,
    keeps: "Tin trả lời bà con được giữ lại, nối xong là gửi tiếp.",
  },
  reason: "Lý do",
  name: "Tên OA",
  noName: "Zalo chưa cho biết",
  oaId: "Số hiệu OA",
  type: "Loại",
  types: { government: "Cơ quan nhà nước", business: "Doanh nghiệp", other: "Loại khác" },
  plan: "Gói",
  planUntil: (name: string, until: string | null): string => (until === null ? name : `${name}, tới ${until}`),
  connectedAt: "Nối từ",
  connectedBy: (at: string, name: string): string => `${at}, ${name}`,
  renewedAt: "Đổi khóa lần cuối",
  accessUntil: "Khóa đang dùng tới",
  chainEndsOn: "Nếu ngừng đổi, mất hẳn từ",
  heard: "Tin gần nhất của bà con",
  neverHeard: "Chưa có tin nào từ khi nối",
  warnings: {
    notGovernment: "OA này không thuộc loại cơ quan nhà nước. Bà con có thể không tin đây là tài khoản của cơ quan. Xem lại đã nối đúng OA chưa.",
    noPackage: "Zalo không báo gói nào. Muốn gửi tin qua phần mềm, OA cần gói Tăng trưởng hoặc Toàn diện. Mua ở oa.zalo.me.",
    notVerified: "OA chưa được Zalo xác thực. Làm xác thực ở oa.zalo.me rồi mới gửi được tin.",
    notTold: "Đã nối, nhưng Zalo chưa trả lời tên OA. Anh chị nhắn thử một tin vào OA để chắc chắn.",
  },
  steps: "Các bước",
  stepList: (addresses: { webhook: string; callback: string; domain: string }): readonly string[] => [
    "Có OA loại cơ quan nhà nước, đã xác thực, gói Tăng trưởng hoặc Toàn diện (oa.zalo.me).",
    "Ở developers.zalo.me, tạo ứng dụng và liên kết với OA. Người cài đặt ghi số ứng dụng và hai khóa bí mật vào cấu hình (xem bảng dưới).",
    `Mục “Xác thực miền”: xác thực ${addresses.domain}.`,
    `Mục “Official Account”, ô “Callback Url”: dán ${addresses.callback}`,
    `Mục “Webhook”: dán ${addresses.webhook}, bật các sự kiện người dùng gửi tin và quan tâm, tắt “Lọc cú pháp”, bật gửi lại khi lỗi.`,
    "Bấm nút nối ở dưới, đăng nhập Zalo bằng tài khoản quản trị OA rồi bấm đồng ý.",
    "Nhắn thử “xin chào” vào OA. Trong vài giây OA phải trả lời.",
  ],
  connect: "Bắt đầu nối",
  reconnect: "Nối lại",
  goOn: "Mở trang đồng ý của Zalo",
  goOnHint: "Trang của Zalo hỏi anh chị có cho trợ lý nhắn thay OA không. Đường dẫn này dùng một lần, trong 10 phút, chỉ trên máy này.",
  back: "Về trang kết nối",
  disconnect: "Ngắt kết nối",
  disconnectHint: "Ngắt rồi thì trợ lý không trả lời được qua OA. Tin của bà con vẫn nhận được nếu địa chỉ nhận tin ở Zalo chưa gỡ.",
  disconnectSure: "Tôi muốn ngắt kết nối OA này",
  disconnectRevoke: "Muốn Zalo thu hồi quyền ngay, vào oa.zalo.me, mục quản lý ứng dụng, gỡ ứng dụng này.",
  results: {
    ok: "Đã nối xong.",
    disconnected: "Đã ngắt kết nối.",
    not_sure: "Chưa ngắt. Anh chị đánh dấu vào ô xác nhận rồi bấm lại.",
    unknown_state: "Chưa nối được: đường dẫn đã dùng rồi, quá 10 phút, hoặc mở từ lần đăng nhập khác. Anh chị bấm nối lại từ đầu.",
    other_account: "Chưa nối: đây là OA khác với OA đang nối. Đổi OA thì người đang nhắn phải bắt đầu lại. Nếu đúng là muốn đổi, ngắt kết nối trước.",
    not_the_account: "Chưa nối: Zalo báo quyền này thuộc OA khác. Anh chị bấm nối lại và chọn đúng OA.",
    refused: "Chưa nối được: Zalo từ chối. Xem lý do ở bảng dưới cùng.",
    no_answer: "Chưa nối được: Zalo không trả lời. Anh chị đợi một phút rồi bấm nối lại.",
    denied: "Chưa nối: trang của Zalo không cho quyền.",
  } as Record<string, string>,
  settings: "Cấu hình",
  settingsHint: "Người cài đặt ghi các mục này, không ghi được từ trang web. Khóa bí mật không hiện ở đây.",
  setting: "Mục",
  meaning: "Để làm gì",
  value: "Đang là",
  isSet: "Đã có",
  isMissing: "Chưa có",
  settingMeanings: {
    ZALO_OA_APP_ID: "Số của ứng dụng ở developers.zalo.me",
    ZALO_OA_APP_SECRET: "Khóa bí mật của ứng dụng, dùng để đổi khóa",
    ZALO_OA_SECRET_KEY: "Khóa ở trang Webhook của ứng dụng, dùng để kiểm tin tới; khác khóa của ứng dụng",
    ZALO_OA_MONTHLY_BUDGET: "Số tiền mỗi tháng được dùng cho tin trả phí",
    ZALO_OA_MESSAGE_PRICE: "Giá một tin sau 48 giờ",
    ZALO_OA_FREE_REPLIES: "Số tin miễn phí trong 48 giờ",
    ZALO_OA_PER_MINUTE: "Số tin gửi nhiều nhất trong một phút",
    ZALO_TEMPLATE_ID: "Mẫu tin báo kết quả qua số điện thoại",
  } as Record<string, string>,
  money,
  noPaid: "0 đồng: không gửi tin trả phí",
  noLimit: "Không giới hạn",
  notUsed: "Không dùng",
  acts: "Ai đã nối, ngắt",
  noActs: "Chưa ai nối hay ngắt",
  noActsNext: "Mỗi lần nối hay ngắt đều được ghi lại ở đây.",
  act: "Việc",
  result: "Kết quả",
  who: "Ai, lúc nào",
  actNames: { begin: "Bắt đầu nối", connect: "Nối", disconnect: "Ngắt" },
  actResult: (result: string): string => (result === "ok" ? "Xong" : oaTroubleWord(result)),
};

/** Why tokens could not be had, by the code kept with it. */
export function oaTroubleWord(code: string): string {
  const words: Record<string, string> = {
    "oauth_-14003": "Zalo không nhận địa chỉ quay về. Dán đúng “Callback Url” ở developers.zalo.me (-14003).",
    "oauth_-14012": "Mã đồng ý không còn dùng được (-14012).",
    "oauth_-14020": "Zalo báo khóa đổi đã dùng rồi hoặc hết hạn (-14020).",
    "oauth_-14024": "Zalo không nhận khóa của ứng dụng. Kiểm tra ZALO_OA_APP_ID và ZALO_OA_APP_SECRET (-14024).",
    timeout: "Zalo không trả lời kịp.",
    unreachable: "Không nối được tới Zalo, hoặc đứt giữa chừng.",
    unreadable: "Zalo trả lời không đọc được.",
    seal_key_gone: "Khóa niêm phong trong PEOPLE_KEYS đã đổi, không mở được khóa cũ.",
    unknown_state: "Đường dẫn cũ, hoặc không do trang này tạo.",
    other_account: "OA khác với OA đang nối.",
    not_the_account: "Quyền thuộc OA khác.",
    denied: "Trang của Zalo không cho quyền.",
  };
  const status = /^http_(\d+)$/.exec(code)?.[1];
  return words[code] ?? (status === undefined ? `Zalo từ chối (${code.replace(/^oauth_/, "")}).` : `Zalo đang trục trặc (${status}).`);
}

export const channelNames: Readonly<Record<string, string>> = { zalo: "Zalo Bot", "zalo-oa": "Zalo OA", telegram: "Telegram", web: "Trang trò chuyện" };

/** On the page of operations, by state of the connection. */
export const accountWords = {
  not_connected: "Zalo OA đã có cấu hình nhưng chưa nối.",
  failing: "Zalo OA: chưa đổi được khóa, máy đang tự thử lại.",
  dying: "Zalo OA: kết nối sắp mất hẳn, cần nối lại.",
  broken: "Zalo OA: kết nối đã đứt, tin trả lời đang bị giữ lại.",
  open: "Mở trang Kết nối OA",
};

export const silenceWords = {
  never: (channel: string, since: string): string => `${channel}: chưa nhận được tin nào của bà con từ ${since}.`,
  silent: (channel: string, since: string, hours: number): string => `${channel}: không có tin nào từ ${since}, đã ${hours} giờ làm việc. Trước đó những giờ này thường có tin.`,
  checks: {
    "zalo-oa": [
      "Nhắn thử một tin vào OA. Nếu trang này vẫn báo sau một phút, xem tiếp các bước sau.",
      "Ở developers.zalo.me, mục Webhook: công tắc còn bật không, địa chỉ còn đúng không. Zalo tự tắt khi gửi lỗi nhiều lần.",
      "Cũng ở đó: các sự kiện người dùng gửi tin phải bật, “Lọc cú pháp” phải tắt.",
      "Mục “Xác thực miền”: tên miền còn được xác thực không.",
      "Cloudflare: tắt Browser Integrity Check cho địa chỉ /webhooks/.",
    ],
    zalo: [
      "Nhắn thử một tin vào bot. Nếu trang này vẫn báo sau một phút, xem tiếp các bước sau.",
      "Nhờ người cài đặt chạy lại lệnh đặt địa chỉ nhận tin (npm run set-webhooks).",
      "Cloudflare: tắt Browser Integrity Check cho địa chỉ /webhooks/.",
    ],
    telegram: ["Nhắn thử một tin vào bot.", "Nhờ người cài đặt chạy lại lệnh đặt địa chỉ nhận tin (npm run set-webhooks)."],
  } as Record<string, readonly string[]>,
};
