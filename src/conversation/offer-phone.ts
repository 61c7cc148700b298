import { fold } from "../language/fold.ts";
import { readYesNo } from "../language/read-choice.ts";
import { isAgreement, isChangeOfMind } from "../listening/interview/small-answers.ts";
import { phoneTail } from "../people/contact-store.ts";
import { readPhone } from "../people/phone.ts";
import { choiceWords } from "../text/choices.ts";
import * as words from "../text/rights.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withCommand, withState } from "./turn-context.ts";

/** A longer message tells something; it is no mere yes with a number. */
const mostAnswerChars = 60;
const fewestDigits = 6;

/**
 * After a matter has gone out: may the cadre call? (domain.md §6.4.) It never holds the matter up, and no answer is no. Asked once
 * nothing else waits; thanks and ideas need no call.
 */
export function offerPhone(before: Turn, after: Turn, tellsByPhone: boolean): Turn {
  const { step, queue, putBy, setAside } = after.state;
  if (step.kind !== "idle" || queue.length > 0 || putBy.length > 0 || setAside !== null) return after;
  const sent = after.commands.slice(before.commands.length).flatMap((command) => (command.kind === "open_case" && command.input.caseId.endsWith(":draft") ? [command.input] : [])).at(-1);
  if (!sent || sent.kind === "gop_y" || sent.kind === "khen") return after;
  return withState(say(after, words.askPhone(tellsByPhone), yesNo), { phoneFor: { code: sent.code, asking: "consent" } });
}

/** A yes, a no or a number where one was asked for; null for anything else, which is heard as ever. */
export async function phoneAnswered(context: TurnContext, turn: Turn, text: string): Promise<Turn | null> {
  const { phoneFor, step } = turn.state;
  if (phoneFor === null || step.kind !== "idle" || text.trim().length > mostAnswerChars) return null;
  const phone = readPhone(text);
  if (phone !== null) return share(context, turn, phoneFor.code, phone);
  const yes = yesOrNo(text);
  if (yes === false) return decline(context, turn);
  if (yes === true) return phoneWanted(context, turn);
  const digits = text.replace(/\D/g, "").length;
  return phoneFor.asking !== "consent" && digits >= fewestDigits ? say(turn, words.phoneNotRead()) : null;
}

/** "Khỏi, nhắn ở đây được rồi", "tui không có điện thoại", "có, để lát tui cho số". */
function yesOrNo(text: string): boolean | null {
  const plain = readYesNo(text) ?? (isAgreement(text) ? true : isChangeOfMind(text) ? false : null);
  if (plain !== null) return plain;
  const said = fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim();
  if (REFUSAL.test(said)) return false;
  return WILLING.test(said) ? true : null;
}

const REFUSAL = /^(?:(?:da|u|oi|thoi) )*khoi\b|\b(?:khong|hong|hok|ko|dau|dung|chua)\b.{0,20}\b(?:so|dien thoai|dt|sdt|goi|kem|can dau)\b|^(?:da )?(?:khong|hong) can\b/;
const WILLING = /^(?:(?:da|vang|u|oke?) )*(?:co|duoc|muon|dong y)\b.{0,20}\b(?:so|dien thoai|dt|sdt|goi|kem|cho)\b|^(?:goi|cu goi)\b.{0,12}\b(?:cho|toi|tui|di|nha)\b/;

/** CÓ: the number kept from before, if the person says so again; else a new one. */
export async function phoneWanted(context: TurnContext, turn: Turn): Promise<Turn> {
  const { phoneFor } = turn.state;
  if (phoneFor === null) return say(turn, words.askPhoneNumber());
  if (phoneFor.asking === "known") return share(context, turn, phoneFor.code, null);
  const tail = await phoneTail(context.services.people, context.services.personSealer, context.input.address.pseudonym);
  return tail === null
    ? withState(say(turn, words.askPhoneNumber()), { phoneFor: { ...phoneFor, asking: "number" } })
    : withState(say(turn, words.askKnownNumber(tail), yesNo), { phoneFor: { ...phoneFor, asking: "known" } });
}

export function decline(context: TurnContext, turn: Turn): Turn {
  const { address: { pseudonym }, now } = context.input;
  const noted = withCommand(turn, { kind: "record_consent", id: idFor(context, "no-phone"), pseudonym, purpose: "forward_phone", given: false, now });
  return withState(say(noted, words.phoneDeclined()), { phoneFor: null });
}

async function share(context: TurnContext, turn: Turn, code: string, phone: string | null): Promise<Turn> {
  const { services, input: { address: { pseudonym }, now } } = context;
  const tail = phone?.slice(-3) ?? (await phoneTail(services.people, services.personSealer, pseudonym)) ?? "";
  const given = withCommand(turn, { kind: "share_phone", id: idFor(context, "phone"), pseudonym, code, phone, now });
  // Asked for in the same sentence, and withdrawn with the number.
  const shared = services.settings.tellsByPhone ? withCommand(given, { kind: "record_consent", id: idFor(context, "tell-phone"), pseudonym, purpose: "tell_by_phone", given: true, now }) : given;
  return withState(say(shared, words.phoneKept(code, tail)), { phoneFor: null });
}

const yesNo = [{ value: "ph:yes", label: choiceWords.yes }, { value: "ph:no", label: choiceWords.no }];
