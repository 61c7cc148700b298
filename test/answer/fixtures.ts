import type { Clause, ClauseHit, ClauseIndex } from "../../src/knowledge/clause.ts";
import type { RuleChange } from "../../src/answer/article-store.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { document } from "./fixtures-document.ts";
import { readLexicon } from "../../src/language/lexicon.ts";

export function clause(anchor: string, text: string, more: Partial<Clause> = {}): Clause {
  const part = (name: string): string | null => new RegExp(`${name}-([\\da-zđ]+)`, "u").exec(anchor)?.[1] ?? null;
  return {
    id: `68-2020-qh14#${anchor}`, slug: "68-2020-qh14", article: part("dieu"), clause: part("khoan"), point: part("diem"),
    articleTitle: "Hồ sơ, thủ tục đăng ký tạm trú, gia hạn tạm trú", headings: [], text, ...more,
  };
}

export { document };

/** Điều 28 Luật Cư trú 2020, word for word. */
export const TAM_TRU: Clause[] = [
  clause("dieu-28", "Điều 28. Hồ sơ, thủ tục đăng ký tạm trú, gia hạn tạm trú"),
  clause("dieu-28-khoan-1", "1. Hồ sơ đăng ký tạm trú bao gồm:"),
  clause("dieu-28-khoan-1-diem-a", "a) Tờ khai thay đổi thông tin cư trú; đối với người đăng ký tạm trú là người chưa thành niên thì trong tờ khai phải ghi rõ ý kiến đồng ý của cha, mẹ hoặc người giám hộ, trừ trường hợp đã có ý kiến đồng ý bằng văn bản;"),
  clause("dieu-28-khoan-1-diem-b", "b) Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp."),
  clause("dieu-28-khoan-3", "3. Trong thời hạn 15 ngày trước ngày kết thúc thời hạn tạm trú đã đăng ký, công dân phải làm thủ tục gia hạn tạm trú.\nHồ sơ, thủ tục gia hạn tạm trú thực hiện theo quy định tại khoản 1 và khoản 2 Điều này."),
];

/** Điều 38 Luật Căn cước 2023, shortened to the khoản that leaves the fee to somebody else. */
export const LE_PHI: Clause[] = [
  clause("dieu-38-khoan-2", "2. Công dân khi được cấp đổi, cấp lại thẻ căn cước phải nộp lệ phí theo quy định của Bộ trưởng Bộ Tài chính.", {
    id: "26-2023-qh15#dieu-38-khoan-2", slug: "26-2023-qh15", articleTitle: "Phí, lệ phí cấp thẻ căn cước",
  }),
];

export function hit(of: Clause, more: Partial<ClauseHit> = {}): ClauseHit {
  return { clause: of, document: document(of.slug === "68-2020-qh14" ? {} : { slug: "26-2023-qh15", number: "26/2023/QH15", title: "Luật Căn cước 2023", inForceFrom: "2024-07-01" }), score: 10, coverage: 0.6, evidence: 2, ...more };
}

/** A change to a rule; by default the whole article is worded anew from 01/07/2026. */
export function ruleChange(more: Partial<RuleChange> & Pick<RuleChange, "instruction">): RuleChange {
  return {
    clause: null, point: null, effect: "reworded", oldWords: null, newWords: null, wording: null, from: "2026-07-01", isDoubtful: false, pieces: [more.instruction],
    document: document({ slug: "136-2025-qh15", number: "136/2025/QH15", title: "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo", inForceFrom: "2026-07-01" }),
    ...more,
  };
}

/** Finds always the same, and remembers what it was asked. */
export function indexOf(hits: ClauseHit[]): ClauseIndex & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: async (query) => {
      asked.push(query.text);
      return hits;
    },
  };
}

export const LEXICON = readLexicon(readFileSync(join(import.meta.dirname, "../../knowledge/lexicon.yaml"), "utf8"));
