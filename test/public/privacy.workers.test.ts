import { expect, it } from "vitest";
import { caseClocks } from "../../src/cases/clocks.ts";
import { Visitor, house, locality } from "./house.ts";

it("publishes the periods that the code erases by", async () => {
  const page = await (await new Visitor(house().app).get("/rieng-tu")).text();
  expect(page).toContain(`${locality.clocks.get(caseClocks.keepCase)?.amount} ngày sau khi đóng`);
  expect(page).toContain(`${locality.clocks.get(caseClocks.keepRestricted)?.amount} ngày sau khi chuyển`);
  for (const say of ["xem dữ liệu của tôi", "xóa dữ liệu của tôi", "không gửi tin nữa", "gặp người thật"]) expect(page).toContain(say);
});
