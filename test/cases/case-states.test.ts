import { describe, expect, it } from "vitest";
import { type CaseAct, allows, caseStatuses, isOpen } from "../../src/cases/case-states.ts";
import type { CaseStatus } from "../../src/cases/case.ts";
import { refusalWords, statusWords } from "../../src/text/cases.ts";

/**
 * Typed from domain.md §3.4 without a look at the code: a row a status; a "+" where the act may follow. Columns: take, ask, hand on, answer,
 * refuse, guide (a cadre's), extend (a cadre's, once taken); tell more, take back, rate, open again (the citizen's); close (the clock's).
 */
const columns: readonly CaseAct[] = ["accept", "ask", "transfer", "answer", "refuse", "guide", "extend", "add", "withdraw", "rate", "reopen", "close"];
const table: Record<string, string> = {
  //               take ask hand answ refu guid ext  add  with rate open close
  moi_tiep_nhan: "  +    +   +    +    +    +    -    +    +    -    -    -",
  da_chuyen: "      +    +   +    +    +    +    -    +    +    -    -    -",
  cho_bo_sung: "    -    -   +    +    +    +    +    +    +    -    -    -",
  dang_xu_ly: "     -    +   +    +    +    +    +    +    +    -    -    -",
  mo_lai: "         +    +   +    +    +    +    -    +    +    -    -    -",
  da_xu_ly: "       -    -   -    -    -    -    -    -    +    +    +    +",
  tu_choi: "        -    -   -    -    -    -    -    -    +    +    +    +",
  da_huong_dan: "   -    -   -    -    -    -    -    -    +    +    +    +",
  dong: "           -    -   -    -    -    -    -    -    -    -    +    -",
};

describe("the life of a case, against a table typed from the law of the product", () => {
  const rows = Object.entries(table).flatMap(([status, marks]) => marks.trim().split(/\s+/).map((mark, i) => [status as CaseStatus, columns[i] ?? "close", mark === "+"] as const));

  it("knows the nine statuses of the table and no other", () => expect(caseStatuses.toSorted()).toEqual(Object.keys(table).toSorted()));

  it.each(rows)("%s · %s: %s", (status, act, may) => expect(allows(status, act)).toBe(may));

  it("waits for somebody's work exactly where it may be answered", () => {
    for (const status of caseStatuses) expect([status, isOpen(status)]).toEqual([status, !["da_xu_ly", "tu_choi", "da_huong_dan", "dong"].includes(status)]);
  });
});

describe("words of §3.4", () => {
  it("has a word for each of the nine refusal codes and for no other", () => {
    const codes = ["khong_thuoc_tham_quyen", "la_khieu_nai_to_cao", "toa_an_dang_xu", "da_tra_loi_du", "thieu_thong_tin", "trung_lap", "khong_phai_viec_cong", "xuc_pham", "khong_co_co_so"];
    expect(Object.keys(refusalWords).toSorted()).toEqual(codes.toSorted());
  });

  it("says each status as the citizen is to read it", () => {
    for (const [status, word] of [["moi_tiep_nhan", "Đã ghi nhận"], ["cho_bo_sung", "Chờ bà con bổ sung"], ["da_chuyen", "Đã chuyển"], ["dang_xu_ly", "Đang xử lý"], ["da_xu_ly", "Đã xử lý"], ["tu_choi", "Không xử lý được"], ["da_huong_dan", "Đã hướng dẫn"], ["dong", "Đã đóng"], ["mo_lai", "Mở lại"]] as const) {
      expect(statusWords[status].startsWith(word)).toBe(true);
    }
  });
});
