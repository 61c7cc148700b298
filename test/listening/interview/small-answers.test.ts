import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/fold.ts";
import { isAgreement, isChangeOfMind, isSkip, isThanks, nobodyInDanger, opensReport, readJoining, readOpening, saysSend, unknownFacts } from "../../../src/listening/interview/small-answers.ts";

const both = (texts: readonly string[]): string[] => [...texts, ...texts.map(fold)];

describe("short answers, with accents or without", () => {
  it.each(both(["bỏ qua", "không nhớ", "hổng biết nữa", "khỏi", "dạ thôi", "không biết mấy hộ nữa", "không nhớ tên xã", "tôi không rõ"]))("«%s» leaves it open", (text) => {
    expect(isSkip(text)).toBe(true);
  });

  it.each(both(["không biết chữ nên nhờ con viết", "không nhớ rõ, hình như từ Tết", "thôi nhà tôi ở ấp 5", "khỏi nói cũng biết nước đục cỡ nào"]))("«%s» says more than that", (text) => {
    expect(isSkip(text)).toBe(false);
  });

  it.each(both(["cảm ơn con", "dạ cảm ơn nhiều nghen", "cám ơn ad", "tks", "rồi cảm ơn bot"]))("«%s» is thanks", (text) => {
    expect(isThanks(text)).toBe(true);
  });

  it.each(both(["cảm ơn, còn con nít thì sao", "cảm ơn mà chưa ai tới sửa", "muốn cảm ơn cô y tá trạm xá"]))("«%s» says more than thanks", (text) => {
    expect(isThanks(text)).toBe(false);
  });

  it.each(both(["tôi muốn phản ánh rác thải", "con xin phản ánh việc lộ hư", "cho tui báo vụ nước đục"]))("«%s» opens a matter of its own", (text) => {
    expect(opensReport(text)).toBe(true);
  });

  it.each(both(["phản ánh hôm trước của tôi tới đâu rồi", "tôi muốn phản ánh đó được trả lời", "muốn phản ánh thì gửi ở đâu", "tôi muốn báo"]))("«%s» does not", (text) => {
    expect(opensReport(text)).toBe(false);
  });

  it.each(both(["không có ai hết", "không", "hổng ai bị gì", "dạ không có ai nguy hiểm", "không ai bị thương", "chưa có ai bị gì"]))("«%s»: nobody is in danger", (text) => {
    expect(nobodyInDanger(text)).toBe(true);
  });

  it.each(both(["không có ai cứu", "không biết có ai trong đó không", "có người kẹt", "không thở được", "không ai nghe máy", "không có ai ở đây giúp"]))("«%s» is not said to be safe", (text) => {
    expect(nobodyInDanger(text)).toBe(false);
  });

  it.each(both(["thôi khỏi gửi", "không gửi nữa", "đổi ý rồi", "huỷ giùm", "để tôi suy nghĩ lại", "thôi để bữa khác", "bỏ đi"]))("«%s» is a change of mind", (text) => {
    expect(isChangeOfMind(text)).toBe(true);
  });

  it.each(both(["không gửi thì ai biết", "không báo xã được vì xa quá", "huỷ hoại môi trường quá", "bỏ đi mấy cây cầu cũ", "xoá đói giảm nghèo không công bằng"]))("«%s» is none", (text) => {
    expect(isChangeOfMind(text)).toBe(false);
  });

  it.each(both(["gửi đi con", "ừ gửi giùm tui luôn nghen", "dạ gửi", "rồi gửi đi"]))("«%s» sends", (text) => {
    expect(saysSend(text)).toBe(true);
  });

  it.each(both(["gửi đơn rồi mà không ai trả lời", "khỏi gửi", "gửi bữa trước rồi", "đừng gửi"]))("«%s» sends nothing", (text) => {
    expect(saysSend(text)).toBe(false);
  });

  it.each(both(["dạ đúng rồi con", "ok", "đúng rồi đó", "ừ được"]))("«%s» agrees", (text) => {
    expect(isAgreement(text)).toBe(true);
    expect(saysSend(text)).toBe(false);
  });

  it.each([["cho tui phản ánh cái", "report"], ["ad ơi cho hỏi xíu", "question"], ["toi muon kien nghi mot viec", "report"], ["phản ánh đường hư", null], ["báo cháy", null], ["hỏi thủ tục làm căn cước", null]] as const)("«%s» opens: %s", (text, opens) => {
    expect(readOpening(text)).toBe(opens);
  });

  it("what is not known is named", () => {
    expect(unknownFacts("hổng biết mấy hộ")).toEqual(["people"]);
    expect(unknownFacts("không nhớ từ bao giờ")).toEqual(["since"]);
  });
});

it.each([
  ["khong", "alone"], ["không thêm đâu", "alone"], ["khoi them vo", "alone"], ["hổng cần thêm", "alone"], ["để riêng nha", "alone"], ["gui rieng di", "alone"], ["dạ gửi riêng giùm tui", "alone"],
  ["thêm vô luôn", "join"], ["co them toi vao", "join"], ["gộp chung đi", "join"], ["cho tui gửi chung với mọi người", "join"],
  ["có", null], ["thôi", null], ["không có ai dọn rác hết trơn", null], ["thêm nữa là chỗ đó hôi lắm", null], ["riêng nhà tui bị ngập nặng nhất", null], ["đừng có ai biết tui gửi", null],
] as const)("on going along with others, «%s» means %s", (text, meant) => {
  expect(readJoining(text)).toBe(meant);
});
