import { beforeAll, describe, expect, it } from "vitest";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

/** Each case its own hamlet: the same matter told again would be offered to go along. */
let hamlet = 0;

async function openedCase(channel: "zalo" | "telegram" | "web"): Promise<{ citizen: Person; cadre: Person; code: string }> {
  const cadre = await cadreOnZalo("xa.32248.dang.bxdd");
  const citizen = new Person(channel);
  await citizen.says(`cống ấp ${++hamlet} xã Đất Mũi nghẹt cả tháng, nước ngập sân mấy nhà, muỗi quá trời, nhờ xã khai thông giùm`);
  const [sent] = await citizen.chooses("Gửi");
  await noticesArrive();
  await cadre.hears();
  return { citizen, cadre, code: codeIn(sent ?? "") };
}

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("the cadre accepts, asks back, gets the citizen's answer, and answers; the citizen hears each step", async () => {
    const { citizen, cadre, code } = await openedCase(channel);

    await cadre.chooses("Nhận");
    await cadre.chooses("Gửi");
    await noticesArrive();
    expect((await citizen.hears()).join("\n")).toContain(code);

    await cadre.says("việc");
    await cadre.says(code);
    await cadre.chooses("Hỏi lại");
    await cadre.says("Cống nằm trước nhà số mấy, gần cây cầu nào?");
    await cadre.chooses("Gửi");
    await noticesArrive();
    expect((await citizen.hears()).join("\n")).toContain("gần cây cầu nào");

    await citizen.says("gần cầu Kinh Năm, trước quán cà phê Út Lan");
    await noticesArrive();
    expect((await cadre.hears()).join("\n")).toContain("cầu Kinh Năm");

    await cadre.says(code);
    await cadre.chooses("Trả lời");
    await cadre.chooses("Giải thích");
    await cadre.says("Xã đã cho người xuống xem ngày 24/11, sẽ nạo vét trong tuần này.");
    await cadre.chooses("Gửi");
    await noticesArrive();
    const heard = (await citizen.hears()).join("\n");
    expect(heard).toContain("Xã đã cho người xuống xem");
    expect(heard).toMatch(/[Cc]hưa xong/);
  });
});

it("the citizen says it is not solved: it goes to the superior with the earlier answer", async () => {
  const superior = await cadreOnZalo("xa.32248.lanhdao");
  const { citizen, cadre, code } = await openedCase("zalo");
  await cadre.says(code);
  await cadre.chooses("Trả lời");
  await cadre.chooses("Giải thích");
  await cadre.says("Cống đã được thông ngày 20/11.");
  await cadre.chooses("Gửi");
  await noticesArrive();
  await citizen.hears();
  const [why] = await citizen.says("chưa xong");
  expect(why).toContain("cấp trên");
  const [reopened] = await citizen.says("nước vẫn ngập y nguyên, có ai xuống đâu");
  expect(reopened).toContain(code);
  await noticesArrive();
  const card = (await superior.hears()).join("\n");
  expect(card).toContain("nước vẫn ngập");
  expect(card).toContain("Cống đã được thông");
});

it("the citizen says it is done and rates it; thanks, and the case closes", async () => {
  const { citizen, cadre, code } = await openedCase("zalo");
  await cadre.says(code);
  await cadre.chooses("Trả lời");
  await cadre.chooses("Giải thích");
  await cadre.says("Cống đã thông ngày 24/11, nước rút hết.");
  await cadre.chooses("Gửi");
  await noticesArrive();
  await citizen.hears();
  await citizen.chooses("Xong rồi");
  const [thanks] = await citizen.says("5");
  expect(thanks).toContain("Cảm ơn");
  const [status] = await citizen.says(`xem ${code}`);
  expect(status).toContain("Đã đóng");
});

