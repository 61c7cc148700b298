import { expect, it } from "vitest";
import { codePattern, linkParts } from "../../src/public/look/rich-text.tsx";

const site = "https://langnghe.example.vn";
const links = (text: string) => linkParts(text, site).filter((part) => part.href !== null);

it("makes an emergency number one to dial only where the line says to call", () => {
  expect(links("Gọi ngay 114 hoặc 112.").map((part) => part.href)).toEqual(["tel:114", "tel:112"]);
  expect(links("Luật có 113 điều.")).toEqual([]);
  expect(links("Gọi là Điều 114 Luật này")).toEqual([]);
  expect(links("Bà con gọi điện trước.\nCó 115 hộ.")).toEqual([]);
  expect(links("gọi 1140 hoặc 0113")).toEqual([]);
});

it("shortens our own addresses and leaves the full stop outside a link", () => {
  expect(links(`Nguồn: ${site}/van-ban/25-2018-qh14#dieu-5.`)).toEqual([{ text: "xem nguồn", href: "/van-ban/25-2018-qh14#dieu-5" }]);
  expect(links("mở /ho-so/CM-261123-K7QF, rồi xem")).toEqual([{ text: "xem hồ sơ", href: "/ho-so/CM-261123-K7QF" }]);
  expect(links("xem https://dichvucong.gov.vn.")).toEqual([{ text: "dichvucong.gov.vn", href: "https://dichvucong.gov.vn" }]);
});

it("knows every kind of code people copy onto paper, and no number of a law for one", () => {
  const codes = (text: string) => text.match(new RegExp(codePattern, "g")) ?? [];
  expect(codes("Mã: CM-261124-AXAZ. Biên nhận: BM-4004-3406-6377-3147, phiếu ZR63-MZLG.")).toEqual(["CM-261124-AXAZ", "BM-4004-3406-6377-3147", "ZR63-MZLG"]);
  expect(codes("Biên bản 15/BB-UBND ngày 24/11/2026, Luật 42/2013/QH13, 2020-2026")).toEqual([]);
});

it("loses no character of a text without addresses, and links nothing that could run", () => {
  const text = "Điều 5.\n2. javascript:alert(1) <b>đậm</b> data:text/html,x";
  expect(linkParts(text, site)).toEqual([{ text, href: null }]);
});
