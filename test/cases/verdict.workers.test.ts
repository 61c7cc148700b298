import { describe, expect, it } from "vitest";
import { acceptCase, answerCase, judgeCase, rateCase, refuseCase, reopenCase } from "../../src/cases/act-on-case.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { outcomesOf } from "../../src/cases/outcome-counts.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, noticesFor, opened, unique } from "./people.ts";

const free = ["31885", "31891", "31894", "31900", "31906", "31918", "31927", "31942"];
async function commune(): Promise<{ area: string; desk: Cadre; economy: Cadre & { chat: string }; chairman: Cadre & { chat: string } }> {
  const area = free.pop();
  if (area === undefined) throw new Error("more communes are needed");
  return { area, desk: await cadreIn(`xa.${area}.dang.bxdd`), economy: await cadreIn(`xa.${area}.ubnd.kt`), chairman: await cadreIn(`xa.${area}.lanhdao`, "supervisor") };
}

const done = { outcome: "done" as const, text: "Đã đổ đá 15 mét ngày 20/11.", proof: "Biên bản 12/BB-UBND", promisedFor: null };
const answeredAt = at("2026-11-24T02:00:00Z");

async function answered(area: string, cadre: Cadre): Promise<{ code: string; reporter: string }> {
  const reporter = unique("p_verdict");
  const code = await opened({ areaCode: area, reporter });
  await acceptCase(db, locality, cadre, code, act());
  await answerCase(db, locality, cadre, code, done, act(answeredAt));
  return { code, reporter };
}

describe("the citizen's verdict", () => {
  it("'chưa' within fifteen days goes to the superior of who did the work, with both texts", async () => {
    const { area, economy, chairman } = await commune();
    const { code, reporter } = await answered(area, economy);
    expect((await reopenCase(db, locality, reporter, code, "Còn 20 mét chưa đổ", act(at("2026-12-08T02:00:00Z")))).ok).toBe(true);
    const record = await loadByCode(db, code);
    expect(record).toMatchObject({ status: "mo_lai", handlerUnitId: chairman.unitId, verdict: "chua" });
    const event = (await loadEvents(db, record?.id ?? "")).findLast(({ kind }) => kind === "reopened");
    expect([event?.text, event?.data["earlierAnswer"], event?.data["verdict"]]).toEqual(["Còn 20 mét chưa đổ", done.text, "chua"]);
    expect(await noticesFor(chairman.chat)).toContain("desk_reopened");
  });

  it("'một phần' is no 'xong': what is left goes to the superior too, and is counted for what it is", async () => {
    const { area, economy, chairman } = await commune();
    const { code, reporter } = await answered(area, economy);
    await reopenCase(db, locality, reporter, code, "Còn đoạn cuối", act(at("2026-11-26T02:00:00Z")), "mot_phan");
    expect(await loadByCode(db, code)).toMatchObject({ status: "mo_lai", handlerUnitId: chairman.unitId, verdict: "mot_phan" });
  });

  it("'không rõ' asks who answered to say it more plainly and closes nothing; a change of mind counts", async () => {
    const { area, economy } = await commune();
    const { code, reporter } = await answered(area, economy);
    expect((await judgeCase(db, locality, reporter, code, "khong_ro", act(at("2026-11-25T02:00:00Z")))).ok).toBe(true);
    expect(await loadByCode(db, code)).toMatchObject({ status: "da_xu_ly", verdict: "khong_ro" });
    expect(await noticesFor(economy.chat)).toContain("desk_unclear");
    await judgeCase(db, locality, reporter, code, "xong", act(at("2026-11-26T02:00:00Z")));
    expect(await loadByCode(db, code)).toMatchObject({ status: "da_xu_ly", verdict: "xong" });
    expect(await judgeCase(db, locality, "p_other", code, "xong", act())).toEqual({ ok: false, reason: "not_found" });
  });

  it("silence closes as 'không phản hồi', never as satisfied; what was said before stands", async () => {
    const { area, economy } = await commune();
    const [silent, unclear, said] = [await answered(area, economy), await answered(area, economy), await answered(area, economy)];
    await judgeCase(db, locality, unclear.reporter, unclear.code, "khong_ro", act(at("2026-11-25T02:00:00Z")));
    await judgeCase(db, locality, said.reporter, said.code, "xong", act(at("2026-11-25T02:00:00Z")));
    await overdueSweep(db, locality, at("2026-12-20T02:00:00Z"));
    const verdicts = await Promise.all([silent, unclear, said].map(async ({ code }) => { const record = await loadByCode(db, code); return [record?.status, record?.verdict, record?.rating]; }));
    expect(verdicts).toEqual([["dong", "khong_phan_hoi", null], ["dong", "khong_ro", null], ["dong", "xong", null]]);
  });

  it("a mark of three or more is 'xong'; one or two takes back an earlier 'xong'", async () => {
    const { area, economy } = await commune();
    const [good, bad] = [await answered(area, economy), await answered(area, economy)];
    await rateCase(db, locality, good.reporter, good.code, 4, act());
    await judgeCase(db, locality, bad.reporter, bad.code, "xong", act());
    await rateCase(db, locality, bad.reporter, bad.code, 1, act());
    expect(await loadByCode(db, good.code)).toMatchObject({ status: "dong", verdict: "xong" });
    expect(await loadByCode(db, bad.code)).toMatchObject({ status: "da_xu_ly", verdict: null, rating: 1 });
  });
});

describe("what a leader sees of results", () => {
  it("counts verdicts, low marks and refusals apart, for the units below and no others", async () => {
    const { area, economy, chairman } = await commune();
    const elsewhere = await commune();
    for (let i = 0; i < 6; i++) {
      const { code, reporter } = await answered(area, economy);
      await rateCase(db, locality, reporter, code, i < 5 ? 5 : 2, act(at("2026-11-25T02:00:00Z")));
    }
    const code = await opened({ areaCode: area });
    await refuseCase(db, locality, economy, code, { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng", text: "Đoạn này là quốc lộ." }, act(answeredAt));
    await answered(elsewhere.area, elsewhere.economy);
    const counts = await outcomesOf(db, locality, chairman, "2026-11");
    expect(counts).toMatchObject([{ unitId: economy.unitId, ended: 7, verdicts: { xong: 5 }, lowRated: 1, refusals: { khong_thuoc_tham_quyen: 1 } }]);
    expect(await outcomesOf(db, locality, economy, "2026-11")).toHaveLength(1);
    expect(await outcomesOf(db, locality, chairman, "2026-10")).toEqual([]);
  });

  it("a refusal sent twice, or told to those who went along, is one refusal", async () => {
    const { area, economy } = await commune();
    const lead = await opened({ areaCode: area, reporter: unique("p_one") });
    await opened({ areaCode: area, reporter: unique("p_two"), joins: (await loadByCode(db, lead))?.id ?? "" });
    const same = act(at("2026-10-31T18:00:00Z"));
    const refusal = { reason: "khong_thuoc_tham_quyen" as const, whereToGo: "Sở Xây dựng", text: "Đoạn này là quốc lộ." };
    for (let time = 0; time < 2; time++) await refuseCase(db, locality, economy, lead, refusal, same);
    // 18:00 on the last of October in UTC is November in Vietnam.
    const rows = await db.prepare("SELECT month, n FROM refusal_counts WHERE unit_id = ?").bind(`xa.${area}.ubnd.kt`).all();
    expect(rows.results).toEqual([{ month: "2026-11", n: 1 }]);
  });
});
