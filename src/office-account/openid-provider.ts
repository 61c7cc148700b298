import { createRemoteJWKSet, customFetch as keyFetch, errors, jwtVerify } from "jose";
import * as oauth from "oauth4webapi";
import { type Result, fail, ok } from "../result.ts";
import { type Fetch, ProviderUnreachable, carefulFetch } from "./careful-fetch.ts";
import { keyAgeMs, keyPauseMs, skewSeconds } from "./limits.ts";
import type { OfficePerson, OpenIdProvider, OpenIdRefusal } from "./office-account.ts";

/** How long what the provider says of itself is believed. */
const discoveryAgeMs = 60 * 60_000;
const algorithms = ["RS256", "ES256"];

/**
 * Asks an OpenID Connect provider who somebody is: discovery, authorization code with PKCE (S256), state and nonce, then the ID token's
 * signature, issuer, audience, time and nonce (OpenID Connect Core 1.0 §3.1; RFC 7636; RFC 9207 where the provider names itself).
 * @param settings trustsMfa: rely on `amr` containing "mfa" (RFC 8176)
 */
export function createOpenIdProvider(settings: { issuer: string; clientId: string; clientSecret: string; trustsMfa: boolean }, ask: Fetch): OpenIdProvider & { probe(): Promise<void> } {
  const issuer = new URL(settings.issuer);
  const careful = carefulFetch(ask);
  // Only an address of this very machine may be asked without TLS (src/settings.ts); then for trying it out.
  const asking = { [oauth.customFetch]: careful, [oauth.allowInsecureRequests]: issuer.protocol === "http:" };
  let known: { server: oauth.AuthorizationServer; keys: ReturnType<typeof createRemoteJWKSet>; atMs: number } | null = null;

  async function discover(): Promise<NonNullable<typeof known>> {
    if (known !== null && Date.now() - known.atMs < discoveryAgeMs) return known;
    const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, asking));
    const keys = createRemoteJWKSet(new URL(endpoint(server, "jwks_uri")), { [keyFetch]: careful, cacheMaxAge: keyAgeMs, cooldownDuration: keyPauseMs });
    known = { server, keys, atMs: Date.now() };
    return known;
  }

  function endpoint(server: oauth.AuthorizationServer, name: "jwks_uri" | "authorization_endpoint"): string {
    const address = server[name];
    // A provider that is asked with TLS may not lead elsewhere without it.
    if (address === undefined || (issuer.protocol === "https:" && !address.startsWith("https://"))) throw new oauth.OperationProcessingError(`${name} is missing or not safe`);
    return address;
  }

  return {
    begin: (attempt) => expected(async () => {
      const { server } = await discover();
      const address = new URL(endpoint(server, "authorization_endpoint"));
      const question = {
        response_type: "code", client_id: settings.clientId, redirect_uri: attempt.redirectUri, scope: "openid email", state: attempt.state, nonce: attempt.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier), code_challenge_method: "S256",
      };
      for (const [name, value] of Object.entries(question)) address.searchParams.set(name, value);
      return ok(address.href);
    }, () => "unreachable" as const),

    finish: (attempt, returned, now) => expected(async () => {
      const { server, keys } = await discover();
      const client = { client_id: settings.clientId, [oauth.clockTolerance]: skewSeconds, [oauth.clockSkew]: Math.round((now.getTime() - Date.now()) / 1000) };
      const answer = oauth.validateAuthResponse(server, client, returned, attempt.state);
      const response = await oauth.authorizationCodeGrantRequest(server, client, secretOf(server), answer, attempt.redirectUri, attempt.verifier, asking);
      const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: attempt.nonce, requireIdToken: true });
      const { payload } = await jwtVerify(tokens.id_token ?? "", keys, {
        algorithms, issuer: server.issuer, audience: settings.clientId, requiredClaims: ["exp", "iat", "sub", "nonce"], clockTolerance: skewSeconds, currentDate: now,
      });
      const subject = payload.sub ?? "";
      // Some providers keep the address out of the token and tell it only when asked (Core §5.4).
      const claims = payload["email"] === undefined && server.userinfo_endpoint !== undefined
        ? await oauth.processUserInfoResponse(server, client, subject, await oauth.userInfoRequest(server, client, tokens.access_token, asking))
        : payload;
      return personOf(claims, subject, payload["amr"]);
    }, (error) => (error instanceof oauth.AuthorizationResponseError ? "refused" as const : "invalid" as const)),

    async probe() {
      const { keys } = await discover();
      if (!keys.fresh) await keys.reload();
    },
  };

  function personOf(claims: Record<string, unknown>, subject: string, amr: unknown): Result<OfficePerson, "no_email"> {
    const email = claims["email"];
    // Not said is taken as confirmed: the provider is the office's own, and an administrator wrote the address down. Said to be unconfirmed is not.
    const unconfirmed = claims["email_verified"] === false || claims["email_verified"] === "false";
    if (typeof email !== "string" || unconfirmed) return fail("no_email");
    return ok({ email, subject: `${settings.issuer}\n${subject}`, passedSecondStep: settings.trustsMfa && Array.isArray(amr) && amr.includes("mfa") });
  }

  function secretOf(server: oauth.AuthorizationServer): oauth.ClientAuth {
    const methods = server.token_endpoint_auth_methods_supported;
    return methods !== undefined && !methods.includes("client_secret_basic") ? oauth.ClientSecretPost(settings.clientSecret) : oauth.ClientSecretBasic(settings.clientSecret);
  }
}

/** What the provider, the network and whoever sits at the browser can do wrong, as values; anything else is ours and is thrown. */
async function expected<Value, Refusal extends OpenIdRefusal>(work: () => Promise<Result<Value, Refusal>>, reasonFor: (error: Error) => Refusal): Promise<Result<Value, Refusal | "unreachable">> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderUnreachable) return fail("unreachable");
    if (expectedErrors.some((kind) => error instanceof kind) && error instanceof Error) return fail(reasonFor(error));
    throw error;
  }
}

const expectedErrors = [oauth.AuthorizationResponseError, oauth.OperationProcessingError, oauth.ResponseBodyError, oauth.WWWAuthenticateChallengeError, oauth.UnsupportedOperationError, errors.JOSEError];
