import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import matterWordsYaml from "../../knowledge/matter-words.yaml?raw";
import { describe, expect, it } from "vitest";
import { acceptCase, answerCase, askCitizen, rateCase, reopenCase, transferCase, withdrawCase } from "../../src/cases/act-on-case.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { casesOfReporter, findCaseFor, findCaseOfReporter, listCasesFor, publicStatus } from "../../src/cases/case-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { countCasesByField } from "../../src/cases/field-count-store.ts";
import { NotJoinable } from "../../src/cases/join-case.ts";
import { casesAlong, countVoices } from "../../src/cases/joined-case-store.ts";
import { readMatterWords } from "../../src/cases/matter-words.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { type ToldMatter, findSimilarCase } from "../../src/cases/similar-cases-store.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, opened, unique } from "./people.ts";

const words = readMatterWords(matterWordsYaml, readLexicon(lexiconYaml));
const desk = (area: string): string => `xa.${area}.dang.bxdd`;
const told = (over: Partial<ToldMatter>): ToldMatter => ({
  reporter: unique("p_teller"), kind: "phan_anh", fields: ["giao_thong_ha_tang"], areaCode: "32044", detail: "ấp 3",
  text: "cay cau ap 3 bi gay nhip, hoc tro khong di hoc duoc", now: at("2026-11-25T02:00:00Z"), ...over,
});
const broken = "Cầu ván qua kinh ấp 3 gãy một nhịp, học trò đi học phải đi vòng";

/** A broken bridge, and somebody who goes along. */
async function bridge(area: string): Promise<{ lead: string; leadId: string; along: string; reporter: string; follower: string }> {
  const [leadId, reporter, follower] = [unique("lead"), unique("p_lead"), unique("p_along")];
  const lead = await opened({ caseId: leadId, reporter, areaCode: area, placeText: "ấp 3", textOriginal: broken, textRedacted: broken, summary: broken });
  const along = await opened({ reporter: follower, areaCode: area, placeText: "ấp 3", joins: leadId, textOriginal: "cầu gãy, kêu hoài", textRedacted: "cầu gãy, kêu hoài", summary: "cầu gãy" });
  return { lead, leadId, along, reporter, follower };
}

describe("looking for the same matter", () => {
  it("finds an open case of the same commune, field and hamlet told in other words, and says how many people stand behind it", async () => {
    const { leadId } = await bridge("32044");
    expect(await findSimilarCase(db, told({}), words, "Nguyễn Phích")).toEqual({ caseId: leadId, ownCode: null, people: 2 });
    expect(await findSimilarCase(db, told({ detail: "ấp 4" }), words, "Nguyễn Phích")).toBeNull();
    expect(await findSimilarCase(db, told({ areaCode: "32047" }), words, "U Minh")).toBeNull();
    expect(await findSimilarCase(db, told({ fields: ["y_te"] }), words, "Nguyễn Phích")).toBeNull();
    expect(await findSimilarCase(db, told({ now: at("2027-01-10T02:00:00Z") }), words, "Nguyễn Phích")).toBeNull();
    expect(await findSimilarCase(db, told({ kind: "khen" }), words, "Nguyễn Phích")).toBeNull();
  });

  it("never shows or counts what is behind a wall", async () => {
    await opened({ areaCode: "32062", placeText: "ấp 3", textRedacted: broken, hiddenFromUnitId: "xa.32062.dang.bxdd" });
    expect(await findSimilarCase(db, told({ areaCode: "32062" }), words, "Khánh Lâm")).toBeNull();
  });

  it("knows a person's own case by its code, and nobody else's", async () => {
    const { lead, reporter, follower, along } = await bridge("32065");
    expect((await findSimilarCase(db, told({ areaCode: "32065", reporter }), words, "Thới Bình"))?.ownCode).toBe(lead);
    expect((await findSimilarCase(db, told({ areaCode: "32065" }), words, "Thới Bình"))?.ownCode).toBeNull();
    const again = await findSimilarCase(db, told({ areaCode: "32065", reporter: follower, text: "cầu ấp 3 gãy, kêu hoài không ai sửa" }), words, "Thới Bình");
    expect(again?.ownCode).toBe(along);
  });

  it("leaves one person's own business to that person", async () => {
    const text = "Hồ sơ cấp sổ đỏ của tôi nộp từ tháng 8 trễ hẹn chưa có kết quả";
    const reporter = unique("p_owner");
    await opened({ reporter, areaCode: "32083", fields: ["dat_dai"], placeText: null, textRedacted: text });
    const same = told({ areaCode: "32083", fields: ["dat_dai"], detail: null, text: "ho so so do nop thang 8 van chua co ket qua" });
    expect(await findSimilarCase(db, same, words, "Tân Lộc")).toBeNull();
    expect((await findSimilarCase(db, { ...same, reporter }, words, "Tân Lộc"))?.ownCode).toMatch(/^CM-/);
  });
});

