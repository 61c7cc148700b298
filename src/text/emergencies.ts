/** Words for danger: the number is the first line, one thing to do, one question. No promise, no lecture. */

type EmergencyType = "fire" | "collapse" | "drowning" | "boat" | "electricity" | "violence" | "child" | "illness" | "poisoning" | "self_harm" | "disaster" | "other";

/** domain.md §7.4. `first` and `second` come from knowledge/hotlines.yaml. */
export const emergencyReply = (type: EmergencyType, numbers: { first: string; second: string }): string =>
  type === "self_harm"
    ? `Gọi ${numbers.first} nếu bà con đang muốn làm mình bị thương, hoặc nhờ người nhà đưa tới trạm y tế ngay.\nTôi nghe bà con nói, và tôi lo cho bà con. Bây giờ có ai ở cạnh bà con không? Tôi báo cán bộ để có người gọi, nói chuyện với bà con.`
    : `GỌI NGAY ${numbers.first} (hoặc ${numbers.second}).\n${safety[type]}`;

const safety: Record<Exclude<EmergencyType, "self_harm">, string> = {
  fire: "Tránh xa chỗ cháy, hô mọi người ra ngoài, đừng mở công tắc điện, đừng quay lại lấy đồ.",
  collapse: "Đừng để ai vào trong hay đứng sát mép lở. Gọi người gần đó đưa dây, phao.",
  drowning: "Ném phao, dây, can nhựa cho người dưới nước bám. Đừng nhảy xuống nếu không biết cứu.",
  boat: "Mặc áo phao, báo trên bộ đàm và cho đồn biên phòng. Cho biết vị trí, số hiệu tàu, mấy người.",
  electricity: "Đừng chạm vào dây hay người bị giật. Cúp cầu dao, giữ mọi người cách xa ít nhất mười mét.",
  violence: "Bà con giữ an toàn, tránh đối đầu, tới chỗ đông người.",
  child: "Giữ kín chuyện bà con báo. Đừng tự xông vào nếu nguy hiểm.",
  illness: "Để người bệnh nằm nghiêng chỗ thoáng, đừng cho ăn uống gì thêm.",
  poisoning: "Giữ lại mẫu thức ăn, bao bì. Đừng tự cho uống thuốc gì khi chưa hỏi thầy thuốc.",
  disaster: "Rời chỗ thấp, chỗ sát mép nước; tới nhà kiên cố, chỗ cao.",
  other: "Bà con giữ an toàn cho mình trước.",
};

/** After the number: the duty desk is told; where is it? Never "đang tới". */
export const emergencyLogged = (code: string, unit: string): string => `Tôi báo cán bộ trực ${unit}, mã ${code}.`;

export const askEmergencyPlace = (): string => "Bà con đang ở đâu: ấp (khóm) nào, xã (phường) nào? Có ai đang bị nguy không?";

export const askAnyoneInDanger = (): string => "Có ai đang bị nguy không? Bà con nhắn thêm, tôi chuyển ngay cho cán bộ trực.";

export const emergencyAdded = (code: string): string => `Tôi đã chuyển thêm cho cán bộ trực (${code}). Nếu chưa gọi được, bà con gọi lại số trên.`;
