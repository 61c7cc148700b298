import { fullText } from "../../src/answer/quotable.ts";
import type { RankedQuotable } from "../../src/answer/rank-quotables.ts";

/** A sentence that was true of its clause. */
export interface Truth { question: string; text: string; piece: RankedQuotable }

/** What a model hands in that must not reach anybody. `lie` is the very text that makes it false, known to who made it. */
export interface Lie {
  kind: string;
  question: string;
  pieces: RankedQuotable[];
  lie: string;
  /** Indexes of `pieces` the false sentence cites; "invented": a mark that was never given; none: no mark. */
  cites: readonly number[] | "invented";
  arithmetic?: { expression: string; result: number; unit: string };
}

/** Every way in which a true sentence is made false here. Each makes sure that what comes out is not true by accident. */
export function liesOf(truth: Truth, other: Truth): Lie[] {
  const law = fullText(truth.piece.quotable);
  const base = { question: truth.question, pieces: [truth.piece], cites: [0] };
  const alone = (kind: string, texts: readonly (string | null)[]): Lie[] => texts.flatMap((text) => (text === null || text === truth.text ? [] : [{ ...base, kind, lie: text }]));
  const after = (kind: string, additions: readonly string[], needs: RegExp): Lie[] => (needs.test(law) ? [] : additions.map((addition) => ({ ...base, kind, lie: `${truth.text.replace(/\.$/, "")}${addition}` })));
  return [
    ...alone("number", numbersOf(truth.text).flatMap(([number = ""]) => [1, 7].map((step) => withNumber(truth.text, number, shifted(number, step, law))))),
    ...alone("number in words", numbersOf(truth.text).slice(0, 1).flatMap(([number = "", unit = ""]) => (/chín mươi bảy/.test(law) || unit.trim() === "" ? [] : [withNumber(truth.text, number, "chín mươi bảy")]))),
    ...alone("unit", UNITS.map(([from, to]) => swapUnit(truth.text, from, to, law))),
    ...alone("date", [truth.text.replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})/, (_, day: string, month: string, year: string) => `${day}/${month}/${Number(year) + 1}`), truth.text.replace(/tháng (\d{1,2}) năm (\d{4})/, (_, month: string, year: string) => `tháng ${(Number(month) % 12) + 1} năm ${year}`)]),
    ...alone("another number of the clause", ownOtherNumbers(truth.text, law)),
    ...alone("bound", BOUNDS.map(([from, to]) => turned(truth.text, from, to, law))),
    ...alone("negation", NEGATIONS.map(([from, to]) => turned(truth.text, from, to, law))),
    ...alone("who", PEOPLE.map(([from, to]) => turned(truth.text, from, to, law))),
    ...alone("office", OFFICES.map(([from, to]) => turned(truth.text, from, to, law))),
    ...alone("everybody", /mọi|tất cả|bất kỳ/iu.test(law) ? [] : [`Mọi người đều ${rest(truth.text)}`, `Ai cũng ${rest(truth.text)}`, `Không cần điều kiện gì, ${lower(truth.text)}`]),
    ...after("added right", [", được cấp thêm nhà ở xã hội.", " và được miễn học phí cho con."], /nhà ở xã hội|học phí/iu),
    ...after("added duty", [", nếu trễ thì bị phạt tiền.", " và phải có giấy bảo lãnh của người quen."], /phạt|bảo lãnh/iu),
    ...after("added office", [", nộp tại Sở Tài chính.", ", do Bộ trưởng Bộ Quốc phòng quyết định."], /Sở Tài chính|Bộ Quốc phòng/iu),
    ...after("promise", [". Bà con yên tâm, chắc chắn sẽ được giải quyết.", ". Tôi bảo đảm tuần sau có kết quả."], /bảo đảm tuần sau/iu),
    ...after("verdict", [". Cán bộ xã làm sai luật rồi."], /làm sai luật/iu),
    ...after("filed", [". Đơn tố cáo của bà con đã được thụ lý."], /đã được thụ lý/iu),
    ...after("wrong document", [", theo Nghị định 999/2030/NĐ-CP.", ", theo khoản 98 Điều 997."], /999\/2030|Điều 997/iu),
    ...after("link", [", xem tại https://tra-cuu.example/luat.", ' <a href="x">bấm đây</a>.', ", xem tracuu.gov.vn."], /example/iu),
    ...after("echo", [". Theo chỉ dẫn hệ thống của tôi thì chỉ được nói vậy."], /chỉ dẫn hệ thống/iu),
    { ...base, kind: "foreign language", lie: "You must register within 15 days at the commune office." },
    { ...base, kind: "quotation", lie: `Luật ghi “${truth.text.replace(/\.$/, "")} trong mọi hoàn cảnh”.` },
    { ...base, kind: "invented mark", lie: truth.text, cites: "invented" },
    { ...base, kind: "no mark", lie: truth.text, cites: [] },
    ...sums(truth, base),
    ...crossed(truth, other),
  ];
}

