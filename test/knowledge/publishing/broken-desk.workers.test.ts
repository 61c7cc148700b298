import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { loadDocument, piecesOf } from "../../../src/knowledge/documents/knowledge-store.ts";
import type { DeskResult, KnowledgeDesk } from "../../../src/knowledge/publishing/knowledge-desk.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { ok } from "../../../src/result.ts";
import { act, ask, asFile, desk, folderFile, MAI, TAM, textOf } from "./desk-house.ts";

/** Call number `failing` breaks: before it reaches the store, or, of those that write, after: only its answer is lost. */
function breaking(failing: number, when: "before" | "after"): { broken: KnowledgeDesk; calls: () => number } {
  let calls = 0;
  const call = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (when === "after" && !["batch", "run", "put"].includes(name)) return work();
    calls += 1;
    if (calls !== failing) return work();
    if (when === "after") await work();
    throw new Error("connection lost");
  };
  const wrap = <T extends object>(target: T, through: readonly string[]): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== "function") return member;
        if (through.includes(String(name))) return (...given: unknown[]) => call(String(name), () => Promise.resolve(Reflect.apply(member, object, given.map(unwrapped))));
        return (...given: unknown[]) => {
          const made: unknown = Reflect.apply(member, object, given);
          return typeof made === "object" && made !== null && (name === "prepare" || name === "bind") ? remember(wrap(made, ["all", "first", "run"]), made) : made;
        };
      },
    });
  return { broken: desk({ db: wrap(env.KNOWLEDGE, ["batch"]), files: wrap(env.FILES, ["put", "get"]) }), calls: () => calls };
}

const originals = new WeakMap<object, object>();
function remember<T extends object>(wrapped: T, original: object): T {
  originals.set(wrapped, original);
  return wrapped;
}
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  return typeof value === "object" && value !== null ? (originals.get(value) ?? value) : value;
}

/** Does the act with a break at every call in turn, looks at what is there, and does it again. */
async function breakEverywhere(
  begin: (round: string) => Promise<{ work: (at: KnowledgeDesk) => Promise<DeskResult | void>; isHalfDone: () => Promise<string | null>; isDone: () => Promise<void> }>,
): Promise<number> {
  let broke = 0;
  for (const when of ["before", "after"] as const) {
    for (let failing = 1; ; failing++) {
      const { work, isHalfDone, isDone } = await begin(`${when}-${failing}`);
      const { broken, calls } = breaking(failing, when);
      const first = await work(broken).catch((error: Error) => error.message);
      expect(await isHalfDone(), `${when} call ${failing}`).toBeNull();
      const again = await work(desk());
      if (again !== undefined) expect(again, `${when} call ${failing}, first ${JSON.stringify(first)}`).toEqual(ok(null));
      await desk().resume();
      await isDone();
      if (calls() < failing) break;
      broke += 1;
    }
  }
  return broke;
}

let numbers = 100;
const load = (slug: string, number: string, text: string): Promise<unknown> => publishDocuments(env.KNOWLEDGE, [folderFile(slug, number, text)]);

