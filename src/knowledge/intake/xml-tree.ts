import { Parser } from "htmlparser2";

/** An element of an XML part, names with their usual prefix ("w:p"); text stands in `children` as strings. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The elements of an XML text under one nameless root, or null when it breaks off before its root element is closed. */
export function readXml(bytes: Uint8Array): XmlElement | null {
  const root = parse(bytes, () => false);
  return root !== null && root.children.some((child) => typeof child !== "string") ? root : null;
}

/**
 * Hands over each child of one element as it is closed, and forgets it: a long document is never in memory as a tree.
 * @param parent name of the element, which occurs once
 * @returns whether the XML is whole and has that element
 */
export function eachChildOf(bytes: Uint8Array, parent: string, handle: (child: XmlElement) => void): boolean {
  let found = false;
  const root = parse(bytes, (element, around) => {
    if (element.name === parent) found = true;
    if (around?.name !== parent) return false;
    handle(element);
    return true;
  });
  return root !== null && found;
}

/** @param isDone called as an element closes; true: it is left out of the tree */
function parse(bytes: Uint8Array, isDone: (element: XmlElement, around: XmlElement | undefined) => boolean): XmlElement | null {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let atEnd = false;
  let isWhole = true;
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
      onclosetag() {
        // What is closed only because the file is over was left open by it.
        if (atEnd) isWhole = false;
        const element = open.pop();
        const around = open.at(-1);
        if (element !== undefined && isDone(element, around)) around?.children.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8");
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) parser.write(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }));
  parser.write(decoder.decode());
  atEnd = true;
  parser.end();
  return isWhole ? root : null;
}

const CHUNK_BYTES = 65_536;

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
