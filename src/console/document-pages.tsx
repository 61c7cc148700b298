import { type Context, Hono } from "hono";
import { amendmentPages } from "./documents/amendment-pages.tsx";
import { documentList } from "./documents/document-list.tsx";
import { draftPages } from "./documents/draft-pages.tsx";
import { publishedPages } from "./documents/published-page.tsx";
import { uploadPages } from "./documents/upload-page.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/**
 * Mounted at /console/documents: the list, taking a document in (nap-len), drafts on their way (nhap/:id), changes that
 * somebody must look at (sua-doi-can-xem), and published documents (:slug). Every cadre reads; administrators act. The form of the
 * front matter takes none of these addresses as a slug.
 */
export function documentPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>()
    .route("/", documentList(services, now))
    .route("/", uploadPages(services, now))
    .route("/nhap", draftPages(services, now))
    .route("/", amendmentPages(services))
    .route("/", publishedPages(services, now));
}
