import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

await applyD1Migrations(env.KNOWLEDGE, env.MIGRATIONS_KNOWLEDGE);
await applyD1Migrations(env.CASES, env.MIGRATIONS_CASES);
await applyD1Migrations(env.PEOPLE, env.MIGRATIONS_PEOPLE);
