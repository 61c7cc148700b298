import type { Choice } from "../../channels/channel.ts";
import type { TranscriptEntry } from "../../channels/transcript.ts";
import { chatWords } from "../../text/pages.ts";
import { RichText } from "./rich-text.tsx";

/**
 * One line of a conversation: citizen right, assistant left, cadre left with the unit's name.
 * The chat script draws the same; test/browser compares the two.
 */
export function Bubble({ entry, open, publicUrl }: { entry: TranscriptEntry; open: boolean; publicUrl: string }) {
  return (
    <li class={bubbleClass(entry)} data-seq={String(entry.seq)} {...(entry.clientId === null ? {} : { "data-client": entry.clientId })}>
      <p class="who">{speaker(entry)}</p>
      <RichText text={entry.text} publicUrl={publicUrl} />
      {entry.choices.length > 0 && !open ? <p class="closed">{`${chatWords.closedChoices} ${closedList(entry.choices)}`}</p> : null}
    </li>
  );
}

/** Ways on: numbered, tappable; each button sends its value. */
export function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  return (
    <div class="choices" id="chon">
      {choices.length === 0 ? null : (
        <>
          <p class="hint">{chatWords.choices}</p>
          <ol>
            {choices.map((choice, i) => (
              <li><button type="submit" name="choice" value={choice.value} form="nhan"><b>{i + 1}</b><span>{choice.label}</span></button></li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** "Trợ lý tự động", "Bà con", or the unit and the words that a person answers. */
export function speaker(entry: Pick<TranscriptEntry, "from" | "unitName">): string {
  switch (entry.from) {
    case "citizen":
      return chatWords.you;
    case "assistant":
      return chatWords.assistant;
    case "cadre":
      return entry.unitName === null ? chatWords.officer : `${entry.unitName} · ${chatWords.officer}`;
  }
}

/** A draft read back for sending stands out as a card; its buttons are send, edit, cancel. */
function bubbleClass(entry: TranscriptEntry): string {
  return entry.choices.some((choice) => choice.value === SEND_DRAFT) ? `bubble ${entry.from} draft` : `bubble ${entry.from}`;
}

/** Choice of the conversation that sends a draft. */
const SEND_DRAFT = "d:send";

function closedList(choices: readonly Choice[]): string {
  return choices.map((choice, i) => `${i + 1}. ${choice.label}`).join(" · ");
}
