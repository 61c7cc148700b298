import { findPlace } from "../knowledge/places/places.ts";
import type { Areas } from "../knowledge/places/places.ts";
import { fold } from "../language/fold.ts";

/** The place a question names, in one spelling: today's commune for its old names, too; null where none is named. */
export function placeReader(areas: Areas): (text: string) => string | null {
  return (text) => {
    const found = findPlace(text, areas);
    switch (found.kind) {
      case "unit": return `${found.code}${found.detail === null ? "" : ` ${fold(found.detail)}`}`;
      case "ambiguous": return found.heard.trim() === "" && found.detail === null ? null : fold(`${found.heard} ${found.detail ?? ""}`).trim();
      case "outside": return fold(found.heard);
      case "none": return null;
    }
  };
}
