import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { acceptCase } from "../../src/cases/act-on-case.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import type { OutboundMessage } from "../../src/channels/channel.ts";
import { createConversationServices } from "../../src/conversation-wiring.ts";
import { type Command, TurnConflict, commitCommands } from "../../src/conversation/commit.ts";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import { type ConversationState, initialState, parseState } from "../../src/conversation/state.ts";
import type { Turn } from "../../src/conversation/turn.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { locality } from "../cases/locality.ts";
import { act, cadreIn, db, monday, opened, unique } from "../cases/people.ts";

const area = "31825";
const desk = `xa.${area}.dang.bxdd`;
const services = createConversationServices(env);

/** One message of a cadre, typed or a button pressed ("=w:…"), decided but not yet written. */
function decided(chat: string, state: ConversationState, text: string, messageId = unique("m")): Promise<Turn> {
  const content = text.startsWith("=") ? { type: "choice" as const, value: text.slice(1) } : { type: "text" as const, text };
  return decideTurn(services, {
    state, address: { pseudonym: chat, channel: "zalo", chatId: "chat" }, turnId: `${chat}:${messageId}`, now: monday,
    messages: [{ channel: "zalo", chatId: "chat", messageId, sentAt: monday.toISOString(), content }],
  });
}

async function after(chat: string, ...texts: string[]): Promise<ConversationState> {
  let state: ConversationState = { ...initialState, greeted: true, isCadre: true };
  for (const text of texts) {
    const turn = await decided(chat, state, text);
    await commitCommands(turn.commands, services);
    state = turn.state;
  }
  return state;
}

const said = (replies: readonly OutboundMessage[]): string => replies.map((reply) => (reply.type === "text" ? reply.text : "")).join("\n");
const kinds = (commands: readonly Command[]): string[] => commands.map(({ kind }) => kind);
const eventsOf = async (code: string): Promise<string[]> => (await loadEvents(db, (await loadByCode(db, code))?.id ?? "")).map(({ kind }) => kind);

