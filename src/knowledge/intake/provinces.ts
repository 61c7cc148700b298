import { fold } from "../../language/fold.ts";

export interface Province {
  /** Two-digit code of the General Statistics Office, valid since 1/7/2025. */
  code: string;
  name: string;
  kind: "tỉnh" | "thành phố";
}

/**
 * The 34 provinces since Nghị quyết 202/2025/QH15, each with the names merged into it. What a body of an abolished
 * province decided goes on applying there, so its name leads to the new code.
 */
const PROVINCES: readonly [code: string, kind: Province["kind"], name: string, ...before: string[]][] = [
  ["01", "thành phố", "Hà Nội"],
  ["04", "tỉnh", "Cao Bằng"],
  ["08", "tỉnh", "Tuyên Quang", "Hà Giang"],
  ["11", "tỉnh", "Điện Biên"],
  ["12", "tỉnh", "Lai Châu"],
  ["14", "tỉnh", "Sơn La"],
  ["15", "tỉnh", "Lào Cai", "Yên Bái"],
  ["19", "tỉnh", "Thái Nguyên", "Bắc Kạn"],
  ["20", "tỉnh", "Lạng Sơn"],
  ["22", "tỉnh", "Quảng Ninh"],
  ["24", "tỉnh", "Bắc Ninh", "Bắc Giang"],
  ["25", "tỉnh", "Phú Thọ", "Vĩnh Phúc", "Hòa Bình"],
  ["31", "thành phố", "Hải Phòng", "Hải Dương"],
  ["33", "tỉnh", "Hưng Yên", "Thái Bình"],
  ["37", "tỉnh", "Ninh Bình", "Hà Nam", "Nam Định"],
  ["38", "tỉnh", "Thanh Hoá"],
  ["40", "tỉnh", "Nghệ An"],
  ["42", "tỉnh", "Hà Tĩnh"],
  ["44", "tỉnh", "Quảng Trị", "Quảng Bình"],
  ["46", "thành phố", "Huế", "Thừa Thiên Huế"],
  ["48", "thành phố", "Đà Nẵng", "Quảng Nam"],
  ["51", "tỉnh", "Quảng Ngãi", "Kon Tum"],
  ["52", "tỉnh", "Gia Lai", "Bình Định"],
  ["56", "tỉnh", "Khánh Hoà", "Ninh Thuận"],
  ["66", "tỉnh", "Đắk Lắk", "Phú Yên"],
  ["68", "tỉnh", "Lâm Đồng", "Đắk Nông", "Bình Thuận"],
  ["75", "thành phố", "Đồng Nai", "Bình Phước"],
  ["79", "thành phố", "Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Bình Dương"],
  ["80", "tỉnh", "Tây Ninh", "Long An"],
  ["82", "tỉnh", "Đồng Tháp", "Tiền Giang"],
  ["86", "tỉnh", "Vĩnh Long", "Bến Tre", "Trà Vinh"],
  ["91", "tỉnh", "An Giang", "Kiên Giang"],
  ["92", "thành phố", "Cần Thơ", "Sóc Trăng", "Hậu Giang"],
  ["96", "tỉnh", "Cà Mau", "Bạc Liêu"],
];

/** Province that a name stands for, spelled with or without accents, "tỉnh" or "TP.": new and old names. */
export function provinceNamed(name: string): Province | null {
  return BY_NAME.get(keyOf(name)) ?? null;
}

/** First name of a province in the text, and where; the longest name wins where two begin alike. */
export function provinceIn(text: string): { province: Province; written: string } | null {
  const match = ANY_NAME.exec(text);
  const province = match ? provinceNamed(match[0]) : null;
  return match && province ? { province, written: match[0] } : null;
}

/** All names, new and old, as they are written. */
export const PROVINCE_NAMES: readonly string[] = PROVINCES.flatMap(([, , ...names]) => names);

function keyOf(name: string): string {
  return fold(name.normalize("NFC")).replace(/^(?:tinh|thanh pho|tp\.?)\s+/, "").replace(/[^a-z]+/g, " ").trim();
}

const BY_NAME = new Map<string, Province>([
  ...PROVINCES.flatMap(([code, kind, name, ...before]) => [name, ...before].map((one): [string, Province] => [keyOf(one), { code, kind, name }])),
  ["hcm", { code: "79", kind: "thành phố", name: "Hồ Chí Minh" }],
]);
const ANY_NAME = new RegExp(`(?<!\\p{L})(?:${[...PROVINCE_NAMES].sort((a, b) => b.length - a.length).map((name) => name.replace(/ - /g, "\\s*[-–]\\s*")).join("|")}|Thanh Hóa|Khánh Hòa|Hoà Bình|Đăk Lăk|Đắc Lắc|Đăk Nông)(?!\\p{L})`, "iu");
