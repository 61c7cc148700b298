import { type JWK, SignJWT, UnsecuredJWT, base64url, exportJWK, exportSPKI, generateKeyPair } from "jose";

/** How the stand-in signs: as it should, or as somebody would who wants to get in without its key. */
export type Forgery = "none" | "other key" | "unknown kid" | "alg none" | "public key as secret";

type SigningAlg = "RS256" | "ES256" | "PS256";

interface Key { kid: string; alg: SigningAlg; privateKey: CryptoKey; publicKey: CryptoKey; jwk: JWK }

export const clientId = "lang-nghe";
export const clientSecret = "bí mật: a+b/c";

/**
 * An OpenID Connect provider and a Cloudflare Access team in one, with real keys: it checks what it is asked as a real one would,
 * and can be told to answer wrongly.
 */
export class StandInProvider {
  readonly issuer: string;
  /** Addresses it was asked for, in order. */
  readonly asked: string[] = [];
  down = false;
  forgery: Forgery = "none";
  /** Written over what the ID token says; undefined takes a claim out. */
  claims: Record<string, unknown> = {};
  userinfo: Record<string, unknown> = {};
  basicAuth = true;
  readonly #keys: Key[] = [];
  #published: JWK[] = [];
  readonly #codes = new Map<string, { challenge: string; redirectUri: string; nonce: string; sub: string; email: string }>();

  constructor(issuer = "https://id.example.gov.vn/cong") {
    this.issuer = issuer;
  }

  /** @param algs the first signs */
  static async open(algs: readonly (SigningAlg)[] = ["RS256"], issuer?: string): Promise<StandInProvider> {
    const provider = new StandInProvider(issuer);
    for (const alg of algs) await provider.addKey(alg);
    return provider;
  }

  /** A new key signs from now on. */
  async addKey(alg: SigningAlg): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `key-${this.#keys.length + 1}-${alg}`;
    const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: "sig" };
    this.#keys.unshift({ kid, alg, privateKey, publicKey, jwk });
    this.#published.push(jwk);
  }

  /** No key of before stands in the key set any more. */
  withdrawAll(): void {
    this.#published = [];
  }

  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    this.asked.push(url.slice(url.indexOf("/", 8)));
    if (this.down) throw new TypeError("network is unreachable");
    return this.answer(new Request(url, init));
  };

  /** Answers as the provider's own server. */
  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const base = new URL(this.issuer).pathname.replace(/\/$/, "");
    switch (pathname.slice(base.length)) {
      case "/.well-known/openid-configuration":
        return Response.json({
          issuer: this.issuer, authorization_endpoint: `${this.issuer}/authorize?giao-dien=vi`, token_endpoint: `${this.issuer}/token`, jwks_uri: `${this.issuer}/keys`, userinfo_endpoint: `${this.issuer}/userinfo`,
          response_types_supported: ["code"], subject_types_supported: ["public"], id_token_signing_alg_values_supported: ["RS256", "ES256", "PS256", "HS256", "none"], code_challenge_methods_supported: ["S256"],
          token_endpoint_auth_methods_supported: [this.basicAuth ? "client_secret_basic" : "client_secret_post"], authorization_response_iss_parameter_supported: true,
        });
      case "/keys":
      case "/cdn-cgi/access/certs":
        return Response.json({ keys: this.#published });
      case "/token":
        return this.#token(request);
      case "/userinfo":
        return request.headers.get("Authorization") === "Bearer access" ? Response.json(this.userinfo) : new Response(null, { status: 401 });
      default:
        return new Response("not here", { status: 404 });
    }
  }

  /** What the provider's pages do once somebody has signed in there. @param address where the service sent the browser @returns where the provider sends it back to */
  signIn(address: string, person: { sub: string; email: string }): URL {
    const { searchParams, pathname } = new URL(address);
    const asked = Object.fromEntries(searchParams);
    if (pathname !== `${new URL(this.issuer).pathname.replace(/\/$/, "")}/authorize` || asked["giao-dien"] !== "vi") throw new Error("not my address");
    if (asked["response_type"] !== "code" || asked["client_id"] !== clientId || asked["code_challenge_method"] !== "S256" || !(asked["scope"] ?? "").split(" ").includes("openid")) throw new Error(`asked wrongly: ${address}`);
    const code = crypto.randomUUID();
    this.#codes.set(code, { challenge: asked["code_challenge"] ?? "", redirectUri: asked["redirect_uri"] ?? "", nonce: asked["nonce"] ?? "", ...person });
    const back = new URL(asked["redirect_uri"] ?? "");
    for (const [name, value] of Object.entries({ code, state: asked["state"] ?? "", iss: this.issuer })) back.searchParams.set(name, value);
    return back;
  }

  async #token(request: Request): Promise<Response> {
    const form = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
    const basic = `${encodeURIComponent(clientId).replaceAll("-", "%2D")}:${encodeURIComponent(clientSecret).replaceAll("%20", "+")}`;
    const given = request.headers.get("Authorization") ?? "";
    const proves = this.basicAuth ? decodeURIComponent(atob(given.slice(6))) === decodeURIComponent(basic) : form.get("client_secret") === clientSecret && given === "";
    if (!proves) return Response.json({ error: "invalid_client" }, { status: 401 });
    const kept = this.#codes.get(form.get("code") ?? "");
    this.#codes.delete(form.get("code") ?? "");
    const challenge = base64url.encode(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(form.get("code_verifier") ?? ""))));
    if (kept === undefined || kept.challenge !== challenge || kept.redirectUri !== form.get("redirect_uri")) return Response.json({ error: "invalid_grant" }, { status: 400 });
    const nowSeconds = Math.floor(Date.now() / 1000);
    const id_token = await this.sign({ iss: this.issuer, aud: clientId, sub: kept.sub, email: kept.email, email_verified: true, nonce: kept.nonce, iat: nowSeconds, exp: nowSeconds + 300, ...this.claims });
    return Response.json({ access_token: "access", token_type: "Bearer", expires_in: 300, id_token });
  }

  /** A token with these claims, signed as `forgery` says. */
  async sign(claims: Record<string, unknown>): Promise<string> {
    const said = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
    const key = this.#keys[0];
    if (key === undefined) throw new Error("no key");
    const { kid, alg } = key;
    switch (this.forgery) {
      case "none":
        return new SignJWT(said).setProtectedHeader({ alg, kid }).sign(key.privateKey);
      case "other key":
        return new SignJWT(said).setProtectedHeader({ alg, kid }).sign((await generateKeyPair(alg)).privateKey);
      case "unknown kid":
        return new SignJWT(said).setProtectedHeader({ alg, kid: `nobody-${crypto.randomUUID()}` }).sign((await generateKeyPair(alg)).privateKey);
      case "alg none":
        return new UnsecuredJWT(said).encode();
      case "public key as secret":
        return new SignJWT(said).setProtectedHeader({ alg: "HS256", kid }).sign(new TextEncoder().encode(await exportSPKI(key.publicKey)));
    }
  }
}
