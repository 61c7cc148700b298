import { DurableObject } from "cloudflare:workers";
import type { Channel, Choice, ContactChange, InboundMessage, OutboundMessage } from "../channels/channel.ts";
import type { SocketFrameIn, SocketFrameOut, TranscriptEntry } from "../channels/transcript.ts";
import { errorFields, log } from "../log.ts";
import { commitCommands } from "./commit.ts";
import { type ChatAddress, ConversationStore, type InboxRow } from "./conversation-store.ts";
import type { Delivery } from "./deliver-outbox.ts";
import { idleDraftDueMs, tendIdleDraft } from "./idle-drafts.ts";
import { afterFile, afterReading, readableFrom } from "./rate-limit.ts";
import { Outgoing } from "./outgoing.ts";
import type { Priority } from "./outbound/plan-outbound.ts";
import { caseCodeOf, priorityOf } from "./outbound/notice-priority.ts";
import { type Reach, reachOf } from "./outbound/reach.ts";
import { mostCharsRead } from "./read-burst.ts";
import type { ConversationServices } from "./services.ts";
import { type ConversationState, parseState } from "./state.ts";
import { chatFileWords } from "../text/chat-files.ts";
import { restrictedExpired } from "../text/guidance.ts";
import type { Turn } from "./turn.ts";
import { WaitingStore } from "./waiting-store.ts";

/** A message that failed this often is set aside, so that the ones behind it get their turn. */
const attemptsBeforeParking = 3;
const transcriptPage = 200;
const afterInterruptionMs = 30_000;
const forgetAfterMs = 90 * 24 * 60 * 60 * 1000;
const undecidedMs = 24 * 60 * 60 * 1000;

/**
 * One chat. `receive` stores and returns; the alarm waits for a burst to end, takes what waits as one turn,
 * commits it and empties the outbox. Alarms never run side by side, so neither do two turns of a chat.
 *
 * The class is abstract so that this room imports no wiring: the Worker's entry hands in `createServices`.
 */
export abstract class ConversationObject<Env = unknown> extends DurableObject<Env> {
  protected abstract createServices(): ConversationServices;

