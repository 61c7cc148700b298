import { type Act, type CaseAnswer, acceptCase, addToCase, answerCase, askCitizen, rateCase, reopenCase, transferCase, withdrawCase } from "../cases/act-on-case.ts";
import type { Cadre, Case } from "../cases/case.ts";
import { bindCadreChat } from "../cases/cadre-store.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { NotJoinable } from "../cases/join-case.ts";
import { type NewCase, openCase } from "../cases/open-case.ts";
import { eraseCasesOf } from "../cases/retention-store.ts";
import { type NewRestrictedItem, openRestrictedItem } from "../cases/restricted.ts";
import type { AnswerInput, AnswerOutcome } from "../answer/outcome.ts";
import { erasePerson, rememberPerson } from "../people/person-store.ts";
import type { Result } from "../result.ts";
import type { ConversationServices } from "./services.ts";

/**
 * What a turn wants written outside its own object. Each carries an id derived from the inbound message, so
 * that committing twice changes nothing.
 */
export type Command =
  | { kind: "remember_person"; pseudonym: string; channel: string; chatId: string; now: Date }
  | { kind: "erase_person"; pseudonym: string; act: Act }
  | { kind: "record_question"; id: string; question: string; outcome: AnswerOutcome; pseudonym: string; now: Date; history?: AnswerInput["history"]; tookMs?: number; address?: string }
  | { kind: "rate_answer"; answerId: string; rating: "good" | "bad" | "missing"; now: Date }
  | { kind: "count_guards"; turnId: string; guards: readonly string[]; now: Date }
  | { kind: "open_case"; input: NewCase & { code: string } }
  | { kind: "open_restricted"; input: NewRestrictedItem }
  | { kind: "add_to_case"; reporter: string; code: string; text: { original: string; redacted: string }; act: Act }
  | { kind: "withdraw_case"; reporter: string; code: string; act: Act }
  | { kind: "rate_case"; reporter: string; code: string; rating: 1 | 2 | 3 | 4 | 5; act: Act }
  | { kind: "reopen_case"; reporter: string; code: string; reason: string; act: Act }
  | { kind: "bind_cadre"; code: string; pseudonym: string; now: Date }
  | { kind: "accept_case"; cadre: Cadre; code: string; act: Act }
  | { kind: "ask_citizen"; cadre: Cadre; code: string; question: string; act: Act }
  | { kind: "transfer_case"; cadre: Cadre; code: string; toUnitId: string; reason: string; act: Act }
  | { kind: "answer_case"; cadre: Cadre; code: string; answer: CaseAnswer; act: Act };

/**
 * The world changed between deciding and committing (someone else acted on the case). The turn is thrown
 * away and decided again on what is true now.
 */
export class TurnConflict extends Error {
  override readonly name = "TurnConflict";
  readonly code: string;
  constructor(command: Command["kind"], reason: string) {
    super(`${command}: ${reason}`);
    this.code = `${command}_${reason}`;
  }
}

/** Runs the commands in order, then queues the notices they wrote. @throws {TurnConflict} */
export async function commitCommands(commands: readonly Command[], services: ConversationServices): Promise<void> {
  for (const command of commands) {
    const actId = await commitOne(command, services);
    if (!actId) continue;
    const noticeIds = await noticesOfAct(services.cases, actId);
    if (noticeIds.length > 0) await services.notify(noticeIds);
  }
}

/** @returns the act id under which notices were written, if any were */
async function commitOne(command: Command, services: ConversationServices): Promise<string | null> {
  const { cases, people, locality, caseSealer } = services;
  switch (command.kind) {
    case "remember_person": { await rememberPerson(people, services.personSealer, command); return null; }
    case "erase_person": {
      await eraseCasesOf(cases, command.pseudonym, command.act);
      await erasePerson(people, command.pseudonym);
      return null;
    }
    case "record_question": { await services.recordQuestion(command); return null; }
    case "rate_answer": { await services.rateAnswer(command); return null; }
    case "count_guards": { await services.countGuards(command); return null; }
    case "open_case": {
      const { input } = command;
      await openCase(cases, caseSealer, locality, input).catch((error: unknown) => { throw error instanceof NotJoinable ? new TurnConflict(command.kind, "not_joinable") : error; });
      await services.noteCopies({ caseId: input.caseId, text: input.textRedacted, now: input.now });
      return input.caseId;
    }
    case "open_restricted": return (await openRestrictedItem(cases, services.restrictedSealer, command.input)).actId;
    case "add_to_case": return settled(command, await addToCase(cases, caseSealer, locality, command.reporter, command.code, command.text, command.act));
    case "withdraw_case": return settled(command, await withdrawCase(cases, locality, command.reporter, command.code, command.act));
    case "rate_case": return settled(command, await rateCase(cases, locality, command.reporter, command.code, command.rating, command.act));
    case "reopen_case": return settled(command, await reopenCase(cases, locality, command.reporter, command.code, command.reason, command.act));
    case "bind_cadre": { await bindCadreChat(cases, command); return null; }
    case "accept_case": return settled(command, await acceptCase(cases, locality, command.cadre, command.code, command.act));
    case "ask_citizen": return settled(command, await askCitizen(cases, locality, command.cadre, command.code, command.question, command.act));
    case "transfer_case": return settled(command, await transferCase(cases, locality, command.cadre, command.code, command.toUnitId, command.reason, command.act));
    case "answer_case": return settled(command, await answerCase(cases, locality, command.cadre, command.code, command.answer, command.act));
  }
}

function settled(command: Extract<Command, { act: Act; code: string }>, result: Result<Case, string>): string {
  if (!result.ok) throw new TurnConflict(command.kind, result.reason);
  return command.act.actId;
}
