import { describe, expect, test } from "vitest";
import { readSource } from "../../../src/knowledge/intake/read-source.ts";
import type { ReadSource } from "../../../src/knowledge/intake/reading.ts";
import { encodeTcvn3, latin1 } from "./encode-letters.ts";
import { asDocx, asDocxWithHeading, asHtml, asNumberedDocx, asPdf, citable, shippedText } from "./remake.ts";

/** Published documents made again as offices hand them in: the same Điều, khoản, điểm with the same words must come out. */

async function read(name: string, bytes: Uint8Array): Promise<ReadSource> {
  const source = await readSource({ name, bytes });
  if (!source.ok) throw new Error(source.reason.kind);
  return source.value;
}

const laws = ["02-2011-qh13", "42-2013-qh13", "25-2018-qh14", "10-2022-qh15", "51-2010-qh12", "68-2020-qh14"];
const decrees = ["64-2014-nd-cp", "20-2008-nd-cp", "23-2015-nd-cp", "55-2024-nd-cp", "59-2019-nd-cp", "136-2026-nd-cp", "154-2026-nd-cp"];

test.each([...laws, ...decrees])("%s as a Word file", async (slug) => {
  const text = shippedText(slug);
  expect(citable((await read("van-ban.docx", await asDocx(text))).text)).toEqual(citable(text));
});

test.each(["02-2011-qh13", "64-2014-nd-cp", "55-2024-nd-cp"])("%s with khoản numbered by Word", async (slug) => {
  const text = shippedText(slug);
  expect(citable((await read("van-ban.docx", await asNumberedDocx(text))).text)).toEqual(citable(text));
});

test.each([...laws, ...decrees])("%s as a web page", async (slug) => {
  const text = shippedText(slug);
  expect(citable((await read("van-ban.html", asHtml(text))).text)).toEqual(citable(text));
});

describe("as a PDF with running heads, page numbers and lines broken at the page's width", () => {
  test.each(["02-2011-qh13", "42-2013-qh13", "51-2010-qh12", "68-2020-qh14", ...decrees])("%s", async (slug) => {
    const text = shippedText(slug).replace(/\p{Default_Ignorable_Code_Point}/gu, "");
    const source = await read("van-ban.pdf", await asPdf(text, "CÔNG BÁO/Số 12 + 13/Ngày 01-02-2026"));
    expect(citable(source.text)).toEqual(citable(text));
    expect(source.text).not.toContain("CÔNG BÁO/");
  });
});

test.each(["02-2011-qh13", "154-2026-nd-cp", "64-2014-nd-cp"])("%s typed in TCVN3, but for the case of capitals with a tone", async (slug) => {
  const lines = shippedText(slug).normalize("NFC").replaceAll(/[–“”…‘’]/g, "-").split("\n");
  const source = await read("van-ban.txt", latin1(encodeTcvn3(lines.join("\n"))));
  expect(citable(source.text).map((piece) => piece.toLowerCase())).toEqual(citable(lines.join("\n")).map((piece) => piece.toLowerCase()));
  expect(source.cleaned.some(({ kind }) => kind === "legacy_letters")).toBe(true);
});

test("under the two-column heading, number, body, place and day are read from their columns", async () => {
  const body = shippedText("64-2014-nd-cp").replace(/^[\s\S]*?(?=Điều 1\.)/, "NGHỊ ĐỊNH\nQuy định chi tiết thi hành một số điều của Luật Tiếp công dân\nCăn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;\n");
  const bytes = await asDocxWithHeading({ left: ["CHÍNH PHỦ", "-------", "Số: 64/2014/NĐ-CP"], right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------", "Hà Nội, ngày 26 tháng 06 năm 2014"] }, body);
  const { metadata, text, problems } = await read("van-ban.docx", bytes);
  expect(metadata).toMatchObject({ number: { value: "64/2014/NĐ-CP" }, kind: { value: "Nghị định" }, issuer: { value: "Chính phủ" }, issued: { value: "2014-06-26" }, title: { value: "Quy định chi tiết thi hành một số điều của Luật Tiếp công dân" } });
  expect(citable(text)).toEqual(citable(body));
  expect(problems.filter(({ line }) => line === null)).toEqual([]);
});
