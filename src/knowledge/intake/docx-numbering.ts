import { styleChain } from "./docx-styles.ts";
import type { DocxStyles } from "./docx-styles.ts";
import { childOf, childrenOf, valueOf } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

interface Level {
  start: number;
  format: string;
  /** "Điều %1.", where %1 is the counter of the first level. */
  text: string;
  /** Numbers of higher levels are shown in digits whatever their format. */
  legal: boolean;
  /** Nothing stands between label and text. */
  tight: boolean;
  /** Paragraph style tied to this level. */
  style: string | undefined;
  /** Counts on when a level at or above this one moves; undefined: every higher level restarts it; 0: none does. */
  restartAfter: number | undefined;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  /** Level → number with which this list begins anew. */
  overrides: Map<number, number>;
}

/**
 * The labels Word writes itself ("Điều 1.", "1.", "a)"): they stand nowhere in the text of the file and must be
 * counted along with the paragraphs (ECMA-376 Part 1, 17.9). Most converters leave them out.
 */
export class DocxNumbering {
  readonly #lists = new Map<string, List>();
  readonly #styles: DocxStyles;
  /** One count a level for all lists of one abstract definition, as Word keeps them. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param root word/numbering.xml, or null when the file has none */
  constructor(root: XmlElement | null, styles: DocxStyles) {
    this.#styles = styles;
    const numbering = childOf(root ?? undefined, "w:numbering");
    const definitions = new Map(childrenOf(numbering, "w:abstractNum").map((definition) => [definition.attributes["w:abstractNumId"] ?? "", definition]));
    const lists = childrenOf(numbering, "w:num").map((num) => ({ id: num.attributes["w:numId"] ?? "", abstractId: valueOf(num, "w:abstractNumId") ?? "", num }));
    for (const { id, abstractId, num } of lists) {
      const own = definitions.get(abstractId);
      // A definition may only point to a list style, whose own definition then holds the levels (17.9.21).
      const linked = valueOf(own, "w:numStyleLink");
      const linkedList = linked === undefined ? undefined : valueOf(styles.byId.get(linked)?.numbering, "w:numId");
      const actualId = lists.find((list) => list.id === linkedList)?.abstractId ?? abstractId;
      const levels = new Map(childrenOf(definitions.get(actualId), "w:lvl").map(readLevel));
      const overrides = new Map<number, number>();
      for (const override of childrenOf(num, "w:lvlOverride")) {
        const at = Number(override.attributes["w:ilvl"] ?? 0);
        const level = childOf(override, "w:lvl");
        if (level !== undefined) levels.set(at, readLevel(level)[1]);
        const start = valueOf(override, "w:startOverride");
        if (start !== undefined) overrides.set(at, Number(start));
      }
      this.#lists.set(id, { abstractId: actualId, levels, overrides });
    }
  }

  /**
   * Counts a paragraph and gives its label with the space behind it, "" when it has none.
   * @param properties w:pPr
   * @param styleId style of the paragraph
   */
  labelOf(properties: XmlElement | undefined, styleId: string | null): string {
    const place = this.#placeOf(properties, styleId);
    if (place === null) return "";
    const { list, at, id } = place;
    const level = list.levels.get(at);
    if (level === undefined) return "";
    const counts = this.#count(list, id, at, level);
    const label = level.format === "bullet" ? bulletOf(level.text) : level.text.replace(/%([1-9])/g, (_, digit: string) => this.#shown(list, counts, Number(digit) - 1, level.legal));
    return label === "" ? "" : `${label}${level.tight ? "" : " "}`;
  }

  #placeOf(properties: XmlElement | undefined, styleId: string | null): { list: List; id: string; at: number } | null {
    const own = childOf(properties, "w:numPr");
    const chain = styleChain(this.#styles, styleId);
    const styled = chain.find((style) => style.numbering !== undefined);
    const id = valueOf(own, "w:numId") ?? valueOf(styled?.numbering, "w:numId");
    // Number 0 takes the label of the style away (17.9.18).
    if (id === undefined || id === "0") return null;
    const list = this.#lists.get(id);
    if (list === undefined) return null;
    const tied = [...list.levels].find(([, level]) => level.style !== undefined && chain.some((style) => style.id === level.style))?.[0];
    const at = Number(valueOf(own, "w:ilvl") ?? (valueOf(own, "w:numId") === undefined ? tied : undefined) ?? valueOf(styled?.numbering, "w:ilvl") ?? 0);
    return { list, id, at };
  }

  #count(list: List, id: string, at: number, level: Level): (number | undefined)[] {
    let counts = this.#counts.get(list.abstractId);
    if (counts === undefined) this.#counts.set(list.abstractId, (counts = []));
    const begun = `${id}/${at}`;
    const override = this.#begun.has(begun) ? undefined : list.overrides.get(at);
    this.#begun.add(begun);
    const before = counts[at];
    counts[at] = override ?? (before === undefined ? level.start : before + 1);
    for (const [below, lower] of list.levels) {
      if (below > at && lower.restartAfter !== 0 && (lower.restartAfter === undefined || at < lower.restartAfter)) counts[below] = undefined;
    }
    return counts;
  }

  #shown(list: List, counts: readonly (number | undefined)[], at: number, legal: boolean): string {
    const level = list.levels.get(at);
    return formatted(counts[at] ?? level?.start ?? 1, legal ? "decimal" : (level?.format ?? "decimal"));
  }
}

function readLevel(level: XmlElement): [number, Level] {
  const restart = valueOf(level, "w:lvlRestart");
  return [
    Number(level.attributes["w:ilvl"] ?? 0),
    {
      start: Number(valueOf(level, "w:start") ?? 0),
      format: valueOf(level, "w:numFmt") ?? "decimal",
      text: valueOf(level, "w:lvlText") ?? "",
      legal: childOf(level, "w:isLgl") !== undefined,
      tight: valueOf(level, "w:suff") === "nothing",
      style: valueOf(level, "w:pStyle"),
      restartAfter: restart === undefined ? undefined : Number(restart),
    },
  ];
}

/** A bullet as it can be typed: "-" and "+" stay, the pictures of symbol fonts become "-". */
const bulletOf = (text: string): string => (/^[-–—+*•]$/.test(text.trim()) ? text.trim() : "-");

/** ST_NumberFormat (17.18.59), those in which Vietnamese documents count; what else there is counts in digits. */
function formatted(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperRoman":
      return roman(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb, as Word counts. */
const letters = (count: number): string => (count < 1 ? "" : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26))));

/** Number → Roman numeral, upper case; digits beyond what Roman numerals count. */
export function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = "";
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

const ROMAN: readonly [number, string][] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];
