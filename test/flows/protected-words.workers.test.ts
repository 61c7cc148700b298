import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Turn, TurnInput } from "../../src/conversation/turn.ts";
import type { Conversation } from "../../src/index.ts";
import { fold } from "../../src/language/fold.ts";
import { DeliveryError, chat } from "../conversation/harness.ts";
import { Person, cadreOnZalo, noticesArrive, spoken, standInForPlatforms } from "./people.ts";

/** Words that occur nowhere else; wherever they are found, what was protected has leaked. */
const canary = "xà lan cẩm thạch";
const accusation = `Ông chủ tịch xã Đất Mũi nhận tiền của doanh nghiệp ${canary} để bán đất công, tôi muốn tố cáo`;

const logged: string[] = [];

const levels = ["log", "info", "warn", "error", "debug"] as const;
const written = new Map(levels.map((level) => [level, console[level]]));

beforeAll(standInForPlatforms);
beforeEach(() => {
  logged.length = 0;
  for (const level of levels) console[level] = (...parts: unknown[]) => { logged.push(parts.map(String).join(" ")); };
});
afterEach(() => { for (const [level, write] of written) console[level] = write; });

/** Every row of every table of a database, as text. */
async function rowsOf(db: D1Database): Promise<string> {
  const tables = await db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'").all<{ name: string }>();
  const rows = await Promise.all(tables.results.map(async ({ name }) => `${name}: ${JSON.stringify((await db.prepare(`SELECT * FROM "${name}"`).all()).results)}`));
  return rows.join("\n");
}

async function filesHeld(): Promise<string> {
  const { objects } = await env.FILES.list();
  return JSON.stringify(objects.map(({ key, customMetadata }) => [key, customMetadata]));
}

/** Everything one chat still holds. */
async function chatHolds(pseudonym: string): Promise<string> {
  return runInDurableObject(env.CONVERSATION.getByName(pseudonym), (_instance: Conversation, state) => {
    const tables = state.storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray();
    return tables.map(({ name }) => `${name}: ${JSON.stringify(state.storage.sql.exec(`SELECT * FROM "${name}"`).toArray())}`).join("\n");
  });
}

async function tableOf(pseudonym: string, name: string): Promise<string> {
  return (await chatHolds(pseudonym)).split("\n").find((line) => line.startsWith(`${name}: `)) ?? "";
}

/** Outside the chat itself the words may never be in clear, not even while it is being decided. */
async function expectNowhereOutside(): Promise<void> {
  const held = [await rowsOf(env.KNOWLEDGE), await rowsOf(env.CASES), await rowsOf(env.PEOPLE), await filesHeld(), logged.join("\n")];
  for (const text of held) expect(fold(text)).not.toContain(fold(canary));
}

async function expectNowhere(pseudonym: string): Promise<void> {
  await expectNowhereOutside();
  expect(fold(await chatHolds(pseudonym))).not.toContain(fold(canary));
}

it("the search for leaks finds what is there", async () => {
  const citizen = new Person("web");
  await citizen.says(accusation);
  expect(fold(await chatHolds(await citizen.pseudonym()))).toContain(fold(canary));
  await env.CASES.prepare("INSERT INTO cadres (id, name, role, unit_id, active) VALUES ('leak', ?, 'cadre', 'tinh.ttr', 0)").bind(canary).run();
  await expect(expectNowhereOutside()).rejects.toThrow();
  await env.CASES.prepare("DELETE FROM cadres WHERE id = 'leak'").run();
});

describe.each(["zalo", "telegram", "web"] as const)("on %s no store, log, notice or history keeps a word", (channel) => {
  it("after THÔI", async () => {
    const citizen = new Person(channel);
    await citizen.says(accusation);
    await expectNowhereOutside();
    expect((await citizen.says("thoi")).join("\n")).toContain("đã bỏ nội dung");
    await expectNowhere(await citizen.pseudonym());
  });

  it("after CHUYỂN and one yes, though the desk is told", async () => {
    const province = await cadreOnZalo("tinh.dang.tgdv");
    const citizen = new Person(channel);
    await citizen.says(accusation);
    await citizen.chooses("Chuyển");
    await expectNowhereOutside();
    const [sent] = await citizen.chooses("Chuyển");
    expect(sent).toMatch(/BM(?:-\d{4}){4}/);
    await noticesArrive();
    expect((await province.hears()).length).toBeGreaterThan(0);
    await expectNowhere(await citizen.pseudonym());
    await expectNowhere(await province.pseudonym());
  });
});

it("more words, a question, a person asked for and one's own data looked at in the middle: all still protected, and then dropped", async () => {
  const citizen = new Person("web");
  await citizen.says("hộ nghèo được hỗ trợ tiền điện bao nhiêu");
  await citizen.says(accusation);
  await citizen.says(`ổng còn lấy của ${canary} thêm hai trăm triệu`);
  await citizen.says("tố cáo vậy có ai biết tôi không?");
  await citizen.says("gặp người");
  await citizen.says("xem du lieu cua toi");
  await expectNowhereOutside();
  const [dropped] = await citizen.says("không");
  expect(dropped).toContain("Tôi không chuyển gì cả");
  await expectNowhere(await citizen.pseudonym());
});

