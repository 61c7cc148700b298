import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { isPoliticalBait } from "../../src/listening/politics.ts";

describe("an opinion is wanted", () => {
  it.each([
    "Thủ tướng với chủ tịch nước ai giỏi hơn", "Tổng bí thư có tham nhũng không", "Việt Nam có nên đa đảng không", "Hoàng Sa là của ai", "Biển Đông mất rồi phải không", "Bạn nghĩ gì về chiến tranh Nga Ukraine", "Mỹ với Trung Quốc bên nào đúng",
    "đạo Phật hay đạo Chúa tốt hơn", "Ngày 30 4 là giải phóng hay xâm lược, ai đúng", "Đảng có tốt không", "bạn thấy chế độ này thế nào", "Kỳ này nên bầu ai", "Ai sẽ lên làm tổng bí thư", "có nên theo đạo Tin lành không", "Cải cách ruộng đất đúng hay sai", "Bạn đánh giá sao về bộ chính trị",
  ])("%s", (text) => {
    expect(isPoliticalBait(text)).toBe(true);
    expect(isPoliticalBait(fold(text))).toBe(true);
  });
});

describe("a body or a faith is merely named", () => {
  it.each([
    "Chủ tịch xã tiếp dân ngày nào", "Luật tín ngưỡng tôn giáo quy định đăng ký thế nào", "Thủ tướng ký quyết định nào về tăng lương hưu", "Quyết định của Thủ tướng về hỗ trợ nhà ở có còn hiệu lực không", "Nhiệm kỳ của chủ tịch nước là mấy năm", "Chùa muốn xây thêm nhà tăng thì xin phép ở đâu",
    "Người Khmer theo đạo Phật có được nghỉ lễ Chol Chnam Thmay không", "Kết nạp Đảng cần điều kiện gì", "Đi lính chế độ cũ có được trợ cấp gì không", "Thương binh thời chiến tranh được hưởng chế độ gì", "Đi xuất khẩu lao động Đài Loan cần giấy gì", "Bầu trưởng ấp thì ai được đi bầu", "tàu cá vượt biên giới biển bị phạt bao nhiêu",
    "Chủ tịch xã tham nhũng tiền làm lộ, tố cáo ở đâu", "Xã dâng hương ngày 30 4 có thu tiền dân không", "Giải phóng mặt bằng đền bù đúng hay sai thì khiếu nại ai", "Nhà nước có hỗ trợ tiền điện cho hộ nghèo không", "Nước mình có luật về chó cắn người không",
  ])("%s", (text) => {
    expect(isPoliticalBait(text)).toBe(false);
    expect(isPoliticalBait(fold(text))).toBe(false);
  });
});
