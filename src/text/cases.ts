import { dayInWords, momentInWords } from "./dates.ts";

/** Words for cases: statuses, kinds, urgency, reasons, dates. domain.md §3.4, §7.3. */

type Status =
  | "moi_tiep_nhan" | "cho_bo_sung" | "da_chuyen" | "dang_xu_ly" | "da_xu_ly" | "tu_choi" | "da_huong_dan" | "dong" | "mo_lai";

/** Status as shown where there is no room for more. */
export const statusWords: Record<Status, string> = {
  moi_tiep_nhan: "Đã ghi nhận",
  cho_bo_sung: "Chờ bà con bổ sung",
  da_chuyen: "Đã chuyển",
  dang_xu_ly: "Đang xử lý",
  da_xu_ly: "Đã xử lý",
  tu_choi: "Không xử lý được",
  da_huong_dan: "Đã hướng dẫn",
  dong: "Đã đóng",
  mo_lai: "Mở lại",
};

/** Status as told to the citizen, with the unit. */
export function statusSentence(status: Status, unit: string): string {
  switch (status) {
    case "moi_tiep_nhan":
      return `Đã ghi nhận, ${unit} đang xem`;
    case "cho_bo_sung":
      return `Chờ bà con bổ sung cho ${unit}`;
    case "da_chuyen":
      return `Đã chuyển tới ${unit}`;
    case "dang_xu_ly":
      return `${unit} đang xử lý`;
    case "da_xu_ly":
      return `${unit} đã trả lời`;
    case "tu_choi":
      return `${unit} báo không xử lý được`;
    case "da_huong_dan":
      return `${unit} đã hướng dẫn nơi giải quyết`;
    case "dong":
      return "Đã đóng";
    case "mo_lai":
      return `Mở lại, ${unit} đang xem`;
  }
}

export const kindWords: Record<"phan_anh" | "kien_nghi" | "gop_y" | "khen" | "hoi_chinh_sach", string> = {
  phan_anh: "Phản ánh",
  kien_nghi: "Kiến nghị",
  gop_y: "Góp ý",
  khen: "Khen",
  hoi_chinh_sach: "Câu hỏi",
};

export const urgencyWords: Record<"thuong" | "cao" | "khan", string> = {
  thuong: "Bình thường",
  cao: "Cần sớm",
  khan: "Khẩn",
};

export const roleWords: Record<"cadre" | "supervisor" | "admin" | "auditor", string> = {
  cadre: "Cán bộ",
  supervisor: "Phụ trách",
  admin: "Quản trị",
  auditor: "Kiểm tra",
};

type Refusal =
  | "khong_thuoc_tham_quyen" | "la_khieu_nai_to_cao" | "toa_an_dang_xu" | "da_tra_loi_du" | "thieu_thong_tin"
  | "trung_lap" | "khong_phai_viec_cong" | "xuc_pham" | "khong_co_co_so";

export const refusalWords: Record<Refusal, string> = {
  khong_thuoc_tham_quyen: "việc này không thuộc thẩm quyền của cơ quan",
  la_khieu_nai_to_cao: "việc này là khiếu nại hoặc tố cáo, luật đòi làm đơn hoặc đến trực tiếp",
  toa_an_dang_xu: "tòa án đang xem xét việc này",
  da_tra_loi_du: "việc này đã được trả lời đủ và chưa có điều gì mới",
  thieu_thong_tin: "chưa đủ thông tin, dù đã hỏi thêm",
  trung_lap: "việc này trùng với một việc đang được xử lý",
  khong_phai_viec_cong: "đây không phải việc của cơ quan nhà nước",
  xuc_pham: "nội dung chỉ có lời xúc phạm",
  khong_co_co_so: "đã kiểm tra và không thấy đúng như phản ánh",
};

export const outcomeWords: Record<"done" | "promised" | "explained" | "no_rule", string> = {
  done: "Đã làm xong",
  promised: "Hẹn ngày làm",
  explained: "Giải thích",
  no_rule: "Chưa có quy định",
};

/** Steps of a timeline, as shown to citizens and cadres. */
export const eventWords: Record<
  | "opened" | "accepted" | "asked" | "added" | "transferred" | "answered" | "refused" | "rated" | "reopened" | "withdrawn"
  | "reminded" | "escalated" | "viewed" | "original_opened" | "closed" | "guided" | "hidden" | "reassigned" | "identity_opened" | "erased" | "extended"
  | "opening_asked" | "opening_decided" | "judged" | "noted" | "task_given" | "task_done" | "merged" | "unmerged" | "retagged" | "split",
  string
