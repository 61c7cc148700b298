import { expect, test } from "vitest";
import { findAttack } from "../../src/listening/attack/find-attack.ts";
import { listener } from "./shipped-listener.ts";

test.each(["ke toan uy ban lam phieu chi hai lan", "Kế toán ủy ban làm phiếu chi hai lần cho một con lộ", "tui tên Nguyễn Văn Tám số 0912345678", "chu can bo tiep dan vua nghe vua coi dien thoai"])(
  "whoever tells of a wrong or gives a name commands nothing: «%s»", (text) => {
    expect(findAttack(text, listener.lexicon)).toBe(false);
  },
);
