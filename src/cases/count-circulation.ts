/** A count of a table as something that flows from one node to another; what comes into a node leaves it. */
export interface Arc { from: number; to: number; count: number; isTotal: boolean }

/**
 * Finds which arcs must be hidden too, so that the one in question could be `by` more, or fewer, whichever of the ways is asked for and hides least, and all that is shown would still add up:
 * a round through it along which every other can give or take as much. Of all rounds the one that hides least: nothing where there is
 * one among what is hidden already, else the smallest counts, totals last. A cell always has one, through the totals. Pure.
 * @param hidden as it grows: looked at with each question
 */
export function roundFinder(arcs: readonly Arc[], hidden: ReadonlySet<number>): (arc: number, ways: readonly Way[], by: number) => number[] {
  const steps = stepsOf(arcs);

  /** Where an arc leads from a node, if it can pass on as much; null if not. Hidden counts are one or more for everybody: noughts are shown. */
  const over = (i: number, node: number, by: number): number | null => {
    const arc = arcs[i];
    if (arc === undefined || arc.count === 0) return null;
    if (arc.from === node) return arc.to;
    return arc.count - 1 >= by ? arc.from : null;
  };

  const isClosed = (start: number, goal: number, but: number, by: number): boolean => {
    const seen = new Set([start]);
    for (const node of seen) {
      for (const i of steps[node] ?? []) {
        const to = i === but || !hidden.has(i) ? null : over(i, node, by);
        if (to === goal) return true;
        if (to !== null) seen.add(to);
      }
    }
    return false;
  };

  const cheapestRound = (start: number, goal: number, but: number, by: number): Round => {
    const reached = new Map<number, Step>([[start, { cost: 0, over: -1, from: -1 }]]);
    const open: Open[] = [{ node: start, cost: 0 }];
    for (let next = takeNearest(open); next !== undefined && next.node !== goal; next = takeNearest(open)) {
      const { node, cost: spent } = next;
      if (spent > (reached.get(node)?.cost ?? 0)) continue;
      for (const i of steps[node] ?? []) {
        const to = i === but ? null : over(i, node, by);
        if (to === null) continue;
        const cost = spent + (hidden.has(i) ? 0 : (arcs[i]?.count ?? 0) + (arcs[i]?.isTotal ? TOTALS_LAST : 1));
        if (cost >= (reached.get(to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(to, { cost, over: i, from: node });
        putOpen(open, { node: to, cost });
      }
    }
    const round: number[] = [];
    for (let step = reached.get(goal); step !== undefined && step.over >= 0; step = reached.get(step.from)) round.push(step.over);
    return { cost: reached.get(goal)?.cost ?? Number.POSITIVE_INFINITY, arcs: round.filter((i) => !hidden.has(i)) };
  };

  return (arc, ways, by) => {
    const at = arcs[arc];
    if (at === undefined || by <= 0) return [];
    const ends = ways.map((way): [number, number] => (way === "more" ? [at.to, at.from] : [at.from, at.to]));
    if (ends.some(([start, goal]) => isClosed(start, goal, arc, by))) return [];
    return ends.map(([start, goal]) => cheapestRound(start, goal, arc, by)).toSorted((a, b) => a.cost - b.cost)[0]?.arcs ?? [];
  };
}

export type Way = "more" | "fewer";
interface Round { cost: number; arcs: number[] }
interface Step { cost: number; over: number; from: number }

/** One total tells more than any cell. */
const TOTALS_LAST = 1e6;

/** Arcs at each node. */
function stepsOf(arcs: readonly Arc[]): number[][] {
  const steps: number[][] = [];
  for (const [i, { from, to }] of arcs.entries()) for (const node of [from, to]) (steps[node] ??= []).push(i);
  return steps;
}

interface Open { node: number; cost: number }

/** Into a heap, the cheapest on top. */
function putOpen(heap: Open[], entry: Open): void {
  let at = heap.push(entry) - 1;
  for (let above = (at - 1) >> 1; at > 0 && (heap[above]?.cost ?? 0) > entry.cost; above = (at - 1) >> 1) {
    heap[at] = heap[above] ?? entry;
    at = above;
  }
  heap[at] = entry;
}

function takeNearest(heap: Open[]): Open | undefined {
  const [top] = heap;
  const moved = heap.pop();
  if (moved === undefined || heap.length === 0) return top;
  const costAt = (i: number): number => heap[i]?.cost ?? Number.POSITIVE_INFINITY;
  let at = 0;
  for (;;) {
    const below = costAt(2 * at + 1) <= costAt(2 * at + 2) ? 2 * at + 1 : 2 * at + 2;
    const child = heap[below];
    if (child === undefined || child.cost >= moved.cost) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = moved;
  return top;
}
