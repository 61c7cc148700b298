import { env } from "cloudflare:workers";
import { bindCadreChat, createBindingCode, saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre, CaseUrgency, Role } from "../../src/cases/case.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import type { NewCase } from "../../src/cases/open-case.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import type { RouteInput } from "../../src/cases/route-case.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { datMui, locality } from "./locality.ts";

export const db = env.CASES;
export const sealer = createSealer(readKeyRing(JSON.stringify({ current: "a", keys: { a: btoa("k".repeat(32)) } }), "CASES_KEYS"));

/** Monday 23/11/2026, 09:00 in Cà Mau. */
export const monday = new Date("2026-11-23T02:00:00Z");

export const at = (iso: string): Date => new Date(iso);

let next = 0;

/** Storage is shared within a file; names must not meet. */
export const unique = (what: string): string => `${what}-${++next}`;

/** A cadre with a bound chat, whose pseudonym is "p_" + id. */
export async function cadreIn(unitId: string, role: Role = "cadre", id = unique("cadre")): Promise<Cadre & { chat: string }> {
  const cadre: Cadre = { id, name: `Cán bộ ${id}`, role, unitId, active: true };
  await saveCadre(db, cadre);
  await createBindingCode(db, { cadreId: id, code: `${id}X`, now: monday });
  const bound = await bindCadreChat(db, { code: `${id}X`, pseudonym: `p_${id}`, now: monday });
  if (!bound.ok) throw new Error(`not bound: ${bound.reason}`);
  return { ...cadre, chat: `p_${id}` };
}

export interface Wanted extends Partial<Omit<NewCase, "route">> {
  against?: RouteInput["againstOfficial"];
  emergency?: boolean;
  urgency?: CaseUrgency;
  hiddenFromUnitId?: string;
}

/** A case about a broken road in xã Đất Mũi, unless told otherwise. */
export function newCase(wanted: Wanted = {}): NewCase {
  const { against = null, emergency = false, hiddenFromUnitId, ...rest } = wanted;
  const base = {
    caseId: unique("case"),
    reporter: "p_citizen",
    kind: "phan_anh" as const,
    fields: ["giao_thong_ha_tang"],
    urgency: "thuong" as const,
    areaCode: datMui,
    placeText: "ấp Rạch Tàu",
    textOriginal: "Lộ ấp Rạch Tàu sụp, gọi tôi 0912345678",
    textRedacted: "Lộ ấp Rạch Tàu sụp, gọi tôi [số điện thoại]",
    summary: "Lộ ấp Rạch Tàu sụp",
    wish: "Nhờ xã sửa",
    parentCaseCode: null,
    now: monday,
    ...rest,
  };
  const route = routeCase({ ...base, againstOfficial: against, emergency }, locality);
  if (route.kind !== "open") throw new Error(`routed ${route.kind}`);
  return { ...base, route: hiddenFromUnitId === undefined ? route : { ...route, hiddenFromUnitId } };
}

/** Opens it and returns its code. */
export async function opened(wanted: Wanted = {}): Promise<string> {
  const input = newCase(wanted);
  const code = await chooseCaseCode(db, input.caseId, "CM", input.now);
  await openCase(db, sealer, locality, { ...input, code });
  return code;
}

/** Templates of the notices waiting for somebody, oldest first. */
export async function noticesFor(recipient: string): Promise<string[]> {
  const rows = await db.prepare("SELECT json_extract(body, '$.template') AS template FROM notices WHERE recipient = ? ORDER BY created_at, rowid").bind(recipient).all<{ template: string }>();
  return rows.results.map((row) => row.template);
}

export const act = (now: Date = monday): { actId: string; now: Date } => ({ actId: unique("act"), now });
