import { describe, expect, it } from "vitest";
import { runGuard, runGuardNow } from "../../src/answer/guard-input.ts";

describe("a guard", () => {
  it("that finds nothing lets through and is not counted", async () => {
    expect(await runGuard("promise", () => false)).toEqual({ triggered: false, counted: null });
    expect(runGuardNow("promise", () => false)).toEqual({ triggered: false, counted: null });
  });

  it("that finds something is counted under its name", async () => {
    expect(await runGuard("promise", async () => true)).toEqual({ triggered: true, counted: "promise" });
    expect(runGuardNow("promise", () => true)).toEqual({ triggered: true, counted: "promise" });
  });

  it("that throws closes the way, and is counted apart", async () => {
    const broken = (): boolean => { throw new Error("broken"); };
    expect(await runGuard("pii_leak", broken)).toEqual({ triggered: true, counted: "pii_leak_failed" });
    expect(await runGuard("pii_leak", () => Promise.reject(new Error("broken")))).toEqual({ triggered: true, counted: "pii_leak_failed" });
    expect(runGuardNow("pii_leak", broken)).toEqual({ triggered: true, counted: "pii_leak_failed" });
  });

  it("that does not answer in time closes the way", async () => {
    expect(await runGuard("judge", () => new Promise<boolean>(() => {}), 5)).toEqual({ triggered: true, counted: "judge_failed" });
  });
});
