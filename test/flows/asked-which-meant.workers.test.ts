import { beforeAll, expect, it } from "vitest";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

/** No word of trouble, none of asking. */
const EITHER = "tiền xe buýt tuyến Năm Căn";

it("words that may be a question or a grievance are asked about once, with numbered choices", async () => {
  const citizen = new Person("zalo");
  const asked = (await citizen.says(EITHER)).at(-1);
  expect(asked).toContain("hỏi quy định, hay muốn phản ánh");
  expect(asked).toMatch(/1\. [\s\S]*2\. /u);
});

it("who meant a grievance goes on with the words already typed", async () => {
  const citizen = new Person("zalo");
  await citizen.says(EITHER);
  const next = (await citizen.says("phản ánh việc này")).join("\n");
  expect(next).not.toContain("hỏi quy định, hay muốn phản ánh");
  expect(next).toMatch(/xã|ấp|từ bao giờ|Gửi/u);
});

it("whoever says something else instead is heard anew", async () => {
  const citizen = new Person("zalo");
  await citizen.says(EITHER);
  expect((await citizen.says("thời hạn giải quyết khiếu nại lần đầu là bao nhiêu ngày")).join("\n")).toContain("02/2011/QH13");
});
