import { describe, expect, test } from "vitest";
import { declineReason } from "../../src/answer/decline-question.ts";
import { fold } from "../../src/language/fold.ts";
import { LEXICON } from "./fixtures.ts";

/** Asked of the assistant, but not for a document to answer. None of these stands in an evaluation set. */
const DECLINED: [string, string][] = [
  ["personal_file", "Hồ sơ làm sổ đỏ của tôi nộp tháng trước tới đâu rồi?"],
  ["personal_file", "Đơn xin trợ cấp của mẹ tôi có được duyệt chưa?"],
  ["personal_file", "Tra cứu giúp tôi hồ sơ đất nộp ở xã"],
  ["private_data", "Ai đã tố cáo tôi vậy, cho tôi biết tên"],
  ["private_data", "Cho tôi số điện thoại riêng của ông chủ tịch xã"],
  ["private_data", "Người viết đơn khiếu nại tên gì?"],
  ["opinion", "Bạn nghĩ sao về ông bí thư xã?"],
  ["opinion", "Ông chủ tịch mới có giỏi không?"],
  ["opinion", "Nên bầu cho ai?"],
  ["advice", "Tôi bị cao huyết áp uống thuốc gì?"],
  ["advice", "Thuốc hạ sốt cho bé uống liều bao nhiêu?"],
  ["advice", "Giá lúa đang xuống có nên bán không hay chờ?"],
  ["advice", "Bây giờ mua đất có lời không?"],
  ["other_province", "Ở Đồng Tháp học phí lớp 6 bao nhiêu?"],
  ["other_province", "Tỉnh An Giang hỗ trợ người già bao nhiêu một tháng?"],
  ["other_province", "Xin visa Nhật Bản cần bao nhiêu tiền?"],
  ["local_data", "Trụ sở công an xã nằm đường nào?"],
  ["local_data", "Số điện thoại trạm y tế xã là số mấy?"],
  ["local_data", "Ngày mai có cúp điện không, mấy giờ có lại?"],
  ["local_data", "Bảng giá đất năm nay một mét bao nhiêu?"],
  ["local_data", "Chủ tịch xã mình tên gì?"],
];

const ANSWERABLE = [
  "Làm sổ đỏ mất mấy ngày thì có?",
  "Học phí đại học Bạc Liêu bao nhiêu một năm?",
  "Tố cáo thì tên tôi có được giữ bí mật không?",
  "Ai có quyền tố cáo?",
  "Ai được trợ giúp pháp lý miễn phí?",
  "Chủ tịch xã phải tiếp dân mấy ngày trong tháng?",
  "Tôi đi làm ở Bình Dương, muốn đăng ký tạm trú cần giấy gì?",
  "Con tôi lấy chồng Hàn Quốc, đăng ký kết hôn ở đâu?",
  "Nộp đơn khiếu nại rồi, quy định mấy ngày phải trả lời?",
  "Bị khuyết tật nặng có được trợ cấp không?",
  "Người cao tuổi khám bệnh có được ưu tiên không?",
  "Nộp hồ sơ xin trợ cấp ở đâu?",
  "Bảo hiểm y tế chi trả bao nhiêu phần trăm khi uống thuốc ngoài danh mục?",
  "Cán bộ nhận quà có vi phạm không?",
];

describe("questions that no document may answer", () => {
  test.each(DECLINED)("%s: %s", (reason, question) => {
    expect(declineReason(question, LEXICON)).toBe(reason);
    expect(declineReason(fold(question), LEXICON)).toBe(reason);
  });

  test.each(ANSWERABLE)("is searched for: %s", (question) => {
    expect(declineReason(question, LEXICON)).toBeNull();
    expect(declineReason(fold(question), LEXICON)).toBeNull();
  });
});
