import { expect, it } from "vitest";
import { sentencesOf } from "../../src/language/sentences.ts";

const text = "Đèn đường trước chợ tắt cả tuần. Rác sau chợ cũng không ai hốt, hôi lắm. Nhờ xã coi giùm.";

it("takes a message apart at sentences and lines, or at clauses where there is one sentence, and loses no word", () => {
  expect(sentencesOf(text)).toHaveLength(3);
  expect(sentencesOf("đèn tắt\nrác không hốt")).toEqual(["đèn tắt", "rác không hốt"]);
  expect(sentencesOf("đèn tắt cả tuần, rác cũng không ai hốt")).toEqual(["đèn tắt cả tuần,", "rác cũng không ai hốt"]);
  for (const one of [text, "chỉ một chuyện", "Lộ hư dài 1.5 km. Còn điện thì chập chờn; nước yếu"]) expect(sentencesOf(one).join(" ")).toBe(one);
});
