import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { hideCaseFrom } from "../../src/cases/act-on-case.ts";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { casesOfReporter, findCaseFor, originalContext, publicStatus } from "../../src/cases/case-store.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { findNotice, noticesOfAct } from "../../src/cases/notice-store.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { splitCase, splitOff } from "../../src/cases/split-case.ts";
import { caseClocks } from "../../src/cases/clocks.ts";
import { verifyChain } from "../../src/cases/event-chain.ts";
import { sampleCadres } from "../browser/samples.ts";
import { locality, sealer } from "../public/house.ts";
import { emptyTables } from "./empty-tables.ts";

const db = env.CASES;
const sent = new Date("2026-11-20T03:00:00Z");
const now = new Date("2026-11-24T03:00:00Z");
const text = "Đèn đường trước chợ tắt cả tuần. Rác sau chợ cũng không ai hốt, hôi lắm. Nhờ xã coi giùm.";
let code = "";
let cadre: Cadre;

beforeEach(async () => {
  await emptyTables(db, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices"]);
  await sampleCadres(db);
  const found = await findCadre(db, "cb-vietkhai-01");
  if (!found) throw new Error("no cadre");
  cadre = found;
  code = await chooseCaseCode(db, "two-matters", locality.casePrefix, sent);
  await openCase(db, sealer, locality, {
    caseId: "two-matters", code, reporter: "p_teller", kind: "phan_anh", fields: ["ha_tang"], urgency: "thuong", areaCode: "32227", placeText: "chợ", textOriginal: `${text} Số 0912345678`,
    textRedacted: text, summary: "Đèn đường tắt, rác sau chợ", wish: null, parentCaseCode: null, now: sent,
    route: { kind: "open", ownerUnitId: cadre.unitId, handlerUnitId: cadre.unitId, copyUnitIds: [], hiddenFromUnitId: null, clockId: caseClocks.firstReply, why: "field" },
  });
});

const fields = (): [string, string] => {
  const [one, other] = [...locality.fields.keys()];
  return [one ?? "", other ?? ""];
};
const act = (actId: string, seenPosition?: number) => ({ actId, now, seenPosition });
const split = (actId: string, sentences = [1], seen?: number, who = cadre) => splitCase(db, sealer, locality, who, code, { sentences, field: fields()[1] }, act(actId, seen));
const all = async () => (await casesOfReporter(db, "p_teller", 10)).map((one) => one.code).toSorted();

describe("two matters in one message", () => {
  it("become two cases of the same person: the first keeps its words, the second has the chosen ones and the day they were sent", async () => {
    expect((await split("s1")).ok).toBe(true);
    const other = (await splitOff(db, "s1"))?.code ?? "";
    expect(await all()).toEqual([code, other].toSorted());
    const [first, second] = [await loadByCode(db, code), await loadByCode(db, other)];
    expect(first?.textRedacted).toBe(text);
    expect([second?.textRedacted, second?.fields, second?.status, second?.reporter, second?.parentCaseId]).toEqual(["Rác sau chợ cũng không ai hốt, hôi lắm.", [fields()[1]], "moi_tiep_nhan", "p_teller", first?.id]);
    expect([second?.clockFrom, second?.dueAt]).toEqual([first?.clockFrom, first?.dueAt]);
    expect((await findCaseFor(db, locality, cadre, code))?.events.at(-1)).toMatchObject({ kind: "split", actor: cadre.id, data: { intoCode: other } });
    expect((await findCaseFor(db, locality, cadre, other))?.events).toMatchObject([{ kind: "opened", data: { fromCode: code } }]);
    expect((await publicStatus(db, code))?.steps.map(({ kind }) => kind)).toEqual(["opened", "split"]);
    const row = await db.prepare("SELECT sealed FROM case_originals WHERE case_id = ?").bind(second?.id ?? "").first<{ sealed: string }>();
    expect(await sealer.open(row?.sealed ?? "", originalContext(second?.id ?? "", "first"))).toContain("0912345678");
  });

  it("the citizen is told of the second code, once, and the chains of both hold", async () => {
    await split("s1");
    const other = (await splitOff(db, "s1"))?.code ?? "";
    const told = await Promise.all((await noticesOfAct(db, "s1")).map((id) => findNotice(db, id)));
    expect(told).toMatchObject([{ recipient: "p_teller", template: "case_split", data: { code, newCode: other } }]);
    const rows = await db.prepare("SELECT case_id AS caseId, id, kind, actor, text, data, at, position, salt, words_digest AS wordsDigest, hash FROM case_events ORDER BY case_id, position").all<{ caseId: string; data: string } & Record<string, unknown>>();
    const byCase = Map.groupBy(rows.results.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> })), ({ caseId }) => caseId);
    expect(byCase.size).toBe(2);
    for (const [caseId, events] of byCase) expect(await verifyChain(caseId, events as never)).toHaveProperty("tip");
  });

  it("twice is once", async () => {
    for (let times = 0; times < 2; times++) expect((await split("s1")).ok).toBe(true);
    expect(await all()).toHaveLength(2);
    expect(await noticesOfAct(db, "s1")).toHaveLength(1);
  });

  it("two cadres at once, with the same page before them, make one new case and one refusal", async () => {
    const other = await findCadre(db, "cb-vietkhai-kt");
    const chief = await findCadre(db, "ld-tinh-01");
    const second = chief ?? other ?? cadre;
    const done = await Promise.all([split("s1", [1], 1), split("s2", [1], 1, second)]);
    expect(done.map((one) => (one.ok ? "done" : one.reason)).toSorted()).toEqual(["changed", "done"]);
    expect(await all()).toHaveLength(2);
    expect((await db.prepare("SELECT count(*) AS n FROM case_events WHERE kind = 'opened'").first<{ n: number }>())?.n).toBe(2);
  });

  it("is refused without a sentence, with all of them, with one that is not there, in an unknown field, and once the case is over", async () => {
    for (const sentences of [[], [0, 1, 2], [9]]) expect(await split("s1", sentences)).toEqual({ ok: false, reason: "text_needed" });
    expect(await splitCase(db, sealer, locality, cadre, code, { sentences: [1], field: "khong_co" }, act("s1"))).toEqual({ ok: false, reason: "unknown_unit" });
    await db.prepare("UPDATE cases SET status = 'dong' WHERE code = ?").bind(code).run();
    expect(await split("s1")).toEqual({ ok: false, reason: "wrong_status" });
    expect(await all()).toEqual([code]);
  });

  it("behind a wall both stay behind it; whoever may not know of the case can neither split it nor find what came of it", async () => {
    const chief = await findCadre(db, "ld-tinh-01");
    if (!chief) throw new Error("no chief");
    expect((await hideCaseFrom(db, locality, chief, code, "xa.32227", "nói về cán bộ xã", act("hide"))).ok).toBe(true);
    expect(await split("s1")).toEqual({ ok: false, reason: "not_found" });
    expect((await split("s2", [1], undefined, chief)).ok).toBe(true);
    const other = (await splitOff(db, "s2"))?.code ?? "";
    expect((await loadByCode(db, other))?.hiddenFromUnitId).toBe("xa.32227");
    expect(await findCaseFor(db, locality, cadre, other)).toBeNull();
    expect(await publicStatus(db, other)).toBeNull();
  });
});
