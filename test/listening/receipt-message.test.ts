import { expect, it } from "vitest";
import { readCommand } from "../../src/listening/commands.ts";

const receipt = "BM-4821-0937-5561-2284";

it("reads a receipt alone, or with a few words of asking, as a look", () => {
  for (const said of [receipt, "bm 4821 0937 5561 2284", "4821093755612284", "4821 0937 5561 2284", `mã ${receipt}`, `cho tôi hỏi mã ${receipt}`, `${receipt} tới đâu rồi`, `${receipt} toi dau roi vay`, `${receipt}: có trả lời chưa?`]) {
    expect([said, readCommand(said)]).toEqual([said, { kind: "receipt", receipt }]);
  }
  expect(readCommand("bm k7qf 2a9x")).toEqual({ kind: "receipt", receipt: "BM-K7QF-2A9X" });
});

it("reads what stands behind a receipt as words to be added, however long, as they were written", () => {
  const words = "Tuần rồi ổng lại bán thêm hai công đất ở vàm, có người quay phim. ".repeat(20).trim();
  expect(readCommand(`${receipt} ${words}`)).toEqual({ kind: "receipt", receipt, words });
  expect(readCommand(`${receipt}\nho vua thu them`)).toEqual({ kind: "receipt", receipt, words: "ho vua thu them" });
});

it("does not take other long numbers for receipts", () => {
  for (const said of ["số tài khoản 4821093755612284 của nó", "0912345678", "079203001234", "bm 4821 0937", "tôi kể dài dòng lắm mới tới cái mã này nè BM-4821-0937-5561-2284", "CM-261123-K7QF"]) {
    expect([said, readCommand(said)?.kind === "receipt"]).toEqual([said, false]);
  }
});
