import { env, exports } from "cloudflare:workers";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import type { Role } from "../../src/cases/case.ts";
import { createSignInLink } from "../../src/cases/sign-in-store.ts";

const origin = "http://service";

/** Somebody at the console of the running service, signed in by link; an administrator unless told otherwise. */
export class AdminDesk {
  #cookie = "";

  static async signIn(id = "qt-flow", role: Role = "admin"): Promise<AdminDesk> {
    await saveCadre(env.CASES, { id, name: "Lê Minh Đăng", role, unitId: "tinh.dang.tgdv", active: true });
    const desk = new AdminDesk();
    const { token } = await createSignInLink(env.CASES, { cadreId: id, now: new Date() });
    await desk.post("/console/dang-nhap", [["token", token]]);
    return desk;
  }

  /** A page that sends on to another one. @returns that one, and its address without the query */
  async open(path: string): Promise<{ path: string; page: string }> {
    const response = await exports.default.fetch(`${origin}${path}`, { redirect: "manual", headers: { cookie: this.#cookie, accept: "text/html" } });
    const to = response.headers.get("location") ?? "";
    return { path: to.split("?")[0] ?? "", page: await this.page(to) };
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
