import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addLexiconEntry, checkEntry, entriesInUse, listLexiconEntries, questionsHolding } from "../../src/knowledge/search/lexicon-store.ts";
import { NO_LEGAL_TERMS } from "../../src/knowledge/search/legal-terms.ts";
import { readWords } from "../../src/knowledge/search/search-terms.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { createLocalLexicon } from "../../src/local-lexicon.ts";
import { lexiconWords } from "../../src/text/lexicon-desk.ts";
import { sampleCadres } from "../browser/samples.ts";
import { type Visitor, house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const typed = { kind: "legal_term", say: "giấy đỏ", means: "giấy chứng nhận quyền sử dụng đất\nsổ đỏ", reason: "Bà con Đất Mũi hay gọi như vậy" };

beforeAll(() => sampleCadres(env.CASES));
beforeEach(async () => {
  await env.KNOWLEDGE.prepare("DELETE FROM lexicon_entries").run();
  await env.KNOWLEDGE.prepare("DELETE FROM gaps").run();
});

async function admin(): Promise<Visitor> {
  return signedIn(house({ now: () => now }), "qt-01", now);
}

async function page(visitor: Visitor, path: string): Promise<string> {
  return (await visitor.get(path)).text();
}

describe("teaching the assistant a word", () => {
  it("shows which recent questions hold it before anything is saved, and saves once however often it is sent", async () => {
    await env.KNOWLEDGE.prepare("INSERT INTO gaps (id, asked_at, question, folded, nearest) VALUES ('g1', '2026-11-20T00:00:00Z', 'Làm giấy đỏ ở đâu?', 'lam giay do o dau', '[]')").run();
    const visitor = await admin();
    const preview = await (await submit(visitor, await page(visitor, "/console/tu-ngu"), "/console/tu-ngu/them", typed)).text();
    expect(preview).toContain(lexiconWords.confirmFound(1, 1));
    expect(preview).toContain("Làm giấy đỏ ở đâu?");
    expect(await entriesInUse(env.KNOWLEDGE)).toEqual([]);
    for (let i = 0; i < 2; i++) expect((await submit(visitor, preview, "/console/tu-ngu/them", { ...typed, confirmed: "1" })).status).toBe(303);
    expect(await entriesInUse(env.KNOWLEDGE)).toMatchObject([{ say: "giấy đỏ", means: ["giấy chứng nhận quyền sử dụng đất", "sổ đỏ"], addedBy: "qt-01" }]);
    expect(await page(visitor, "/console/tu-ngu")).toContain(typed.reason);
  });

  it.each([
    [{ say: "  " }, lexiconWords.problems.say_missing],
    [{ say: "?!" }, lexiconWords.problems.say_missing],
    [{ kind: "spelling", say: "một hai ba bốn năm" }, lexiconWords.problems.say_long],
    [{ means: " \n " }, lexiconWords.problems.means_missing],
    [{ means: "a\n".repeat(9) }, lexiconWords.problems.means_long],
    [{ reason: "vì" }, lexiconWords.problems.reason_missing],
  ])("says what to do about %j and keeps what was typed", async (wrong, problem) => {
    const visitor = await admin();
    const answer = await submit(visitor, await page(visitor, "/console/tu-ngu"), "/console/tu-ngu/them", { ...typed, ...wrong });
    expect(answer.status).toBe(422);
    const body = await answer.text();
    expect(body).toContain(problem);
    expect(body).toContain(("reason" in wrong ? typed.say : typed.reason));
    expect(await listLexiconEntries(env.KNOWLEDGE, 10)).toEqual([]);
  });

  it("ends an entry with a reason and keeps it for the record; a new meaning ends the old one", async () => {
    const visitor = await admin();
    const add = async (means: string): Promise<void> => {
      const entry = checkEntry({ kind: "spelling", say: "bông", means, reason: "thử nghiệm" });
      if (typeof entry === "string") throw new Error(entry);
      await addLexiconEntry(env.KNOWLEDGE, { ...entry, id: `e-${means}`, kind: "spelling", by: "qt-01", now });
    };
    await add("hoa");
    await add("bông hoa");
    expect((await entriesInUse(env.KNOWLEDGE)).map(({ means }) => means)).toEqual([["bông hoa"]]);
    const path = `/console/tu-ngu/${encodeURIComponent("e-bông hoa")}/bo`;
    const token = /name="_token" value="([^"]+)"/.exec(await page(visitor, "/console/tu-ngu"))?.[1] ?? "";
    expect((await visitor.post(path, { _token: token, reason: "x" })).status).toBe(422);
    expect((await visitor.post(path, { _token: token, reason: "nghe lộn" })).status).toBe(303);
    expect(await entriesInUse(env.KNOWLEDGE)).toEqual([]);
    expect(await page(visitor, "/console/tu-ngu")).toContain("nghe lộn");
  });

  it("hands all entries over as YAML", async () => {
    const visitor = await admin();
    await addLexiconEntry(env.KNOWLEDGE, { id: "e1", kind: "legal_term", say: "giấy đỏ", means: ["giấy chứng nhận"], reason: "gọi quen", by: "qt-01", now });
    const file = await visitor.get("/console/tu-ngu/tu-ngu.yaml");
    expect(file.headers.get("Content-Disposition")).toContain("tu-ngu.yaml");
    expect(await file.text()).toContain("- say:\n      - giấy đỏ\n    law:\n      - giấy chứng nhận");
  });
});

