import type { InboundMessage } from "../channels/channel.ts";
import type { TranscriptEntry } from "../channels/transcript.ts";
import type { CaseLocality } from "../cases/locality.ts";

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
  /** Signs the chat cookie and the form tokens. */
  sessionSecret: string;
}

/** The conversation as the page sees it. */
export interface ChatPort {
  /** Durable before it resolves; the same message again changes nothing. */
  receive(chatId: string, message: InboundMessage): Promise<void>;
  /** Lines after `after`, oldest first. */
  transcript(chatId: string, after: number): Promise<TranscriptEntry[]>;
  /** 101 upgrade; frames are those of src/channels/transcript.ts. */
  socket(chatId: string, request: Request): Promise<Response>;
}
