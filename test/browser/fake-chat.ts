import type { InboundMessage } from "../../src/channels/channel.ts";
import type { SocketFrameIn, SocketFrameOut, TranscriptEntry } from "../../src/channels/transcript.ts";
import type { ChatPort } from "../../src/public/services.ts";
import { chatFileWords } from "../../src/text/chat-files.ts";

/** A conversation in memory that answers at once; for looking at pages without the rest of the house. */
export class FakeChat implements ChatPort {
  readonly #lines = new Map<string, TranscriptEntry[]>();
  /** Last line each socket was sent. */
  readonly #reached = new WeakMap<WebSocket, number>();
  readonly #sockets = new Map<string, Set<WebSocket>>();
  /** What the assistant says back; the default repeats what it heard. */
  answer: (text: string) => Omit<TranscriptEntry, "seq" | "clientId" | "at">[] = (text) => [
    { from: "assistant", unitName: null, text: `Tôi đã nghe: ${text}`, choices: [] },
  ];

  async receive(chatId: string, message: InboundMessage): Promise<void> {
    const lines = this.#of(chatId);
    if (lines.some((line) => line.clientId === message.messageId)) return;
    const { content } = message;
    const text = content.type === "text" ? content.text : content.type === "choice" ? this.#label(chatId, content.value)
      : content.type === "photo" ? chatFileWords.photoLine : content.type === "voice" ? chatFileWords.voiceLine : content.type === "location" ? chatFileWords.locationLine : "";
    this.add(chatId, { from: "citizen", unitName: null, text, choices: [], clientId: message.messageId });
    for (const line of this.answer(text)) this.add(chatId, { ...line, clientId: null });
  }

  /** Files laid ready, oldest first. */
  readonly staged: Uint8Array[] = [];
  /** How many files a chat may still send. */
  roomForFiles = Number.POSITIVE_INFINITY;

  async stage(_chatId: string, bytes: Uint8Array): Promise<string | null> {
    if (this.staged.length >= this.roomForFiles) return null;
    this.staged.push(bytes);
    return `file-${this.staged.length}`;
  }

  async transcript(chatId: string, after: number): Promise<TranscriptEntry[]> {
    return this.#of(chatId).filter((line) => line.seq > after);
  }

  async socket(chatId: string): Promise<Response> {
    const pair = new WebSocketPair();
    const [client, server] = [pair[0], pair[1]];
    server.accept();
    const open = this.#sockets.get(chatId) ?? new Set();
    this.#sockets.set(chatId, open.add(server));
    server.addEventListener("close", () => open.delete(server));
    server.addEventListener("message", async (event) => {
      const frame = JSON.parse(String(event.data)) as SocketFrameIn;
      if (frame.type === "resume") this.#reached.set(server, this.#of(chatId).length);
      if (frame.type === "resume") return say(server, { type: "entries", entries: await this.transcript(chatId, frame.after) });
      await this.receive(chatId, { channel: "web", chatId, messageId: frame.id, sentAt: new Date().toISOString(), content: frame.content });
      say(server, { type: "received", id: frame.id });
    });
    return new Response(null, { status: 101, webSocket: client });
  }

  add(chatId: string, line: Omit<TranscriptEntry, "seq" | "at">): void {
    const lines = this.#of(chatId);
    const entry = { ...line, seq: lines.length + 1, at: new Date().toISOString() };
    lines.push(entry);
    for (const socket of this.#sockets.get(chatId) ?? []) {
      try {
        const missed = lines.filter((line) => line.seq > (this.#reached.get(socket) ?? 0));
        say(socket, { type: "entries", entries: missed });
        this.#reached.set(socket, entry.seq);
      } catch {
        // A socket of another request is out of reach here; what it missed goes with the next line, or when its page asks.
      }
    }
  }

  #of(chatId: string): TranscriptEntry[] {
    const lines = this.#lines.get(chatId) ?? [];
    this.#lines.set(chatId, lines);
    return lines;
  }

  #label(chatId: string, value: string): string {
    return this.#of(chatId).at(-1)?.choices.find((choice) => choice.value === value)?.label ?? value;
  }
}

function say(socket: WebSocket, frame: SocketFrameOut): void {
  socket.send(JSON.stringify(frame));
}
