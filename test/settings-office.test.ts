import { describe, expect, test } from "vitest";
import { type Env, SettingsError, readOfficeSettings } from "../src/settings.ts";

const ACCESS = { ACCESS_TEAM_DOMAIN: "coquan.cloudflareaccess.com", ACCESS_AUD: "4714c1358e65fe4b" };
const OIDC = { OIDC_ISSUER: "https://id.example.gov.vn/realms/camau", OIDC_CLIENT_ID: "lang-nghe", OIDC_CLIENT_SECRET: "s" };

describe("settings of the office's identity provider", () => {
  test("nothing set is none of it", () => {
    expect(readOfficeSettings({})).toEqual({ access: null, openId: null });
  });

  test("a team's name is enough of an address; nothing is required or trusted unless said", () => {
    const access = { teamDomain: "https://coquan.cloudflareaccess.com", audience: ACCESS.ACCESS_AUD, required: false };
    expect(readOfficeSettings(ACCESS)).toEqual({ access, openId: null });
    expect(readOfficeSettings({ ...ACCESS, ACCESS_TEAM_DOMAIN: "https://coquan.cloudflareaccess.com/", ACCESS_REQUIRED: "true" }).access).toEqual({ ...access, required: true });
    expect(readOfficeSettings({ ...OIDC, OIDC_TRUST_MFA: "false" }).openId).toEqual({ issuer: OIDC.OIDC_ISSUER, clientId: "lang-nghe", clientSecret: "s", trustsMfa: false });
    expect(readOfficeSettings({ ...OIDC, OIDC_ISSUER: "http://127.0.0.1:9000", OIDC_TRUST_MFA: "true" }).openId).toMatchObject({ issuer: "http://127.0.0.1:9000", trustsMfa: true });
  });

  test("half of it, and a slip of the pen, stops the start and says what to do", () => {
    const wrong: [Partial<Env>, RegExp][] = [
      [{ ACCESS_TEAM_DOMAIN: ACCESS.ACCESS_TEAM_DOMAIN }, /^ACCESS_TEAM_DOMAIN is set but ACCESS_AUD is not: set both, or neither$/],
      [{ ACCESS_REQUIRED: "true" }, /^ACCESS_REQUIRED is set but ACCESS_TEAM_DOMAIN is not/],
      [{ ...ACCESS, ACCESS_REQUIRED: "yes" }, /^ACCESS_REQUIRED must be true or false$/],
      [{ ...ACCESS, ACCESS_REQUIRED: "True" }, /^ACCESS_REQUIRED must be true or false$/],
      [{ ...ACCESS, ACCESS_TEAM_DOMAIN: "http://coquan.cloudflareaccess.com" }, /^ACCESS_TEAM_DOMAIN must be an address such as .* with https$/],
      [{ ...ACCESS, ACCESS_TEAM_DOMAIN: "co quan" }, /^ACCESS_TEAM_DOMAIN must be an address/],
      [{ OIDC_ISSUER: OIDC.OIDC_ISSUER, OIDC_CLIENT_ID: "x" }, /^OIDC_ISSUER, OIDC_CLIENT_ID is set but OIDC_CLIENT_SECRET is not/],
      [{ OIDC_TRUST_MFA: "true" }, /^OIDC_TRUST_MFA is set but OIDC_ISSUER is not/],
      [{ ...OIDC, OIDC_TRUST_MFA: "1" }, /^OIDC_TRUST_MFA must be true or false$/],
      [{ ...OIDC, OIDC_ISSUER: "http://id.example.gov.vn" }, /^OIDC_ISSUER must be an address such as .* with https$/],
      [{ ...OIDC, OIDC_ISSUER: "http://localhost.example.vn" }, /^OIDC_ISSUER must be an address/],
      [{ ...OIDC, OIDC_ISSUER: "id.example.gov.vn" }, /^OIDC_ISSUER must be an address/],
    ];
    for (const [env, message] of wrong) {
      expect(() => readOfficeSettings(env), JSON.stringify(env)).toThrow(SettingsError);
      expect(() => readOfficeSettings(env)).toThrow(message);
    }
  });
});
