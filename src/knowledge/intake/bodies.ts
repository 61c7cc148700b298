import { provinceNamed } from "./provinces.ts";

/** Bodies that issue documents, by the short names in document numbers (Nghị định 30/2020/NĐ-CP, Phụ lục III and later reorganisations). */
const BODIES: Readonly<Record<string, string>> = {
  CP: "Chính phủ", TTg: "Thủ tướng Chính phủ", CTN: "Chủ tịch nước", VPQH: "Văn phòng Quốc hội", VPCP: "Văn phòng Chính phủ", TTCP: "Thanh tra Chính phủ",
  TANDTC: "Tòa án nhân dân tối cao", VKSNDTC: "Viện kiểm sát nhân dân tối cao", HĐTP: "Hội đồng Thẩm phán Tòa án nhân dân tối cao", KTNN: "Kiểm toán nhà nước", NHNN: "Ngân hàng Nhà nước Việt Nam",
  BCA: "Bộ Công an", BCT: "Bộ Công Thương", BGDĐT: "Bộ Giáo dục và Đào tạo", BGTVT: "Bộ Giao thông vận tải", BKHĐT: "Bộ Kế hoạch và Đầu tư", BKHCN: "Bộ Khoa học và Công nghệ",
  BLĐTBXH: "Bộ Lao động - Thương binh và Xã hội", BNG: "Bộ Ngoại giao", BNV: "Bộ Nội vụ", BNNPTNT: "Bộ Nông nghiệp và Phát triển nông thôn", BNNMT: "Bộ Nông nghiệp và Môi trường",
  BQP: "Bộ Quốc phòng", BTC: "Bộ Tài chính", BTNMT: "Bộ Tài nguyên và Môi trường", BTTTT: "Bộ Thông tin và Truyền thông", BTP: "Bộ Tư pháp", BVHTTDL: "Bộ Văn hóa, Thể thao và Du lịch",
  BXD: "Bộ Xây dựng", BYT: "Bộ Y tế", BDTTG: "Bộ Dân tộc và Tôn giáo", UBDT: "Ủy ban Dân tộc", TW: "Ban Chấp hành Trung ương Đảng",
};

/** As running text writes them. */
export const BODY_NAMES: readonly string[] = Object.values(BODIES);

/** Who issued it, read from its number; null when the number alone does not say. */
export function bodyOfNumber(number: string): string | null {
  if (/\/QH\d+$/.test(number)) return "Quốc hội";
  if (/UBTVQH\d+$/.test(number)) return "Ủy ban Thường vụ Quốc hội";
  // Laws before 1997 carry the number of the order that made them public.
  if (number.endsWith("-L/CTN")) return "Quốc hội";
  const suffix = /[-/]([\p{L}]+)$/u.exec(number)?.[1] ?? "";
  const joint = /TTLT[-/](.+)$|NQLT[-/](.+)$/u.exec(number);
  if (joint) {
    const bodies = (joint[1] ?? joint[2] ?? "").split(/[-/]/).map((short) => BODIES[short] ?? null);
    return bodies.length > 0 && bodies.every((body) => body !== null) ? bodies.join(", ") : null;
  }
  return BODIES[suffix] ?? null;
}

/** Capital heading of the head's left column → the body's name as written in running text; null for anything else. */
export function bodyNamed(heading: string): string | null {
  const capitals = heading.normalize("NFC").toUpperCase().replace(/UỶ/g, "ỦY").replace(/TOÀ /g, "TÒA ").replace(/[-_–—*]{3,}/g, " ").replace(/\s+/g, " ").trim();
  const known = KNOWN.get(capitals);
  if (known !== undefined) return known;
  const local = /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|ỦY BAN MTTQ VIỆT NAM|CHỦ TỊCH ỦY BAN NHÂN DÂN)\s+(.+)$/.exec(capitals);
  if (!local) return null;
  const [, body = "", place = ""] = local;
  const area = areaNamed(place, body === "TỈNH ỦY" ? "tỉnh" : body === "THÀNH ỦY" ? "thành phố" : null);
  return area === null ? null : `${LOCAL[body] ?? ""} ${area}`.replace(/^(Tỉnh ủy|Thành ủy) (?:tỉnh|thành phố) /, "$1 ");
}

/** "SỞ NỘI VỤ" under "ỦY BAN NHÂN DÂN TỈNH CÀ MAU" → "Sở Nội vụ tỉnh Cà Mau"; null for what is no office of it. */
export function officeOf(heading: string, committee: string): string | null {
  const match = /^(SỞ|BAN|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|THANH TRA|PHÒNG)(?: (\P{Ll}{2,80}))?$/u.exec(heading.normalize("NFC").trim());
  const area = /^Ủy ban nhân dân (.+)$/u.exec(committee)?.[1];
  if (!match || area === undefined) return null;
  const name = (match[2] ?? "").toLowerCase().replace(/^\p{Ll}|(?<=, | và )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const office = `${(match[1] ?? "").charAt(0)}${(match[1] ?? "").slice(1).toLowerCase()}`;
  return `${name === "" ? office : `${office} ${name}`} ${area}`;
}

const LOCAL: Readonly<Record<string, string>> = {
  "ỦY BAN NHÂN DÂN": "Ủy ban nhân dân", UBND: "Ủy ban nhân dân", "HỘI ĐỒNG NHÂN DÂN": "Hội đồng nhân dân", HĐND: "Hội đồng nhân dân", "TỈNH ỦY": "Tỉnh ủy", "THÀNH ỦY": "Thành ủy", "ĐẢNG ỦY": "Đảng ủy",
  "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM": "Ủy ban Mặt trận Tổ quốc Việt Nam", "ỦY BAN MTTQ VIỆT NAM": "Ủy ban Mặt trận Tổ quốc Việt Nam", "CHỦ TỊCH ỦY BAN NHÂN DÂN": "Ủy ban nhân dân",
};

/** "TỈNH CÀ MAU" → "tỉnh Cà Mau", "XÃ ĐẤT MŨI" → "xã Đất Mũi"; a province may stand without its kind. */
function areaNamed(place: string, kind: "tỉnh" | "thành phố" | null): string | null {
  const match = /^(TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+(\P{Ll}{2,40})$/u.exec(place);
  if (!match) {
    const province = provinceNamed(place);
    return province === null ? null : `${kind ?? province.kind} ${province.name}`;
  }
  const [, level = "", name = ""] = match;
  const words = name.toLowerCase().split(" ").map((word) => (word === "" ? word : (word[0] ?? "").toUpperCase() + word.slice(1))).join(" ");
  return `${level.startsWith("TP") ? "thành phố" : level.toLowerCase()} ${words}`;
}

const KNOWN: ReadonlyMap<string, string> = new Map(
  [...Object.values(BODIES), "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước", "Ban Bí thư", "Ban Tổ chức Trung ương", "Ban Dân vận Trung ương", "Ban Tuyên giáo và Dân vận Trung ương"]
    .map((name) => [name.toUpperCase().replace(/UỶ/g, "ỦY"), name] as const),
);
