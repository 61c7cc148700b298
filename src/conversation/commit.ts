import { type Act, type CaseAnswer, acceptCase, addToCase, answerCase, askCitizen, guideCase, judgeCase, rateCase, refuseCase, reopenCase, transferCase, withdrawCase } from "../cases/act-on-case.ts";
import { attachPhotos, dropPhotos } from "../cases/attachment-store.ts";
import type { Cadre, Case, RefusalReason } from "../cases/case.ts";
import { noteCase } from "../cases/case-notes.ts";
import { type Extension, extendCase } from "../cases/clock-extend.ts";
import { findCaseOfReporter } from "../cases/case-store.ts";
import { savePublishWord } from "../cases/publish-words-store.ts";
import { bindCadreChat } from "../cases/cadre-store.ts";
import { layChatProofs } from "../cases/chat-proof-store.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { NotJoinable } from "../cases/join-case.ts";
import { type NewCase, openCase } from "../cases/open-case.ts";
import { eraseCasesOf } from "../cases/retention-store.ts";
import { type NewRestrictedItem, addByReceipt, countWrongReceipt, openRestrictedItem } from "../cases/restricted.ts";
import type { AnswerInput, AnswerOutcome } from "../answer/outcome.ts";
import { bindCompanion, openToCompanion } from "../people/companion-store.ts";
import { shareContact, withdrawContact } from "../people/contact-store.ts";
import { type ConsentPurpose, erasePerson, recordConsent, rememberPerson, savePhone } from "../people/person-store.ts";
import { forgetReturnWaysOf, leaveReturnWay } from "../people/return-store.ts";
import { type RightsKind, recordRequest, settleRequests } from "../people/rights-store.ts";
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
  /** Photos of a draft go with the case that came of it. */
  | { kind: "attach_photos"; ids: readonly string[]; to: { caseId: string } | { reporter: string; code: string } }
  /** Photos of a draft that was dropped go. */
  | { kind: "drop_photos"; ids: readonly string[]; now: Date }
  /** `returnTo`: pseudonym of who chose to be told of an answer; null for everybody else. */
  | { kind: "open_restricted"; input: NewRestrictedItem; returnTo: string | null }
  | { kind: "add_by_receipt"; receipt: string; text: string; id: string; now: Date }
  | { kind: "count_wrong_receipt"; typed: string; source: string; id: string; now: Date }
  | { kind: "record_consent"; id: string; pseudonym: string; purpose: ConsentPurpose; given: boolean; now: Date }
  /** The citizen's word on publishing one of their cases without names. */
  | { kind: "allow_publishing"; id: string; pseudonym: string; code: string; given: boolean; now: Date }
  /** The citizen's yes to being called about one case; `phone`: null for the number kept from before. */
  | { kind: "share_phone"; id: string; pseudonym: string; code: string; phone: string | null; now: Date }
  | { kind: "withdraw_phone"; id: string; pseudonym: string; now: Date }
  | { kind: "record_request"; id: string; code: string; pseudonym: string; request: RightsKind; now: Date; confirmDue: Date; finishDue: Date; settledBy: string | null }
  | { kind: "settle_request"; pseudonym: string; request: RightsKind; status: "done" | "dropped"; now: Date }
  | { kind: "open_to_companion"; code: string; word: string; now: Date }
  | { kind: "bind_companion"; word: string; pseudonym: string; now: Date }
  | { kind: "add_to_case"; reporter: string; code: string; text: { original: string; redacted: string }; act: Act }
  | { kind: "withdraw_case"; reporter: string; code: string; act: Act }
  | { kind: "rate_case"; reporter: string; code: string; rating: 1 | 2 | 3 | 4 | 5; act: Act }
  | { kind: "reopen_case"; reporter: string; code: string; reason: string; verdict: "chua" | "mot_phan"; act: Act }
  | { kind: "judge_case"; reporter: string; code: string; verdict: "xong" | "khong_ro"; act: Act }
  | { kind: "bind_cadre"; code: string; pseudonym: string; now: Date }
  | { kind: "accept_case"; cadre: Cadre; code: string; act: Act }
  | { kind: "ask_citizen"; cadre: Cadre; code: string; question: string; act: Act }
  | { kind: "transfer_case"; cadre: Cadre; code: string; toUnitId: string; reason: string; act: Act }
  | { kind: "answer_case"; cadre: Cadre; code: string; answer: CaseAnswer; act: Act }
  | { kind: "extend_case"; cadre: Cadre; code: string; extension: Extension; act: Act }
  | { kind: "refuse_case"; cadre: Cadre; code: string; refusal: { reason: RefusalReason; whereToGo: string; text: string }; act: Act }
  | { kind: "guide_case"; cadre: Cadre; code: string; guidance: { whereToGo: string; text: string }; act: Act }
  | { kind: "note_case"; cadre: Cadre; code: string; text: string; act: Act };

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
      await forgetReturnWaysOf(people, services.personSealer, command.pseudonym);
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
    case "attach_photos": {
      const caseId = "caseId" in command.to ? command.to.caseId : (await findCaseOfReporter(cases, locality, command.to.reporter, command.to.code))?.case.id;
      if (caseId !== undefined) await attachPhotos(cases, command.ids, caseId);
      return null;
    }
    case "drop_photos": { await dropPhotos(cases, command.ids, command.now); return null; }
    case "open_restricted": {
      const { actId } = await openRestrictedItem(cases, services.restrictedSealer, locality, command.input);
      if (command.returnTo !== null) await leaveReturnWay(people, services.personSealer, { itemId: actId, pseudonym: command.returnTo, now: command.input.now });
      return actId;
    }
    case "add_by_receipt": {
      const added = await addByReceipt(cases, services.restrictedSealer, locality, command);
      if (!added.ok) throw new TurnConflict(command.kind, added.reason);
      return added.value;
    }
    case "count_wrong_receipt": { await countWrongReceipt(cases, services.restrictedSealer, command); return null; }
    case "add_to_case": return settled(command, await addToCase(cases, caseSealer, locality, command.reporter, command.code, command.text, command.act));
    case "withdraw_case": return settled(command, await withdrawCase(cases, locality, command.reporter, command.code, command.act));
    case "rate_case": return settled(command, await rateCase(cases, locality, command.reporter, command.code, command.rating, command.act));
    case "reopen_case": return settled(command, await reopenCase(cases, locality, command.reporter, command.code, command.reason, command.act, command.verdict));
    case "judge_case": return settled(command, await judgeCase(cases, locality, command.reporter, command.code, command.verdict, command.act));
    case "record_consent": { await recordConsent(people, command); return null; }
    case "allow_publishing": {
      const found = await findCaseOfReporter(cases, locality, command.pseudonym, command.code);
      if (!found) return null;
      await savePublishWord(cases, { caseId: found.case.id, given: command.given, now: command.now });
      await recordConsent(people, { ...command, purpose: "publish" });
      return null;
    }
    case "share_phone": {
      if (command.phone !== null) await savePhone(people, services.personSealer, { pseudonym: command.pseudonym, phone: command.phone, now: command.now });
      await shareContact(people, { id: command.id, pseudonym: command.pseudonym, caseCode: command.code, now: command.now });
      return null;
    }
    case "withdraw_phone": { await withdrawContact(people, command); return null; }
    case "record_request": { await recordRequest(people, { ...command, kind: command.request }); return null; }
    case "settle_request": { await settleRequests(people, { ...command, kind: command.request }); return null; }
    case "open_to_companion": { await openToCompanion(people, { caseCode: command.code, word: command.word, now: command.now }); return null; }
    case "bind_companion": { await bindCompanion(people, command); return null; }
    case "bind_cadre": { await bindCadreChat(cases, command); return null; }
    case "accept_case": return settled(command, await acceptCase(cases, locality, command.cadre, command.code, command.act));
    case "ask_citizen": return settled(command, await askCitizen(cases, locality, command.cadre, command.code, command.question, command.act));
    case "transfer_case": return settled(command, await transferCase(cases, locality, command.cadre, command.code, command.toUnitId, command.reason, command.act));
    case "answer_case":
      await layChatProofs(cases, command.answer.photos ?? [], command.code);
      return settled(command, await answerCase(cases, locality, command.cadre, command.code, command.answer, command.act));
    case "extend_case": return settled(command, await extendCase(cases, locality, command.cadre, command.code, command.extension, command.act));
    case "refuse_case": return settled(command, await refuseCase(cases, locality, command.cadre, command.code, command.refusal, command.act));
    case "guide_case": return settled(command, await guideCase(cases, locality, command.cadre, command.code, command.guidance, command.act));
    case "note_case": return settled(command, await noteCase(cases, locality, command.cadre, command.code, { text: command.text, unitId: null }, command.act));
  }
}

function settled(command: Extract<Command, { act: Act; code: string }>, result: Result<Case, string>): string {
  if (!result.ok) throw new TurnConflict(command.kind, result.reason);
  return command.act.actId;
}
