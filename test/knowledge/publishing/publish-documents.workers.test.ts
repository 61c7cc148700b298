import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { knowledgeSize, loadDocument } from "../../../src/knowledge/documents/knowledge-store.ts";
import { compactSegments } from "../../../src/knowledge/publishing/compact-segments.ts";
import { publishDocuments, reindexStale } from "../../../src/knowledge/publishing/publish-document.ts";
import { fileInForce, listVersions } from "../../../src/knowledge/publishing/version-store.ts";
import { act, ask, desk, folderFile, publish, TAM, textOf } from "./desk-house.ts";

const load = async (...files: Parameters<typeof publishDocuments>[1]): Promise<string[]> => (await publishDocuments(env.KNOWLEDGE, files)).map((one) => one.outcome);
const textInForce = async (slug: string): Promise<string | undefined> => (await fileInForce(env.KNOWLEDGE, slug))?.file.text;

describe("loading the shipped folder", () => {
  test("a loaded document has a version and one event, loading it again adds neither", async () => {
    const file = folderFile("1-2026", "1/2026", "Điều 1. Một\nMột.\n");
    expect(await load(file)).toEqual(["created"]);
    expect(await load(file)).toEqual(["unchanged"]);
    expect(await load({ ...file, text: file.text.replaceAll("\n", "\r\n") })).toEqual(["unchanged"]);
    expect(await listVersions(env.KNOWLEDGE, "1-2026")).toMatchObject([{ submittedBy: null, approvedBy: null, isCurrent: true, clauses: 1 }]);
    expect((await desk().history("1-2026", 10)).map((event) => [event.act, event.by])).toEqual([["loaded", "folder"]]);
  });

  test("a changed file is a new version, and the old one can be compared with it", async () => {
    await load(folderFile("2-2026", "2/2026", "Điều 1. Hai\nThời hạn 10 ngày.\n"));
    expect(await load(folderFile("2-2026", "2/2026", "Điều 1. Hai\nThời hạn 07 ngày.\n"))).toEqual(["updated"]);
    const versions = await listVersions(env.KNOWLEDGE, "2-2026");
    expect(versions.map((version) => version.isCurrent)).toEqual([true, false]);
    const diff = await desk().compare("2-2026", versions[1]?.id ?? "", versions[0]?.id ?? "");
    expect(diff?.changes[0]?.words.filter((run) => run.kind !== "same").map((run) => run.text)).toEqual(["10", "07"]);
  });

  test("what two people published from the console stays, and the folder says that it left it", async () => {
    const old = folderFile("3-2026-nq", "3/2026/NQ", "Điều 1. Ba\nChữ của thư mục.\n");
    await load(old);
    const newer = textOf("3/2026/NQ", "Điều 1. Ba\nChữ của hai người.\n");
    await publish(newer);
    expect(await load(old)).toEqual(["unchanged"]);
    expect(await load({ ...old, text: "Điều 1. Ba\nChữ mới của thư mục.\n" })).toEqual(["kept"]);
    expect(await textInForce("3-2026-nq")).toBe(newer);
    expect(await load({ ...old, text: "Điều 1. Ba\nChữ mới của thư mục.\n" })).toEqual(["kept"]);
  });

  test("after going back from the console the folder does not put the taken-back text there again", async () => {
    const first = folderFile("4-2026-nq", "4/2026/NQ", "Điều 1. Bốn\nBản cũ.\n");
    await load(first);
    const second = { ...first, text: "Điều 1. Bốn\nBản hỏng.\n" };
    await load(second);
    await desk().rollBack("4-2026-nq", act(TAM, "bản hỏng"));
    expect(await load(second)).toEqual(["unchanged"]);
    expect(await textInForce("4-2026-nq")).toBe(first.text);
  });

  test("what is published at the same moment makes the load start over: nothing of it goes in", async () => {
    const overtaken = new Proxy(env.KNOWLEDGE, {
      get: (db, name) => {
        if (name === "prepare") return db.prepare.bind(db);
        return async (statements: D1PreparedStatement[]) => {
          await load(folderFile("9-2026", "9/2026", "Điều 1. Chín\nNhanh hơn.\n"));
          return db.batch(statements);
        };
      },
    });
    await expect(publishDocuments(overtaken, [folderFile("10-2026", "10/2026", "Điều 1. Mười\nChậm hơn.\n")])).rejects.toThrow(/UNIQUE/);
    expect(await loadDocument(env.KNOWLEDGE, "10-2026")).toBeNull();
    expect(await listVersions(env.KNOWLEDGE, "10-2026")).toEqual([]);
    expect(await load(folderFile("10-2026", "10/2026", "Điều 1. Mười\nChậm hơn.\n"))).toEqual(["created"]);
  });

  test("documents indexed with an older form are indexed anew with their own text, also those that no folder holds", async () => {
    const folder = folderFile("5-2026", "5/2026", "Điều 1. Năm\nCây đước ven biển.\n");
    await load(folder);
    await publish(textOf("6/2026/NQ", "Điều 1. Sáu\nCây mắm ven sông.\n"));
    await publish(textOf("5/2026", "Điều 1. Năm\nCây đước của hai người.\n"));
    const size = await knowledgeSize(env.KNOWLEDGE);
    await env.KNOWLEDGE.prepare("UPDATE documents SET index_form = 0, digest = 'old'").run();
    expect(await load({ ...folder, text: "Điều 1. Năm\nKhác.\n" })).toEqual(["kept"]);
    const waiting = await reindexStale(env.KNOWLEDGE, 1);
    expect(await reindexStale(env.KNOWLEDGE, 1)).toBe(waiting - 1);
    await desk().resume();
    expect(await reindexStale(env.KNOWLEDGE, 1)).toBe(0);
    expect(await knowledgeSize(env.KNOWLEDGE)).toEqual(size);
    expect((await ask("cây đước của hai người"))[0]).toBe("5-2026#dieu-1");
    expect((await ask("cây mắm ven sông"))[0]).toBe("6-2026-nq#dieu-1");
    expect(await listVersions(env.KNOWLEDGE, "5-2026")).toHaveLength(2);
    expect((await loadDocument(env.KNOWLEDGE, "6-2026-nq"))?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test("documents from before versions were kept can be replaced and brought back", async () => {
    const file = folderFile("7-2026-nq", "7/2026/NQ", "Điều 1. Bảy\nTừ trước.\n");
    await load(file);
    // As the migration leaves them.
    await env.KNOWLEDGE.batch([
      env.KNOWLEDGE.prepare("UPDATE versions SET digest = 'of another form' WHERE slug = '7-2026-nq'"),
      env.KNOWLEDGE.prepare("UPDATE current_versions SET folder_digest = NULL WHERE slug = '7-2026-nq'"),
      env.KNOWLEDGE.prepare("UPDATE documents SET index_form = 0, digest = 'of another form' WHERE slug = '7-2026-nq'"),
    ]);
    expect(await load(file)).toEqual(["updated"]);
    expect(await load(file)).toEqual(["unchanged"]);
    expect(await listVersions(env.KNOWLEDGE, "7-2026-nq")).toHaveLength(1);
    await publish(textOf("7/2026/NQ", "Điều 1. Bảy\nVề sau.\n"));
    await desk().rollBack("7-2026-nq", act(TAM, "nhầm"));
    expect(await textInForce("7-2026-nq")).toBe(file.text);
  });
});

describe("many publications", () => {
  test("small segments are merged: the same is found, what was replaced leaves no trace, and new text still comes in", async () => {
    for (let i = 0; i < 14; i++) await load(folderFile(`80-${i}`, `80/${i}`, `Điều 1. Ấp số ${i}\nẤp văn hóa thứ ${i} có nhà sinh hoạt cộng đồng.\n`));
    await load(folderFile("80-3", "80/3", "Điều 1. Ấp số ba\nẤp mới đổi tên.\n"));
    await desk().exclude("80-5", act(TAM, "thử"));
    await desk().include("80-5", act(TAM, "thử xong"));
    const questions = ["ấp văn hóa thứ 7 nhà sinh hoạt cộng đồng", "ấp mới đổi tên", "nhà sinh hoạt cộng đồng", "cây mắm ven sông"];
    const before = await Promise.all(questions.map((question) => ask(question)));
    // So few rows in one batch that the run takes many, all into one segment.
    expect(await compactSegments(env.KNOWLEDGE, 10, 60)).toBe(true);
    const rows = await env.KNOWLEDGE.prepare("SELECT (SELECT count(*) FROM segments) AS segments, (SELECT count(DISTINCT segment) FROM postings) AS used").first<{ segments: number; used: number }>();
    expect(rows).toEqual({ segments: 10, used: 9 });
    expect(await compactSegments(env.KNOWLEDGE, 10)).toBe(false);
    const after = await Promise.all(questions.map((question) => ask(question)));
    expect(after.map((found) => found[0])).toEqual(before.map((found) => found[0]));
    expect(await load(folderFile("81", "81", "Điều 1. Sau khi gộp\nTrạm bơm điện.\n"))).toEqual(["created"]);
    expect((await ask("trạm bơm điện"))[0]).toBe("81#dieu-1");
  });
});
