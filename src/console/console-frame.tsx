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
import { navigationWords } from "../text/navigation.ts";
import { openingWords } from "../text/openings.ts";
import { redListWords } from "../text/red-list.ts";
import { retagWords } from "../text/retags.ts";
import { outcomeDesk } from "../text/verdicts.ts";
import { registerWords } from "../text/rights.ts";
import { deviceWords } from "../text/sign-in.ts";
import { oaWords } from "../text/zalo-oa.ts";
import type { ConsoleContext } from "./session.tsx";
import type { ConsoleServices } from "./services.ts";

export type Room = "cases" | "results" | "red" | "restricted" | "openings" | "devices" | "documents" | "answers" | "lexicon" | "try" | "retags" | "model" | "account" | "rights" | "operations" | "cadres" | "duty";

/** A page of the console: navigation by role, who is signed in, the script that keeps drafts. `draftsDone`: drafts whose text was sent. */
export function consoleFrame(c: ConsoleContext, services: ConsoleServices, page: { title: string; room: Room; draftsDone?: string | readonly string[] | undefined; children: Child }) {
  const cadre = c.get("cadre");
  const sent = [page.draftsDone ?? []].flat().join(" ");
  const unit = services.locality.units.get(cadre.unitId)?.name ?? cadre.unitId;
  return frame({
    title: page.title,
    operatorName: services.operatorName,
    whoAndWhere: [consoleWords.signedInAs(cadre.name, unit), services.demo ? demoDesk : consoleWords.title],
    bodyClass: "wide",
    scripts: [assetPaths.draftScript],
    mainData: { "data-drafts-of": cadre.id, ...(sent === "" ? {} : { "data-drafts-done": sent }) },
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

interface RoomLink { room: Room; href: string; name: string }

/** The rooms of daily work in a row; the rarer ones folded behind them, the one that is open taken out of the fold. */
function ConsoleLinks({ cadre, room, formToken, restricted }: { cadre: Cadre; room: Room; formToken: string; restricted: boolean }) {
  const { daily, rarer } = roomsOf(cadre, restricted);
  const link = ({ room: of, href, name }: RoomLink) => <NavLink href={href} current={room === of}>{name}</NavLink>;
  return (
    <>
      {[...daily, ...rarer.filter((one) => one.room === room)].map(link)}
      <details class="rooms">
        <summary>{navigationWords.more}</summary>
        <div>
          {rarer.filter((one) => one.room !== room).map(link)}
          <form method="post" action="/console/dang-xuat">
            <input type="hidden" name="_token" value={formToken} />
            <button type="submit" class="link" data-drafts-clear="all">{consoleWords.signOut}</button>
          </form>
        </div>
      </details>
    </>
  );
}

function roomsOf({ role }: Cadre, restricted: boolean): { daily: RoomLink[]; rarer: RoomLink[] } {
  const [admin, watches] = [role === "admin", role === "supervisor" || role === "auditor"];
  const when = (holds: boolean, room: Room, href: string, name: string): RoomLink[] => (holds ? [{ room, href, name }] : []);
  return {
    daily: [
      ...when(true, "cases", "/console", consoleWords.cases),
      ...when(restricted, "restricted", "/console/restricted", consoleWords.restricted),
      ...when(true, "documents", "/console/documents", consoleWords.documents),
      ...when(admin, "cadres", "/console/cadres", consoleWords.cadres),
      ...when(watches && !restricted, "results", "/console/ket-qua", outcomeDesk.navigation),
    ],
    rarer: [
      ...when(watches && restricted, "results", "/console/ket-qua", outcomeDesk.navigation),
      ...when(watches, "red", "/console/tre-nang", redListWords.navigation),
      ...when(admin || role === "supervisor", "duty", "/console/lich-truc", dutyWords.navigation),
      ...when(!admin, "openings", "/console/mo-niem-phong", openingWords.navigation),
      ...when(true, "answers", "/console/tra-loi", answerDeskWords.navigation),
      ...when(true, "try", "/console/hoi-thu", consoleWords.tryQuestion),
      ...when(admin, "lexicon", "/console/tu-ngu", consoleWords.lexicon),
      ...when(admin, "retags", "/console/xep-lai", retagWords.navigation),
      ...when(admin, "model", "/console/mo-hinh", modelUseWords.navigation),
      ...when(admin, "account", "/console/ket-noi-oa", oaWords.navigation),
      ...when(admin, "rights", "/console/du-lieu-ca-nhan", registerWords.navigation),
      ...when(admin, "operations", "/console/operations", consoleWords.operations),
      ...when(true, "devices", "/console/may-da-vao", deviceWords.navigation),
    ],
  };
}
