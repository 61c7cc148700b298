import { afterAll, beforeAll, expect, it } from "vitest";
import { Citizen, deskOf, type WatchedPlatform, connectAccount, startWatchedPlatform } from "./account-traffic.ts";
import { type WholeService, startHeadless } from "./whole-service.ts";

/** The whole service over HTTP, sixty citizens on its Official Account, a platform that breaks off now and then, and a cadre who answers. */
let service: Omit<WholeService, "browser">;
let platform: WatchedPlatform;
const port = 8948;

beforeAll(async () => {
  platform = await startWatchedPlatform({ perMinute: 100_000, faults: { seed: 11, rate: 0.08, kinds: ["http_500", "http_502", "drop_before", "drop_after", "slow"], paths: /message\/cs/ } });
  const { appId, appSecret, secretKey, url } = platform;
  service = await startHeadless(port, {
    ZALO_OA_APP_ID: appId, ZALO_OA_APP_SECRET: appSecret, ZALO_OA_SECRET_KEY: secretKey, ZALO_OA_API_URL: url, ZALO_OA_OAUTH_URL: url, ZALO_OA_PER_MINUTE: "100000",
  });
});
afterAll(async () => {
  await service?.stop();
  await platform?.[Symbol.asyncDispose]();
});


const questions = [
  "làm giấy khai sinh cho con cần giấy tờ gì", "lam lai can cuoc mat bao nhieu tien", "hộ nghèo có được miễn tiền bảo hiểm y tế không", "khiếu nại lần đầu bao lâu thì được trả lời",
  "di chuyen ho khau can gi", "người cao tuổi 80 tuổi có trợ cấp không",
];
const matters = [
  (hamlet: number) => `cống ấp ${hamlet} xã Đất Mũi nghẹt cả tháng, nước ngập sân mấy nhà, muỗi quá trời, nhờ xã khai thông giùm`,
  (hamlet: number) => `Lộ bê tông ấp ${hamlet} xã Đất Mũi sụp gần 2 tháng nay, học trò đi học phải dắt bộ né. Nhờ báo giùm xã coi sửa`,
  (hamlet: number) => `rác ở chợ ấp ${hamlet} xã Đất Mũi mấy bữa nay không ai lấy, ruồi nhặng dày đặc, hôi chịu không nổi`,
];
const codeIn = /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/;

it("each message is handled once and answered, whatever breaks on the way", async () => {
  const admin = await deskOf(service, /quản trị/iu);
  await connectAccount(admin);
  const cadre = await deskOf(service, /cán bộ/iu);
  const citizens = Array.from({ length: 60 }, (_, index) => new Citizen(String(7_012_646_431_865_700_000n + BigInt(index)), platform, service.url));
  const codes = new Map<Citizen, string>();

  async function asks(citizen: Citizen, index: number): Promise<void> {
    await citizen.sends("follow");
    await citizen.says(questions[index % questions.length] ?? "", index % 4 === 0 ? 2 : 1);
    if (index % 3 === 0) await citizen.says("cảm ơn nha");
  }
  async function complains(citizen: Citizen, index: number): Promise<void> {
    await citizen.says(matters[index % matters.length]?.(100 + index) ?? "", index % 5 === 0 ? 2 : 1);
    await citizen.presses("Gửi", index % 4 === 0 ? 2 : 1);
    codes.set(citizen, (await citizen.hears(codeIn))[0]);
    await citizen.presses("Không");
  }
  async function sendsThings(citizen: Citizen, index: number): Promise<void> {
    const things = [
      ["user_send_image", { attachments: [{ type: "image", payload: { url: "https://photo-nowhere.zdn.vn/1.jpg", thumbnail: "https://photo-nowhere.zdn.vn/t.jpg" } }] }],
      ["user_send_location", { attachments: [{ type: "location", payload: { coordinates: { latitude: "8.6103", longitude: "104.7308" } } }] }],
      ["user_send_audio", { attachments: [{ type: "audio", payload: { url: "https://voice-nowhere.zdn.vn/1.aac" } }] }],
      ["user_send_sticker", { attachments: [{ type: "sticker", payload: { id: "1" } }] }],
    ] as const;
    const [event, fields] = things[index % things.length] ?? things[0];
    await citizen.answered(await citizen.sends(event, { attachments: [...fields.attachments] }, 2));
    await citizen.says(questions[index % questions.length] ?? "");
    await citizen.sends("unfollow");
  }

  await Promise.all(citizens.map((citizen, index) => (index < 24 ? asks : index < 48 ? complains : sendsThings)(citizen, index)));
  expect(codes.size).toBe(24);

  // The cadre asks back or answers; who was asked writes again.
  const acted = await Promise.all([...codes].slice(0, 12).map(async ([citizen, code], index) => {
    const words = index % 2 === 0 ? `Bà con cho hỏi việc số ${index} ở gần nhà ai?` : `Đã khai thông xong sáng nay, tổ trưởng việc số ${index} đã xem.`;
    const page = await cadre.page(`/console/cases/${code}`);
    const acts = index % 2 === 0 ? { name: "ask", fields: { text: words } } : { name: "answer", fields: { outcome: "done", text: words, proof: `Biên bản ${index}/BB` } };
    const posted = await cadre.submit(page, `/console/cases/${code}/${acts.name}`, acts.fields);
    expect([acts.name, posted.status, posted.status === 303 ? "" : await posted.text()]).toEqual([acts.name, 303, ""]);
    return { citizen, words, asked: index % 2 === 0 };
  }));
  await Promise.all(acted.map(async ({ citizen, words, asked }) => {
    await citizen.hears(new RegExp(words.replace(/[.?]/g, "\\$&")));
    if (asked) await citizen.says("gần nhà ông Bảy, kế cây cầu");
  }));

  // Once at least, and never more often than a broken connection can excuse.
  const allowed = (to: string, text: string): number => 1 + (platform.unsure.get(`${to} ${text}`) ?? 0);
  for (const citizen of citizens) {
    const heard = citizen.heard();
    for (const msgId of citizen.said) {
      const answers = heard.filter(({ quoted }) => quoted === msgId);
      expect([msgId, answers.length >= 1, answers.length <= allowed(citizen.id, answers[0]?.text ?? "")]).toEqual([msgId, true, true]);
    }
    expect(heard.every(({ quoted }) => quoted === null || citizen.said.includes(quoted))).toBe(true);
  }
  for (const { citizen, words } of acted) {
    const told = citizen.heard().filter(({ text }) => text.includes(words));
    expect([words, told.length <= allowed(citizen.id, told[0]?.text ?? "")]).toEqual([words, true]);
  }
  const troubles = await admin.page("/console/operations");
  expect(troubles).not.toMatch(/name="id" value="/);
  expect(platform.unsure.size).toBeGreaterThan(0);
});
