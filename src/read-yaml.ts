import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

/** A locality file that cannot be used: says where, what is wrong and what to do. */
export class LocalityFileError extends Error {
  override readonly name = "LocalityFileError";
}

/**
 * YAML text → checked value.
 * @param file name shown in errors, e.g. "knowledge/units.yaml"
 * @throws {LocalityFileError} "knowledge/units.yaml:14: … — sửa …" for bad YAML, unknown shape or a repeated key
 */
export function readYaml<Shape extends z.ZodType>(file: string, text: string, shape: Shape): z.infer<Shape> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    throw new LocalityFileError(`${file}:${lines.linePos(broken.pos[0]).line}: ${firstLine(broken.message)}. Fix the YAML on that line.`);
  }
  const parsed = shape.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  const line = lineOf(document, lines, path);
  throw new LocalityFileError(`${file}:${line}: ${path.map(String).join(".") || "file"}: ${issue?.message ?? "not as expected"}. Correct this entry.`);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}

/** Line of the deepest node on `path` that exists; a missing key is reported at its parent. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === "object" && "range" in node && Array.isArray(node.range)) {
      return lines.linePos(node.range[0] as number).line;
    }
  }
  return 1;
}
