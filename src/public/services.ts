import type { InboundMessage } from "../channels/channel.ts";
import type { TranscriptEntry } from "../channels/transcript.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { ReceiptDoor } from "./receipt-door.ts";

/** Lays a photo ready as proof for a case: its id; null when its bytes are no whole photo. `seed`: the form it came in and what its bytes are. */
export type KeepProof = (photo: { caseId: string; seed: string; bytes: Uint8Array; now: Date }) => Promise<string | null>;

/** What the citizens' pages need of the running service; built for each request by the Worker's entry. */
export interface PublicServices {
  operatorName: string;
  /** "https://langnghe.example.vn", no slash at the end: addresses in messages that point here are shortened. */
  publicUrl: string;
  provinceName: string;
  /** Province code of the place served ("96"): marks rules of other provinces. */
  provinceCode: string;
  locality: CaseLocality;
  knowledge: D1Database;
  cases: D1Database;
  chat: ChatPort;
  /** What a receipt of the protected channel opens. */
  receipts: ReceiptDoor;
  /** Is there something that writes down what is said? Only then the page offers to record. */
  hearsVoice?: boolean;
  /** A photo of this case without hidden data; null when it is not of it. The caller has checked that the case, or the photo, may be seen. */
  casePhoto(caseId: string, photoId: string): Promise<{ body: ReadableStream; mediaType: string } | null>;
  /** Lays a photo of what was done ready for a case; absent where none are kept. */
  keepProof?: KeepProof;
  /** Puts notice ids on the queue after an act; a sweep finds what this loses, and where it is missing. */
  notify?(noticeIds: string[]): Promise<void>;
  /** Signs the chat cookie and the form tokens. */
  sessionSecret: string;
}

/** The conversation as the page sees it. */
export interface ChatPort {
  /** Durable before it resolves; the same message again changes nothing. */
  receive(chatId: string, message: InboundMessage): Promise<void>;
  /** Lines after `after`, oldest first. */
  transcript(chatId: string, after: number): Promise<TranscriptEntry[]>;
  /**
   * A file somebody sends, laid ready for the conversation: the `fileId` of the message that brings it. Null when this chat has
   * sent too many in too short a time.
   */
  stage(chatId: string, bytes: Uint8Array): Promise<string | null>;
  /** 101 upgrade; frames are those of src/channels/transcript.ts. */
  socket(chatId: string, request: Request): Promise<Response>;
}
