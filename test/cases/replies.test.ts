import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type ReplyDraft, checkReply } from "../../src/cases/closing-gate.ts";
import { replyScore } from "../../src/cases/reply-score.ts";
import { fold } from "../../src/language/fold.ts";
import { gateSentences } from "../../src/text/closing-gate.ts";

/**
 * Replies as offices write them, in test/cases/replies: empty ones, telling ones, and lines with and without the personal data of somebody
 * who does not answer by office. Each set is parted by the hash of its text; rules and weights were made with the half "dev" in sight, the
 * half "held" was only counted. The floors are what was counted, rounded down.
 */
const Reply = z.object({ id: z.string(), half: z.enum(["dev", "held"]), kind: z.enum(["answer", "refuse", "guide"]), outcome: z.enum(["done", "promised", "explained", "no_rule"]).optional(), about: z.string(), text: z.string() });
const OfKind = Reply.extend({ whereToGo: z.string().optional() });
const Line = z.object({ id: z.string(), half: z.enum(["dev", "held"]), text: z.string(), personal: z.array(z.object({ start: z.number(), end: z.number() })) });

const read = (name: string): unknown[] => readFileSync(new URL(`replies/${name}.jsonl`, import.meta.url).pathname, "utf8").trim().split("\n").map((line): unknown => JSON.parse(line));
const [empty, full] = [read("empty").map((row) => Reply.parse(row)), read("full").map((row) => Reply.parse(row))];
const lines = read("persons").map((row) => Line.parse(row));
const communes = ["Trần Văn Thời", "Nguyễn Phích", "Hồ Thị Kỷ", "Lý Văn Lâm", "Nguyễn Việt Khái", "Phan Ngọc Hiển"];

/** A promise without its day is what a cadre gets who files it as an explanation. */
const draftOf = (row: z.infer<typeof Reply>, text: string): ReplyDraft => ({ kind: row.kind, outcome: row.id.startsWith("empty") && row.outcome === "promised" ? "explained" : row.outcome, text, personalDataSeen: true });
const heldBack = (rows: readonly z.infer<typeof Reply>[], spell: (text: string) => string): number =>
  rows.filter((row) => checkReply(draftOf(row, spell(row.text)), row.about, []).some(({ kind }) => kind === "reply_empty")).length / rows.length;

