import { expect, it } from "vitest";
import { matchingStep, otpauthAddress, totpCode, totpStep } from "../../src/cases/totp.ts";

const secret = new TextEncoder().encode("12345678901234567890");

it("gives the codes of RFC 6238, appendix B", async () => {
  const vectors: [string, string][] = [
    ["1970-01-01T00:00:59Z", "94287082"], ["2005-03-18T01:58:29Z", "07081804"], ["2005-03-18T01:58:31Z", "14050471"],
    ["2009-02-13T23:31:30Z", "89005924"], ["2033-05-18T03:33:20Z", "69279037"], ["2603-10-11T11:33:20Z", "65353130"],
  ];
  for (const [at, code] of vectors) expect([at, await totpCode(secret, totpStep(new Date(at)), 8)]).toEqual([at, code]);
});

it("gives the codes of RFC 4226, appendix D", async () => {
  const codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
  for (const [counter, code] of codes.entries()) expect(await totpCode(secret, counter)).toBe(code);
});

it("takes a code half a minute early or late, typed with spaces, once; and no other", async () => {
  const now = new Date("2026-11-23T02:00:10Z");
  const step = totpStep(now);
  for (const ahead of [-1, 0, 1]) expect(await matchingStep(secret, await totpCode(secret, step + ahead), now, 0)).toBe(step + ahead);
  for (const ahead of [-2, 2, 500]) expect(await matchingStep(secret, await totpCode(secret, step + ahead), now, 0)).toBeNull();
  const code = await totpCode(secret, step);
  expect(await matchingStep(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now, 0)).toBe(step);
  expect(await matchingStep(secret, code, now, step)).toBeNull();
  for (const typed of ["", "12345", "1234567", "abcdef"]) expect(await matchingStep(secret, typed, now, 0)).toBeNull();
});

it("makes an address that applications read", () => {
  expect(otpauthAddress("Lắng Nghe", "qt-01", "JBSWY3DPEHPK3PXP")).toBe("otpauth://totp/L%E1%BA%AFng%20Nghe:qt-01?secret=JBSWY3DPEHPK3PXP&issuer=L%E1%BA%AFng%20Nghe&algorithm=SHA1&digits=6&period=30");
});
