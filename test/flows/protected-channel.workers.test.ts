import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { answerRestricted, openReceipt } from "../../src/cases/restricted.ts";
import { createSealedDesk } from "../../src/console/openings/sealed-desk.ts";
import type { Conversation } from "../../src/index.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { locality } from "../cases/locality.ts";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

const accusation = "Ông chủ tịch xã Đất Mũi nhận tiền của doanh nghiệp để bán đất công, tôi muốn tố cáo";
const restrictedSealer = createSealer(readKeyRing(env.RESTRICTED_KEYS ?? "", "RESTRICTED_KEYS"));
const desk = createSealedDesk({
  people: env.PEOPLE, personSealer: createSealer(readKeyRing(env.PEOPLE_KEYS ?? "", "PEOPLE_KEYS")), cases: env.CASES, files: env.FILES,
  caseSealer: createSealer(readKeyRing(env.CASES_KEYS ?? "", "CASES_KEYS")),
  tell: (pseudonym, id, words) => env.CONVERSATION.getByName(pseudonym).tell(id, words),
});

const receiptIn = (text: string | undefined): string => /BM(?:-\d{4}){4}/.exec(text ?? "")?.[0] ?? "none";

async function handedOver(citizen: Person, choice: string): Promise<string> {
  await citizen.says(accusation);
  await citizen.chooses("Chuyển");
  return receiptIn((await citizen.chooses(choice))[0]);
}

/** The province's handler answers the item of a receipt. @returns its id */
async function answered(receipt: string, words: string): Promise<string> {
  const handler = await findCadre(env.CASES, (await env.CASES.prepare("SELECT id FROM cadres WHERE unit_id = 'tinh.dang.tgdv' AND role = 'cadre' AND active = 1").first<{ id: string }>())?.id ?? "");
  if (!handler) throw new Error("no handler");
  const found = await openReceipt(env.CASES, restrictedSealer, receipt, "test", new Date());
  const id = found.kind === "found" ? found.itemId : "none";
  await answerRestricted(env.CASES, restrictedSealer, locality, handler, id, words, { actId: crypto.randomUUID(), now: new Date() });
  return id;
}

async function chatHolds(citizen: Person): Promise<string> {
  return runInDurableObject(env.CONVERSATION.getByName(await citizen.pseudonym()), (_instance: Conversation, state) =>
    ["inbox", "outbox", "transcript", "state"].filter((name) => state.storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = ?", name).toArray().length > 0)
      .map((name) => JSON.stringify(state.storage.sql.exec(`SELECT * FROM ${name}`).toArray())).join("\n"));
}

describe("a talk through the receipt", () => {
  it("goes on from another account: a line is added, the desk hears that there is something, its answer is read, and neither chat keeps the words", async () => {
    const handler = await cadreOnZalo("tinh.dang.tgdv");
    const receipt = await handedOver(new Person("zalo"), "Chuyển");
    await noticesArrive();
    await handler.hears();
    const other = new Person("web");
    const told = (await other.says(`${receipt} Tuần rồi ổng lại bán thêm hai công đất ở vàm, số tôi 0912345678`)).join("\n");
    expect(told).toContain("Tôi đã chuyển thêm lời này");
    await noticesArrive();
    expect((await handler.hears()).join("\n")).toContain("Có một tin cần xem riêng");
    await answered(receipt, "Đã lập tổ xác minh, tuần sau có kết quả.");
    const [status] = await other.says(receipt.replaceAll("-", " ").toLowerCase());
    expect(status).toContain("Đã lập tổ xác minh");
    expect(status).not.toContain("vàm");
    await other.says("cảm ơn");
    const held = await chatHolds(other);
    for (const secret of ["Đã lập tổ xác minh", "ở vàm", receipt]) expect(held).not.toContain(secret);
    const kept = JSON.stringify((await env.CASES.prepare("SELECT * FROM restricted_messages").all()).results);
    for (const secret of ["vàm", "0912345678", await other.pseudonym()]) expect(kept).not.toContain(secret);
  });

  it("the digits alone are enough, an unknown receipt is politely unknown, and many of those make one wait", async () => {
    const citizen = new Person("zalo");
    const receipt = await handedOver(citizen, "Chuyển");
    expect((await citizen.says(receipt.replaceAll(/\D/g, "")))[0]).toContain(receipt);
    expect((await citizen.says(`${receipt} tới đâu rồi`))[0]).toContain("Chưa có trả lời");
    const guesser = new Person("zalo");
    for (let i = 0; i < 5; i++) expect((await guesser.says(`BM-000${i}-1111-2222-3333`)).join("\n")).toContain("không thấy biên nhận");
    expect((await guesser.says(receipt))[0]).toContain("chờ 1 phút");
    expect((await citizen.says(receipt))[0]).toContain(receipt);
  });
});

describe("a neutral notice", () => {
  it("comes only to who chose it, says nothing of the matter, and can be opened by no store alone", async () => {
    const silent = new Person("zalo");
    const silentItem = await answered(await handedOver(silent, "Chuyển"), "Đã nhận.");
    await silent.hears();
    expect([await desk.hasReturnWay(silentItem), await desk.tellSender(silentItem, "a1")]).toEqual([false, false]);

    const citizen = new Person("zalo");
    await citizen.says(accusation);
    const [, meaning] = await citizen.chooses("Chuyển");
    expect(meaning).toContain("Chọn Chuyển thì tôi không giữ gì");
    const [sent, after] = await citizen.chooses("Chuyển, có trả lời thì nhắn tôi");
    expect([receiptIn(sent) !== "none", after]).toEqual([true, "Khi có trả lời, tôi nhắn một câu chung, không nói về việc gì. Bà con nhắn mã để xem."]);
    const item = await answered(receiptIn(sent), "Đã nhận, đang xem.");
    for (let times = 0; times < 2; times++) expect(await desk.tellSender(item, "a2")).toBe(true);
    expect(await citizen.hears()).toEqual(["Bà con có 1 tin mới. Bà con nhắn mã đã chép để xem."]);
    expect(await silent.hears()).toEqual([]);
    const pseudonym = await citizen.pseudonym();
    const kept = JSON.stringify([(await env.PEOPLE.prepare("SELECT * FROM return_ways").all()).results, (await env.CASES.prepare("SELECT * FROM restricted_items").all()).results, (await env.CASES.prepare("SELECT * FROM notices").all()).results]);
    expect(kept).not.toContain(pseudonym);
  });

  it("stops when the person erases their data", async () => {
    const citizen = new Person("zalo");
    const item = await answered(await handedOver(citizen, "Chuyển, có trả lời thì nhắn tôi"), "Đã nhận.");
    expect(await desk.hasReturnWay(item)).toBe(true);
    await citizen.says("xóa dữ liệu của tôi");
    await citizen.says("có");
    expect([await desk.hasReturnWay(item), await desk.tellSender(item, "b1")]).toEqual([false, false]);
  });
});
