import { readPrompt } from "./answer/prompt.ts";
import { readWithModel } from "./listening/ask-model.ts";
import type { Understanding } from "./listening/understanding.ts";
import { redact } from "./language/redact.ts";
import type { Services } from "./services.ts";
import readMessagePrompt from "../prompts/read-message.md";

/** Reads once more, with the model, what the rules were not sure of; null where no model is configured. Behind the ledger and its budget. */
export function createSecondReading({ modelUse, communeNames, locality }: Services): ((heard: Understanding) => Promise<Understanding>) | null {
  if (modelUse === null) return null;
  const fieldNames = new Map([...locality.fields.values()].map(({ id, name }) => [id, name]));
  const prompt = readPrompt("read-message", readMessagePrompt);
  return async (heard) => readWithModel(heard, { model: modelUse.model, prompt: await prompt, redact: (text) => redact(text, communeNames).text, fieldNames });
}
