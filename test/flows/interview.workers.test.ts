import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import { writeApproved } from "../../src/answer/approved-answer-store.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

/** The working copy of a case, as a cadre reads it. */
async function written(code: string): Promise<{ text: string; wish: string | null; area: string | null; place: string | null }> {
  const row = await env.CASES.prepare("SELECT text_redacted AS text, wish, area_code AS area, place_text AS place FROM cases WHERE code = ?").bind(code).first<{ text: string; wish: string | null; area: string | null; place: string | null }>();
  if (!row) throw new Error(`no case ${code}`);
  return row;
}

describe("something else in the middle of an interview", () => {
  it("a question is answered with its source, does not enter the draft, and the draft still waits for Gửi", async () => {
    const citizen = new Person("zalo");
    await citizen.says("cống ấp 4 xã Tân Tiến nghẹt hai tháng nay, nước đen hôi quá, nhờ xã coi giùm");
    const replies = (await citizen.says("mà trưởng ấp nhiệm kỳ mấy năm vậy?")).join("\n");
    expect(replies).toContain("185/2026/NĐ-CP");
    expect(replies).toMatch(/Trở lại việc bà con đang kể: «cống ấp 4[\s\S]*Gửi/u);
    const [sent] = await citizen.says("1");
    const { text } = await written(codeIn(sent ?? ""));
    expect(text).toContain("cống ấp 4");
    expect(text).not.toContain("nhiệm kỳ");
  });

  it("a question instead of the place asked for is answered, and the place is asked again", async () => {
    const citizen = new Person("zalo");
    await citizen.says("rác đổ đầy đường từ tuần trước không ai lấy, ruồi bu hôi quá");
    const replies = await citizen.says("khieu nai lan dau giai quyet may ngay");
    expect(replies.join("\n")).toContain("02/2011/QH13");
    expect(replies.at(-1)).toMatch(/xã \(phường\) nào/u);
    expect((await citizen.says("ấp 3 xã Tân Tiến")).at(-1)).toContain("xã Tân Tiến");
  });

  it.each(["xem dữ liệu của tôi", "việc của tôi", "giúp"])("the command «%s» is obeyed and the interview goes on", async (command) => {
    const citizen = new Person("zalo");
    await citizen.says("đèn đường khóm 2 phường Tân Thành tắt cả tháng nay, tối thui đi không thấy đường");
    const replies = await citizen.says(command);
    expect(replies.length).toBeGreaterThan(1);
    expect(replies.at(-1)).toContain("Gửi");
    const [dropped] = await citizen.says("3");
    expect(dropped).toContain("không gửi");
  });

  it("danger brings its number at once, and what was being told comes back after it", async () => {
    const citizen = new Person("zalo");
    await citizen.says("cầu ván ấp 7 xã Tân Tiến mục gần 3 tháng nay, xe qua rung bần bật");
    expect((await citizen.says("trời ơi cháy nhà kế bên, có người kẹt trong nhà")).join("\n")).toContain("114");
    const after = (await citizen.says("ấp 7 xã Tân Tiến")).join("\n");
    expect(after).toMatch(/Trở lại việc bà con đang kể: «cầu ván/u);
  });

  it("«hỏi cán bộ» about an answer makes a case of its own, then the interview goes on", async () => {
    const citizen = new Person("telegram");
    await citizen.says("cống ấp 9 xã Tân Tiến nghẹt hai tháng nay, nước đen hôi quá, nhờ xã coi giùm");
    await citizen.says("trưởng ấp nhiệm kỳ mấy năm?");
    const cadre = citizen.lines().flatMap(({ buttons }) => buttons).find(({ data }) => data === "q:cadre");
    await citizen.send({ choice: cadre?.data ?? "" });
    expect((await citizen.hears()).join("\n")).toContain("nhiệm kỳ");
    const sent = (await citizen.chooses("Gửi")).join("\n");
    expect(sent).toMatch(/chuyển câu hỏi[\s\S]*Trở lại việc bà con đang kể: «cống ấp 9/u);
  });
});

