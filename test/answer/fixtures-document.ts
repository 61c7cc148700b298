import type { LegalDocument } from "../../src/knowledge/clause.ts";

/** A published law as the index hands it over. */
export function document(more: Partial<LegalDocument> = {}): LegalDocument {
  return {
    slug: "68-2020-qh14", number: "68/2020/QH14", title: "Luật cư trú 2020", kind: "Luật", issuer: "Quốc hội", issued: "2020-11-13",
    inForceFrom: "2021-07-01", inForceTo: null, amendedBy: [], replacedBy: null, locality: null, quality: "official", source: null, note: null, ...more,
  };
}
