import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkReply } from "../../src/cases/closing-gate.ts";
import { blanksIn, readReplyTemplates, templatesFor } from "../../src/cases/reply-templates.ts";
import { readFields } from "../../src/knowledge/fields.ts";

const knowledge = (name: string): string => readFileSync(new URL(`../../knowledge/${name}.yaml`, import.meta.url).pathname, "utf8");
const fields = new Set(readFields(knowledge("fields")).list.map((field) => field.id));
const shipped = readReplyTemplates(knowledge("reply-templates"), fields);
const entry = (change: string): string => `- { id: a, act: answer, outcome: done, fields: [], name: Làm xong, text: "Ngày [ngày], [ai] đã sửa." }\n${change}`;

describe("reply templates", () => {
  it("of the field come first, then those for every field; none of another field", () => {
    const names = templatesFor(shipped, ["dat_dai"]).map((template) => template.id);
    expect(names.indexOf("dat_giai_thich")).toBeLessThan(names.indexOf("lam_xong"));
    expect(names).not.toContain("lo_xong");
    expect(templatesFor(shipped, ["khac"]).every((template) => template.fields.length === 0)).toBe(true);
  });

  it("with its blanks left in, no shipped template goes out; filled in, every answer does", () => {
    for (const template of shipped.filter(({ act }) => act !== "ask")) {
      const draft = { kind: template.act, text: template.text, outcome: template.outcome ?? undefined, proof: "Biên bản 12/BB", whereToGo: "Sở Xây dựng" };
      expect(checkReply(draft, "", []).map(({ kind }) => kind)).toContain("blanks");
      const filled = template.text.replaceAll("[ngày]", "20/11").replaceAll("[điều, khoản, văn bản]", "khoản 2 Điều 5").replaceAll(/\[[^\]]+\]/g, "bơm trước chùa");
      expect([template.id, checkReply({ ...draft, text: filled }, "", [])]).toEqual([template.id, []]);
    }
    expect(blanksIn("Ngày [ngày], [ai] đã [ai]")).toEqual(["[ngày]", "[ai]"]);
  });

  it.each([
    ["- { id: a, act: ask, fields: [], name: Hỏi thêm, text: Chỗ đó gần đâu vậy }", /"a" is there twice/],
    ["- { id: b, act: ask, fields: [khong_co], name: Hỏi thêm, text: Chỗ đó gần đâu vậy }", /unknown field "khong_co"/],
    ["- { id: b, act: answer, fields: [], name: Trả lời, text: Ngày 20 đã sửa xong }", /must have an outcome/],
    ["- { id: b, act: refuse, outcome: done, fields: [], name: Từ chối, text: Việc này của tỉnh quản }", /must have an outcome/],
    ["- { id: b, act: refuse, fields: [], name: Từ chối, text: Đã tiếp thu ý kiến của bà con }", /empty phrase "Đã tiếp thu ý kiến"/],
    ["- { id: b, act: sing, fields: [], name: Hát, text: La la la la la la }", /knowledge\/reply-templates.yaml:2/],
  ])("a file that is wrong names the entry: %s", (change, message) => expect(() => readReplyTemplates(entry(change), fields)).toThrow(message));
});
