import type { Child } from "hono/jsx";
import type { Cadre } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { viewRoot } from "../cases/visibility.ts";
import { assetPaths } from "../public/assets.ts";
import { NavLink, frame } from "../public/look/frame.tsx";
import { answerDeskWords } from "../text/answer-desk.ts";
import { consoleWords } from "../text/console.ts";
import { demoDesk } from "../text/demo.ts";
import { dutyWords } from "../text/duty.ts";
import { modelUseWords } from "../text/model-use.ts";
import { openingWords } from "../text/openings.ts";
import { redListWords } from "../text/red-list.ts";
import { outcomeDesk } from "../text/verdicts.ts";
import { registerWords } from "../text/rights.ts";
import { deviceWords } from "../text/sign-in.ts";
import type { ConsoleContext } from "./session.tsx";
import type { ConsoleServices } from "./services.ts";

export type Room = "cases" | "results" | "red" | "restricted" | "openings" | "devices" | "documents" | "answers" | "lexicon" | "try" | "model" | "rights" | "operations" | "cadres" | "duty";

/** A page of the console: navigation by role, who is signed in, the script that keeps drafts. `draftsDone`: drafts whose text was sent. */
export function consoleFrame(c: ConsoleContext, services: ConsoleServices, page: { title: string; room: Room; draftsDone?: string | undefined; children: Child }) {
  const cadre = c.get("cadre");
  const unit = services.locality.units.get(cadre.unitId)?.name ?? cadre.unitId;
  return frame({
    title: page.title,
    operatorName: services.operatorName,
    whoAndWhere: [consoleWords.signedInAs(cadre.name, unit), services.demo ? demoDesk : consoleWords.title],
    bodyClass: "wide",
    scripts: [assetPaths.draftScript],
    mainData: { "data-drafts-of": cadre.id, ...(page.draftsDone === undefined ? {} : { "data-drafts-done": page.draftsDone }) },
    navigation: <ConsoleLinks cadre={cadre} room={page.room} formToken={c.get("formToken")} restricted={hasRestrictedDesk(services.locality, cadre)} />,
    children: page.children,
  });
}

/** Is there a desk at or below this cadre's unit that receives what concerns the conduct of officials? */
function hasRestrictedDesk(locality: CaseLocality, cadre: Cadre): boolean {
  if (cadre.role !== "cadre" && cadre.role !== "supervisor") return false;
  return locality.units.subtreeIds(viewRoot(locality, cadre.unitId)).some((id) => locality.units.get(id)?.restrictedDesk);
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

function ConsoleLinks({ cadre, room, formToken, restricted }: { cadre: Cadre; room: Room; formToken: string; restricted: boolean }) {
  return (
    <>
      <NavLink href="/console" current={room === "cases"}>{consoleWords.cases}</NavLink>
      {restricted ? <NavLink href="/console/restricted" current={room === "restricted"}>{consoleWords.restricted}</NavLink> : null}
      {cadre.role === "admin" ? null : <NavLink href="/console/mo-niem-phong" current={room === "openings"}>{openingWords.navigation}</NavLink>}
      {cadre.role === "supervisor" || cadre.role === "auditor" ? <NavLink href="/console/ket-qua" current={room === "results"}>{outcomeDesk.navigation}</NavLink> : null}
      {cadre.role === "supervisor" || cadre.role === "auditor" ? <NavLink href="/console/tre-nang" current={room === "red"}>{redListWords.navigation}</NavLink> : null}
      <NavLink href="/console/documents" current={room === "documents"}>{consoleWords.documents}</NavLink>
      <NavLink href="/console/tra-loi" current={room === "answers"}>{answerDeskWords.navigation}</NavLink>
      <NavLink href="/console/hoi-thu" current={room === "try"}>{consoleWords.tryQuestion}</NavLink>
      {cadre.role === "admin" ? <NavLink href="/console/tu-ngu" current={room === "lexicon"}>{consoleWords.lexicon}</NavLink> : null}
      {cadre.role === "admin" ? <NavLink href="/console/mo-hinh" current={room === "model"}>{modelUseWords.navigation}</NavLink> : null}
      {cadre.role === "admin" ? <NavLink href="/console/du-lieu-ca-nhan" current={room === "rights"}>{registerWords.navigation}</NavLink> : null}
      {cadre.role === "admin" ? <NavLink href="/console/operations" current={room === "operations"}>{consoleWords.operations}</NavLink> : null}
      {cadre.role === "admin" ? <NavLink href="/console/cadres" current={room === "cadres"}>{consoleWords.cadres}</NavLink> : null}
      {cadre.role === "admin" || cadre.role === "supervisor" ? <NavLink href="/console/lich-truc" current={room === "duty"}>{dutyWords.navigation}</NavLink> : null}
      <NavLink href="/console/may-da-vao" current={room === "devices"}>{deviceWords.navigation}</NavLink>
      <form method="post" action="/console/dang-xuat">
        <input type="hidden" name="_token" value={formToken} />
        <button type="submit" class="link" data-drafts-clear="all">{consoleWords.signOut}</button>
      </form>
    </>
  );
}
