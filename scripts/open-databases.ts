import { getPlatformProxy } from "wrangler";
import type { Env } from "../src/settings.ts";
import { root, withLocalDatabases } from "./local-service.ts";

/** Where `npm start` keeps its state, unless STATE_DIR says otherwise. */
export const localState = process.env["STATE_DIR"] ?? `${root}.wrangler/state`;

/** The databases of this machine, or with `remote` those of [env.production]. */
export async function withDatabases<T>(remote: boolean, work: (env: Env) => Promise<T>): Promise<T> {
  if (!remote) return withLocalDatabases(localState, work);
  const proxy = await getPlatformProxy<Env & Record<string, unknown>>({ configPath: `${root}wrangler.toml`, environment: "production", remoteBindings: true });
  try {
    return await work(proxy.env);
  } finally {
    await proxy.dispose();
  }
}
