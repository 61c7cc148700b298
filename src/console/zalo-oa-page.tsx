import { type Context, Hono } from "hono";
import { type AccountAct, listAccountActs, recordAccountAct } from "../cases/account-act-store.ts";
import { channelHistories, unwatchChannel, watchChannel } from "../cases/channel-watch-store.ts";
import { oaWords as words } from "../text/zalo-oa.ts";
import { formValues } from "./act-form.ts";
import { cadreNames } from "./cadre-names.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";
import { ConsentPage, OaPage } from "./zalo-oa-view.tsx";

/**
 * GET /console/ket-noi-oa: how the Official Account is connected · POST …/bat-dau: to the platform's page of consent · GET …/xong: back
 * from it · POST …/ngat: disconnects. Administrators only.
 */
export function oaPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { cases, locality, officialAccount: desk, publicUrl } = services(c);
    const [shown, acts, histories] = await Promise.all([desk?.show() ?? null, listAccountActs(cases), channelHistories(cases, locality.calendar, now())]);
    const by = shown?.connection?.by;
    const names = await cadreNames(cases, [...acts.map(({ cadreId }) => cadreId), ...(by === undefined ? [] : [by])]);
    const result = c.req.query("ket-qua") ?? "";
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "account",
      children: (
        <OaPage
          c={c} desk={desk ?? null} shown={shown} acts={acts} names={names} lastHeard={histories.get(CHANNEL)?.lastAt ?? null}
          result={Object.hasOwn(words.results, result) ? result : null}
          addresses={{ webhook: `${publicUrl}/webhooks/zalo-oa`, callback: callbackOf(publicUrl), domain: new URL(publicUrl).hostname }}
        />
      ),
    }));
  });

  pages.post("/bat-dau", async (c) => {
    const { officialAccount: desk, publicUrl, operatorName } = services(c);
    if (!desk) return notHere(c, operatorName);
    const address = await desk.begin(c.get("session").id, callbackOf(publicUrl));
    await keep(c, { id: crypto.randomUUID(), act: "begin", result: "ok" });
    return c.html(consoleFrame(c, services(c), { title: words.title, room: "account", children: <ConsentPage address={address} /> }));
  });

  pages.get("/xong", async (c) => {
    const { officialAccount: desk, operatorName, cases } = services(c);
    if (!desk) return notHere(c, operatorName);
    const { code = "", oa_id: oaId = "", state = "" } = c.req.query();
    if (!IN_ADDRESS.test(state)) return back(c, "unknown_state");
    if (!IN_ADDRESS.test(code) || !/^\d{1,25}$/.test(oaId)) return back(c, "denied");
    const before = await desk.show();
    const finished = await desk.finish({ state, code, oaId, session: c.get("session").id, by: c.get("cadre").id });
    await keep(c, { id: crypto.randomUUID(), act: "connect", result: finished.ok ? "ok" : (finished.reason.code ?? finished.reason.why) });
    if (!finished.ok) return back(c, finished.reason.why);
    await watchChannel(cases, CHANNEL, now(), before.connection === null);
    return back(c, "ok");
  });

  pages.post("/ngat", async (c) => {
    const { officialAccount: desk, operatorName, cases } = services(c);
    if (!desk) return notHere(c, operatorName);
    const values = await formValues(c);
    if (values["sure"] !== "1") return back(c, "not_sure");
    await desk.disconnect();
    await unwatchChannel(cases, CHANNEL);
    await keep(c, { id: (values["actId"] || crypto.randomUUID()).slice(0, 40), act: "disconnect", result: "ok" });
    return back(c, "disconnected");
  });

  const keep = (c: ConsoleContext, act: Pick<AccountAct, "id" | "act" | "result">): Promise<void> =>
    recordAccountAct(services(c).cases, { ...act, cadreId: c.get("cadre").id, at: now().toISOString() });

  return pages;
}

const back = (c: ConsoleContext, result: string): Response => c.redirect(`/console/ket-noi-oa?ket-qua=${result}`, 303);
const callbackOf = (publicUrl: string): string => `${publicUrl}/console/ket-noi-oa/xong`;

const CHANNEL = "zalo-oa";
/** What the platform writes into an address for us: visible, without spaces. */
const IN_ADDRESS = /^[\x21-\x7e]{1,2048}$/;
