/** What the assistant says when asked about policy: the quotation, its source, or why there is none. */
import { commandRefused } from "./guards.ts";

/** A source as it is shown; `path` is relative to the public address. */
export interface SourceWords { label: string; validity: string; path: string; caution: string | null }

export type AnswerMode = "quoted" | "composed" | "approved";

/** Structurally the AnswerOutcome of the answer room. */
export type AnswerWords =
  | { kind: "answered"; mode: AnswerMode; text: string; citations: readonly SourceWords[]; source?: string }
  | { kind: "no_source"; nearest: readonly SourceWords[] }
  | { kind: "which_commune" }
  | { kind: "declined"; why: "personal_file" | "private_data" | "other_province" | "opinion" | "advice" | "local_data" | "command" };

export interface AnswerTextOptions {
  /** Address of the service without a slash at the end: "https://langnghe.camau.gov.vn". */
  publicUrl: string;
  /** "Cà Mau": whose rules are given. */
  provinceName: string;
  /** "7K3Q9MXD": the code under which an answer is kept; left out, no line tells it. */
  slipCode?: string;
}

/**
 * An outcome → the whole reply as the citizen gets it.
 * @param number which of several answers this is, when each has a message of its own
 */
export function answerText(outcome: AnswerWords, options: AnswerTextOptions, number: number | null = null): string {
  const numbered = `${number === null ? "" : `${number}. `}${answerBody(outcome, options)}`;
  return outcome.kind === "answered" ? `${numbered}\n\n${answerEnding([{ outcome, options }])}` : numbered;
}

/** Two short answers in one message: "1. …", "2. …", what holds for both once at the end. */
export function answersText(answers: readonly { outcome: AnswerWords; options: AnswerTextOptions }[]): string {
  const bodies = answers.map(({ outcome, options }, i) => `${i + 1}. ${answerBody(outcome, options)}`);
  return [...bodies, answerEnding(answers)].filter((part) => part !== "").join("\n\n");
}

/** Whose words they are, and the codes they are kept under. */
function answerEnding(answers: readonly { outcome: AnswerWords; options: AnswerTextOptions }[]): string {
  const labels = answers.flatMap(({ outcome }) => (outcome.kind === "answered" ? [assistantLabel(outcome.mode)] : []));
  const codes = answers.flatMap(({ outcome, options }) => (outcome.kind === "answered" && options.slipCode !== undefined ? [options.slipCode] : []));
  return [...new Set(labels), ...(codes.length === 0 ? [] : [slipLine(codes)])].join("\n");
}

function answerBody(outcome: AnswerWords, options: AnswerTextOptions): string {
  switch (outcome.kind) {
    case "answered":
      return [
        outcome.text,
        outcome.source === undefined ? "" : `Người trả lời: ${outcome.source}.`,
        outcome.citations.length === 0 ? "" : sourceLines(outcome.citations, options.publicUrl),
      ].filter((part) => part !== "").join("\n\n");
    case "which_commune":
      return "Việc này mỗi xã, phường quy định một khác. Bà con ở xã, phường nào? Ghi tên cũ cũng được.";
    case "no_source":
      return noSource(outcome.nearest, options.publicUrl);
    case "declined":
      return declined(outcome.why, options.provinceName);
  }
}

/** Last line under an answer, or under two: "Mã phiếu: 7K3Q-9MXD. Cần thì đưa cán bộ xem." */
export const slipLine = (codes: readonly string[]): string => `Mã phiếu: ${codes.map((code) => `${code.slice(0, 4)}-${code.slice(4)}`).join(" và ")}. Cần thì đưa cán bộ xem.`;

/** "Căn cứ: khoản 2 Điều 5 Luật Tố cáo (25/2018/QH14), hiệu lực từ 01/01/2019." and its address; several articles are numbered. */
export function sourceLines(sources: readonly SourceWords[], publicUrl: string): string {
  const lines = byArticle(sources).map(({ label, validity, path, caution }) => `${label}, ${validity}${caution === null ? "" : ` (${caution})`}.\nXem: ${publicUrl}${path}`);
  return lines.length === 1 ? `Căn cứ: ${lines[0] ?? ""}` : ["Căn cứ:", ...lines.map((line, i) => `${i + 1}. ${line}`)].join("\n");
}

