import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emergencyReply } from "../../src/text/emergencies.ts";
import { readHotlines } from "../../src/text/hotlines.ts";

const SHIPPED = readFileSync(join(import.meta.dirname, "../../knowledge/hotlines.yaml"), "utf8");

it("a confirmed line of this place is given for its dangers, and for no other", () => {
  const hotlines = readHotlines(SHIPPED.replace("local: []", 'local:\n  - { name: "phòng tham vấn bệnh viện tỉnh", number: "02903000000", for: [self_harm] }'));
  expect(hotlines.local("fire")).toEqual([]);
  expect(emergencyReply("self_harm", { first: "115", second: "112" }, "self", hotlines.local("self_harm"))).toContain("phòng tham vấn bệnh viện tỉnh: 02903000000");
});

it("as shipped, no local number is made up", () => {
  expect(readHotlines(SHIPPED).local("self_harm")).toEqual([]);
});