> = {
  opened: "Đã ghi nhận",
  accepted: "Cơ quan bắt đầu xử lý",
  asked: "Cơ quan hỏi thêm",
  added: "Người gửi bổ sung",
  transferred: "Đã chuyển",
  answered: "Cơ quan trả lời",
  refused: "Cơ quan báo không xử lý được",
  rated: "Người gửi chấm điểm",
  reopened: "Người gửi báo chưa xong",
  withdrawn: "Người gửi rút lại",
  reminded: "Đã nhắc",
  escalated: "Đã báo lên cấp trên",
  viewed: "Đã xem",
  original_opened: "Đã mở bản gốc",
  closed: "Đã đóng",
  guided: "Đã hướng dẫn",
  hidden: "Đã chặn đơn vị liên quan",
  reassigned: "Đổi đơn vị phụ trách vì đơn vị cũ chưa có cán bộ",
  identity_opened: "Đã mở danh tính người gửi",
  opening_asked: "Xin mở phần đã khóa",
  opening_decided: "Người thứ hai đã xem lời xin mở",
  erased: "Đã xóa nội dung",
  extended: "Cơ quan gia hạn trả lời",
  judged: "Người gửi nói về kết quả",
  noted: "Ghi chú nội bộ",
  task_given: "Đã giao phần việc",
  task_done: "Phần việc đã xong",
  merged: "Đã gộp với việc khác",
  unmerged: "Đã tách khỏi việc khác",
  retagged: "Đã xếp lại loại việc",
  split: "Đã tách thành hai việc",
};

/** Why routing chose a unit, told to cadres. */
export const routeWords: Record<
  | "emergency" | "emergency_conduct" | "place_unknown" | "opinion" | "field" | "beyond_commune"
  | "conduct_hamlet" | "conduct_commune_staff" | "conduct_commune_leader" | "conduct_commune_desk"
  | "conduct_commune_police" | "conduct_province_staff" | "conduct_province_leader" | "conduct_operator",
  string
> = {
  emergency: "Việc khẩn: báo cùng lúc cho xã và tỉnh",
  emergency_conduct: "Việc khẩn có liên quan cán bộ: chỉ báo cấp trên",
  place_unknown: "Chưa rõ xã, phường nên tỉnh nhận",
  opinion: "Góp ý, khen: bộ phận dân vận nhận",
  field: "Theo lĩnh vực",
  beyond_commune: "Vượt thẩm quyền xã",
  conduct_hamlet: "Liên quan cán bộ ấp, khóm",
  conduct_commune_staff: "Liên quan cán bộ, nhân viên ở xã",
  conduct_commune_leader: "Liên quan lãnh đạo xã: chỉ cấp tỉnh xem",
  conduct_commune_desk: "Liên quan bộ phận dân vận xã: chỉ cấp tỉnh xem",
  conduct_commune_police: "Liên quan công an xã: chỉ cấp tỉnh xem",
  conduct_province_staff: "Liên quan cán bộ cấp tỉnh",
  conduct_province_leader: "Liên quan lãnh đạo tỉnh: chỉ hướng dẫn",
  conduct_operator: "Liên quan đơn vị vận hành trợ lý",
};

/** Where a citizen may go in person or in writing about the conduct of officials (domain.md §2.5). `area`: "xã Đất Mũi" or null. */
export function officialPlace(
  place: "commune_chairman" | "province_chairman" | "province_police" | "department_head" | "central" | "operator_watch",
  area: string | null,
): string {
  switch (place) {
    case "commune_chairman":
      return `Chủ tịch UBND ${area ?? "xã (phường) nơi đó"}`;
    case "province_chairman":
      return "Chủ tịch UBND tỉnh, qua Ban Tiếp công dân tỉnh; nếu là đảng viên thì thêm Ủy ban Kiểm tra Tỉnh ủy";
    case "province_police":
      return "Công an tỉnh";
    case "department_head":
      return "Giám đốc sở của người đó; nếu là người đứng đầu sở thì Chủ tịch UBND tỉnh";
    case "central":
      return "Ban Tiếp công dân Trung ương, Thanh tra Chính phủ hoặc Ủy ban Kiểm tra Trung ương";
    case "operator_watch":
      return "Ủy ban MTTQ Việt Nam tỉnh";
  }
}

/** What a cadre or citizen is told when an act is not done. */
export const actRefusalWords: Record<
  | "not_found" | "not_allowed" | "wrong_status" | "unknown_unit" | "same_unit" | "text_needed" | "proof_needed"
  | "date_needed" | "where_to_go_needed" | "ask_first" | "too_late" | "bad_rating"
  | "changed" | "blanks" | "reply_empty" | "office_unnamed" | "personal_data" | "not_mergeable"
  | "not_extendable" | "extended_twice" | "date_not_later" | "date_too_far",
  string
