import { createRemoteJWKSet, customFetch, errors, jwtVerify } from "jose";
import { fail, ok } from "../result.ts";
import { type Fetch, ProviderUnreachable, carefulFetch } from "./careful-fetch.ts";
import { keyAgeMs, keyPauseMs, skewSeconds } from "./limits.ts";
import type { AccessDoor } from "./office-account.ts";

/**
 * Checks the assertion Cloudflare Access puts on each request it lets through
 * (developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json): signed with a key of this team, for this
 * application, by this team, within its time. A service token has no address and names nobody.
 * @param settings teamDomain: the team's address, `https://<team>.cloudflareaccess.com`; audience: the application's AUD tag
 */
export function createAccessDoor(settings: { teamDomain: string; audience: string; required: boolean }, ask: Fetch): AccessDoor & { probe(): Promise<void> } {
  const keys = createRemoteJWKSet(new URL(`${settings.teamDomain}/cdn-cgi/access/certs`), { [customFetch]: carefulFetch(ask), cacheMaxAge: keyAgeMs, cooldownDuration: keyPauseMs });
  return {
    required: settings.required,
    async read(assertion, now) {
      if (assertion === undefined || assertion === "") return fail("missing");
      try {
        const { payload } = await jwtVerify(assertion, keys, {
          algorithms: ["RS256", "ES256"], issuer: settings.teamDomain, audience: settings.audience, requiredClaims: ["exp", "iat"], clockTolerance: skewSeconds, currentDate: now,
        });
        // The subject changes when somebody is taken off the team and put back: the address is all that stays.
        return typeof payload["email"] === "string" ? ok({ email: payload["email"], subject: null, passedSecondStep: false }) : fail("invalid");
      } catch (error) {
        if (error instanceof ProviderUnreachable) return fail("unreachable");
        if (error instanceof errors.JOSEError) return fail("invalid");
        throw error;
      }
    },
    async probe() {
      if (!keys.fresh) await keys.reload();
    },
  };
}