/** "khoản 1 Điều 28 …" and "khoản 3 Điều 28 …" → "khoản 1, khoản 3 Điều 28 …", at the address of the first. */
function byArticle(sources: readonly SourceWords[]): SourceWords[] {
  const articles = new Map<string, { places: string[]; first: SourceWords; rest: string }>();
  for (const source of sources) {
    const at = source.label.indexOf("Điều ");
    const rest = at < 0 ? source.label : source.label.slice(at);
    const known = articles.get(rest);
    if (known && known.places.includes(source.label.slice(0, at).trim())) continue;
    if (known) known.places.push(source.label.slice(0, at).trim());
    else articles.set(rest, { places: at < 0 ? [] : [source.label.slice(0, at).trim()], first: source, rest });
  }
  return [...articles.values()].map(({ places, first, rest }) => ({ ...first, label: `${places.filter((place) => place !== "").join(", ")} ${rest}`.trim() }));
}

/** Zalo's terms and domain.md §0.11: a machine says that it is one. */
export function assistantLabel(mode: AnswerMode): string {
  switch (mode) {
    case "quoted":
      return "Trợ lý tự động (AI) trích nguyên văn. Cần hỏi thêm, bà con nhắn: gặp người.";
    case "composed":
      return "Trợ lý tự động (AI) tóm tắt từ văn bản trên. Cần hỏi thêm, bà con nhắn: gặp người.";
    case "approved":
      return "Câu trả lời do cán bộ soạn và duyệt, trợ lý tự động (AI) gửi lại. Cần hỏi thêm, bà con nhắn: gặp người.";
  }
}

export interface QuotePlace {
  article: string | null;
  title: string | null;
  /** The one khoản that is quoted; null or left out when there are several or none. */
  clause?: string | null;
  /** "Luật số 136/2025/QH15": where its present wording stands. */
  newWordingBy?: string | null;
}

/** The sentence before the first quotation: names document and article, so that nobody reads the law as our words. */
export function quoteLead(document: string, place: QuotePlace): string {
  return `Về việc này, ${document}${placeLead(place)} ghi:`;
}

/** Before a further quotation; `document` is null when it is the same as before. */
export function secondLead(document: string | null, place: QuotePlace): string {
  return document === null ? `Văn bản này${placeLead(place)} còn ghi:` : `${document}${placeLead(place)} cũng ghi:`;
}

/** Before two clauses in force that differ: neither is ours to choose. */
export function conflictLead(): string {
  return "Hai văn bản đang áp dụng ghi khác nhau về việc này. Tôi đưa cả hai kèm ngày hiệu lực, và đã báo người phụ trách xem lại.";
}

/** Before an answer that speaks of another day than today. */
export function asOfLead(day: string): string {
  return `Tính tới ngày ${localDay(day)} thì như sau.`;
}

/** No document here held on the day asked about. */
export function noneThen(day: string): string {
  return `Văn bản áp dụng vào ngày ${localDay(day)} thì tôi chưa có. Dưới đây là quy định hiện nay.`;
}

/** Before the quotation of what holds from another day on. */
export function fromDayLead(day: string, document: string, place: QuotePlace): string {
  return `Từ ngày ${localDay(day)}, ${document}${placeLead(place)} ghi:`;
}

/** What was quoted ends, and what takes its place could not be found. `by`: number of the document that replaces it. */
export function endsFrom(day: string, by: string | null): string {
  return `Từ ngày ${localDay(day)}, văn bản trên hết hiệu lực${by === null ? "" : `, thay bằng ${by}`}.`;
}

/** A rule that may be named but is no longer one. */
export function abolishedFrom(place: string, day: string | null, by: string): string {
  return `${place.charAt(0).toUpperCase()}${place.slice(1)} đã bị bãi bỏ${day === null ? "" : ` từ ngày ${localDay(day)}`} theo ${by}.`;
}

