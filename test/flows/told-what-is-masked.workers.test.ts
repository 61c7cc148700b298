import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

it("who gives a number with a grievance is told once that it is covered, and no number or name reaches the working copy", async () => {
  const citizen = new Person("zalo");
  const draft = (await citizen.says("cống ấp Xẻo Lá xã Tân Lộc nghẹt cả tháng nay, nước tràn vô sân, gọi tôi số 0912 345 678")).at(-1) ?? "";
  expect(draft).toContain("Trong tin của bà con có số điện thoại. Tôi che lại trước khi chuyển đi.");
  const again = (await citizen.says("hỏi thêm ông Nguyễn Văn Đực kế bên, số 0938 123 456 cũng rành")).join("\n");
  expect(again).not.toContain("Tôi che lại");
  await citizen.chooses("Gửi");
  const stored = await env.CASES.prepare("SELECT text_redacted, summary, search_text FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ text_redacted: string; summary: string; search_text: string }>();
  expect(stored?.text_redacted).toContain("[số điện thoại]");
  expect(JSON.stringify(stored)).not.toMatch(/0912|0938|Đực|duc/u);
});

it("where it is, told with a house number and a name, is covered in the case", async () => {
  const citizen = new Person("zalo");
  await citizen.says("rác đổ tràn ra lộ mấy bữa nay không ai lấy, ruồi bu dày đặc, hôi chịu không nổi");
  expect((await citizen.says("ngay nhà ông Nguyễn Văn Đực, số nhà 12 hẻm 3")).at(-1)).toContain("Trong tin của bà con có tên người và số nhà.");
  expect((await citizen.says("bỏ qua")).at(-1)).toContain("số nhà 12 hẻm 3");
  await citizen.chooses("Gửi");
  const stored = await env.CASES.prepare("SELECT place_text, text_redacted FROM cases WHERE reporter = ?").bind(await citizen.pseudonym()).first<{ place_text: string | null; text_redacted: string }>();
  expect(stored?.place_text).toMatch(/\[tên người\].*\[địa chỉ\]/u);
  expect(JSON.stringify(stored)).not.toMatch(/Đực|số nhà 12/u);
});

it("who asks with a number in the question is told under the answer, and nothing is said where nothing was covered", async () => {
  const citizen = new Person("zalo");
  const told = await citizen.says("tôi số 0912 345 678 hỏi mức trợ cấp người cao tuổi là bao nhiêu");
  expect(told.filter((text) => text.includes("Tôi đã che số điện thoại trong câu hỏi của bà con trước khi lưu."))).toHaveLength(1);
  const other = new Person("zalo");
  expect((await other.says("mức trợ cấp người cao tuổi là bao nhiêu")).join("\n")).not.toContain("Tôi đã che");
});

it("words about an official are protected without a word about covering", async () => {
  const citizen = new Person("zalo");
  const replies = (await citizen.says("tôi tố cáo ông Nguyễn Văn Đực chủ tịch xã Tân Lộc nhận hối lộ, số tôi 0912 345 678")).join("\n");
  expect(replies).not.toMatch(/Tôi đã che|Tôi che lại/u);
});
