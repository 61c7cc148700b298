import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import type { ExtractedText } from "../../../src/knowledge/intake/reading.ts";
import { utf8 } from "./make-files.ts";

async function read(html: string | Uint8Array): Promise<ExtractedText> {
  const extracted = await extractText({ name: "trang.html", bytes: typeof html === "string" ? utf8(html) : html });
  if (!extracted.ok) throw new Error(JSON.stringify(extracted.reason));
  return extracted.value;
}

describe("a web page", () => {
  it("gives a line a block, spaces as shown, entities as letters", async () => {
    const { text } = await read("<div><h1>Luật&nbsp;Khiếu n&#7841;i</h1><p>Điều 1.\n   Phạm <b>vi</b> &amp; đối tượng<br>Dòng hai</p>chữ rời</div><p></p><pre>a  b\nc</pre>");
    expect(text.split("\n")).toEqual(["Luật\u00a0Khiếu nại", "Điều 1. Phạm vi & đối tượng", "Dòng hai", "chữ rời", "a  b", "c"]);
  });

  it("leaves out menus, scripts, styles and form controls", async () => {
    const { text, hidden } = await read("<head><title>T</title></head><body><nav>Trang chủ</nav><div role=navigation>Menu</div><script>let a</script><style>p{}</style><form><select><option>Chọn</select><p>Nội dung</p></form>");
    expect([text, hidden]).toEqual(["Nội dung", []]);
  });

  it("writes the numbers that the browser writes before list items", async () => {
    const { text } = await read("<ol><li>một<li>hai</ol><ol type=a start=3><li>ba<li value=5>năm</ol><ol type=I><li>x</ol><ul><li>gạch</ul>");
    expect(text.split("\n")).toEqual(["1. một", "2. hai", "c. ba", "e. năm", "I. x", "- gạch"]);
  });

  it("gives a line a row of a table, merged cells said again", async () => {
    const { text } = await read("<table border=1><tr><th>Việc<th>Cấp<th>Phí<tr><td rowspan=2>Đất đai<td>mới<td>100<tr><td>lại<td>50<tr><td colspan=2>Tổng<td>150</table>");
    expect(text.split("\n")).toEqual(["Việc | Cấp | Phí", "Đất đai | mới | 100", "Đất đai | lại | 50", "Tổng | 150"]);
  });

  it("reads the two-column heading left column first", async () => {
    const { text } = await read("<table><tr><td>QUỐC HỘI<br>-------<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<tr><td>Luật số: 02/2011/QH13<td>Hà Nội, ngày 11 tháng 11 năm 2011</table>");
    expect(text.split("\n")).toEqual(["QUỐC HỘI", "-------", "Luật số: 02/2011/QH13", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hà Nội, ngày 11 tháng 11 năm 2011"]);
  });

  it.each([
    ["display_none", '<p style="display: none !important">'], ["display_none", "<p hidden>"], ["display_none", '<p class="an x">'], ["visibility", '<p style="visibility:hidden">'],
    ["tiny_text", '<span style="font-size:0">'], ["tiny_text", '<span style="font-size:1px">'], ["same_color", '<p style="color:#fff">'], ["same_color", '<font color="white">'],
    ["same_color", '<div style="background:#123456;color:rgb(18,52,86)">'], ["aria_hidden", '<p aria-hidden="true">'], ["off_page", '<div style="position:absolute;left:-9999px">'],
    ["off_page", '<p style="text-indent:-9999px">'], ["transparent", '<p style="opacity:0">'], ["comment", "<!--"],
  ])("tells hidden text apart: %s %s", async (how, start) => {
    const { text, hidden } = await read(`<style>.an{display:none}</style><p>Thấy</p>${start}Lời giấu${start === "<!--" ? "-->" : start.replace(/^<(\w+)[^]*/, "</$1>")}<p>Cũng thấy</p>`);
    expect(text).toBe("Thấy\nCũng thấy");
    expect(hidden).toEqual([{ line: 2, text: "Lời giấu", how }]);
  });

  it("shows white letters on a dark ground and what is made visible again", async () => {
    const { hidden } = await read('<div style="background:#003366"><p style="color:white">Tiêu đề</p></div><div style="visibility:hidden"><p style="visibility:visible">Lại thấy</p></div>');
    expect(hidden).toEqual([]);
  });

  it("takes Word's conditional comments for no one's words", async () => {
    const { hidden } = await read("<!--[if gte mso 9]><xml>Normal</xml><![endif]--><!--[if !supportLists]-->1.<!--[endif]--><p>Nội dung</p><!--StartFragment-->");
    expect(hidden).toEqual([]);
  });

  it("gives links with their words and line, and the fonts named", async () => {
    const { links, fonts } = await read("<style>.h{font-family:'.VnTimeH'}</style><b class=h>Z</b><p>một</p><p>xem <a href=\"https://example.com\">tại <b>đây</b></a></p><p style='font-family: .VnTime, serif'>x</p><font face=\"VNI-Times\">y</font>");
    expect(links).toEqual([{ href: "https://example.com", text: "tại đây", line: 3 }]);
    expect(fonts).toEqual([".VnTime", ".VnTimeH", "VNI-Times", "serif"]);
  });

  it("believes the charset that the page names", async () => {
    const page = Uint8Array.from('<html><meta charset="windows-1258"><p>\xd0i\xea\xccu</p>', (letter) => letter.charCodeAt(0));
    expect((await read(page)).text.normalize("NFC")).toBe("Điều");
    const legacy = Uint8Array.from('<html><meta http-equiv="Content-Type" content="text/html; charset=x-user-defined"><p>\xa7i\xd2u</p>', (letter) => letter.charCodeAt(0));
    expect((await read(legacy)).text).toBe("§iÒu");
  });
});
