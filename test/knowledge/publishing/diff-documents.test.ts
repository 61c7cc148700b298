import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import type { DocumentPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../../../src/knowledge/documents/parse-document.ts";
import { diffDocuments } from "../../../src/knowledge/publishing/diff-documents.ts";
import { diffWords } from "../../../src/knowledge/publishing/diff-words.ts";

const pieces = (text: string): DocumentPieces => listPieces(parseDocument(text));
const of = (before: string, after: string): ReturnType<typeof diffDocuments> => diffDocuments(pieces(before), pieces(after));
const shipped = (slug: string): string => readFileSync(join(import.meta.dirname, `../../../knowledge/documents/${slug}.md`), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
const joined = (words: { kind: string; text: string }[], leaveOut: string): string => words.filter(({ kind }) => kind !== leaveOut).map(({ text }) => text).join("");

const LAW = [
  "Điều 1. Phạm vi", "Luật này quy định việc tiếp công dân tại cơ quan nhà nước.",
  "Điều 2. Thời hạn", "1. Trong thời hạn 10 ngày kể từ ngày nhận đơn, người tiếp phải trả lời.", "2. Vụ việc phức tạp thì thời hạn không quá 45 ngày.", "a) Ở vùng sâu thì không quá 60 ngày;", "b) Ở hải đảo thì không quá 90 ngày.",
  "Điều 3. Kinh phí", "Ngân sách nhà nước bảo đảm kinh phí cho công tác tiếp công dân hằng năm.", "",
].join("\n");

describe("what changed between two texts", () => {
  test("the same text has no changes", () => {
    expect(of(LAW, LAW)).toMatchObject({ changes: [], counts: { added: 0, changed: 0, removed: 0, unchanged: 7 }, renumbered: [] });
  });

  test("a new document is added whole", () => {
    const diff = diffDocuments(null, pieces(LAW));
    expect(diff.counts).toEqual({ added: 7, changed: 0, removed: 0, unchanged: 0 });
    expect(diff.changes.map((change) => change.label)).toEqual(["Điều 1", "Điều 2", "khoản 1 Điều 2", "khoản 2 Điều 2", "điểm a khoản 2 Điều 2", "điểm b khoản 2 Điều 2", "Điều 3"]);
  });

  test("a changed number of days is named by its clause, word by word", () => {
    const diff = of(LAW, LAW.replace("10 ngày", "07 ngày làm việc"));
    expect(diff.counts).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 6 });
    expect(diff.changes[0]).toMatchObject({ kind: "changed", anchor: "dieu-2-khoan-1", oldAnchors: ["dieu-2-khoan-1"], label: "khoản 1 Điều 2" });
    const changed = diff.changes[0]?.words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text.trim()}`);
    expect(changed).toEqual(["removed 10", "added 07", "added làm việc"]);
  });

  test("a khoản put in at the top leaves those below unchanged, under their new numbers", () => {
    const after = LAW.replace("1. Trong thời hạn", "1. Người tiếp công dân phải có thẻ công chức khi làm nhiệm vụ.\n2. Trong thời hạn").replace("2. Vụ việc", "3. Vụ việc");
    const diff = of(LAW, after);
    expect(diff.counts).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 7 });
    expect(diff.changes[0]).toMatchObject({ kind: "added", anchor: "dieu-2-khoan-1" });
    expect(diff.renumbered.map(({ oldAnchor, anchor }) => `${oldAnchor} → ${anchor}`)).toEqual([
      "dieu-2-khoan-1 → dieu-2-khoan-2", "dieu-2-khoan-2 → dieu-2-khoan-3", "dieu-2-khoan-2-diem-a → dieu-2-khoan-3-diem-a", "dieu-2-khoan-2-diem-b → dieu-2-khoan-3-diem-b",
    ]);
  });

  test("a clause that moves and changes a little is one change, not one gone and one new", () => {
    const after = LAW.replace("Điều 3. Kinh phí", "Điều 3. Trụ sở\nTrụ sở tiếp công dân đặt tại nơi thuận tiện.\nĐiều 4. Kinh phí").replace("hằng năm", "theo quy định");
    const diff = of(LAW, after);
    expect(diff.changes.map(({ kind, anchor, oldAnchors }) => [kind, anchor, ...oldAnchors])).toEqual([["added", "dieu-3"], ["changed", "dieu-4", "dieu-3"]]);
  });

  test("a removed clause stands in the order where it stood", () => {
    const after = LAW.replace("a) Ở vùng sâu thì không quá 60 ngày;\n", "").replace("b) Ở hải đảo", "a) Ở hải đảo").replace("hằng năm", "mỗi năm");
    const diff = of(LAW, after);
    expect(diff.changes.map(({ kind, anchor }) => [kind, anchor])).toEqual([["removed", "dieu-2-khoan-2-diem-a"], ["changed", "dieu-3"]]);
    expect(diff.renumbered).toEqual([{ anchor: "dieu-2-khoan-2-diem-a", oldAnchor: "dieu-2-khoan-2-diem-b", label: "điểm a khoản 2 Điều 2" }]);
  });

  test("the number of a quoted clause is part of the rule", () => {
    const amending = (number: string): string => `Điều 1. Sửa đổi, bổ sung một số điều của Luật Tiếp công dân\n1. Sửa đổi, bổ sung khoản ${number} Điều 15 như sau:\n“${number}. Chủ tịch xã tiếp công dân ít nhất 02 ngày trong 01 tháng.”.\n`;
    expect(of(amending("2"), amending("3")).counts).toMatchObject({ changed: 2, added: 0, removed: 0 });
  });

  test("a line put into a long annex changes only the piece it stands in", () => {
    const rows = Array.from({ length: 200 }, (_, i) => `${i + 1}. Thủ tục cấp giấy phép số ${i * 7919} tại xã, phường`);
    const annex = (list: string[]): string => `${LAW}\nPHỤ LỤC I\nDANH MỤC THỦ TỤC\n${list.join("\n")}\n`;
    const diff = of(annex(rows), annex([...rows.slice(0, 90), "Thủ tục hoàn toàn mới về nuôi tôm công nghệ cao", ...rows.slice(90)]));
    expect(diff.changes.map(({ kind }) => kind)).toEqual(["changed"]);
    expect(diff.changes[0]?.anchor).toMatch(/^phu-luc-i--\d+$/);
    expect(diff.changes[0]?.words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => [kind, text.trim()])).toEqual([["added", "Thủ tục hoàn toàn mới về nuôi tôm công nghệ cao"]]);
  });

  const words = fc.array(fc.constantFrom("thời", "hạn", "07", "10", "ngày", "làm", "việc", ",", ".", "\n", "đơn", "ông"), { maxLength: 40 }).map((list) => list.join(" "));
  test("same and removed runs are the old words, same and added runs the new ones, to the letter", () => {
    fc.assert(fc.property(words, words, (before, after) => {
      const runs = diffWords(before, after);
      expect(joined(runs, "added")).toBe(before);
      expect(joined(runs, "removed")).toBe(after);
    }));
  });

  const sentence = fc.array(fc.constantFrom("cơ", "quan", "tiếp", "công", "dân", "trả", "lời", "đơn", "khiếu", "nại", "trong", "07", "ngày"), { minLength: 4, maxLength: 14 }).map((list) => list.join(" "));
  const law = fc.array(fc.tuple(sentence, fc.array(sentence, { maxLength: 5 })), { minLength: 1, maxLength: 6 }).map((articles) =>
    articles.map(([title, clauses], i) => `Điều ${i + 1}. ${title}\n${clauses.map((clause, j) => `${j + 1}. ${clause}.\n`).join("")}`).join(""));
  test("counts add up to both texts, and every changed clause goes from its old words to its new ones", () => {
    fc.assert(fc.property(law, law, (before, after) => {
      const [old, fresh] = [pieces(before), pieces(after)];
      const { changes, counts } = diffDocuments(old, fresh);
      expect(counts.added + counts.changed + counts.unchanged).toBe(fresh.pieces.length);
      expect(counts.removed + counts.changed + counts.unchanged).toBe(old.pieces.length);
      for (const { anchor, oldAnchors, words } of changes) {
        const newText = fresh.pieces.find((piece) => piece.anchor === anchor)?.text ?? "";
        const oldText = old.pieces.find((piece) => piece.anchor === oldAnchors[0])?.text ?? "";
        if (words.some(({ kind }) => kind !== "removed")) expect(joined(words, "removed")).toBe(newText);
        if (words.some(({ kind }) => kind !== "added")) expect(joined(words, "added")).toBe(oldText);
      }
    }));
  });

  test("a law of more than half a megabyte against itself with one word changed gives that one change", () => {
    const text = shipped("31-2024-qh15");
    const diff = of(text, text.replace("cộng đồng dân cư", "cộng đồng địa phương"));
    expect(diff.changes.map(({ kind, words }) => [kind, joined(words.filter((run) => run.kind !== "same"), "same")])).toEqual([["changed", "dân cưđịa phương"]]);
    expect(diff.renumbered).toEqual([]);
  });
});
