import { fold } from "../../language/fold.ts";

/** "Không đăng CM-261123-K7QF", "đừng đăng việc CM-… nữa": a yes to publishing is taken back. @returns the code as typed, upper case; null for anything else */
export function takesBackPublishing(text: string): string | null {
  const code = CODE.exec(text)?.[0];
  if (code === undefined) return null;
  const rest = fold(text.replace(CODE, " ")).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim();
  return SAYS.test(rest) ? code.toUpperCase() : null;
}

const CODE = /\b[a-z]{2}-\d{6}-[2-9a-hj-np-z]{4}\b/iu;
const SAYS = /^(?:thoi )?(?:khong|dung|hong|khoi|go|ngung) (?:cho )?dang(?: (?:viec|nua|len|cong khai|bai|tin|nha|nhe|nghen|giup|gium))*$/;
