import { lookAlikes } from "../../language/look-alikes.ts";
import { findMachineOrders } from "./machine-orders.ts";
import type { CleanedText } from "./clean-text.ts";
import type { ExtractedText, Finding } from "./reading.ts";

/**
 * What must be looked at by a person before the text may be used: words hidden from human eyes, characters that cannot be
 * seen, orders to machines, links that lead outside the state's pages, letters of other alphabets inside words.
 */
export function scanFindings(extracted: ExtractedText, cleaned: Pick<CleanedText, "text" | "lineOf">): Finding[] {
  return [
    ...hiddenText(extracted),
    ...invisible(extracted, cleaned),
    ...spoken(cleaned.text),
    ...links(extracted, cleaned),
    ...mixedAlphabets(cleaned.text),
  ].slice(0, MOST);
}

const MOST = 200;
const PASSAGE = 400;

/** Marks that office programs leave in comments are no text. */
const EDITOR_MARKS = /^\s*(?:StartFragment|EndFragment|\[if [^\]]*\][\s\S]*|\[endif\]|\/?\*.*|#(?:include|config)\b.*)\s*$/i;

function hiddenText({ hidden }: ExtractedText): Finding[] {
  return hidden.flatMap(({ text, how }): Finding[] => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 3 || how === "deleted" || EDITOR_MARKS.test(text)) return [];
    // Descriptions of pictures are read aloud to the blind; they count only when they speak to machines.
    if (how === "alt_text" && findMachineOrders(text).length === 0) return [];
    const order = findMachineOrders(text)[0];
    return [passageOf("hidden_text", text, order?.from ?? 0, order?.to ?? text.length, null)];
  });
}

/** Overrides of direction are never needed in Vietnamese; others count where they split a word or stand in numbers. */
const DIRECTION = "\\u202a-\\u202e\\u2066-\\u2069";
const ZERO_WIDTH = "\\u200b-\\u200f\\u2060-\\u2064\\u206a-\\u206f\\ufeff\\u180e\\u034f\\u115f\\u1160\\u3164\\uffa0\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}";
const SUSPICIOUS = new RegExp(`[${DIRECTION}]+|(?<=[\\p{L}\\d])[${ZERO_WIDTH}]+(?=[\\p{L}\\d])|[${ZERO_WIDTH}]{4,}|[\\u{e0000}-\\u{e007f}]+`, "gu");

function invisible({ text }: ExtractedText, { lineOf }: Pick<CleanedText, "lineOf">): Finding[] {
  const found: Finding[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const matches = [...line.matchAll(SUSPICIOUS)].filter((match) => !/^[\u{e0000}-\u{e007f}]/u.test(match[0]) || line.codePointAt(match.index - 2) !== 0x1f3f4);
    const first = matches[0];
    if (first === undefined) continue;
    const tags = matches.find((match) => /[\u{e0000}-\u{e007f}]/u.test(match[0]));
    const shown = tags ?? first;
    found.push(passageOf(tags === undefined ? "invisible_characters" : "tag_characters", line, shown.index, shown.index + shown[0].length, lineOf[index] ?? null));
  }
  return found;
}

function spoken(text: string): Finding[] {
  const read = lookAlikes(text);
  const seen = read.length === text.length ? read : text;
  return findMachineOrders(seen).map(({ from, to }) => inText("addressed_to_machines", text, from, to));
}

/** One for each foreign host, at its first link or the first address written out in the text. */
function links({ links: all }: ExtractedText, { text: whole, lineOf }: Pick<CleanedText, "text" | "lineOf">): Finding[] {
  const hosts = new Map<string, Finding>();
  for (const { href, text, line } of all) {
    const host = foreignHost(href);
    if (host === null || hosts.has(host)) continue;
    const passage = text === "" ? href : `${text} (${href})`;
    const at = passage.lastIndexOf(href);
    hosts.set(host, passageOf("foreign_link", passage, at, at + href.length, lineOf[line - 1] ?? null));
  }
  for (const match of whole.matchAll(/https?:\/\/[^\s<>()[\]"”“,;|]*[^\s<>()[\]"”“,;|.:!?]/gi)) {
    const host = foreignHost(match[0]);
    if (host !== null && !hosts.has(host)) hosts.set(host, inText("foreign_link", whole, match.index, match.index + match[0].length));
  }
  return [...hosts.values()];
}

/** Host of a link that leaves the pages of state and Party bodies; null for those, for relative links, mail and telephone. */
export function foreignHost(href: string): string | null {
  const address = href.replace(/[\u0000-\u0020]/g, "");
  if (address === "" || /^(?:#|mailto:|tel:|\?|\.{0,2}\/(?!\/))/i.test(address)) return null;
  if (!/^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i.test(address)) return null;
  let url: URL;
  try {
    url = new URL(address.startsWith("//") ? `https:${address}` : /^www\./i.test(address) ? `https://${address}` : address);
  } catch {
    return address.slice(0, 80);
  }
  if (url.protocol === "file:") return null;
  if (url.protocol !== "http:" && url.protocol !== "https:") return url.protocol;
  const host = url.hostname.replace(/\.$/, "");
  return OFFICIAL.test(host) ? null : host;
}

const OFFICIAL = /(?:^|\.)(?:gov\.vn|chinhphu\.vn|quochoi\.vn|dangcongsan\.vn|baochinhphu\.vn|tapchicongsan\.org\.vn|mattran\.org\.vn|daibieunhandan\.vn|nhandan\.vn|quochoi\.org\.vn|toaan\.gov\.vn)$/i;

/** One for each word that looks Latin and is not, at its first place. */
function mixedAlphabets(text: string): Finding[] {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return [];
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const match of text.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    const word = match[0];
    if (!/[\u0370-\u03ff\u0400-\u052f]/.test(word) || lookAlikes(word) === word || seen.has(word)) continue;
    seen.add(word);
    found.push(inText("mixed_alphabets", text, match.index, match.index + word.length));
  }
  return found;
}

function inText(kind: Finding["kind"], text: string, from: number, to: number): Finding {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to);
  return passageOf(kind, text.slice(start, end < 0 ? text.length : end), from - start, to - start, text.slice(0, from).split("\n").length);
}

/** The passage around a place, invisible characters made visible, cut to length. */
function passageOf(kind: Finding["kind"], text: string, from: number, to: number, line: number | null): Finding {
  const room = Math.max(0, PASSAGE - 120 - (to - from));
  const start = Math.max(0, from - Math.floor(room / 2));
  const [before, sign, after] = [text.slice(start, from), text.slice(from, to), text.slice(to, to + Math.ceil(room / 2))].map(visible) as [string, string, string];
  const passage = `${before}${sign}${after}`.slice(0, PASSAGE);
  return { kind, line, passage, from: Math.min(before.length, passage.length), to: Math.min(before.length + sign.length, passage.length) };
}

function visible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}
