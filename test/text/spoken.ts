import * as answerFeedback from "../../src/text/answer-feedback.ts";
import * as answers from "../../src/text/answers.ts";
import * as merging from "../../src/text/case-merge.ts";
import { citizenNotices } from "../../src/text/case-notices.ts";
import * as cases from "../../src/text/cases.ts";
import * as choices from "../../src/text/choices.ts";
import * as composed from "../../src/text/composed-answers.ts";
import * as conversation from "../../src/text/conversation.ts";
import * as emergencies from "../../src/text/emergencies.ts";
import * as guards from "../../src/text/guards.ts";
import * as guidance from "../../src/text/guidance.ts";
import * as forOthers from "../../src/text/for-others.ts";
import * as khmer from "../../src/text/khmer.ts";
import * as position from "../../src/text/position.ts";
import * as publish from "../../src/text/publish.ts";
import * as rights from "../../src/text/rights.ts";
import * as voice from "../../src/text/voice.ts";

/** One thing the assistant says to a citizen, filled with plausible names. */
export interface Spoken { name: string; text: string }

const CODE = "CM-261123-K7QF";
const UNIT = "Bộ phận Dân vận xã Đất Mũi";
const LINK = "http://localhost:8787";
const receipt = { code: CODE, unit: UNIT, reply: cases.replyBy("2026-12-07T10:00:00Z", { basis: "own", citation: null }), link: `${LINK}/ho-so/${CODE}` };
const source = { label: "khoản 2 Điều 5 Luật Tố cáo (25/2018/QH14)", validity: "hiệu lực từ 01/01/2019", path: "/van-ban/25-2018-qh14#dieu-5-khoan-2", caution: null };
const options = { publicUrl: LINK, provinceName: "Cà Mau", slipCode: "7K3Q9MXD" };
const clock = { basis: "law" as const, citation: "Điều 28 Luật Tiếp công dân (42/2013/QH13)" };
const request = { code: "QD-261123-K7QF", days: 20 };
const notice = { code: CODE, unit: UNIT, text: "«Đã sửa xong.»", question: "Lộ hư đoạn nào?", reason: "việc thuộc điện lực" };

const dues = (["same", "moved", "passed"] as const).map((state) => ({ at: "2026-12-07T10:00:00Z", state, exact: false }));

