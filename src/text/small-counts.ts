/** Numbers behind which few people stand. */

export const hiddenCount = "không hiện";

export const hiddenCountHint = "Số dưới 5, và số mà từ đó trừ ra được, không hiện: để không ai đoán được người nói là ai.";
