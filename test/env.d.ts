import type { D1Migration } from "cloudflare:test";
import type { Env as ServiceEnv } from "../src/settings.ts";

declare global {
  namespace Cloudflare {
    interface Env extends ServiceEnv {
      MIGRATIONS_KNOWLEDGE: D1Migration[];
      MIGRATIONS_CASES: D1Migration[];
      MIGRATIONS_PEOPLE: D1Migration[];
    }
    interface GlobalProps {
      mainModule: typeof import("../src/index.ts");
    }
  }
}
