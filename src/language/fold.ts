/**
 * Vietnamese without its marks: lower case, tone and vowel marks removed, đ → d.
 * "Đất đai" and "dat dai" fold to the same string. Length in UTF-16 units equals that of the NFC
 * input for Vietnamese letters, so word positions carry over.
 */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "d").toLowerCase();
}

/** True when the text carries no Vietnamese mark at all, as typed on an old phone. */
export function isUnaccented(text: string): boolean {
  return !/[\u0300-\u036fđĐ]/.test(text.normalize("NFD"));
}
