import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import calendarYaml from "../../knowledge/calendar.yaml?raw";
import { acceptCase, addToCase, answerCase, askCitizen, transferCase } from "../../src/cases/act-on-case.ts";
import { readCalendar } from "../../src/cases/calendar.ts";
import { cadreByChat, findCadre, saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre, CaseEvent } from "../../src/cases/case.ts";
import { loadById, loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { extendCase } from "../../src/cases/clock-extend.ts";
import { turnsOf } from "../../src/cases/clock-turns.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import type { CaseLocality } from "../../src/cases/locality.ts";
import { unsentNotices } from "../../src/cases/notice-store.ts";
import { canSee } from "../../src/cases/visibility.ts";
import { deliverNoticesAt } from "../../src/deliver-notices.ts";
import type { Env } from "../../src/settings.ts";
import { areaCodes, locality as shipped } from "../cases/locality.ts";
import { cadreIn, db, newCase, sealer } from "../cases/people.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { type Expected, type Minute, type OfficeKind, type Script, type ScriptedAct, expectedOf, office } from "./month-oracle.ts";
import { chance, scriptOf } from "./month-script.ts";

const day = 1440;
const communes = 20;
const cases = 400;
const end = 38 * day;
/** The desk of this commune loses its only cadre on Tuesday 2/2/2027 at 10:02. */
const deserted = 5;
const deskLeftAt = 8 * day + 602;

const areas = areaCodes.slice(0, communes);
const kindOf = (area: number): OfficeKind => (area % 5 === 1 ? "late_hours" : area % 5 === 3 ? "saturdays" : "province");
const unitsOf = (kind: OfficeKind): string => areas.filter((_, index) => kindOf(index) === kind).map((code) => `xa.${code}`).join(", ");
const locality: CaseLocality = {
  ...shipped,
  calendar: readCalendar(calendarYaml.replace("offices: []", `offices:
  - { units: [${unitsOf("late_hours")}], workingHours: ["07:30-11:30", "13:30-17:30"], source: test }
  - { units: [${unitsOf("saturdays")}], workingWeekdays: [1, 2, 3, 4, 5, 6], otherHours: { 6: ["07:30-11:00"] }, source: test }`)),
};

/** The notices of these communes go through the post office; of the others it is enough that they were written. */
const posted = areas.slice(deserted, deserted + 3);

const start = Date.parse("2027-01-24T17:00:00Z");
const dateOf = (minute: Minute): Date => new Date(start + minute * 60_000);
const minuteOf = (iso: string): Minute => (Date.parse(iso) - start) / 60_000;

/** Every five minutes, but for an evening, the whole of a Wednesday and a stretch of Tết. */
const down: readonly [Minute, Minute][] = [[3 * day + 990, 3 * day + 1300], [9 * day, 10 * day], [13 * day + 300, 14 * day + 600], [25 * day + 480, 25 * day + 700]];
const ticks = Array.from({ length: end / 5 }, (_, index) => index * 5).filter((minute) => !down.some(([from, to]) => minute >= from && minute < to));

it("a month of 400 cases in 20 communes with Tết in it: every deadline, reminder and escalation is what walking the minutes gives", async () => {
  const random = chance(20270206);
  const offices: Record<OfficeKind, ReturnType<typeof office>> = { province: office("province"), late_hours: office("late_hours"), saturdays: office("saturdays") };
  const scripts = Array.from({ length: cases }, () => scriptOf(random, communes));
  const expected = scripts.map((script) => expectedOf(script, {
    offices: { commune: offices[kindOf(script.area)], province: offices.province }, ticks, end, deskLeftAt: script.area === deserted ? deskLeftAt : null,
  }));
  const staff = await hire();
  const post = postOffice(random);
  const told = await liveThrough(scripts, expected, staff, post);

  for (const [index, script] of scripts.entries()) {
    const record = await loadByCode(db, told.codes[index] ?? "");
    if (!record) throw new Error(`case ${index} is lost`);
    const events = await loadEvents(db, record.id);
    const wanted = expected[index];
    expect({ index, script, happenings: events.flatMap(happeningOf) }).toEqual({ index, script, happenings: wanted?.happenings });
    expect({ index, due: record.dueAt === null ? null : minuteOf(record.dueAt), red: record.redListedAt !== null }).toEqual({ index, due: wanted?.due ?? null, red: wanted?.redListed });
    // The ledger read from the events says the same as the clock.
    const waited = turnsOf(events, dateOf(end), locality).filter((turn) => !turn.counts && turn.to !== null).reduce((sum, turn) => sum + turn.workingMs, 0);
    if (record.status !== "da_xu_ly" && record.status !== "dong") expect({ index, waited }).toEqual({ index, waited: record.pausedMs });
  }
  expect(told.grants).toEqual(expected.flatMap((one, index) => one.extensions.map(({ at, granted }) => ({ index, at, granted }))).toSorted((a, b) => a.at - b.at || a.index - b.index));

  // The month held what it was made for.
  const all = expected.flatMap(({ happenings }) => happenings.map(({ what }) => what));
  for (const what of ["look", "half", "due", "escalated chairman", "escalated province red", "red_list", "overdue", "answer_lapsed", "question", "reassigned", "closed", "page"]) expect(all).toContain(what);
  expect(expected.flatMap(({ extensions }) => extensions.map(({ granted }) => granted))).toEqual(expect.arrayContaining([true, false]));

  // Whatever the queue did, everybody was told everything, once.
  await post.drain(dateOf(end + 720));
  const { results } = await db.prepare("SELECT id, recipient, json_extract(body, '$.template') AS template, act_id, case_id, created_at, delivered_at FROM notices").all<Told>();
  expect(results.length).toBeGreaterThan(cases);
  const through = results.filter(({ delivered_at }) => delivered_at !== "elsewhere");
  expect(through.length).toBeGreaterThan(cases / 2);
  const missed = through.filter(({ id, recipient }) => recipient !== staff.leaver.chat && !post.taken.has(id));
  // A letter that waited for the morning while its case went elsewhere is for nobody there any more; nor is a reminder of what was done since.
  const stillTheirs = await Promise.all(missed.map(async (letter) => {
    const [cadre, record] = [await cadreByChat(db, letter.recipient), await loadById(db, letter.case_id)];
    if (record !== null && reminders.has(letter.template) && record.version > 1) return [];
    return cadre === null || record === null || canSee(locality, cadre, record) ? [letter] : [];
  }));
  expect(stillTheirs.flat()).toEqual([]);
  expect(missed.length).toBeLessThan(through.length / 20);
  // Late, twice, never and unanswered: the post came more often than there were letters.
  expect(post.calls).toBeGreaterThan(through.length);
  const once = new Set(results.map(({ recipient, template, act_id, case_id }) => [recipient, template, act_id, case_id].join(" ")));
  expect(once.size).toBe(results.length);
  // Who has left hears nothing more.
  expect(results.filter(({ recipient, created_at }) => recipient === staff.leaver.chat && created_at > dateOf(deskLeftAt).toISOString())).toEqual([]);
}, 600_000);

const reminders = new Set(["case_ask_reminder", "case_closed", "case_promise_due", "desk_promise_due", "desk_look_reminder", "desk_half_reminder", "desk_reminder"]);

interface Told { id: string; recipient: string; template: string; act_id: string; case_id: string; created_at: string; delivered_at: string }

/** Each commune: a desk, Phòng Kinh tế (not everywhere) and the chairman; one supervisor at the province. */
async function hire(): Promise<{ chairmen: Cadre[]; leaver: Cadre & { chat: string } }> {
  await cadreIn("tinh.dang.tgdv", "supervisor");
  const chairmen: Cadre[] = [];
  let leaver: (Cadre & { chat: string }) | null = null;
  for (const [index, area] of areas.entries()) {
    const desk = await cadreIn(`xa.${area}.dang.bxdd`);
    if (index === deserted) leaver = desk;
    if (index % 7 !== 3) await cadreIn(`xa.${area}.ubnd.kt`);
    chairmen.push(await cadreIn(`xa.${area}.lanhdao`, "supervisor"));
  }
  if (!leaver) throw new Error("nobody leaves");
  return { chairmen, leaver };
}

type Post = ReturnType<typeof postOffice>;

/** A queue that delivers at once, twice, late or never, to chats that sometimes do not answer. */
function postOffice(random: () => number) {
  const taken = new Set<string>();
  const late: { at: number; id: string }[] = [];
  const post = {
    /** What got into its chat; the same again is ignored there. */
    taken,
    calls: 0,
    async give(ids: readonly string[], now: Date): Promise<void> {
      for (const id of ids) {
        const fate = random();
        if (fate < 0.15) continue;
        if (fate < 0.3) late.push({ at: now.getTime() + random() * 6 * 3_600_000, id });
        else await hand(id, now);
        if (fate > 0.85) await hand(id, now);
      }
    },
    async deliverLate(now: Date): Promise<void> {
      for (const { id } of late.filter(({ at }) => at <= now.getTime())) await hand(id, now);
      late.splice(0, late.length, ...late.filter(({ at }) => at > now.getTime()));
    },
    /** What the schedule does with what the queue lost. */
    async sweep(now: Date): Promise<void> {
      await db.prepare("UPDATE notices SET delivered_at = 'elsewhere' WHERE delivered_at IS NULL AND case_id NOT IN (SELECT id FROM cases WHERE area_code IN (SELECT value FROM json_each(?)))").bind(JSON.stringify(posted)).run();
      await post.deliverLate(now);
      const lost = await unsentNotices(db, new Date(now.getTime() - 120_000), 500);
      await post.give(lost.map(({ id }) => id), now);
    },
    async drain(now: Date): Promise<void> {
      await post.deliverLate(new Date(now.getTime() + 86_400_000));
      while ((await unsentNotices(db, now, 1)).length > 0) await post.sweep(now);
      await post.deliverLate(new Date(now.getTime() + 86_400_000));
    },
  };
  const chats = { getByName: () => ({ notify: async (id: string) => {
    post.calls += 1;
    if (random() < 0.05) throw new Error("the chat does not answer");
    taken.add(id);
  } }) };
  const stand = { ...env, CONVERSATION: chats } as unknown as Env;
  const hand = async (noticeId: string, now: Date): Promise<void> => {
    const message = { body: { noticeId }, attempts: 2, ack: () => undefined, retry: () => late.push({ at: 0, id: noticeId }) };
    await deliverNoticesAt({ messages: [message] } as unknown as MessageBatch<{ noticeId: string }>, stand, now);
  };
  return post;
}

async function liveThrough(scripts: readonly Script[], expected: readonly Expected[], staff: Awaited<ReturnType<typeof hire>>, post: Post) {
  const codes: string[] = [];
  const grants: { index: number; at: Minute; granted: boolean }[] = [];
  const agenda = new Map<Minute, (() => Promise<void>)[]>();
  const plan = (at: Minute, what: () => Promise<void>): void => { agenda.set(at, [...(agenda.get(at) ?? []), what]); };
  for (const [index, script] of scripts.entries()) {
    plan(script.openedAt, async () => { codes[index] = await open(index, script); });
    for (const one of script.acts.filter(({ at }) => at <= end)) plan(one.at, async () => {
      const granted = await perform(index, script, one, codes[index] ?? "", expected[index]?.extensions.find(({ at }) => at === one.at)?.until ?? 0, staff);
      if (granted !== null) grants.push({ index, at: one.at, granted });
    });
  }
  plan(deskLeftAt, async () => {
    const leaver = await findCadre(db, staff.leaver.id);
    if (leaver) await saveCadre(db, { ...leaver, active: false });
  });
  const running = new Set(ticks);
  let staffChanged = false;
  let nextAt: string | null = null;
  for (let now = 0; now <= end; now++) {
    for (const what of agenda.get(now) ?? []) {
      await what();
      nextAt = null;
    }
    if (now === deskLeftAt) staffChanged = true;
    if (!running.has(now)) continue;
    const at = dateOf(now);
    if (now % 180 === 0) await post.sweep(at);
    // Where no case waits, a run finds nothing; asked of the database again after whatever may change it.
    nextAt ??= (await db.prepare("SELECT min(check_at) AS at FROM cases").first<{ at: string | null }>())?.at ?? "never";
    // The schedule may start twice at once.
    if (nextAt > at.toISOString() && !staffChanged) continue;
    await Promise.all(now % 35 === 0 ? [overdueSweep(db, locality, at), overdueSweep(db, locality, at)] : [overdueSweep(db, locality, at)]);
    staffChanged = false;
    nextAt = null;
  }
  return { codes, grants: grants.toSorted((a, b) => a.at - b.at || a.index - b.index) };
}

async function open(index: number, script: Script): Promise<string> {
  const emergency = script.sort === "emergency";
  const input = newCase({
    caseId: `month-${index}`, reporter: `p_month_${index}`, areaCode: areas[script.area] ?? "", emergency, now: dateOf(script.openedAt),
    kind: script.sort === "opinion" ? "gop_y" : "phan_anh", urgency: emergency ? "khan" : script.sort === "high" ? "cao" : "thuong",
  });
  const code = await chooseCaseCode(db, input.caseId, "CM", input.now);
  await openCase(db, sealer, locality, { ...input, code });
  return code;
}

/** The chairman's office does everything for Phòng Kinh tế. @returns for an extension, whether it was granted; null otherwise */
async function perform(index: number, script: Script, one: ScriptedAct, code: string, until: Minute, staff: { chairmen: Cadre[] }): Promise<boolean | null> {
  const chairman = staff.chairmen[script.area];
  if (!chairman) throw new Error("no chairman");
  const act = { actId: `month-${index}-${one.at}`, now: dateOf(one.at) };
  switch (one.kind) {
    case "accept": await acceptCase(db, locality, chairman, code, act); return null;
    case "ask": await askCitizen(db, locality, chairman, code, "Đoạn lộ nào, bà con?", act); return null;
    case "reply": await addToCase(db, sealer, locality, `p_month_${index}`, code, { original: "Đoạn gần cầu", redacted: "Đoạn gần cầu" }, act); return null;
    case "transfer": await transferCase(db, locality, chairman, code, `xa.${areas[script.area]}.ubnd.vhxh`, "Việc của phòng Văn hóa – Xã hội", act); return null;
    case "answer":
      await answerCase(db, locality, chairman, code, {
        outcome: "explained", text: "Ngày 12/2/2027 Phòng Kinh tế đã đo đoạn lộ sụp dài 15 m ở ấp Rạch Tàu, ghi tại biên bản số 12/BB-UBND.", proof: "Biên bản số 12/BB-UBND", promisedFor: null,
      }, act);
      return null;
    case "extend": {
      const local = new Date(dateOf(until).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
      return (await extendCase(db, locality, chairman, code, { until: local, reason: "Chờ Sở Xây dựng trả lời công văn số 45 ngày 2/2/2027" }, act)).ok;
    }
  }
}

/** What the clock did, in the words of the oracle; what people did is theirs. */
function happeningOf(event: CaseEvent): { at: Minute; what: string }[] {
  const at = minuteOf(event.at);
  switch (event.kind) {
    case "reminded": return [{ at, what: String(event.data["what"]) }];
    case "closed": case "reassigned": return [{ at, what: event.kind }];
    case "escalated": {
      const level = String(event.data["unitId"]).endsWith(".lanhdao") ? "chairman" : "province";
      return [{ at, what: `escalated ${level}${event.data["redListed"] === true ? " red" : ""}` }];
    }
    default: return [];
  }
}