describe("of replies never looked at while the rules were made", () => {
  const half = <Row extends { half: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.half === "held");

  it("nine empty ones in ten are held back, one telling one in twenty at most, with accents or without", () => {
    expect(Math.min(half(empty).length, half(full).length)).toBeGreaterThanOrEqual(100);
    for (const spell of [(text: string): string => text, fold]) {
      expect(heldBack(half(empty), spell)).toBeGreaterThanOrEqual(0.91);
      expect(heldBack(half(full), spell)).toBeLessThanOrEqual(0.04);
    }
  });

  it("nineteen lines in twenty with a person's data are stopped, and hardly one without", () => {
    const stopped = (row: z.infer<typeof Line>): boolean => checkReply({ kind: "answer", outcome: "explained", text: row.text }, "", communes).some(({ kind }) => kind === "personal_data");
    const [withData, without] = [half(lines).filter(({ personal }) => personal.length > 0), half(lines).filter(({ personal }) => personal.length === 0)];
    const [caught, wrong] = [withData.filter(stopped).length, without.filter(stopped).length];
    expect(caught / withData.length).toBeGreaterThanOrEqual(0.94);
    expect(caught / (caught + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});

const ofKind = (name: string): z.infer<typeof OfKind>[] => read(name).map((row) => OfKind.parse(row)).filter(({ half }) => half === "held");
const held = (row: z.infer<typeof OfKind>, spell: (text: string) => string): boolean =>
  checkReply({ kind: row.kind, outcome: row.outcome, text: spell(row.text), whereToGo: row.whereToGo, personalDataSeen: true }, row.about, []).some(({ kind }) => kind === "reply_empty");

describe("refusals, guidance and promises, the half that was only counted", () => {
  it.each(["refusals", "promises"])("%s: nine empty ones in ten are held back, one telling one in twenty at most, with accents or without", (name) => {
    const rows = ofKind(name);
    const [empties, fulls] = [rows.filter(({ id }) => id.startsWith("empty")), rows.filter(({ id }) => id.startsWith("full"))];
    for (const spell of [(text: string): string => text, fold]) {
      expect(empties.filter((row) => held(row, spell)).length / empties.length).toBeGreaterThanOrEqual(0.9);
      expect(fulls.filter((row) => held(row, spell)).length / fulls.length).toBeLessThanOrEqual(0.05);
    }
  });

  it("names typed without accents and capitals: four in five are seen, none where there is none", () => {
    const rows = read("bare-names").map((row) => Line.parse(row)).filter(({ half }) => half === "held");
    const seen = (row: z.infer<typeof Line>): boolean => checkReply({ kind: "ask", text: row.text }, "", communes).some(({ kind }) => kind === "personal_data");
    const named = rows.filter(({ personal }) => personal.length > 0);
    expect(named.filter(seen).length / named.length).toBeGreaterThanOrEqual(0.8);
    expect(rows.filter((row) => row.personal.length === 0 && seen(row))).toEqual([]);
  });

  it.each([
    ["refuse", "Không giải quyết do không có cơ sở.", false], ["refuse", "Hồ sơ thiếu bản vẽ có dấu của đơn vị đo đạc.", true],
    ["guide", "Đề nghị liên hệ bộ phận liên quan để được hướng dẫn.", false], ["guide", "Chị mang sổ đỏ tới quầy đất đai xin trích lục.", true],
  ] as const)("%s «%s» goes: %s", (kind, text, goes) => {
    expect(checkReply({ kind, text, whereToGo: "UBND xã, bộ phận một cửa" }, "", []).length === 0).toBe(goes);
  });

  it.each([["Sẽ mở cổng phụ cho xe cấp cứu", true], ["Mặt trận xã sẽ giám sát nội dung này", false]])("a promise with its day, «%s», goes: %s", (text, goes) => {
    expect(checkReply({ kind: "answer", outcome: "promised", text }, "", []).length === 0).toBe(goes);
  });
});

describe("what a reply is weighed by", () => {
  it.each([
    ["Đã tuyên truyền các hộ giữ vệ sinh.", "Đã tháo sáu chuồng vịt trên mé rạch."],
    ["Đơn vị sẽ tăng cường kiểm tra.", "Đơn vị gắn hai camera ở đầu lộ hôm qua."],
    ["Theo Luật Đê điều năm 2006, việc bảo vệ đê là trách nhiệm chung.", "Theo Luật Đê điều năm 2006, nhà anh nằm trong hành lang đê nên không được xây."],
    ["Bà con liên hệ cơ quan chức năng.", "Bà con tới quầy số 4, bộ phận một cửa xã."],
  ])("a deed, an amount, a finding or a place weighs more than an office speaking of itself: «%s» under «%s»", (nothing, something) => {
    expect(replyScore(nothing, "")).toBeLessThan(replyScore(something, ""));
  });

  it("a day in a field of its own makes up for the day only, not for the deed", () => {
    const kinds = (text: string): string[] => checkReply({ kind: "answer", outcome: "promised", text }, "", []).map(({ kind }) => kind);
    expect(kinds("Xã sẽ thay nắp cống bể trước trường mẫu giáo")).toEqual([]);
    expect(kinds("Xã sẽ quan tâm, tăng cường chỉ đạo")).toEqual(["reply_empty"]);
  });
});

describe("what the cadre is told", () => {
  const told = (draft: Partial<ReplyDraft>, about = ""): string => gateSentences(checkReply({ kind: "answer", outcome: "done", text: "", proof: "có ảnh", ...draft }, about, [])).join(" ");

  it("names what is missing and offers a line to fill in, by the kind of reply", () => {
    expect(told({ text: "Đã xử lý." })).toContain("đã làm gì hoặc sẽ làm gì, ai làm và ngày nào");
    expect(told({ text: "Phòng Kinh tế đã chỉ đạo." })).not.toContain("ai làm");
    expect(told({ outcome: "promised", text: "Sẽ quan tâm, xem xét." })).toContain("[Ai] sẽ [làm gì]");
    expect(told({ outcome: "explained", text: "Hồ sơ đang được giải quyết theo quy định." })).toContain("vì sao");
    expect(told({ kind: "refuse", text: "Không thuộc thẩm quyền theo quy định.", whereToGo: "" })).toContain("tới đâu");
    expect(told({ kind: "guide", text: "Bà con liên hệ cơ quan chức năng." })).toContain("Bà con mang [giấy gì]");
  });

  it("tells who explains what will be done what a promise needs: who and when", () => {
    const held = told({ outcome: "explained", text: "Đang xem xét, sẽ nạo vét cống" });
    expect(held).toContain("Xin ghi rõ ai làm và ngày nào");
    expect(checkReply({ kind: "answer", outcome: "explained", text: "Đang xem xét, sẽ nạo vét cống sáng 27/11 đội vệ sinh làm" }, "", [])).toEqual([]);
  });

  it("says when only a law is named, or only the citizen's words come back", () => {
    expect(told({ outcome: "explained", text: "Theo Luật Thủy lợi năm 2017, việc bảo vệ công trình là trách nhiệm chung." })).toContain("mới nêu điều luật");
    expect(told({ outcome: "explained", text: "Cống gần trường bị nghẹt, mưa là ngập." }, "Cống gần trường bị nghẹt, mưa là ngập tới gối")).toContain("nhắc lại lời bà con");
  });

  it("the offered line does not go out with its blanks, and goes filled in", () => {
    const offered = /«([^«]*\[[^»]*)»/.exec(told({ text: "Đã xử lý." }))?.[1] ?? "";
    expect(checkReply({ kind: "answer", outcome: "explained", text: offered }, "", []).map(({ kind }) => kind)).toContain("blanks");
    const filled = offered.replace("[ngày]", "20/11").replace("[ai]", "tổ điện").replace("[làm gì]", "thay hai bóng").replace("[chỗ nào]", "đầu hẻm 3");
    expect(checkReply({ kind: "answer", outcome: "explained", text: filled }, "", [])).toEqual([]);
  });
});

describe("who answers by office may be named", () => {
  const stopped = (text: string): string[] => checkReply({ kind: "ask", text }, "", communes).flatMap((finding) => (finding.kind === "personal_data" ? [finding.shown] : []));

  it.each([
    "Chủ tịch UBND xã Phan Hoài Bão ký ngày 3/11.", "Ông Phan Hoài Bão, Phó Chủ tịch UBND xã, tiếp bà con sáng thứ Hai.", "Đại úy Lữ Minh Tợn, Phó Trưởng Công an xã, nhận tin.",
    "Bà con gặp anh Khởn ở bộ phận một cửa.", "Trung tâm Y tế, 12 đường Trần Phú, khám từ 7 giờ.", "Thư gửi về hoptho@camau.gov.vn.", "Cô Ba, chú Tư đã báo tin đúng.",
  ])("stands: %s", (text) => expect(stopped(text)).toEqual([]));

  it.each([
    ["Giám đốc công ty, ông Lữ Minh Tợn, bỏ trốn.", "Lữ Minh Tợn"], ["Cán bộ xã đã tới nhà bà Phan Thị Khởn đo đất.", "Phan Thị Khởn"], ["Đã gặp ông Lữ Tợn để hòa giải.", "Lữ Tợn"],
    ["Hộ ông Tư kế bên đã dời rào.", "ông Tư"], ["Nhóm gồm Khởn, Tợn và Bão bị nhắc.", "Khởn, Tợn và Bão"], ["Người vi phạm ngụ 15 Lê Lợi, phường 2.", "15 Lê Lợi"],
  ])("stopped: %s", (text, shown) => expect(stopped(text).join(" ")).toContain(shown));
});
