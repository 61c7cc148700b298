import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createListener, understand } from "../../src/listening/understand.ts";
import { areas, fields, lexicon, weights } from "./shipped-listener.ts";

const accents = readFileSync(join(import.meta.dirname, "../../knowledge/accents.txt"), "utf8");
const listener = createListener({ areas, fields, lexicon, weights, accents });

describe("a message typed without accents", () => {
  it.each([
    "tram bom khong chay, lua dang tro can nuoc", "may bom hu, nuoc khong chay vo ruong, lua sap chet het",
    "ghe cho lua chay suot dem song danh lo bo", "hang chay lam, ban tu sang toi trua la chay hang",
  ])("%s: is no danger where its words are surely others", (said) => {
    expect(understand(said, listener).emergency).toBeNull();
  });

  it.each([
    "nha ben canh dang chay lon lam, lua lan qua nha toi roi, cuu voi", "chay nha roi ba con oi", "cho dang chay, lua lan may sap roi",
    "con toi te xuong song vot len khong tho nua", "no cam dao ruot vo no chay khap xom", "chau uong thuoc sau roi, sui bot mep", "nha sap de nguoi o duoi, cuu gap",
  ])("%s: is a danger, the number is given", (said) => {
    expect(understand(said, listener).emergency).not.toBeNull();
  });

  it("what its bare letters tell of a wrong of an official is never read away", () => {
    for (const said of ["chu tich xa an tien cua dan, toi to cao", "truong ap an chan tien ho tro bao cua ba con", "can bo dia chinh doi tien moi chiu lam so do"]) {
      expect(understand(said, listener).againstOfficial).not.toBeNull();
    }
  });
});
