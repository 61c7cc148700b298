import { env, exports } from "cloudflare:workers";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { createSignInLink } from "../../src/cases/sign-in-store.ts";

const origin = "http://service";

/** An administrator at the console of the running service, signed in by link. */
export class AdminDesk {
  #cookie = "";

  static async signIn(id = "qt-flow"): Promise<AdminDesk> {
    await saveCadre(env.CASES, { id, name: "Lê Minh Đăng", role: "admin", unitId: "tinh.dang.tgdv", active: true });
    const desk = new AdminDesk();
    const { token } = await createSignInLink(env.CASES, { cadreId: id, now: new Date() });
    await desk.post("/console/dang-nhap", [["token", token]]);
    return desk;
  }

  async page(path: string, status = 200): Promise<string> {
    const response = await exports.default.fetch(`${origin}${path}`, { headers: { cookie: this.#cookie, accept: "text/html" } });
    if (response.status !== status) throw new Error(`${path}: ${response.status}`);
    return response.text();
  }

  /** Sends the form that is posted to `action` on this page, with its hidden fields and these besides. */
  async submit(page: string, action: string, values: readonly (readonly [string, string])[]): Promise<{ status: number; text: string }> {
    const at = page.indexOf(`method="post" action="${action}"`);
    if (at < 0) throw new Error(`no form for ${action}`);
    const form = page.slice(at, page.indexOf("</form>", at));
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((match): [string, string] => [match[1] ?? "", match[2] ?? ""]);
    const response = await this.post(action, [...hidden, ...values]);
    return { status: response.status, text: await response.text() };
  }

  async post(path: string, form: readonly (readonly [string, string])[]): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of form) body.append(name, value);
    const response = await exports.default.fetch(`${origin}${path}`, { method: "POST", body, redirect: "manual", headers: { cookie: this.#cookie, origin, accept: "text/html" } });
    for (const line of response.headers.getSetCookie()) if (line.startsWith("ln_console=")) this.#cookie = line.split(";", 1)[0] ?? "";
    return response;
  }
}
