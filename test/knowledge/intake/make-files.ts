import { strToU8, zipSync } from "fflate";

/** Files as offices make them, built byte by byte so that a test says what is in them. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** A .docx with this body and these other parts ("styles", "numbering", "footnotes", "comments", "document.xml.rels"), contents of their root. */
export function makeDocx(body: string, parts: Partial<Record<"styles" | "numbering" | "footnotes" | "comments" | "relationships", string>> = {}): Uint8Array {
  const part = (root: string, content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${W}>${content}</w:${root}>`);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
  };
  for (const name of ["styles", "numbering", "footnotes", "comments"] as const) if (parts[name] !== undefined) files[`word/${name}.xml`] = part(name, parts[name]);
  if (parts.relationships !== undefined) files["word/_rels/document.xml.rels"] = strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.relationships}</Relationships>`);
  return zipSync(files);
}

/** A paragraph of plain text; `properties` goes into w:pPr. */
export const paragraph = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A run; `look` goes into w:rPr. */
export const run = (text: string, look = ""): string => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** An automatic number: w:numPr. */
export const numbered = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** One list of automatic numbers, level texts in order. */
export function numberingList(id: number, levels: readonly { text: string; format: string; more?: string }[], more = ""): string {
  const all = levels.map(({ text, format, more: extra }, i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${extra ?? ""}</w:lvl>`);
  return `<w:abstractNum w:abstractNumId="${id}">${all.join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>${more}`;
}

/** A PDF with one page a content stream, 595 × 842 points, font /F1 Helvetica, in ASCII. `extra` goes into each page's dictionary. */
export function makePdf(contents: readonly string[], extra = "", moreObjects: readonly string[] = []): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, i) => `${4 + i * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${moreObjects.length > 0 ? `/XObject << /Im1 ${4 + contents.length * 2} 0 R >>` : ""} >> /Contents ${5 + i * 2} 0 R ${extra} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...moreObjects,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** A grey picture of two by two points, as PDF object for `makePdf`. */
export const smallPicture = "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n\x01\x02\x03\x04\nendstream";

/** Text at a place of a page, as operators. */
export const textAt = (x: number, y: number, text: string, before = ""): string => `BT /F1 12 Tf ${before} 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;

/** A compound file ([MS-CFB]) whose directory names these streams. */
export function makeCompoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([0x3e, 0x00, 0x03, 0x00, 0xfe, 0xff, 0x09, 0x00, 0x06, 0x00], 24);
  for (const [i, name] of ["Root Entry", ...streams].entries()) {
    const at = 512 + i * 128;
    for (const [j, letter] of [...name].entries()) bytes[at + j * 2] = letter.charCodeAt(0);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = i === 0 ? 5 : 2;
  }
  return bytes;
}
