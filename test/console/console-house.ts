import { env } from "cloudflare:workers";
import { createSignInLink } from "../../src/cases/sign-in-store.ts";
import { Visitor, type House, hidden } from "../public/house.ts";

/** A browser in which this cadre is signed in. */
export async function signedIn(house: House, cadreId: string, now: Date): Promise<Visitor> {
  const visitor = new Visitor(house.app);
  const { token } = await createSignInLink(env.CASES, { cadreId, now });
  const response = await visitor.post("/console/dang-nhap", { token });
  if (response.status !== 303) throw new Error(`could not sign in: ${response.status}`);
  return visitor;
}

/** Fills in and sends the form of a page that is posted to `action`. */
export async function submit(visitor: Visitor, page: string, action: string, values: Record<string, string>): Promise<Response> {
  const at = page.indexOf(`action="${action}"`);
  if (at < 0) throw new Error(`no form for ${action}`);
  const form = page.slice(at, page.indexOf("</form>", at));
  const seen = form.includes('name="seen"') ? { seen: hidden(form, "seen") } : {};
  return visitor.post(action, { _token: hidden(form, "_token"), actId: hidden(form, "actId"), ...seen, ...values });
}

/** Hands a file in on the upload page and waits until it was read. @returns the address of its draft */
export async function handIn(house: House, visitor: Visitor, file: { name: string; content: string | Uint8Array<ArrayBuffer> }): Promise<string> {
  const page = await (await visitor.get("/console/documents/nap-len")).text();
  const response = await visitor.postParts("/console/documents/nap-len", uploadForm(page, new File([file.content], file.name)));
  if (response.status !== 303) throw new Error(`not taken in: ${response.status}`);
  await Promise.all(house.laterWork);
  return response.headers.get("Location") ?? "";
}

/** The upload form of a page, filled in with a file. */
export function uploadForm(page: string, file: File): FormData {
  const form = new FormData();
  form.set("_token", hidden(page, "_token"));
  form.set("actId", hidden(page, "actId"));
  form.set("file", file);
  form.set("text", "");
  return form;
}

/** What the form of a page that is posted to `action` holds in its hidden fields. */
export function hiddenOf(page: string, action: string, name: string): string {
  const at = page.indexOf(`action="${action}"`);
  return at < 0 ? "" : hidden(page.slice(at, page.indexOf("</form>", at)), name);
}
