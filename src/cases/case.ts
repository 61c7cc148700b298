/** A matter in the hands of cadres, and everything that may happen to it. */

/** The four kinds accepted by chat (domain: phản ánh, kiến nghị, góp ý, khen), and a question no document answers. */
export type CaseKind = "phan_anh" | "kien_nghi" | "gop_y" | "khen" | "hoi_chinh_sach";
export type CaseUrgency = "thuong" | "cao" | "khan";

/** domain.md §3.4. */
export type CaseStatus =
  | "moi_tiep_nhan" | "cho_bo_sung" | "da_chuyen" | "dang_xu_ly" | "da_xu_ly" | "tu_choi" | "da_huong_dan" | "dong" | "mo_lai";

/** domain.md §3.4: why a matter cannot be handled. */
export type RefusalReason =
  | "khong_thuoc_tham_quyen" | "la_khieu_nai_to_cao" | "toa_an_dang_xu" | "da_tra_loi_du" | "thieu_thong_tin"
  | "trung_lap" | "khong_phai_viec_cong" | "xuc_pham" | "khong_co_co_so";

/** What the citizen says of the result; `khong_phan_hoi`: nothing, until it was closed. Silence is never "xong". */
export type Verdict = "xong" | "mot_phan" | "chua" | "khong_ro" | "khong_phan_hoi";

export type Role = "cadre" | "supervisor" | "admin" | "auditor";

/** Who looks or acts. A cadre's unit is one node of the unit tree; they see what is handled at or below it. */
export interface Cadre { id: string; name: string; role: Role; unitId: string; active: boolean }

export interface Case {
  id: string;
  /** "CM-261123-K7QF". */
  code: string;
  kind: CaseKind;
  fields: string[];
  urgency: CaseUrgency;
  status: CaseStatus;
  /** GSO code of the commune, null when unknown. */
  areaCode: string | null;
  placeText: string | null;
  /** The unit that answers the citizen. */
  ownerUnitId: string;
  /** The unit that does the work; may equal the owner. */
  handlerUnitId: string;
  /** Units that may look but not act. */
  copyUnitIds: string[];
  /** Lowest unit that may see it: 2.5's wall. Null: no wall. */
  hiddenFromUnitId: string | null;
  /** Personal data masked. The original is sealed and opened separately, with a reason. */
  textRedacted: string;
  summary: string;
  /** What the citizen would like, in their words; null when not told. */
  wish: string | null;
  openedAt: string;
  /** First substantive reply due (law or the unit's commitment), ISO UTC; null where no clock runs. */
  dueAt: string | null;
  /** Which clock that is: id in knowledge/clocks.yaml. */
  clockId: string | null;
  rating: number | null;
  parentCaseId: string | null;
}

export type CaseEventKind =
  | "opened" | "accepted" | "asked" | "added" | "transferred" | "answered" | "refused" | "rated"
  | "reopened" | "withdrawn" | "reminded" | "escalated" | "viewed" | "original_opened" | "closed"
  | "guided" | "hidden" | "reassigned" | "identity_opened" | "erased"
  /** The citizen's verdict where it changes nothing else. */
  | "judged"
  /** Among cadres only: not in the citizen's timeline. */
  | "opening_asked" | "opening_decided" | "noted" | "task_given" | "task_done" | "retagged"
  /** In the timeline of the case that goes along, and only among cadres in that of the case it goes with. */
  | "merged" | "unmerged" | "extended"
  /** Some of its words became a case of their own; `data.intoCode`. Told to the citizen. */
  | "split";

export interface CaseEvent {
  id: string;
  caseId: string;
  kind: CaseEventKind;
  /** Cadre id, "citizen" or "system". */
  actor: string;
  /** Text shown in the timeline; personal data masked. */
  text: string | null;
  data: Record<string, unknown>;
  at: string;
}
