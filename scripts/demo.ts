import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { noteCopies } from "../src/cases/campaigns.ts";
import { demoCadres, seedDemo } from "../src/cases/demo.ts";
import { hasDemoProvince, seedDemoProvince } from "../src/cases/demo-province.ts";
import { removeDemo } from "../src/cases/demo-remove.ts";
import { createSignInLink } from "../src/cases/sign-in-store.ts";
import { createListener, understand } from "../src/listening/understand.ts";
import { readFields } from "../src/knowledge/fields.ts";
import { readAreas } from "../src/knowledge/places/places.ts";
import { readLexicon } from "../src/language/lexicon.ts";
import { redact } from "../src/language/redact.ts";
import { createSealer, readKeyRing } from "../src/people/seal.ts";
import type { Env } from "../src/settings.ts";
import { readMatterWords } from "../src/cases/matter-words.ts";
import { removeDemoAnswers, seedDemoAnswers } from "./demo-answers.ts";
import { openMemoryCases } from "./demo-database.ts";
import { root } from "./local-service.ts";
import { shippedLocality } from "./shipped-locality.ts";

/** The demo cadres in place, and one sign-in link for each: it works once, within the day. */
export async function readDemo(db: D1Database, now: Date): Promise<{ role: string; path: string }[]> {
  await seedDemo(db);
  const links: { role: string; path: string }[] = [];
  for (const cadre of demoCadres) {
    const { token } = await createSignInLink(db, { cadreId: cadre.id, now, ttlMinutes: 24 * 60 });
    links.push({ role: cadre.name, path: `/console/dang-nhap?token=${encodeURIComponent(token)}` });
  }
  return links;
}

/**
 * The demo province in these databases, once. What a broken start left of it is taken out first.
 * @param secrets of the service that will open what is sealed here
 */
export async function seedProvince(env: Pick<Env, "CASES" | "KNOWLEDGE">, secrets: DemoSecrets, now: Date): Promise<"made" | "there"> {
  if (await hasDemoProvince(env.CASES)) return "there";
  await removeProvince(env, secrets, now);
  const place = shippedPlace();
  await seedDemoAnswers(env.KNOWLEDGE, place, now);
  const played = await playProvince(secrets, now, place);
  await played.carryTo(env.CASES);
  played.close();
  return "made";
}

/** The demo's cases in a database of their own, in memory. */
export async function playProvince(secrets: DemoSecrets, now: Date, place = shippedPlace()): Promise<ReturnType<typeof openMemoryCases>> {
  const { areas, lexicon, publicNames } = place;
  const listener = createListener({ areas, fields: readFields(knowledgeFile("fields.yaml")), lexicon, weights: knowledgeFile("listening-weights.txt"), dangerWeights: knowledgeFile("danger-weights.txt") });
  const matterWords = readMatterWords(knowledgeFile("matter-words.yaml"), lexicon);
  const memory = openMemoryCases();
  await seedDemoProvince({
    db: memory.db, locality: shippedLocality(), ...sealersOf(secrets),
    redact: (text) => redact(text, publicNames).text,
    readingOf(text, field) {
      const { reading, fields } = understand(text, listener);
      if (reading === undefined || fields[0] !== field) return null;
      const { confidence, reasons, since, people, needsCare } = reading;
      return { confidence, unsure: reading.unsure !== null, reasons, since, people, needsCare };
    },
    noteCopies: (opened) => noteCopies(memory.db, opened, matterWords),
  }, now);
  return memory;
}

function shippedPlace() {
  const areas = readAreas(knowledgeFile("areas.yaml"));
  return { areas, lexicon: readLexicon(knowledgeFile("lexicon.yaml")), publicNames: areas.units.map(({ name }) => name) };
}

/** Everything of the demo out of these databases; all else stays. @returns how many demo cases went */
export async function removeProvince(env: Pick<Env, "CASES" | "KNOWLEDGE">, secrets: DemoSecrets, now: Date): Promise<number> {
  await removeDemoAnswers(env.KNOWLEDGE);
  return removeDemo(env.CASES, sealersOf(secrets).restrictedSealer, shippedLocality(), now);
}

export type DemoSecrets = { CASES_KEYS?: string | undefined; RESTRICTED_KEYS?: string | undefined; DEMO?: string | undefined };

/** Secrets of the local service. */
export function localSecrets(): DemoSecrets {
  return parseEnv(readFileSync(`${root}.dev.vars`, "utf8"));
}

/** Was the demo taken out here by `npm run remove-demo` (`npm start -- --demo` brings it back), or does .dev.vars say DEMO="false"? */
export function demoIsUnwanted(stateDir: string, vars: { DEMO?: string | undefined } = localSecrets()): boolean {
  return vars.DEMO === "false" || existsSync(join(stateDir, unwanted));
}

export function wantDemo(stateDir: string, wanted: boolean): void {
  if (wanted) rmSync(join(stateDir, unwanted), { force: true });
  else writeFileSync(join(stateDir, unwanted), "");
}

const unwanted = "demo-removed";

function sealersOf(secrets: DemoSecrets) {
  return { sealer: createSealer(readKeyRing(secrets.CASES_KEYS ?? "", "CASES_KEYS")), restrictedSealer: createSealer(readKeyRing(secrets.RESTRICTED_KEYS ?? "", "RESTRICTED_KEYS")) };
}

function knowledgeFile(name: string): string {
  return readFileSync(join(root, "knowledge", name), "utf8");
}
