import { describe, expect, it, test } from "vitest";
import { readSlipCode, slipCodeOf, spokenSlipCode } from "../../src/answer/answer-slip.ts";

describe("the code of a slip", () => {
  it("is eight characters that cannot be mistaken for one another, and always the same for one answer", async () => {
    const code = await slipCodeOf("secret", "q_abc");
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(await slipCodeOf("secret", "q_abc")).toBe(code);
  });

  it("follows from the answer only for whoever has the secret", async () => {
    expect(await slipCodeOf("secret", "q_abc")).not.toBe(await slipCodeOf("other secret", "q_abc"));
  });

  it("spreads over all of its 40 bits", async () => {
    const codes = await Promise.all(Array.from({ length: 2000 }, (_, i) => slipCodeOf("secret", `q_${i}`)));
    expect(new Set(codes).size).toBe(2000);
    for (let place = 0; place < 8; place++) expect(new Set(codes.map((code) => code[place])).size).toBe(32);
  });
});

test.each([["7K3Q-9MXD"], ["7k3q9mxd"], [" 7K3Q 9MXD "], ["7k3q–9mxd."], ["Mã phiếu: 7K3Q-9MXD"], ["ma phieu 7k3q 9mxd"], ["７Ｋ３Ｑ-9MXD"]])("«%s» is read as the code it is", (typed) => {
  expect(spokenSlipCode(readSlipCode(typed) ?? "")).toBe("7K3Q-9MXD");
});

test.each([[""], ["7K3Q-9MX"], ["7K3Q-9MXDD"], ["7K3Q-9MX0"], ["OK3Q-9MXD"], ["CM-261123-K7QF"], ["7K3Q-9MXD và 7K3Q-9MXD"], ["' OR 1=1"]])("«%s» is no code", (typed) => expect(readSlipCode(typed)).toBeNull());
