import type { PlaceFinding } from "../listening/understanding.ts";
import type { Draft } from "./state.ts";

/** The unit a place was settled to, with what is nearer than it; null while it is open. */
export function settledPlace(place: PlaceFinding): Draft["place"] {
  return place.kind === "unit" ? { areaCode: place.code, name: place.name, detail: place.detail } : null;
}
