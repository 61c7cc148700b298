import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { findAnswer } from "../../src/answer/answer-store.ts";
import { flagsOf } from "../../src/answer/flag-store.ts";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { sampleAnswerDesk, sampleGivenAnswers } from "../browser/sample-given-answers.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { type Visitor, house, locality, sealer } from "../public/house.ts";
import lawText from "../../knowledge/documents/42-2013-qh13.md?raw";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
const rooms = house({ ...clock, answers: { ...sampleAnswerDesk(), redact: (text) => text.replace(/0\d{9}/, "[số điện thoại]") } });
const page = async (visitor: Visitor, path: string): Promise<string> => (await visitor.get(path)).text();

beforeAll(async () => {
  await sampleCadres(env.CASES);
  await sampleCases(env.CASES, sealer, locality, now);
  const read = readDocumentFile("42-2013-qh13.md", lawText);
  if (!read.ok) throw new Error(read.reason);
  await publishDocuments(env.KNOWLEDGE, [read.value]);
  await sampleGivenAnswers(env.KNOWLEDGE, now);
});

describe("answers that were given", () => {
  it("every role sees them; only administrators see what is done about them", async () => {
    for (const id of ["cb-vietkhai-01", "ld-tinh-01", "gs-01", "qt-01"]) {
      const visitor = await signedIn(rooms, id, now);
      expect(await page(visitor, "/console/tra-loi")).toContain("Gửi kiến nghị thì mấy ngày được trả lời?");
      for (const path of ["khoang-trong", "duyet", "duyet/moi", "xem-lai", "theo-dieu-khoan", "theo-dieu-khoan/bang.csv"]) {
        expect([id, path, (await visitor.get(`/console/tra-loi/${path}`)).status]).toEqual([id, path, id === "qt-01" ? 200 : 404]);
      }
    }
  });

  it("can be narrowed to a day, a document, flagged ones and badly rated ones", async () => {
    const visitor = await signedIn(rooms, "cb-vietkhai-01", now);
    expect(await page(visitor, "/console/tra-loi?ngay=2026-11-24")).not.toContain("may ngay thi co tra loi kien nghi");
    expect(await page(visitor, "/console/tra-loi?van-ban=42/2013/QH13")).toContain("may ngay thi co tra loi kien nghi");
    expect(await page(visitor, "/console/tra-loi?van-ban=khong-co")).toContain("Không có câu nào khớp");
    for (const filter of ["danh-dau=1", "chua-dung=1"]) expect(await page(visitor, `/console/tra-loi?${filter}`)).not.toContain("Gửi kiến nghị thì mấy ngày");
    expect((await visitor.get("/console/tra-loi?ngay=2026-99-99&sau=x")).status).toBe(200);
  });
});

