import { pattern } from "../language/phrase.ts";

/**
 * Does someone sound worn out, afraid or alone? A note to the cadre to be gentle, never a judgement of the person; danger to life is told
 * by `findDanger`, not here.
 * @param line of `listen`, with shorthand spelled out
 */
export function readsWornOut(line: string): boolean {
  return WORN_OUT.test(line);
}

const WORN_OUT = pattern([
  "(khổ|cực|mệt mỏi|kiệt sức|kiệt quệ|cùng cực|túng quẫn|lao đao|điêu đứng|khốn khổ) (quá|lắm|trăm bề|hết sức|dữ lắm|vô cùng)", "(tuyệt vọng|bế tắc|hết đường|cùng đường|quẫn trí|suy sụp|kiệt sức|trầm cảm)", "(khóc|mất ngủ|không ngủ được|ăn không vô|ăn ngủ không yên|đêm nào cũng)( ~3 (hoài|suốt|vì|cả đêm|lo))", "(sợ|lo|rầu|buồn|tủi|tủi thân|đau lòng) (quá|lắm|dữ lắm|hết sức|muốn khóc)", "(kho|cuc|rau|lo|so) (qua|lam)(?= [,.]| $)", "(không|chẳng|hổng) (còn )?(ai|nơi nào|chỗ nào) ~2 (nương tựa|giúp|lo|dựa|bên cạnh|trông cậy)", "(một mình|đơn chiếc|neo đơn|thui thủi|côi cút) ~6 (nuôi|sống|không ai|chịu)", "(hết|không còn|không có) ~1 (tiền ăn|gạo ăn|gì ăn|đồng nào|chỗ ở)", "(mới mất|vừa mất|mới qua đời|tang|đám ma) ~6 (chồng|vợ|con|cha|mẹ|ba|má)?", "(mang nhục|nhục nhã|mất mặt|xấu hổ|tủi nhục)", "không (biết|dám) ~3 (sống sao|sống|tính sao|kêu ai|về nhà|ra đường)", "(hăm|dọa|trù dập|trả thù|khủng bố) ~6",
]);
