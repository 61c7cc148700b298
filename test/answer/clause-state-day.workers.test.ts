import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { clauseStates } from "../../src/answer/clause-state-store.ts";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";

beforeAll(async () => {
  const files = [
    ["601-2013-qh13", "number: 601/2013/QH13\ntitle: Luật Dừa nước\nkind: Luật\nin_force_from: 2014-07-01\nquality: official", "LUẬT\nĐiều 1. Phạm vi\n1. Luật này quy định về dừa nước.\n2. Lá dừa nước được chặt vào mùa khô.\n3. Trái dừa nước được hái quanh năm.\n"],
    ["602-2025-qh15", "number: 602/2025/QH15\ntitle: Luật sửa đổi, bổ sung một số điều của Luật Dừa nước\nkind: Luật\nin_force_from: 2026-01-01\namends: [601/2013/QH13]\nquality: official",
      "LUẬT\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Dừa nước số 601/2013/QH13\n1. Sửa đổi, bổ sung khoản 2 Điều 1 như sau:\n“2. Lá dừa nước được chặt quanh năm.”.\n2. Sửa đổi, bổ sung khoản 3 Điều 1 như sau:\n“3. Trái dừa nước được hái mùa mưa.”.\nĐiều 2. Hiệu lực thi hành\n1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026, trừ trường hợp quy định tại khoản 2 Điều này.\n2. Khoản 2 Điều 1 của Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.\n"],
  ].map(([slug, front, text]) => readDocumentFile(`${slug}.md`, `---\n${front}\n---\n${text}`));
  await publishDocuments(env.KNOWLEDGE, files.map((file) => { if (!file.ok) throw new Error(file.reason); return file.value; }));
});

it("counts an amendment that has a day of its own from that day on, and the others from the first day of their document", async () => {
  const digest = async (clause: number, day: string): Promise<string | undefined> => (await clauseStates(env.KNOWLEDGE, [`601-2013-qh13#dieu-1-khoan-${clause}`], day)).get(`601-2013-qh13#dieu-1-khoan-${clause}`)?.digest;
  const changesOn = async (clause: number, day: string, next: string): Promise<boolean> => (await digest(clause, day)) !== (await digest(clause, next));
  expect([await changesOn(2, "2025-12-31", "2026-01-01"), await changesOn(2, "2026-06-30", "2026-07-01")]).toEqual([true, false]);
  expect([await changesOn(3, "2025-12-31", "2026-01-01"), await changesOn(3, "2026-06-30", "2026-07-01")]).toEqual([false, true]);
});