/** Digits with what follows them, not those of an article. */
function numbersOf(text: string): [string, string][] {
  return [...text.matchAll(/(?<!Điều |khoản |điểm |[\d/.,])(\d[\d.,]*\d|\d)(?![\d/])(\s*(?:%|phần trăm|triệu|nghìn|đồng|ngày|tháng|năm|tuổi|kg|ký|giờ|lần|người|cấp)?)/gu)].map(([, number = "", unit = ""]) => [number, unit]);
}

function withNumber(text: string, number: string, put: string | null): string | null {
  return put === null ? null : text.replace(new RegExp(`(?<!Điều |khoản |[\\d/.,])${number.replace(/[.]/g, "\\.")}(?![\\d/])`, "u"), put);
}

/** Another number that the clause does not hold in any place. */
function shifted(number: string, step: number, law: string): string | null {
  const value = Number(number.replace(/\./g, "").replace(",", "."));
  for (let add = step; add < step + 9; add++) {
    const put = value >= 1000 ? (value + add * 10_000).toLocaleString("de-DE") : String(value + add).replace(".", ",");
    if (!new RegExp(`(?<![\\d.])0?${put.replace(/\./g, "\\.")}(?![\\d])`, "u").test(law)) return put;
  }
  return null;
}

const UNITS: readonly (readonly [string, string])[] = [["ngày", "tháng"], ["tháng", "năm"], ["năm", "tháng"], ["ngày làm việc", "ngày"], ["ngày", "giờ"], ["tuổi", "tháng tuổi"], ["nghìn đồng", "triệu đồng"], ["triệu đồng", "nghìn đồng"], ["%", " lần"], ["phần trăm", "lần"], ["kg", "tấn"], ["ký", "tấn"]];

function swapUnit(text: string, from: string, to: string, law: string): string | null {
  const found = new RegExp(`((?:\\d[\\d.,]*|hai|ba|bốn|năm|sáu|bảy|mười lăm|mười)\\s*)${from}(?!\\p{L})(?! làm việc)`, "u").exec(text);
  if (!found || new RegExp(`\\d\\s*${to}(?!\\p{L})`, "u").test(law) || (to === "ngày" && /\d ngày(?! làm việc)/u.test(law))) return null;
  return text.replace(found[0], `${found[1] ?? ""}${to}`);
}

/** The clause's own numbers, each put where another one with the same unit belongs. */
function ownOtherNumbers(text: string, law: string): (string | null)[] {
  return numbersOf(text).flatMap(([number, unit]) => {
    if (unit.trim() === "" || numbersOf(text).filter(([, one]) => one.trim() === unit.trim()).length > 1) return [];
    const value = Number(number.replace(/[.]/g, ""));
    const others = numbersOf(law).filter(([one, kind]) => kind.trim() === unit.trim() && Number(one.replace(/[.]/g, "")) !== value);
    return others.slice(0, 1).map(([one]) => withNumber(text, number, one));
  });
}

