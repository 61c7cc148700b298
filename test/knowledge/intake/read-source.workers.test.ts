import { expect, test } from "vitest";
import { readSource } from "../../../src/knowledge/intake/read-source.ts";

test("a text typed in an old encoding is read in the Workers runtime as in Node", async () => {
  // "Điều 1. Phạm vi điều chỉnh" and "Quyết định này quy định về tiếp công dân." in TCVN3.
  const bytes = Uint8Array.from("§iÒu 1. Ph¹m vi ®iÒu chØnh\nQuyÕt ®Þnh nµy quy ®Þnh vÒ tiÕp c«ng d©n.\n", (letter) => letter.charCodeAt(0));
  const read = await readSource({ name: "quyet-dinh.txt", bytes });
  expect(read.ok && read.value.text).toBe("Điều 1. Phạm vi điều chỉnh\nQuyết định này quy định về tiếp công dân.\n");
  expect(read.ok && read.value.problems.map(({ kind }) => kind)).toEqual(["no_number", "no_issue_date"]);
});
