import { env, exports } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { openOriginalPhoto, photosOf, sweepAttachments } from "../../src/cases/attachment-store.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { SECRET, jpegPhoto } from "../people/photo-samples.ts";
import { Person, standInForPlatforms } from "./people.ts";

const PHOTO = "https://photo-link-talk.zdn.vn/1.jpg";
const GRIEVANCE = "Lộ bê tông ấp 12 xã Tân Tiến sụp hai tháng nay xe qua không được";

const codeIn = (text: string): string => /CM-\d{6}-[2-9A-HJ-NP-Z]{4}/.exec(text)?.[0] ?? "";

beforeAll(standInForPlatforms);

async function photosOfCode(code: string): Promise<{ id: string }[]> {
  const row = await env.CASES.prepare("SELECT id FROM cases WHERE code = ?").bind(code).first<{ id: string }>();
  return photosOf(env.CASES, row?.id ?? "");
}

async function copyOf(id: string): Promise<string> {
  return new TextDecoder("latin1").decode(await (await env.FILES.get(`attachments/${id}/copy`))?.arrayBuffer());
}

describe("a photo", () => {
  it("sent while a matter is told goes with it: the copy holds no place, the original is sealed", async () => {
    const citizen = new Person("zalo");
    await citizen.says(GRIEVANCE);
    await citizen.send({ photo: PHOTO });
    expect((await citizen.hears()).join("\n")).toMatch(/nhận ảnh[\s\S]*Gửi/u);
    const code = codeIn((await citizen.says("gửi")).join("\n"));
    const [photo, ...more] = await photosOfCode(code);
    expect(more).toEqual([]);
    expect(await copyOf(photo?.id ?? "")).toContain("PICTURE");
    expect(await copyOf(photo?.id ?? "")).not.toContain(SECRET);
    const sealed = new TextDecoder("latin1").decode(await (await env.FILES.get(`attachments/${photo?.id}/original`))?.arrayBuffer());
    expect(sealed).not.toMatch(/PICTURE|Exif/);
    const sealer = createSealer(readKeyRing(env.CASES_KEYS ?? "", "CASES_KEYS"));
    expect(await openOriginalPhoto(env.CASES, env.FILES, sealer, photo?.id ?? "")).toEqual(jpegPhoto());
  });

  it("first and words later is one matter", async () => {
    const citizen = new Person("zalo");
    await citizen.send({ photo: PHOTO });
    expect((await citizen.hears()).at(-1)).toMatch(/ảnh chụp chuyện gì/u);
    expect((await citizen.says(GRIEVANCE.replace("12", "13"))).at(-1)).toContain("Ảnh: 1");
    expect(await photosOfCode(codeIn((await citizen.says("gửi")).join("\n")))).toHaveLength(1);
  });

  it("with a caption is told of by its caption", async () => {
    const citizen = new Person("zalo");
    await citizen.send({ photo: PHOTO, caption: GRIEVANCE.replace("12", "14") });
    const replies = await citizen.hears();
    expect(replies.at(-1)).toMatch(/Ảnh: 1/u);
    expect(replies.join("\n")).not.toMatch(/chụp chuyện gì/u);
  });

  it("from the chat page goes the same way: sealed, in a clean copy, with the case", async () => {
    const citizen = new Person("web");
    await citizen.send({ photo: "IMG_1.jpg" });
    expect((await citizen.hears()).at(-1)).toMatch(/ảnh chụp chuyện gì/u);
    expect((await citizen.says(GRIEVANCE.replace("12", "21"))).at(-1)).toContain("Ảnh: 1");
    const [photo] = await photosOfCode(codeIn((await citizen.says("gửi")).join("\n")));
    expect(await copyOf(photo?.id ?? "")).toContain("PICTURE");
    expect(await copyOf(photo?.id ?? "")).not.toContain(SECRET);
    // What lay ready for the conversation says nothing by itself.
    for (const { key } of (await env.FILES.list({ prefix: "uploads/" })).objects) expect(new TextDecoder("latin1").decode(await (await env.FILES.get(key))?.arrayBuffer())).not.toMatch(/PICTURE|Exif/);
    expect((await citizen.transcript()).find(({ from }) => from === "citizen")?.text).toBe("Đã gửi một ảnh");
  });

  it("from the chat page beside a protected matter is not kept", async () => {
    const citizen = new Person("web");
    await citizen.says("tôi tố cáo ông chủ tịch xã Tân Tiến nhận tiền hối lộ của dân");
    const before = (await env.FILES.list({ prefix: "attachments/" })).objects.length;
    await citizen.send({ photo: "IMG_1.jpg" });
    expect((await citizen.hears()).join("\n")).toContain("giữ kín riêng");
    expect((await env.FILES.list({ prefix: "attachments/" })).objects.length).toBe(before);
  });

  it("several in a row are one word of thanks, and more than five are too many", async () => {
    const citizen = new Person("zalo");
    await citizen.says(GRIEVANCE.replace("12", "15"));
    for (let i = 0; i < 6; i++) await citizen.send({ photo: PHOTO });
    const replies = (await citizen.hears()).join("\n");
    expect(replies).toContain("5 ảnh");
    expect(replies.match(/kèm vào việc này/gu)).toHaveLength(1);
  });

  it("that came right after Gửi may go with the matter just sent", async () => {
    const citizen = new Person("zalo");
    await citizen.says(GRIEVANCE.replace("12", "16"));
    const code = codeIn((await citizen.says("gửi")).join("\n"));
    await citizen.send({ photo: PHOTO });
    expect((await citizen.hears()).join("\n")).toContain(code);
    await citizen.says("1");
    expect(await photosOfCode(code)).toHaveLength(1);
  });

  it.each([["https://photo-link-talk.zdn.vn/het-han.jpg", "hết hạn"], ["https://photo-link-talk.zdn.vn/1.txt", "không phải ảnh"], ["https://evil.example/1.jpg", "hết hạn"]])("%s is refused, with a way on", async (photo, words) => {
    const citizen = new Person("zalo");
    await citizen.says(GRIEVANCE.replace("12", "17"));
    await citizen.send({ photo });
    expect((await citizen.hears()).join("\n")).toContain(words);
    expect((await citizen.says("huỷ")).join("\n")).toContain("không gửi");
  });

  it("of a draft that was dropped is deleted with the next sweep", async () => {
    const citizen = new Person("zalo");
    await citizen.send({ photo: PHOTO });
    await citizen.hears();
    await citizen.says(GRIEVANCE.replace("12", "18"));
    await citizen.says("huỷ");
    const before = (await env.FILES.list({ prefix: "attachments/" })).objects.length;
    expect(await sweepAttachments(env.CASES, env.FILES, new Date(Date.now() + 1000))).toBe(1);
    expect((await env.FILES.list({ prefix: "attachments/" })).objects.length).toBe(before - 2);
  });

  it("beside a protected matter is not taken", async () => {
    const citizen = new Person("zalo");
    await citizen.says("tôi tố cáo ông chủ tịch xã Tân Tiến nhận tiền hối lộ của dân");
    vi.mocked(fetch).mockClear();
    await citizen.send({ photo: PHOTO });
    expect((await citizen.hears()).join("\n")).toContain("giữ kín riêng");
    expect(vi.mocked(fetch).mock.calls.some(([input]) => String(input instanceof Request ? input.url : input).includes("zdn.vn"))).toBe(false);
  });
});

it("a photo's address shows nothing to whoever is not signed in", async () => {
  const answer = await exports.default.fetch("http://service/console/cases/CM-261123-K7QF/photos/abc", { redirect: "manual" });
  expect(answer.headers.get("content-type") ?? "").not.toContain("image");
});
