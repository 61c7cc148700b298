/**
 * Fixed Khmer sentences with their Vietnamese beside them. Nothing else is ever said in Khmer: no machine translation of an answer
 * (domain.md §7.2). Each line: hello; I am an automatic assistant; I do not speak Khmer; I pass your message to an official who does;
 * tell what it is and in which commune; call in an emergency.
 */
export const khmerGreeting = (): string =>
  "ជម្រាបសួរ។ ខ្ញុំជាជំនួយការស្វ័យប្រវត្តិ (AI)។ ខ្ញុំមិនចេះភាសាខ្មែរទេ។ សូមប្រាប់ថា មានរឿងអ្វី នៅឃុំណា។ ខ្ញុំនឹងបញ្ជូនទៅមន្ត្រីដែលចេះភាសាខ្មែរ។ បន្ទាន់ សូមទូរស័ព្ទ 113, 114, 115។\n" +
  "Chào bà con. Tôi là trợ lý tự động (AI), tôi không biết tiếng Khmer. Bà con nói việc gì, ở xã nào, bằng chữ Khmer cũng được, tôi chuyển tới cán bộ biết tiếng Khmer. Gấp thì gọi 113, 114, 115.";

/** Words in Khmer went to a person as they stand. */
export const khmerPassedOn = (code: string, unit: string): string =>
  `ខ្ញុំបានបញ្ជូនសាររបស់អ្នកទៅមន្ត្រីហើយ។ លេខកូដ៖ ${code}។\nTôi đã chuyển nguyên lời bà con tới ${unit}, nhờ cán bộ biết tiếng Khmer đọc. Mã: ${code}.`;

/** Stands before the words on the cadre's side. */
export const khmerNote = "(Cần cán bộ biết tiếng Khmer đọc và trả lời.)";
