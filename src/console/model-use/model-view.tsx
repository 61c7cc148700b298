import type { ModelDay, ModelSwitch, costOfAnswers, countModelCodes, listModelsSeen } from "../../answer/model-ledger-store.ts";
import type { Cadre } from "../../cases/case.ts";
import { refusalOf } from "../../model/model-limits.ts";
import { CardTable, EmptyState, Facts, Note } from "../../public/look/parts.tsx";
import { vietnamDay } from "../../text/dates.ts";
import { callEndWord, modelUseWords as words } from "../../text/model-use.ts";
import { momentWords, shortDay } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import type { ConsoleContext } from "../session.tsx";
import type { ModelDesk } from "./model-desk.ts";

/** What the ledger holds, newest first. */
export interface ShownUse {
  switches: readonly ModelSwitch[];
  days: readonly ModelDay[];
  codes: Awaited<ReturnType<typeof countModelCodes>>;
  seen: Awaited<ReturnType<typeof listModelsSeen>>;
  /** Today's. */
  answers: Awaited<ReturnType<typeof costOfAnswers>>;
}

/** State and switch, today, the services, how requests ended, the days, and who switched. `desk`: null where no model is configured. */
export function ModelPage({ c, desk, use, names, now, form }: {
  c: ConsoleContext; desk: ModelDesk | null; use: ShownUse; names: ReadonlyMap<string, Cadre>; now: Date; form: { done: string | null; typed: string | null };
}) {
  const isOn = use.switches[0]?.isOn ?? true;
  const today = use.days.find(({ day }) => day === vietnamDay(now)) ?? null;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {form.done === null ? null : <Note tone="done" role="status"><p>{doneWord(form.done)}</p></Note>}
      {form.typed === null ? null : <Note tone="wrong" role="alert"><p>{words.reasonShort}</p></Note>}
      <h2>{words.state}</h2>
      <State desk={desk} isOn={isOn} today={today} last={use.switches[0] ?? null} names={names} />
      {desk === null && isOn ? null : <SwitchForm c={c} isOn={isOn} typed={form.typed ?? ""} />}
      {desk === null && today === null ? null : <Today desk={desk} today={today} answers={use.answers} />}
      {desk === null ? null : <Models desk={desk} seen={use.seen} />}
      {use.codes.length === 0 ? null : <Codes codes={use.codes} />}
      <h2>{words.days}</h2>
      {use.days.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : <Days days={use.days} />}
      <h2>{words.switches}</h2>
      {use.switches.length === 0 ? <EmptyState title={words.noSwitches} next={words.noSwitchesNext} /> : <Switches switches={use.switches} names={names} />}
    </>
  );
}

function State({ desk, isOn, today, last, names }: { desk: ModelDesk | null; isOn: boolean; today: ModelDay | null; last: ModelSwitch | null; names: ReadonlyMap<string, Cadre> }) {
  if (desk === null) return <Note tone="info"><p>{words.states.none}</p><p>{words.states.noneNext}</p></Note>;
  const refusal = refusalOf({ isOn, calls: today?.calls ?? 0, cost: today?.cost ?? 0 }, desk);
  return (
    <Note tone={refusal === null ? "info" : "caution"}>
      <p>{refusal === "switched_off" || refusal === "budget" ? words.states[refusal] : words.states.on}{refusal === "budget" && today?.budgetReachedAt ? ` ${words.reachedAt(momentWords(today.budgetReachedAt))}` : ""}</p>
      {last === null ? null : <p>{words.lastSwitch(last.isOn, nameOf(names, last.by), momentWords(last.at), last.reason)}</p>}
    </Note>
  );
}

function SwitchForm({ c, isOn, typed }: { c: ConsoleContext; isOn: boolean; typed: string }) {
  return (
    <form method="post" action="/console/mo-hinh/cong-tac" class="card">
      <FormKey c={c} actId={crypto.randomUUID()} />
      <input type="hidden" name="isOn" value={isOn ? "0" : "1"} />
      <p>{isOn ? words.turnOffHint : words.turnOnHint}</p>
      <div class="field">
        <label for="ly-do">{words.reason}</label>
        <p class="hint" id="ly-do-goi-y">{words.reasonHint}</p>
        <input type="text" id="ly-do" name="reason" required minlength={5} maxlength={500} value={typed} aria-describedby="ly-do-goi-y" />
      </div>
      <button type="submit" class={isOn ? "danger" : ""}>{isOn ? words.turnOff : words.turnOn}</button>
    </form>
  );
}

