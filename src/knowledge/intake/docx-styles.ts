import { childOf, childrenOf, valueOf } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** How a run looks, as far as it says whether a reader sees it. Null: not said, so the next layer decides. */
export interface RunLook {
  vanish: boolean | null;
  /** "FFFFFF", "auto". */
  color: string | null;
  /** Fill behind the letters. */
  fill: string | null;
  halfPoints: number | null;
  fonts: string[];
}

export interface DocxStyle {
  id: string;
  basedOn: string | null;
  look: RunLook;
  /** w:numPr of the style. */
  numbering: XmlElement | undefined;
  /** w:tblBorders of a table style. */
  borders: XmlElement | undefined;
}

export interface DocxStyles {
  byId: ReadonlyMap<string, DocxStyle>;
  defaultLook: RunLook;
  defaultParagraph: string | null;
}

/** word/styles.xml (ECMA-376 Part 1, 17.7). A file without one has no styles. */
export function readStyles(root: XmlElement | null): DocxStyles {
  const styles = childOf(root ?? undefined, "w:styles");
  const byId = new Map<string, DocxStyle>();
  let defaultParagraph: string | null = null;
  for (const style of childrenOf(styles, "w:style")) {
    const id = style.attributes["w:styleId"] ?? "";
    if (style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"] ?? "0")) defaultParagraph = id;
    const paragraph = childOf(style, "w:pPr");
    byId.set(id, {
      id,
      basedOn: valueOf(style, "w:basedOn") ?? null,
      look: lookOf(childOf(style, "w:rPr"), paragraph),
      numbering: childOf(paragraph, "w:numPr"),
      borders: childOf(childOf(style, "w:tblPr"), "w:tblBorders"),
    });
  }
  const defaults = childOf(styles, "w:docDefaults");
  return { byId, defaultLook: lookOf(childOf(childOf(defaults, "w:rPrDefault"), "w:rPr")), defaultParagraph };
}

/** A style and those it is based on, nearest first. A circle in a damaged file ends. */
export function styleChain(styles: DocxStyles, id: string | null | undefined): DocxStyle[] {
  const chain: DocxStyle[] = [];
  for (let next = id ?? null; next !== null; ) {
    const style = styles.byId.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

/** What w:rPr says; the fill may also stand in the paragraph's properties. */
export function lookOf(run: XmlElement | undefined, paragraph?: XmlElement): RunLook {
  const vanish = childOf(run, "w:vanish");
  const size = Number(valueOf(run, "w:sz") ?? Number.NaN);
  const fonts = childOf(run, "w:rFonts")?.attributes;
  return {
    vanish: vanish === undefined ? null : isOn(vanish.attributes["w:val"] ?? "1"),
    color: valueOf(run, "w:color") ?? null,
    fill: valueOf(run, "w:highlight") ?? fillOf(run) ?? fillOf(paragraph) ?? null,
    halfPoints: Number.isFinite(size) ? size : null,
    fonts: [fonts?.["w:ascii"], fonts?.["w:hAnsi"]].filter((font) => font !== undefined),
  };
}

/** Layers of looks, nearest first, as one. */
export function mergeLooks(layers: readonly RunLook[]): RunLook {
  const first = <K extends keyof RunLook>(key: K): RunLook[K] | null => layers.find((layer) => layer[key] !== null)?.[key] ?? null;
  return { vanish: first("vanish"), color: first("color"), fill: first("fill"), halfPoints: first("halfPoints"), fonts: layers.find((layer) => layer.fonts.length > 0)?.fonts ?? [] };
}

/** Background of a run, paragraph, cell or table: w:shd. */
export function fillOf(properties: XmlElement | undefined): string | undefined {
  const fill = childOf(properties, "w:shd")?.attributes["w:fill"];
  return fill === undefined || fill === "auto" ? undefined : fill;
}

/** Why a reader does not see letters of this look, or null when they are seen. */
export function unseenBecause(look: RunLook): string | null {
  if (look.vanish === true) return "vanish";
  if (look.color !== null && isNearWhite(look.color) && (look.fill === null || isNearWhite(look.fill))) return "white_text";
  // Two points: nothing printed for people is that small.
  if (look.halfPoints !== null && look.halfPoints <= 4) return "tiny_text";
  return null;
}

const isOn = (value: string): boolean => !["0", "false", "off", "none"].includes(value);

function isNearWhite(color: string): boolean {
  if (color.toLowerCase() === "white") return true;
  const match = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match !== null && match.slice(1).every((part) => Number.parseInt(part, 16) >= 0xf5);
}
