import type { GivenAnswer } from "../../answer/answer-store.ts";
import { type AnswerFlag, flagKinds, settlements } from "../../answer/flag-store.ts";
import type { Cadre } from "../../cases/case.ts";
import { Chip, Note } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { answerDeskWords, flagWords as words } from "../../text/answer-desk.ts";
import { mostTextChars } from "../../answer/approved-answer.ts";
import { slipDeskWords } from "../../text/answer-slip.ts";
import { momentWords } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import { keepsDraft } from "../../public/keeps-draft.ts";
import type { ConsoleContext } from "../session.tsx";
import { answerAddress } from "./answer-parts.tsx";

/** What cadres found wrong with an answer, and, for whoever may, the form to close it. */
export function FlagList({ c, answer, flags, names, maySettle }: { c: ConsoleContext; answer: GivenAnswer; flags: readonly AnswerFlag[]; names: ReadonlyMap<string, Cadre>; maySettle: boolean }) {
  const name = (id: string): string => names.get(id)?.name ?? answerDeskWords.someone;
  return (
    <section>
      <h2>{words.list}</h2>
      {flags.map((flag) => (
        <article class="card">
          <p><Chip tone={flag.settled === null ? "late" : "quiet"}>{words.kinds[flag.kind]}</Chip> <span class="small soft">{words.by(name(flag.by), momentWords(flag.at))}</span></p>
          {flag.note === "" ? null : <p>{flag.note}</p>}
          {flag.correction === "" ? null : <><p class="small soft">{slipDeskWords.corrected}</p><blockquote class="quote">{flag.correction}</blockquote></>}
          {flag.correction !== "" && flag.settled === null && maySettle
            ? <p><a class="button" href={`/console/tra-loi/duyet/moi?cau=${encodeURIComponent(answer.id)}&danh-dau=${encodeURIComponent(flag.id)}`}>{slipDeskWords.use}</a></p> : null}
          {flag.settled === null ? null : <p class="soft">{words.settled(words.hows[flag.settled.how], name(flag.settled.by), momentWords(flag.settled.at))}{flag.settled.note === "" ? "" : `: ${flag.settled.note}`}</p>}
          {flag.settled === null && maySettle ? <SettleForm c={c} answer={answer} flag={flag} /> : null}
        </article>
      ))}
    </section>
  );
}

function SettleForm({ c, answer, flag }: { c: ConsoleContext; answer: GivenAnswer; flag: AnswerFlag }) {
  const id = `da-xem-${flag.id}`;
  return (
    <details class="act">
      <summary>{words.settle}</summary>
      <form method="post" action={`${answerAddress(answer.id)}/da-xem`}>
        <FormKey c={c} />
        <input type="hidden" name="flagId" value={flag.id} />
        <fieldset>
          <legend>{words.how}</legend>
          {settlements.map((how, i) => <label class="check"><input type="radio" name="how" value={how} checked={i === 0} />{words.hows[how]}</label>)}
        </fieldset>
        <div class="field"><label for={id}>{words.settleNote}</label><input type="text" id={id} name="note" maxlength={1000} /></div>
        <button type="submit">{words.settleSend}</button>
      </form>
    </details>
  );
}

/** sai · thiếu · lỗi thời · giọng · khác, and what should have been said. `open`: the cadre came here from a slip to correct it. */
export function FlagForm({ c, answer, why, values, open }: { c: ConsoleContext; answer: GivenAnswer; why: string | null; values: Readonly<Record<string, string>>; open: boolean }) {
  return (
    <details class="more" open={open || why !== null}>
      <summary>{open ? slipDeskWords.wrong : words.title}</summary>
      <form method="post" action={`${answerAddress(answer.id)}/danh-dau`}>
        <FormKey c={c} actId={randomText(12)} />
        {why === null ? null : <Note tone="wrong" role="alert"><p>{why}</p></Note>}
        <p class="hint">{words.hint}</p>
        <fieldset>
          <legend>{words.kind}</legend>
          {flagKinds.map((kind) => <label class="check"><input type="radio" name="kind" value={kind} required checked={values["kind"] === kind} />{words.kinds[kind]}</label>)}
        </fieldset>
        <div class="field">
          <label for="danh-dau-ghi">{words.note}</label>
          <p class="hint" id="danh-dau-goi-y">{words.noteHint}</p>
          <textarea id="danh-dau-ghi" name="note" maxlength={1000} {...keepsDraft(`danh-dau/${answer.id}/note`)} aria-describedby="danh-dau-goi-y">{values["note"] ?? ""}</textarea>
        </div>
        <div class="field">
          <label for="danh-dau-dung">{slipDeskWords.correction}</label>
          <p class="hint" id="danh-dau-dung-goi-y">{slipDeskWords.correctionHint}</p>
          <textarea id="danh-dau-dung" name="correction" maxlength={mostTextChars} {...keepsDraft(`danh-dau/${answer.id}/correction`)} aria-describedby="danh-dau-dung-goi-y">{values["correction"] ?? ""}</textarea>
        </div>
        <button type="submit">{words.send}</button>
      </form>
    </details>
  );
}