describe("an act in chat", () => {
  it("decided again after it was done, for its turn broke off, says the same and does nothing more, though the case has left the cadre's sight", async () => {
    const cadre = await cadreIn(desk);
    const elsewhere = await cadreIn("xa.32248.dang.bxdd");
    const code = await opened({ areaCode: area });
    const state = await after(cadre.chat, code, "Chuyển", locality.units.get(elsewhere.unitId)?.name ?? "", "Đoạn lộ này thuộc địa bàn xã bên.");
    const first = await decided(cadre.chat, state, "Gửi", "same");
    await commitCommands(first.commands, services);
    expect(await findCaseFor(db, locality, cadre, code)).toBeNull();
    const again = await decided(cadre.chat, state, "Gửi", "same");
    await commitCommands(again.commands, services);
    expect(said(again.replies)).toBe(said(first.replies));
    expect((await eventsOf(code)).filter((kind) => kind === "transferred")).toHaveLength(1);
  });

  it("does not go when somebody acts between deciding and writing; decided again it shows the new state with the words", async () => {
    const [cadre, colleague] = [await cadreIn(desk), await cadreIn(desk)];
    const code = await opened({ areaCode: area });
    const state = await after(cadre.chat, code, "Hỏi lại", "Đoạn nào, gần cầu gì bà con?");
    const turn = await decided(cadre.chat, state, "Gửi", "late");
    expect((await acceptCase(db, locality, colleague, code, act())).ok).toBe(true);
    await expect(commitCommands(turn.commands, services)).rejects.toThrow(TurnConflict);
    const again = await decided(cadre.chat, state, "Gửi", "late");
    expect(kinds(again.commands)).not.toContain("ask_citizen");
    expect(said(again.replies)).toContain("«Đoạn nào, gần cầu gì bà con?»");
    expect(await eventsOf(code)).not.toContain("asked");
  });

  it("says before anything is written that it would not arrive, and why; a note needs nobody to be reached", async () => {
    const cadre = await cadreIn(desk);
    const code = await opened({ areaCode: area });
    const { reach } = services;
    services.reach = async () => ({ reach: { reach: "not_now", why: "window_closed", until: null, silentDays: 9 }, heldSince: null });
    try {
      const first = await decided(cadre.chat, await after(cadre.chat, code), "Hỏi lại");
      expect(said(first.replies)).toMatch(/^Chưa gửi được lúc này\. Bà con đã 9 ngày không nhắn/);
      expect(first.state.step).toMatchObject({ kind: "cadre", doing: "ask" });
      const note = await decided(cadre.chat, await after(cadre.chat, code), `=w:note:${code}`);
      expect(said(note.replies)).not.toContain("Chưa gửi được");
    } finally {
      services.reach = reach;
    }
    const now = await decided(cadre.chat, await after(cadre.chat, code), "Hỏi lại");
    expect(said(now.replies)).not.toContain("gửi được");
  });

  it("an old 'Gửi' of another case sends nothing, not even what lies before us", async () => {
    const cadre = await cadreIn(desk);
    const [code, other] = [await opened({ areaCode: area }), await opened({ areaCode: area })];
    const state = await after(cadre.chat, code, "Hỏi lại", "Đoạn nào, gần cầu gì bà con?");
    expect((await decided(cadre.chat, state, `=w:send:${other}`)).commands).toEqual([]);
    expect(kinds((await decided(cadre.chat, state, `=w:send:${code}`)).commands)).toEqual(["ask_citizen"]);
  });

  it("an emergency is taken with one tap", async () => {
    const cadre = await cadreIn(desk);
    const code = await opened({ areaCode: area, urgency: "khan", emergency: true });
    const turn = await decided(cadre.chat, await after(cadre.chat, code), "Nhận");
    expect(kinds(turn.commands)).toContain("accept_case");
  });

  it("is not offered, nor taken, on a case one may only look at", async () => {
    const cadre = await cadreIn(desk);
    await cadreIn("tinh.so.nnmt");
    const code = await opened({ areaCode: area });
    await after(cadre.chat, code, "Chuyển", "so nong nghiep va moi truong", "Vượt thẩm quyền của xã.", "Gửi");
    const card = await decided(cadre.chat, { ...initialState, greeted: true, isCadre: true }, code);
    expect(card.state.offered).toEqual([]);
    expect(said(card.replies)).toContain(code);
  });

  it("'thôi' at any step sends nothing, and a step from before acts had forms is begun anew without losing who the cadre is", async () => {
    const cadre = await cadreIn(desk);
    const code = await opened({ areaCode: area });
    const dropped = await decided(cadre.chat, await after(cadre.chat, code, "Trả lời", "Giải thích"), "thôi");
    expect([kinds(dropped.commands), dropped.state.step.kind]).toEqual([[], "idle"]);
    const old = parseState({ ...initialState, greeted: true, isCadre: true, step: { kind: "cadre", act: "answer_text", code, toUnitId: null, outcome: "explained", text: null, seen: null } });
    expect(old.isCadre).toBe(true);
    const anew = await decided(cadre.chat, old, "Ngày 24/11 đội đã đổ 15 mét đá ở đầu lộ.");
    expect(kinds(anew.commands)).toEqual([]);
    expect(said(anew.replies)).toContain(code);
  });

  it("what a cadre writes about a colleague's conduct is an answer, not an accusation of their own", async () => {
    const cadre = await cadreIn(desk);
    const code = await opened({ areaCode: area });
    const turn = await decided(cadre.chat, await after(cadre.chat, code, "Trả lời", "Giải thích"), "Ngày 23/11/2026 UBND xã đã kiểm điểm cán bộ địa chính vì nhận tiền của dân, bà con gặp cán bộ tiếp dân ở phòng số 2.");
    expect(turn.state.step).toMatchObject({ kind: "cadre", code });
    expect(turn.replies).toHaveLength(1);
  });
});
