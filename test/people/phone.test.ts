import { expect, it } from "vitest";
import { readPhone } from "../../src/people/phone.ts";

it.each([["0912345678", "0912345678"], ["có, số tui 0912 345 678 nghen", "0912345678"], ["+84 912.345.678", "0912345678"], ["84912345678", "0912345678"], ["0290-383-1234 nha", "02903831234"], ["02903831234", "02903831234"], ["(0912)345678", "0912345678"]])("%s", (said, phone) => {
  expect(readPhone(said)).toBe(phone);
});

it.each(["không", "1", "CM-261123-K7QF", "079085001234", "0112345678", "091234567", "09123456789", "0912345678 hoặc 0987654321", "500000 đồng"])("%s is no telephone number to call", (said) => {
  expect(readPhone(said)).toBeNull();
});
