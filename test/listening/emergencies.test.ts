import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { isDangerOver, readTeller } from "../../src/listening/danger-teller.ts";
import { understand } from "../../src/listening/understand.ts";
import { listener } from "./shipped-listener.ts";

interface Line { id: string; text: string; emergency: boolean; kind: string }

const lines = ["own", "held"].flatMap((set) => readFileSync(join(import.meta.dirname, `../evaluation/emergencies-${set}.jsonl`), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line));

describe.each([{ way: "as typed", write: (text: string) => text }, { way: "without accents", write: fold }])("dangers in everyday words, $way", ({ write }) => {
  const heard = lines.map((line) => ({ line, said: understand(write(line.text), listener) }));
  const raised = heard.filter(({ said }) => said.intent === "emergency");

  it("no danger told in these words is missed", () => {
    expect(heard.filter(({ line, said }) => line.emergency && said.intent !== "emergency").map(({ line }) => line.text)).toEqual([]);
  });

  it("what is past, denied, joked, supposed, quoted, in the news or about money raises at most four alarms of a hundred", () => {
    expect(raised.filter(({ line }) => !line.emergency).length).toBeLessThanOrEqual(raised.length * 0.04);
  });

  it("despair and harm to children are answered as such, whatever the words", () => {
    const told = heard.filter(({ line }) => line.emergency && (line.kind === "self_harm" || line.kind === "child"));
    const right = told.filter(({ line, said }) => said.emergency === line.kind);
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe("readTeller", () => {
  it.each([
    ["con học lớp 5, ba con nhậu say là đánh con hoài", "child", "child"],
    ["em 13 tuổi, thầy hay rờ em", "child", "child"],
    ["con gái tôi 9 tuổi bị ông hàng xóm sàm sỡ", "child", "other"],
    ["cháu bé nhà bên bị cha dượng đánh", "child", "other"],
    ["tui không muốn sống nữa", "self_harm", "self"],
    ["em chỉ muốn chết cho rồi", "self_harm", "self"],
    ["vợ tôi cứ nói muốn chết, bả giấu thuốc rầy", "self_harm", "other"],
    ["bạn em đòi nhảy cầu", "self_harm", "other"],
    ["con hong muon di hoc nua, con muon chet", "self_harm", "child"],
    ["con hoc lop 6, nha con dang chay", "fire", "other"],
  ] as const)("%s → %s told by %s", (text, type, teller) => {
    expect(readTeller(text, type)).toBe(teller);
  });
});

describe("isDangerOver", () => {
  it.each(["báo nhầm nha cán bộ", "không sao nữa rồi", "vớt được rồi", "da dap xong roi", "cháu tỉnh lại rồi"])("%s: it is over", (text) => {
    expect(isDangerOver(text)).toBe(true);
  });

  it.each(["ở ấp 5 xã Tân Tiến", "vớt được một đứa rồi, còn một đứa chưa thấy", "chưa ổn", "có 3 người"])("%s: it is not", (text) => {
    expect(isDangerOver(text)).toBe(false);
  });
});
