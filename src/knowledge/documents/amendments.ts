import { isInstruction, isLead, readActs, withoutHistory, withoutNumber } from "./amendment-lines.ts";
import type { Act, AmendmentEffect, ReadingDoubt } from "./amendment-lines.ts";
import { defaultTarget, namesIn, targetOf } from "./amendment-target.ts";
import type { TargetHints } from "./amendment-target.ts";
import { giveWording } from "./amendment-wording.ts";
import { endsIn } from "./closing-lines.ts";
import type { DocumentFile } from "./document.ts";
import type { DocumentPieces, Piece } from "./document-pieces.ts";
import { subjectsOf } from "./document-references.ts";
import { dayIn, ownDay, placeDaysIn } from "./in-force-days.ts";
import type { PlaceDay } from "./in-force-days.ts";

export type { AmendmentEffect, ReadingDoubt } from "./amendment-lines.ts";

/** One thing that one instruction of a document does to one place of another. */
export interface Amendment {
  /** Number of the amended document; null when the text does not say with certainty which one it is. */
  target: string | null;
  article: string | null;
  clause: string | null;
  point: string | null;
  /** Only the title of the place, or only a passage of it. */
  part: Act["part"];
  effect: AmendmentEffect;
  oldWords: string | null;
  newWords: string | null;
  /** Why it is for a person to look at, as far as the amending text alone can tell. */
  doubt: ReadingDoubt | "target_unclear" | null;
  /** Anchor and opening words of the instruction in the amending document. */
  anchor: string;
  instruction: string;
  /** Position of the instruction's piece. */
  position: number;
  /** Pieces `wordingFrom` ≤ i < `wordingTo` hold the new wording; equal when the instruction's own piece does, or none is given. */
  wordingFrom: number;
  wordingTo: number;
  /** New wording of just this place, without the outer quotation marks. */
  wording: string | null;
  /** Day of its own (YYYY-MM-DD); null: the amending document's first day. */
  from: string | null;
}

/** What a document says of itself and others: its changes to other texts, and places of its own with a day of their own. */
export interface ReadChanges {
  amendments: Amendment[];
  days: PlaceDay[];
}

/**
 * Instructions of a document onto others, and its own places with their own days (Luật Ban hành văn bản quy phạm pháp luật:
 * an amending text names place by place what it changes). Forms attached to it and quoted wording instruct nothing.
 */
export function readChanges(file: Pick<DocumentFile, "document" | "amends" | "text">, listed: DocumentPieces): ReadChanges {
  const days = daysOf(listed);
  const names = namesIn(file.text);
  const target = defaultTarget(file, names);
  const amendments: Amendment[] = [];
  const articles = listed.articles.flatMap((article, index) => (article.attachment === 0 && isArticle(article) ? [index] : []));
  for (const [place, index] of articles.entries()) {
    const article = listed.articles[index];
    if (article === undefined) continue;
    const lead = headOf(listed.pieces[article.firstPiece]?.text ?? "");
    const amends = AMENDING_HEAD.test(withoutNumber(lead)) || isInstruction(lead);
    if (!amends && place < articles.length - LAST_ARTICLES && !CLOSING_HEAD.test(lead)) continue;
    const units = unitsOf(listed.pieces, article.firstPiece, article.endPiece);
    amendments.push(...readUnits(units, { amends, target: amends ? target : null, names, own: file.document.number, amendable: file.amends }, listed.pieces, article.endPiece));
  }
  for (const amendment of amendments) {
    const piece = listed.pieces[amendment.position];
    const article = listed.articles[piece?.articleIndex ?? -1]?.label ?? null;
    amendment.from ??= ownDay(days, { article, clause: piece?.clause ?? null, point: piece?.point ?? null })?.from ?? null;
  }
  return { amendments, days };
}

