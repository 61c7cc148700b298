import { describe, expect, it, test } from "vitest";
import { checkReply, readProof } from "../../src/cases/closing-gate.ts";
import { readReply } from "../../src/cases/reply-content.ts";
import { fold } from "../../src/language/fold.ts";
import { gateSentences } from "../../src/text/closing-gate.ts";
import { concreteReplies, emptyReplies, matters } from "./reply-samples.ts";

/** What the citizen wrote: repeating it is no answer. */
const about = "Lộ ấp 4 sụp đã hai tháng, nước ngập, rác thải nhiều, xe học sinh không qua được, đèn đường hư";

const empty = [
  "Đã tiếp thu ý kiến của bà con.",
  "Đã ghi nhận phản ánh của bà con về lộ ấp 4.",
  "UBND xã sẽ nghiên cứu, xem xét giải quyết theo quy định.",
  "Đang phối hợp với các cơ quan chức năng để xử lý.",
  "Cơ quan có thẩm quyền sẽ xem xét trong thời gian tới.",
  "Xin tiếp thu và rút kinh nghiệm.",
  "Đang phối hợp Phòng Kinh tế xử lý.",
  "Sẽ khắc phục sớm nhất có thể.",
  "Khi có kinh phí sẽ sửa.",
  "Đã chuyển đơn vị liên quan xem xét, giải quyết theo thẩm quyền.",
  "Cảm ơn bà con đã phản ánh.",
  "Đã xử lý xong.",
  "Đã giải quyết theo quy định.",
  "Ok",
  "Chúng tôi sẽ cố gắng khắc phục kịp thời.",
  "Địa phương đang rà soát, sẽ có phương án phù hợp.",
  "UBND xã đã ghi nhận ngày 20/11.",
  "Lãnh đạo xã rất quan tâm đến vấn đề này và sẽ chỉ đạo các bộ phận chuyên môn.",
  "Đã nắm bắt thông tin về tình trạng rác thải, sẽ tham mưu cấp trên.",
  "Sẽ đề xuất cấp trên xem xét khi có chủ trương.",
  "Đơn vị đã tiếp nhận và đang giải quyết.",
  "Mong bà con thông cảm, xã sẽ từng bước khắc phục.",
  "Đã kiểm tra.",
  "Phòng Kinh tế đã tiếp thu.",
  "Đang trong quá trình nghiên cứu giải pháp.",
  "Ghi nhận. Sẽ xem xét trước ngày 30/11.",
  "Theo quy định thì việc này đang được xử lý.",
  "Đang chờ vốn.",
  "Xã tiếp tục quan tâm, theo dõi tình hình lộ ấp 4.",
  "Nội dung này xã xin ghi nhận để phối hợp các ngành chức năng thực hiện trong thời gian sớm nhất.",
  "Vụ việc đang được xem xét, kính mong bà con chờ đợi.",
  "Cấp trên đang nghiên cứu.",
];

