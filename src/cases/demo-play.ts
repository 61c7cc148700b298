import type { Sealer } from "../people/seal.ts";
import { demoMark } from "../text/demo-cases.ts";
import type { DemoAct, DemoStory } from "../text/demo-story.ts";
import type { Result } from "../result.ts";
import type { Act } from "./act.ts";
import { acceptCase, addToCase, answerCase, askCitizen, guideCase, judgeCase, rateCase, refuseCase, reopenCase, transferCase, withdrawCase } from "./act-on-case.ts";
import { findCadre } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";
import { noteCase } from "./case-notes.ts";
import type { CaseReading } from "./case-reading-store.ts";
import { giveTask, reportTask, taskId } from "./case-tasks.ts";
import { extendCase } from "./clock-extend.ts";
import { demoHandId, demoPrefix } from "./demo.ts";
import type { DemoTimes } from "./demo-times.ts";
import type { CaseLocality } from "./locality.ts";
import { chooseCaseCode, openCase } from "./open-case.ts";
import { routeCase } from "./route-case.ts";

export interface DemoTools {
  db: D1Database;
  sealer: Sealer;
  locality: CaseLocality;
  redact(text: string): string;
  /** How the assistant hears masked words; null where it hears another field: then a cadre has sorted it. */
  readingOf(text: string, field: string): CaseReading | null;
  /** Looks for copies of one text, as after every opening. */
  noteCopies(opened: { caseId: string; text: string; now: Date }): Promise<void>;
}

/** One thing that happened, to be done in the order of `at`. */
export interface DemoStep { at: Date; storyId: string; play(): Promise<void> }

/**
 * A story → its steps, each done through the same functions a citizen's message or a cadre's tap comes to.
 * @throws {Error} (from a step) naming the story and the refusal, when the product would not have allowed it
 */
export function stepsOf(tools: DemoTools, times: DemoTimes, story: DemoStory): DemoStep[] {
  const steps: DemoStep[] = [];
  const opened = times.at(story.id, story.opened, 0);
  const at = story.minute === undefined ? opened : new Date(times.at("copies", story.opened, 0).getTime() + story.minute * 60_000);
  steps.push({ at, storyId: story.id, play: () => open(tools, story, at) });
  let last = at.getTime();
  story.acts.forEach((act, i) => {
    const moment = new Date(Math.max(times.at(story.id, act.ago, i + 1).getTime(), last + (story.urgency === "khan" ? 4 : 11) * 60_000));
    last = moment.getTime();
    steps.push({
      at: moment, storyId: story.id,
      async play() {
        const done = await playAct(tools, times, story, act, { actId: `${demoPrefix}act-${story.id}-${i + 1}`, now: moment });
        if (!done.ok) throw new Error(`demo story ${story.id}, step ${i + 1} (${act.do}): ${done.reason}`);
      },
    });
  });
  return steps;
}

export const demoCaseId = (storyId: string): string => `${demoPrefix}case-${storyId}`;

async function open(tools: DemoTools, story: DemoStory, now: Date): Promise<void> {
  const { db, locality } = tools;
  const fields = [story.field];
  const route = routeCase({
    kind: story.kind, fields, urgency: story.urgency, areaCode: story.area, againstOfficial: null, emergency: story.urgency === "khan", beyondCommune: story.beyondCommune ?? false,
  }, locality);
  if (route.kind !== "open") throw new Error(`demo story ${story.id}: is no case`);
  const caseId = demoCaseId(story.id);
  const textRedacted = tools.redact(story.text);
  await openCase(db, tools.sealer, locality, {
    caseId, code: await chooseCaseCode(db, caseId, locality.casePrefix, now), reporter: reporterOf(story), kind: story.kind, fields, urgency: story.urgency, areaCode: story.area,
    placeText: story.place, textOriginal: story.text, textRedacted, summary: `${demoMark} ${story.summary}`, wish: story.wish ?? null, route, parentCaseCode: null,
    joins: story.joins === undefined ? null : demoCaseId(story.joins), reading: tools.readingOf(textRedacted, story.field), now,
  });
  await tools.noteCopies({ caseId, text: textRedacted, now });
}

async function playAct(tools: DemoTools, times: DemoTimes, story: DemoStory, act: DemoAct, at: Act): Promise<Result<unknown, string>> {
  const { db, sealer, locality } = tools;
  const code = await codeOf(tools, story);
  const reporter = reporterOf(story);
  const told = (text: string): string => times.dated(text, at.now);
  const cadre = await findCadre(db, demoHandId(story.area, act.by ?? "desk"));
  if (!cadre) throw new Error(`demo story ${story.id}: nobody is there to act`);
  switch (act.do) {
    case "accept": return acceptCase(db, locality, cadre, code, at);
    case "ask": return askCitizen(db, locality, cadre, code, told(act.text), at);
    case "add": return addToCase(db, sealer, locality, reporter, code, { original: act.text, redacted: tools.redact(act.text) }, at);
    case "transfer": return transferCase(db, locality, cadre, code, act.to, told(act.reason), at);
    case "answer": return answerCase(db, locality, cadre, code, { outcome: act.outcome, text: told(act.text), proof: act.proof === undefined ? null : told(act.proof), promisedFor: act.inDays === undefined ? null : times.dayAfter(at.now, act.inDays) }, at);
    case "refuse": return refuseCase(db, locality, cadre, code, { reason: act.reason, whereToGo: act.whereToGo, text: told(act.text) }, at);
    case "guide": return guideCase(db, locality, cadre, code, { whereToGo: act.whereToGo, text: told(act.text) }, at);
    case "extend": return extendCase(db, locality, cadre, code, { until: times.workdayAfter(act.days), reason: told(act.reason) }, at);
    case "rate": return rateCase(db, locality, reporter, code, act.stars, at);
    case "judge": return judgeCase(db, locality, reporter, code, act.verdict, at);
    case "reopen": return reopenCase(db, locality, reporter, code, act.text, at, act.partly === true ? "mot_phan" : "chua");
    case "withdraw": return withdrawCase(db, locality, reporter, code, at);
    case "note": return noteCase(db, locality, cadre, code, { text: told(act.text), unitId: null }, at);
    case "task": return giveTask(db, locality, cadre, code, { unitId: act.unit ?? null, helper: act.helper ?? "", what: told(act.what), dueOn: times.dayAfter(at.now, act.inDays) }, at);
    case "task_done": return reportTask(db, locality, by(cadre), lastTask(story, act), { outcome: act.outcome, text: told(act.text) }, at);
  }
}

const by = (cadre: Cadre): { cadre: Cadre } => ({ cadre });

/** The task given last before this report. */
function lastTask(story: DemoStory, report: DemoAct): string {
  const before = story.acts.slice(0, story.acts.indexOf(report));
  return taskId(`${demoPrefix}act-${story.id}-${before.findLastIndex((act) => act.do === "task") + 1}`);
}

const reporterOf = (story: DemoStory): string => `${demoPrefix}p-${story.person ?? story.id}`;

async function codeOf({ db, locality }: DemoTools, story: DemoStory): Promise<string> {
  return chooseCaseCode(db, demoCaseId(story.id), locality.casePrefix, new Date(0));
}