describe("a flag", () => {
  const path = "/console/tra-loi/cau/mau%3A0%3Aquestion";

  it("is set by a cadre once however often the form is sent, its note masked, and closed by an administrator", async () => {
    const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
    const form = await page(cadre, path);
    expect((await submit(cadre, form, `${path}/danh-dau`, { note: "?" })).status).toBe(422);
    for (let i = 0; i < 2; i++) expect((await submit(cadre, form, `${path}/danh-dau`, { kind: "outdated", note: "Đã sửa, gọi 0912345678." })).status).toBe(303);
    expect(await flagsOf(env.KNOWLEDGE, "mau:0:question")).toMatchObject([{ kind: "outdated", note: "Đã sửa, gọi [số điện thoại].", by: "cb-vietkhai-01", settled: null }]);
    expect(await page(cadre, path)).not.toContain("/da-xem");

    const admin = await signedIn(rooms, "qt-01", now);
    const flagged = await page(admin, path);
    const flagId = /name="flagId" value="([^"]+)"/.exec(flagged)?.[1] ?? "";
    await submit(admin, flagged, `${path}/da-xem`, { flagId, how: "corrected", note: "Đã nạp bản mới." });
    await submit(admin, flagged, `${path}/da-xem`, { flagId, how: "nothing_wrong", note: "khác" });
    expect(await flagsOf(env.KNOWLEDGE, "mau:0:question")).toMatchObject([{ settled: { how: "corrected", note: "Đã nạp bản mới.", by: "qt-01" } }]);
    expect((await findAnswer(env.KNOWLEDGE, "mau:0:question"))?.openFlags).toBe(0);
  });

  it("is neither set by an auditor nor closed by a cadre", async () => {
    const auditor = await signedIn(rooms, "gs-01", now);
    const seen = await page(auditor, path);
    expect(seen).not.toContain("/danh-dau");
    const token = /name="_token" value="([^"]*)"/.exec(seen)?.[1] ?? "";
    expect((await auditor.post(`${path}/danh-dau`, { _token: token, actId: "x", kind: "wrong" })).status).toBe(404);
    const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
    const cadreToken = /name="_token" value="([^"]*)"/.exec(await page(cadre, path))?.[1] ?? "";
    expect((await cadre.post(`${path}/da-xem`, { _token: cadreToken, flagId: "mau-co-1", how: "corrected" })).status).toBe(404);
  });
});

describe("questions not well served", () => {
  it("stand together by what they mean, most asked first, with the clauses that came nearest", async () => {
    const admin = await signedIn(rooms, "qt-01", now);
    const gaps = await page(admin, "/console/tra-loi/khoang-trong");
    expect(gaps.indexOf("sổ đỏ")).toBeLessThan(gaps.indexOf("Nuôi yến"));
    expect(gaps).toMatch(/3 lần[\s\S]*2 cách hỏi khác[\s\S]*khoản 1 Điều 28 Luật Tiếp công dân/);
    expect(await page(admin, "/console/tra-loi/khoang-trong?loai=rated_bad")).not.toContain("Nuôi yến");
  });

  it("are put out of scope with a reason, and stay on the list of those settled", async () => {
    const admin = await signedIn(rooms, "qt-01", now);
    const gaps = await page(admin, "/console/tra-loi/khoang-trong");
    const at = gaps.indexOf("Vé tàu cao tốc");
    const gapId = /name="gapId" value="([^"]+)"/.exec(gaps.slice(at))?.[1] ?? "";
    const action = "/console/tra-loi/khoang-trong/ngoai-pham-vi";
    expect((await submit(admin, gaps, action, { gapId, reason: "x" })).status).toBe(422);
    expect((await submit(admin, gaps, action, { gapId, reason: "Giá vé của hãng tàu." })).status).toBe(303);
    expect(await page(admin, "/console/tra-loi/khoang-trong")).not.toContain("Vé tàu cao tốc");
    expect(await page(admin, "/console/tra-loi/khoang-trong?het=1")).toContain("Giá vé của hãng tàu.");
  });
});

