import type { Result } from "../result.ts";

/** Somebody whom the office's own identity provider has named. */
export interface OfficePerson {
  /** As the provider wrote it; compared only after `normaliseAccount`. */
  email: string;
  /** Names the account for ever, also when the address is given to somebody else; null where the provider does not promise that. */
  subject: string | null;
  /** The provider asked for a second factor, and the service is set to rely on that. */
  passedSecondStep: boolean;
}

/** Cloudflare Access stands before the console and says on each request who it let through. */
export interface AccessDoor {
  /** Nobody comes to the console around it. */
  required: boolean;
  /** @param assertion the header `Cf-Access-Jwt-Assertion`, if the request carried one */
  read(assertion: string | undefined, now: Date): Promise<Result<OfficePerson, AccessRefusal>>;
}

/** missing: no assertion came along; invalid: one came that proves nothing; unreachable: the keys to check it with could not be had. */
export type AccessRefusal = "missing" | "invalid" | "unreachable";

/** An OpenID Connect provider, asked by the authorization code flow with PKCE. */
export interface OpenIdProvider {
  /** Where to send the browser. */
  begin(attempt: SignInAttempt): Promise<Result<string, "unreachable">>;
  /** @param returned the address, with its query, to which the provider sent the browser back */
  finish(attempt: SignInAttempt, returned: URL, now: Date): Promise<Result<OfficePerson, OpenIdRefusal>>;
}

/** refused: the provider or the person said no; invalid: what came back proves nothing; no_email: it proves somebody without a confirmed address. */
export type OpenIdRefusal = "refused" | "invalid" | "no_email" | "unreachable";

/** One try at signing in. `nonce` and `verifier` never pass through the browser in clear, `state` does. */
export interface SignInAttempt { redirectUri: string; state: string; nonce: string; verifier: string }

/** What of it is configured; null where it is not. */
export interface OfficeAccounts {
  access: AccessDoor | null;
  openId: OpenIdProvider | null;
  /** What is switched on, and which of it does not answer. */
  health(): Promise<{ configured: string; degraded: string[] }>;
}
