import { expect, it } from "vitest";
import * as guards from "../../src/text/guards.ts";

const replies = [guards.commandRefused(), guards.commandLeftAside(), guards.othersDataRefused(), guards.politicalBait(), guards.tooMany()];

it("what a guard says is short, calm and without blame", () => {
  for (const reply of replies) {
    expect(reply.split(/\s+/).length).toBeLessThanOrEqual(90);
    expect(reply).not.toMatch(/[!😀-🙏]|vi phạm|cấm|xấu|nghiêm cấm|hack|tấn công/u);
    for (const sentence of reply.split(/(?<=[.?])\s/u)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  }
});

it("a refusal always names a way to a person", () => {
  for (const reply of [guards.commandRefused(), guards.othersDataRefused(), guards.politicalBait()]) expect(reply).toContain("gặp người");
  expect(guards.tooMany()).toContain("113");
});

it("every guard has a name people can read, failed or not, and none has two", () => {
  expect(guards.guardName("promise")).toBe("Hứa thay cơ quan");
  expect(guards.guardName("promise_failed")).toContain("Hứa thay cơ quan");
  expect(guards.guardName("new_guard")).toBe("new_guard");
  expect(new Set(Object.values(guards.guardNames)).size).toBe(Object.keys(guards.guardNames).length);
});
