import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { sameOriginForms } from "../public/same-origin.ts";
import { securityHeaders } from "../public/security-headers.ts";
import { answerPages } from "./answers/answer-pages.tsx";
import { cadrePages } from "./cadre-pages.tsx";
import { transferMarked } from "./bulk-transfer.tsx";
import { exportPages } from "./case-export.ts";
import { caseList } from "./case-list.tsx";
import { casePages } from "./case-page.tsx";
import { devicePages } from "./device-pages.tsx";
import { documentPages } from "./document-pages.tsx";
import { MOST_UPLOAD_BYTES, tooLargePage } from "./documents/upload-page.tsx";
import { ownFrame } from "./console-frame.tsx";
import { dutyPages } from "./duty-pages.tsx";
import { lexiconPages } from "./lexicon/lexicon-pages.tsx";
import { modelPages } from "./model-use/model-pages.tsx";
import { officeDoor } from "./office-account.tsx";
import { operationPages } from "./operations.tsx";
import { sendingPages } from "./sending-page.tsx";
import { contactPages } from "./contact-page.tsx";
import { askOpeningPages, askSenderPages, openingPages } from "./openings/opening-pages.tsx";
import { redListPages } from "./red-list-page.tsx";
import { resultPages } from "./result-pages.tsx";
import { mostPhotoFormBytes, photosTooLarge } from "./posted-photos.ts";
import { retagPages } from "./retag-pages.tsx";
import { restrictedPages } from "./restricted-pages.tsx";
import { rightsPages } from "./rights-pages.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleEnv, notHere, onlyRoles, requireCadre } from "./session.tsx";
import { signInPages, signOut } from "./sign-in.tsx";
import { telegramGroupPages } from "./telegram-group.tsx";
import { tryQuestionPages } from "./try-question/try-question-page.tsx";
import { oaPages } from "./zalo-oa-page.tsx";

/**
 * Every page of cadres, administrators and auditors. Mounted at "/console".
 * `services` is asked once or more for each request; `now` is the clock.
 */
export function consolePages(services: (c: Context) => ConsoleServices, now: () => Date = () => new Date()): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  app.use(securityHeaders);
  app.use(bodyLimits(services));
  app.use(sameOriginForms((c) => services(c).publicUrl));
  app.use(officeDoor(services, now));
  app.route("/dang-nhap", signInPages(services, now));

  app.use((c, next) => {
    c.set("ownFrame", () => ownFrame(c, services(c), null));
    return next();
  });
  app.use(requireCadre(services, now));
  app.post("/dang-xuat", (c) => signOut(c, services(c)));
  app.get("/cases", (c) => c.redirect("/console", 301));
  app.route("/", caseList(services, now));
  app.route("/", exportPages(services, now));
  app.post("/cases/chuyen-nhieu", (c) => transferMarked(c, services, now));
  app.route("/cases", casePages(services, now));
  app.route("/cases", contactPages(services, now));
  app.route("/cases", askOpeningPages(services, now));
  // Administrators run the service; what is sealed is not theirs to ask for.
  app.use("/mo-niem-phong/*", onlyRoles(services, "cadre", "supervisor", "auditor"));
  app.route("/mo-niem-phong", openingPages(services, now));
  // Administrators keep the system running; what it holds about officials is not theirs to read.
  app.use("/restricted/*", onlyRoles(services, "cadre", "supervisor"));
  app.route("/restricted", restrictedPages(services, now));
  app.route("/restricted", askSenderPages(services, now));
  app.route("/may-da-vao", devicePages(services, now));
  app.use("/ket-qua/*", onlyRoles(services, "supervisor", "auditor"));
  app.route("/ket-qua", resultPages(services, now));
  app.use("/tre-nang/*", onlyRoles(services, "supervisor", "auditor"));
  app.route("/tre-nang", redListPages(services, now));
  app.route("/documents", documentPages(services, now));
  app.route("/hoi-thu", tryQuestionPages(services, now));
  app.route("/tra-loi", answerPages(services, now));
  app.use("/tu-ngu/*", onlyRoles(services, "admin"));
  app.route("/tu-ngu", lexiconPages(services, now));
  app.use("/xep-lai/*", onlyRoles(services, "admin"));
  app.route("/xep-lai", retagPages(services, now));
  app.use("/mo-hinh/*", onlyRoles(services, "admin"));
  app.route("/mo-hinh", modelPages(services, now));
  app.use("/ket-noi-oa/*", onlyRoles(services, "admin"));
  app.route("/ket-noi-oa", oaPages(services, now));
  app.use("/du-lieu-ca-nhan/*", onlyRoles(services, "admin"));
  app.route("/du-lieu-ca-nhan", rightsPages(services, now));
  app.use("/operations/*", onlyRoles(services, "admin"));
  app.route("/operations/gui-tin", sendingPages(services));
  app.route("/operations", operationPages(services));
  app.use("/cadres/*", onlyRoles(services, "admin"));
  app.route("/cadres", cadrePages(services, now));
  app.use("/lich-truc/*", onlyRoles(services, "supervisor", "admin"));
  app.route("/lich-truc", dutyPages(services, now));
  app.route("/lich-truc", telegramGroupPages(services, now));
  app.all("*", (c) => notHere(c, services(c).operatorName));
  return app;
}

const MAX_BODY_BYTES = 65_536;
/** A part of a document's text under repair; Vietnamese letters take three bytes. */
const MAX_EDIT_BYTES = 2 * 1024 * 1024;

/**
 * Files and texts of documents may be large, on their own addresses and only where the request says how large it is:
 * then nothing of the body is read before the session was looked at.
 */
function bodyLimits(services: (c: Context) => ConsoleServices) {
  const small = bodyLimit({ maxSize: MAX_BODY_BYTES });
  const upload = bodyLimit({ maxSize: MOST_UPLOAD_BYTES, onError: (c) => tooLargePage(c, services(c).operatorName, "upload") });
  const photos = bodyLimit({ maxSize: mostPhotoFormBytes, onError: (c) => photosTooLarge(c, services(c).operatorName) });
  const edit = bodyLimit({ maxSize: MAX_EDIT_BYTES, onError: (c) => tooLargePage(c, services(c).operatorName, "edit") });
  return createMiddleware<ConsoleEnv>((c, next) => {
    if (c.req.header("Content-Length") === undefined) return small(c, next);
    if (/\/cases\/[^/]+\/(?:answer|report)$/.test(c.req.path)) return photos(c, next);
    if (c.req.path.endsWith("/documents/nap-len")) return upload(c, next);
    return /\/documents\/nhap\/[^/]+\/van-ban$/.test(c.req.path) ? edit(c, next) : small(c, next);
  });
}