describe("the facts of a field", () => {
  it("are asked one at a time, never what was said, and a number is no choice", async () => {
    const citizen = new Person("zalo");
    const first = (await citizen.says("nuoc may o ap 2 xa Tan Tien bi phen vang khe khong xai duoc")).at(-1) ?? "";
    expect(first).toMatch(/từ bao giờ/u);
    expect(await citizen.says("3 thang")).toEqual([expect.stringMatching(/mấy hộ/u)]);
    const card = (await citizen.says("20")).at(-1) ?? "";
    expect(card).toContain("Từ bao giờ: 3 thang");
    expect(card).toContain("Bao nhiêu người, hộ: 20");
    const [sent] = await citizen.says("gui");
    expect((await written(codeIn(sent ?? ""))).text).toContain("Bao nhiêu người, hộ: 20");
  });

  it("may be left open, and are not asked twice", async () => {
    const citizen = new Person("zalo");
    await citizen.says("nước máy ấp 1 xã Tân Tiến phèn vàng khè không xài được");
    expect((await citizen.says("không nhớ nữa")).at(-1)).toMatch(/mấy hộ/u);
    const card = (await citizen.says("bỏ qua")).at(-1) ?? "";
    expect(card).toContain("nước máy ấp 1");
    expect(card).not.toMatch(/Từ bao giờ|Bao nhiêu người/u);
    expect((await citizen.says("à mấy đứa nhỏ tắm vô bị ngứa hết trơn")).at(-1)).toContain("ngứa hết trơn");
  });

  it("told in one sentence are all taken, in any order", async () => {
    const citizen = new Person("zalo");
    await citizen.says("nước máy phèn vàng khè không xài được");
    const card = (await citizen.says("ấp 3 xã Tân Tiến, mấy chục hộ bị từ đầu tháng 9 tới giờ, nhờ xã kêu công ty nước xuống coi")).at(-1) ?? "";
    for (const part of ["xã Tân Tiến", "Từ bao giờ: từ đầu tháng 9", "mấy chục hộ", "Gửi tới"]) expect(card).toContain(part);
  });
});

describe("sửa in plain words", () => {
  const told = "cống ấp 5 xã Tân Tiến nghẹt hai tháng nay, 2 hộ bị ngập, nhờ xã coi giùm";

  it.each([
    ["không phải ấp 5 mà ấp 6", /cống ấp 6 xã Tân Tiến[\s\S]*Nơi: ấp 6/u, /ấp 5/u],
    ["khong phai ap 5 ma ap 6", /cống ap 6[\s\S]*Nơi: ấp 6|Nơi: ap 6/u, /ấp 5/u],
    ["đổi lại là 3 hộ", /3 hộ bị ngập/u, /2 hộ/u],
    ["ủa lộn, 3 tháng nay", /nghẹt 3 tháng nay/u, /hai tháng/u],
    ["dạ không phải xã Tân Tiến mà là xã Đất Mới", /Nơi: ấp 5, xã Đất Mới/u, /Tân Tiến/u],
  ])("«%s» changes just that", async (said, has, lacks) => {
    const citizen = new Person("zalo");
    await citizen.says(told);
    const card = (await citizen.says(said)).at(-1) ?? "";
    expect(card).toMatch(has);
    expect(card).not.toMatch(lacks);
    expect(card).toContain("nhờ xã coi giùm");
  });

  it("after the word Sửa, a few words change one thing and a whole sentence tells it anew", async () => {
    const citizen = new Person("zalo");
    await citizen.says(told);
    await citizen.says("sửa");
    expect((await citizen.says("ấp 8")).at(-1)).toMatch(/cống ấp 8 xã Tân Tiến nghẹt[\s\S]*Nơi: ấp 8, xã Tân Tiến/u);
    await citizen.says("Sửa");
    const card = (await citizen.says("đèn đường ấp 8 xã Tân Tiến tắt cả tháng nay không ai sửa")).at(-1) ?? "";
    expect(card).toContain("đèn đường ấp 8");
    expect(card).not.toContain("cống");
  });

  it("a yes that is not the word Gửi sends nothing", async () => {
    const citizen = new Person("zalo");
    await citizen.says(told);
    expect((await citizen.says("dạ đúng rồi con")).at(-1)).toContain("Gửi");
    const stored = await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ n: number }>();
    expect(stored?.n).toBe(0);
  });

  it("a change of mind at the draft drops it", async () => {
    const citizen = new Person("zalo");
    await citizen.says(told);
    expect((await citizen.says("thôi khỏi gửi nữa")).at(-1)).toContain("không gửi");
  });
});

