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
  return visitor.post(action, { _token: hidden(form, "_token"), actId: hidden(form, "actId"), ...values });
}
