import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { forgetAskers } from "../../src/people/asker-store.ts";
import { runSchedule } from "../../src/schedule.ts";
import { AdminDesk } from "./desk-of-admin.ts";
import { Person, noticesArrive, standInForPlatforms } from "./people.ts";
import { frontMatter, publishText } from "../knowledge/publish.ts";

const law = (days: string): string => `${frontMatter({ title: "Luật Đăng ký thuyền nan" })}Điều 1. Phạm vi điều chỉnh

Luật này quy định việc đăng ký thuyền nan.

Điều 2. Thời hạn đăng ký thuyền nan

1. Thời hạn đăng ký thuyền nan là ${days} ngày, kể từ ngày nhận đủ hồ sơ.

2. Việc đăng ký thuyền nan được thực hiện tại Ủy ban nhân dân cấp xã.
`;

const publish = (text: string): Promise<void> => publishText(env.KNOWLEDGE, "90-2025-qh15.md", text);

const question = "thời hạn đăng ký thuyền nan là bao nhiêu ngày";
const path = "/console/tra-loi/xem-lai";

beforeAll(async () => {
  standInForPlatforms();
  await publish(law("15"));
});

it("who was answered from a clause that changed is told once, with the new words, however often the button is pressed", async () => {
  const [asker, twice, muted, erased, later] = [new Person("zalo"), new Person("web"), new Person("zalo"), new Person("zalo"), new Person("zalo")];
  for (const person of [asker, twice, twice, muted, erased]) expect((await person.says(question)).join("\n")).toContain("15 ngày");
  await muted.says("ngừng gửi");
  await erased.says("xóa dữ liệu của tôi");
  await erased.chooses("Có");
  expect(await env.PEOPLE.prepare("SELECT count(*) AS n FROM answer_askers WHERE pseudonym = ?").bind(await erased.pseudonym()).first("n")).toBe(0);
  await publish(law("10"));
  expect((await later.says(question)).join("\n")).toContain("10 ngày");

  const admin = await AdminDesk.signIn();
  const page = await admin.page(`${path}?van-ban=90-2025-qh15`);
  expect(page).toContain("15 ngày");
  expect(page).toContain("10 ngày");
  expect(page).toContain("5 câu đã trả lời theo lời cũ");
  expect(page).toContain("3 người chưa được báo · 1 câu không còn biết ai hỏi");
  const change = /name="change" value="([^"]+)"/.exec(page)?.[1] ?? "";
  expect((await admin.submit(page, path, [])).text).toContain("Cần chọn ít nhất một điều khoản");
  expect((await admin.submit(page, path, [["change", change]])).text).toContain("Đã gửi cho 3 người");
  expect((await admin.submit(page, path, [["change", change]])).text).toContain("Không còn ai cần báo");
  await noticesArrive();

  for (const person of [asker, twice]) {
    const told = (await person.hears()).filter((text) => text.includes("đã thay đổi"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("10 ngày");
    expect(told[0]).toContain("http://service/van-ban/90-2025-qh15#dieu-2-khoan-1");
    expect(told[0]).not.toContain(question);
  }
  for (const person of [muted, erased, later]) expect((await person.hears()).join("\n")).not.toContain("đã thay đổi");
});

it("a second change is told anew, and answers given after a change need no second look", async () => {
  const asker = new Person("telegram");
  expect((await asker.says(question)).join("\n")).toContain("10 ngày");
  const admin = await AdminDesk.signIn("qt-flow-2");
  expect(await admin.page(`${path}?van-ban=90-2025-qh15`)).not.toContain("2 người chưa được báo");
  await publish(law("12"));
  const page = await admin.page(`${path}?van-ban=90-2025-qh15`);
  await admin.submit(page, path, [["change", /name="change" value="([^"]+)"/.exec(page)?.[1] ?? ""]]);
  await noticesArrive();
  expect((await asker.hears()).filter((text) => text.includes("12 ngày"))).toHaveLength(1);
});

it("who asked is forgotten after its time, and answers after two years; nothing younger is", async () => {
  const count = async (table: string, db: D1Database): Promise<number> => (await db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? 0;
  const before = await count("answer_askers", env.PEOPLE);
  expect(before).toBeGreaterThan(0);
  await forgetAskers(env.PEOPLE, new Date(Date.now() - 86_400_000));
  expect(await count("answer_askers", env.PEOPLE)).toBe(before);
  const answers = await count("answers", env.KNOWLEDGE);
  await runSchedule(env, new Date(Date.now() + 100 * 86_400_000));
  expect([await count("answer_askers", env.PEOPLE), await count("answers", env.KNOWLEDGE)]).toEqual([0, answers]);
  await runSchedule(env, new Date(Date.now() + 740 * 86_400_000));
  expect(await count("answers", env.KNOWLEDGE)).toBe(0);
});
