import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFields } from "../../src/knowledge/fields.ts";
import { phrase } from "../../src/language/phrase.ts";
import { fields } from "../listening/shipped-listener.ts";

describe("knowledge/fields.yaml", () => {
  it("names only documents that are shipped as those that usually rule on a field", () => {
    const folder = "knowledge/documents";
    const numbers = new Set(readdirSync(folder).map((name) => /^number: (.+)$/m.exec(readFileSync(`${folder}/${name}`, "utf8"))?.[1]?.trim().replace(/^["']|["']$/g, "")));
    expect(fields.list.flatMap(({ documents }) => documents).filter((number) => !numbers.has(number))).toEqual([]);
    expect(fields.get("dat_dai")?.documents[0]).toBe("31/2024/QH15");
  });

  it("holds the fields of the taxonomy under their stable ids", () => {
    expect(fields.list.map((field) => field.id)).toEqual([
      "dat_dai", "moi_truong", "giao_thong_ha_tang", "dien_chieu_sang", "nuoc_sach_thoat_nuoc", "xay_dung_do_thi", "y_te", "giao_duc", "an_sinh_xa_hoi", "nguoi_co_cong", "viec_lam_lao_dong",
      "nong_nghiep", "thuy_san", "thien_tai_sat_lo", "an_ninh_trat_tu", "lua_dao_tin_gia", "thu_tuc_hanh_chinh", "thai_do_can_bo", "tham_nhung_tieu_cuc", "dan_chu_co_so", "sap_xep_bo_may",
      "dan_toc", "ton_giao", "kinh_doanh_thi_truong", "vay_von", "vien_thong_so", "van_hoa_the_thao_du_lich", "tre_em_gia_dinh", "quoc_phong_bien_dao", "xay_dung_dang_doan_the", "phong_trao_thi_dua", "khac",
    ]);
  });

  it("conduct of officials goes to the Party's desk, never to the office complained of", () => {
    for (const id of ["thai_do_can_bo", "tham_nhung_tieu_cuc"]) expect(fields.get(id)).toMatchObject({ commune: "dang.bxdd", province: "tinh.dang.tgdv" });
  });

  it("every rule can be read, and none matches just anything", () => {
    for (const field of fields.list) {
      for (const { rule } of field.rules) {
        expect(phrase(rule).test(" xin' chao¹ tôi hoi³ chut² "), `${field.id}: ${rule}`).toBe(false);
      }
    }
  });

  it("a repeated id or an unknown slot stops the start, naming the line", () => {
    const row = (id: string, commune: string): string => `  - { id: ${id}, name: X, commune: ${commune}, province: tinh.mttq, facts: [where, what], words: {} }\n`;
    expect(() => readFields(`fields:\n${row("a", "mttq")}${row("a", "mttq")}`, "f.yaml")).toThrow(/f\.yaml:3/);
    expect(() => readFields(`fields:\n${row("a", "bep")}`, "f.yaml")).toThrow(/f\.yaml:2/);
  });

  it("facts that no interview can ask for, or asked for twice, stop the start", () => {
    const row = (facts: string): string => `fields:\n  - { id: a, name: X, commune: mttq, province: tinh.mttq, facts: ${facts}, words: {} }\n`;
    for (const facts of ["[where, what, shoe_size]", "[where, what, since, since]", "[what, since]", "[]"]) expect(() => readFields(row(facts), "f.yaml"), facts).toThrow(/f\.yaml:2/);
    expect(readFields(row("[where, what, since]"), "f.yaml").get("a")?.facts).toEqual(["where", "what", "since"]);
  });
});
