import { Parser } from "htmlparser2";

/** An element of an XML part, names with their usual prefix ("w:p"); text stands in `children` as strings. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The elements of an XML text under one nameless root, or null when it breaks off before its root element is closed. */
export function readXml(xml: string): XmlElement | null {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  // The parser closes what was left open at the end itself, telling so.
  let closedByFile = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag(_name, implied) {
        if (implied && !selfClosed(xml, parser.endIndex)) closedByFile = false;
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return closedByFile && root.children.some((child) => typeof child !== "string") ? root : null;
}

/** "<w:br/>" is closed by the parser too. */
const selfClosed = (xml: string, end: number): boolean => xml.startsWith("/>", end - 1);

export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter((child) => typeof child !== "string");

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] => element?.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name) ?? [];

/** Value of `w:val` of a child, or undefined when the child or its value is missing. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes["w:val"];

/** Every word inside, at any depth. */
export const textOf = (element: XmlElement): string => element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** First element of a name at any depth. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
