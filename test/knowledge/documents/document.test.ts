import { expect, test } from "vitest";
import { readDocumentFile } from "../../../src/knowledge/documents/document.ts";

const HEAD = "number: 1/2020/QH14\ntitle: Luật thử\nkind: Luật\nquality: official\n";

function reasonOf(file: string, content: string): string {
  const read = readDocumentFile(file, content);
  return read.ok ? "" : read.reason;
}

test("what no source says stays null", () => {
  const read = readDocumentFile("knowledge/documents/1-2020-qh14.md", `---\n${HEAD}---\nĐiều 1. Một\n`);
  if (!read.ok) throw new Error(read.reason);
  expect(read.value.document).toMatchObject({ slug: "1-2020-qh14", inForceFrom: null, inForceTo: null, amendedBy: [], locality: null, note: null });
  expect(read.value.text).toBe("Điều 1. Một\n");
});

test.each([
  ["a/B C.md", `---\n${HEAD}---\nx`, /a\/B C\.md: .*Rename/],
  ["a/b.md", "Điều 1.", /a\/b\.md: no front matter.*---/],
  ["a/b.md", `---\n${HEAD}---\n  \n`, /a\/b\.md: no text.*Paste/],
  ["a/b.md", `---\n${HEAD}in_force_from: 1-7-2026\n---\nx`, /a\/b\.md: in_force_from: .*YYYY-MM-DD.*Correct/],
  ["a/b.md", `---\n${HEAD}colour: red\n---\nx`, /a\/b\.md: .*colour/],
  ["a/b.md", `---\n${HEAD}in_force_from: 2026-01-01\nin_force_to: 2025-01-01\n---\nx`, /in_force_to lies before/],
  ["a/b.md", `---\n${HEAD}title: twice\n---\nx`, /a\/b\.md:\d+: .*Fix the YAML/],
])("an unusable file is named with its remedy: %s", (file, content, reason) => {
  expect(reasonOf(file, content)).toMatch(reason);
});
