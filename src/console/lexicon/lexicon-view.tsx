import type { Cadre } from "../../cases/case.ts";
import type { EntryKind, EntryProblem, LexiconEntry } from "../../knowledge/search/lexicon-store.ts";
import { CardTable, Chip, EmptyState, Facts, Note, Select } from "../../public/look/parts.tsx";
import { lexiconWords as words } from "../../text/lexicon-desk.ts";
import { momentWords } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import { keepsDraft } from "../../public/keeps-draft.ts";
import type { ConsoleContext } from "../session.tsx";

export interface TypedEntry { kind: EntryKind; say: string; means: string; reason: string }

/** A question that holds the words more often than this in five hundred makes the page warn. */
const OFTEN = 50;
const SHOWN_QUESTIONS = 5;

/** Trying a sentence, adding an entry, and all entries with who added them and why. */
export function LexiconPage({ c, entries, names, done, problem, typed, tried }: {
  c: ConsoleContext; entries: readonly LexiconEntry[]; names: ReadonlyMap<string, Cadre>; done: string | null; problem: EntryProblem | null;
  typed: TypedEntry; tried: { text: string; spelled: string; law: string[] } | null;
}) {
  const inUse = entries.filter(({ ended }) => ended === null);
  const ended = entries.filter((entry) => entry.ended !== null);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {done === null ? null : <Note tone="done" role="status"><p>{done === "bo" ? words.ended : words.saved}</p></Note>}
      <form method="get" action="/console/tu-ngu" class="card">
        <h2>{words.tryTitle}</h2>
        <div class="field">
          <label for="thu">{words.tryLabel}</label>
          <input type="text" id="thu" name="thu" maxlength={300} value={tried?.text ?? ""} />
        </div>
        <button type="submit" class="plain">{words.trySend}</button>
        {tried === null ? null : (
          <div role="status">
            <Facts rows={[[words.trySpelled, tried.spelled], [words.tryLaw, tried.law.length === 0 ? words.tryNoLaw : tried.law.join(" · ")]]} />
          </div>
        )}
      </form>
      <EntryForm c={c} problem={problem} typed={typed} />
      <h2>{words.inUse}</h2>
      {inUse.length === 0 ? <EmptyState title={words.none} next={words.noneNext} /> : (
        <>
          <EntryTable c={c} caption={words.inUse} entries={inUse} names={names} />
          <p><a href="/console/tu-ngu/tu-ngu.yaml">{words.download}</a></p>
        </>
      )}
      {ended.length === 0 ? null : (
        <details class="more">
          <summary>{words.endedTitle} ({ended.length})</summary>
          <EntryTable c={c} caption={words.endedTitle} entries={ended} names={names} />
        </details>
      )}
    </>
  );
}

/** What an entry would touch, before it is saved. */
export function ConfirmEntry({ c, kind, entry, touched, replaced }: {
  c: ConsoleContext; kind: EntryKind; entry: { say: string; means: string[]; reason: string }; touched: { found: string[]; lookedAt: number }; replaced: LexiconEntry | null;
}) {
  return (
    <>
      <h1>{words.confirmTitle}</h1>
      <Facts rows={[[words.kind, words.kinds[kind]], [words.say, entry.say], [words.means, entry.means.join(" · ")], [words.reason, entry.reason]]} />
      <p>{touched.found.length === 0 ? words.confirmNone(touched.lookedAt) : words.confirmFound(touched.found.length, touched.lookedAt)}</p>
      {touched.found.length === 0 ? null : <ul>{touched.found.slice(0, SHOWN_QUESTIONS).map((question) => <li>{question}</li>)}</ul>}
      {touched.found.length > OFTEN ? <Note tone="caution"><p>{words.confirmMany}</p></Note> : null}
      {replaced === null ? null : <Note tone="caution"><p>{words.confirmReplaces(replaced.means.join(", "))}</p></Note>}
      <form method="post" action="/console/tu-ngu/them">
        <FormKey c={c} actId={crypto.randomUUID()} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="say" value={entry.say} />
        <input type="hidden" name="means" value={entry.means.join("\n")} />
        <input type="hidden" name="reason" value={entry.reason} />
        <input type="hidden" name="confirmed" value="1" />
        <button type="submit">{words.save}</button>
      </form>
      <p><a class="button plain" href="/console/tu-ngu">{words.change}</a></p>
    </>
  );
}

function EntryForm({ c, problem, typed }: { c: ConsoleContext; problem: EntryProblem | null; typed: TypedEntry }) {
  return (
    <form method="post" action="/console/tu-ngu/them" class="card">
      <FormKey c={c} />
      <h2>{words.addTitle}</h2>
      {problem === null ? null : <Note tone="wrong" role="alert"><p>{words.problems[problem]}</p></Note>}
      <Select name="kind" label={words.kind} value={typed.kind} options={(["spelling", "legal_term"] as const).map((kind) => ({ value: kind, label: words.kinds[kind] }))} />
      <p class="hint">{words.kindHints.spelling} {words.kindHints.legal_term}</p>
      <div class="field">
        <label for="tu-say">{words.say}</label>
        <p class="hint" id="tu-say-goi-y">{words.sayHint}</p>
        <input type="text" id="tu-say" name="say" required maxlength={120} autocapitalize="none" value={typed.say} {...keepsDraft("tu-ngu/say")} aria-describedby="tu-say-goi-y" />
      </div>
      <div class="field">
        <label for="tu-means">{words.means}</label>
        <p class="hint" id="tu-means-goi-y">{words.meansHint}</p>
        <textarea id="tu-means" name="means" rows={3} required maxlength={1000} {...keepsDraft("tu-ngu/means")} aria-describedby="tu-means-goi-y">{typed.means}</textarea>
      </div>
      <div class="field">
        <label for="tu-reason">{words.reason}</label>
        <p class="hint" id="tu-reason-goi-y">{words.reasonHint}</p>
        <input type="text" id="tu-reason" name="reason" required maxlength={500} value={typed.reason} {...keepsDraft("tu-ngu/reason")} aria-describedby="tu-reason-goi-y" />
      </div>
      <button type="submit">{words.look}</button>
    </form>
  );
}

function EntryTable({ c, caption, entries, names }: { c: ConsoleContext; caption: string; entries: readonly LexiconEntry[]; names: ReadonlyMap<string, Cadre> }) {
  const nameOf = (id: string): string => names.get(id)?.name ?? id;
  return (
    <CardTable caption={caption} rows={entries.map((entry) => ({
      cells: [
        { label: words.say, content: <><strong>{entry.say}</strong><br /><Chip tone="quiet">{words.kinds[entry.kind]}</Chip></> },
        { label: words.means, content: entry.means.join(" · ") },
        { label: words.reason, content: <>{entry.reason}<br /><span class="small soft">{nameOf(entry.addedBy)}, {momentWords(entry.addedAt)}</span></> },
        {
          label: words.end,
          action: true,
          content: entry.ended !== null ? <span class="small soft">{words.endedBy(nameOf(entry.ended.by), momentWords(entry.ended.at), entry.ended.reason)}</span> : (
            <details class="more">
              <summary aria-label={words.endNamed(entry.say)}>{words.end}</summary>
              <form method="post" action={`/console/tu-ngu/${entry.id}/bo`}>
                <FormKey c={c} />
                <div class="field">
                  <label for={`bo-${entry.id}`}>{words.endReason}</label>
                  <input type="text" id={`bo-${entry.id}`} name="reason" required minlength={5} maxlength={500} />
                </div>
                <button type="submit" class="plain">{words.end}</button>
              </form>
            </details>
          ),
        },
      ],
    }))} />
  );
}
