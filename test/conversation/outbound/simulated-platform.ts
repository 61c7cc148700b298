/** A messaging platform that enforces its own limits, with its own code and clock. Times in ms. */
export interface PlatformRules {
  monthCap: number | null;
  freeHours: number | null;
  freeCount: number | null;
  payDays: number | null;
  price: number;
  minuteCap: number | null;
  gapMs: number;
}

export interface Sending { chat: string; deliveryId: string; purpose: string; isReply: boolean; announcedCost: boolean }

export class Breach extends Error {}

const HOUR = 3_600_000;
/** In hundredths of the month's total: what must be left after a message of this purpose. */
const MUST_BE_LEFT: Record<string, number> = { danger: 0, result: 1, reply: 1, ask_back: 2, delay: 5, progress: 10, survey: 20 };
const monthName = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", year: "numeric", month: "2-digit" });

export class SimulatedPlatform {
  readonly rules: PlatformRules;
  /** Everything that arrived, in order. */
  readonly delivered: Sending[] = [];
  readonly perMonth = new Map<string, { messages: number; billed: number; spared: number }>();
  /** Deliveries that were promised, sent since or not, by the month of the promise. */
  readonly promisedIn = new Map<string, number>();
  readonly templates = new Map<string, number>();
  readonly #seen = new Set<string>();
  readonly #promised = new Map<string, string>();
  readonly #chats = new Map<string, { wroteAt: number | null; freeUsed: number; lastAt: number | null; blocked: boolean }>();
  #lately: number[] = [];

  constructor(rules: PlatformRules) {
    this.rules = rules;
  }

  wrote(chat: string, at: number): void {
    this.#chats.set(chat, { wroteAt: at, freeUsed: 0, lastAt: this.#chats.get(chat)?.lastAt ?? null, blocked: false });
  }

  block(chat: string): void {
    this.#chat(chat).blocked = true;
  }

  /** The account says that this will go: from now on it counts in the month, though it may come a little later. Said again it is nothing new. @throws {Breach} */
  promise(deliveryId: string, purpose: string, at: number): void {
    if (this.#promised.has(deliveryId) || this.#seen.has(deliveryId)) return;
    const name = monthName.format(at);
    this.#promised.set(deliveryId, name);
    this.promisedIn.set(name, (this.promisedIn.get(name) ?? 0) + 1);
    if (this.rules.monthCap === null) return;
    const open = [...this.#promised.values()].filter((month) => month === name).length;
    const left = ((this.rules.monthCap - this.monthOf(at).messages - open) * 100) / this.rules.monthCap;
    if (left < (MUST_BE_LEFT[purpose] ?? 100)) throw new Breach(`${purpose} took what was kept for others`);
  }

  takeBack(deliveryId: string): void {
    const name = this.#promised.get(deliveryId);
    if (name !== undefined) this.promisedIn.set(name, (this.promisedIn.get(name) ?? 0) - 1);
    this.#promised.delete(deliveryId);
  }

  /** @throws {Breach} where a real platform would refuse, or send a bill that nobody reckoned with */
  deliver(sending: Sending, at: number, budget: number): "arrived" | "blocked" {
    const chat = this.#chat(sending.chat);
    const { rules } = this;
    this.#minute(at);
    if (chat.lastAt !== null && at - chat.lastAt < rules.gapMs) throw new Breach("too fast for one chat");
    if (chat.blocked) return "blocked";
    if (this.#seen.has(sending.deliveryId)) throw new Breach(`sent twice: ${sending.deliveryId}`);
    const month = this.monthOf(at);
    const silentHours = chat.wroteAt === null ? Infinity : (at - chat.wroteAt) / HOUR;
    const isInWindow = rules.freeHours === null || silentHours <= rules.freeHours;
    const isFree = isInWindow && (rules.freeCount === null || chat.freeUsed < rules.freeCount);
    if (!isFree) {
      if (rules.payDays === null || silentHours > rules.payDays * 24) throw new Breach("outside the windows");
      if (!sending.announcedCost) throw new Breach("a bill nobody reckoned with");
      month.billed += rules.price;
      if (month.billed > budget) throw new Breach("over the budget");
    } else {
      // In the window's last minute who sends may reckon with a bill that does not come.
      if (sending.announcedCost && isInWindow && silentHours < (rules.freeHours ?? Infinity) - 1 / 60) throw new Breach("money set aside for what is free");
      if (sending.announcedCost) month.spared += rules.price;
      chat.freeUsed += 1;
      if (chat.freeUsed === rules.freeCount && !sending.announcedCost && !sending.isReply && !["danger", "ask_back", "result"].includes(sending.purpose)) throw new Breach("the last free message went to something else");
    }
    month.messages += 1;
    if (rules.monthCap !== null) {
      if (month.messages > rules.monthCap) throw new Breach("over the month's total");
    }
    chat.lastAt = at;
    this.#seen.add(sending.deliveryId);
    this.#promised.delete(sending.deliveryId);
    this.delivered.push(sending);
    return "arrived";
  }

  /** By telephone number: billed, and once a case. */
  template(code: string, price: number, at: number, budget: number): void {
    if (this.templates.has(code)) throw new Breach("two templates for one case");
    this.templates.set(code, at);
    const month = this.monthOf(at);
    month.billed += price;
    if (month.billed > budget) throw new Breach("over the budget");
  }

  monthOf(at: number): { messages: number; billed: number; spared: number } {
    const name = monthName.format(at);
    const month = this.perMonth.get(name) ?? { messages: 0, billed: 0, spared: 0 };
    this.perMonth.set(name, month);
    return month;
  }

  #minute(at: number): void {
    if (this.rules.minuteCap === null) return;
    this.#lately = this.#lately.filter((time) => time > at - 60_000);
    this.#lately.push(at);
    if (this.#lately.length > this.rules.minuteCap) throw new Breach("too many in a minute");
  }

  #chat(chat: string): { wroteAt: number | null; freeUsed: number; lastAt: number | null; blocked: boolean } {
    const known = this.#chats.get(chat) ?? { wroteAt: null, freeUsed: 0, lastAt: null, blocked: false };
    this.#chats.set(chat, known);
    return known;
  }
}
