import { expect, it } from "vitest";
import { sameSecret, secretHeader } from "../../src/channels/constant-time.ts";

it.each([
  ["the same", "bi-mat-123", "bi-mat-123", true],
  ["another", "bi-mat-124", "bi-mat-123", false],
  ["a beginning", "bi-mat", "bi-mat-123", false],
  ["longer", "bi-mat-1234", "bi-mat-123", false],
  ["nothing", "", "bi-mat-123", false],
  ["another case", "BI-MAT-123", "bi-mat-123", false],
])("only the very same secret is the same: %s", async (_, given, expected, same) => {
  expect(await sameSecret(given, expected)).toBe(same);
});

it("a missing header is not let in", async () => {
  const verify = secretHeader("x-secret", "bi-mat-123");
  expect(await verify(new Headers())).toBe(false);
  expect(await verify(new Headers({ "X-Secret": "bi-mat-123" }))).toBe(true);
  expect(await verify(new Headers({ "X-Secret": "bi-mat-123, bi-mat-123" }))).toBe(false);
});

it("an empty expected secret stops set-up", () => {
  expect(() => secretHeader("x-secret", "")).toThrow("x-secret");
});
