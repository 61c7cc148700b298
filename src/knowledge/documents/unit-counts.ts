import { labelOrder, POINT_LETTERS } from "./legal-tree.ts";
import type { ParseProblem } from "./legal-tree.ts";

/** Whether a number opens a unit of its own, and what is wrong with it. */
export interface Counted {
  opens: boolean;
  problem: Pick<ParseProblem, "kind" | "detail"> | null;
}

/** How Điều, khoản and điểm count on: which number follows, which belongs to a list inside, which is out of order. */
export class UnitCounts {
  /** Last Điều of the running count; quoted text has a count of its own. */
  article = 0;
  #clause = 0;
  /** Last number of a list inside a khoản that counts from 1 again. */
  #nested = 0;
  #point: string | null = null;
  /** Last letter of a list inside a điểm, or under a heading inside a khoản, that counts from a) again. */
  #innerPoint: number | null = null;
  /** Texts older than the rule leave out đ: e follows d. */
  readonly #usesDd: boolean;

  constructor(usesDd: boolean) {
    this.#usesDd = usesDd;
  }

  /** Does "12" or "11a" follow the last Điều? */
  articleFollows(label: string): boolean {
    return follows(label, this.article);
  }

  clauseFollows(label: string): boolean {
    return follows(label, this.#clause);
  }

  startArticle(value: number): void {
    this.article = value;
    this.#startClause(0);
  }

  startAnnex(): void {
    this.#clause = 0;
  }

  /** @param goesOn the khoản stands in quoted wording whose opening mark is missing: it counts by itself */
  takeClause(label: string, goesOn: boolean): Counted {
    const [value, letter] = labelOrder(label);
    const expected = this.clauseFollows(label);
    if (this.#nested > 0 && value === this.#nested + 1 && (goesOn || !expected)) return this.#nest(value);
    if (value === 1 && letter === 0 && this.#clause >= 1) return this.#nest(1);
    const at = `khoản ${label} after khoản ${this.#clause} in Điều ${this.article}`;
    if (!expected && (value <= this.#clause || value > this.#clause + LARGEST_GAP)) {
      return { opens: false, problem: value > 0 && value <= this.#clause ? { kind: "clause_out_of_order", detail: at } : null };
    }
    this.#startClause(value);
    return { opens: true, problem: expected ? null : { kind: "clause_missing", detail: at } };
  }

  /** @param opensList the line above announces a list of its own */
  takePoint(label: string, opensList: boolean): Counted {
    const letter = label[0] ?? "";
    const order = POINT_LETTERS.indexOf(letter);
    if (order < 0 && !FOREIGN_LETTERS.has(letter)) return BELOW;
    const before = this.#point === null ? -1 : POINT_LETTERS.indexOf(this.#point[0] ?? "");
    const isNext = order === before + 1 || (order === before && label !== this.#point) || (letter === "e" && this.#point === "d" && !this.#usesDd);
    if (!isNext && this.#isInnerPoint(order, before, opensList)) return BELOW;
    const problem = isNext ? null : { kind: "point_out_of_order" as const, detail: `điểm ${label} after ${this.#point ?? "nothing"} in Điều ${this.article} khoản ${this.#clause}` };
    if (!isNext && order <= before) return { opens: false, problem };
    this.#innerPoint = null;
    this.#point = label;
    return { opens: true, problem };
  }

  #nest(value: number): Counted {
    this.#nested = value;
    return BELOW;
  }

  #startClause(value: number): void {
    [this.#clause, this.#nested, this.#point, this.#innerPoint] = [value, 0, null, null];
  }

  /** Does this letter belong to a list inside a điểm, or under a heading that is no unit? */
  #isInnerPoint(order: number, before: number, opensList: boolean): boolean {
    if (this.#innerPoint !== null && order === this.#innerPoint + 1) {
      this.#innerPoint = order;
      return true;
    }
    if (order !== 0 || before < 0) return false;
    this.#innerPoint = 0;
    return opensList;
  }
}

/** It begins nothing, and nothing is wrong. */
const BELOW: Counted = { opens: false, problem: null };
/** A number left out by mistake; more is another count. */
const LARGEST_GAP = 3;
/** Not among the letters of điểm, but written as one now and then. */
const FOREIGN_LETTERS: ReadonlySet<string> = new Set("fjwz");

function follows(label: string, last: number): boolean {
  const [value, letter] = labelOrder(label);
  return value === last + 1 || (letter > 0 && value === last);
}
