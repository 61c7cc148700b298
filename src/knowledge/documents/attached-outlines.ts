import { withParts } from "./annex-parts.ts";
import { lastAttachment, textOf } from "./legal-tree.ts";
import type { LegalNode } from "./legal-tree.ts";
import { outlineIn } from "./parse-outline.ts";

/**
 * Units by numbers alone in what is attached to a document: a plan that a Quyết định makes public behind its signature, and
 * the parts and forms of an annex. The text stays what it is; only its place in the tree becomes finer.
 */
export function withAttachedOutlines(root: LegalNode): LegalNode {
  let attachment = lastAttachment(root);
  const children = root.children.flatMap((child) => {
    if (child.kind !== "signature" || holdsUnits(child)) return [child];
    const read = outlineIn(textOf(child), child.line, attachment + 1);
    if (read === null) return [child];
    attachment = lastAttachment(read.outline);
    return [{ ...child, text: `${read.lead}${read.outline.text}`, children: [] }, ...read.outline.children];
  });
  return withAnnexes({ ...root, children });
}

function withAnnexes(node: LegalNode): LegalNode {
  return node.kind === "annex" ? withParts(node) : { ...node, children: node.children.map(withAnnexes) };
}

function holdsUnits(of: LegalNode): boolean {
  return of.children.some((child) => child.kind === "article" || child.kind === "annex" || holdsUnits(child));
}
