import { type Pattern, pattern } from "../language/phrase.ts";
import type { Conduct } from "./conduct.ts";

/**
 * The desk that runs this service as people say its name: without the name of the province, "tỉnh" for "Tỉnh ủy" too.
 * @param name as in knowledge/units.yaml; null: nobody
 */
export function saidOfDesk(name: string | null, provinceName: string): string[] {
  if (name === null) return [];
  const bare = name.replace(provinceName.replace(/^(?:Tỉnh|Thành phố) /u, ""), "").trim();
  return [bare.replace(/ ủy$/u, "")];
}

/** Somebody of that house, or the house itself where it opens the message; not where it is only whom one wrote to. */
export function staffOf(names: readonly string[]): Pattern {
  const house = `(ban )?(${names.map((name) => name.toLowerCase().replace(/^ban /u, "")).join("|")})`;
  return pattern([`(cán bộ|nhân viên|lãnh đạo|trưởng ban|phó ban|trưởng|phó|chuyên viên|người|ông|bà|anh|chị|mấy (ông|bà|anh|chị|người)) ~3 ${house}`, `^ (cả )?${house} ~2 (ăn|nhận|đòi|ém|bao che|lấy|làm ngơ|né|hạch)`]);
}

/** domain.md §2.5: what is told of those who run this service must not come to their own desk. */
export function ofOperator(conduct: Conduct, line: string, operator: Pattern | null): Conduct {
  if (conduct.against === null || operator === null || !operator.test(line)) return conduct;
  return { ...conduct, against: { role: "operator", level: "tinh" } };
}
