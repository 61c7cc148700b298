import { type Context, Hono } from "hono";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleEnv, onlyRoles } from "../session.tsx";
import { approvedPages } from "./approved-pages.tsx";
import { conflictPages } from "./conflict-pages.tsx";
import { gapPages } from "./gap-pages.tsx";
import { givenPages } from "./given-pages.tsx";
import { recallPages } from "./recall-pages.tsx";
import { registerPages } from "./register-pages.tsx";

/** Everything under /console/tra-loi. All roles see answers; what is done about them is the administrators'. */
export function answerPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();
  for (const room of ["khoang-trong", "duyet", "xem-lai", "theo-dieu-khoan", "venh-nhau"]) pages.use(`/${room}/*`, onlyRoles(services, "admin"));
  pages.route("/khoang-trong", gapPages(services, now));
  pages.route("/duyet", approvedPages(services, now));
  pages.route("/xem-lai", recallPages(services, now));
  pages.route("/theo-dieu-khoan", registerPages(services, now));
  pages.route("/venh-nhau", conflictPages(services, now));
  pages.route("/", givenPages(services, now));
  return pages;
}
