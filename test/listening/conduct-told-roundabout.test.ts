import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { understand } from "../../src/listening/understand.ts";
import { listener } from "./shipped-listener.ts";

const bothWays = (text: string): string[] => [text, fold(text)];

describe("wrongs of officials told without their names", () => {
  it.each([
    "Đất công cạnh trạm bơm giờ đứng tên con dâu ông trưởng ấp",
    "Muốn xin giấy thì ghé nhà trưởng khóm, đi tay không là khỏi có",
    "Kế toán xã kê tiền sửa cái cổng ba lần mà cái cổng y như cũ",
    "Giống lúa nhà nước cho không mà trưởng ấp thu mỗi ký mười ngàn",
    "Xã với chủ thầu chia nhau tiền làm lộ, bê tông mỏng dính",
  ])("a denunciation is heard, accents or not: %s", (text) => {
    for (const typed of bothWays(text)) expect(understand(typed, listener)).toMatchObject({ kind: "to_cao", againstOfficial: expect.anything() });
  });

  it.each([
    "Cán bộ lấy tiền của dân thì luật xử phạt thế nào",
    "Chủ tịch xã có được đứng tên đất công không",
    "Trong xã có lớp dạy nghề nào cho chị em không",
    "Cha tôi mất, giờ muốn đứng tên trên sổ thì làm sao",
  ])("a question stays a question, whoever it names: %s", (text) => {
    for (const typed of bothWays(text)) expect(understand(typed, listener)).toMatchObject({ intent: "question", againstOfficial: null });
  });

  it.each([
    ["Số lạ xưng là bên bảo hiểm kêu tôi bấm đường dẫn nhận tiền", "lua_dao_tin_gia"],
    ["Tôi tố cáo chủ quán xả mỡ xuống cống", "moi_truong"],
  ])("impostors and private persons are no officials: %s", (text, field) => {
    for (const typed of bothWays(text)) {
      const heard = understand(typed, listener);
      expect(heard).toMatchObject({ intent: "grievance", kind: "phan_anh", againstOfficial: null });
      expect(heard.fields).toContain(field);
    }
  });
});
