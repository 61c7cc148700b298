import type { LegalDocument } from "../../knowledge/clause.ts";
import { previewWords } from "../../text/knowledge-desk.ts";

/** Numbers of documents; those that are in the store lead to their page here. */
export function NumberLinks({ numbers, known }: { numbers: readonly string[]; known: ReadonlyMap<string, Pick<LegalDocument, "slug" | "title">> }) {
  if (numbers.length === 0) return null;
  return (
    <ul>
      {numbers.map((number) => {
        const document = known.get(number.toUpperCase());
        return <li>{document === undefined ? <>{number} <span class="soft">({previewWords.notHere})</span></> : <><a href={`/console/documents/${document.slug}`}>{number}</a> {document.title}</>}</li>;
      })}
    </ul>
  );
}
