import { describe, expect, it } from "vitest";
import accentTable from "../../../knowledge/accents.txt";
import { readAccents } from "../../../src/language/accents/accents.ts";

describe("the table of accents in the Workers runtime", () => {
  it("is bundled as text and taken apart with the first message that needs it", () => {
    const accents = readAccents(accentTable);
    expect(accents.restore("Đường trước nhà tôi ngập nước").words.every(({ certainty }) => certainty === 1)).toBe(true);
    expect(accents.restore("duong truoc nha toi ngap nuoc").text).toBe("đường trước nhà tôi ngập nước");
  });
});