describe("the form of an approved answer", () => {
  const action = "/console/tra-loi/duyet/moi";

  it("begins with the question and the clauses of an answer that was given", async () => {
    const form = await page(await signedIn(rooms, "qt-01", now), `${action}?cau=${encodeURIComponent("mau:1:question")}`);
    expect(form).toMatch(/name="forms"[^>]*>may ngay thi co tra loi kien nghi</);
    expect(form).toContain('value="42-2013-qh13#dieu-28-khoan-1"');
  });

  it("finds clauses, quotes them, keeps what was typed, and says what is missing", async () => {
    const admin = await signedIn(rooms, "qt-01", now);
    const empty = await page(admin, action);
    const found = await (await submit(admin, empty, action, { forms: "Tiếp công dân là gì vậy?", text: "chữ đang viết", find: "42/2013/QH13 điều 28 khoản 1", lam: "tim" })).text();
    expect(found).toContain('value="42-2013-qh13#dieu-28-khoan-1"');
    expect(found).toContain("chữ đang viết");
    const quoted = await (await submit(admin, found, action, { forms: "Tiếp công dân là gì vậy?", text: "", dieu: "42-2013-qh13#dieu-28-khoan-1", lam: "trich" })).text();
    expect(quoted).toMatch(/<textarea[^>]*name="text"[^>]*>“[^”]+/);
    const refused = await submit(admin, quoted, action, { forms: "Tiếp công dân là gì vậy?", text: "", lam: "luu" });
    expect(refused.status).toBe(422);
    const why = await refused.text();
    for (const problem of ["Cần viết câu trả lời", "Cần một điều khoản làm căn cứ", "Cần ngày hết hạn"]) expect(why).toContain(problem);
    expect(await (await submit(admin, empty, action, { find: "trời mưa", lam: "tim" })).text()).toContain("Chưa tìm thấy điều khoản nào");
  });

  it("refuses a clause that does not exist and a question that another one answers; edits and withdraws what is there", async () => {
    const admin = await signedIn(rooms, "qt-01", now);
    const values = { forms: "Đơn gửi lên tỉnh thì ai ký giấy trả lời?", text: "Người đứng đầu ký.", dieu: "42-2013-qh13#dieu-999", validUntil: "2027-01-31", lam: "luu" };
    const empty = await page(admin, action);
    expect(await (await submit(admin, empty, action, values)).text()).toContain("không còn trong kho văn bản");
    const taken = { ...values, dieu: "42-2013-qh13#dieu-28-khoan-1", forms: "gui don kien nghi len xa may ngay duoc tra loi" };
    expect(await (await submit(admin, empty, action, taken)).text()).toContain("Đã có một câu duyệt sẵn khác");

    const list = await page(admin, "/console/tra-loi/duyet");
    expect(list).toContain("Sắp hết hạn");
    const edit = "/console/tra-loi/duyet/sua/mau-duyet-2";
    expect((await submit(admin, await page(admin, edit), edit, { ...values, dieu: "42-2013-qh13#dieu-28-khoan-1", text: "Ba ngày." })).status).toBe(303);
    const edited = await page(admin, edit);
    expect(edited).toContain("Ba ngày.");
    expect(edited).toMatch(/Sửa: Lê Minh Đăng/);
    expect((await submit(admin, edited, "/console/tra-loi/duyet/rut/mau-duyet-2", { reason: "Sai." })).status).toBe(303);
    expect(await page(admin, "/console/tra-loi/duyet")).toContain("Đã rút");
    expect((await admin.get("/console/tra-loi/duyet/sua/khong-co")).status).toBe(404);
  });
});

describe("the register", () => {
  it("counts questions by clause and matters by field, and names nobody", async () => {
    const admin = await signedIn(rooms, "qt-01", now);
    const register = await page(admin, "/console/tra-loi/theo-dieu-khoan?tu=365");
    expect(register).toContain("khoản 1 Điều 28 Luật Tiếp công dân");
    expect(register).toContain("Phản ánh theo lĩnh vực");
    expect(register).not.toContain("Gửi kiến nghị thì mấy ngày");
  });

  it("is downloaded as a table that a spreadsheet reads and does not run", async () => {
    const admin = await signedIn(rooms, "qt-01", now);
    await env.KNOWLEDGE.prepare("UPDATE answer_citations SET label = '=cmd|Điều 28' WHERE answer_id = 'mau:1:question'").run();
    const response = await admin.get("/console/tra-loi/theo-dieu-khoan/bang.csv?tu=365");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(response.headers.get("Content-Disposition")).toContain("theo-dieu-khoan.csv");
    expect([text.startsWith("\uFEFF\"Loại\""), text.split("\r\n").every((line) => line === "" || /^(\uFEFF)?"/.test(line))]).toEqual([true, true]);
    expect(text).not.toMatch(/"[=+@-]/);
  });
});
