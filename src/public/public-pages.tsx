import { type Context, Hono } from "hono";
import { answerSlipPages } from "./answer-slip.tsx";
import { assets } from "./assets.ts";
import { caseStatusPages } from "./case-status.tsx";
import { chatPage } from "./chat-page.tsx";
import { documentPages } from "./documents.tsx";
import { privacyPage } from "./privacy.tsx";
import { sameOriginForms } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { taskPages } from "./task-page.tsx";
import type { PublicServices } from "./services.ts";

/**
 * Every page a citizen opens, and the files they load. Mounted at "/".
 * `services` is asked once or more for each request; `now` is the clock.
 */
export function publicPages(services: (c: Context) => PublicServices, now: () => Date = () => new Date()): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(sameOriginForms((c) => services(c).publicUrl));
  app.route("/", assets);
  app.route("/", chatPage(services, now));
  app.route("/van-ban", documentPages(services, now));
  app.route("/ho-so", caseStatusPages(services, now));
  app.route("/phieu", answerSlipPages(services, now));
  app.route("/viec", taskPages(services, now));
  app.route("/rieng-tu", privacyPage(services));
  return app;
}
