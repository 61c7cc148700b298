/** What is said of a position that somebody sent: sensitive data (NĐ 356/2025, Điều 4), never asked for, kept only with a matter. */

export interface Position { latitude: number; longitude: number }

/** Goes with what is being told. */
export const positionTaken = (): string => "Tôi đã nhận vị trí, chỉ kèm vào việc này cho cán bộ xử lý. Muốn bỏ, bà con nhắn «bỏ vị trí».";

/** Before any words. */
export const positionFirst = (): string => "Tôi đã nhận vị trí. Bà con kể giúp: ở đó có việc gì, thuộc ấp nào, xã nào?";

export const positionToDuty = (code: string): string => `Tôi đã báo vị trí của bà con cho cán bộ trực (${code}). Nếu chưa gọi được, bà con gọi lại số trên.`;

export const positionAdded = (code: string): string => `Tôi đã gửi thêm vị trí vào việc ${code}.`;

/** Beside a matter about the conduct of officials: where somebody stands tells who they are. */
export const positionProtected = (): string => "Việc này được giữ kín riêng. Tôi không nhận vị trí ở đây, và đã bỏ vị trí vừa gửi.";

export const positionDropped = (): string => "Tôi đã bỏ vị trí, không gửi đi đâu.";

export const positionNone = (): string => "Tôi không giữ vị trí nào của bà con.";

/** Under a draft. */
export const positionWith = "Vị trí: có kèm, chỉ cán bộ xử lý xem";

/** In the sealed original of a case: about a metre. */
export const positionExact = ({ latitude, longitude }: Position): string => `Vị trí người gửi bấm gửi: ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

/** In the copy everybody on the case reads: two decimals are about a kilometre, no nearer than a hamlet's name. */
export const positionRounded = ({ latitude, longitude }: Position): string => `Vị trí người gửi bấm gửi (làm tròn chừng 1 km): ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;
