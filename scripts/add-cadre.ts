import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { saveCadre } from "../src/cases/cadre-store.ts";
import { createSignInLink } from "../src/cases/sign-in-store.ts";
import { readUnits } from "../src/cases/units.ts";
import { readAreas } from "../src/knowledge/places/places.ts";
import { root } from "./local-service.ts";
import { withDatabases } from "./open-databases.ts";

/** `npm run add-cadre`: the first admin of a new installation, or any cadre; prints a sign-in link that works once. */
const usage = 'usage: npm run add-cadre -- --id nguyen-van-a --name "Nguyễn Văn A" --role admin --unit tinh.dang.tgdv --url https://your.domain [--remote]';

const given = z.object({
  id: z.string("--id is missing").regex(/^[a-z0-9-]{3,40}$/, "--id: 3 to 40 of a-z, 0-9, -"),
  name: z.string("--name is missing").min(2),
  role: z.enum(["cadre", "supervisor", "admin", "auditor"], "--role: cadre, supervisor, admin or auditor"),
  unit: z.string("--unit is missing: an id of knowledge/units.yaml, such as tinh.dang.tgdv or xa.32248.dang.bxdd"),
  url: z.string().default("http://localhost:8787"),
  remote: z.boolean().default(false),
}).safeParse(parseArgs({ options: { id: { type: "string" }, name: { type: "string" }, role: { type: "string" }, unit: { type: "string" }, url: { type: "string" }, remote: { type: "boolean" } } }).values);

if (given.success) await addCadre(given.data);
else {
  console.error(`${given.error.issues[0]?.message ?? "not understood"}\n${usage}`);
  process.exitCode = 2;
}

async function addCadre({ id, name, role, unit, url, remote }: NonNullable<typeof given.data>): Promise<void> {
  const locality = (file: string): string => readFileSync(`${root}knowledge/${file}.yaml`, "utf8");
  const units = readUnits(locality("units"), readAreas(locality("areas")).units);
  if (!units.get(unit)) {
    console.error(`There is no unit "${unit}" in knowledge/units.yaml.`);
    process.exitCode = 2;
    return;
  }
  await withDatabases(remote, async (env) => {
    await saveCadre(env.CASES, { id, name: name.normalize("NFC"), role, unitId: unit, active: true });
    const { token } = await createSignInLink(env.CASES, { cadreId: id, now: new Date(), ttlMinutes: 60 });
    console.log(`${name}, ${units.require(unit).name}. Sign in once within an hour:\n${url.replace(/\/+$/, "")}/console/dang-nhap?token=${encodeURIComponent(token)}`);
  });
}
