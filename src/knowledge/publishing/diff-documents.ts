/** What changed between two texts of one document. */
export interface DocumentDiff {
  /** In reading order of the new text; removed clauses where they stood. Unchanged ones are left out. */
  changes: ClauseChange[];
  counts: { added: number; changed: number; removed: number; unchanged: number };
}

export interface ClauseChange {
  kind: "added" | "changed" | "removed";
  /** "dieu-5-khoan-2-diem-a"; of the old text when removed. */
  anchor: string;
  /** "điểm a khoản 2 Điều 5". */
  label: string;
  /** Runs of words, in order; an added clause is one "added" run. */
  words: { kind: "same" | "added" | "removed"; text: string }[];
}
