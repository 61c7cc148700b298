import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

const codeIn = (text: string | undefined): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text ?? "")?.[0] ?? "";

beforeAll(standInForPlatforms);

/** Tells it, leaves what is asked unanswered, and sends the draft. @returns what is said to "Gửi" */
async function tells(person: Person, words: string): Promise<string> {
  let heard = (await person.says(words)).join("\n");
  for (let asked = 0; asked < 6 && !heard.includes("bà con xem đúng chưa"); asked++) heard = (await person.says("bỏ qua")).join("\n");
  return (await person.chooses("Gửi")).join("\n");
}

it("two neighbours tell of one drain: the second is asked, goes along under a code of their own, and both hear the answer; the cadre has one case", async () => {
  const cadre = await cadreOnZalo("xa.32206.dang.bxdd");
  const [first, second] = [new Person("zalo"), new Person("telegram")];
  const sent = await tells(first, "Cống thoát nước ở ấp Bông Văn xã Tam Giang nghẹt cả tháng nay, nước ngập sân nhà, muỗi quá trời");
  expect(sent).toMatch(/CM-\d{6}-/);
  const lead = codeIn(sent);
  await noticesArrive();
  expect((await cadre.hears()).join("\n")).toContain(lead);

  const offer = await tells(second, "ong cong o ap Bong Van xa Tam Giang bi tac, mua mot chut la ngap len lang, khong ai thong");
  expect(offer).toMatch(/một số người đã phản ánh việc giống vậy/);
  expect(offer).not.toContain(lead);
  expect(offer).not.toContain("muỗi");
  const joined = (await second.chooses("Thêm vào")).join("\n");
  const own = codeIn(joined);
  expect(own).not.toBe("");
  expect(own).not.toBe(lead);
  await noticesArrive();
  expect(await cadre.hears()).toEqual([]);

  await cadre.says(`nhận ${lead}`);
  await noticesArrive();
  const { acceptCase } = await import("../../src/cases/act-on-case.ts");
  const { servicesFor } = await import("../../src/services.ts");
  const row = await env.CASES.prepare("SELECT id FROM cadres WHERE unit_id = 'xa.32206.dang.bxdd'").first<{ id: string }>();
  await acceptCase(env.CASES, servicesFor(env).locality, { id: row?.id ?? "", name: "Cán bộ thử", role: "cadre", unitId: "xa.32206.dang.bxdd", active: true }, lead, { actId: "accept-drain", now: new Date() });
  await noticesArrive();
  const [heardFirst, heardSecond] = [(await first.hears()).join("\n"), (await second.hears()).join("\n")];
  expect([heardFirst.includes(lead), heardFirst.includes(own), heardSecond.includes(own), heardSecond.includes(lead)]).toEqual([true, false, true, false]);
  expect((await second.says(`xem ${own}`)).join("\n")).toContain("ong cong");
  expect((await second.says(`xem ${lead}`)).join("\n")).toContain("không thấy việc nào");
});

it("whoever wants it by itself has it by itself, and a typed Gửi means just that", async () => {
  await cadreOnZalo("xa.32191.dang.bxdd");
  await tells(new Person("web"), "Rác ở chợ Năm Căn xã Năm Căn chất đống ba ngày không ai hốt, hôi lắm");
  const [alone, typed] = [new Person("web"), new Person("zalo")];
  expect(await tells(alone, "Chợ Năm Căn xã Năm Căn rác ứ đọng mấy bữa nay không ai dọn, ruồi bu đầy")).toMatch(/gửi riêng/);
  expect((await alone.chooses("Gửi riêng")).join("\n")).toMatch(/Tôi đã ghi và chuyển tới/);
  expect(await tells(typed, "rac o cho nam can xa nam can chat dong khong ai hot, hoi thui qua")).toMatch(/gửi riêng/);
  expect((await typed.says("gửi")).join("\n")).toMatch(/Tôi đã ghi và chuyển tới/);
  const refused = new Person("zalo");
  expect(await tells(refused, "rac cho nam can xa nam can chat dong may bua khong ai don, hoi qua")).toMatch(/gửi riêng/);
  expect((await refused.says("khong them dau")).join("\n")).toMatch(/Tôi đã ghi và chuyển tới/);
  const joined = await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE area_code = '32191' AND lead_case_id IS NOT NULL").first<{ n: number }>();
  expect(joined?.n).toBe(0);
});

it("who told of it before is offered their own case, and the new words go there", async () => {
  const citizen = new Person("zalo");
  const code = codeIn(await tells(citizen, "Đèn đường ở khóm 3 phường Tân Thành tắt hết cả tháng nay, tối thui đi không thấy đường"));
  const offer = await tells(citizen, "tui co bao hom truoc roi, den duong khom 3 phuong tan thanh van tat toi thui chua ai sua");
  expect(offer).toContain(code);
  expect((await citizen.chooses("Thêm vào việc cũ")).join("\n")).toContain(code);
  const cases = await env.CASES.prepare("SELECT count(*) AS n FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ n: number }>();
  expect(cases?.n).toBe(1);
});

it("what was told of an official is never offered, counted or hinted at", async () => {
  await new Person("zalo").says("Chủ tịch xã Đá Bạc nhận hối lộ tiền làm cầu ấp 2, tôi muốn tố cáo");
  const sent = await tells(new Person("zalo"), "Cầu ấp 2 xã Đá Bạc làm dở dang gãy nhịp mấy tháng nay dân đi không được");
  expect(sent).not.toMatch(/giống vậy/);
});
