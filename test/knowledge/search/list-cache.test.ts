import { expect, test } from "vitest";
import { ListCache, PassageCache } from "../../../src/knowledge/search/list-cache.ts";

const list = (term: string, chars = 10) => ({ term, passages: 1, lists: ["x".repeat(chars)] });

test("keeps nothing of another version of the index", () => {
  const cache = new ListCache();
  cache.put(1, "a", list("a"));
  expect(cache.get(1, "a")).toEqual(list("a"));
  expect(cache.get(2, "a")).toBeUndefined();
  cache.put(2, "b", list("b"));
  expect(cache.get(2, "a")).toBeUndefined();
  expect(cache.get(1, "a")).toBeUndefined();
});

test("never grows beyond its size, and drops first what was not asked for longest", () => {
  const cache = new ListCache(4000);
  for (const term of ["a", "b", "c"]) cache.put(1, term, list(term, 1000));
  cache.get(1, "a");
  cache.put(1, "d", list("d", 1000));
  expect(["a", "b", "c", "d"].map((term) => cache.get(1, term) !== undefined)).toEqual([true, false, true, true]);
  cache.put(1, "huge", list("huge", 100_000));
  expect(cache.get(1, "huge")).toBeUndefined();
});

test("keeps passages of one version of the index only, and never more text than it may", () => {
  const passage = (id: number) => ({
    id, documentId: 1, article: "1", articleTitle: null, attachment: 0, isAnnex: false, headings: [],
    pieces: [{ anchor: "dieu-1", kind: "article" as const, clause: null, point: null, text: "x".repeat(1000) }],
  });
  const cache = new PassageCache(3000);
  for (const id of [1, 2, 3]) cache.put(1, id, passage(id));
  expect([1, 2, 3].map((id) => cache.get(1, id)?.id)).toEqual([undefined, 2, 3]);
  expect(cache.get(2, 3)).toBeUndefined();
});
