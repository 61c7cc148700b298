/** What was worked out of a text while one message is read; nothing outlives it. */
let memory: Map<object, Map<string, unknown>> | null = null;

/**
 * Runs `work` so that the same question about the same text is worked out once (see `once`). Several readers look at one message, each
 * from its letters on. What was kept is forgotten when `work` ends; work inside work shares it.
 */
export function remembering<Value>(work: () => Value): Value {
  if (memory !== null) return work();
  memory = new Map();
  try {
    return work();
  } finally {
    memory = null;
  }
}

/**
 * The answer to a question about a text, worked out once while `remembering`, and each time outside of it.
 * @param asker whose question it is; its answers must follow from the text alone, and nobody may change them
 */
export function once<Value>(asker: object, text: string, work: () => Value): Value {
  if (memory === null) return work();
  let answers = memory.get(asker);
  if (!answers) memory.set(asker, (answers = new Map()));
  if (answers.has(text)) return answers.get(text) as Value;
  const answer = work();
  answers.set(text, answer);
  return answer;
}
