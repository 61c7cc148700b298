import { describe, expect, it } from "vitest";
import unitsYaml from "../../knowledge/units.yaml?raw";
import { checkLocality } from "../../src/cases/locality.ts";
import { readUnits } from "../../src/cases/units.ts";
import { LocalityFileError } from "../../src/read-yaml.ts";
import { areaCodes, bacLieu, datMui, locality } from "./locality.ts";

const { units } = locality;
const areas = [{ code: datMui, name: "Đất Mũi", type: "xã" }];

describe("the shipped units", () => {
  it("are applied to each of the 64 communes, and agree with the fields", () => {
    expect(areaCodes).toHaveLength(64);
    for (const code of areaCodes) {
      for (const slot of ["", "dang", "dang.bxdd", "mttq", "mttq.chutich", "lanhdao", "ubnd.vp", "ubnd.kt", "ubnd.vhxh", "ubnd.hcc", "ca", "qs"]) {
        expect(units.inCommune(code, slot).areaCode).toBe(code);
      }
    }
    expect(() => checkLocality(locality)).not.toThrow();
  });

  it("carry the names people know, wards theirs", () => {
    expect(units.require(`xa.${datMui}`).name).toBe("Xã Đất Mũi");
    expect(units.inCommune(datMui, "ubnd.kt").name).toBe("Phòng Kinh tế xã Đất Mũi");
    expect(units.inCommune(bacLieu, "ubnd.kt").name).toBe("Phòng Kinh tế, Hạ tầng và Đô thị phường Bạc Liêu");
    expect(units.inCommune(bacLieu, "dang.bxdd").name).toBe("Ban Xây dựng Đảng Đảng ủy phường Bạc Liêu");
    for (const unit of units.all()) expect(unit.name, unit.id).not.toMatch(/[{}]/);
  });

  it("hold no telephone number", () => {
    expect(unitsYaml).not.toMatch(/\d[\d .]{6,}\d/);
  });

  it("keep communes apart", () => {
    expect(units.within(`xa.${datMui}.ubnd.kt`, `xa.${datMui}`)).toBe(true);
    expect(units.within(`xa.${datMui}.ubnd.kt`, `xa.${bacLieu}`)).toBe(false);
    expect(units.within(`xa.${datMui}`, `xa.${datMui}.ubnd.kt`)).toBe(false);
    expect(units.subtreeIds(`xa.${datMui}`).every((id) => units.get(id)?.areaCode === datMui)).toBe(true);
    expect(units.within("unknown", "tinh")).toBe(false);
  });
});

describe("a units file that cannot be used is refused with the place and the remedy", () => {
  const broken: [string, string, RegExp][] = [
    ["an unknown parent", unitsYaml.replace("parent: tinh.ubnd }", "parent: tinh.nowhere }"), /unknown parent "tinh\.nowhere".*Name an existing unit/],
    ["a unit twice", unitsYaml.replace("id: tinh.mttq,", "id: tinh.ttr,"), /"tinh\.ttr" is there twice/],
    ["a circle", unitsYaml.replace("slot: dang, name: \"Đảng ủy {area}\", short: Đảng ủy, block: dang, parent: \"\"", "slot: dang, name: \"Đảng ủy {area}\", short: Đảng ủy, block: dang, parent: dang.bxdd"), /circle/],
    ["a desk that does not exist", unitsYaml.replace("provincePolice: tinh.ca", "provincePolice: tinh.caa"), /desks\.provincePolice: "tinh\.caa" does not exist/],
    ["a desk slot that does not exist", unitsYaml.replace("communeLeader: lanhdao", "communeLeader: boss"), /desks\.communeLeader: "boss" does not exist/],
    ["an unknown block", unitsYaml.replace("block: cong_an, parent: tinh,", "block: army, parent: tinh,"), /units\.yaml:\d+:/],
  ];
  it.each(broken)("%s", (_, yaml, message) => {
    expect(yaml).not.toBe(unitsYaml);
    expect(() => readUnits(yaml, areas)).toThrow(LocalityFileError);
    expect(() => readUnits(yaml, areas)).toThrow(message);
  });

  it("fields and units that disagree", () => {
    const field = { id: "x", name: "X", commune: "ubnd.nowhere", province: "tinh.so.yte" };
    expect(() => checkLocality({ ...locality, fields: new Map([["x", field]]) })).toThrow(/no commune slot "ubnd\.nowhere"/);
    expect(() => checkLocality({ ...locality, fields: new Map([["x", { ...field, commune: "ubnd.kt", province: "xa.32248" }]]) })).toThrow(/no province unit "xa\.32248"/);
  });
});
