import type { CaseEvent } from "../cases/case.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { allows } from "../cases/case-states.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { cardWords } from "../cases/notice-message.ts";
import { cardOf } from "../cases/notices-for.ts";
import type { Choice } from "../channels/channel.ts";
import { actLabels, lastWords, step } from "../text/cadre-chat.ts";
import { caseCard } from "../text/case-notices.ts";
import { statusWords } from "../text/cases.ts";
import { choiceWords } from "../text/choices.ts";
import type { Doing } from "./cadre-form.ts";

/** A case as a cadre reads it in chat: việc gì – ở đâu – ai làm – bao giờ – mong muốn, where it stands, what was said last, and what may be done. */
export function cardOfCase(record: CaseRecord, events: readonly CaseEvent[], mayAct: boolean, locality: CaseLocality): { text: string; choices: Choice[] } {
  const last = events.findLast(({ kind, text }) => (kind === "added" || kind === "asked") && text !== null);
  const text = [
    caseCard(cardWords(cardOf(record), locality)),
    step(statusWords[record.status]),
    ...(last?.text ? [lastWords({ by: last.kind === "added" ? "citizen" : "desk", text: last.text })] : []),
  ].join("\n");
  const possible = mayAct ? acts.filter(([act]) => act === "note" || (allows(record.status, act) && (act !== "extend" || record.dueAt !== null))) : [];
  return { text, choices: possible.map(([act, label]) => ({ value: `w:${act}:${record.code}`, label })) };
}

const acts: readonly (readonly [Doing, string])[] = [
  ["accept", choiceWords.accept], ["ask", choiceWords.askBack], ["transfer", choiceWords.forward], ["answer", choiceWords.reply],
  ["extend", actLabels.extend], ["refuse", actLabels.refuse], ["guide", actLabels.guide], ["note", actLabels.note],
];
