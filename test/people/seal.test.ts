import { describe, expect, it } from "vitest";
import { pseudonymOf } from "../../src/people/pseudonym.ts";
import { KeyRingError, createSealer, readKeyRing } from "../../src/people/seal.ts";

const key = (letter: string): string => btoa(letter.repeat(32));
const ring = (current: string, ...letters: string[]): string => JSON.stringify({ current, keys: Object.fromEntries(letters.map((letter) => [letter, key(letter)])) });

describe("a sealer", () => {
  const sealer = createSealer(readKeyRing(ring("a", "a"), "TEST_KEYS"));

  it("opens what it sealed, and seals the same text differently each time", async () => {
    const text = "Lộ ấp 4 sụp, gọi 0912 345 678";
    const [one, two] = [await sealer.seal(text, "case/1"), await sealer.seal(text, "case/1")];
    expect(one).toMatch(/^v1\.a\.[\w-]{16}\.[\w-]+$/);
    expect(one).not.toBe(two);
    expect(await sealer.open(one, "case/1")).toBe(text);
  });

  it("opens nothing in another context, and nothing that was altered", async () => {
    const sealed = await sealer.seal("bí mật", "case/1");
    await expect(sealer.open(sealed, "case/2")).rejects.toThrow();
    const [version, id, iv, text = ""] = sealed.split(".");
    const altered = [version, id, iv, (text.startsWith("A") ? "B" : "A") + text.slice(1)].join(".");
    await expect(sealer.open(altered, "case/1")).rejects.toThrow();
    for (const broken of ["", "v1.a", "v2.a.b.c", "v1.a.$.$"]) await expect(sealer.open(broken, "case/1")).rejects.toThrow();
  });

  it("opens old seals after the key was replaced, not after it was removed", async () => {
    const sealed = await sealer.seal("cũ", "x");
    expect(await createSealer(readKeyRing(ring("b", "a", "b"), "TEST_KEYS")).open(sealed, "x")).toBe("cũ");
    await expect(createSealer(readKeyRing(ring("b", "b"), "TEST_KEYS")).open(sealed, "x")).rejects.toThrow("no longer in the ring");
  });

  it("derives the same bytes for the same input, the current key first", async () => {
    const [old] = await sealer.derive("item/1");
    const both = await createSealer(readKeyRing(ring("b", "a", "b"), "TEST_KEYS")).derive("item/1");
    expect(both).toHaveLength(2);
    expect(both[1]).toEqual(old);
    expect(both[0]).not.toEqual(old);
    expect(await sealer.derive("item/2")).not.toEqual([old]);
  });
});

describe("a key ring that cannot be used is refused by the name of its secret, without its value", () => {
  it.each([
    ["not JSON", "secret-text-here"],
    ["a list", "[]"],
    ["no keys", '{"current":"a"}'],
    ["a short key", JSON.stringify({ current: "a", keys: { a: btoa("short") } })],
    ["a current key that is not there", ring("z", "a")],
    ["a key id with a dot", JSON.stringify({ current: "a.b", keys: { "a.b": key("a") } })],
  ])("%s", (_, json) => {
    expect(() => readKeyRing(json, "CASES_KEYS")).toThrow(KeyRingError);
    expect(() => readKeyRing(json, "CASES_KEYS")).toThrow(/^CASES_KEYS.*Set it to/s);
    try {
      readKeyRing(json, "CASES_KEYS");
    } catch (error) {
      expect(String(error)).not.toContain("secret-text-here");
      expect(String(error)).not.toContain(key("a"));
    }
  });
});

it("a pseudonym is stable, tells nothing, and differs by channel, chat and secret", async () => {
  const secret = "s".repeat(32);
  const name = await pseudonymOf(secret, "zalo", "12345");
  expect(name).toMatch(/^p_[a-z2-7]{26}$/);
  expect(await pseudonymOf(secret, "zalo", "12345")).toBe(name);
  const others = [await pseudonymOf(secret, "telegram", "12345"), await pseudonymOf(secret, "zalo", "12346"), await pseudonymOf("t".repeat(32), "zalo", "12345")];
  expect(new Set([name, ...others]).size).toBe(4);
});
