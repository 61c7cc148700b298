import { bareKey } from "../language/syllable-key.ts";
import { listen } from "../language/utterance.ts";
import { readsWornOut } from "./care.ts";
import type { Conduct } from "./conduct.ts";
import type { LearnedReading } from "./learned/learned-listening.ts";
import { peopleTold, sinceTold } from "./told-facts.ts";
import type { AgainstOfficial, Reading } from "./understanding.ts";
import type { Verdict } from "./weigh.ts";
import { wishOf } from "./wish.ts";

/** What a cadre is shown of how a matter was heard, and what was told in it besides. */
export function readReading(heard: {
  text: string; line: string; verdict: Verdict; conduct: Conduct; against: AgainstOfficial | null; fields: readonly string[]; learned: LearnedReading | null;
}): Reading {
  const { text, line, verdict: { intent, kind, confidence, instead }, conduct, against, fields, learned } = heard;
  const accused = against === null ? null : conduct.who;
  const features = learned === null ? [] : [
    ...(kind === "to_cao" ? learned.why("act", "corrupt") : against !== null ? learned.why("act", "rude") : []),
    ...(fields[0] === undefined ? [] : learned.why("field", fields[0])),
    ...learned.why("intent", intent),
  ];
  const inText = wordsOf(text);
  return {
    confidence: Math.round(confidence * 100) / 100,
    unsure: instead === null ? null : { candidates: [{ intent, kind }, instead] },
    reasons: tidy([...(accused === null ? [] : [accused]), ...features].flatMap((words) => inText(words) ?? [])),
    accused: accused === null ? null : inText(accused), wish: wishOf(text), since: sinceTold(text), people: peopleTold(line), needsCare: readsWornOut(line),
  };
}

const mostReasons = 5;

/** Words heard → the same words as the citizen typed them; null where shorthand was spelled out. */
function wordsOf(text: string): (heard: string) => string | null {
  const said = listen(text);
  const bare = said.words.map((word) => word.bare);
  return (heard) => {
    const asked = heard.split(" ").map((word) => bareKey(word));
    const at = bare.findIndex((_, i) => asked.every((word, j) => bare[i + j] === word));
    const [first, last] = [said.words[at], said.words[at + asked.length - 1]];
    return first && last ? said.text.slice(first.start, last.end) : null;
  };
}

/** Each word once: what stands inside a longer reason is left out, and so are words that alone say nothing. */
function tidy(reasons: readonly string[]): string[] {
  const telling = [...new Set(reasons)].filter((reason) => !/^[\p{N}]+$/u.test(reason) && (reason.includes(" ") || reason.length > 2));
  return telling.filter((reason) => !telling.some((other) => other !== reason && other.includes(reason))).slice(0, mostReasons);
}
