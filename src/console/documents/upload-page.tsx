import { type Context, Hono } from "hono";
import { MOST_BYTES } from "../../knowledge/intake/reading.ts";
import type { SourceFile } from "../../knowledge/intake/reading.ts";
import { errorPage } from "../../public/look/error-page.tsx";
import { Note } from "../../public/look/parts.tsx";
import { keepsDraft } from "../../public/keeps-draft.ts";
import { randomText } from "../../public/signed-value.ts";
import { toBase64Url } from "../../people/encoding.ts";
import { type Result, fail, ok } from "../../result.ts";
import { uploadWords as words } from "../../text/knowledge-desk.ts";
import { formValues } from "../act-form.ts";
import { FormKey, consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, onlyRoles } from "../session.tsx";

/** GET and POST /console/documents/nap-len: a file or pasted text becomes a draft. Administrators only. */
export function uploadPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();
  pages.use("/nap-len", onlyRoles(services, "admin"));

  pages.get("/nap-len", (c) => uploadPage(c, { why: null, pasted: "", status: 200 }));

  pages.post("/nap-len", async (c) => {
    const { desk, later } = services(c);
    const handed = await handedIn(c);
    if (!handed.ok) return uploadPage(c, { ...handed.reason, status: 422 });
    const file = handed.value;
    if (file.bytes.length > MOST_BYTES) return uploadPage(c, { why: words.tooLarge, pasted: "", status: 413 });
    const values = await formValues(c);
    const draftId = await draftIdOf(values["actId"] ?? "", file);
    await desk.receive(file, { actId: draftId, by: c.get("cadre").id, reason: "", now: now() });
    later(desk.read(draftId));
    return c.redirect(`/console/documents/nhap/${draftId}`, 303);
  });

  function uploadPage(c: ConsoleContext, { why, pasted, status }: { why: string | null; pasted: string; status: 200 | 413 | 422 }): Response | Promise<Response> {
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "documents",
      children: (
        <>
          <h1>{words.title}</h1>
          <ol>{words.next.map((step) => <li>{step}</li>)}</ol>
          {why === null ? null : <Note tone="wrong" role="alert"><p>{why}</p></Note>}
          <form method="post" action="/console/documents/nap-len" enctype="multipart/form-data" class="card">
            <FormKey c={c} actId={randomText(12)} />
            <div class="field">
              <label for="tep">{words.file}</label>
              <p class="hint" id="tep-goi-y">{words.fileHint}</p>
              <input type="file" id="tep" name="file" accept=".docx,.pdf,.html,.htm,.txt,.md" aria-describedby="tep-goi-y" />
            </div>
            <details class="more" open={pasted !== ""}>
              <summary>{words.or}</summary>
              <div class="field">
                <label for="dan">{words.paste}</label>
                <p class="hint" id="dan-goi-y">{words.pasteHint}</p>
                <textarea id="dan" name="text" class="tall" aria-describedby="dan-goi-y" {...keepsDraft(`${uploadDraft}/text`)}>{pasted}</textarea>
              </div>
            </details>
            <button type="submit">{words.send}</button>
          </form>
          <p><a href="/console/documents">{words.back}</a></p>
        </>
      ),
    }), status);
  }

  return pages;
}

/** By which the pasted text is known among the drafts kept on a machine. */
export const uploadDraft = "nap-len";

/** Whole requests are larger than the file they carry: room for the other fields and the form's own lines. */
export const MOST_UPLOAD_BYTES = MOST_BYTES + 1024 * 1024;

/** The answer to a request that is larger than anything taken here; asked for before anybody's session was looked at. */
export function tooLargePage(c: Context, operatorName: string, what: "upload" | "edit"): Response | Promise<Response> {
  const page = what === "upload"
    ? { title: words.tooLargeTitle, next: words.tooLarge, homeHref: "/console/documents/nap-len", homeWord: words.again }
    : { title: words.editTooLargeTitle, next: words.editTooLarge, homeHref: "/console/documents", homeWord: words.back };
  return c.html(errorPage({ operatorName, ...page }), 413);
}

async function handedIn(c: ConsoleContext): Promise<Result<SourceFile, { why: string; pasted: string }>> {
  const body = await c.req.parseBody();
  const [file, pasted] = [body["file"], body["text"]];
  const text = typeof pasted === "string" ? pasted : "";
  // A browser sends a nameless empty file where none was chosen.
  const chosen = file instanceof File && (file.name !== "" || file.size > 0) ? file : null;
  if (chosen !== null && text.trim() !== "") return fail({ why: words.both, pasted: text });
  if (chosen !== null) return ok({ name: chosen.name.normalize("NFC").slice(-200), bytes: new Uint8Array(await chosen.arrayBuffer()) });
  if (text.trim() === "") return fail({ why: words.neither, pasted: "" });
  return ok({ name: words.pastedName, bytes: new TextEncoder().encode(text.toWellFormed()) });
}

/** The same form sent twice is one draft; gone back to and sent with another file, it is another. */
async function draftIdOf(formId: string, file: SourceFile): Promise<string> {
  const form = /^[\w-]{8,40}$/.test(formId) ? formId : randomText(12);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", file.bytes));
  return `${form}-${toBase64Url(digest).slice(0, 12)}`;
}
