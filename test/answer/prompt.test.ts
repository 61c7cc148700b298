import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REASONS } from "../../src/answer/check-sentences.ts";
import { TOO_HARD } from "../../src/answer/compose-draft.ts";
import { ADDRESSES, COMPLETENESS } from "../../src/answer/compose-draft.ts";
import { readPrompt } from "../../src/answer/prompt.ts";

const FOLDER = join(import.meta.dirname, "../../prompts");
const read = (name: string) => readFile(join(FOLDER, `${name}.md`), "utf8");

/** Every prompt with the values its caller fills it with, and the labels its reply or its text may hold. */
const PROMPTS = {
  "compose-answer": { values: ["as_of", "context", "question", "clauses", "address"], labels: [...COMPLETENESS, ...ADDRESSES, "null"] },
  "rewrite-sentences": { values: ["question", "clauses", "address", "draft", "faults"], labels: [...REASONS, TOO_HARD] },
  "read-message": { values: ["fields", "message"], labels: ["intent", "kind", "fields", "sure", "question", "grievance", "opinion", "praise", "unclear", "phan_anh", "kien_nghi"] },
};

test("every file of prompts/ is used", async () => {
  expect((await readdir(FOLDER)).toSorted()).toEqual(Object.keys(PROMPTS).map((name) => `${name}.md`).toSorted());
});

describe.each(Object.entries(PROMPTS))("the prompt %s", (name, { values, labels }) => {
  test("has a place for everything it is filled with, and nothing else to fill", async () => {
    const prompt = await readPrompt(name, await read(name));
    const all = Object.fromEntries(values.map((value) => [value, `«${value}»`]));
    const filled = prompt.fill(all);
    expect(filled.system + filled.user).not.toContain("{{");
    for (const value of values) {
      expect(filled.system + filled.user).toContain(`«${value}»`);
      const { [value]: _left, ...fewer } = all;
      expect(() => prompt.fill(fewer)).toThrow(value);
    }
    expect(() => prompt.fill({ ...all, more: "x" })).toThrow("more");
  });

  test("names every label the code knows, and none it does not know", async () => {
    const named = [...(await read(name)).matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    expect([...new Set(named)].toSorted()).toEqual([...labels].toSorted());
  });
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
