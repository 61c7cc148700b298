import type { AccountAct } from "../cases/account-act-store.ts";
import type { Cadre } from "../cases/case.ts";
import { CardTable, EmptyState, Facts, Note } from "../public/look/parts.tsx";
import { dayWords } from "../text/cases.ts";
import { momentWords } from "../text/pages.ts";
import { oaTroubleWord, oaWords as words } from "../text/zalo-oa.ts";
import { FormKey } from "./console-frame.tsx";
import type { ConsoleContext } from "./session.tsx";
import type { OaDesk, OaShown } from "./zalo-oa-desk.ts";

/** State, what to look at, the steps, the button, the settings, and who did what. `desk`: null where no account is configured. */
export function OaPage({ c, desk, shown, acts, names, lastHeard, result, addresses }: {
  c: ConsoleContext; desk: OaDesk | null; shown: OaShown | null; acts: readonly AccountAct[]; names: ReadonlyMap<string, Cadre>; lastHeard: string | null; result: string | null;
  addresses: { webhook: string; callback: string; domain: string };
}) {
  const isConnected = shown !== null && shown.connection !== null;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {result === null ? null : <Note tone={result === "ok" || result === "disconnected" ? "done" : "caution"} role="status"><p>{words.results[result]}</p>{result === "disconnected" ? <p>{words.disconnectRevoke}</p> : null}</Note>}
      <h2>{words.state}</h2>
      <State shown={shown} />
      {shown?.connection ? <Warnings connection={shown.connection} /> : null}
      {shown?.connection ? <Connection shown={shown} connection={shown.connection} names={names} lastHeard={lastHeard} /> : null}
      {isConnected ? null : <Steps addresses={addresses} />}
      {desk === null ? null : (
        <form method="post" action="/console/ket-noi-oa/bat-dau">
          <FormKey c={c} />
          <button type="submit" class={isConnected && shown.life.state === "ok" ? "plain" : ""}>{isConnected ? words.reconnect : words.connect}</button>
        </form>
      )}
      {isConnected ? <details class="more"><summary>{words.steps}</summary><Steps addresses={addresses} bare /></details> : null}
      {isConnected ? <Disconnect c={c} /> : null}
      <h2>{words.settings}</h2>
      <p class="soft">{words.settingsHint}</p>
      <Settings desk={desk} />
      <h2>{words.acts}</h2>
      {acts.length === 0 ? <EmptyState title={words.noActs} next={words.noActsNext} /> : <Acts acts={acts} names={names} />}
    </>
  );
}

/** The way to the platform's own page: a link, because a form may lead nowhere but to ourselves. */
export function ConsentPage({ address }: { address: string }) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.goOnHint}</p>
      <p><a class="button" href={address} rel="noreferrer">{words.goOn}</a></p>
      <p><a href="/console/ket-noi-oa">{words.back}</a></p>
    </>
  );
}

function State({ shown }: { shown: OaShown | null }) {
  const life = shown?.life ?? { state: "not_connected" as const };
  switch (life.state) {
    case "not_connected":
      return <Note tone="info"><p>{words.states.not_connected}</p><p>{words.states.notConnectedNext}</p></Note>;
    case "ok":
      return <Note tone="done"><p>{words.states.ok}</p></Note>;
    case "renewing":
      return <Note tone="info"><p>{words.states.renewing}</p></Note>;
    case "failing":
      return <Note tone="caution"><p>{words.states.failing(momentWords(life.since), life.times)}</p><p>{oaTroubleWord(life.code)}</p></Note>;
    case "dying":
      return <Note tone="wrong" role="alert"><p>{words.states.dying(dayWords(life.on))}</p>{life.code === null ? null : <p>{oaTroubleWord(life.code)}</p>}</Note>;
    case "broken":
      return <Note tone="wrong" role="alert"><p>{words.states.broken(momentWords(life.at))}</p><p>{oaTroubleWord(life.why)}</p><p>{words.states.keeps}</p></Note>;
  }
}