const concrete = [
  "Đã đổ đá 15 mét ngày 20/11.",
  "Đã thay bơm.",
  "Đã thay bơm, chạy thử ba giờ.",
  "Xã đã tiếp thu, ngày 25/11 cho xe đổ đá đoạn trước nhà văn hóa.",
  "Đang phối hợp Điện lực Năm Căn, thứ Sáu 27/11 thay trụ điện.",
  "Sáng nay tổ thu gom đã chở hết đống rác ở chợ.",
  "Công an xã nhắc nhở hộ nuôi tôm, cam kết tắt quạt sau 22 giờ, biên bản số 12/BB-CAX.",
  "Đã vá 3 ổ gà sáng nay",
  "Tổ điện đã thay 2 bóng đèn trước chùa, hôm qua",
  "Chủ tịch UBND xã đã kiểm tra tại chỗ sáng thứ Hai 23/11, thấy mặt lộ lún 20 cm; đội thi công rào lại trong ngày.",
  "Theo khoản 2 Điều 5 Nghị quyết 07/2025/NQ-HĐND, hộ cận nghèo được hỗ trợ 500 nghìn đồng.",
  "Hiện chưa có quy định hỗ trợ đối tượng này; xã đã kiến nghị HĐND tỉnh ngày 12/11.",
  "Đã ghi nhận. Phòng Kinh tế sẽ khảo sát và rào chắn trước thứ Tư 25/11.",
  "Phòng Kinh tế đang phối hợp Điện lực xử lý trong tuần này.",
  "Kinh phí 80 triệu đồng đã được duyệt tại Quyết định 215/QĐ-UBND, khởi công 5/12.",
  "Đã cấp lại sổ hộ nghèo cho gia đình, mời bà con tới nhận tại một cửa",
  "Xã không thu khoản này; bà con không phải đóng.",
  "Trạm y tế đã phun thuốc diệt muỗi 40 hộ ấp 4 chiều qua.",
  "Bảo hiểm xã hội sẽ trả thẻ trước ngày 5/12, bà con nhận ở bưu điện.",
  "Đã nạo vét 120 m mương, nước rút trong đêm 19/11.",
  "Cây nghiêng đã được cưa bỏ.",
  "Điện lực hẹn thay đồng hồ ngày mai lúc 8 giờ.",
  "Đã lập biên bản, phạt 2.000.000 đồng hộ xả nước thải.",
  "Đất của bà con nằm trong quy hoạch giao thông đến năm 2030, bản đồ dán ở trụ sở ấp.",
  "Đang sửa, 3 ngày nữa xong, đội thi công công ty Minh Phát",
  "Đã lắp 6 đèn đường.",
  "Đã dọn rác",
  "Sẽ xem xét hỗ trợ: mời bà con mang giấy ra viện tới phòng Văn hóa sáng thứ Năm.",
  "Tháng sau thay.",
  "Đoạn này là lộ tỉnh.",
  "Đã xả cống, nước rút hết hồi sáng nay.",
  "Trường đã trả lại 150.000 đồng cho 32 phụ huynh ngày 18/11.",
  "Xã vận động được 12 hộ hiến đất, tuần sau cắm mốc mở rộng lộ.",
];

describe("a reply that tells nothing is held back, one that tells something goes", () => {
  test.each(empty)("held back: %s", (text) => expect([readReply(text, about).concrete, readReply(fold(text), about).concrete]).toEqual([false, false]));
  test.each(concrete)("goes: %s", (text) => expect([readReply(text, about).concrete, readReply(fold(text), about).concrete]).toEqual([true, true]));
  it("counts at least thirty of each", () => expect(Math.min(empty.length, concrete.length)).toBeGreaterThanOrEqual(30));
});

describe("the same for replies in other words, about other matters", () => {
  const read = (matter: string, text: string): boolean[] => [text, fold(text)].map((written) => readReply(written, matters[matter] ?? "").concrete);
  test.each(emptyReplies)("held back (%s): %s", (matter, text) => expect(read(matter, text)).toEqual([false, false]));
  test.each(concreteReplies)("goes (%s): %s", (matter, text) => expect(read(matter, text)).toEqual([true, true]));
});

const kinds = (draft: Partial<Parameters<typeof checkReply>[0]>): string[] =>
  checkReply({ kind: "answer", outcome: "explained", text: "Đã đổ đá 15 mét ngày 20/11.", ...draft }, about, ["Trần Văn Thời"]).map((finding) => finding.kind);

