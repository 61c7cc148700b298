import { beforeAll, expect, it } from "vitest";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

it("a short second question is read with the first", async () => {
  const citizen = new Person("zalo");
  await citizen.says("thời hạn giải quyết khiếu nại lần đầu là bao nhiêu ngày");
  const [answer] = await citizen.says("còn lần hai thì sao");
  expect(answer).toContain("02/2011/QH13");
  expect(answer).toMatch(/lần hai/);
});

it("a burst of short messages is one question", async () => {
  const citizen = new Person("zalo");
  await citizen.send({ text: "alo" });
  await citizen.send({ text: "cho hỏi" });
  await citizen.send({ text: "trưởng ấp nhiệm kỳ mấy năm vậy" });
  const replies = await citizen.hears();
  expect(replies.join("\n")).toMatch(/0?5 năm/);
});
