import { errorWords } from "../../text/pages.ts";
import { frame } from "./frame.tsx";

/** What happened, that nothing was lost, and what next. */
export function errorPage({ operatorName, title, next, homeHref, homeWord }: { operatorName: string; title: string; next: string; homeHref?: string; homeWord?: string }) {
  return frame({
    title,
    operatorName,
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