describe("the closing gate", () => {
  it("takes for done only what has proof, or says why there is none", () => {
    expect(kinds({ outcome: "done", proof: "Biên bản 12/BB-UBND" })).toEqual([]);
    expect(kinds({ outcome: "done", proof: "chưa có ảnh vì trời tối" })).toEqual([]);
    for (const proof of ["", "không có", "ko", "chưa có", "có", null]) expect(kinds({ outcome: "done", proof })).toEqual(["proof_needed"]);
    expect(readProof("chua co anh vi troi mua")).toEqual({ kind: "reason", text: "chua co anh vi troi mua" });
  });

  it("a promised day is the when of a promise, and does not make up for a missing what", () => {
    expect(kinds({ outcome: "promised", text: "Sẽ đổ đá đoạn sụp" })).toEqual([]);
    expect(kinds({ outcome: "promised", text: "Sẽ xem xét, giải quyết" })).toEqual(["reply_empty"]);
  });

  it("finds the personal data of somebody else wherever the citizen will read it", () => {
    expect(kinds({ text: "Đã đổ đá ngày 20/11 trước nhà ông Nguyễn Văn Bảy." })).toEqual(["personal_data"]);
    expect(kinds({ proof: "Gọi chị Lê Thị Hoa 0912345678 hỏi" })).toEqual(["personal_data", "personal_data"]);
    expect(kinds({ kind: "refuse", text: "Đoạn này là quốc lộ.", whereToGo: "Sở Xây dựng, gặp anh Tú số 0912 345 678" })).toContain("personal_data");
    expect(kinds({ kind: "ask", text: "Nhà chị Lê Thị Hoa số 0912345678 có ngập không?" })).toContain("personal_data");
    expect(kinds({ text: "Đã đổ đá ngày 20/11, hỏi thêm số 0912345678.", personalDataSeen: true })).toEqual([]);
  });

  it("lets places named after persons, cadres by their office and fixed lines of offices stand", () => {
    expect(kinds({ text: "Phòng Kinh tế xã Trần Văn Thời đã đổ 15 mét đá ngày 20/11." })).toEqual([]);
    expect(kinds({ text: "Bà con gặp cán bộ địa chính Trần Văn Nam, phòng Kinh tế, sáng thứ Hai." })).toEqual([]);
    expect(kinds({ text: "Bà con gọi bộ phận một cửa 02903831234 sáng thứ Hai để nhận sổ." })).toEqual([]);
  });

  it("reads an office after a word of address as an office, and a person as a person", () => {
    for (const text of ["Anh em Trung tâm Phục vụ hành chính công đã in 12 sổ sáng nay.", "Các anh Hội Nông dân đã phát 40 bao lúa giống.", "Anh em Trung tam vua dam da doan truoc truong."]) expect(kinds({ text })).toEqual([]);
    for (const text of ["Anh Trung tắm cho bò dưới mương, đã nhắc 2 lần.", "Chị Trần Thị Trung đã nhận 3 bao lúa giống.", "Anh Trung Tam da nhan 3 bao lua giong."]) expect(kinds({ text })).toEqual(["personal_data"]);
  });

  it("sends nobody to an office without a name", () => {
    for (const whereToGo of ["cơ quan chức năng", "cơ quan có thẩm quyền", "cap tren", "noi khac"]) expect(kinds({ kind: "refuse", text: "Đoạn này là quốc lộ, xã không sửa được.", whereToGo })).toEqual(["office_unnamed"]);
    expect(kinds({ kind: "refuse", text: "Đoạn này là quốc lộ.", whereToGo: "Sở Xây dựng, 269 Trần Hưng Đạo" })).not.toContain("office_unnamed");
    expect(kinds({ kind: "guide", text: "Việc tòa án", whereToGo: "Tòa án nhân dân khu vực 2" })).toEqual([]);
  });

  it("says what to add, with the phrase quoted as it was written", () => {
    const [sentence] = gateSentences(checkReply({ kind: "answer", outcome: "done", text: "Đang phối hợp xử lý.", proof: "có ảnh" }, about, []));
    expect(sentence).toContain("«Đang phối hợp»");
    expect(sentence).toContain("đã làm gì hoặc sẽ làm gì, ai làm và ngày nào");
  });
});
