import { shippedListener } from "./evaluate/listener.ts"; import { understand } from "../src/listening/understand.ts";
const l = shippedListener();
for (const t of process.argv.slice(2)) { const u = understand(t, l); console.log(t, "→", u.intent, u.kind, u.emergency, u.fields.join(","), JSON.stringify(u.matters[0]?.reading?.unsure ?? null)); }