  readonly #store: ConversationStore;
  readonly #waiting: WaitingStore;
  readonly #outgoing: Outgoing;
  #services: ConversationServices | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new ConversationStore(ctx.storage);
    this.#waiting = new WaitingStore(ctx.storage);
    this.#outgoing = new Outgoing(this.#store, this.#waiting, { clock: () => this.services.now(), channel: (address) => this.#channel(address), sending: () => this.services.sending });
  }

  /** Replaceable in tests through `runInDurableObject`. */
  get services(): ConversationServices {
    return (this.#services ??= this.createServices());
  }

  set services(services: ConversationServices) {
    this.#services = services;
  }

  /**
   * Durable before it resolves; the same message again changes nothing.
   * @param pseudonym this object's name; the chat's address is stored beside it on first contact
   */
  async receive(pseudonym: string, message: InboundMessage): Promise<{ fresh: boolean }> {
    const now = this.services.now();
    const entry = this.#store.atomically(() => {
      this.#store.setAddress({ pseudonym, channel: message.channel, chatId: message.chatId });
      if (!this.#store.addToInbox(message, now)) return null;
      // It may tell of danger: then it does not wait its turn.
      this.#readableMs = 0;
      return message.channel === "web" ? this.#store.addToTranscript(ownLine(message, parseState(this.#store.state()).offered, now), `in:${message.messageId}`) : undefined;
    });
    if (entry === null) return { fresh: false };
    if (entry) this.#broadcast([entry]);
    await this.#schedule();
    return { fresh: true };
  }

  /** Somebody began or ceased to follow the account. Nobody is greeted for it: a message nobody asked for costs trust and money. */
  async contactChanged(pseudonym: string, contact: ContactChange): Promise<void> {
    this.#store.atomically(() => {
      this.#store.setAddress({ pseudonym, channel: contact.channel, chatId: contact.chatId });
      this.#outgoing.followed(contact.change === "followed", new Date(contact.at));
    });
    await this.#schedule();
  }

  /** Can a message of ours reach this person now, and what of `caseCode` still waits for them? Null: nobody has ever written here. */
  async reach(caseCode: string | null): Promise<{ reach: Reach; held: { why: string; since: string }[] } | null> {
    const address = this.#store.address();
    if (!address) return null;
    const { standing, allowance, terms, held } = await this.#outgoing.standing(address, caseCode);
    return { reach: reachOf(standing, allowance, terms, this.services.now()), held };
  }

  /** Is there room for one more file from the chat page? Counts it. */
  async mayUpload(): Promise<boolean> {
    const left = afterFile(this.#store.fileRate(), this.services.now());
    if (left !== null) this.#store.saveFileRate(left);
    return left !== null;
  }

  /** A cadre's act reached this chat: its wording goes to the outbox once, however often this is called. */
  async notify(noticeId: string): Promise<"queued" | "unknown_notice" | "no_chat"> {
    const address = this.#store.address();
    if (!address) return "no_chat";
    const notice = await this.services.findNotice(noticeId);
    if (!notice) return "unknown_notice";
    const before = parseState(this.#store.state());
    const follows = notice.recipient !== address.pseudonym && (await this.services.follows(address.pseudonym, notice));
    if (notice.recipient !== address.pseudonym && !follows) return "unknown_notice";
    // Who only follows a case is told, and asked nothing.
    const { message, state } = follows ? { message: noticeForCompanion(this.services.noticeTurn(notice, before).message), state: before } : this.services.noticeTurn(notice, before);
    this.#store.atomically(() => {
      if (message) this.#outgoing.announce({ id: `n:${noticeId}`, priority: priorityOf(notice.template), caseCode: caseCodeOf(notice), message });
      this.#store.saveState(state);
    });
    await this.#schedule();
    return "queued";
  }

  /** A message of the service itself, such as a sign-in link: once for each id. */
  async tell(id: string, text: string, priority: Priority = "ask_back"): Promise<boolean> {
    const address = this.#store.address();
    if (!address) return false;
    this.#outgoing.announce({ id: `s:${id}`, priority, caseCode: null, message: { type: "text", text } });
    await this.#schedule();
    return true;
  }

  /** Lines of the chat page after `after`, oldest first, at most 200 (the newest ones). */
  async transcript(after: number): Promise<TranscriptEntry[]> {
    return this.#store.transcript(after, transcriptPage);
  }

  /** Numbers only, for health and the console. */
  async counts(): Promise<ReturnType<ConversationStore["counts"]>> {
    const counts = this.#store.counts();
    const { due, held } = this.#waiting.counts();
    return { ...counts, outbox: counts.outbox + due, held: counts.held + held };
  }

  /** Sends again what was given up, or takes up what was parked. `id` as listed in the console. */
  async retry(id: string): Promise<boolean> {
    const done = this.#store.retryGivenUp(id, this.services.now()) || this.#store.retryParked(id);
    if (done) await this.#schedule();
    return done;
  }

  /** Upgrade of the chat page's socket. The caller has checked the visitor's cookie. */
  override async fetch(request: Request): Promise<Response> {
    if (request.headers.get("Upgrade")?.toLowerCase() !== "websocket") return new Response(null, { status: 426 });
    const pair = new WebSocketPair();
    this.ctx.acceptWebSocket(pair[1], [request.headers.get("X-Chat-Id") ?? "", request.headers.get("X-Pseudonym") ?? ""]);
    return new Response(null, { status: 101, webSocket: pair[0] });
  }

  override async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
    const frame = this.services.readSocketFrame(data);
    const [chatId, pseudonym] = this.ctx.getTags(socket);
    if (!frame || !chatId || !pseudonym) return reply(socket, { type: "refused", id: null, message: "not_a_frame" });
    if (frame.type === "resume") return reply(socket, { type: "entries", entries: this.#store.transcript(frame.after, transcriptPage) });
    await this.#receiveFrame(socket, frame, chatId, pseudonym);
  }

  async #receiveFrame(socket: WebSocket, frame: Extract<SocketFrameIn, { type: "send" }>, chatId: string, pseudonym: string): Promise<void> {
    const parsed = this.services.parseWebMessage({ id: frame.id, content: frame.content }, chatId);
    if (parsed.kind !== "message") return reply(socket, { type: "refused", id: frame.id, message: parsed.kind === "invalid" ? parsed.problem : parsed.kind });
    await this.receive(pseudonym, parsed.message);
    reply(socket, { type: "received", id: frame.id });
  }

  override async alarm(): Promise<void> {
    this.#alarmMs = null;
    const address = this.#store.address();
    if (!address) return;
    try {
      await this.#takeTurns(address);
      this.#dropUndecided(address);
      await this.#tendIdleDraft();
      await this.#deliver(address);
    } finally {
      await this.#schedule();
    }
  }

  async #takeTurns(address: ChatAddress): Promise<void> {
    for (;;) {
      const dueMs = this.#turnDueMs();
      if (dueMs === null || dueMs > this.services.now().getTime()) return;
      const waiting = this.#store.waiting();
      if (await this.#mustWait(address, waiting)) return;
      await this.#takeTurn(address, waiting);
    }
  }

  #readableMs = 0;
  #lookedUpTo = 0;

  /** Too many messages in too short a time: they stay where they are until there is room, and the person is told once. Danger never waits. */
  async #mustWait(address: ChatAddress, waiting: readonly InboxRow[]): Promise<boolean> {
    const rate = this.#store.rate();
    const now = this.services.now();
    const from = readableFrom(rate, now);
    if (rate === null || from === null || waiting.some((row) => row.attempts > 0)) return false;
    const fresh = waiting.filter((row) => row.id > this.#lookedUpTo);
    if (fresh.some(({ message: { content } }) => content.type === "text" && this.services.understand(content.text.slice(0, mostCharsRead)).intent === "emergency")) return false;
    this.#lookedUpTo = waiting.at(-1)?.id ?? this.#lookedUpTo;
    this.#readableMs = from.getTime();
    if (rate.told) return true;
    const key = waiting[0]?.message.messageId ?? "";
    await this.services.countGuards({ turnId: `${address.pseudonym}:${key}`, guards: ["rate"], now });
    this.#store.atomically(() => {
      this.#outgoing.reply(address, [this.services.tooMany()], `r:${key}`);
      this.#store.saveRate({ ...rate, told: true });
    });
    return true;
  }

  /** A burst is one turn. After a failure messages are tried one by one, so that a bad one harms no other. */
  async #takeTurn(address: ChatAddress, waiting: InboxRow[]): Promise<void> {
    const first = waiting[0];
    if (!first) return;
    const rows = first.attempts === 0 ? waiting.filter((row) => row.attempts === 0) : [first];
    const ids = rows.map((row) => row.id);
    this.#store.atomically(() => {
      this.#store.countAttempt(ids);
      this.#outgoing.heard(new Date(Math.max(...rows.map((row) => row.receivedAt.getTime()))));
    });
    const before = parseState(this.#store.state());
    try {
      const turn = await this.services.decide({
        state: before, address, turnId: `${address.pseudonym}:${first.message.messageId}`,
        messages: rows.map((row) => row.message), now: this.services.now(),
      });
      await commitCommands(turn.commands, this.services);
      this.#commit(address, { ...turn, state: this.#withNotices(before, turn.state) }, ids, `t:${first.message.messageId}`);
    } catch (error) {
      log.warn("turn_failed", { channel: address.channel, attempts: first.attempts + 1, ...errorFields(error) });
      if (first.attempts + 1 >= attemptsBeforeParking) await this.#park(address, first, error);
      else return this.#waitBeforeRetry(first.attempts + 1);
    }
  }

  /** A notice may have come while the turn was being decided: the question it asked must not be forgotten. */
  #withNotices(before: ConversationState, decided: ConversationState): ConversationState {
    const { awaitingReply, offered } = parseState(this.#store.state());
    return {
      ...decided,
      awaitingReply: awaitingReply === before.awaitingReply ? decided.awaitingReply : awaitingReply,
      offered: decided.offered.length === 0 && JSON.stringify(offered) !== JSON.stringify(before.offered) ? offered : decided.offered,
    };
  }

  #commit(address: ChatAddress, turn: Turn, ids: number[], key: string): void {
    this.#store.atomically(() => {
      if (turn.erase) this.#erase();
      if (turn.forget) this.#dropProtected();
      this.#store.hideReceipts();
      this.#store.finish(ids, "done");
      this.#store.saveState(turn.state);
      this.#store.saveRate(afterReading(this.#store.rate(), ids.length, this.services.now()));
      this.#outgoing.reply(address, turn.replies, key, { replyTo: key.slice(2), isDanger: turn.commands.some((command) => command.kind === "open_case" && command.input.urgency === "khan") });
    });
  }

  #erase(): void {
    this.#store.erase();
    this.#waiting.erase();
  }

  /** What was said under protection, wherever this chat still holds it. Called before the new state is saved. */
  #dropProtected(): void {
    const since = openProtected(parseState(this.#store.state()))?.since ?? null;
    this.#waiting.dropQuotes();
    this.#store.dropProtected(({ message: { content }, receivedAt }) => {
      if (since !== null && receivedAt.toISOString() >= since) return true;
      if (content.type !== "text") return false;
      const { kind, againstOfficial } = this.services.understand(content.text.slice(0, mostCharsRead));
      return kind === "to_cao" || againstOfficial !== null;
    });
  }

  /** Nobody said CHUYỂN or THÔI for a day: the words go, and the person is told so, without a word of what it was. */
  #dropUndecided(address: ChatAddress): void {
    const untilMs = this.#undecidedUntilMs();
    if (untilMs === null || untilMs > this.services.now().getTime()) return;
    const state = parseState(this.#store.state());
    const key = openProtected(state)?.since ?? "";
    const left = state.step.kind === "restricted" ? { step: { kind: "idle" as const }, offered: [] } : {};
    this.#store.atomically(() => {
      this.#dropProtected();
      this.#store.saveState({ ...state, ...left, setAside: null, history: [], turns: [], later: [], lastQuestion: null, communeFor: null });
      this.#outgoing.reply(address, [{ type: "text", text: restrictedExpired() }], `x:${key}`);
    });
  }

  /** A draft that lies untouched is reminded of once, and dropped a week later. */
  async #tendIdleDraft(): Promise<void> {
    const now = this.services.now();
    const state = parseState(this.#store.state());
    const tended = tendIdleDraft(state, now);
    if (!tended || this.#store.waitingSpan() !== null) return;
    if (tended.photos.length > 0) await this.services.dropPhotos(tended.photos, now);
    this.#store.atomically(() => {
      this.#store.saveState(tended.state);
      if (tended.message) this.#outgoing.announce({ id: `i:${now.toISOString()}`, priority: "survey", caseCode: null, message: tended.message });
    });
  }

  #undecidedUntilMs(): number | null {
    const since = openProtected(parseState(this.#store.state()))?.since ?? null;
    return since === null ? null : new Date(since).getTime() + undecidedMs;
  }

  async #park(address: ChatAddress, row: InboxRow, error: unknown): Promise<void> {
    const id = row.message.messageId;
    await this.services.recordTrouble({
      id: `${address.pseudonym}:${id}`, kind: "parked", conversation: address.pseudonym, item: id, channel: address.channel,
      code: String(errorFields(error)["error"]), attempts: row.attempts + 1, now: this.services.now(),
    });
    this.#store.atomically(() => {
      this.#store.finish([row.id], "parked");
      this.#outgoing.reply(address, [this.services.apology()], `p:${id}`);
    });
    log.error("message_parked", { channel: address.channel, ...errorFields(error) });
  }

  #retryNotBefore = 0;

  #waitBeforeRetry(attempts: number): void {
    this.#retryNotBefore = this.services.now().getTime() + 1000 * attempts;
  }

  #recovered = false;

  /** Stopped between calling the platform and hearing from it: it may have arrived, so wait a little before sending again. */
  #recoverInterrupted(): void {
    if (this.#recovered) return;
    this.#recovered = true;
    for (const seq of this.#store.interruptedInFlight()) {
      this.#store.retryLater(seq, new Date(this.services.now().getTime() + afterInterruptionMs), "interrupted", true);
    }
  }

  async #deliver(address: ChatAddress): Promise<void> {
    this.#recoverInterrupted();
    const deliveries = await this.#outgoing.send(address);
    for (const delivery of deliveries) logDelivery(address, delivery);
    for (const row of this.#store.unreportedGivenUp()) {
      await this.services.recordTrouble({
        id: `${address.pseudonym}:${row.deliveryId}`, kind: "undelivered", conversation: address.pseudonym, item: row.deliveryId,
        channel: address.channel, code: row.code, attempts: row.attempts, now: this.services.now(),
      });
      this.#store.markReported(row.seq);
    }
  }

  /** When the burst has ended: a quiet moment after the last message, or four moments after the first. */
  #turnDueMs(): number | null {
    const span = this.#store.waitingSpan();
    if (!span) return null;
    const { burstWaitMs } = this.services.settings;
    return Math.max(Math.min(span.lastMs + burstWaitMs, span.firstMs + 4 * burstWaitMs), this.#retryNotBefore, this.#readableMs);
  }

  /** When the alarm is known to be set; null when it is not, or not known. */
  #alarmMs: number | null = null;

  /** An alarm that comes too early looks and sets the next: cheaper than moving it with every message of a burst. */
  async #schedule(): Promise<void> {
    const times = [this.#turnDueMs(), this.#outgoing.dueMs(), this.#undecidedUntilMs(), idleDraftDueMs(parseState(this.#store.state()))].filter((time) => time !== null);
    if (times.length > 0) {
      const atMs = Math.min(...times);
      if (this.#alarmMs !== null && this.#alarmMs <= atMs) return;
      this.#alarmMs = atMs;
      return this.ctx.storage.setAlarm(atMs);
    }
    const before = new Date(this.services.now().getTime() - forgetAfterMs);
    this.#store.forget(before);
    this.#waiting.forget(before);
  }

  /** The chat page is a channel whose far end is this object: delivering is writing the transcript. */
  #channel(address: ChatAddress): Channel {
    return this.services.channel(address.channel, (part, deliveryId) => {
      const entry = this.#store.addToTranscript(assistantLine(part, this.services.now()), `out:${deliveryId}`);
      if (entry) this.#broadcast([entry]);
    });
  }

  #broadcast(entries: TranscriptEntry[]): void {
    for (const socket of this.ctx.getWebSockets()) reply(socket, { type: "entries", entries });
  }
}