/** Legal text between quotation marks, as it stands. */
export function quotation(text: string): string {
  return `“${text}”`;
}

/** "Tôi chưa tìm thấy văn bản …", with the nearest ones named so that a cadre or the person can look there. */
export function noSource(nearest: readonly SourceWords[], publicUrl: string): string {
  const first = nearest[0];
  return [
    "Tôi chưa tìm thấy văn bản nói rõ việc này, nên không dám đoán.",
    first ? `Gần nhất là ${first.label}, nhưng tôi không chắc chỗ đó nói đúng việc bà con hỏi.\nXem: ${publicUrl}${first.path}` : "",
    "Tôi chuyển câu hỏi cho cán bộ trả lời bà con nhé?",
  ].filter((line) => line !== "").join("\n");
}

/** Why a question is not one for documents, and where to go instead (domain.md §0.8). */
export function declined(why: Extract<AnswerWords, { kind: "declined" }>["why"], provinceName: string): string {
  switch (why) {
    case "personal_file":
      return "Tôi không xem được hồ sơ riêng của từng người, nên không biết việc này tới đâu.\nBà con hỏi nơi đã nhận hồ sơ, nhớ đem theo giấy hẹn. Hoặc tra mã hồ sơ trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).\nMuốn tôi chuyển lời hỏi tới cán bộ, bà con nhắn: hỏi cán bộ.";
    case "private_data":
      return "Thông tin riêng của người khác thì tôi không có, và cũng không được phép cho ai biết. Tên người tố cáo, người phản ánh được pháp luật giữ kín.\nCần gặp một cơ quan, bà con tới nơi tiếp công dân của xã, phường.";
    case "other_province":
      return `Tôi chỉ có quy định chung của cả nước và của ${provinceName}. Quy định riêng của nơi khác thì tôi không có, nên không dám trả lời.\nBà con hỏi cơ quan của nơi đó, hoặc tra Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).`;
    case "opinion":
      return "Tôi chỉ lo chuyện chính sách và việc ở địa phương. Tôi không bình luận, đánh giá ai.\nBà con có việc gì cần hỏi hay phản ánh ở xã, tôi giúp ngay.";
    case "advice":
      return "Việc này tôi không khuyên được, vì liên quan tới sức khỏe, tiền bạc hay quyết định riêng của bà con.\nChuyện thuốc men, bà con hỏi trạm y tế; nguy cấp thì gọi 115. Cần hỏi về quyền lợi hay thủ tục theo luật, bà con cứ nhắn tôi.";
    case "command":
      return commandRefused();
    case "local_data":
      return "Tôi chỉ có văn bản luật. Địa chỉ, số điện thoại, lịch làm việc, bảng giá hay danh sách của địa phương thì tôi không có, nên không dám đoán.\nBà con hỏi Ủy ban nhân dân xã, phường. Hoặc nhắn: hỏi cán bộ, tôi chuyển câu này để cán bộ trả lời.";
  }
}

export interface ClausePlace {
  article: string | null;
  clause: string | null;
  point: string | null;
  /** For an amending document: the place whose new wording is quoted, and "Luật Khiếu nại số 02/2011/QH13" where it is known. */
  newWording: { article: string | null; clause: string | null; document: string | null } | null;
  /** "Luật Tố cáo (25/2018/QH14)". */
  document: string;
}

/** "điểm a khoản 2 Điều 5 Luật Tố cáo (25/2018/QH14)". */
export function clauseLabel({ article, clause, point, newWording, document }: ClausePlace): string {
  const place = placeWords(article, clause, point);
  const changed = newWording === null ? "" : ` (lời mới của ${[placeWords(newWording.article, newWording.clause, null), newWording.document ?? ""].join(" ").trim()})`;
  return `${place === "" ? "" : `${place} `}${document}${changed}`;
}

