import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Vietnamese shown to a person lives in src/text only, in Unicode NFC. This finds letters with Vietnamese marks in
 * string literals and JSX text elsewhere. Exempt: rooms that read Vietnamese (language, listening, knowledge, answer).
 */
const root = join(import.meta.dirname, "..");
const exempt = ["src/text/", "src/language/", "src/listening/", "src/knowledge/", "src/answer/"];
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

export interface TextProblem { file: string; line: number; problem: string }

/** Every offence, by file and line. */
export function checkText(): TextProblem[] {
  return sources(join(root, "src")).flatMap((path) => {
    const file = relative(root, path);
    const text = readFileSync(path, "utf8");
    const lines = withoutComments(text).split("\n");
    const notNfc = text.normalize("NFC") === text ? [] : [{ file, line: 1, problem: "not in Unicode NFC: save it again in NFC" }];
    if (exempt.some((folder) => file.startsWith(folder))) return notNfc;
    return [...notNfc, ...lines.flatMap((line, index) => (vietnamese.test(line) ? [{ file, line: index + 1, problem: "Vietnamese outside src/text: move the wording there" }] : []))];
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|js)$/.test(entry.name) ? [path] : [];
  });
}

/** Comments may quote Vietnamese; line numbers are kept. Quoted text is left whole. */
function withoutComments(text: string): string {
  return text.replace(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (match: string, quoted: string | undefined) => quoted ?? match.replace(/[^\n]/g, " "));
}

if (import.meta.main) {
  const problems = checkText();
  for (const { file, line, problem } of problems) console.error(`${file}:${line}: ${problem}`);
  console.log(problems.length === 0 ? "text check: ok" : `text check: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
