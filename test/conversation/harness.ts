import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { type Channel, DeliveryError, type InboundMessage, type OutboundMessage } from "../../src/channels/channel.ts";
import type { Conversation } from "../../src/index.ts";
import type { ConversationServices, Trouble } from "../../src/conversation/services.ts";
import type { Turn, TurnInput } from "../../src/conversation/turn.ts";

/** A platform that records what reached it, and fails as told. */
export class FakePlatform {
  readonly delivered: { text: string; deliveryId: string }[] = [];
  readonly calls: string[] = [];
  failWith: DeliveryError | null = null;
  /** Set: the next reply cannot be laid out, which is after everything else was committed and before our own commit. */
  crashBeforeOwnCommit = false;

  channel(): Channel {
    return {
      name: "zalo",
      verify: async () => true,
      parse: () => ({ kind: "ignored", event: "none" }),
      layOut: (message) => {
        if (this.crashBeforeOwnCommit) {
          this.crashBeforeOwnCommit = false;
          throw new Error("stopped between the two commits");
        }
        return [message];
      },
      send: async (_chatId, part, deliveryId) => {
        this.calls.push(deliveryId);
        if (this.failWith) throw this.failWith;
        this.delivered.push({ text: part.type === "text" ? part.text : part.caption, deliveryId });
        return { platformMessageId: null };
      },
    };
  }
}

/** One chat under the test's hand: its clock, its platform, how turns are decided. */
export class Chat {
  readonly pseudonym: string;
  readonly platform = new FakePlatform();
  readonly troubles: Trouble[] = [];
  readonly turns: TurnInput[] = [];
  /** Far ahead, so that the runtime never fires an alarm by itself: the test does. */
  now = new Date(Date.now() + 24 * 60 * 60 * 1000);
  decide: (input: TurnInput) => Promise<Turn> = async (input) => echo(input);

  constructor(name: string) {
    this.pseudonym = `p_${name}`;
  }

  get stub(): DurableObjectStub<Conversation> {
    return env.CONVERSATION.getByName(this.pseudonym);
  }

  /** Puts fakes behind the ports of the live instance; needed again after each eviction. */
  async install(): Promise<void> {
    await runInDurableObject(this.stub, (instance: Conversation) => {
      const real = instance.services;
      const services: ConversationServices = {
        ...real, settings: { ...real.settings, burstWaitMs: 1500 }, now: () => this.now, channel: () => this.platform.channel(),
        decide: async (input) => { this.turns.push(input); return this.decide(input); },
        recordTrouble: async (trouble) => { this.troubles.push(trouble); },
      };
      instance.services = services;
    });
  }

  async say(text: string, messageId = crypto.randomUUID()): Promise<void> {
    await this.stub.receive(this.pseudonym, this.message(text, messageId));
  }

  message(text: string, messageId: string): InboundMessage {
    return { channel: "zalo", chatId: `chat-${this.pseudonym}`, messageId, sentAt: this.now.toISOString(), content: { type: "text", text } };
  }

  pass(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  /** Fires the alarm that is set. @returns false when none was */
  async alarm(): Promise<boolean> {
    return runDurableObjectAlarm(this.stub);
  }

  /** Lets the burst end and takes the turn. */
  async settle(): Promise<void> {
    this.pass(10_000);
    await this.alarm();
  }

  async evict(): Promise<void> {
    await evictDurableObject(this.stub);
    await this.install();
  }

  sent(): string[] {
    return this.platform.delivered.map((entry) => entry.text);
  }
}

export function echo(input: TurnInput): Turn {
  const texts = input.messages.map((message) => (message.content.type === "text" ? message.content.text : ""));
  const reply: OutboundMessage = { type: "text", text: `nghe: ${texts.join(" / ")}` };
  return { state: { ...input.state, greeted: true }, replies: [reply], commands: [] };
}

export async function chat(name: string): Promise<Chat> {
  const made = new Chat(`${name}-${crypto.randomUUID().slice(0, 8)}`);
  await made.install();
  return made;
}

export { DeliveryError };
