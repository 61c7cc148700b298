import type { TranscriptEntry } from "../channels/transcript.ts";
import { chatFileWords } from "../text/chat-files.ts";
import { articlePattern, callPattern, chatWords, frameWords } from "../text/pages.ts";
import { chatFileLimits } from "./chat-files.ts";
import { maxTextChars } from "./chat-message.ts";
import { Bubble, ChoiceList } from "./look/chat-parts.tsx";
import { EmergencyNumbers } from "./look/frame.tsx";
import { Icon } from "./look/icon.tsx";
import { codePattern, linkPattern } from "./look/rich-text.tsx";

/** The conversation, what is known about the assistant, and the field to write in. `formId`: see `readForm`. */
export function ChatScreen({ entries, operatorName, publicUrl, formId, hearsVoice }: { entries: readonly TranscriptEntry[]; operatorName: string; publicUrl: string; formId: string; hearsVoice: boolean }) {
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
        <form id="nhan" method="post" action="/chat" enctype="multipart/form-data">
          <input type="hidden" name="id" value={formId} />
          <input type="hidden" name="after" value={String(last?.seq ?? 0)} />
          <label class="hidden-text" for="chu">{chatWords.input}</label>
          <textarea id="chu" name="text" rows={1} maxlength={maxTextChars} placeholder={chatWords.placeholder} autocomplete="off"></textarea>
          <button type="submit">{chatWords.send}</button>
          <Attach hearsVoice={hearsVoice} />
        </form>
        <noscript><p class="small"><a href="/#cuoi">{chatWords.refresh}</a></p></noscript>
      </div>
    </>
  );
}

/** A photo, by the plain form too; the script adds recording and the position, each after a press, where the browser can. */
function Attach({ hearsVoice }: { hearsVoice: boolean }) {
  return (
    <div class="attach" id="kem">
      <span class="file-pick">
        <label class="tool" for="anh"><Icon name="photo" /><span>{chatFileWords.photo}</span></label>
        <input id="anh" type="file" name="photo" accept="image/jpeg,image/png,image/webp" multiple />
      </span>
      {hearsVoice ? <button class="tool" type="button" id="noi" hidden><Icon name="voice" /><span>{chatFileWords.voice}</span></button> : null}
      {hearsVoice ? <button class="tool" type="button" id="bo-noi" hidden>{chatFileWords.dropVoice}</button> : null}
      <button class="tool" type="button" id="vi-tri" hidden><Icon name="place" /><span>{chatFileWords.location}</span></button>
      <ul class="previews" id="anh-chon" aria-label={chatFileWords.preview} hidden></ul>
    </div>
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

const { voice, stopVoice, recording, locating, locationLine, photoLine, voiceLine, remove, sending: sendingFile, sendingVoice, waiting: waitingFile, noMicrophone, noLocation, notAPhoto } = chatFileWords;
const fileWords = {
  voice, stopVoice, recording, locating, locationLine, photoLine, voiceLine, remove, sendingFile, sendingVoice, waitingFile, noMicrophone, noLocation, notAPhoto,
  tooLarge: chatFileWords.tooLarge(chatFileLimits.photoBytes / 1_000_000), tooManyAtOnce: chatFileWords.tooManyAtOnce(chatFileLimits.photosAtOnce),
};

/** What the script needs: its words and the way links are found, so that neither is written twice. */
function settings(publicUrl: string): string {
  const { you, assistant, officer, choices, closedChoices, sending, sent, waiting, refused, edit, thinking, newBelow, offline, reconnecting, seeSource, seeCase, tooLong } = chatWords;
  return JSON.stringify({
    publicUrl,
    linkPattern,
    codePattern,
    callPattern,
    articlePattern,
    files: { most: chatFileLimits.photosAtOnce, photoBytes: chatFileLimits.photoBytes, seconds: chatFileLimits.seconds, words: fileWords },
    words: { you, assistant, officer, choices, closedChoices, sending, sent, waiting, refused, edit, thinking, newBelow, offline, reconnecting, seeSource, seeCase, tooLong: tooLong(maxTextChars) },
  });
}