function Today({ desk, today, answers }: { desk: ModelDesk | null; today: ModelDay | null; answers: ShownUse["answers"] }) {
  const calls = today?.calls ?? 0;
  const hasPrice = desk === null || desk.providers.some(({ price }) => price !== null);
  const guesses = today?.guesses ?? 0;
  return (
    <>
      <h2>{words.today}</h2>
      <Facts rows={[
        [words.calls, words.callsOf(calls, desk?.dailyCalls ?? null)],
        [words.failed, words.failedOf(today?.failed ?? 0, calls)],
        [words.refused, <>{today?.refused ?? 0} <span class="small soft">{words.refusedHint}</span></>],
        [words.tokens, words.tokensOf(today?.inputTokens ?? 0, today?.outputTokens ?? 0)],
        [words.cost, hasPrice ? words.costOf(today?.cost ?? 0, desk?.dailyBudget ?? null) : words.noPrice],
        answers.answers === 0 || answers.cost === null ? null : [words.perAnswer, words.perAnswerOf(answers.cost / answers.answers, answers.answers)],
      ]} />
      {guesses === 0 ? null : <p class="small soft">{words.guesses(guesses)}</p>}
      {desk !== null && desk.dailyBudget === null && desk.dailyCalls === null ? <p class="soft">{words.noLimit}</p> : null}
    </>
  );
}

function Models({ desk, seen }: { desk: ModelDesk; seen: ShownUse["seen"] }) {
  return (
    <>
      <h2>{words.models}</h2>
      <CardTable caption={words.models} rows={desk.providers.map(({ provider, model, price }, i) => {
        // A service may name its model more exactly than it was asked for; then its last reply stands for it.
        const own = seen.filter((one) => one.provider === provider);
        const last = own.find((one) => one.model === model) ?? own[0];
        return {
          cells: [
            { label: words.model, content: <><strong>{model}</strong><br /><span class="small soft">{provider}</span></> },
            { label: words.order, content: words.orders[i] ?? String(i + 1) },
            { label: words.price, content: price === null ? words.noPrice : words.priceOf(price.input, price.output) },
            { label: words.tier, content: last?.tier ? words.tiers[last.tier] : words.notSeen },
          ],
        };
      })} />
    </>
  );
}

function Codes({ codes }: { codes: ShownUse["codes"] }) {
  const all = codes.reduce((sum, { calls }) => sum + calls, 0);
  return (
    <>
      <h2>{words.codes}</h2>
      <CardTable caption={words.codes} rows={codes.map(({ code, calls }) => ({
        cells: [{ label: words.code, content: callEndWord(code) }, { label: words.calls, content: words.callsOf(calls, null) }, { label: words.part, content: words.partOf(calls, all) }],
      }))} />
    </>
  );
}

function Days({ days }: { days: readonly ModelDay[] }) {
  return (
    <CardTable caption={words.days} rows={days.map((row) => ({
      cells: [
        { label: words.day, content: shortDay(row.day) },
        { label: words.calls, content: words.callsOf(row.calls, null) },
        { label: words.failed, content: words.failedOf(row.failed, row.calls) },
        { label: words.refused, content: row.refused },
        { label: words.tokens, content: words.tokensOf(row.inputTokens, row.outputTokens) },
        { label: words.cost, content: words.costOf(row.cost, null) },
      ],
    }))} />
  );
}

function Switches({ switches, names }: { switches: readonly ModelSwitch[]; names: ReadonlyMap<string, Cadre> }) {
  return (
    <CardTable caption={words.switches} rows={switches.map((row) => ({
      cells: [
        { label: words.act, content: row.isOn ? words.acts.on : words.acts.off },
        { label: words.reason, content: row.reason },
        { label: words.who, content: `${nameOf(names, row.by)}, ${momentWords(row.at)}` },
      ],
    }))} />
  );
}

const nameOf = (names: ReadonlyMap<string, Cadre>, id: string): string => names.get(id)?.name ?? id;

function doneWord(done: string): string {
  if (done === "bat") return words.switched.on;
  return done === "tat" ? words.switched.off : words.unchanged;
}
