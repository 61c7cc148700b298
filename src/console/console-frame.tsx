import type { Child } from "hono/jsx";
import type { Cadre } from "../cases/case.ts";
import { assetPaths } from "../public/assets.ts";
import { NavLink, frame } from "../public/look/frame.tsx";
import { consoleWords } from "../text/console.ts";
import type { ConsoleContext } from "./session.tsx";
import type { ConsoleServices } from "./services.ts";

export type Room = "cases" | "restricted" | "documents" | "operations" | "cadres";

/** A page of the console: navigation by role, who is signed in, the script that keeps drafts. `draftsDone`: drafts whose text was sent. */
export function consoleFrame(c: ConsoleContext, services: ConsoleServices, page: { title: string; room: Room; draftsDone?: string | undefined; children: Child }) {
  const cadre = c.get("cadre");
  const unit = services.locality.units.get(cadre.unitId)?.name ?? cadre.unitId;
  return frame({
    title: page.title,
    operatorName: consoleWords.signedInAs(cadre.name, unit),
    bodyClass: "wide",
    scripts: [assetPaths.draftScript],
    mainData: { "data-drafts-of": cadre.id, ...(page.draftsDone === undefined ? {} : { "data-drafts-done": page.draftsDone }) },
    navigation: <ConsoleLinks cadre={cadre} room={page.room} formToken={c.get("formToken")} hasRestrictedDesk={mayReceive(services, cadre)} />,
    children: page.children,
  });
}

/** Is this cadre's unit one that may receive what concerns the conduct of officials? */
export function mayReceive(services: Pick<ConsoleServices, "locality">, cadre: Cadre): boolean {
  return (cadre.role === "cadre" || cadre.role === "supervisor") && services.locality.units.get(cadre.unitId)?.restrictedDesk === true;
}

/** Hidden fields of every form: the token that proves it is ours, and an id that makes sending twice harmless. */
export function FormKey({ c, actId }: { c: ConsoleContext; actId?: string }) {
  return (
    <>
      <input type="hidden" name="_token" value={c.get("formToken")} />
      {actId === undefined ? null : <input type="hidden" name="actId" value={actId} />}
    </>
  );
}

function ConsoleLinks({ cadre, room, formToken, hasRestrictedDesk }: { cadre: Cadre; room: Room; formToken: string; hasRestrictedDesk: boolean }) {
  return (
    <>
      <NavLink href="/console" current={room === "cases"}>{consoleWords.cases}</NavLink>
      {hasRestrictedDesk ? <NavLink href="/console/restricted" current={room === "restricted"}>{consoleWords.restricted}</NavLink> : null}
      <NavLink href="/console/documents" current={room === "documents"}>{consoleWords.documents}</NavLink>
      {cadre.role === "admin" ? <NavLink href="/console/operations" current={room === "operations"}>{consoleWords.operations}</NavLink> : null}
      {cadre.role === "admin" ? <NavLink href="/console/cadres" current={room === "cadres"}>{consoleWords.cadres}</NavLink> : null}
      <form method="post" action="/console/dang-xuat">
        <input type="hidden" name="_token" value={formToken} />
        <button type="submit" class="link" data-drafts-clear="all">{consoleWords.signOut}</button>
      </form>
    </>
  );
}