/** "hiệu lực từ 01/01/2019", and what the reader must know: not known, amended since, replaced, no longer in force. */
export function validity(facts: { from: string | null; to: string | null; asOf: string; amendedBy: readonly string[]; replacedBy: string | null }): string {
  const parts = [facts.from === null ? "chưa rõ ngày bắt đầu hiệu lực" : `hiệu lực từ ${localDay(facts.from)}`];
  if (facts.to !== null) parts.push(`${facts.to <= facts.asOf ? "đã hết" : "hết"} hiệu lực từ ${localDay(facts.to)}`);
  if (facts.replacedBy !== null) parts.push(`đã có văn bản mới: ${facts.replacedBy}`);
  if (facts.amendedBy.length > 0) parts.push(`đã được sửa đổi bởi ${facts.amendedBy.slice(0, 3).join(", ")}, lời trên chưa có các sửa đổi đó`);
  return parts.join("; ");
}

/** "lời trên đã sửa theo điểm b khoản 15 Điều 2 Luật số 136/2025/QH15, áp dụng từ 01/07/2026": the words are those of the day. */
export function changedBy(changes: readonly { label: string; from: string | null }[]): string {
  return `lời trên đã sửa theo ${changes.map(({ label, from }) => (from === null ? label : `${label} (áp dụng từ ${localDay(from)})`)).join(", ")}`;
}

/** Something was changed that could not be read with certainty. */
export function mayBeChanged(labels: readonly string[]): string {
  return `có thể đã được sửa bởi ${labels.slice(0, 3).join(", ")}, cán bộ sẽ kiểm tra`;
}

export function ocrCaution(): string {
  return "bản OCR, chưa đối chiếu bản gốc";
}

/** A law goes by its name ("Luật Khiếu nại"), everything else by kind and number ("Nghị định 20/2021/NĐ-CP"). */
export function documentShortName({ kind, title, number }: { kind: string; title: string; number: string | null }): string {
  const named = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Văn bản hợp nhất)$/u.test(kind);
  if (!named) return number === null ? title : `${kind} ${number}`;
  const name = lawName(kind, title, number);
  return name.length <= 70 || number === null ? name : `${kind} số ${number}`;
}

/** "2019-01-01" → "01/01/2019". */
export function localDay(iso: string): string {
  return iso.split("-").toReversed().join("/");
}

function placeLead({ article, title, clause, newWordingBy }: QuotePlace): string {
  const by = newWordingBy ? ` theo lời mới của ${newWordingBy}` : "";
  if (article === null) return by;
  return `, ${/^\d/.test(article) ? `Điều ${article}` : article}${clause === undefined || clause === null ? "" : ` khoản ${clause}`}${title === null ? "" : ` (${title})`},${by}`;
}

function placeWords(article: string | null, clause: string | null, point: string | null): string {
  return [
    point === null ? "" : `điểm ${point}`,
    clause === null ? "" : `khoản ${clause}`,
    article === null ? "" : /^\d/.test(article) ? `Điều ${article}` : article,
  ].filter((part) => part !== "").join(" ");
}

/** Titles as collected carry years, numbers and remarks: "Luật khiếu nại 2011", "Luật Bảo hiểm xã hội (văn bản hợp nhất 2026)". */
function lawName(kind: string, title: string, number: string | null): string {
  const at = number === null ? -1 : title.indexOf(number);
  const unnumbered = at < 0 || number === null ? title : `${title.slice(0, at).replace(/\s+số\s*$/u, "")} ${title.slice(at + number.length)}`;
  const bare = unnumbered
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s*mới nhất\s*$/iu, "")
    .replace(/\s*(?:năm)?\s*(?:19|20)\d\d\s*$/iu, "")
    .trim();
  const cased = bare === bare.toUpperCase() ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
  const full = /^(?:luật|bộ luật|pháp lệnh|hiến pháp)(?!\p{L})/iu.test(cased) ? cased : `${kind} ${cased.charAt(0).toLowerCase()}${cased.slice(1)}`;
  return full.replace(/^(Bộ luật|Luật|Pháp lệnh)\s+(\p{L})/iu, (_, word: string, letter: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${letter.toUpperCase()}`);
}
