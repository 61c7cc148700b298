import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { contactOfCase } from "../../src/people/contact-store.ts";
import { servicesFor } from "../../src/services.ts";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

const grievance = "đèn đường ấp Rạch Tàu xã Đất Mũi tắt cả tháng, tối thui, bà con đi lại té hoài, chừng ba chục nhà, xin sửa đèn";
const codePattern = /CM-\d{6}-[2-9A-Z]{4}/;

/** A case from the first word to its code, whatever is asked on the way. */
async function sends(citizen: Person, words = grievance): Promise<{ code: string; replies: string[] }> {
  let replies = await citizen.says(words);
  for (let i = 0; i < 5 && !replies.join("\n").includes("Tôi ghi lại như sau"); i++) replies = await citizen.says("bỏ qua");
  replies = await citizen.chooses("Gửi");
  if (replies.join("\n").includes("gửi riêng")) replies = await citizen.says("gửi riêng");
  return { code: codePattern.exec(replies.join("\n"))?.[0] ?? "none", replies };
}

const people = async (sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> => (await env.PEOPLE.prepare(sql).bind(...values).all<Record<string, unknown>>()).results;
const phoneOf = (code: string): Promise<string | null> => contactOfCase(env.PEOPLE, servicesFor(env).personSealer, { caseCode: code, openedBy: "cadre-x", now: new Date() });

describe("first contact", () => {
  it("says in four short lines who it is, what is kept, how to reach a person and how to erase", async () => {
    const [hello] = await new Person("zalo").says("chào ad");
    const lines = (hello ?? "").split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain("trợ lý tự động (AI)");
    expect(lines[1]).toContain("chỉ lưu tin nhắn");
    expect(lines[2]).toContain("gặp người");
    expect(lines[3]).toContain("xóa dữ liệu");
  });

  it("going on after it is noted once as agreed to being answered; the first message is not", async () => {
    const citizen = new Person("web");
    await citizen.says("chào ad");
    const agreed = async () => (await people("SELECT id FROM consents WHERE pseudonym = ? AND purpose = 'answer'", await citizen.pseudonym())).length;
    expect(await agreed()).toBe(0);
    await citizen.says("việc của tôi");
    await citizen.says("việc của tôi");
    expect(await agreed()).toBe(1);
  });
});

describe.each(["zalo", "telegram", "web"] as const)("the telephone number, on %s", (channel) => {
  it("is asked for only after the matter has gone; CÓ and a number keep it sealed, for this case alone", async () => {
    const citizen = new Person(channel);
    const { code, replies } = await sends(citizen);
    expect(replies.join("\n")).toContain("Nhắn KHÔNG thì việc vẫn được chuyển");
    await citizen.chooses("Có");
    const [kept] = await citizen.says("số tui 0912 345 678 nghen");
    expect(kept).toContain("678");
    expect(kept).not.toContain("0912");
    expect(await phoneOf(code)).toBe("0912345678");
    expect(await phoneOf("CM-260101-AAAA")).toBeNull();
    const pseudonym = await citizen.pseudonym();
    expect(await people("SELECT purpose, given FROM consents WHERE pseudonym = ? AND purpose = 'forward_phone'", pseudonym)).toEqual([{ purpose: "forward_phone", given: 1 }]);
    expect(JSON.stringify(await people("SELECT * FROM people"))).not.toContain("0912345678");
    expect(JSON.stringify((await env.CASES.prepare("SELECT * FROM cases").all()).results)).not.toContain("0912345678");
  });

  it("KHÔNG leaves the case as it is, without a number, and the no is kept as its proof", async () => {
    const citizen = new Person(channel);
    const { code } = await sends(citizen);
    expect((await citizen.chooses("Không")).join("\n")).toContain("không kèm số");
    expect(await phoneOf(code)).toBeNull();
    expect(await people("SELECT given FROM consents WHERE pseudonym = ? AND purpose = 'forward_phone'", await citizen.pseudonym())).toEqual([{ given: 0 }]);
  });
});

describe("the telephone number", () => {
  it("typed at once is a yes; a new case is asked about anew, with the number kept; taken back it is gone for every case", async () => {
    const citizen = new Person("zalo");
    const first = await sends(citizen);
    await citizen.says("0987654321");
    const second = await sends(citizen, "đường đất trước chợ xã Đất Mũi lầy lội nửa tháng nay, mười hộ bị, xin xã trải đá");
    expect(await phoneOf(second.code)).toBeNull();
    expect((await citizen.says("co"))[0]).toContain("321");
    await citizen.says("dạ có");
    expect(await phoneOf(second.code)).toBe("0987654321");
    const [gone] = await citizen.says("bo so dien thoai");
    expect(gone).toContain("15 ngày");
    expect(await phoneOf(first.code)).toBeNull();
    expect(await phoneOf(second.code)).toBeNull();
    expect(await people("SELECT kind, status FROM rights_requests WHERE pseudonym = ?", await citizen.pseudonym())).toEqual([{ kind: "withdraw", status: "done" }]);
  });

  it("no answer is no: what is told next is heard as ever", async () => {
    const citizen = new Person("zalo");
    const { code } = await sends(citizen);
    const text = (await citizen.says("lộ đất ấp Xóm Mũi xã Đất Mũi lầy lội, xe máy té hoài")).join("\n");
    expect(text).not.toContain("đọc ra số");
    expect(await phoneOf(code)).toBeNull();
  });

  it.each(["khỏi, nhắn ở đây được rồi", "thôi khỏi con ơi, tui không có điện thoại", "không cần gọi đâu"])("«%s» is a no", async (said) => {
    const citizen = new Person("zalo");
    const { code } = await sends(citizen);
    expect((await citizen.says(said)).join("\n")).toContain("không kèm số");
    expect(await phoneOf(code)).toBeNull();
  });

  it("a number that cannot be one is asked for again, and each showing is written down before it", async () => {
    const citizen = new Person("zalo");
    const { code } = await sends(citizen);
    await citizen.says("có");
    expect((await citizen.says("091234567"))[0]).toContain("chưa đọc ra số");
    await citizen.says("0912345678");
    await phoneOf(code);
    expect(await people("SELECT reason, opened_by FROM identity_openings WHERE pseudonym = ?", await citizen.pseudonym())).toEqual([{ reason: `phone_given:${code}`, opened_by: "cadre-x" }]);
    expect((await citizen.says("xem dữ liệu của tôi")).join("\n")).toContain("Đã có 1 lần");
  });
});

describe("rights, at any time", () => {
  it("each request gets a code and the clock of the law, and stands in the register without saying whose", async () => {
    const citizen = new Person("zalo");
    await citizen.says("chào ad");
    const [seen] = await citizen.says("cho tui coi dữ liệu của tui");
    expect(seen).toMatch(/QD-\d{6}-[2-9A-Z]{4}/);
    expect(seen).toContain("10 ngày");
    expect((await citizen.says("thoi dung gui tin nua nghen"))[0]).toContain("15 ngày");
    const [waits] = await citizen.says("không cho máy đọc tin của tôi");
    expect(waits).toContain("Người phụ trách dữ liệu");
    const rows = await people("SELECT kind, status, asked_at, confirm_due, finish_due FROM rights_requests WHERE pseudonym = ? ORDER BY kind", await citizen.pseudonym());
    expect(rows.map(({ kind, status }) => [kind, status])).toEqual([["mute", "done"], ["object", "asked"], ["view", "done"]]);
    for (const row of rows) {
      expect(String(row["confirm_due"]) > String(row["asked_at"])).toBe(true);
      expect(String(row["finish_due"]) > String(row["confirm_due"])).toBe(true);
    }
  });

  it("in the middle of an interview they are obeyed, and the interview goes on", async () => {
    const citizen = new Person("zalo");
    await citizen.says("đường sụp mấy tháng nay mà không ai sửa");
    expect((await citizen.says("xem du lieu cua toi"))[0]).toContain("Tôi đang giữ");
    const replies = await citizen.says("ấp Xóm Mũi xã Đất Mũi");
    expect(replies.join("\n")).not.toContain("Tôi đang giữ");
    const [sure] = await citizen.says("xoá hết dữ liệu của tui đi");
    expect(sure).toContain("không lấy lại được");
  });

  it("erasing asked for and not confirmed stays open in the register; a no closes it; a yes leaves the row without the person", async () => {
    const citizen = new Person("web");
    await citizen.says("chào ad");
    const pseudonym = await citizen.pseudonym();
    const [asked] = await citizen.says("xóa dữ liệu của tôi");
    const code = /QD-\d{6}-[2-9A-Z]{4}/.exec(asked ?? "")?.[0];
    const row = async () => (await people("SELECT status, pseudonym FROM rights_requests WHERE code = ?", code))[0];
    expect(await row()).toEqual({ status: "asked", pseudonym });
    await citizen.chooses("Không");
    expect(await row()).toEqual({ status: "dropped", pseudonym });
    await citizen.says("xóa dữ liệu của tôi");
    await citizen.chooses("Có");
    expect(await people("SELECT * FROM rights_requests WHERE pseudonym = ?", pseudonym)).toEqual([]);
    expect((await people("SELECT status FROM rights_requests WHERE kind = 'erase' ORDER BY asked_at DESC LIMIT 1"))[0]).toEqual({ status: "done" });
    const [again] = await citizen.says("chào");
    expect(again).toContain("trợ lý tự động (AI)");
    expect(await people("SELECT pseudonym FROM people WHERE pseudonym = ?", pseudonym)).toHaveLength(1);
  });

  it("a bare rút asks which; the code taken is withdrawn", async () => {
    const citizen = new Person("zalo");
    const { code } = await sends(citizen);
    await citizen.says("không");
    await citizen.says("thôi tui rút lại");
    const [done] = await citizen.says("1");
    expect(done).toContain(`Đã rút việc ${code}`);
  });
});

describe("told for somebody else", () => {
  it("does not go before the other is said to know; then both hear, the other by a word from their own chat", async () => {
    const cadre = await cadreOnZalo("xa.32248.dang.bxdd");
    const filer = new Person("zalo");
    let replies = await filer.says("tôi báo giùm bà Sáu: nhà bả ở ấp Rạch Tàu xã Đất Mũi bị cúp điện nửa tháng nay, một mình bả không ai giúp, xin nối lại điện");
    for (let i = 0; i < 5 && !replies.join("\n").includes("Tôi ghi lại như sau"); i++) replies = await filer.says("bỏ qua");
    const [asked] = await filer.says("gửi");
    expect(asked).toContain("báo giùm «bà Sáu»");
    expect((await filer.says("chưa"))[0]).toContain("để đó");
    await filer.says("gửi");
    const sent = (await filer.says("có")).join("\n");
    const code = codePattern.exec(sent)?.[0] ?? "none";
    const word = /NG-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(sent)?.[0] ?? "none";
    const stored = await env.CASES.prepare("SELECT text_redacted FROM cases WHERE code = ?").bind(code).first<{ text_redacted: string }>();
    expect(stored?.text_redacted).toContain("người đó đã biết và đồng ý");
    expect(await people("SELECT given FROM consents WHERE purpose = 'for_other' AND pseudonym = ?", await filer.pseudonym())).toEqual([{ given: 1 }]);

    const other = new Person("zalo");
    expect((await other.says(word.toLowerCase())).join("\n")).toContain(code);
    const stranger = new Person("zalo");
    expect((await stranger.says(word)).join("\n")).toContain("không thấy mã này");
    await noticesArrive();
    await cadre.hears();
    await cadre.says(`xem ${code}`);
    await cadre.chooses("Nhận");
    await cadre.chooses("Gửi");
    await noticesArrive();
    expect((await filer.hears()).join("\n")).toContain("bắt đầu xử lý");
    expect((await other.hears()).join("\n")).toContain("bắt đầu xử lý");
    expect((await stranger.hears()).join("\n")).toBe("");
  });

  it("the other's consent is understood in the filer's own words", async () => {
    const filer = new Person("zalo");
    let replies = await filer.says("em báo giùm ngoại em, ngoại 80 tuổi ở ấp 3 xã Khánh Lâm chưa có tiền trợ cấp người già ba tháng nay");
    for (let i = 0; i < 5 && !replies.join("\n").includes("Tôi ghi lại như sau"); i++) replies = await filer.says("không rõ");
    await filer.says("gửi");
    expect((await filer.says("rồi, ngoại biết")).join("\n")).toMatch(codePattern);
  });

  it("as one's own it goes without a word for anybody", async () => {
    const filer = new Person("zalo");
    let replies = await filer.says("ghi giùm dân ấp tôi: cống ấp Xóm Mũi xã Đất Mũi nghẹt cả tháng nay, hai chục hộ bị ngập, xin nạo vét");
    for (let i = 0; i < 5 && !replies.join("\n").includes("Tôi ghi lại như sau"); i++) replies = await filer.says("bỏ qua");
    await filer.says("gửi");
    const sent = (await filer.says("gửi tên tôi")).join("\n");
    expect(sent).toMatch(codePattern);
    expect(sent).not.toContain("NG-");
  });
});

describe("those a person should hear", () => {
  it("a child is asked for nothing, is given 111, and people read what was told", async () => {
    const child = new Person("zalo");
    const text = (await child.says("con năm nay 12 tuổi, bạn trong lớp ở trường xã Đất Mũi hay chọc ghẹo, lấy đồ của con hoài, con buồn lắm")).join("\n");
    expect(text).toContain("111");
    expect(text).toMatch(codePattern);
    expect(text).not.toMatch(/ấp nào|xã nào|số điện thoại để/);
    const row = await env.CASES.prepare("SELECT urgency, fields, text_redacted FROM cases WHERE reporter = ?").bind(await child.pseudonym()).first<{ urgency: string; fields: string; text_redacted: string }>();
    expect(row?.urgency).not.toBe("thuong");
    expect(row?.text_redacted).toContain("dưới 16 tuổi");
    const more = (await child.says("tụi nó còn dọa đánh con nữa")).join("\n");
    expect(more).not.toMatch(/ấp nào|xã nào/);
  });

  it("a child with a question is answered, and told of 111", async () => {
    const child = new Person("web");
    expect((await child.says("em học lớp 7, cho em hỏi nghỉ hè mấy tháng")).join("\n")).toContain("111");
  });

  it.each(["សួស្តី", "sua sdey", "xin chào bằng tiếng Khmer", "bà tui không rành tiếng Việt, có cán bộ biết tiếng Khmer không"])("%s is answered in Khmer, and what follows goes to a person", async (hello) => {
    const person = new Person("zalo");
    const text = (await person.says(hello)).join("\n");
    expect(text).toMatch(/[\u1780-\u17d3]{4}/u);
    const passed = (await person.says("đường vô chùa ở xã Đất Mũi bị ngập, đi lại không được")).join("\n");
    expect(passed).toMatch(codePattern);
    const row = await env.CASES.prepare("SELECT text_redacted FROM cases WHERE reporter = ?").bind(await person.pseudonym()).first<{ text_redacted: string }>();
    expect(row?.text_redacted).toContain("biết tiếng Khmer");
  });

  it("a message in Khmer letters goes to people as it stands, never to a machine's answer", async () => {
    const person = new Person("web");
    const gaps = (): Promise<number | null> => env.KNOWLEDGE.prepare("SELECT count(*) AS n FROM gaps").first<number>("n");
    const before = await gaps();
    const words = "ផ្លូវចូលវត្តលិចទឹក ធ្វើដំណើរមិនបាន សូមជួយផង";
    expect((await person.says(words)).join("\n")).toMatch(codePattern);
    const row = await env.CASES.prepare("SELECT text_redacted FROM cases WHERE reporter = ?").bind(await person.pseudonym()).first<{ text_redacted: string }>();
    expect(row?.text_redacted).toContain(words);
    expect(await gaps()).toBe(before);
  });
});