/** The same words without what only the one who told it may choose. */
const noticeForCompanion = (message: OutboundMessage | null): OutboundMessage | null => (message?.type === "text" ? { type: "text", text: message.text, ...(message.from === undefined ? {} : { from: message.from }) } : message);

/** A matter about the conduct of officials that was neither handed over nor dropped. */
const openProtected = ({ step, setAside }: ConversationState): ConversationState["setAside"] => (step.kind === "restricted" ? step.item : setAside);

/** One line for a first failure, one for giving up, none a retry. */
function logDelivery(address: ChatAddress, delivery: Delivery): void {
  if (delivery.kind === "wait" && delivery.attempts === 1) log.warn("delivery_failed", { channel: address.channel, code: delivery.code });
  if (delivery.kind === "gave_up") log.error("delivery_given_up", { channel: address.channel, code: delivery.code, attempts: delivery.attempts });
}

/** What the page shows of the citizen's own message: for a tapped button, its word. */
function ownLine(message: InboundMessage, offered: readonly Choice[], now: Date): Omit<TranscriptEntry, "seq"> {
  const { content } = message;
  const text = content.type === "text" ? content.text
    : content.type === "choice" ? (offered.find((choice) => choice.value === content.value)?.label ?? content.value)
    : content.type === "photo" ? chatFileWords.photoLine : content.type === "voice" ? chatFileWords.voiceLine : content.type === "location" ? chatFileWords.locationLine
    : `[${content.type}]`;
  return { from: "citizen", unitName: null, text, choices: [], clientId: message.messageId, at: now.toISOString() };
}

function assistantLine(part: OutboundMessage, now: Date): Omit<TranscriptEntry, "seq"> {
  const from = part.type === "text" && part.from ? "cadre" : "assistant";
  const unitName = part.type === "text" ? (part.from ?? null) : null;
  return part.type === "text"
    ? { from, unitName, text: part.text, choices: part.choices ?? [], clientId: null, at: now.toISOString() }
    : { from, unitName, text: `${part.caption}\n${part.url}`.trim(), choices: [], clientId: null, at: now.toISOString() };
}

/** A socket that closed meanwhile misses nothing: the page asks again from its last line. */
function reply(socket: WebSocket, frame: SocketFrameOut): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}
