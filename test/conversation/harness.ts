import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { type Channel, DeliveryError, type InboundMessage, type OutboundMessage } from "../../src/channels/channel.ts";
import type { Conversation } from "../../src/index.ts";
import type { Notice, NoticeBody } from "../../src/cases/notice-store.ts";
import type { SendingTerms } from "../../src/channels/sending-terms.ts";
import type { Allowance } from "../../src/conversation/outbound/plan-outbound.ts";
import type { ConversationServices, SendingAccount, Trouble } from "../../src/conversation/services.ts";
import type { Turn, TurnInput } from "../../src/conversation/turn.ts";

/** A platform that records what reached it, and fails as told. */
export class FakePlatform {
  readonly delivered: { text: string; deliveryId: string }[] = [];
  readonly calls: string[] = [];
  /** What each delivery answered, by the platform's id of the message; null: none. */
  readonly quoted: (string | null)[] = [];
  terms: SendingTerms | undefined;
  failWith: DeliveryError | null = null;
  /** Set: the next reply cannot be laid out, which is after everything else was committed and before our own commit. */
  crashBeforeOwnCommit = false;

  channel(): Channel {
    return {
      name: "zalo",
      ...(this.terms === undefined ? {} : { terms: this.terms }),
      verify: async () => true,
      parse: () => ({ kind: "ignored", event: "none" }),
      layOut: (message) => {
        if (this.crashBeforeOwnCommit) {
          this.crashBeforeOwnCommit = false;
          throw new Error("stopped between the two commits");
        }
        return [message];
      },
      send: async (_chatId, part, deliveryId, replyTo) => {
        this.calls.push(deliveryId);
        this.quoted.push(replyTo ?? null);
        if (this.failWith) throw this.failWith;
        this.delivered.push({ text: part.type === "text" ? part.text : part.caption, deliveryId });
        return { platformMessageId: null };
      },
    };
  }
}

/** The account behind the platform: gives what it is told to, and remembers what was asked of it. */
export class FakeAccount implements SendingAccount {
  left: Allowance = { month: null, paidLeft: 0, templatesLeft: 0 };
  /** Set: nothing may go before. */
  notBefore: Date | null = null;
  refuse: (deliveryId: string) => Awaited<ReturnType<SendingAccount["take"]>> = () => null;
  templatesWork = true;
  readonly taken: string[] = [];
  readonly givenBack: string[] = [];
  readonly templates: string[] = [];
  readonly errors: string[] = [];

  async allowance(): Promise<Allowance> { return this.left; }
  async take(_channel: string, part: { deliveryId: string }): ReturnType<SendingAccount["take"]> {
    const refused = this.refuse(part.deliveryId);
    if (refused !== null) return refused;
    if (this.notBefore === null) this.taken.push(part.deliveryId);
    return this.notBefore && { until: this.notBefore, why: "rate" };
  }
  async giveBack(_channel: string, deliveryId: string): Promise<void> { this.givenBack.push(deliveryId); }
  async sendTemplate(_address: unknown, caseCode: string): Promise<boolean> {
    this.templates.push(caseCode);
    return this.templatesWork;
  }
  async noteError(_channel: string, code: string): Promise<void> { this.errors.push(code); }
}

/** One chat under the test's hand: its clock, its platform, how turns are decided. */
export class Chat {
  readonly pseudonym: string;
  readonly platform = new FakePlatform();
  readonly troubles: Trouble[] = [];
  readonly turns: TurnInput[] = [];
  /** Acts of cadres that reach this chat, by id. */
  readonly notices = new Map<string, Notice>();
  readonly sending = new FakeAccount();
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
        findNotice: async (id) => this.notices.get(id) ?? null,
        sending: this.sending,
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

  /** A cadre's act is told here, as the queue does it; the same id again is the queue delivering twice. */
  async told(body: NoticeBody, id = crypto.randomUUID()): Promise<string> {
    this.notices.set(id, { ...body, id, recipient: this.pseudonym, createdAt: this.now.toISOString(), deliveredAt: null, notBefore: null });
    return this.stub.notify(id);
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
