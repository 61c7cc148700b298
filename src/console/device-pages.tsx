import { type Context, Hono } from "hono";
import { devicesOf, endDevices } from "../cases/sign-in-store.ts";
import { beginSecondStep, hasSecondStep, trySecondStep } from "../cases/second-step-store.ts";
import { passSecondStep } from "../cases/sign-in-store.ts";
import { otpauthAddress } from "../cases/totp.ts";
import { CardTable, Chip, Note } from "../public/look/parts.tsx";
import { momentWords } from "../text/pages.ts";
import { deviceWords as words, secondStepWords as stepWords } from "../text/sign-in.ts";
import { formValues } from "./act-form.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, mustHaveSecondStep, rememberSession, sessionTokenOf } from "./session.tsx";

/**
 * GET /console/may-da-vao: where one is signed in, and the second step · POST …/thoat (one) · POST …/thoat-het (all others)
 * · POST …/hai-buoc (a new secret, shown once) · POST …/hai-buoc/xac-nhan (the first code).
 */
export function devicePages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => page(c, c.req.query("xong") === "1" ? words.ended : null));

  pages.post("/thoat", async (c) => {
    await endDevices(services(c).cases, c.get("cadre").id, { id: (await formValues(c))["id"] ?? "" });
    return c.redirect("/console/may-da-vao?xong=1", 303);
  });

  pages.post("/thoat-het", async (c) => {
    await endDevices(services(c).cases, c.get("cadre").id, { allBut: c.get("session").id });
    return c.redirect("/console/may-da-vao?xong=1", 303);
  });

  pages.post("/hai-buoc", async (c) => {
    const { cases, caseSealer } = services(c);
    const begun = await beginSecondStep(cases, caseSealer, c.get("cadre").id, now());
    return begun.ok ? secretPage(c, begun.value.secret) : c.redirect("/console/may-da-vao", 303);
  });

  pages.post("/hai-buoc/xac-nhan", async (c) => {
    const { cases, caseSealer } = services(c);
    const tried = await trySecondStep(cases, caseSealer, c.get("cadre").id, (await formValues(c))["code"] ?? "", now());
    if (!tried.ok) return page(c, null, tried.reason === "wait" ? stepWords.wait : stepWords.wrong);
    // Who set it up has shown the telephone: this session counts as passed.
    const token = await passSecondStep(cases, sessionTokenOf(c) ?? "", now());
    if (token !== null) rememberSession(c, token);
    return c.redirect("/console/may-da-vao", 303);
  });

  async function page(c: ConsoleContext, done: string | null, wrong: string | null = null): Promise<Response> {
    const { cases } = services(c);
    const cadre = c.get("cadre");
    const [devices, isOn] = await Promise.all([devicesOf(cases, cadre.id, now()), hasSecondStep(cases, cadre.id)]);
    const here = c.get("session").id;
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "devices",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          {done === null ? null : <Note tone="done" role="status"><p>{done}</p></Note>}
          <CardTable caption={words.title} rows={devices.map((device) => ({
            cells: [
              { label: words.device, content: <><strong>{device.device ?? words.unknown}</strong> {device.id === here ? <Chip tone="leaf">{words.here}</Chip> : null}</> },
              { label: words.since, content: momentWords(device.createdAt) },
              { label: words.seen, content: momentWords(device.seenAt) },
              { label: words.end, action: true, content: device.id === here ? "" : <EndOne c={c} id={device.id} name={device.device ?? words.unknown} /> },
            ],
          }))} />
          {devices.length < 2 ? null : <form method="post" action="/console/may-da-vao/thoat-het"><FormKey c={c} /><button type="submit">{words.endOthers}</button></form>}
          <h2>{stepWords.title}</h2>
          {mustHaveSecondStep(c, services(c)) && !isOn ? <Note tone="caution"><p>{stepWords.required}</p></Note> : null}
          {wrong === null ? null : <Note tone="wrong" role="alert"><p>{wrong}</p></Note>}
          {isOn ? <p>{stepWords.on} {stepWords.lost}</p> : (
            <form method="post" action="/console/may-da-vao/hai-buoc"><FormKey c={c} /><p>{stepWords.intro}</p><button type="submit">{stepWords.begin}</button></form>
          )}
        </>
      ),
    }), wrong === null ? 200 : 422);
  }

  /** The secret is shown in this answer only: it must have no address. */
  function secretPage(c: ConsoleContext, secret: string): Response | Promise<Response> {
    c.header("Cache-Control", "no-store");
    return c.html(consoleFrame(c, services(c), {
      title: stepWords.title,
      room: "devices",
      children: (
        <>
          <h1>{stepWords.title}</h1>
          <p>{stepWords.how}</p>
          <p class="secret">{secret.match(/.{4}/g)?.join(" ")}</p>
          <p><a href={otpauthAddress(services(c).operatorName, c.get("cadre").id, secret)}>{stepWords.openApp}</a></p>
          <p class="soft">{stepWords.once}</p>
          <form method="post" action="/console/may-da-vao/hai-buoc/xac-nhan">
            <FormKey c={c} />
            <CodeField />
            <button type="submit">{stepWords.confirm}</button>
          </form>
        </>
      ),
    }));
  }

  return pages;
}

/** Six digits, with the keyboard for digits and what the telephone itself offers to fill in. */
export function CodeField() {
  return (
    <div class="field">
      <label for="ma-hai-buoc">{stepWords.code}</label>
      <input type="text" id="ma-hai-buoc" name="code" required inputmode="numeric" autocomplete="one-time-code" maxlength={9} />
    </div>
  );
}

function EndOne({ c, id, name }: { c: ConsoleContext; id: string; name: string }) {
  return (
    <form method="post" action="/console/may-da-vao/thoat">
      <FormKey c={c} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" class="plain" aria-label={words.endNamed(name)}>{words.end}</button>
    </form>
  );
}
