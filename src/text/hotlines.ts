import { z } from "zod";
import { readYaml } from "../read-yaml.ts";

const emergencyTypes = ["fire", "collapse", "drowning", "boat", "electricity", "violence", "child", "illness", "poisoning", "self_harm", "disaster", "other"] as const;

type EmergencyType = (typeof emergencyTypes)[number];

/** Which numbers to give for which danger. */
export interface Hotlines {
  first(type: EmergencyType): string;
  second(type: EmergencyType): string;
  /** Confirmed lines of this place for such a danger. */
  local(type: EmergencyType): readonly { name: string; number: string }[];
}

const number = z.string().regex(/^\d{3,11}$/, "a telephone number in digits");

const shape = z.object({
  numbers: z.array(z.object({ number, name: z.string(), for: z.array(z.enum(emergencyTypes)) })),
  also: z.record(z.enum(emergencyTypes), number),
  local: z.array(z.object({ name: z.string(), number, for: z.array(z.enum(emergencyTypes)).default([]) })),
}).superRefine((file, context) => {
  for (const type of emergencyTypes) {
    if (!file.numbers.some((entry) => entry.for.includes(type))) {
      context.addIssue({ code: "custom", path: ["numbers"], message: `no number for "${type}": add it to the "for" list of one` });
    }
  }
});

/**
 * knowledge/hotlines.yaml → numbers by danger; every danger has two.
 * @throws {LocalityFileError} naming line and remedy
 */
export function readHotlines(yaml: string): Hotlines {
  const file = readYaml("knowledge/hotlines.yaml", yaml, shape);
  return {
    first: (type) => file.numbers.find((entry) => entry.for.includes(type))?.number ?? "112",
    second: (type) => file.also[type],
    local: (type) => file.local.filter((line) => line.for.includes(type)).map(({ name, number }) => ({ name, number })),
  };
}