describe("going along", () => {
  it("cadres have the matter once; each person has a code, a page and a list of their own, and no other's words", async () => {
    const cadre = await cadreIn(desk("32069"));
    const { lead, leadId, along, reporter, follower } = await bridge("32069");
    expect(await noticesFor(cadre.chat)).toEqual(["desk_new"]);
    expect((await listCasesFor(db, locality, cadre, {}, monday)).cases.map(({ code }) => code)).toEqual([lead]);
    expect((await findCaseFor(db, locality, cadre, along))?.mayAct).toBe(false);
    expect(await acceptCase(db, locality, cadre, along, act())).toEqual({ ok: false, reason: "not_allowed" });
    expect((await casesAlong(db, leadId, 10)).map(({ code, textRedacted }) => [code, textRedacted])).toEqual([[along, "cầu gãy, kêu hoài"]]);
    expect((await casesOfReporter(db, follower, 5)).map(({ code }) => code)).toEqual([along]);
    expect(await findCaseOfReporter(db, locality, follower, lead)).toBeNull();
    expect(await findCaseOfReporter(db, locality, reporter, along)).toBeNull();
    expect((await findCaseOfReporter(db, locality, follower, along))?.case.textRedacted).toBe("cầu gãy, kêu hoài");
    expect((await publicStatus(db, along))?.status).toBe("moi_tiep_nhan");
  });

  it("taking, transfer and answer reach everybody once, each under their own code; a question only the first", async () => {
    const cadre = await cadreIn(desk("32071"));
    const { lead, along, reporter, follower } = await bridge("32071");
    const accepted = act();
    await acceptCase(db, locality, cadre, lead, accepted);
    await acceptCase(db, locality, cadre, lead, accepted);
    await askCitizen(db, locality, cadre, lead, "Gãy từ hôm nào?", act());
    await transferCase(db, locality, cadre, lead, "xa.32071.ca", "Cần chặn xe qua cầu", act());
    await answerCase(db, locality, cadre, lead, { outcome: "done", text: "Đã thay nhịp cầu.", proof: "ảnh 24/11", promisedFor: null }, act(at("2026-11-24T02:00:00Z")));
    expect(await noticesFor(reporter)).toEqual(["case_accepted", "case_asked", "case_transferred", "case_answered"]);
    expect(await noticesFor(follower)).toEqual(["case_accepted", "case_transferred", "case_answered"]);
    const bodies = await db.prepare("SELECT DISTINCT json_extract(body, '$.data.code') AS code FROM notices WHERE recipient = ?").bind(follower).all<{ code: string }>();
    expect(bodies.results).toEqual([{ code: along }]);
    const mine = await findCaseOfReporter(db, locality, follower, along);
    expect(mine?.case.status).toBe("da_xu_ly");
    expect(mine?.events.map(({ kind }) => kind)).toEqual(["opened", "accepted", "transferred", "answered"]);
    expect(mine?.events.at(-1)?.text).toBe("Đã thay nhịp cầu.");
  });

  it("each rates and ends for themselves; who says it is not solved stands alone from then on", async () => {
    const cadre = await cadreIn(desk("32092"));
    const { lead, along, reporter, follower } = await bridge("32092");
    await acceptCase(db, locality, cadre, lead, act());
    await answerCase(db, locality, cadre, lead, { outcome: "explained", text: "Tỉnh xét vốn trong tháng 12.", proof: null, promisedFor: null }, act());
    await rateCase(db, locality, reporter, lead, 5, act());
    expect([(await loadByCode(db, lead))?.status, (await loadByCode(db, along))?.status]).toEqual(["dong", "da_xu_ly"]);
    expect((await reopenCase(db, locality, follower, along, "cầu vẫn gãy", act())).ok).toBe(true);
    const reopened = await loadByCode(db, along);
    expect([reopened?.status, reopened?.leadCaseId]).toEqual(["mo_lai", null]);
    const seen = await listCasesFor(db, locality, await cadreIn(reopened?.handlerUnitId ?? ""), { status: "open" }, monday);
    expect(seen.cases.map(({ code }) => code)).toContain(along);
  });

  it("closes by itself after its time, without a word to the desk", async () => {
    const cadre = await cadreIn(desk("32095"));
    const { lead, along, follower } = await bridge("32095");
    await acceptCase(db, locality, cadre, lead, act());
    await answerCase(db, locality, cadre, lead, { outcome: "promised", text: "Tháng sau thay.", proof: null, promisedFor: "2026-12-20" }, act());
    await overdueSweep(db, locality, at("2027-03-01T02:00:00Z"));
    expect((await loadByCode(db, along))?.status).toBe("dong");
    expect(await noticesFor(follower)).toEqual(["case_accepted", "case_answered", "case_promise_due", "case_closed"]);
    expect((await noticesFor(cadre.chat)).filter((template) => template === "desk_promise_due")).toHaveLength(1);
  });

  it("the first to report withdraws or is erased: the next leads, and the desk hears of it", async () => {
    const cadre = await cadreIn(desk("32104"));
    const { lead, leadId, along, reporter } = await bridge("32104");
    const third = await opened({ areaCode: "32104", placeText: "ấp 3", joins: leadId, reporter: unique("p_third"), now: at("2026-11-23T03:00:00Z") });
    await withdrawCase(db, locality, reporter, lead, act());
    await overdueSweep(db, locality, at("2026-11-23T04:00:00Z"));
    await overdueSweep(db, locality, at("2026-11-23T04:05:00Z"));
    const [next, last] = [await loadByCode(db, along), await loadByCode(db, third)];
    expect([next?.leadCaseId, last?.leadCaseId]).toEqual([null, next?.id]);
    expect(await noticesFor(cadre.chat)).toEqual(["desk_new", "desk_withdrawn", "desk_new"]);
    await eraseCasesOf(db, next?.reporter ?? "", act());
    await overdueSweep(db, locality, at("2026-11-23T05:00:00Z"));
    expect((await loadByCode(db, third))?.leadCaseId).toBeNull();
  });

  it("a person is counted once, a withdrawn one not at all, and trends count the matter once", async () => {
    const since = at("2026-11-01T00:00:00Z");
    const before = (await countCasesByField(db, since)).find(({ field }) => field === "tre_em")?.cases ?? 0;
    const leadId = unique("lead");
    await opened({ caseId: leadId, reporter: "p_one", areaCode: "32110", fields: ["tre_em"] });
    await opened({ joins: leadId, reporter: "p_two", areaCode: "32110", fields: ["tre_em"] });
    await opened({ joins: leadId, reporter: "p_two", areaCode: "32110", fields: ["tre_em"] });
    const gone = await opened({ joins: leadId, reporter: "p_three", areaCode: "32110", fields: ["tre_em"] });
    await withdrawCase(db, locality, "p_three", gone, act());
    expect(await countVoices(db, leadId)).toBe(2);
    expect((await countCasesByField(db, since)).find(({ field }) => field === "tre_em")?.cases).toBe(before + 1);
  });

  it("nothing goes along with a case that was closed meanwhile: the turn is decided again", async () => {
    const { lead, leadId, reporter } = await bridge("32119");
    await withdrawCase(db, locality, reporter, lead, act());
    await expect(opened({ joins: leadId, reporter: unique("p_late"), areaCode: "32119" })).rejects.toThrow(NotJoinable);
  });
});