function Warnings({ connection: { account } }: { connection: NonNullable<OaShown["connection"]> }) {
  const warnings = account === null ? [words.warnings.notTold] : [
    ...(account.type === 4 || account.type === null ? [] : [words.warnings.notGovernment]),
    ...(account.packageName === null ? [words.warnings.noPackage] : []),
    ...(account.isVerified === false ? [words.warnings.notVerified] : []),
  ];
  return warnings.length === 0 ? null : <Note tone="caution">{warnings.map((warning) => <p>{warning}</p>)}</Note>;
}

function Connection({ shown, connection, names, lastHeard }: { shown: OaShown; connection: NonNullable<OaShown["connection"]>; names: ReadonlyMap<string, Cadre>; lastHeard: string | null }) {
  const { account, oaId, at, by } = connection;
  const moment = (time: string | null): string => (time === null ? "" : momentWords(time));
  return (
    <Facts rows={[
      [words.name, account?.name ?? words.noName],
      [words.oaId, <span class="code">{oaId}</span>],
      account === null || account.type === null ? null : [words.type, account.type === 4 ? words.types.government : account.type === 2 ? words.types.business : words.types.other],
      account === null || account.packageName === null ? null : [words.plan, words.planUntil(account.packageName, account.packageUntil)],
      [words.connectedAt, words.connectedBy(momentWords(at), names.get(by)?.name ?? by)],
      shown.renewedAt === null ? null : [words.renewedAt, moment(shown.renewedAt)],
      shown.accessUntil === null ? null : [words.accessUntil, moment(shown.accessUntil)],
      shown.chainEndsOn === null ? null : [words.chainEndsOn, dayWords(shown.chainEndsOn)],
      [words.heard, lastHeard === null ? words.neverHeard : momentWords(lastHeard)],
    ]} />
  );
}

function Steps({ addresses, bare }: { addresses: { webhook: string; callback: string; domain: string }; bare?: boolean }) {
  const list = <ol>{words.stepList(addresses).map((step) => <li>{step}</li>)}</ol>;
  return bare ? list : <><h2>{words.steps}</h2>{list}</>;
}

function Disconnect({ c }: { c: ConsoleContext }) {
  return (
    <details class="act">
      <summary>{words.disconnect}</summary>
      <form method="post" action="/console/ket-noi-oa/ngat" class="card">
        <FormKey c={c} actId={crypto.randomUUID()} />
        <p>{words.disconnectHint}</p>
        <label class="check"><input type="checkbox" name="sure" value="1" required />{words.disconnectSure}</label>
        <button type="submit" class="danger">{words.disconnect}</button>
      </form>
    </details>
  );
}

function Settings({ desk }: { desk: OaDesk | null }) {
  const secret = desk === null ? words.isMissing : words.isSet;
  const settings = desk?.settings;
  const values: Record<string, string> = {
    ZALO_OA_APP_ID: settings?.appId ?? words.isMissing, ZALO_OA_APP_SECRET: secret, ZALO_OA_SECRET_KEY: secret,
    ...(settings ? {
      ZALO_OA_MONTHLY_BUDGET: settings.monthlyBudget === 0 ? words.noPaid : words.money(settings.monthlyBudget),
      ZALO_OA_MESSAGE_PRICE: words.money(settings.messagePrice),
      ZALO_OA_FREE_REPLIES: settings.freeReplies === null ? words.noLimit : String(settings.freeReplies),
      ZALO_OA_PER_MINUTE: String(settings.perMinute),
      ZALO_TEMPLATE_ID: settings.templateId ?? words.notUsed,
    } : {}),
  };
  return (
    <CardTable caption={words.settings} rows={Object.entries(values).map(([name, value]) => ({
      cells: [{ label: words.setting, content: <code>{name}</code> }, { label: words.meaning, content: words.settingMeanings[name] ?? "" }, { label: words.value, content: value }],
    }))} />
  );
}

function Acts({ acts, names }: { acts: readonly AccountAct[]; names: ReadonlyMap<string, Cadre> }) {
  return (
    <CardTable caption={words.acts} rows={acts.map((row) => ({
      cells: [
        { label: words.act, content: words.actNames[row.act] },
        { label: words.result, content: words.actResult(row.result) },
        { label: words.who, content: `${names.get(row.cadreId)?.name ?? row.cadreId}, ${momentWords(row.at)}` },
      ],
    }))} />
  );
}
