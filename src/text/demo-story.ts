/**
 * How a demo case is told: what came, and what was done with it and when. All times are working days before the day of the seeding
 * (0: that day), so that the list always holds late, due, waiting and new cases. In words, "{-2}" is the day two days before the act, as 21/11.
 */
export interface DemoStory {
  id: string;
  area: string;
  place: string;
  field: string;
  kind: "phan_anh" | "kien_nghi" | "gop_y" | "khen" | "hoi_chinh_sach";
  urgency: "thuong" | "cao" | "khan";
  text: string;
  summary: string;
  wish?: string;
  opened: number;
  acts: readonly DemoAct[];
  /** A person who told more than one of them; else everybody is somebody else. */
  person?: string;
  /** Goes along with that story. */
  joins?: string;
  beyondCommune?: boolean;
  /** Opened this many minutes after the hour of its day, to set copies of one text close together. */
  minute?: number;
}

/** Who acts; left out, the desk of the commune. */
export type DemoHand = "desk" | "leader" | "police" | "front" | "province";

export type DemoAct = { ago: number; by?: DemoHand } & (
  | { do: "accept" }
  | { do: "ask" | "add"; text: string }
  | { do: "transfer"; to: string; reason: string }
  | { do: "answer"; outcome: "done" | "promised" | "explained" | "no_rule"; text: string; proof?: string; inDays?: number }
  | { do: "refuse"; reason: "khong_thuoc_tham_quyen" | "la_khieu_nai_to_cao" | "da_tra_loi_du" | "khong_phai_viec_cong"; whereToGo: string; text: string }
  | { do: "guide"; whereToGo: string; text: string }
  | { do: "extend"; days: number; reason: string }
  | { do: "rate"; stars: 1 | 2 | 3 | 4 | 5 }
  | { do: "judge"; verdict: "xong" | "khong_ro" }
  | { do: "reopen"; text: string; partly?: boolean }
  | { do: "note"; text: string }
  | { do: "task"; helper?: string; unit?: string; what: string; inDays: number }
  | { do: "task_done"; outcome: "as_told" | "done"; text: string }
  | { do: "withdraw" }
);

type Options = Partial<Pick<DemoStory, "kind" | "urgency" | "wish" | "person" | "joins" | "beyondCommune" | "minute">>;

/** One story, in the order it is told: where, what about, words, the day it came, what was done. */
export const story = (
  id: string, area: string, place: string, field: string, [summary, text]: readonly [string, string], opened: number, acts: readonly DemoAct[] = [], options: Options = {},
): DemoStory => ({ id, area, place, field, kind: "phan_anh", urgency: "thuong", text, summary, opened, acts, ...options });

export const accept = (ago: number, by: DemoHand = "desk"): DemoAct => ({ ago, by, do: "accept" });
export const ask = (ago: number, text: string): DemoAct => ({ ago, do: "ask", text });
export const add = (ago: number, text: string): DemoAct => ({ ago, do: "add", text });
export const transfer = (ago: number, to: string, reason: string): DemoAct => ({ ago, do: "transfer", to, reason });
export const done = (ago: number, text: string, proof: string, by: DemoHand = "desk"): DemoAct => ({ ago, by, do: "answer", outcome: "done", text, proof });
export const promised = (ago: number, inDays: number, text: string, by: DemoHand = "desk"): DemoAct => ({ ago, by, do: "answer", outcome: "promised", text, inDays });
export const explained = (ago: number, text: string, by: DemoHand = "desk"): DemoAct => ({ ago, by, do: "answer", outcome: "explained", text });
export const refuse = (ago: number, reason: Extract<DemoAct, { do: "refuse" }>["reason"], whereToGo: string, text: string): DemoAct => ({ ago, do: "refuse", reason, whereToGo, text });
export const guide = (ago: number, whereToGo: string, text: string): DemoAct => ({ ago, do: "guide", whereToGo, text });
export const extend = (ago: number, days: number, reason: string): DemoAct => ({ ago, do: "extend", days, reason });
export const rate = (ago: number, stars: 1 | 2 | 3 | 4 | 5): DemoAct => ({ ago, do: "rate", stars });
export const judge = (ago: number, verdict: "xong" | "khong_ro"): DemoAct => ({ ago, do: "judge", verdict });
export const reopen = (ago: number, text: string, partly = false): DemoAct => ({ ago, do: "reopen", text, partly });
export const note = (ago: number, text: string, by: DemoHand = "desk"): DemoAct => ({ ago, by, do: "note", text });
export const task = (ago: number, helper: string, what: string, inDays: number): DemoAct => ({ ago, do: "task", helper, what, inDays });
export const taskDone = (ago: number, outcome: "as_told" | "done", text: string): DemoAct => ({ ago, do: "task_done", outcome, text });
export const withdraw = (ago: number): DemoAct => ({ ago, do: "withdraw" });
