import type { ActRefusal } from "../cases/act.ts";
import type { Case } from "../cases/case.ts";
import { type ReplyDraft, checkReply, publicNamesOf } from "../cases/closing-gate.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { actRefusalWords } from "../text/cases.ts";
import { gateSentences } from "../text/closing-gate.ts";
import { type ActName, type FormValues, outcomes } from "./act-form.ts";

/** Sentences for a form that was not taken, and whether personal data is among what the closing gate found. All of it is named at once, with what to add. */
export function whyNot(name: ActName, values: FormValues, item: Case, locality: CaseLocality, reason: ActRefusal): { why: string[]; personalData: boolean } {
  const draft = draftOf(name, values);
  if (draft === null || !heldByGate.has(reason)) return { why: [actRefusalWords[reason]], personalData: reason === "personal_data" };
  const about = [item.summary, item.textRedacted, item.placeText ?? ""].join("\n");
  const findings = checkReply({ ...draft, personalDataSeen: values["seenPersonal"] === "1" }, about, publicNamesOf(locality));
  return { why: findings.length > 0 ? gateSentences(findings) : [actRefusalWords[reason]], personalData: findings.some(({ kind }) => kind === "personal_data") };
}

const heldByGate: ReadonlySet<ActRefusal> = new Set<ActRefusal>(["blanks", "reply_empty", "office_unnamed", "personal_data", "proof_needed"]);

function draftOf(name: ActName, values: FormValues): ReplyDraft | null {
  const text = values["text"] ?? "";
  switch (name) {
    case "answer":
      return { kind: "answer", text, outcome: outcomes.find((outcome) => outcome === values["outcome"]), proof: values["proof"] ?? null, photos: (values["photos"] ?? "").split(",").filter((id) => id !== "").length };
    case "refuse": case "guide":
      return { kind: name, text, whereToGo: values["whereToGo"] ?? "" };
    case "ask": case "transfer":
      return { kind: name, text };
    case "extend":
      return { kind: "transfer", text };
    default:
      return null;
  }
}
