import { expect, test } from "vitest";
import { readBackChosen, readBackTyped } from "../../src/conversation/hear-voice.ts";
import { initialState } from "../../src/conversation/state.ts";
import type { Turn } from "../../src/conversation/turn.ts";

const heard: Turn = {
  state: { ...initialState, readBack: { text: "lộ ấp 4 sụp", offered: [{ value: "d:send", label: "Gửi" }] }, offered: [{ value: "v:yes", label: "Đúng" }, { value: "v:no", label: "Chưa đúng" }] },
  replies: [], commands: [],
};

test.each(["1", "Đúng", "dung", "đúng rồi", "Dạ đúng rồi con", "u dung roi", "phải rồi", "ok", "vâng"])("«%s» confirms what was heard", (text) => {
  expect(readBackTyped(heard, text)).toMatchObject({ act: "lộ ấp 4 sụp", turn: { state: { readBack: null, offered: [{ value: "d:send" }] } } });
});

test.each(["2", "chưa đúng", "chua dung", "không phải", "sai rồi", "trật rồi con"])("«%s» asks to say it again", (text) => {
  const result = readBackTyped(heard, text);
  expect(result?.act).toBeNull();
  expect(result?.turn.replies).toHaveLength(1);
});

test.each(["đúng ra là ấp 5", "không phải ấp 4 mà ấp 5", "gặp người", "Lộ ấp 5 sụp, không phải ấp 4"])("«%s» is new words, which count instead", (text) => {
  expect(readBackTyped(heard, text)).toMatchObject({ act: text, turn: { state: { readBack: null } } });
});

test("without anything read back, words and buttons are not about it", () => {
  const nothing: Turn = { state: initialState, replies: [], commands: [] };
  expect(readBackTyped(nothing, "đúng")).toBeNull();
  expect(readBackChosen(nothing, "v:yes")).toBeNull();
});
