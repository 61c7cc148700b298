/** A place in a legal text as another text names it: "điểm a khoản 2 Điều 5". */
export interface NamedPlace {
  article: string | null;
  clause: string | null;
  point: string | null;
  /** Only its title, or only a passage of it ("đoạn thứ hai khoản 1 Điều 3"); null: all of it. */
  part: "title" | "passage" | null;
}

/** What is being talked about when a line names no article, or no khoản, of its own. */
export interface PlaceContext {
  article: string | null;
  clause: string | null;
}

/**
 * "điểm d khoản 1 và khoản 3 Điều 4, Điều 7" → Điều 4 khoản 1 điểm d, Điều 4 khoản 3, Điều 7. Smaller units come before the
 * larger one they stand in; what is left without an article takes that of the context. Quotations must be masked before.
 */
export function readPlaces(text: string, context: PlaceContext): NamedPlace[] {
  const places: NamedPlace[] = [];
  let points: string[] = [];
  let open: NamedPlace[] = [];
  let part: NamedPlace["part"] = null;
  let titleOnly = false;
  const closePoints = (clause: string | null): void => {
    for (const point of points) open.push({ article: null, clause, point, part });
    if (points.length > 0) part = null;
    points = [];
  };
  for (const token of tokensOf(text)) {
    switch (token.kind) {
      case "title":
        titleOnly = true;
        break;
      case "passage":
        part = "passage";
        break;
      case "point":
        points.push(...token.labels);
        break;
      case "clause":
        if (points.length > 0) closePoints(token.labels[0] ?? null);
        else for (const clause of token.labels) open.push({ article: null, clause, point: null, part });
        part = null;
        break;
      case "article":
        if (points.length > 0) closePoints(null);
        if (open.length > 0) for (const place of open) for (const article of token.labels) places.push({ ...place, article });
        if (titleOnly) for (const article of token.labels) places.push({ article, clause: null, point: null, part: "title" });
        else if (open.length === 0) for (const article of token.labels) places.push({ article, clause: null, point: null, part });
        [open, part, titleOnly] = [[], null, false];
        break;
    }
  }
  closePoints(context.clause);
  for (const place of open) places.push({ ...place, article: context.article });
  if (titleOnly && open.length === 0 && context.article !== null) places.push({ article: context.article, clause: null, point: null, part: "title" });
  else if (part !== null && context.article !== null) places.push({ article: context.article, clause: context.clause, point: null, part });
  return places;
}

interface Token { kind: "point" | "clause" | "article" | "title" | "passage"; labels: string[] }

const AND = String.raw`(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|hoặc)\s+)`;
const POINT_LABEL = String.raw`[a-zđ]{1,2}\d?(?![\p{L}\d/])`;
const NUMBER_LABEL = String.raw`\d{1,3}[a-zđ]{0,2}(?![\p{L}\d/.]*[/]|\d|\p{L})`;
const TOKEN = new RegExp(
  [
    String.raw`(?<title>(?<!\p{L})(?:tên|tiêu đề)(?: của)?(?: các)? (?:[Đđ]iều|khoản)(?!\p{L}))`,
    String.raw`(?<passage>(?<!\p{L})(?:đoạn|khổ|câu|gạch đầu dòng|đầu dòng|phần mở đầu|phần dẫn|đoạn dẫn|vào cuối|vào đầu|ý)(?!\p{L}))`,
    String.raw`(?<!\p{L})[Đđ]iểm (?<point>${POINT_LABEL}(?:${AND}${POINT_LABEL})*)`,
    String.raw`(?<!\p{L})[Kk]hoản (?<clause>${NUMBER_LABEL}(?:${AND}${NUMBER_LABEL})*)`,
    String.raw`(?<!\p{L})[Đđ]iều (?<article>${NUMBER_LABEL}(?:${AND}${NUMBER_LABEL})*)`,
  ].join("|"),
  "gu",
);

function* tokensOf(text: string): Generator<Token> {
  const spaced = withoutRanges(text.replace(/\s+/g, " ")).replace(/([Tt]ên|[Tt]iêu đề)( của)? Điều (?=\d)/gu, "$1$2 Điều Điều ");
  for (const { groups } of spaced.matchAll(TOKEN)) {
    if (groups === undefined) continue;
    if (groups["title"] !== undefined) yield { kind: "title", labels: [] };
    else if (groups["passage"] !== undefined) yield { kind: "passage", labels: [] };
    else if (groups["point"] !== undefined) yield { kind: "point", labels: labelsOf(groups["point"]) };
    else if (groups["clause"] !== undefined) yield { kind: "clause", labels: labelsOf(groups["clause"]) };
    else if (groups["article"] !== undefined) yield { kind: "article", labels: labelsOf(groups["article"]) };
  }
}

/** "từ Điều 1 đến Điều 4" → "Điều 1, Điều 2, Điều 3, Điều 4". */
function withoutRanges(text: string): string {
  return text.replace(/(?<!\p{L})từ (Điều|khoản) (\d{1,3}) (?:đến|tới) (?:hết )?(?:Điều |khoản )?(\d{1,3})(?![\p{L}\d/])/gu, (all, unit: string, first: string, last: string) => {
    const [from, to] = [Number(first), Number(last)];
    return to <= from || to - from > LONGEST_RANGE ? all : Array.from({ length: to - from + 1 }, (_, i) => `${unit} ${from + i}`).join(", ");
  });
}

const LONGEST_RANGE = 100;

function labelsOf(list: string): string[] {
  return list.split(/[\s,;]+/).filter((label) => /^(?:\d{1,3}[a-zđ]{0,2}|[a-zđ]{1,2}\d?)$/u.test(label) && label !== "và");
}