describe("the local lexicon in the running service", () => {
  const base = readLexicon("shorthand: {}\ndialect: {}\nabbreviations: {}\nterms: []\n");

  it("reads new entries when asked to, otherwise after half a minute, and takes ended ones out", async () => {
    const lexicon = createLocalLexicon(env.KNOWLEDGE, base);
    await lexicon.refresh(now);
    await addLexiconEntry(env.KNOWLEDGE, { id: "s", kind: "spelling", say: "mần", means: ["làm"], reason: "tiếng miền Tây", by: "qt-01", now });
    await addLexiconEntry(env.KNOWLEDGE, { id: "t", kind: "legal_term", say: "giấy đỏ", means: ["giấy chứng nhận"], reason: "gọi quen", by: "qt-01", now });
    await lexicon.refresh(new Date(now.getTime() + 29_000));
    expect(base.expandShorthand("mần giấy đỏ")).toBe("mần giấy đỏ");
    await lexicon.refresh(new Date(now.getTime() + 30_000));
    expect(base.expandShorthand("mần giấy đỏ")).toBe("làm giấy đỏ");
    expect(lexicon.terms.expand(readWords("làm giấy đỏ"), ["lam", "giay", "do"], false)).toEqual(["giấy chứng nhận"]);
    await env.KNOWLEDGE.prepare("DELETE FROM lexicon_entries").run();
    await lexicon.refresh(now, true);
    expect(base.expandShorthand("mần giấy đỏ")).toBe("mần giấy đỏ");
  });

  it("keeps what it knew when the database does not answer", async () => {
    let broken = false;
    const db = { prepare: (sql: string) => { if (broken) throw new Error("down"); return env.KNOWLEDGE.prepare(sql); }, batch: async () => [] };
    await addLexiconEntry(env.KNOWLEDGE, { id: "s", kind: "spelling", say: "mần", means: ["làm"], reason: "tiếng miền Tây", by: "qt-01", now });
    const lexicon = createLocalLexicon(db, base);
    await lexicon.refresh(now, true);
    broken = true;
    await lexicon.refresh(now, true);
    expect(base.expandShorthand("mần ruộng")).toBe("làm ruộng");
    expect(lexicon.terms).not.toBe(NO_LEGAL_TERMS);
  });
});

it("counts only whole words of the question as holding an entry", async () => {
  await env.KNOWLEDGE.prepare("INSERT INTO gaps (id, asked_at, question, folded, nearest) VALUES ('g1', '2026-11-20T00:00:00Z', 'bông lúa', 'bong lua', '[]'), ('g2', '2026-11-20T00:00:00Z', 'bôngs', 'bongs', '[]')").run();
  expect(await questionsHolding(env.KNOWLEDGE, "bông")).toEqual({ found: ["bông lúa"], lookedAt: 2 });
});
