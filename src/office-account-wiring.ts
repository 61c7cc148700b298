import { createAccessDoor } from "./office-account/access-assertion.ts";
import type { Fetch } from "./office-account/careful-fetch.ts";
import type { OfficeAccounts } from "./office-account/office-account.ts";
import { createOpenIdProvider } from "./office-account/openid-provider.ts";
import type { OfficeSettings } from "./settings.ts";

/** The office's own identity provider, as configured; null where none is. One of these lives as long as the settings: it keeps the provider's keys. */
export function createOfficeAccounts(settings: OfficeSettings, ask: Fetch = (url, init) => fetch(url, init)): OfficeAccounts | null {
  const access = settings.access && createAccessDoor(settings.access, ask);
  const openId = settings.openId && createOpenIdProvider(settings.openId, ask);
  if (access === null && openId === null) return null;
  return {
    access, openId,
    async health() {
      const parts = [
        { name: access?.required ? "access (required)" : "access", probe: access?.probe },
        { name: "openid", probe: openId?.probe },
      ].filter(({ probe }) => probe !== undefined);
      const down = await Promise.all(parts.map(async ({ name, probe }) => (await answers(probe)) ? [] : [`officeAccount: ${name} does not answer`]));
      return { configured: parts.map(({ name }) => name).join(" + "), degraded: down.flat() };
    },
  };
}

async function answers(probe: (() => Promise<void>) | undefined): Promise<boolean> {
  return probe === undefined || probe().then(() => true, () => false);
}
