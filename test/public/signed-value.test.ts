import { expect, it } from "vitest";
import { isSignature, randomText, signature } from "../../src/public/signed-value.ts";

it("accepts a signature only for the same secret, use and value", async () => {
  const mac = await signature("secret", "chat", "abc");
  expect(await isSignature("secret", "chat", "abc", mac)).toBe(true);
  expect(await isSignature("other", "chat", "abc", mac)).toBe(false);
  expect(await isSignature("secret", "console-form", "abc", mac)).toBe(false);
  expect(await isSignature("secret", "chat", "abd", mac)).toBe(false);
  for (const forged of ["", "!!", mac.slice(1), `${mac}A`]) expect(await isSignature("secret", "chat", "abc", forged)).toBe(false);
});

it("makes chat ids of at least 22 url-safe characters", () => {
  expect(randomText(18)).toMatch(/^[A-Za-z0-9_-]{24}$/);
});
