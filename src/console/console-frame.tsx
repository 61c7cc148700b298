import type { Child } from "hono/jsx";
import type { Cadre } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { viewRoot } from "../cases/visibility.ts";
import { assetPaths } from "../public/assets.ts";
import type { OwnFrame } from "../public/look/error-page.tsx";
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
  const sent = [page.draftsDone ?? []].flat().join(" ");
  return frame({
    title: page.title,
    operatorName: services.operatorName,
    ...ownFrame(c, services, page.room),
    scripts: [assetPaths.draftScript],
    mainData: { "data-drafts-of": c.get("cadre").id, ...(sent === "" ? {} : { "data-drafts-done": sent }) },
    children: page.children,
  });
}

/** What stands above every page of whoever is signed in. @param room null: none of them is open */
export function ownFrame(c: ConsoleContext, { locality, demo }: ConsoleServices, room: Room | null): OwnFrame {
  const cadre = c.get("cadre");
  const unit = locality.units.get(cadre.unitId)?.name ?? cadre.unitId;
  return {
    whoAndWhere: [consoleWords.signedInAs(cadre.name, unit), demo ? demoDesk : consoleWords.title],
    bodyClass: "wide",
    navigation: <ConsoleLinks cadre={cadre} room={room} formToken={c.get("formToken")} restricted={hasRestrictedDesk(locality, cadre)} />,
  };
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
function ConsoleLinks({ cadre, room, formToken, restricted }: { cadre: Cadre; room: Room | null; formToken: string; restricted: boolean }) {
  const { daily, rarer } = roomsOf(cadre, restricted);
  const link = ({ room: of, href, name }: RoomLink) => <NavLink href={href} current={room === of}>{name}</NavLink>;
  const [open, folded] = [rarer.filter((one) => one.room === room), rarer.filter((one) => one.room !== room)];
  // A phone has no room for four and the fold in one line: the last of every day goes into the fold, for there only.
  const pushed = open.length === 0 ? [] : daily.slice(2);
  return (
    <>
      {daily.slice(0, daily.length - pushed.length).map(link)}
      {pushed.map((one) => <span class="from-tablet">{link(one)}</span>)}
      {open.map(link)}
      <details class="rooms">
        <summary>{navigationWords.more}</summary>
        <div>
          {pushed.map((one) => <span class="on-phone">{link(one)}</span>)}
          {folded.map(link)}
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