/** What functions that take something are given; those not named here take nothing. Null: not said to a citizen as it stands. */
const FILLED: Readonly<Record<string, readonly (readonly unknown[])[] | null>> = {
  // answers
  answerText: [
    [{ kind: "no_source", nearest: [source] }, options], [{ kind: "no_source", nearest: [] }, options],
    ...(["personal_file", "private_data", "other_province", "opinion", "advice", "local_data"] as const).map((why) => [{ kind: "declined", why }, options]),
  ],
  assistantLabel: [["quoted"], ["composed"], ["approved"]], slipLine: [[["7K3Q9MXD"]], [["7K3Q9MXD", "7K3Q9MXE"]]], asOfLead: [["2024-05-01"]], noneThen: [["2024-05-01"]], endsFrom: [["2026-12-31", "154/2026/NĐ-CP"], ["2026-12-31", null]],
  abolishedFrom: [["khoản 8 Điều 6 Luật Khiếu nại", "2026-07-01", "khoản 3 Điều 2 Luật số 136/2025/QH15"]], quoteLead: [["Luật Tố cáo", { article: "5", title: "Trách nhiệm" }]], secondLead: [[null, { article: "6", title: null }]], fromDayLead: [["2026-12-31", "Luật Tố cáo", { article: "5", title: null }]],
  answersText: null, sourceLines: null, quotation: null, noSource: null, declined: null, clauseLabel: null, validity: null, changedBy: null, mayBeChanged: null, documentShortName: null, localDay: null, ocrCaution: null, conflictLead: [[]],
  // feedback
  approvedLead: [["UBND xã Đất Mũi", "2026-11-01"]], officerLine: null, answersRemembered: [[3, 90]], answerChanged: [[{ answeredOn: "thứ Hai, 23/11/2026", clauses: [{ label: source.label, text: "05 năm", isUnderReview: false, link: LINK }] }], [{ answeredOn: "thứ Hai, 23/11/2026", clauses: [{ label: source.label, text: null, isUnderReview: true, link: LINK }] }]],
  // conversation
  firstContact: [["Ban Tuyên giáo và Dân vận Tỉnh ủy Cà Mau", LINK]], abuse: [[1], [3]], cannotRead: [["sticker"], ["voice"], ["x"]], tooLong: [[8000]], askPlaceAgain: [["ấp Kinh 3"]], askWhichPlace: [["Tân Lộc"]], outsideProvince: [["Cần Thơ", "Cà Mau"]],
  draftCard: [[{ kindName: "Phản ánh", fieldName: "Giao thông", urgent: true, words: "Lộ sụp", place: "ấp 4, xã Đất Mũi", unit: UNIT, withTurns: true }]], caseSent: [[receipt]], opinionSent: [[receipt]], questionForCadre: [[receipt]], nextMatter: [["lộ hư"]], severalMatters: [[2]], caseUnknown: [[CODE]], addedToCase: [[CODE]], withdrawn: [[CODE]],
  actNotPossible: [[CODE, "Đang xử lý"]], reopened: [[CODE, UNIT]], askRating: [[CODE]], ratingThanks: [[2, CODE], [5, CODE]], moreClauses: [[[source], LINK], [[], LINK]], laterQuestions: [["ai ký", 1], ["ai ký", 2]],
  // emergencies
  inCaseOfDanger: [["114"]],
  emergencyReply: ["fire", "collapse", "drowning", "boat", "electricity", "violence", "child", "illness", "poisoning", "self_harm", "disaster", "other"].flatMap((type) => ["self", "other", "child"].map((teller) => [type, { first: "114", second: "112" }, teller, [{ name: "phòng tham vấn", number: "115" }]])), emergencyLogged: [[CODE, UNIT]], emergencyAdded: [[CODE]],
  childLogged: [[CODE]], despairLogged: [[CODE]], emergencyAgain: [[{ first: "114", second: "112" }, CODE]], stillListening: [["self", "115"], ["child", "111"]], emergencyOver: [[CODE]], emergencyTold: [[CODE]], emergencyNobody: [[CODE]],
  // guidance
  complaintGuide: [[{ lastDay: null, from: null }], [{ lastDay: "1/2/2027", from: "1/11/2026" }]], denunciationWarning: [["Chủ tịch UBND xã Đất Mũi"]], denunciationOffer: [[UNIT]], conductWarning: [["Chủ tịch UBND xã Đất Mũi", UNIT]], leaderGuide: [["Chủ tịch UBND tỉnh"]], restrictedPreview: [["họ đòi tiền", UNIT]], restrictedSent: [["BM-4821-0937-5561-2284", UNIT]], receiptAnswer: [["BM-4821-0937-5561-2284", "Đã xem xong", [{ fromSender: false, text: "Cảm ơn bà con.", day: "2/11/2026" }]]], addedByReceipt: [["BM-4821-0937-5561-2284"]], receiptWait: [[4]],
  restrictedPersonReads: [[UNIT, "Ban Tiếp công dân tỉnh"]], restrictedQuestion: [["Ban Tiếp công dân tỉnh"]],
  // rights, for others, Khmer
  myData: [[{ since: "1/11/2026", phoneTail: "678", cases: [{ code: CODE, status: "Đang xử lý" }], consents: [{ purpose: "forward_phone", given: true, day: "1/11/2026" }], openings: { times: 1, lastDay: "2/11/2026" } }, request], [{ since: "1/11/2026", phoneTail: null, cases: [], consents: [], openings: { times: 0, lastDay: null } }, request]],
  askPhone: [[false], [true]], askErase: [["QD-261123-K7QF"]], mutedNow: [[request]], askKnownNumber: [["678"]], phoneKept: [[CODE, "678"]], phoneWithdrawn: [[request]], requestTaken: [["correct", "QD-261123-K7QF", 10, "thứ Hai, 7/12/2026"]], officerSays: [["QD-261123-K7QF", "đã sửa số điện thoại."]],
  askOthersConsent: [["bà Sáu"]], askThemFirst: [["bà Sáu"]], companionWord: [["bà Sáu", "NG-7K3Q-9MXD"]], companionBound: [[CODE, `${LINK}/ho-so/${CODE}`]], childAnswer: [[null], [{ code: CODE, unit: UNIT }]], khmerPassedOn: null, khmerGreeting: null,
  // position, publishing
  positionToDuty: [[CODE]], positionAdded: [[CODE]], positionExact: null, positionRounded: null, publishAllowed: [[CODE]],
  // voice, guards, cases
  readBack: [["lộ sụp"]], heardDanger: [["cháy nhà"]], notHeard: [["no_transcriber"], ["too_long"], ["no_speech"], ["expired"], ["failed"]], guardName: null,
  replyBy: [["2026-12-07T10:00:00Z", { basis: "own", citation: null }], ["2026-12-07T10:00:00Z", clock]], statusSentence: [["da_xu_ly", UNIT]], officialPlace: [["commune_chairman", "xã Đất Mũi"], ["province_chairman", null]], dayWords: null, momentWords: null, localDayWords: null, areaWords: null,
  // notices
  accepted: [[{ ...notice, due: "2026-12-07T10:00:00Z", clock }]], asked: [[notice]], askReminder: [[notice]], transferred: [[notice], ...dues.map((due) => [{ ...notice, due }])], dueSentence: dues.flatMap((due) => [[due, true], [due, false]]),
  caseMerged: [[{ code: CODE, ownOther: null, unit: UNIT, due: dues[1] }], [{ code: CODE, ownOther: "CM-261120-M4RT", unit: UNIT, due: null }]], caseUnmerged: [[{ code: CODE, unit: UNIT, due: dues[1] }]], answered: [[{ ...notice, outcome: "no_rule", proof: null, promisedFor: "2026-12-07" }]], refused: [[{ ...notice, reason: "khong_thuoc_tham_quyen", whereToGo: UNIT }]], guided: [[{ ...notice, whereToGo: UNIT }]],
  escalated: [[notice]], promiseDue: [[{ ...notice, promisedFor: "2026-12-07" }]], closed: [[notice]],
};

/** Every exported wording of what citizens are told. @throws {Error} when a wording that takes something is not filled in here */
export function samples(): Spoken[] {
  const rooms = { answers, answerFeedback, composed, conversation, emergencies, guards, guidance, forOthers, khmer, position, publish, rights, voice, choices, cases, merging, notices: citizenNotices };
  return Object.entries(rooms).flatMap(([room, words]) => Object.entries(words).flatMap(([name, wording]) => spokenBy(`${room}.${name}`, name, wording as unknown)));
}

function spokenBy(label: string, name: string, wording: unknown): Spoken[] {
  if (typeof wording === "string") return [{ name: label, text: wording }];
  if (typeof wording !== "function") return [];
  const filled = FILLED[name];
  if (filled === null) return [];
  if (filled === undefined && wording.length > 0) throw new Error(`${label}: say in FILLED what it is given`);
  return (filled ?? [[]]).flatMap((given) => {
    const said: unknown = (wording as (...given: readonly unknown[]) => unknown)(...given);
    return (Array.isArray(said) ? said : [said]).filter((text) => typeof text === "string").map((text) => ({ name: label, text }));
  });
}
