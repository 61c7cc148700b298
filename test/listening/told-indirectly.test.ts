import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { understand } from "../../src/listening/understand.ts";
import { listener } from "./shipped-listener.ts";
import { TOLD_INDIRECTLY } from "./told-indirectly.ts";

const spoken = [
  { way: "as typed", write: (text: string) => text },
  { way: "without accents", write: fold },
];

describe.each(spoken)("told indirectly, $way", ({ write }) => {
  const heard = TOLD_INDIRECTLY.map((row) => ({ row, said: understand(write(row.text), listener) }));
  const share = (right: (each: (typeof heard)[number]) => boolean, of: typeof heard): number => of.filter(right).length / of.length;

  it("at least 97 of 100 dangers to life are seen", () => {
    expect(share(({ said }) => said.intent === "emergency", heard.filter(({ row }) => row.intent === "emergency"))).toBeGreaterThanOrEqual(0.97);
  });

  it("at least 94 of 100 wrongs of officials are guided as denunciations", () => {
    expect(share(({ said }) => said.kind === "to_cao", heard.filter(({ row }) => row.kind === "to_cao"))).toBeGreaterThanOrEqual(0.94);
  });

  it("the accused is placed rightly in at least 92 of 100, so the wall stands where it must", () => {
    const accused = heard.filter(({ row }) => row.kind === "to_cao" && row.role !== "*");
    expect(share(({ row, said }) => said.againstOfficial?.role === row.role, accused)).toBeGreaterThanOrEqual(0.92);
  });

  it("questions, praise, delays and quarrels near them are at most twice taken for danger, once for denunciation", () => {
    const near = heard.filter(({ row }) => row.intent !== "emergency" && row.kind !== "to_cao");
    expect(near.filter(({ said }) => said.intent === "emergency").length).toBeLessThanOrEqual(2);
    expect(near.filter(({ said }) => said.kind === "to_cao").length).toBeLessThanOrEqual(1);
  });
});
