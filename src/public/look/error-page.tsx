import { errorWords } from "../../text/pages.ts";
import { type FrameProps, NavLink, frame } from "./frame.tsx";

/** Whose page it is: the links above it, who is signed in. */
export type OwnFrame = Pick<FrameProps, "navigation" | "whoAndWhere" | "bodyClass">;

/** What happened, that nothing was lost, and what next. Who is on the way to the desk gets no links of the citizens. @param own the links of who is signed in, where that is known */
export function errorPage({ operatorName, title, next, homeHref, homeWord, own }: { operatorName: string; title: string; next: string; homeHref?: string; homeWord?: string; own?: OwnFrame }) {
  const toDesk = homeHref?.startsWith("/console") === true;
  return frame({
    title,
    operatorName,
    ...(own ?? (toDesk ? { navigation: <NavLink href="/console" current={false}>{errorWords.deskHome}</NavLink>, bodyClass: "wide" } : {})),
    children: (
      <>
        <h1>{title}</h1>
        <p>{next}</p>
        <p><a class="button" href={homeHref ?? "/"}>{homeWord ?? errorWords.home}</a></p>
      </>
    ),
  });
}

/** For a page that does not exist. */
export function notFoundPage(operatorName: string) {
  return errorPage({ operatorName, title: errorWords.notFound, next: errorWords.notFoundNext });
}

/** For trouble of our own. @param atDesk whoever works there is told about their own work, and goes back to it */
export function failurePage(operatorName: string, atDesk = false) {
  if (atDesk) return errorPage({ operatorName, title: errorWords.failed, next: errorWords.failedAtDesk, homeHref: "/console", homeWord: errorWords.deskHome });
  return errorPage({ operatorName, title: errorWords.failed, next: `${errorWords.failedWhat} ${errorWords.failedNext}` });
}
