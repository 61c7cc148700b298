import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentFileOf } from "../../../src/knowledge/intake/document-file-of.ts";
import { placeOfBody } from "../../../src/knowledge/intake/place-of-body.ts";
import { readSource } from "../../../src/knowledge/intake/read-source.ts";
import { readAreas } from "../../../src/knowledge/places/areas.ts";
import { holdsFor } from "../../../src/knowledge/clause.ts";
import { utf8 } from "./make-files.ts";

const areas = readAreas(readFileSync("knowledge/areas.yaml", "utf8"));
const codeOf = (name: string): string | undefined => areas.units.find((unit) => unit.name === name)?.code;

describe("the place of a body", () => {
  test.each([
    ["Ủy ban nhân dân xã Đất Mũi", codeOf("Đất Mũi")],
    ["Hội đồng nhân dân phường An Xuyên", codeOf("An Xuyên")],
    ["Phòng Kinh tế xã Đất Mũi", codeOf("Đất Mũi")],
    ["Ủy ban nhân dân tỉnh Cà Mau", "96"],
    ["Sở Nội vụ tỉnh Bạc Liêu", "96"],
  ])("%s", (issuer, code) => {
    expect(placeOfBody(issuer, [], "2026-01-05", areas)).toEqual({ kind: "place", code });
  });

  test("of a commune elsewhere is the province that its head names", () => {
    expect(placeOfBody("Ủy ban nhân dân xã Tân Thành", ["UBND TỈNH AN GIANG"], "2026-01-05", areas)).toEqual({ kind: "place", code: "91" });
  });

  test.each(["Ủy ban nhân dân xã Không Có", "Ủy ban nhân dân huyện Ngọc Hiển", "Ủy ban nhân dân thành phố Cà Mau"])("%s is for a person to say", (issuer) => {
    expect(placeOfBody(issuer, [], "2026-01-05", areas)).toEqual({ kind: "unclear" });
  });

  test("of an old commune is the one it went into, and nobody's guess where it was divided", () => {
    const olds = areas.communeNames.filter((entry) => entry.kind === "old");
    const names = Map.groupBy(olds, ({ type, name }) => `${type} ${name}`);
    const whole = olds.find(({ type, name, to }) => to.length === 1 && names.get(`${type} ${name}`)?.length === 1 && codeOf(name) === undefined);
    const divided = olds.find(({ to }) => to.length > 1);
    if (!whole || !divided) throw new Error("the province has both kinds");
    expect(placeOfBody(`Ủy ban nhân dân ${whole.type} ${whole.name}`, [], "2020-01-01", areas)).toEqual({ kind: "place", code: whole.to[0] });
    expect(placeOfBody(`Ủy ban nhân dân ${divided.type} ${divided.name}`, [], "2020-01-01", areas)).toEqual({ kind: "unclear" });
  });

  test("central bodies hold everywhere", () => {
    for (const issuer of ["Chính phủ", "Quốc hội", "Bộ Nội vụ", null]) expect(placeOfBody(issuer, [], null, areas)).toEqual({ kind: "everywhere" });
  });
});

describe("a commune's document", () => {
  const text = (head: string): string => `${head}\nSố: 12/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐất Mũi, ngày 05 tháng 01 năm 2026\nQUYẾT ĐỊNH\nVề việc thu gom rác\nĐiều 1. Giờ thu gom từ 5 giờ.\nĐiều 2. Hiệu lực từ ngày ký.\n`;
  const read = async (head: string) => {
    const source = await readSource({ name: "a.txt", bytes: utf8(text(head)) }, undefined, areas);
    if (!source.ok) throw new Error(source.reason.kind);
    return source.value;
  };

  test.each([
    ["on two lines", "ỦY BAN NHÂN DÂN\nXÃ ĐẤT MŨI"],
    ["below its superior", "UBND TỈNH CÀ MAU\nUBND XÃ ĐẤT MŨI"],
    ["above its province", "ỦY BAN NHÂN DÂN XÃ ĐẤT MŨI\nTỈNH CÀ MAU"],
  ])("has the commune's place with the body named %s", async (_, head) => {
    const { metadata } = await read(head);
    expect([metadata.issuer.value, metadata.locality.value]).toEqual(["Ủy ban nhân dân xã Đất Mũi", codeOf("Đất Mũi")]);
  });

  test("without a known place is told as a problem and is no document yet", async () => {
    const source = await read("ỦY BAN NHÂN DÂN\nXÃ KHÔNG CÓ");
    expect(source.problems).toMatchObject([{ kind: "place_unclear" }]);
    expect(documentFileOf(source)).toEqual({ ok: false, reason: "bad_locality" });
  });

  test("holds for who asks about that commune, and for nobody else", () => {
    const commune = { locality: "32248" };
    expect(holdsFor(commune, { locality: "96", commune: "32248" })).toBe(true);
    expect(holdsFor(commune, { locality: "96", commune: "32047" })).toBe(false);
    expect(holdsFor(commune, { locality: "96" })).toBe(false);
    expect(holdsFor({ locality: "96" }, { locality: "96", commune: "32248" })).toBe(true);
    expect(holdsFor({ locality: null }, { locality: "96" })).toBe(true);
  });
});