it("what is called done needs proof, what is promised needs a day, and the citizen reads both", async () => {
  const { citizen, cadre, code } = await openedCase("zalo");
  await cadre.says(code);
  await cadre.chooses("Trả lời");
  await cadre.chooses("Đã làm xong");
  const [proof] = await cadre.says("Đã nạo vét cống sáng nay.");
  expect(proof).toContain("Bằng chứng");
  await cadre.says("Biên bản 15/BB-UBND");
  await cadre.chooses("Gửi");
  await noticesArrive();
  expect((await citizen.hears()).join("\n")).toContain("15/BB-UBND");

  const second = await openedCase("zalo");
  await second.cadre.says(second.code);
  await second.cadre.chooses("Trả lời");
  await second.cadre.chooses("Hẹn ngày");
  await second.cadre.says("Xã đã đặt ống cống mới.");
  expect((await second.cadre.says("mai mốt"))[0]).toContain("ngày/tháng");
  await second.cadre.says("24/12");
  await second.cadre.chooses("Gửi");
  await noticesArrive();
  expect((await second.citizen.hears()).join("\n")).toMatch(/24\/12\/20\d\d/);
});

it("somebody else's code answers like one that does not exist", async () => {
  const { code } = await openedCase("zalo");
  const stranger = new Person("zalo");
  const asked = (await stranger.says(`xem ${code}`)).at(-1);
  const unknown = (await stranger.says("xem CM-260101-AAAA")).at(-1);
  expect(asked?.replace(code, "X")).toBe(unknown?.replace("CM-260101-AAAA", "X"));
});

it("an empty answer is not sent: the cadre is told what to add and stays at the same step", async () => {
  const { citizen, cadre, code } = await openedCase("zalo");
  await cadre.says(code);
  await cadre.chooses("Trả lời");
  await cadre.chooses("Giải thích");
  const [held] = await cadre.says("Đã tiếp thu, đang phối hợp xử lý.");
  expect(held).toContain("«Đã tiếp thu»");
  expect(held).toContain("Chưa gửi gì");
  await noticesArrive();
  expect((await citizen.hears()).join("\n")).not.toContain("tiếp thu");
  expect((await cadre.says("Phòng Kinh tế thông cống sáng thứ Sáu 27/11."))[0]).toContain(code);
  await cadre.chooses("Gửi");
  await noticesArrive();
  expect((await citizen.hears()).join("\n")).toContain("sáng thứ Sáu 27/11");
});

it("the second of two cadres in chat gets their words back and the new step", async () => {
  const { citizen, cadre, code } = await openedCase("zalo");
  await cadre.says(code);
  await cadre.chooses("Trả lời");
  await cadre.chooses("Giải thích");
  await citizen.says("việc của tôi");
  await citizen.says(`rút ${code}`);
  const [late] = await cadre.says("Cống đã thông ngày 24/11, nước rút hết.");
  expect(late).toContain("«Cống đã thông ngày 24/11, nước rút hết.»");
  expect(late).toContain("Tôi chưa gửi gì");
});

it("'chưa rõ' and 'xong một phần' are answers too", async () => {
  const superior = await cadreOnZalo("xa.32248.lanhdao");
  const { citizen, cadre, code } = await openedCase("zalo");
  await cadre.says(code);
  await cadre.chooses("Trả lời");
  await cadre.chooses("Giải thích");
  await cadre.says("Cống đã thông ngày 24/11, nước rút hết.");
  await cadre.chooses("Gửi");
  await noticesArrive();
  await citizen.hears();
  await citizen.chooses("Tôi chưa rõ");
  await noticesArrive();
  expect((await cadre.hears()).join("\n")).toContain("chưa rõ đã xong hay chưa");
  await citizen.says(`xem ${code}`);
  await citizen.chooses("Xong một phần");
  expect((await citizen.says("còn đoạn cuối"))[0]).toContain(code);
  await noticesArrive();
  expect((await superior.hears()).join("\n")).toContain("còn đoạn cuối");
});
