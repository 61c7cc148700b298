import { describe, expect, it } from "vitest";
import { idleDraftDueMs, tendIdleDraft, touched } from "../../src/conversation/idle-drafts.ts";
import { type ConversationState, type DraftStep, initialState, parseState } from "../../src/conversation/state.ts";

const telling: ConversationState = parseState({
  ...initialState,
  step: {
    kind: "draft", asking: "place",
    draft: { draftId: "d", words: ["lộ ấp 5 sụp"], kind: "phan_anh", fields: ["giao_thong_ha_tang"], urgency: "thuong", place: null, placeText: null, wish: null, parentCaseCode: null, asked: 1, askedFor: "where", photos: ["p1"] },
  },
});

/** Vietnam time. */
const at = (local: string): Date => new Date(`${local}:00+07:00`);

describe("a draft that lies untouched", () => {
  const left = touched(telling, at("2026-11-23T10:00"));

  it("is reminded of once, a day later, with the open question", () => {
    expect(tendIdleDraft(left, at("2026-11-24T09:59"))).toBeNull();
    const reminded = tendIdleDraft(left, at("2026-11-24T10:00"));
    expect(reminded?.message).toMatchObject({ type: "text", text: expect.stringMatching(/lộ ấp 5 sụp[\s\S]*xã \(phường\) nào/u) });
    expect(tendIdleDraft(reminded?.state ?? left, at("2026-11-25T10:00"))).toBeNull();
  });

  it("is kept seven days more, then dropped in one line, with its photos", () => {
    const reminded = tendIdleDraft(left, at("2026-11-24T10:00"))?.state ?? left;
    expect(tendIdleDraft(reminded, at("2026-12-01T09:59"))).toBeNull();
    const lapsed = tendIdleDraft(reminded, at("2026-12-01T10:00"));
    expect(lapsed?.state).toMatchObject({ step: { kind: "idle" }, offered: [], untouched: null });
    expect(lapsed?.photos).toEqual(["p1"]);
    expect(lapsed?.message).toMatchObject({ text: expect.stringContaining("đã bỏ") });
  });

  it.each([["2026-11-23T22:30", "2026-11-25T06:00"], ["2026-11-23T03:00", "2026-11-24T06:00"], ["2026-11-23T20:59", "2026-11-24T20:59"], ["2026-11-23T21:00", "2026-11-25T06:00"]])("touched last at %s is reminded of at %s, never at night", (last, when) => {
    expect(idleDraftDueMs(touched(telling, at(last)))).toBe(at(when).getTime());
  });

  it("of a person who asked for silence goes without a word", () => {
    const muted = { ...left, muted: true };
    const reminded = tendIdleDraft(muted, at("2026-11-24T10:00"));
    expect(reminded?.message).toBeNull();
    expect(tendIdleDraft(reminded?.state ?? muted, at("2026-12-02T10:00"))?.message).toBeNull();
  });

  it("begins anew with every word, and no draft has no time", () => {
    expect(idleDraftDueMs(touched(left, at("2026-11-24T09:00")))).toBe(at("2026-11-25T09:00").getTime());
    expect(touched({ ...left, step: { kind: "idle" } }, at("2026-11-24T09:00")).untouched).toBeNull();
  });

  it("put by for something that never ended comes back with the reminder", () => {
    const emergency = touched({ ...initialState, step: { kind: "emergency", code: "CM-261123-K7QF" }, putBy: [{ ...(telling.step as DraftStep), asking: "confirm" }] }, at("2026-11-23T10:00"));
    expect(tendIdleDraft(emergency, at("2026-11-24T10:00"))?.state).toMatchObject({ step: { kind: "draft", asking: "confirm" }, putBy: [] });
  });
});