> = {
  not_found: "Không có việc nào mang mã này.",
  not_allowed: "Việc này do đơn vị khác phụ trách, mình chỉ xem được.",
  wrong_status: "Việc đang ở bước khác nên chưa làm thế được. Xin tải lại trang để xem bước hiện nay.",
  unknown_unit: "Không có đơn vị này. Xin chọn lại trong danh sách.",
  same_unit: "Việc đang ở chính đơn vị này.",
  text_needed: "Xin viết nội dung.",
  proof_needed: "Đã làm xong thì xin ghi rõ: làm gì, ngày nào, kèm ảnh hoặc số văn bản.",
  date_needed: "Hẹn thì xin ghi ngày, từ hôm nay trở đi.",
  where_to_go_needed: "Xin ghi bà con cần đến đâu.",
  ask_first: "Thiếu thông tin thì hỏi bà con một lần trước đã.",
  too_late: "Đã quá 30 ngày nên không mở lại được. Bà con cứ nhắn việc mới, tôi ghi lại.",
  bad_rating: "Bà con chấm từ 1 đến 5.",
  changed: "Vừa có người khác làm việc này. Bước mới đã hiện ở trên; lời anh chị viết còn nguyên, xem lại rồi gửi.",
  blanks: "Trong câu còn chỗ chưa điền. Xin điền hoặc bỏ ra.",
  reply_empty: "Câu này chưa nói việc cụ thể. Xin ghi ai làm, làm gì, ngày nào.",
  office_unnamed: "Xin ghi đúng tên cơ quan bà con cần đến.",
  personal_data: "Trong câu có thông tin riêng của một người. Xin bỏ ra trước khi gửi.",
  not_mergeable: "Hai việc này không gộp được: có việc đã xong, đang đi cùng việc khác, hoặc đang có việc khác đi cùng.",
  not_extendable: "Việc này không gia hạn được: không có hạn, đã tới hạn, hoặc hạn đang tạm dừng chờ bà con.",
  extended_twice: "Việc này đã gia hạn hai lần, không gia hạn thêm được.",
  date_not_later: "Ngày mới phải sau hạn hiện nay.",
  date_too_far: "Ngày mới xa quá. Mỗi lần gia hạn chỉ được thêm 10 ngày làm việc.",
};

/** After a rating. Low: they may reopen in a word. */
export function ratingThanks(rating: number, code: string): string {
  if (rating >= 3) return "Cảm ơn bà con. Tôi đã ghi lại.";
  return `Tôi đã ghi là bà con chưa hài lòng, và báo cho cấp trên của đơn vị xử lý. Muốn mở lại, bà con nhắn "chưa xong ${code}". Được trong 30 ngày.`;
}

/** Statuses of a restricted item, told against its receipt. */
export const restrictedStatusWords: Record<"moi" | "dang_xem" | "da_xem", string> = {
  moi: "Đã nhận, chưa có người mở",
  dang_xem: "Người có trách nhiệm đang xem",
  da_xem: "Đã xem xong",
};

/**
 * By when the citizen hears something, with where that time comes from.
 * @param due ISO UTC
 * @param clock citation null: the unit's own commitment
 */
export function replyBy(due: string, clock: { basis: "law" | "own"; citation: string | null }): string {
  const day = dayWords(due);
  return clock.basis === "law" && clock.citation !== null
    ? `Chậm nhất ${day}, cơ quan báo lại bước đầu (${clock.citation}).`
    : `Cơ quan cam kết báo lại trước hết ${day}. Đây là cam kết của đơn vị, không phải thời hạn luật định.`;
}

/** ISO UTC → "thứ Ba, 24/11/2026" in Vietnam. */
export const dayWords = (iso: string): string => dayInWords(new Date(iso));

/** ISO UTC → "16:30, thứ Ba, 24/11/2026" in Vietnam. */
export const momentWords = (iso: string): string => momentInWords(new Date(iso));

/** Local date "2026-11-24" → "thứ Ba, 24/11/2026". */
export function localDayWords(day: string): string {
  return dayWords(`${day}T05:00:00Z`);
}

/** Kind and bare name of a commune-level unit, as written in running text: "xã", "Đất Mũi". @param kind folded: "xa", "phuong", "dac_khu" */
export function areaWords(kind: string, name: string): { kind: string; name: string } {
  const kinds: Record<string, string> = { phuong: "phường", dac_khu: "đặc khu" };
  return { kind: kinds[kind] ?? "xã", name: name.normalize("NFC").replace(/^(xã|phường|đặc khu)\s+/iu, "") };
}
