import { beforeAll, describe, expect, it } from "vitest";
import { Person, cadreOnZalo, noticesArrive, standInForPlatforms } from "./people.ts";

beforeAll(standInForPlatforms);

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("the number to call is the first line of the first reply, before any introduction", async () => {
    const citizen = new Person(channel);
    const replies = await citizen.says("chay nha kho cho phuong hiep thanh, khoi nghi ngut, cho co binh ga");
    expect(replies[0]?.split("\n")[0]).toMatch(/114/);
    expect(replies.join("\n")).not.toMatch(/đang tới|sẽ tới/);
  });
});

it("the duty desks of commune and province are told at once, and what the citizen adds follows", async () => {
  const commune = await cadreOnZalo("xa.32248.dang.bxdd");
  const province = await cadreOnZalo("tinh.dang.tgdv");
  const citizen = new Person("zalo");
  await citizen.says("SẠT LỞ RỒI, NHÀ CHỊ HAI CHÌM MỘT NỬA XUỐNG SÔNG, CÒN BÀ NGOẠI TRONG ĐÓ, XÃ ĐẤT MŨI");
  await noticesArrive();
  expect((await commune.hears()).join("\n")).toContain("KHẨN");
  expect((await province.hears()).join("\n")).toContain("KHẨN");
  await citizen.says("ấp Cồn Mũi, còn hai người trong nhà");
  await noticesArrive();
  expect((await commune.hears()).join("\n")).toContain("ấp Cồn Mũi");
});

it("in the middle of an interview, danger comes first", async () => {
  const citizen = new Person("zalo");
  await citizen.says("rác ở chợ không ai lấy mấy bữa nay, hôi quá");
  const replies = await citizen.says("trời ơi cháy nhà kế bên rồi, có người trong đó");
  expect(replies[0]?.split("\n")[0]).toMatch(/114/);
});

it("somebody who does not want to live hears a person first, and no lecture about debts", async () => {
  const citizen = new Person("zalo");
  const replies = await citizen.says("nợ ngập đầu, tôm chết ba vụ, tôi không muốn sống nữa");
  expect(replies[0]?.split("\n")[0]).toContain("115");
  expect(replies[0]).toContain("có ai ở cạnh");
  expect(replies.join("\n")).not.toMatch(/vay vốn|ngân hàng/);
});
