import { fold } from "../../language/fold.ts";
import type { Areas, NameEntry } from "../places/areas.ts";
import { provinceIn } from "./provinces.ts";

/** Where the rules of an issuing body hold. */
export type PlaceOfBody =
  /** A central body, or one that names no place. */
  | { kind: "everywhere" }
  /** Two-digit code of a province, or five-digit code of a commune. */
  | { kind: "place"; code: string }
  /** A body below the province whose area cannot be told: a person must say. */
  | { kind: "unclear" };

/**
 * "Ủy ban nhân dân tỉnh Cà Mau" → "96"; "Hội đồng nhân dân xã Đất Mũi" → that commune's code. A commune of old stands for the
 * one it went into; one that was divided, a district, and a commune of nowhere known are unclear.
 * @param above lines of the head above the body: a superior body there names the province
 * @param issued YYYY-MM-DD; before July 2025 the names are those of the old communes
 * @param areas null: no commune is known
 */
export function placeOfBody(issuer: string | null, above: readonly string[], issued: string | null, areas: Areas | null): PlaceOfBody {
  if (issuer === null || !LOCAL_BODY.test(issuer)) return { kind: "everywhere" };
  const [, type = "", name = ""] = BELOW_PROVINCE.exec(issuer) ?? [];
  if (type === "") {
    const found = provinceIn(issuer);
    if (isCityOfProvince(issuer)) return { kind: "unclear" };
    const isWhole = found !== null && new RegExp(`(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy) ${found.written}$`, "iu").test(issuer);
    return isWhole ? { kind: "place", code: found.province.code } : { kind: "everywhere" };
  }
  const province = [issuer, ...above].map((line) => provinceIn(line)).find((one) => one !== null)?.province.code ?? null;
  if (province !== null && province !== areas?.provinceCode) return { kind: "place", code: province };
  const code = areas === null ? null : communeCode(type, name, issued, areas);
  return code === null ? { kind: "unclear" } : { kind: "place", code };
}

/** Is it a body of a commune, ward or district, whose rules never hold in the whole country? */
export function isBelowProvince(issuer: string | null): boolean {
  return issuer !== null && LOCAL_BODY.test(issuer) && (BELOW_PROVINCE.test(issuer) || isCityOfProvince(issuer));
}

/** "thành phố Cà Mau" was a district of the province. */
function isCityOfProvince(issuer: string): boolean {
  const found = provinceIn(issuer);
  return found !== null && found.province.kind === "tỉnh" && new RegExp(`thành phố ${found.written}$`, "iu").test(issuer);
}

const LOCAL_BODY = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tỉnh ủy|Thành ủy|Đảng ủy|Huyện ủy|Ủy ban Mặt trận|Ủy ban MTTQ|Sở|Ban|Chi cục|Trung tâm|Văn phòng|Thanh tra|Phòng|Công an) /;
const BELOW_PROVINCE = /(?:^|\s)(xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s+(\p{Lu}[\p{L}'\d]*(?:\s+\p{Lu}[\p{L}'\d]*)*|\d{1,2})/u;
/** Since this day there are no districts, and the communes are those of Nghị quyết 1655/NQ-UBTVQH15. */
const NEW_COMMUNES = "2025-07-01";

function communeCode(type: string, name: string, issued: string | null, areas: Areas): string | null {
  const named = areas.communeNames.filter((entry) => entry.type === type && keyOf(nameOf(entry)) === keyOf(name));
  const today = unique(named.flatMap((entry) => (entry.kind === "unit" ? [entry.unit.code] : [])));
  const before = unique(named.flatMap((entry) => (entry.kind === "old" ? entry.to : [])));
  const isOld = issued !== null && issued < NEW_COMMUNES;
  const codes = isOld ? (before.length > 0 ? before : today) : today.length > 0 ? today : before;
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

function nameOf(entry: Extract<NameEntry, { kind: "unit" | "old" }>): string {
  return entry.kind === "unit" ? entry.unit.name : entry.name;
}

const keyOf = (name: string): string => fold(name).replace(/[^a-z\d]+/g, " ").trim();

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
