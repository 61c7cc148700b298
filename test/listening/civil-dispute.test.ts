import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { isCivilDispute } from "../../src/listening/civil-dispute.ts";

const QUARRELS = [
  "ông hàng xóm lấn ranh đất nhà tôi hơn một mét, nói hoài không chịu dời hàng rào",
  "nhà bên rào lối đi chung không cho nhà tôi qua",
  "anh ruột tôi giành hết đất ba má để lại, không chịu chia cho tôi phần nào",
  "tôi có cho người quen mượn ba chục triệu mà hai năm rồi không chịu trả",
  "thằng bạn giựt tiền tôi năm chỉ vàng rồi né mặt",
  "tôi đặt cọc mua miếng đất mà chủ đất không chịu trả cọc",
  "em chồng chiếm nền nhà mẹ chồng cho tôi, ấp hòa giải hai lần không xong",
];
const QUARRELS_WITH_PLACE = QUARRELS.map((text) => `${text}, ở ấp Mũi xã Đất Mũi`);
const OTHERS = [
  "hàng xóm xả nước thải ra mương hôi quá trời",
  "nhà bên lấn lề đường cất quán, xe cộ đi không được",
  "chủ tịch xã lấn đất nhà tôi",
  "xã ra quyết định thu hồi đất của tôi, tôi không đồng ý",
  "công ty nợ lương tôi ba tháng chưa trả",
  "ngân hàng đòi nợ mà tôm chết hết, xin giãn nợ",
  "bà chủ hụi ôm tiền của mấy chục hộ trong ấp bỏ trốn, vỡ hụi rồi",
  "cầu ấp 5 sập một bên, bà con đi lại nguy hiểm",
  "tôi báo xã chuyện hàng xóm lấn ranh mấy lần mà xã không giải quyết",
  "hàng xóm hát karaoke tới khuya ồn quá",
];

describe("a quarrel between private persons", () => {
  it.each([...QUARRELS_WITH_PLACE, ...QUARRELS_WITH_PLACE.map(fold)])("is heard with its place in %s", (text) => expect(isCivilDispute(text)).toBe(true));
  it.each(QUARRELS)("is heard in %s", (text) => expect(isCivilDispute(text)).toBe(true));
  it.each(QUARRELS.map(fold))("is heard without accents in %s", (text) => expect(isCivilDispute(text)).toBe(true));
  it.each([...OTHERS, ...OTHERS.map(fold)])("is not heard in %s", (text) => expect(isCivilDispute(text)).toBe(false));
});
