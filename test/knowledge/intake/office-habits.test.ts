import { describe, expect, test } from "vitest";
import { readSource } from "../../../src/knowledge/intake/read-source.ts";
import { problemDetail } from "../../../src/text/draft-checks.ts";
import { makeDocx, paragraph, run, utf8 } from "./make-files.ts";

const read = async (name: string, bytes: Uint8Array) => {
  const source = await readSource({ name, bytes });
  if (!source.ok) throw new Error(source.reason.kind);
  return source.value;
};

describe("what an office leaves in a file without knowing", () => {
  test("changes nobody has accepted are read as accepted, told with their words, and are no attack", async () => {
    const body = `${paragraph("Điều 1. Thời hạn")}<w:p>${run("Thời hạn là ")}<w:del w:id="1"><w:r><w:delText>10 ngày</w:delText></w:r></w:del><w:ins w:id="2">${run("07 ngày")}</w:ins></w:p>`;
    const { text, problems, findings } = await read("a.docx", makeDocx(body));
    expect(text).toContain("Thời hạn là 07 ngày");
    expect(text).not.toContain("10 ngày");
    expect(findings).toEqual([]);
    const [changed] = problems.filter(({ kind }) => kind === "tracked_changes");
    expect(changed).toMatchObject({ line: 2 });
    expect(problemDetail(changed?.detail ?? "")).toBe("“10 ngày”");
  });

  test("letters of two encodings in one file are told where they stand", async () => {
    const bytes = new Uint8Array([...utf8("Điều 1. Mức\n1. Mức hỗ trợ là 500.000 đồng "), 0xe9, 0xe8, ...utf8(" một tháng.\n"), ...utf8("2. Ủy ban nhân dân cấp xã chi trả trước ngày 10 hằng tháng.\n".repeat(30))]);
    const { problems } = await read("a.txt", bytes);
    expect(problems.filter(({ kind }) => kind === "unreadable_letters")).toMatchObject([{ line: 2, detail: expect.stringContaining("đồng") }]);
  });

  test("signs of a font's own inside words are told, too", async () => {
    const { problems } = await read("a.txt", utf8("Điều 1. M\ue0f1c h\ue0f2 tr\ue0f3\nĐiều 2. Hiệu lực\n"));
    expect(problems.some(({ kind, line }) => kind === "unreadable_letters" && line === 1)).toBe(true);
  });
});
