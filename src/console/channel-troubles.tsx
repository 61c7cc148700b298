import { type Silence, silenceOf } from "../cases/channel-watch.ts";
import { channelHistories } from "../cases/channel-watch-store.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { type SendErrorCount, readSendErrors } from "../cases/send-error-store.ts";
import { CardTable, EmptyState, Note } from "../public/look/parts.tsx";
import { sendErrorMeaning, sendErrorWords as errorWords } from "../text/send-errors.ts";
import { momentWords } from "../text/pages.ts";
import { accountWords, channelNames, silenceWords } from "../text/zalo-oa.ts";
import type { OaShown } from "./zalo-oa-desk.ts";

export interface ChannelTroubles { silences: { channel: string; silence: Silence }[]; errors: SendErrorCount[] }

/** Channels quieter than they should be, and what platforms said when they did not take a message. */
export async function readChannelTroubles(cases: D1Database, { calendar }: Pick<CaseLocality, "calendar">, now: Date): Promise<ChannelTroubles> {
  const [histories, errors] = await Promise.all([channelHistories(cases, calendar, now), readSendErrors(cases, now)]);
  const silences = [...histories].flatMap(([channel, history]) => {
    const silence = silenceOf(history, calendar, now);
    return silence === null ? [] : [{ channel, silence }];
  });
  return { silences, errors };
}

/** What to check where a channel is silent; nothing where none is. */
export function SilentChannels({ silences }: Pick<ChannelTroubles, "silences">) {
  return (
    <>
      {silences.map(({ channel, silence: { kind, since, workingHours } }) => {
        const name = channelNames[channel] ?? channel;
        return (
          <Note tone="caution">
            <p><strong>{kind === "never" ? silenceWords.never(name, momentWords(since)) : silenceWords.silent(name, momentWords(since), workingHours)}</strong></p>
            <ol>{(silenceWords.checks[channel] ?? []).map((check) => <li>{check}</li>)}</ol>
          </Note>
        );
      })}
    </>
  );
}

/** The way to the page that mends it, where the Official Account has lost its connection or is about to. */
export function AccountTrouble({ account }: { account: OaShown | null }) {
  if (account === null || account.life.state === "ok" || account.life.state === "renewing") return null;
  return <Note tone="caution"><p><strong>{accountWords[account.life.state]}</strong></p><p><a href="/console/ket-noi-oa">{accountWords.open}</a></p></Note>;
}

/** The table of refusals by code, with its meaning and what to do. */
export function SendErrors({ errors }: Pick<ChannelTroubles, "errors">) {
  return (
    <>
      <h2>{errorWords.title}</h2>
      <p>{errorWords.intro}</p>
      {errors.length === 0 ? <EmptyState title={errorWords.empty} next={errorWords.emptyNext} /> : (
        <CardTable caption={errorWords.title} rows={errors.map(({ channel, code, today, week }) => {
          const { meaning, remedy } = sendErrorMeaning(channel, code);
          return {
            cells: [
              { label: errorWords.meaning, content: meaning },
              { label: errorWords.channel, content: channelNames[channel] ?? channel },
              { label: errorWords.today, content: today },
              { label: errorWords.week, content: week },
              { label: errorWords.remedy, content: remedy },
            ],
          };
        })} />
      )}
    </>
  );
}
