import { acceptCase, answerCase, askCitizen, transferCase } from "../../src/cases/act-on-case.ts";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre, CaseUrgency } from "../../src/cases/case.ts";
import type { CaseLocality } from "../../src/cases/locality.ts";
import { type NewCase, chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { openRestrictedItem } from "../../src/cases/restricted.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import type { TranscriptEntry } from "../../src/channels/transcript.ts";
import type { Sealer } from "../../src/people/seal.ts";

/** Made-up people and matters with the longest words the pages must carry. Xã Nguyễn Việt Khái, phường Lý Văn Lâm. */
const VIET_KHAI = "32227";
const LY_VAN_LAM = "32014";

const cadres: Cadre[] = [
  { id: "cb-vietkhai-01", name: "Nguyễn Thị Hồng Nhung", role: "cadre", unitId: `xa.${VIET_KHAI}.dang.bxdd`, active: true },
  { id: "cb-vietkhai-kt", name: "Trần Văn Út Em", role: "cadre", unitId: `xa.${VIET_KHAI}.ubnd.kt`, active: true },
  { id: "ld-tinh-01", name: "Huỳnh Quốc Toàn", role: "supervisor", unitId: "tinh.dang.tgdv", active: true },
  { id: "qt-01", name: "Lê Minh Đăng", role: "admin", unitId: "tinh.dang.tgdv", active: true },
  { id: "qt-02", name: "Trương Thị Ngọc Ánh", role: "admin", unitId: "tinh.dang.tgdv", active: true },
  { id: "gs-01", name: "Phạm Ngọc Diễm Thúy", role: "auditor", unitId: "tinh.dang.tgdv", active: true },
  { id: "cb-cu-01", name: "Đỗ Văn Nghỉ", role: "cadre", unitId: `xa.${LY_VAN_LAM}.dang.bxdd`, active: false },
];

export async function sampleCadres(db: D1Database): Promise<void> {
  for (const cadre of cadres) await saveCadre(db, cadre);
}

/** Opens the sample matters and moves some of them on. @returns their codes, in the order of `matters` */
export async function sampleCases(db: D1Database, sealer: Sealer, locality: CaseLocality, now: Date): Promise<string[]> {
  const codes: string[] = [];
  for (const [index, matter] of matters.entries()) {
    const openedAt = new Date(now.getTime() - matter.daysAgo * DAY_MS);
    const { daysAgo: _daysAgo, ...facts } = matter;
    const route = routeCase({ ...facts, againstOfficial: null, emergency: facts.urgency === "khan" }, locality);
    if (route.kind !== "open") throw new Error("samples are open matters");
    const caseId = `mau-${index}`;
    const code = await chooseCaseCode(db, caseId, locality.casePrefix, openedAt);
    const input: NewCase = { ...facts, caseId, reporter: `p_mau_${index}`, textOriginal: facts.textRedacted.replace("[số điện thoại]", "0911 222 333"), route, parentCaseCode: null, now: openedAt };
    await openCase(db, sealer, locality, { ...input, code });
    codes.push(code);
  }
  await moveOn(db, locality, codes, now);
  return codes;
}

/** One item for the restricted desk of the province. @returns its receipt */
export async function sampleRestricted(db: D1Database, sealer: Sealer, locality: CaseLocality, now: Date): Promise<string> {
  const fields = ["dan_chu_co_so", "tham_nhung_tieu_cuc"];
  const route = routeCase({ kind: "phan_anh", fields, urgency: "thuong", areaCode: VIET_KHAI, againstOfficial: { role: "commune_leader", level: "xa" }, emergency: false }, locality);
  if (route.kind !== "restricted") throw new Error("conduct of a commune leader is restricted");
  const text = "Theo người dân, tiền làm lộ thu mỗi hộ 300 nghìn đồng mà không có biên nhận, không niêm yết.";
  return (await openRestrictedItem(db, sealer, locality, { itemId: "mau-kin-1", text, fields, areaCode: VIET_KHAI, route, now })).receipt;
}

async function moveOn(db: D1Database, locality: CaseLocality, codes: readonly string[], now: Date): Promise<void> {
  const [desk, economy] = cadres;
  const [road = "", water = "", , thanks = ""] = codes;
  if (!desk || !economy) return;
  const act = (id: string, hoursAgo: number) => ({ actId: `mau-${id}`, now: new Date(now.getTime() - hoursAgo * 3_600_000) });
  await acceptCase(db, locality, desk, road, act("1", 70));
  await askCitizen(db, locality, desk, road, "Đoạn lộ sụp nằm trước nhà ai, dài chừng mấy mét để anh em mang đủ đá?", act("2", 60));
  await transferCase(db, locality, desk, road, `xa.${VIET_KHAI}.ubnd.vp`, "Việc dặm vá lộ ấp cần Văn phòng bố trí vốn bảo trì quý IV trước.", act("3", 50));
  await acceptCase(db, locality, economy, water, act("4", 40));
  await answerCase(db, locality, desk, thanks, { outcome: "done", text: "Đã chuyển lời khen tới anh em Trung tâm Phục vụ hành chính công xã trong buổi giao ban sáng thứ Hai.", proof: "Biên bản giao ban số 47/BB-ĐU ngày 16/11/2026", promisedFor: null }, act("5", 20));
}

/** What the conversation in memory says to a few words, in the shapes the pages must draw. */
export function sampleAnswers(text: string): Omit<TranscriptEntry, "seq" | "clientId" | "at">[] {
  if (/gửi phản ánh/.test(text)) return [draft];
  if (/trả lời chưa/.test(text)) return [fromCadre];
  return [quoted];
}

const quoted: Omit<TranscriptEntry, "seq" | "clientId" | "at"> = {
  from: "assistant",
  unitName: null,
  text: "Cơ quan báo kết quả bước đầu trong 10 ngày làm việc (không tính thứ bảy, chủ nhật).\n\nNguồn: khoản 1 Điều 28 Luật Tiếp công dân 42/2013/QH13 – /van-ban/42-2013-qh13#dieu-28-khoan-1\nCó người bị thương thì gọi 115 hoặc 113. Điều 114 không phải số gọi. Xem thêm: https://dichvucong.gov.vn/p/home/dvc-trang-chu-phan-anh-kien-nghi.html.",
  choices: [{ value: "q:more", label: "Xem thêm" }, { value: "q:cadre", label: "Hỏi cán bộ" }, { value: "q:other", label: "Không phải ý tôi hỏi" }],
};

const draft: Omit<TranscriptEntry, "seq" | "clientId" | "at"> = {
  from: "assistant",
  unitName: null,
  text: "Tôi ghi lại như sau, bà con xem đúng chưa:\n«Lộ đá đen ấp Kinh Đứng B bị sụp hơn hai tháng nay, học sinh đi học té hoài»\n– Loại: Phản ánh · Giao thông, cầu đường, bến phà\n– Nơi: ấp Kinh Đứng B, xã Nguyễn Việt Khái\n– Gửi tới: Ban Xây dựng Đảng Đảng ủy xã Nguyễn Việt Khái\nNgười gửi được giữ kín.",
  choices: [{ value: "d:send", label: "Gửi" }, { value: "d:edit", label: "Sửa" }, { value: "d:cancel", label: "Huỷ" }],
};

const fromCadre: Omit<TranscriptEntry, "seq" | "clientId" | "at"> = {
  from: "cadre",
  unitName: "Phòng Kinh tế, Hạ tầng và Đô thị phường Lý Văn Lâm",
  text: "Chúng tôi đã dặm vá đoạn lộ dài 40 mét, xong ngày 20/11/2026. Biên bản số 12/BB-KTHTĐT.",
  choices: [],
};

const DAY_MS = 86_400_000;

interface Matter {
  kind: NewCase["kind"]; fields: string[]; urgency: CaseUrgency; areaCode: string | null; placeText: string | null;
  textRedacted: string; summary: string; wish: string | null; daysAgo: number;
}

const matters: readonly Matter[] = [
  {
    kind: "phan_anh", fields: ["giao_thong_ha_tang", "thien_tai_sat_lo"], urgency: "cao", areaCode: VIET_KHAI, placeText: "ấp Kinh Đứng B, khúc gần vàm Cái Đôi Nhỏ",
    textRedacted: "Lộ đá đen ấp Kinh Đứng B bị sụp hơn hai tháng nay, học sinh đi học té hoài, xe cứu thương vô không được. Hỏi trưởng ấp thì nói chờ. Ai cần hỏi thêm gọi tui số [số điện thoại].",
    summary: "Lộ đá đen ấp Kinh Đứng B sụp hơn hai tháng, xe học sinh và xe cứu thương không qua được", wish: "Dặm vá trước mùa mưa dầm, ít nhất cho xe hai bánh qua an toàn", daysAgo: 4,
  },
  {
    kind: "kien_nghi", fields: ["nuoc_sach_thoat_nuoc"], urgency: "thuong", areaCode: VIET_KHAI, placeText: "ấp Gò Công Đông",
    textRedacted: "Cây nước tập trung hư từ tháng chín, bà con phải đổi nước năm chục ngàn một khối.", summary: "Cây nước tập trung ấp Gò Công Đông hư từ tháng chín", wish: null, daysAgo: 25,
  },
  {
    kind: "phan_anh", fields: ["an_ninh_trat_tu", "moi_truong"], urgency: "thuong", areaCode: LY_VAN_LAM, placeText: "khóm 5, đường Nguyễn Công Trứ",
    textRedacted: "Quán hát karaoke loa kẹo kéo tới một giờ sáng, trẻ nhỏ không ngủ được.", summary: "Karaoke loa kẹo kéo tới một giờ sáng ở khóm 5", wish: "Nhắc quán tắt loa sau 22 giờ", daysAgo: 1,
  },
  {
    kind: "khen", fields: ["thu_tuc_hanh_chinh"], urgency: "thuong", areaCode: VIET_KHAI, placeText: null,
    textRedacted: "Cô ở quầy một cửa chỉ làm giấy khai sinh cho cháu tui rất tận tình.", summary: "Khen người ở quầy một cửa xã hướng dẫn khai sinh tận tình", wish: null, daysAgo: 6,
  },
  {
    kind: "phan_anh", fields: ["dien_chieu_sang"], urgency: "khan", areaCode: VIET_KHAI, placeText: "trước trường tiểu học",
    textRedacted: "Dây điện đứt rớt xuống lộ trước cổng trường, tụi nhỏ sắp tan học.", summary: "Dây điện đứt rớt xuống lộ trước cổng trường tiểu học", wish: null, daysAgo: 0,
  },
];
