import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { readDocumentFile } from "../../../src/knowledge/documents/document.ts";
import { readSource } from "../../../src/knowledge/intake/read-source.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { MAI, desk, handIn } from "./desk-house.ts";

/** Head in two columns, a number alone on its line and a soft hyphen: all that cleaning would put otherwise. */
const text = `QUỐC HỘI ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------
Luật số: 77/2024/QH15 | Hà Nội, ngày 11 tháng 11 năm 2024

LUẬT

THỬ NGHIỆM

Điều 1. Phạm vi

1. Luật này quy định ph\u00adương án thử.

2.2.
Chi ngân sách địa phương.

Điều 2. Hiệu lực

Luật này có hiệu lực từ ngày 01 tháng 01 năm 2025.

 | CHỦ TỊCH QUỐC HỘI Nguyễn Văn Thử
`;
const shipped = `---\nnumber: 77/2024/QH15\ntitle: Luật Thử nghiệm\nkind: Luật\nissuer: Quốc hội\nissued: 2024-11-11\nin_force_from: 2025-01-01\nquality: official\n---\n${text}`;
const at = desk({ readSource });

describe("a text that is published already, handed in again", () => {
  test.each([
    ["the shipped file", "77-2024-qh15.md", shipped],
    ["its text alone", "luat.txt", text],
    ["with the line ends of Windows", "77-2024-qh15.md", shipped.replaceAll("\n", "\r\n")],
  ])("%s changes nothing", async (_, name, content) => {
    const file = readDocumentFile("77-2024-qh15.md", shipped);
    if (!file.ok) throw new Error(file.reason);
    await publishDocuments(env.KNOWLEDGE, [file.value]);
    const draftId = await handIn(content, MAI, name, at);
    const [preview, draft] = [await at.preview(draftId), await at.draft(draftId)];
    expect(preview?.against?.slug).toBe("77-2024-qh15");
    expect(preview?.diff).toMatchObject({ changes: [], renumbered: [], counts: { added: 0, changed: 0, removed: 0 } });
    expect(draft?.file?.text).toBe(text);
  });

  test("one word more is shown as that one word", async () => {
    const draftId = await handIn(shipped.replace("quy định", "chỉ quy định"), MAI, "77-2024-qh15.md", at);
    const preview = await at.preview(draftId);
    const changed = preview?.diff.changes.filter(({ anchor }) => anchor === "dieu-1-khoan-1");
    expect(changed).toHaveLength(1);
  });
});
