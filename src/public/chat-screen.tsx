import type { TranscriptEntry } from "../channels/transcript.ts";
import { articlePattern, callPattern, chatWords, frameWords } from "../text/pages.ts";
import { maxTextChars } from "./chat-message.ts";
import { Bubble, ChoiceList } from "./look/chat-parts.tsx";
import { EmergencyNumbers } from "./look/frame.tsx";
import { linkPattern } from "./look/rich-text.tsx";

/** The conversation, what is known about the assistant, and the field to write in. `formId`: see `readForm`. */
export function ChatScreen({ entries, operatorName, publicUrl, formId }: { entries: readonly TranscriptEntry[]; operatorName: string; publicUrl: string; formId: string }) {
  const last = entries.at(-1);
  return (
    <>
      <h1 class="hidden-text">{chatWords.title}</h1>
      <About operatorName={operatorName} open={entries.length === 0} />
      <section class="log" id="chat" role="log" aria-label={chatWords.log} aria-live="polite" data-after={String(last?.seq ?? 0)} data-settings={settings(publicUrl)}>
        <ol id="lines">
          {entries.length === 0 ? <Welcome /> : null}
          {entries.map((entry) => <Bubble entry={entry} open={entry === last} publicUrl={publicUrl} />)}
        </ol>
      </section>
      {entries.length === 0 ? <Suggestions /> : <ChoiceList choices={last?.choices ?? []} />}
      <div class="composer" id="cuoi">
        <p class="status-line" id="state" role="status"></p>
        <form id="nhan" method="post" action="/chat">
          <input type="hidden" name="id" value={formId} />
          <input type="hidden" name="after" value={String(last?.seq ?? 0)} />
          <label class="hidden-text" for="chu">{chatWords.input}</label>
          <textarea id="chu" name="text" rows={1} maxlength={maxTextChars} placeholder={chatWords.placeholder} autocomplete="off"></textarea>
          <button type="submit">{chatWords.send}</button>
        </form>
        <noscript><p class="small"><a href="/#cuoi">{chatWords.refresh}</a></p></noscript>
      </div>
    </>
  );
}

/** Who answers, what is kept, numbers for danger (domain.md §0 rule 11). Short enough to leave room for talking on a phone. */
function About({ operatorName, open }: { operatorName: string; open: boolean }) {
  const privacy = <a href="/rieng-tu">{frameWords.privacy}</a>;
  return (
    <section class="about" aria-label={chatWords.aboutSummary}>
      {open ? <p><strong>{chatWords.who(operatorName)}</strong> {chatWords.kept} {privacy}</p> : null}
      <details>
        <summary>{open ? chatWords.aboutMore : chatWords.aboutSummary}</summary>
        {open ? null : <p>{chatWords.who(operatorName)} {chatWords.kept} {privacy}</p>}
        <p>{chatWords.what}</p>
        <p>{chatWords.never} {chatWords.rights}</p>
      </details>
      <p class="soft" id="goi-gap">{frameWords.emergency}</p>
      <EmergencyNumbers />
    </section>
  );
}

function Welcome() {
  return (
    <li class="bubble assistant" id="chao">
      <p class="who">{chatWords.assistant}</p>
      <p>{chatWords.welcome}</p>
    </li>
  );
}

function Suggestions() {
  return (
    <div class="choices" id="chon">
      <p class="hint">{chatWords.suggestions}</p>
      <ol>
        {chatWords.suggested.map((text) => <li><button type="submit" name="quick" value={text} form="nhan">{text}</button></li>)}
      </ol>
    </div>
  );
}

/** What the script needs: its words and the way links are found, so that neither is written twice. */
function settings(publicUrl: string): string {
  const { you, assistant, officer, choices, closedChoices, sending, sent, waiting, refused, edit, thinking, newBelow, offline, reconnecting, seeSource, seeCase, tooLong } = chatWords;
  return JSON.stringify({
    publicUrl,
    linkPattern,
    callPattern,
    articlePattern,
    words: { you, assistant, officer, choices, closedChoices, sending, sent, waiting, refused, edit, thinking, newBelow, offline, reconnecting, seeSource, seeCase, tooLong: tooLong(maxTextChars) },
  });
}
