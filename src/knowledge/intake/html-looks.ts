/** What a page's styles hide. Only what can be known without laying the page out. */

export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  tag: string | null;
  id: string | null;
  classes: string[];
  declarations: Declarations;
}

/** Style sheets of a page → rules for plain selectors ("p", ".an", "#x", "p.an"); what depends on the tree is left out. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  for (const match of css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media\s+print[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = readDeclarations(match[2] ?? "");
    for (const selector of (match[1] ?? "").split(",")) {
      const plain = /^([a-z][a-z0-9]*|\*)?(?:#([\w-]+))?((?:\.[\w-]+)*)$/i.exec(selector.trim());
      if (plain === null || selector.trim() === "") continue;
      const [, tag, id, classes = ""] = plain;
      rules.push({ tag: tag?.toLowerCase() ?? null, id: id ?? null, classes: classes.split(".").filter((name) => name !== ""), declarations });
    }
  }
  return rules;
}

/** "color: red; display:none" → a map, all in lower case but the names of fonts, values without "!important". */
export function readDeclarations(style: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const part of style.split(";")) {
    const colon = part.indexOf(":");
    if (colon <= 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part.slice(colon + 1).replace(/!important/i, "").trim();
    // ".VnTimeH" draws capitals, ".VnTime" does not: names of fonts stay as written.
    declarations.set(name, name === "font-family" ? value : value.toLowerCase());
  }
  return declarations;
}

/** Own style of an element: rules in order of the sheet, then its style attribute. */
export function styleOf(tag: string, attributes: Readonly<Record<string, string>>, rules: readonly Rule[]): Declarations {
  const classes = new Set((attributes["class"] ?? "").split(/\s+/));
  const style = new Map<string, string>();
  for (const rule of rules) {
    if ((rule.tag !== null && rule.tag !== "*" && rule.tag !== tag) || (rule.id !== null && rule.id !== attributes["id"]) || !rule.classes.every((name) => classes.has(name))) continue;
    for (const [name, value] of rule.declarations) style.set(name, value);
  }
  for (const [name, value] of readDeclarations(attributes["style"] ?? "")) style.set(name, value);
  return style;
}

/** What is handed down from an element to those inside it. */
export interface Look {
  hidden: string | null;
  color: string | null;
  background: string;
  /** Visibility may be taken back by an element inside. */
  invisible: boolean;
}

export const PLAIN_LOOK: Look = { hidden: null, color: null, background: "#ffffff", invisible: false };

/** Look of an element inside one that looks like `around`. */
export function lookInside(around: Look, tag: string, attributes: Readonly<Record<string, string>>, style: Declarations): Look {
  const color = colorOf(style.get("color") ?? (tag === "font" ? attributes["color"] : undefined)) ?? around.color;
  const background = colorOf(style.get("background-color") ?? style.get("background") ?? attributes["bgcolor"]) ?? (hasPicture(style) ? "picture" : around.background);
  const visibility = style.get("visibility");
  const invisible = visibility === undefined ? around.invisible : visibility !== "visible";
  return { hidden: around.hidden ?? hiddenBy(attributes, style), color, background, invisible };
}

/** Why letters of this look are not seen, or null. */
export const unseenBecause = (look: Look): string | null => look.hidden ?? (look.invisible ? "visibility" : look.color !== null && isAlike(look.color, look.background) ? "same_color" : null);

function hiddenBy(attributes: Readonly<Record<string, string>>, style: Declarations): string | null {
  if ("hidden" in attributes || style.get("display") === "none") return "display_none";
  if (attributes["aria-hidden"] === "true") return "aria_hidden";
  const size = style.get("font-size");
  if (size !== undefined && isTiny(size)) return "tiny_text";
  if (/^0(?:\.0\d*)?$/.test(style.get("opacity") ?? "")) return "transparent";
  if (style.get("color") === "transparent") return "transparent";
  const isPlaced = /absolute|fixed/.test(style.get("position") ?? "");
  if ((isPlaced && ["left", "top", "right", "bottom"].some((side) => isFarOff(style.get(side)))) || isFarOff(style.get("text-indent")) || isFarOff(style.get("margin-left"))) return "off_page";
  if (isPlaced && /^rect\((?:[01](?:px)?[ ,]*){4}\)$/.test(style.get("clip") ?? "")) return "off_page";
  const isShut = /hidden|clip/.test(style.get("overflow") ?? "");
  return isShut && ["height", "width", "max-height"].some((name) => /^[01](?:px)?$/.test(style.get(name) ?? "")) ? "off_page" : null;
}

const isFarOff = (length: string | undefined): boolean => length !== undefined && /^-\d{3,}(?:\.\d+)?(?:px|em|rem|pt|%|vw|vh)?$/.test(length);

/** Two pixels or less. */
function isTiny(size: string): boolean {
  const match = /^(\d*\.?\d+)(px|pt|em|rem|%)?$/.exec(size);
  if (match === null) return false;
  const pixels = { px: 1, pt: 1.33, em: 16, rem: 16, "%": 0.16 }[match[2] ?? "px"] ?? 1;
  return Number(match[1]) * pixels <= 2;
}

const hasPicture = (style: Declarations): boolean => /url\(|gradient/.test(style.get("background-image") ?? style.get("background") ?? "");

const NAMED: Readonly<Record<string, string>> = { white: "#ffffff", snow: "#fffafa", ivory: "#fffff0", ghostwhite: "#f8f8ff", whitesmoke: "#f5f5f5", black: "#000000", red: "#ff0000", blue: "#0000ff", green: "#008000", yellow: "#ffff00", gray: "#808080", grey: "#808080" };

/** A colour → "#rrggbb", or null when it is not one that is known here. */
function colorOf(value: string | undefined): string | null {
  const text = value?.trim().toLowerCase() ?? "";
  const long = /#([0-9a-f]{6})\b/.exec(text);
  if (long !== null) return `#${long[1]}`;
  const short = /#([0-9a-f])([0-9a-f])([0-9a-f])\b/.exec(text);
  if (short !== null) return `#${short.slice(1).map((digit) => digit + digit).join("")}`;
  const parts = /rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(text);
  if (parts !== null) return `#${parts.slice(1).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`;
  return NAMED[/^[a-z]+/.exec(text)?.[0] ?? ""] ?? null;
}

/** Too near for anyone to read: less than 5% apart in every channel. */
function isAlike(a: string, b: string): boolean {
  const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const other = channels(b);
  return channels(a).every((value, i) => Math.abs(value - (other[i] ?? Number.NaN)) <= 12);
}
