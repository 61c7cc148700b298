import type { CaseReading } from "../cases/case-reading-store.ts";
import type { TurnContext } from "./turn-context.ts";

/** How the masked words of a case are heard, for the cadre who gets it: words that were masked can be no reason. Null where rules settle it at once. */
export function readingToKeep({ services }: TurnContext, textRedacted: string): CaseReading | null {
  const heard = services.understand(textRedacted);
  const readings = [heard, ...heard.matters].flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  const [lead] = readings;
  if (!lead) return null;
  const { confidence, reasons, since, people } = lead;
  return { confidence, unsure: lead.unsure !== null, reasons, since, people, needsCare: readings.some((reading) => reading.needsCare) };
}
