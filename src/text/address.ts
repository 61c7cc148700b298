/** How the assistant speaks to a person: the word, and our own sentences turned to it. */

type FormOfAddress = "ba_con" | "bac" | "co_chu" | "anh_chi";

export const addressWords: Record<FormOfAddress, string> = { ba_con: "bà con", bac: "bác", co_chu: "cô chú", anh_chi: "anh chị" };

/** Our sentences are written to "bà con"; this turns them to the person. What stands in quotation marks is left alone. */
export function spokenTo(text: string, form: FormOfAddress): string {
  if (form === "ba_con") return text;
  const word = addressWords[form];
  return text.replace(/«[^»]*»|“[^”]*”|(?<!\p{L})[Bb]à con(?!\p{L})/gu, (found) => {
    if (found === "bà con") return word;
    return found === "Bà con" ? word.charAt(0).toUpperCase() + word.slice(1) : found;
  });
}
