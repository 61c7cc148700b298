/**
 * A Vietnamese telephone number in a message → its digits with a leading 0; null when there is none, or more than one. Ten digits
 * from 03, 05, 07, 08, 09 (mobile) or 02 with eleven (fixed), with spaces, dots, dashes or +84.
 */
export function readPhone(text: string): string | null {
  const found = new Set<string>();
  for (const [written] of text.matchAll(/(?<![\d+])(?:\+?84|0)(?:[\s.\-()]{0,2}\d){8,10}(?![\s.-]?\d)/gu)) {
    const digits = written.replace(/\D/g, "");
    const national = digits.startsWith("84") ? `0${digits.slice(2)}` : digits;
    if (/^(?:0[35789]\d{8}|02\d{9})$/.test(national)) found.add(national);
  }
  const [only, ...more] = [...found];
  return only !== undefined && more.length === 0 ? only : null;
}
