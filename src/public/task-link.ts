import { isSignature, signature } from "./signed-value.ts";

const purpose = "task-link";

/** The address behind which somebody in the hamlet finds one task: the same whenever it is asked for. */
export async function taskLink(services: { publicUrl: string; sessionSecret: string }, taskId: string): Promise<string> {
  return `${services.publicUrl}/viec/${taskId}.${await signature(services.sessionSecret, purpose, taskId)}`;
}

/** The last part of such an address → the task it opens; null for anything that was not made here. */
export async function taskOfLink(sessionSecret: string, given: string): Promise<string | null> {
  const dot = given.lastIndexOf(".");
  if (dot < 1) return null;
  const taskId = given.slice(0, dot);
  return (await isSignature(sessionSecret, purpose, taskId, given.slice(dot + 1))) ? taskId : null;
}
