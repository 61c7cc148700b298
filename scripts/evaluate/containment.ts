/** Comparison of answers with expected strings, as written in the set's own rules. */

/** NFC, case folded, runs of white space as one space. */
export function prepared(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Occurs with no letter or digit next to it; "3.250.000" does not contain "250.000". */
export function contains(answer: string, wanted: string): boolean {
  return containsPrepared(prepared(answer), prepared(wanted));
}

/** As `contains`, but an occurrence does not count in a sentence that says what used to be. */
export function containsOutsideHistory(answer: string, wanted: string): boolean {
  const needle = prepared(wanted);
  return answer
    .normalize("NFC")
    .split(/(?<=[.!?;])\s|\n/)
    .map(prepared)
    .some((sentence) => containsPrepared(sentence, needle) && !OF_THE_PAST.some((words) => sentence.includes(words)));
}

const OF_THE_PAST = ["trước đây", "trước kia", "quy định cũ", "luật cũ", "mức cũ", "không còn", "đã được thay", "thay thế", "thay cho", "thay vì", "chứ không phải"];

function containsPrepared(haystack: string, needle: string): boolean {
  if (needle === "") return true;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack.slice(0, at);
    const after = haystack.slice(at + needle.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/\d[.,]$/.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
