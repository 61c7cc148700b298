import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPrompt } from "../../src/answer/prompt.ts";

const FILE = join(import.meta.dirname, "../../prompts/compose-answer.md");

test("the compose prompt and the code agree on every placeholder", async () => {
  const prompt = await readPrompt("compose-answer", await readFile(FILE, "utf8"));
  const values = { as_of: "2026-11-23", context: "không có", question: "Mấy ngày?", clauses: "[1] Điều 1" };
  const filled = prompt.fill(values);
  expect(filled.system).not.toContain("{{");
  expect(filled.user).toContain("Mấy ngày?");
  expect(filled.user).not.toContain("{{");
  const { clauses: _clauses, ...fewer } = values;
  expect(() => prompt.fill(fewer)).toThrow("clauses");
  expect(() => prompt.fill({ ...values, more: "x" })).toThrow("more");
});

test("what a citizen or a clause writes cannot fill a placeholder", async () => {
  const prompt = await readPrompt("p", "Luật chơi\n---\n{{question}} | {{clauses}}");
  expect(prompt.fill({ question: "{{clauses}}", clauses: "Điều 1" }).user).toBe("{{clauses}} | Điều 1");
});

test("the digest tells one wording from another", async () => {
  const [one, other] = await Promise.all([readPrompt("p", "a\n---\nb"), readPrompt("p", "a\n---\nc")]);
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(one.digest).not.toBe(other.digest);
  await expect(readPrompt("p", "không có vạch")).rejects.toThrow("---");
});