it("an answer an officer approved is given even where the question is out of our scope", async () => {
  const citizen = new Person("zalo");
  const question = "Xổ số kiến thiết Cà Mau mấy giờ quay?";
  expect((await citizen.says(question)).join("\n")).toContain("ngoài phần tôi giúp được");
  await writeApproved(env.KNOWLEDGE, { lexicon: readLexicon(lexiconYaml) }, {
    id: "p-scope", content: { forms: [question], text: "Quay lúc 16 giờ 15 thứ hai.", clauseIds: [], officer: { name: "Bà A", unit: "Sở Tài chính" }, validUntil: "2030-12-31" },
    approvedUnit: "Ban Tuyên giáo", states: new Map(), act: { actId: "act-scope", by: "qt-01", reason: "", now: new Date() },
  });
  expect((await citizen.says("xo so kien thiet ca mau may gio quay")).join("\n")).toContain("16 giờ 15");
});

describe("how people write", () => {
  it("a burst of six short messages is one matter", async () => {
    const citizen = new Person("zalo");
    for (const text of ["alo", "cho tui phản ánh cái", "lộ bê tông", "ấp 2 xã Tân Tiến", "sụp hai tháng nay rồi", "xe ba gác qua không được"]) await citizen.send({ text });
    const card = (await citizen.hears()).at(-1) ?? "";
    expect(card).toMatch(/lộ bê tông[\s\S]*xe ba gác qua không được[\s\S]*ấp 2, xã Tân Tiến/u);
    expect(card).not.toContain("alo");
    expect(codeIn((await citizen.says("gửi")).join("\n"))).not.toBe("");
  });

  it("six short messages, each answered before the next, are still one matter", async () => {
    const citizen = new Person("zalo");
    for (const text of ["alo", "cho tui phản ánh cái", "lộ bê tông bị sụp", "ấp 4 xã Tân Tiến", "hai tháng nay rồi", "xe ba gác qua không được"]) await citizen.says(text);
    const [sent] = await citizen.says("gửi");
    expect((await written(codeIn(sent ?? ""))).text).toMatch(/lộ bê tông bị sụp[\s\S]*xe ba gác qua không được/u);
    expect(new Set((await citizen.says("việc của tôi")).join("\n").match(/CM-\d{6}-\w{4}/gu)).size).toBe(1);
  });

  it("two matters in one message become two drafts, one after the other", async () => {
    const citizen = new Person("zalo");
    const first = (await citizen.says("Lộ bê tông ấp 1 xã Tân Tiến sụp hai tháng nay xe qua không được. Ngoài ra đèn đường ấp 1 tắt cả tháng nay tối thui")).at(-1) ?? "";
    expect(first).toContain("sụp");
    expect(first).not.toContain("đèn đường");
    const next = (await citizen.says("gửi")).join("\n");
    expect(next).toMatch(/chuyển tới[\s\S]*đèn đường/u);
  });

  it("a second matter told at the draft of the first waits for its turn", async () => {
    const citizen = new Person("zalo");
    await citizen.says("Lộ bê tông ấp 3 xã Tân Tiến sụp hai tháng nay xe qua không được");
    const noted = (await citizen.says("còn chuyện đèn đường ấp 3 xã Tân Tiến tắt cả tháng nay tối thui nữa")).join("\n");
    expect(noted).toMatch(/ghi riêng/u);
    expect((await citizen.says("gửi")).join("\n")).toMatch(/chuyển tới[\s\S]*đèn đường/u);
  });
});