/** Articles at the end of a document in which it may end or change others without saying so in a heading. */
const LAST_ARTICLES = 6;
const AMENDING_HEAD = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Huỷ bỏ|Hủy bỏ|Thay thế|Bỏ (?:cụm )?từ|Quy định sửa đổi|Việc sửa đổi|Đính chính)(?!\p{L}).*|.*(?:sửa đổi, bổ sung|thay thế|bãi bỏ) (?:một số|các|cụm) (?:điều|khoản|quy định|cụm|từ|văn bản).*/iu;
const CLOSING_HEAD = /hiệu lực|thi hành|điều khoản|bãi bỏ|thay thế/iu;

interface Unit { level: 0 | 1 | 2 | 3; line: string; position: number; piece: Piece; rest: string }

/** First lines of article, khoản and điểm, and further lines that begin an instruction of their own. Quoted wording is left out. */
function unitsOf(pieces: readonly Piece[], from: number, to: number): Unit[] {
  const units: Unit[] = [];
  for (let position = from; position < to; position++) {
    const piece = pieces[position];
    if (piece === undefined || piece.kind === "quoted") continue;
    const level = piece.kind === "article" ? 0 : piece.kind === "clause" ? 1 : piece.kind === "point" ? 2 : 3;
    const lines = piece.text.split("\n");
    for (const [i, line] of lines.entries()) {
      if (line.trim() === "" || (i > 0 && !isInstruction(line) && !/hiệu lực|thay thế|bãi bỏ/u.test(line)) || /^\s*[“"]/u.test(line)) continue;
      // A line broken before its end goes on below.
      const isCut = /(?:cụm từ|bằng|tại|và|của|,)\s*$/u.test(line) || (i === 0 && level === 0 && (/số\s*$/u.test(line) || BARE_HEAD.test(line)));
      const whole = isCut ? `${line.trim()} ${lines[i + 1]?.trim() ?? ""}` : line.trim();
      units.push({ level: i === 0 ? level : 3, line: whole, position, piece, rest: lines.slice(i + (isCut ? 2 : 1)).join("\n").trim() });
    }
  }
  return units;
}

interface Around extends TargetHints {
  /** The heading says that this article changes others. */
  amends: boolean;
  target: string | null;
}

/** What a line leaves for the lines below it. */
interface Frame {
  target: string | null;
  article: string | null;
  clause: string | null;
  inherited: "abolished" | "ended" | null;
  day: string | null;
  /** It names its places itself: what stands below is their wording. */
  isSpecific: boolean;
  /** It is known that something is changed here. */
  amends: boolean;
  /** Only what concerns one matter goes from the places listed below. */
  isOfMatter: boolean;
}

function readUnits(units: readonly Unit[], around: Around, pieces: readonly Piece[], end: number): Amendment[] {
  const found: { amendment: Amendment; unit: Unit; isLead: boolean; level: number }[] = [];
  const frames: Frame[] = [{ target: around.target, article: null, clause: null, inherited: null, day: null, isSpecific: false, amends: around.amends, isOfMatter: false }];
  const isRead = new Set<number>();
  for (const [place, unit] of units.entries()) {
    frames.length = Math.min(frames.length, unit.level + 1);
    while (frames.length <= unit.level) frames.push(frames.at(-1) as Frame);
    const above = frames[unit.level] as Frame;
    frames.push(above);
    if (above.isSpecific && !/như sau\s*:?\s*$/u.test(unit.line)) continue;
    const read = readLine(unit, above, around);
    if (read === null) continue;
    isRead.add(place);
    frames[frames.length - 1] = read.frame;
    for (const act of read.acts) found.push({ amendment: { ...act, ...WITHOUT_WORDING, anchor: unit.piece.anchor, instruction: unit.line.slice(0, MOST_INSTRUCTION_CHARS), position: unit.position }, unit, isLead: read.isLead, level: unit.level });
  }
  // Where instructions stand below, the line above only says where they are about.
  const kept = found.filter((one) => !found.some((other) => other.unit !== one.unit && other.level > one.level && isBelow(other.unit, one.unit, units)));
  for (const one of kept) if (one.isLead) [one.amendment.part, one.amendment.effect] = ["passage", "partly"];
  const starts = [...new Set(units.flatMap((unit, place) => (isRead.has(place) ? [unit.position] : [])))].toSorted((a, b) => a - b);
  return kept.flatMap(({ amendment, unit }) => {
    const next = starts.find((start) => start > unit.position) ?? end;
    const whole = addedSection(amendment, pieces.slice(unit.position + 1, next));
    for (const one of whole) giveWording(one, unit, next, pieces);
    return whole.map((one) => (isWithoutWording(one) ? { ...one, effect: "partly", part: "passage", doubt: "unreadable" } : one));
  });
}

function isWithoutWording({ effect, part, wording, wordingFrom, wordingTo }: Amendment): boolean {
  return (effect === "reworded" || effect === "added") && part === null && wording === null && wordingTo === wordingFrom;
}

/** "Bổ sung Mục 2a vào sau Mục 2 Chương IV": the new articles are named by their own headings. */
function addedSection(amendment: Amendment, below: readonly Piece[]): Amendment[] {
  if (amendment.doubt !== "unreadable" || !/(?:bổ sung|thay thế) (?:các )?(?:Chương|Mục|Phần|Tiểu mục)(?!\p{L})/iu.test(amendment.instruction)) return [amendment];
  const labels = below.flatMap((piece) => [...piece.text.matchAll(/^\s*[“"]?\s*Điều (\d+[a-zđ]*)\s*[.:]/gmu)].flatMap(([, label]) => label ?? []));
  return labels.length === 0 ? [amendment] : [...new Set(labels)].map((article) => ({ ...amendment, article, effect: "added", doubt: null }));
}

const WITHOUT_WORDING = { wordingFrom: 0, wordingTo: 0, wording: null };
const MOST_INSTRUCTION_CHARS = 400;

function isBelow(unit: Unit, lead: Unit, units: readonly Unit[]): boolean {
  const from = units.indexOf(lead);
  const to = units.indexOf(unit);
  return to > from && units.slice(from + 1, to + 1).every(({ level }) => level > lead.level);
}

type ReadAct = Pick<Amendment, "target" | "article" | "clause" | "point" | "part" | "effect" | "oldWords" | "newWords" | "doubt" | "from">;

function readLine(unit: Unit, above: Frame, around: Around): { acts: ReadAct[]; frame: Frame; isLead: boolean } | null {
  const bare = withoutHistory(withoutNumber(unit.line));
  const ends = endsIn(unit.line, above.inherited === "ended" ? above.day : undefined);
  if (ends !== null) {
    const acts = ends.ended.filter(({ number }) => number !== around.own).map(({ number, hasExceptions, isChapter, places }): ReadAct[] =>
      places.length === 0 && (isChapter || ends.isOfMatter)
        ? [{ target: number, ...WHOLE, part: "passage", effect: "partly", doubt: "unreadable", from: ends.day }]
        : places.length === 0
        ? [{ target: number, ...WHOLE, effect: "ended", doubt: hasExceptions ? "exceptions" : null, from: ends.day }]
        : places.map((place) => ({ target: number, ...WHOLE, ...place, effect: place.part === null && !ends.isOfMatter ? "abolished" : "partly", from: ends.day })),
    );
    if (acts.length > 0 || ends.isList) return { acts: acts.flat(), frame: { ...above, inherited: ends.isList ? "ended" : null, day: ends.day, isSpecific: false }, isLead: false };
  }
  const inherits = above.inherited === "abolished" && /^(?:các )?(?:điều|khoản|điểm|luật|bộ luật|nghị|thông tư|quyết định)(?!\p{L})/iu.test(bare);
  if (!isInstruction(unit.line) && !inherits) return around.amends && unit.level === 0 ? { acts: [], frame: { ...above, target: targetOf(bare, above, around) ?? above.target }, isLead: false } : null;
  const target = targetOf(bare, above, around);
  const lead = isLead(unit.line);
  const isList = lead && /(?<!\p{L})(?:các|một số) (?:luật|văn bản|nghị định|thông tư|quyết định|điều, khoản|điều|quy định|nội dung)[^“"]*:?\s*$/iu.test(bare);
  if (!above.amends && target === null && !isList) return null;
  const day = /(?:kể )?từ ngày/u.test(bare) ? (dayIn(/từ ngày (.{6,40})/u.exec(bare)?.[1] ?? "") ?? above.day) : above.day;
  const acts = sectionsOf(bare).flatMap(({ text, number }) => {
    const aimed = number !== null && number !== around.own ? number : target;
    const context = aimed === above.target || target === null ? above : { article: null, clause: null };
    const read = readActs(text, context, inherits ? "abolished" : null);
    return read.map((act): ReadAct => ({ ...act, ...(above.isOfMatter && inherits ? { effect: "partly", part: "passage" } : {}), target: aimed, doubt: act.doubt ?? (aimed === null ? "target_unclear" : null), from: day }));
  });
  const first = acts[0];
  const frame: Frame = {
    target, day, amends: true,
    article: first?.article ?? above.article, clause: first?.clause ?? above.clause,
    inherited: lead && /^(?:bãi bỏ|huỷ bỏ|hủy bỏ)/iu.test(bare) ? "abolished" : null,
    isSpecific: !lead && acts.length > 0,
    isOfMatter: lead && /(?:nội dung|quy định) (?:quy định )?(?:về|liên quan)/u.test(bare.split(/ số:? ?\d/u, 1)[0] ?? ""),
  };
  // "Điều 33. Sửa đổi, bổ sung hợp đồng lao động" changes contracts, not texts.
  const isOtherMatter = unit.level === 0 && acts.length > 0 && acts.every(({ doubt }) => doubt === "unreadable") && (target === null || !NAMES_TEXTS.test(bare));
  return isOtherMatter ? null : { acts, frame, isLead: lead };
}

const NAMES_TEXTS = /(?<!\p{L})(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định số|văn bản|phụ lục|mẫu|chương|mục)(?!\p{L})/iu;
const WHOLE = { article: null, clause: null, point: null, part: null, oldWords: null, newWords: null, doubt: null } as const;

/** "Điều 6 Thông tư số 1/2020/TT-BYT; khoản 2 Điều 9 Thông tư số 2/2020/TT-BYT": each list of places with its document. */
function sectionsOf(bare: string): { text: string; number: string | null }[] {
  const subjects = subjectsOf(bare);
  if (subjects.length < 2) return [{ text: bare, number: null }];
  const verb = /^\S+(?: \S+)?(?:, bổ sung)?/u.exec(bare)?.[0] ?? "";
  return subjects.map(({ number, from }, i) => {
    const text = bare.slice(i === 0 ? 0 : (subjects[i - 1]?.to ?? 0), from).replace(/^[^;]*;\s*/u, i === 0 ? "$&" : "");
    return { text: i === 0 || isInstruction(text) ? text : `${verb} ${text}`, number };
  });
}

/** Places of the document itself with their own days, from its closing articles. */
function daysOf(listed: DocumentPieces): PlaceDay[] {
  const body = listed.articles.filter((article) => article.attachment === 0 && isArticle(article));
  const closing = body.filter((article, i) => i >= body.length - LAST_ARTICLES || /hiệu lực/iu.test(headOf(listed.pieces[article.firstPiece]?.text ?? "")));
  return closing.flatMap((article) => listed.pieces.slice(article.firstPiece, article.endPiece).flatMap((piece) => (piece.kind === "quoted" ? [] : piece.text.split("\n").flatMap(placeDaysIn))));
}

/** A plan that sets itself to amend a document has not amended it: only an Điều does. */
function isArticle({ label }: DocumentPieces["articles"][number]): boolean {
  return /^\d/.test(label);
}

/** "Điều 1." alone: its title stands on the line below. */
const BARE_HEAD = /^\s*Điều \d+[a-zđ]*\s*[.:]?\s*$/u;

function headOf(text: string): string {
  const [first = "", second = ""] = text.split("\n", 2);
  return BARE_HEAD.test(first) ? `${first.trim()} ${second.trim()}` : first;
}
