import { normalise } from "../language/normalise.ts";

/**
 * A message → the matters it tells of, in the citizen's own words (domain.md §0.6). Numbered lists are cut at their
 * numbers; otherwise at words that open another matter ("còn chuyện", "sẵn cho hỏi"). One matter: the whole text.
 */
export function splitMatters(text: string): string[] {
  const clean = normalise(text);
  const numbered = cut(clean, NUMBERED, 2);
  if (numbered) return numbered;
  const turned = cut(clean, TURNS, 1);
  return turned ?? [clean];
}

/** Pieces that begin at the marks; what stands before the first is a lead-in, kept only when it says enough itself. */
function cut(text: string, marks: RegExp, atLeast: number): string[] | null {
  const found = [...text.matchAll(marks)];
  if (found.length < atLeast) return null;
  const pieces: string[] = [];
  const lead = text.slice(0, found[0]?.index ?? 0);
  found.forEach((mark, i) => {
    const end = found[i + 1]?.index ?? text.length;
    pieces.push(text.slice(mark.index + mark[0].length, end));
  });
  const tidy = pieces.map(trim).filter((piece) => words(piece) >= 3);
  const opening = trim(lead);
  if (atLeast === 1) {
    if (words(opening) < 5 || tidy.length === 0) return null;
    return [opening, ...tidy];
  }
  if (tidy.length < 2) return null;
  return words(opening) >= 8 && !/(?:mấy|may|hai|ba|bốn|nhiều|\d) (?:chuyện|chuyen|việc|viec|vấn đề|van de|ý|y|điều|dieu|câu|cau)\b/iu.test(opening) ? [opening, ...tidy] : tidy;
}

function trim(piece: string): string {
  return piece.replace(/^[\s,.;:)\-–—]+|[\s,;:(\-–—]+$/gu, "");
}

function words(piece: string): number {
  return piece.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const NUMBER_WORDS = "một|hai|ba|bốn|tư|năm|mot|bon|tu|nam|nhất|nhì|nhat";

/** "một là … hai là", "thứ nhất", "1) 2)", "việc thứ hai", "- " at the head of lines. */
const NUMBERED = new RegExp(
  [
    `(?<![\\p{L}])(?:${NUMBER_WORDS}) (?:là|la)(?=[\\s:,])`,
    `(?<![\\p{L}])(?:việc |viec |chuyện |chuyen |ý |điều |vấn đề )?(?:thứ|thu) (?:${NUMBER_WORDS}|\\d)(?: là| la)?(?=[\\s:,])`,
    "(?<=^|[\\s,;.:])\\(?[1-9][).:](?=\\s?\\p{L})",
    "(?<=^|[\\s,;.:])[1-9]/(?=\\s?\\p{L}{2})",
    "(?<=^|\\n)[-•*+] (?=\\p{L})",
    `(?<=[,;.] ?)(?:chuyện|việc|vấn đề|chuyen|viec) (?:${NUMBER_WORDS})(?=[\\s:,])`,
  ].join("|"),
  "giu",
);

/** Words that open another matter. */
const TURNS = new RegExp(
  [
    "(?<=[,;.!?…\\n] ?|\\s)(?:ngoài ra|ngoai ra|thêm nữa|them nua|thêm (?:một |1 )?(?:chuyện|việc)(?: nữa)?|với lại cho|(?:còn|con) (?:một |1 )?(?:chuyện|vụ|việc|chuyen|vu|viec)(?: nữa| nua)?|một (?:chuyện|việc|vụ) nữa|mot (?:chuyen|viec|vu) nua|(?:nhân|sẵn|tiện) (?:tiện|đây|thể|dịp)|sẵn(?= (?:cho|hỏi|xin))|san(?= (?:cho toi hoi|cho hoi|cho tui hoi|hoi luon))|bên cạnh đó|mặt khác|đồng thời)(?=[\\s,:])",
    "(?<=[,;.!?\\n] ?)(?:nhan tien|san tien|tien the|tien day|san day|nhan dip)(?=[\\s,:])",
    "(?<=[,;.!?\\n] ?)(?:và |va |còn |con )?(?:cho|xin) (?:tôi |tui |em |con |mình |toi |minh )?(?:hỏi|hoi) (?:thêm|luôn|them|luon)(?=[\\s,:])",
  ].join("|"),
  "giu",
);