it("asking for a person in the middle drops nothing: who reads it is said, and it can still be handed over", async () => {
  const citizen = new Person("zalo");
  await citizen.says(accusation);
  for (const asked of ["gặp người", "tui muon gap can bo", "cho tôi nói chuyện với người thật"]) {
    const text = (await citizen.says(asked)).join("\n");
    expect(text).toContain("có người thật");
    expect(text).toContain("Tôi chưa chuyển gì và chưa bỏ gì");
  }
  const [preview] = await citizen.says("CHUYỂN");
  expect(preview).toContain(canary);
  await citizen.says("thôi");
});

it("time to think it over drops nothing", async () => {
  const citizen = new Person("zalo");
  await citizen.says(accusation);
  for (const said of ["để tôi suy nghĩ đã", "bữa khác rồi tính", "cho tui hỏi lại gia đình"]) expect((await citizen.says(said)).join("\n")).toContain("Tôi chưa chuyển cho ai");
  expect((await citizen.says("CHUYỂN"))[0]).toContain(canary);
  await citizen.says("thôi");
});

it("danger in the middle is answered first; what was protected is offered again after it", async () => {
  const citizen = new Person("zalo");
  await citizen.says(accusation);
  const [first] = await citizen.says("cứu với, nhà cháy rồi, đang ở ấp Rạch Tàu xã Đất Mũi");
  expect(first?.split("\n")[0]).toContain("114");
  expect((await citizen.says("có hai người trong nhà")).join("\n")).toContain("Còn chuyện riêng");
  await expectNowhereOutside();
  expect((await citizen.says("chuyển"))[0]).toContain(canary);
  await citizen.says("thôi");
  await expectNowhere(await citizen.pseudonym());
});

it("saying no to erasing everything brings the protected matter back; saying yes erases it too", async () => {
  const citizen = new Person("web");
  await citizen.says(accusation);
  await citizen.says("xóa dữ liệu của tôi");
  expect((await citizen.chooses("Không")).join("\n")).toContain("Còn chuyện riêng");
  await citizen.says("xóa dữ liệu của tôi");
  await citizen.chooses("Có");
  await expectNowhere(await citizen.pseudonym());
});

it("an accusation that answers our question about another matter never enters that case; the matter is taken up after it", async () => {
  const citizen = new Person("zalo");
  await citizen.says("lộ bê tông bị sụp mấy tháng nay, xe học sinh không qua được");
  const warned = (await citizen.says(accusation)).join("\n");
  expect(warned).toMatch(/đừng gửi tên, địa chỉ, giấy tờ/);
  const resumed = (await citizen.says("thôi")).join("\n");
  expect(resumed).toContain("lộ bê tông");
  await expectNowhere(await citizen.pseudonym());
});

it("two matters in one message: the one that accuses is stopped first and leaves nothing in the other's case", async () => {
  const citizen = new Person("zalo");
  const text = (await citizen.says(`Đèn đường ấp Rạch Tàu xã Đất Mũi tắt cả tháng nay tối thui. Còn chuyện nữa, ${accusation}`)).join("\n");
  expect(text).toMatch(/đừng gửi tên/);
  await citizen.says("thôi");
  await citizen.says("gửi");
  await expectNowhere(await citizen.pseudonym());
});

it("words about a provincial leader are guided and gone in the same turn", async () => {
  const citizen = new Person("web");
  await citizen.says(`tôi tố cáo ông chủ tịch tỉnh nhận hối lộ của ${canary}`);
  await expectNowhere(await citizen.pseudonym());
});

it("what was said in a voice note is protected like what was typed", async () => {
  const citizen = new Person("zalo");
  spoken.push(accusation);
  await citizen.speaks("https://f1.zdn.vn/a.aac");
  await citizen.says("đúng rồi");
  await citizen.says("thôi");
  await expectNowhere(await citizen.pseudonym());
});

it("a complaint about a decision that accuses an official is handed on only the protected way", async () => {
  const citizen = new Person("zalo");
  await citizen.says(`tôi khiếu nại quyết định thu hồi đất của ông chủ tịch xã Đất Mũi, ổng ép dân ký vì ${canary}`);
  await citizen.says("1");
  await citizen.says("gửi");
  await expectNowhereOutside();
});

