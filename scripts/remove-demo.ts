import { existsSync } from "node:fs";
import { localSecrets, removeProvince, wantDemo } from "./demo.ts";
import { root } from "./local-service.ts";
import { localState, withDatabases } from "./open-databases.ts";

/** `npm run remove-demo`: takes every demo cadre, case, answer and protected item out of the databases of this machine, and nothing else. */
if (!existsSync(`${root}.dev.vars`)) {
  console.error("There is no .dev.vars here: run npm start once first.");
  process.exitCode = 1;
} else {
  const removed = await withDatabases(false, (env) => removeProvince(env, localSecrets(), new Date()));
  wantDemo(localState, false);
  console.log(`${removed} demo cases and all that belonged to them are gone. npm start leaves the demo out from now on; npm start -- --demo brings it back.`);
}
