import type { Choice, OutboundMessage } from "./channel.ts";
import { numberedLabel } from "./lay-out.ts";

/** One button as the Official Account API takes it; a press comes back as a text message that is `payload`. */
export interface OaButton {
  title: string;
  type: "oa.query.hide";
  payload: string;
}

/**
 * The buttons under a text: none where there are more choices than buttons, or where one does not fit the platform. The numbered
 * lines stand in the text in any case. Hidden queries, so that the chat does not show the payload as the person's own words.
 * Source: Official Account documentation, buttons: up to five, titles of up to 100 characters.
 */
export function oaButtons(part: Extract<OutboundMessage, { type: "text" }>): OaButton[] {
  const choices = part.choices ?? [];
  const buttons = choices.map((choice, index): OaButton => ({ title: numberedLabel(choice, index), type: "oa.query.hide", payload: payloadOf(choice) }));
  const fit = buttons.length <= MOST_BUTTONS && buttons.every(({ title, payload }) => title.length <= MOST_TITLE && pressedValue(payload) !== null);
  return fit ? buttons : [];
}

/** A text that is exactly what one of our buttons sends → the choice's value; null for everything else a person may write. */
export function pressedValue(text: string): string | null {
  return PRESSED.exec(text.trim())?.[1] ?? null;
}

const MOST_BUTTONS = 5;
const MOST_TITLE = 100;

const MARK = "#ln ";
/** A value of ours has no spaces and at most 64 bytes: a sentence that begins with the mark stays a sentence. */
const PRESSED = new RegExp(`^${MARK}([\\x21-\\x7e]{1,64})$`);

function payloadOf(choice: Choice): string {
  return `${MARK}${choice.value}`;
}