it.each([
  ["for somebody else", `tôi báo giùm bà Sáu: chủ tịch xã Đất Mũi ăn chặn tiền cứu trợ của bả đưa cho ${canary}`],
  ["by a child", `con năm nay 12 tuổi, ông chủ tịch xã Đất Mũi nhận hối lộ của ${canary}, con muốn tố cáo`],
  ["without accents", "ong chu tich xa dat mui an hoi lo cua xa lan cam thach, toi muon to cao"],
  ["under a case's code", `CM-261123-K7QF tôi tố cáo ông chủ tịch xã Đất Mũi nhận hối lộ của ${canary}`],
  ["in capitals and a burst's one breath", `TÔI TỐ CÁO BÍ THƯ XÃ ĐẤT MŨI ĂN CHẶN TIỀN HỘ NGHÈO CHIA CHO ${canary.toUpperCase()}`],
])("told %s, it is stopped before anything else is asked, and leaves nothing", async (_how, words) => {
  const citizen = new Person("web");
  const text = (await citizen.says(words)).join("\n");
  expect(text).toMatch(/đừng gửi tên/);
  await expectNowhereOutside();
  await citizen.says("thôi");
  await expectNowhere(await citizen.pseudonym());
});

it("an accusation that answers a cadre's question stays out of the case", async () => {
  const cadre = await cadreOnZalo("xa.32248.dang.bxdd");
  const citizen = new Person("zalo");
  let replies = await citizen.says("đường vô trường ấp Cái Xép xã Đất Mũi lầy lội nửa tháng nay, ba chục nhà, xin xã trải đá");
  for (let i = 0; i < 5 && !replies.join("\n").includes("Tôi ghi lại như sau"); i++) replies = await citizen.says("bỏ qua");
  const code = /CM-\d{6}-[2-9A-Z]{4}/.exec((await citizen.says("gửi")).join("\n"))?.[0] ?? "none";
  await citizen.says("không");
  await noticesArrive();
  await cadre.hears();
  await cadre.says(`xem ${code}`);
  await cadre.chooses("Hỏi lại");
  await cadre.says("Đoạn nào vậy bà con?");
  await cadre.chooses("Gửi");
  await noticesArrive();
  expect((await citizen.hears()).join("\n")).toContain("Đoạn nào");
  expect((await citizen.says(accusation)).join("\n")).toMatch(/đừng gửi tên/);
  await citizen.says("thôi");
  await noticesArrive();
  await expectNowhere(await citizen.pseudonym());
  expect((await cadre.hears()).join("\n")).not.toContain("cẩm thạch");
});

describe("inside one chat whose platform or turn fails", () => {
  it("the words shown back are taken out of what could not be delivered", async () => {
    const one = await chat("kin");
    const decide = await realDecision();
    one.decide = decide;
    await one.say(accusation);
    await one.settle();
    one.platform.failWith = new DeliveryError("give_up", "blocked");
    await one.say("chuyển");
    await one.settle();
    expect(fold(await tableOf(one.pseudonym, "outbox"))).toContain(fold(canary));
    await one.say("thôi");
    await one.settle();
    await expectNowhere(one.pseudonym);
  });

  it("a message set aside after failing goes with the rest", async () => {
    const one = await chat("kin-park");
    const decide = await realDecision();
    one.decide = async () => { throw new Error(accusation); };
    await one.say(accusation);
    for (let i = 0; i < 3; i++) await one.settle();
    expect(one.troubles).toHaveLength(1);
    expect(fold(await tableOf(one.pseudonym, "inbox"))).toContain(fold(canary));
    expect(fold(JSON.stringify(one.troubles))).not.toContain(fold(canary));
    one.decide = decide;
    await one.say("tôi tố cáo chủ tịch xã Đất Mũi ăn chặn tiền cứu trợ");
    await one.settle();
    await one.say("thôi");
    await one.settle();
    await expectNowhere(one.pseudonym);
  });

  it("a day without CHUYỂN or THÔI drops it, and says so without a word of it", async () => {
    const one = await chat("kin-lau");
    const decide = await realDecision();
    one.decide = decide;
    await one.say(accusation);
    await one.settle();
    one.pass(25 * 3_600_000);
    await one.alarm();
    expect(one.sent().at(-1)).toContain("không chuyển cho ai");
    await expectNowhere(one.pseudonym);
  });
});

/** The service's own way of deciding, without the stand-in of the harness. */
async function realDecision(): Promise<(input: TurnInput) => Promise<Turn>> {
  const { createConversationServices } = await import("../../src/conversation-wiring.ts");
  const services = createConversationServices(env);
  return (input) => services.decide(input);
}

it("a receipt is shown once: the next message hides it in the lines of the chat page", async () => {
  const citizen = new Person("web");
  await citizen.says(accusation);
  await citizen.chooses("Chuyển");
  const [sent] = await citizen.chooses("Chuyển");
  const receipt = /BM(?:-\d{4}){4}/.exec(sent ?? "")?.[0] ?? "none";
  expect((await citizen.says(receipt))[0]).toContain(receipt);
  await citizen.says("cảm ơn");
  expect(await chatHolds(await citizen.pseudonym())).not.toContain(receipt);
});