describe("a break at any call", () => {
  test("while a file is received and read leaves one draft and one event, and repeating ends well", async () => {
    const broke = await breakEverywhere((round) => {
      const received = act(MAI, "", `receive-${round}`);
      const text = textOf(`${(numbers += 1)}/2026/NQ`, "Điều 1. Nhận\nNội dung.\n");
      return Promise.resolve({
                work: async (at) => {
          await at.receive(asFile(text), received);
          await at.read(received.actId);
        },
        isHalfDone: async () => {
          const draft = await desk().draft(received.actId);
          if (draft === null) return null;
          if ((await env.FILES.head(`documents/${draft.id}`)) === null) return "a draft without its file";
          return (draft.state === "received") === (draft.file === null) ? null : `${draft.state} does not fit its text`;
        },
        isDone: async () => {
          expect(await desk().draft(received.actId)).toMatchObject({ state: "ready", readings: expect.any(Number) });
          const rows = await env.KNOWLEDGE.prepare("SELECT act FROM desk_events WHERE draft_id = ?1").bind(received.actId).all();
          expect(rows.results).toEqual([{ act: "received" }, { act: "read" }]);
        },
      });
    });
    expect(broke).toBeGreaterThan(10);
  });

  test("while a document is published over an older one: the old text or the new one stands, whole, and repeating publishes it once", async () => {
    const broke = await breakEverywhere(async (round) => {
      const number = `${(numbers += 1)}/2026/NQ`;
      const slug = number.toLowerCase().replaceAll("/", "-");
      const words = (which: string): string => textOf(number, `Điều 1. Văn bản ${numbers}\n1. Lời ${which} của văn bản ${numbers}.\n2. Khoản hai ${which}.\n`);
      await load(slug, number, words("cũ"));
      const draft = act(MAI, "", `draft-${round}`);
      await desk().receive(asFile(words("mới")), draft);
      await desk().read(draft.actId);
      await desk().submit(draft.actId, act(MAI));
      const approval = act(TAM, "", `approve-${round}`);
      return {
                work: (at) => at.approve(draft.actId, approval),
        isHalfDone: async () => {
          const text = (await piecesOf(env.KNOWLEDGE, slug)).map((piece) => piece.text).join("\n");
          const versions = await desk().versions(slug);
          const state = (await desk().draft(draft.actId))?.state;
          const events = (await desk().history(slug, 20)).filter((event) => event.id === approval.actId).length;
          const isNew = text.includes("Lời mới");
          if (text.includes("Lời cũ") === isNew || text.includes("Khoản hai cũ") === isNew) return `text: ${text}`;
          if (versions.length !== (isNew ? 2 : 1) || versions.filter((version) => version.isCurrent).length !== 1) return `versions: ${versions.length}`;
          if ((state === "published") !== isNew) return `state ${String(state)}`;
          return events === (isNew ? 1 : 0) ? null : "the event does not fit";
        },
        isDone: async () => {
          expect((await ask(`lời mới của văn bản ${number.split("/")[0] ?? ""}`))[0]).toBe(`${slug}#dieu-1-khoan-1`);
          expect(await desk().versions(slug)).toHaveLength(2);
          expect(await desk().compare(slug, (await desk().versions(slug))[1]?.id ?? "", null)).toMatchObject({ counts: { changed: 2 } });
          const open = await env.KNOWLEDGE.prepare("SELECT count(*) AS open FROM index_changes").first();
          expect(open).toEqual({ open: 0 });
        },
      };
    });
    expect(broke).toBeGreaterThan(12);
  });

  test("while it goes back, is taken out and taken in again", async () => {
    const broke = await breakEverywhere(async (round) => {
      const number = `${(numbers += 1)}/2026/NQ`;
      const slug = number.toLowerCase().replaceAll("/", "-");
      for (const words of ["một", round]) await load(slug, number, textOf(number, `Điều 1. Quay lại\nLời ${words}.\n`));
      const before = (await desk().versions(slug)).length;
      const [back, out, within] = [act(TAM, "nhầm", `back-${round}`), act(TAM, "nhầm", `out-${round}`), act(TAM, "được", `in-${round}`)];
      return {
                work: async (at) => {
          for (const result of [await at.rollBack(slug, back), await at.exclude(slug, out), await at.include(slug, within)]) if (!result.ok) return result;
          return ok(null);
        },
        isHalfDone: async () => {
          const versions = await desk().versions(slug);
          const [done, excluded] = [versions.length > before, (await loadDocument(env.KNOWLEDGE, slug))?.excluded !== null];
          const row = await env.KNOWLEDGE.prepare("SELECT count(*) AS rows FROM exclusions WHERE slug = ?1").bind(slug).first<{ rows: number }>();
          const text = (await piecesOf(env.KNOWLEDGE, slug)).map((piece) => piece.text).join("");
          if ((row?.rows === 1) !== excluded) return "taken out by halves";
          return done === !text.includes(`Lời ${round}.`) ? null : "gone back by halves";
        },
        isDone: async () => {
          expect(await desk().versions(slug)).toHaveLength(before + 1);
          expect((await loadDocument(env.KNOWLEDGE, slug))?.excluded).toBeNull();
        },
      };
    });
    expect(broke).toBeGreaterThan(12);
  });
});
