/** A prompt file as read, with what identifies it in an answer's trace. */
export interface Prompt {
  /** "compose-answer". */
  name: string;
  /** SHA-256 of the text, hex. */
  digest: string;
  /** Fills every {{placeholder}}. @throws when one is missing or a value has no place: the file and the code disagree */
  fill(values: Readonly<Record<string, string>>): { system: string; user: string };
}

/**
 * Text of prompts/<name>.md → prompt. What stands before the line "---" is the system text, what follows the user text.
 * @throws when the line is missing
 */
export async function readPrompt(name: string, text: string): Promise<Prompt> {
  const [system, user, ...rest] = text.split(/^---$/m);
  if (system === undefined || user === undefined || rest.length > 0) throw new Error(`prompts/${name}.md: needs exactly one line "---" between system and user text.`);
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return {
    name,
    digest: [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    fill: (values) => {
      const used = new Set<string>();
      const filled = [system, user].map((part) =>
        part.trim().replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
          const value = values[key];
          if (value === undefined) throw new Error(`prompts/${name}.md: {{${key}}} has no value.`);
          used.add(key);
          return value;
        }),
      );
      for (const key of Object.keys(values)) if (!used.has(key)) throw new Error(`prompts/${name}.md: {{${key}}} is missing from the file.`);
      return { system: filled[0] ?? "", user: filled[1] ?? "" };
    },
  };
}
