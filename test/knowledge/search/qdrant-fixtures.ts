import type { Embedder } from "../../../src/model/ports.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";

export function law(slug: string, number: string, title: string, text: string, more: Partial<DocumentFile["document"]> = {}): DocumentFile {
  return {
    document: {
      slug, number, title, kind: "Luật", issuer: "Quốc hội", issued: null, inForceFrom: "2014-01-01", inForceTo: null, amendedBy: [], replacedBy: null,
      locality: null, quality: "official", source: null, note: null, ...more,
    },
    amends: [],
    text,
  };
}

export const RECEPTION = law("42-2013-qh13", "42/2013/QH13", "Tiếp công dân", "Điều 15. Việc tiếp công dân ở xã\nChủ tịch xã trực tiếp tiếp công dân mỗi tuần.\nĐiều 16. Từ chối tiếp\nNgười say rượu.\n");
export const WAGES = law("45-2019-qh14", "45/2019/QH14", "Lao động", "Điều 90. Tiền lương\nTiền lương là số tiền người sử dụng lao động trả cho người lao động.\nĐiều 91. Lương tối thiểu\nMức thấp nhất.\n", { inForceFrom: "2021-01-01" });
export const OLD_WAGES = law("10-2012-qh13", "10/2012/QH13", "Lao động cũ", "Điều 90. Tiền lương\nTiền lương theo luật cũ.\n", { inForceFrom: "2013-05-01", inForceTo: "2021-01-01" });
export const HANOI = law("5-2025-nq-hdnd", "5/2025/NQ-HĐND", "Tiền lương ở Hà Nội", "Điều 1. Tiền lương\nTiền lương của riêng thành phố.\n", { locality: "01", inForceFrom: "2025-01-01" });
export const ALL = [RECEPTION, WAGES, OLD_WAGES, HANOI];

/** Knows three matters and what they are called; everything else lies elsewhere. */
export const MATTERS: readonly RegExp[] = [/lương|thu nhập|trả công/i, /tiếp công dân|gặp lãnh đạo/i, /rượu|bia|nhậu/i];

export function vectorOf(text: string): number[] {
  const hits = MATTERS.map((pattern) => (pattern.test(text) ? 1 : 0.01));
  return [...hits, 0.1];
}

export function matterEmbedder(name = "matters"): Embedder & { asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    dimensions: 4,
    asked,
    embed: (texts) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((text) => Float32Array.from(vectorOf(text))));
    },
  };
}
