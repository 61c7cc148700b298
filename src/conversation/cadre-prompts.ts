import type { Cadre, RefusalReason } from "../cases/case.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { lastDayOfExtension } from "../cases/clock-extend.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { Unit } from "../cases/units.ts";
import { isWalledOff } from "../cases/visibility.ts";
import type { Choice } from "../channels/channel.ts";
import { fold } from "../language/fold.ts";
import * as words from "../text/cadre-chat.ts";
import { localDayWords } from "../text/cases.ts";
import { refusalNames } from "../text/console.ts";
import { vietnamDay } from "../text/dates.ts";
import type { Doing, Field } from "./cadre-form.ts";

interface Asked { record: CaseRecord; doing: Doing; cadre: Cadre; now: Date; locality: CaseLocality }
interface Prompt { text: string; choices: Choice[] }

const mostUnits = 12;
/** Shorter than this, a typed name fits too many units. */
const fewestLetters = 3;

/** The question for one field of an act, with its choices. */
export function promptFor(field: Field, asked: Asked): Prompt {
  const { code } = asked.record;
  switch (field) {
    case "unit": return { text: words.whereTo(code), choices: asChoices(nearUnits(asked), asked.record) };
    case "outcome": return { text: words.whichOutcome(code), choices: Object.entries(words.outcomeWords).map(([value, label]) => ({ value: `w:o:${value}`, label })) };
    case "reason": return { text: words.askReason(code), choices: (Object.entries(refusalNames) as [RefusalReason, string][]).map(([value, label]) => ({ value: `w:r:${value}`, label })) };
    case "where": return plain(words.askWhere());
    case "proof": return plain(words.askProof());
    case "day": return plain(asked.doing === "extend" ? words.askDay(localDayWords(lastDayOfExtension(asked.record, asked.locality) ?? vietnamDay(asked.now))) : words.askPromisedDay());
    case "text": return plain(textPrompt(asked));
  }
}

/** What was typed for a field: its value, or the question once more. */
export function readField(field: Field, text: string, asked: Asked): { value: string } | { again: Prompt } {
  switch (field) {
    case "outcome": case "reason": return { again: promptFor(field, asked) };
    case "unit": return readUnit(text, asked);
    case "day": {
      const day = comingDay(text, asked.now);
      return day === null ? { again: promptFor("day", asked) } : { value: day };
    }
    case "where": case "proof": case "text": return { value: text.trim() };
  }
}

function textPrompt({ doing, record }: Asked): string {
  switch (doing) {
    case "ask": return words.askWhat(record.code);
    case "transfer": return words.whyTransferNow();
    case "extend": return words.askExtendReason();
    case "refuse": return words.writeRefusal();
    case "guide": return words.writeGuidance();
    case "note": return words.writeNote();
    case "accept": case "answer": return words.writeAnswer();
  }
}

/** "24/12" or "24/12/2026" → YYYY-MM-DD, today or later; without a year the next such day. Null for anything else. */
function comingDay(text: string, now: Date): string | null {
  const match = /^\D*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\D*$/.exec(text);
  if (!match) return null;
  const today = vietnamDay(now);
  const given = match[3] ? [Number(match[3])] : [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  for (const year of given) {
    const at = new Date(Date.UTC(year, Number(match[2]) - 1, Number(match[1])));
    const day = at.toISOString().slice(0, 10);
    if (at.getUTCDate() === Number(match[1]) && day >= today) return day;
  }
  return null;
}

/** The units a case most often goes to: the others of the commune, then the province desk. */
function nearUnits({ record, cadre, locality }: Asked): Unit[] {
  const { units } = locality;
  const open = takers(record, locality).filter((unit) => unit.id !== cadre.unitId && unit.id !== record.handlerUnitId);
  const siblings = open.filter((unit) => unit.areaCode !== null && unit.areaCode === record.areaCode && unit.parentId !== "tinh");
  const province = open.find((unit) => unit.id === units.desks.province);
  return [...siblings, ...(province ? [province] : [])].slice(0, mostUnits);
}

/** A unit by its name or a part of it, wherever it is: "Sở Xây dựng", "so xay dung". */
function readUnit(text: string, asked: Asked): { value: string } | { again: Prompt } {
  const said = bare(text);
  if (said.length < fewestLetters) return { again: promptFor("unit", asked) };
  const open = takers(asked.record, asked.locality);
  const exact = open.filter((unit) => [unit.name, unit.short].some((name) => bare(name) === said));
  const fits = exact.length > 0 ? exact : open.filter((unit) => bare(unit.name).includes(said) || bare(unit.short).includes(said));
  const own = fits.filter((unit) => unit.areaCode === asked.record.areaCode);
  const meant = own.length > 0 ? own : fits;
  const [only] = meant;
  if (only && meant.length === 1) return { value: only.id };
  const offered = meant.length > 1 ? meant.slice(0, mostUnits) : nearUnits(asked);
  return { again: { text: words.whichUnit(text.trim()), choices: asChoices(offered, asked.record) } };
}

/** Where it may be handed: units of its commune and the province, the desks of other communes, none behind the wall. */
function takers(record: CaseRecord, locality: CaseLocality): Unit[] {
  const { units } = locality;
  const open = units.all().filter((unit) => unit.parentId !== null && unit.block !== "chung" && !isWalledOff(locality, unit.id, record.hiddenFromUnitId));
  return open.filter((unit) => unit.areaCode === null || unit.areaCode === record.areaCode || unit.slot === units.desks.commune);
}

/** Of another commune the whole name: its offices are called like one's own. */
const asChoices = (units: readonly Unit[], record: CaseRecord): Choice[] =>
  units.map((unit) => ({ value: `w:u:${unit.id}`, label: unit.areaCode === null || unit.areaCode === record.areaCode ? unit.short : unit.name }));

const bare = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, " ").trim();

const plain = (text: string): Prompt => ({ text, choices: [] });
