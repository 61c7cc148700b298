import { expect, it } from "vitest";
import { SECRET, jpegPhoto } from "../people/photo-samples.ts";
import { adts } from "../model/voice-samples.ts";
import { type House, Visitor, hidden, house } from "./house.ts";

const photo = (bytes: Uint8Array = jpegPhoto(), type = "image/jpeg"): File => new File([bytes.slice().buffer], "anh.jpg", { type });

function form(fields: Record<string, string | File | readonly File[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of Array.isArray(value) ? value : [value]) data.append(name, one as string);
  return data;
}

async function visit({ app }: House): Promise<{ visitor: Visitor; id: string; chatId: string }> {
  const visitor = new Visitor(app);
  const id = hidden(await (await visitor.get("/")).text(), "id");
  return { visitor, id, chatId: visitor.cookies.get("ln_chat")?.split(".")[0] ?? "" };
}

const said = async ({ chat }: House, chatId: string): Promise<string[]> => (await chat.transcript(chatId, 0)).filter((line) => line.from === "citizen").map((line) => line.text);

it("the plain form carries photos and words, photos first, and sent twice they are there once", async () => {
  const here = house();
  const { visitor, id, chatId } = await visit(here);
  for (let time = 0; time < 2; time++) {
    const sent = await visitor.postParts("/chat", form({ id, after: "0", text: "lộ ấp 4 sụp", photo: [photo(), photo(new Uint8Array([...jpegPhoto(), 0]))] }));
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, "/#cuoi"]);
  }
  expect(await said(here, chatId)).toEqual(["Đã gửi một ảnh", "Đã gửi một ảnh", "lộ ấp 4 sụp"]);
  expect(here.chat.staged[0]).toEqual(jpegPhoto());
});

it("a photo may come alone, and a form left empty is asked for words", async () => {
  const here = house();
  const { visitor, id, chatId } = await visit(here);
  expect((await visitor.postParts("/chat", form({ id, after: "0", text: "", photo: photo() }))).status).toBe(303);
  expect(await said(here, chatId)).toEqual(["Đã gửi một ảnh"]);
  const empty = await visitor.postParts("/chat", form({ id, after: "0", text: " ", photo: new File([], "") }));
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining("chưa có chữ nào")]);
});

it.each([
  ["what is no photo by its bytes, whatever its name", { photo: photo(new TextEncoder().encode("<html>anh.jpg")) }, 415, "không phải ảnh"],
  ["a photo over 10 MB", { photo: photo(new Uint8Array([...jpegPhoto(), ...new Uint8Array(10_000_001)])) }, 413, "lớn quá 10 MB"],
  ["six photos at once", { photo: Array.from({ length: 6 }, () => photo()) }, 422, "Mỗi lần gửi được 5 ảnh"],
  ["what is no recording", { voice: photo() }, 415, "không phải tin nói"],
])("the plain form is told why it was refused, and what was typed is not lost: %s", async (_, fields, status, words) => {
  const here = house();
  const { visitor, id, chatId } = await visit(here);
  const refused = await visitor.postParts("/chat", form({ id, after: "0", text: "chữ đã gõ", ...fields }));
  const page = await refused.text();
  expect([refused.status, page]).toEqual([status, expect.stringContaining(words)]);
  expect(page).toContain("chữ bà con đã gõ còn nguyên");
  expect(await said(here, chatId)).toEqual([]);
  expect(here.chat.staged).toEqual([]);
});

it("the script's upload is stored before it is acknowledged, once for each id, and says why it was refused", async () => {
  const here = house();
  const { visitor, chatId } = await visit(here);
  const post = async (fields: Parameters<typeof form>[0]) => {
    const response = await visitor.postParts("/chat/files", form(fields));
    return [response.status, await response.json()] as const;
  };
  for (let time = 0; time < 2; time++) expect(await post({ id: "0123abcd", photo: photo() })).toEqual([202, { id: "0123abcd" }]);
  expect(await post({ id: "0123abce", voice: photo(adts(30), "audio/aac"), seconds: "12" })).toEqual([202, { id: "0123abce" }]);
  expect(await said(here, chatId)).toEqual(["Đã gửi một ảnh", "Đã gửi một tin nói"]);
  expect(await post({ id: "0123abcf", photo: photo(new Uint8Array(20)) })).toEqual([415, { error: "not_a_photo", message: expect.stringContaining("JPEG") }]);
  expect(await post({ id: "0123abcf" })).toEqual([422, { error: "not_understood", message: expect.any(String) }]);
  expect(await post({ id: "x", photo: photo() })).toMatchObject([422, { error: "not_understood" }]);
  expect(await post({ id: "0123abcf", photo: photo(new Uint8Array([...jpegPhoto(), ...new Uint8Array(10_200_000)])) })).toMatchObject([413, { error: "too_large" }]);
});

it("files come from our own page and from a chat that exists, and not without end", async () => {
  const here = house();
  const { visitor } = await visit(here);
  expect((await visitor.postParts("/chat/files", form({ id: "0123abcd", photo: photo() }), { Origin: "https://evil.example" })).status).toBe(403);
  const stranger = await new Visitor(here.app).postParts("/chat/files", form({ id: "0123abcd", photo: photo() }));
  expect([stranger.status, await stranger.json()]).toMatchObject([403, { error: "no_chat" }]);
  here.chat.roomForFiles = 1;
  expect((await visitor.postParts("/chat/files", form({ id: "0123abcd", photo: photo() }))).status).toBe(202);
  const tooMany = await visitor.postParts("/chat/files", form({ id: "0123abce", photo: photo() }));
  expect([tooMany.status, await tooMany.json()]).toMatchObject([429, { error: "too_many" }]);
});

it("a position is taken within the earth, and only the chat page may ask for it and for the microphone", async () => {
  const here = house();
  const { visitor, chatId } = await visit(here);
  const post = async (latitude: number, longitude: number) => (await visitor.json("/chat/messages", { id: "0123abcd", content: { type: "location", latitude, longitude } })).status;
  expect([await post(91, 0), await post(0, 181), await post(9.17, 105.15)]).toEqual([422, 422, 202]);
  expect(await said(here, chatId)).toEqual(["Đã gửi vị trí"]);
  expect((await visitor.get("/")).headers.get("Permissions-Policy")).toContain("geolocation=(self), microphone=(self)");
  expect((await visitor.get("/van-ban")).headers.get("Permissions-Policy")).toBe("camera=(), geolocation=(), microphone=()");
});

it("recording is offered only where somebody listens", async () => {
  expect(await (await new Visitor(house().app).get("/")).text()).not.toContain('id="noi"');
});

it("no part of a photo's hidden data reaches the page", async () => {
  const here = house();
  const { visitor, id } = await visit(here);
  await visitor.postParts("/chat", form({ id, after: "0", text: "", photo: photo() }));
  expect(await (await visitor.get("/")).text()).not.toContain(SECRET);
});
