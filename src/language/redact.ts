import { findAddresses } from "./personal-addresses.ts";
import { findContacts } from "./personal-contacts.ts";
import { findNumbers } from "./personal-numbers.ts";
import { findPersonNames } from "./person-names.ts";
import { trace } from "./trace.ts";

/** Kinds of personal data that are masked. */
export type PersonalDataType =
  | "phone" | "id_number" | "bank_account" | "email" | "plate" | "birth_date" | "address" | "person_name" | "health_card" | "social_link";

/** A stretch of the raw text, in UTF-16 units, end exclusive. */
export interface Span { start: number; end: number; type: PersonalDataType }

/**
 * Personal data in a message, left to right, not overlapping (domain.md §6.2). Found through spaces, dots, full-width and
 * keycap digits, letters O and l for digits, numbers spelled out, decomposed and invisible characters. Money, document
 * numbers, parcels, case codes, boats, hotlines and offices are none.
 * @param publicNames names of persons that places bear ("Trần Văn Thời"), to be left standing
 */
export function findPersonalData(text: string, publicNames: readonly string[] = []): Span[] {
  const traced = trace(text);
  const found = [
    ...findContacts(traced.text),
    ...findNumbers(traced.text),
    ...findAddresses(traced.text),
    ...findPersonNames(traced.text, publicNames),
  ];
  return apart(found).map(({ start, end, type }) => ({ ...traced.toRaw(start, end), type }));
}

/** The text with each stretch of personal data replaced by what it was: "[số điện thoại]". */
export function redact(text: string, publicNames: readonly string[] = []): { text: string; spans: Span[] } {
  const spans = findPersonalData(text, publicNames);
  let out = "";
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + MASKS[span.type];
    at = span.end;
  }
  return { text: out + text.slice(at), spans };
}

/** What was masked in a text, left to right, each kind once; masks that the text held already do not count. */
export function maskedKinds(text: string, redacted: string): PersonalDataType[] {
  const times = (whole: string, mask: string): number => whole.split(mask).length - 1;
  return (Object.entries(MASKS) as [PersonalDataType, string][])
    .filter(([, mask]) => times(redacted, mask) > times(text, mask))
    .toSorted(([, one], [, other]) => redacted.indexOf(one) - redacted.indexOf(other))
    .map(([type]) => type);
}

const MASKS: Record<PersonalDataType, string> = {
  phone: "[số điện thoại]",
  id_number: "[số giấy tờ]",
  bank_account: "[số tài khoản]",
  email: "[thư điện tử]",
  plate: "[biển số xe]",
  birth_date: "[ngày sinh]",
  address: "[địa chỉ]",
  person_name: "[tên người]",
  health_card: "[số thẻ bảo hiểm]",
  social_link: "[trang cá nhân]",
};

/** The earlier and longer wins where two stretches touch. */
function apart(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || span.start >= last.end) out.push({ ...span });
    else if (span.end > last.end) last.end = span.end;
  }
  return out;
}
