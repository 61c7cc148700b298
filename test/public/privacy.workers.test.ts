import { expect, it } from "vitest";
import { caseClocks } from "../../src/cases/clocks.ts";
import { requestsKeptDays } from "../../src/people/rights-store.ts";
import { Visitor, house, locality } from "./house.ts";

it("publishes the periods that the code erases by", async () => {
  const page = await (await new Visitor(house().app).get("/rieng-tu")).text();
  expect(page).toContain(`${locality.clocks.get(caseClocks.keepCase)?.amount} ngày sau khi đóng`);
  expect(page).toContain(`${locality.clocks.get(caseClocks.keepRestricted)?.amount} ngày sau khi chuyển`);
  expect(page).toContain(`${requestsKeptDays} ngày sau khi xong`);
  for (const say of ["xem dữ liệu của tôi", "xóa dữ liệu của tôi", "không gửi tin nữa", "gặp người thật", "bỏ số điện thoại", "sửa dữ liệu của tôi"]) expect(page).toContain(say);
});
