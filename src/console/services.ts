import type { Sealer } from "../people/seal.ts";
import type { KnowledgeDesk } from "../knowledge/publishing/knowledge-desk.ts";
import type { TriedQuestion } from "./try-question/try-question-page.tsx";
import type { ModelDesk } from "./model-use/model-desk.ts";
import type { OaDesk } from "./zalo-oa-desk.ts";
import type { PersonalDesk } from "./personal-desk.ts";
import type { SealedDesk } from "./openings/sealed-desk.ts";
import type { AnswerDesk } from "./answers/answer-desk.ts";
import type { CaseReachTold } from "./case-reach.tsx";
import type { ChannelSending } from "./sending-page.tsx";
import type { OfficeAccounts } from "../office-account/office-account.ts";
import type { PublicServices } from "../public/services.ts";

/** What the cadres' pages need of the running service; built for each request by the Worker's entry. */
export interface ConsoleServices extends Omit<PublicServices, "chat"> {
  caseSealer: Sealer;
  restrictedSealer: Sealer;
  /** Sample data: the sign-in page offers every role without a link. Never true where real people write. */
  demo: boolean;
  /** Puts notice ids on the queue after an act; a sweep finds what this loses. */
  notify(noticeIds: string[]): Promise<void>;
  /** Whether administrators and custodians must have a second step; absent where they only may. */
  secondStep?: "required";
  /** The office's own identity provider; absent where none is configured. */
  office?: OfficeAccounts;
  /** Whether Telegram is configured, so that a unit's group can be connected; absent: no. */
  hasTelegram?: boolean;
  sendSignInLink(cadreId: string, url: string): Promise<"sent" | "no_chat">;
  operations: Operations;
  /** Can what is written now reach the teller of a case? Null where that is not known. Never throws. */
  reach(caseCode: string): Promise<CaseReachTold | null>;
  /** The way of a document from a file to the index and back out. */
  desk: KnowledgeDesk;
  /** The file of a draft as the office handed it in; null when it is not there. */
  originalFile(draftId: string): Promise<ReadableStream | null>;
  /** How much of what was published the added search index holds; null when there is none besides the database. */
  indexProgress(): Promise<{ done: number; total: number } | null>;
  /** Work that goes on after the page was sent. What fails is logged; the schedule takes it up again. */
  later(work: Promise<unknown>): void;
  /** The lexicon's entries were changed: this instance of the service reads them again at once, the others within a minute. */
  lexiconChanged(): Promise<void>;
  /** A sentence as the assistant reads it, and the words of the law it would look for besides. */
  readWordsAloud(text: string): { spelled: string; law: string[] };
  /** For the pages about answers. */
  answers: AnswerDesk;
  /** Numbers given for a case, and what people asked of their own data; absent where the console is shown without people. */
  personal?: PersonalDesk;
  /** What an opening that was said yes to leads to; absent where the console is shown without people. */
  sealed?: SealedDesk;
  /** The chat model as it is configured; absent where none is. */
  modelUse?: ModelDesk;
  /** The Zalo Official Account; absent where none is configured. */
  officialAccount?: OaDesk;
  /** What a citizen would be answered on a day (YYYY-MM-DD), and what the search behind it did. */
  tryQuestion(question: string, day: string): Promise<TriedQuestion>;
}

/** Messages that wait for a person: neither text nor chat ids, only where they stand. */
export interface Operations {
  undelivered(): Promise<{ id: string; channel: string; code: string; at: string; attempts: number }[]>;
  parked(): Promise<{ id: string; channel: string; at: string; error: string }[]>;
  /** False when it is no longer there. */
  retry(id: string): Promise<boolean>;
  /** Messages and money of this month, of each account that has a limit. */
  sending(): Promise<ChannelSending[]>;
  /** How often each guard was triggered: today, and in the seven days that end today. */
  guards(): Promise<{ today: { guard: string; times: number }[]; week: { guard: string; times: number }[] }>;
}