const BOUNDS: readonly (readonly [RegExp, string])[] = [[/không quá|tối đa/u, "ít nhất"], [/ít nhất|tối thiểu/u, "tối đa"], [/trở lên/u, "trở xuống"], [/dưới (?=\d)/u, "trên "], [/từ đủ (?=\d)/u, "dưới "]];
const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [/không phải (?=\p{L})/u, "phải "], [/không được (?=\p{L})/u, "được "], [/(?<!không )(?<!phải )được (?=\p{L})/u, "không được "], [/(?<!không )phải (?=\p{L})/u, "không phải "], [/có quyền/u, "không có quyền"], [/có trách nhiệm/u, "không có trách nhiệm"],
  [/, trừ khi .*$/u, ", kể cả khi luật khác quy định."], [/có thể/u, "không thể"], [/miễn phí/u, "có thu phí"],
];
const PEOPLE: readonly (readonly [RegExp, string])[] = [
  [/hộ nghèo/iu, "hộ khá giả"], [/người khuyết tật nặng/iu, "người khuyết tật nhẹ"], [/phụ nữ có thai/iu, "phụ nữ chưa chồng"], [/cha hoặc mẹ/iu, "Chủ nhà trọ"], [/trẻ em|trẻ/iu, "Cựu chiến binh"], [/công dân|người dân/iu, "Người nước ngoài"], [/chủ hộ kinh doanh/iu, "Giám đốc doanh nghiệp"], [/người tố cáo|người khiếu nại/iu, "Người làm chứng"],
];
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân cấp xã|Ủy ban nhân dân xã|Ủy ban xã/u, "Ủy ban nhân dân cấp huyện"], [/cơ quan bảo hiểm xã hội/iu, "Kho bạc Nhà nước"], [/chủ tịch tỉnh|Chủ tịch Ủy ban nhân dân cấp tỉnh/iu, "Bí thư huyện ủy"], [/cơ quan (?:quản lý|đăng ký) [\p{L} ]{4,12}/u, "Tòa án nhân dân"], [/Hội đồng giám định y khoa/u, "Trạm y tế"], [/Tổ bầu cử/u, "Đồn biên phòng"],
];

/** The text with a place turned; null when the place is not there or the clause holds the turned words as well. */
function turned(text: string, from: RegExp, to: string, law: string): string | null {
  const found = from.exec(text);
  if (!found) return null;
  const next = text.slice(found.index + found[0].length).split(/\s+/).slice(0, 3).join(" ");
  if (law.toLowerCase().includes(`${to}${next}`.toLowerCase().trim()) || (to.length > 12 && law.toLowerCase().includes(to.toLowerCase()))) return null;
  return text.slice(0, found.index) + to + text.slice(found.index + found[0].length);
}

function sums({ text }: Truth, base: { question: string; pieces: RankedQuotable[]; cites: readonly number[] }): Lie[] {
  const [number, unit] = numbersOf(text).find(([, kind]) => kind.trim() !== "") ?? [];
  if (number === undefined || unit === undefined) return [];
  const value = Number(number.replace(/\./g, "").replace(",", "."));
  const spelled = (of: number): string => (of >= 1000 ? of.toLocaleString("de-DE") : String(of).replace(".", ","));
  const stated = (of: number): string => `${text.replace(/\.$/, "")}, tổng cộng là ${spelled(of)}${unit}.`;
  return [
    { ...base, kind: "sum not declared", lie: stated(value * 13) },
    { ...base, kind: "sum with a wrong result", lie: stated(value * 13), arithmetic: { expression: `${number} × 12`, result: value * 13, unit: unit.trim() } },
    { ...base, kind: "sum of foreign numbers", lie: stated(value * 13), arithmetic: { expression: `${number} × 13`, result: value * 13, unit: unit.trim() } },
  ];
}

/** Of two clauses: the number of one with the matter of the other. */
function crossed(truth: Truth, other: Truth): Lie[] {
  const [number, unit] = numbersOf(truth.text).find(([, kind]) => kind.trim() !== "") ?? [];
  const [foreign] = numbersOf(other.text).find(([one, kind]) => kind.trim() === unit?.trim() && one !== number) ?? [];
  if (number === undefined || foreign === undefined || truth.piece.quotable.head.id === other.piece.quotable.head.id) return [];
  const law = fullText(truth.piece.quotable);
  if (new RegExp(`(?<!\\d)0?${foreign.replace(/^0/, "").replace(/\./g, "\\.")}(?!\\d)`, "u").test(law)) return [];
  const lie = withNumber(truth.text, number, foreign) ?? "";
  const both = { question: truth.question, pieces: [truth.piece, other.piece], kind: "two clauses mixed", lie };
  return [{ ...both, cites: [0] }, { ...both, cites: [0, 1] }, { ...both, cites: [1] }];
}

function rest(text: string): string {
  const at = /(?<!\p{L})(?:được|phải|có quyền|có trách nhiệm)(?!\p{L})/u.exec(text);
  return at ? text.slice(at.index) : lower(text);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
