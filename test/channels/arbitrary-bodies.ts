import fc from "fast-check";

/** Any JSON value, with the names and numbers that trip programs up. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(null, true, 0, -0, -1, 1e308, 2 ** 53, 1e21, "", "\u0000", "\ud800", "a".repeat(100_000), "9".repeat(400)),
  fc.integer({ min: 1, max: 3000 }).map((depth) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`) as unknown),
  fc.integer({ min: 1, max: 3000 }).map((depth) => JSON.parse(`${'{"message":'.repeat(depth)}1${"}".repeat(depth)}`) as unknown),
  fc.constant('{"__proto__":{"update_id":1},"constructor":{"prototype":1},"toString":1,"hasOwnProperty":null}').map((json) => JSON.parse(json) as unknown),
);

/** A true body with up to three of its parts, at any depth, taken away, swapped for anything, or joined by something new. */
export function mutated(bodies: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom("remove", "replace", "add", "copy" as const),
    key: fc.constantFrom("text", "message", "chat", "id", "photo", "voice", "location", "callback_query", "my_chat_member", "result", "event_name", "__proto__", "sticker", "date", "sender", "follower", "timestamp", "attachments", "msg_id", "coordinates"),
    value: anyJson,
  });
  return fc.tuple(fc.constantFrom(...bodies), fc.array(change, { minLength: 1, maxLength: 3 })).map(([body, changes]) => {
    const copy = structuredClone(body);
    for (const { at, how, key, value } of changes) {
      const places = placesIn(copy);
      const place = places[at % places.length];
      if (place === undefined) continue;
      const [holder, name] = place;
      if (how === "remove") delete holder[name];
      else if (how === "add") Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
      else if (how === "copy") holder[key] = holder[name];
      else holder[name] = value;
    }
    return copy;
  });
}

/** Each field with its holder, not deeper than a real body goes. */
function placesIn(value: unknown, depth = 0): [Record<string, unknown>, string][] {
  if (typeof value !== "object" || value === null || depth > 6) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [[holder, name] as [Record<string, unknown>, string], ...placesIn(holder[name], depth + 1)]);
}
