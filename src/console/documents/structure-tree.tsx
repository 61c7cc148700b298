import type { StoredPiece } from "../../knowledge/documents/knowledge-store.ts";
import type { LegalNode } from "../../knowledge/documents/parse-document.ts";
import { draftWords as words } from "../../text/knowledge-desk.ts";

/** A heading, article, khoản or điểm with what stands below it, and where to read it. */
export interface TreeEntry { title: string; href: string; children: TreeEntry[]; isArticle: boolean }

/** Phần, Chương, Mục, Điều, khoản, điểm as folds that open one below the other. Very long laws end at the articles. */
export function StructureTree({ entries }: { entries: readonly TreeEntry[] }) {
  if (!entries.some(hasArticle)) return <p class="soft">{words.noArticles}</p>;
  const isLong = entries.reduce((sum, entry) => sum + sizeOf(entry), 0) > MOST_ENTRIES;
  return (
    <>
      {isLong ? <p class="hint">{words.tooManyClauses}</p> : null}
      <ul class="tree">{entries.map((entry) => <Entry entry={entry} untilArticles={isLong} />)}</ul>
    </>
  );
}

/** Articles, and khoản and điểm below them. */
export function treeCounts(entries: readonly TreeEntry[]): { articles: number; clauses: number } {
  let [articles, clauses] = [0, 0];
  const visit = (entry: TreeEntry, inArticle: boolean): void => {
    if (entry.isArticle) articles += 1;
    else if (inArticle) clauses += 1;
    for (const child of entry.children) visit(child, inArticle || entry.isArticle);
  };
  for (const entry of entries) visit(entry, false);
  return { articles, clauses };
}

/** The tree of a draft's text; `href`: where line n is read. */
export function treeOfText(root: LegalNode, href: (line: number) => string): TreeEntry[] {
  return root.children.flatMap((node) => (TREE_KINDS.has(node.kind)
    ? [{ title: titleOf(node.text === "" ? (node.label ?? "") : node.text, node.kind), href: href(node.line), children: treeOfText(node, href), isArticle: node.kind === "article" || node.kind === "annex" }]
    : []));
}

/** The tree of a published document; `href`: where an anchor is read. */
export function treeOfPieces(pieces: readonly StoredPiece[], href: (anchor: string) => string): TreeEntry[] {
  const top: TreeEntry = { title: "", href: "", children: [], isArticle: false };
  let open: { rank: number; entry: TreeEntry }[] = [{ rank: -1, entry: top }];
  for (const piece of pieces) {
    const rank = RANKS[piece.kind];
    if (rank === undefined || piece.anchor.includes("--")) continue;
    open = open.filter((one) => one.rank < rank);
    const entry: TreeEntry = { title: titleOf(piece.text, piece.kind), href: href(piece.anchor), children: [], isArticle: piece.kind === "article" || piece.kind === "annex" };
    (open.at(-1)?.entry ?? top).children.push(entry);
    open.push({ rank, entry });
  }
  return top.children;
}

/** Entries on one page: some 200 kilobytes before compression. */
const MOST_ENTRIES = 1200;

const RANKS: Partial<Record<StoredPiece["kind"], number>> = { annex: 0, part: 1, chapter: 2, section: 3, subsection: 4, article: 5, clause: 6, point: 7 };
const TREE_KINDS: ReadonlySet<string> = new Set(Object.keys(RANKS));

function Entry({ entry, untilArticles }: { entry: TreeEntry; untilArticles: boolean }) {
  const link = <a href={entry.href}>{entry.title}</a>;
  if (entry.children.length === 0 || (untilArticles && entry.isArticle)) return <li>{link}</li>;
  return (
    <li>
      <details>
        <summary>{entry.title}</summary>
        <ul>
          <li><a href={entry.href}>{words.openHere}</a></li>
          {entry.children.map((child) => <Entry entry={child} untilArticles={untilArticles} />)}
        </ul>
      </details>
    </li>
  );
}

function hasArticle(entry: TreeEntry): boolean {
  return entry.isArticle || entry.children.some(hasArticle);
}

function sizeOf(entry: TreeEntry): number {
  return 1 + entry.children.reduce((sum, child) => sum + sizeOf(child), 0);
}

/** First line of a piece; a bare heading ("Chương II") takes the title on the line below it along. */
function titleOf(text: string, kind: StoredPiece["kind"]): string {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const [first = "", second] = lines;
  const isBare = (RANKS[kind] ?? 9) < 5 && first.length <= MOST_BARE_CHARS;
  const joined = isBare && second !== undefined ? `${first.replace(/\.$/, "")}. ${second}` : first;
  return joined.length > 120 ? `${joined.slice(0, 119)}…` : joined;
}

const MOST_BARE_CHARS = 24;
