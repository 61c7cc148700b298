import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { flagsOf } from "../../src/answer/flag-store.ts";
import { recordGap } from "../../src/answer/gap-store.ts";
import { meaningOf } from "../../src/answer/question-meaning.ts";
import { sampleAnswerDesk } from "../browser/sample-given-answers.ts";
import { sampleCadres } from "../browser/samples.ts";
import { cite, keep, publishLaw } from "../answer/kept-answers.ts";
import { type Visitor, house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const desk = sampleAnswerDesk();
const rooms = house({ now: () => now, answers: { ...desk, redact: (text) => text.replace(/0\d{9}/, "[số điện thoại]") } });
const page = async (visitor: Visitor, path: string): Promise<string> => (await visitor.get(path)).text();
const clauseId = "960-2013-qh13#dieu-1-khoan-1";

beforeAll(async () => {
  await sampleCadres(env.CASES);
  await publishLaw("960-2013-qh13", "Trái dừa nước được hái quanh năm.");
  await keep("q1", clauseId, { now, slipCode: "AAAABBBB", tookMs: 2345 });
  await keep("q2", clauseId, { now, slipCode: "AAAABBBC", outcome: { kind: "answered", mode: "composed", text: "Như trên.", citations: [cite(clauseId)], more: [], reusedFrom: "q1" } });
});

describe("the page of an answer", () => {
  it("tells what it came from: model, prompt, tokens, times, checks, code", async () => {
    const found = await page(await signedIn(rooms, "qt-01", now), "/console/tra-loi/cau/q1");
    for (const words of ["AAAA-BBBB", "m1", "compose-answer", "đọc 900, viết 80", "1,5 giây", "2,3 giây", "unsupported_number"]) expect(found).toContain(words);
  });

  it("leads from words that were given again to the answer they were checked in, and the list counts them", async () => {
    const visitor = await signedIn(rooms, "qt-01", now);
    expect(await page(visitor, "/console/tra-loi/cau/q2")).toContain('href="/console/tra-loi/cau/q1"');
    expect(await page(visitor, "/console/tra-loi")).toContain("1 lần máy dùng lại câu đã kiểm");
  });

  it("says which clause has changed since", async () => {
    await publishLaw("961-2013-qh13", "Trái mắm được hái quanh năm.");
    await keep("q3", "961-2013-qh13#dieu-1-khoan-1", { now });
    const visitor = await signedIn(rooms, "cb-vietkhai-01", now);
    expect(await page(visitor, "/console/tra-loi/cau/q3")).not.toContain("Đã thay đổi");
    await publishLaw("961-2013-qh13", "Trái mắm được hái mùa mưa.");
    expect(await page(visitor, "/console/tra-loi/cau/q3")).toContain("Đã thay đổi");
  });
});

describe("a code that a citizen reads out", () => {
  it("opens the answer with the form to correct it; a wrong one opens nothing", async () => {
    const visitor = await signedIn(rooms, "cb-vietkhai-01", now);
    const response = await visitor.get("/console/tra-loi/phieu?ma=m%C3%A3+phi%E1%BA%BFu+aaaa+bbbb");
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/console/tra-loi/cau/q1?phieu=1"]);
    expect(await page(visitor, "/console/tra-loi/cau/q1?phieu=1")).toMatch(/<details class="more" open[^>]*><summary>Phiếu này chưa đúng\?/);
    for (const path of ["/console/tra-loi/phieu?ma=ZZZZ-ZZZZ", "/console/tra-loi/phieu/abc"]) expect((await visitor.get(path)).status).toBe(404);
  });

  it("of a question without a source opens its slip, and stands among the gaps", async () => {
    await recordGap(env.KNOWLEDGE, { id: "g1", now, kind: "no_source", redactedQuestion: "Cây đước được đốn khi nào?", answerId: null, nearest: [], meaning: meaningOf("Cây đước được đốn khi nào?", desk.tools), slipCode: "GGGGHHHH" });
    const visitor = await signedIn(rooms, "qt-01", now);
    expect((await visitor.get("/console/tra-loi/phieu/GGGG-HHHH")).headers.get("Location")).toBe("/phieu/GGGG-HHHH");
    expect(await page(visitor, "/console/tra-loi/khoang-trong")).toContain('href="/phieu/GGGG-HHHH"');
  });

  it("is only for who is signed in", async () => {
    const { Visitor } = await import("../public/house.ts");
    expect((await new Visitor(rooms.app).get("/console/tra-loi/phieu/AAAA-BBBB")).headers.get("Location")).toBe("/console/dang-nhap");
  });
});

describe("a correction", () => {
  it("is kept masked, once however often it is sent, and offered to administrators alone", async () => {
    const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
    const form = await page(cadre, "/console/tra-loi/cau/q1");
    const values = { kind: "wrong", note: "", correction: "Hái quanh năm, hỏi chị Ba 0912345678." };
    for (let i = 0; i < 2; i++) expect((await submit(cadre, form, "/console/tra-loi/cau/q1/danh-dau", values)).status).toBe(303);
    const flags = await flagsOf(env.KNOWLEDGE, "q1");
    expect(flags.map(({ correction }) => correction)).toEqual(["Hái quanh năm, hỏi chị Ba [số điện thoại]."]);
    const use = "Dùng câu này để trả lời";
    expect(await page(cadre, "/console/tra-loi/cau/q1")).not.toContain(use);
    expect(await page(await signedIn(rooms, "qt-01", now), "/console/tra-loi/cau/q1")).toContain(use);
  });

  it("of one answer is not taken for another's", async () => {
    const [flag] = await flagsOf(env.KNOWLEDGE, "q1");
    const form = await page(await signedIn(rooms, "qt-01", now), `/console/tra-loi/duyet/moi?cau=q3&danh-dau=${flag?.id ?? ""}`);
    expect(form).not.toContain("hỏi chị Ba");
  });
});
