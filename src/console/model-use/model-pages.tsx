import { type Context, Hono } from "hono";
import { costOfAnswers, countModelCodes, listModelDays, listModelSwitches, listModelsSeen, switchModel } from "../../answer/model-ledger-store.ts";
import { modelUseWords as words } from "../../text/model-use.ts";
import { actOf, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext, ConsoleEnv } from "../session.tsx";
import { ModelPage } from "./model-view.tsx";

/**
 * GET /console/mo-hinh: whether a model is used and what it costs · POST /console/mo-hinh/cong-tac: switches it off or on, with
 * a reason. Administrators only.
 */
export function modelPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => show(c, { done: c.req.query("xong") ?? null, typed: null }));

  pages.post("/cong-tac", async (c) => {
    const { knowledge } = services(c);
    const values = await formValues(c);
    const reason = (values["reason"] ?? "").trim();
    if (reason.length < LEAST_REASON_CHARS) return show(c, { done: null, typed: reason });
    const { actId } = await actOf(values, now());
    const isOn = values["isOn"] === "1";
    const hasChanged = await switchModel(knowledge, { id: actId, isOn, by: c.get("cadre").id, reason: reason.slice(0, MOST_REASON_CHARS), now: now() });
    return c.redirect(`/console/mo-hinh?xong=${hasChanged ? (isOn ? "bat" : "tat") : "nhu-cu"}`, 303);
  });

  async function show(c: ConsoleContext, form: { done: string | null; typed: string | null }): Promise<Response> {
    const { knowledge, cases, modelUse } = services(c);
    const at = now();
    const [switches, days, codes, seen, answers] = await Promise.all([
      listModelSwitches(knowledge), listModelDays(knowledge, at, SHOWN_DAYS), countModelCodes(knowledge, at, SHOWN_DAYS), listModelsSeen(knowledge), costOfAnswers(knowledge, at),
    ]);
    const names = await cadreNames(cases, switches.map(({ by }) => by));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "model",
      children: <ModelPage c={c} desk={modelUse ?? null} use={{ switches, days, codes, seen, answers }} names={names} now={at} form={form} />,
    }), form.typed === null ? 200 : 422);
  }

  return pages;
}

const LEAST_REASON_CHARS = 5;
const MOST_REASON_CHARS = 500;
const SHOWN_DAYS = 14;
