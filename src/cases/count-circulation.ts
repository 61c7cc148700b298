/** A count of a table as something that flows from one node to another; what comes into a node leaves it. */
export interface Arc { from: number; to: number; count: number; isTotal: boolean }

/**
 * Which arcs must be hidden too, so that the one in question could be `by` more, or fewer, and all that is shown still add up: a
 * round through the arc along which every other is one that can give or take as much. Of all rounds the one that hides least: nothing
 * where there is one among what is hidden already, else the smallest counts, totals last. Pure.
 * @returns empty where nothing more is needed; there is always a round through the totals
 */
export function needed(arcs: readonly Arc[], hidden: ReadonlySet<number>, arc: number, way: "more" | "fewer", by: number): number[] {
  const at = arcs[arc];
  if (at === undefined || by <= 0) return [];
  const [start, goal] = way === "more" ? [at.to, at.from] : [at.from, at.to];
  const steps = stepsOf(arcs);
  const reached = new Map<number, { cost: number; by: number; from: number }>([[start, { cost: 0, by: -1, from: -1 }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const node = cheapest(open, reached);
    if (node === goal) return roundTo(goal, start, reached).filter((i) => !hidden.has(i));
    open.delete(node);
    const spent = reached.get(node)?.cost ?? 0;
    for (const i of steps.get(node) ?? []) {
      const next = arcs[i];
      if (i === arc || next === undefined || next.count === 0) continue;
      const along = next.from === node;
      // Hidden counts are one or more for everybody: noughts are shown.
      if (!along && next.count - 1 < by) continue;
      const to = along ? next.to : next.from;
      const cost = spent + (hidden.has(i) ? 0 : next.count + (next.isTotal ? TOTALS_LAST : 1));
      const known = reached.get(to);
      if (known !== undefined && known.cost <= cost) continue;
      reached.set(to, { cost, by: i, from: node });
      open.add(to);
    }
  }
  return [];
}

/** Adds to a set. */
export function withArcs(hidden: Set<number>, more: readonly number[]): void {
  for (const i of more) hidden.add(i);
}

/** One total tells more than any cell. */
const TOTALS_LAST = 1e6;

const known = new WeakMap<readonly Arc[], Map<number, number[]>>();

/** Arcs at each node, looked up once a table. */
function stepsOf(arcs: readonly Arc[]): Map<number, number[]> {
  const there = known.get(arcs);
  if (there !== undefined) return there;
  const steps = new Map<number, number[]>();
  for (const [i, { from, to }] of arcs.entries()) for (const node of [from, to]) steps.set(node, [...(steps.get(node) ?? []), i]);
  known.set(arcs, steps);
  return steps;
}

function cheapest(open: ReadonlySet<number>, reached: ReadonlyMap<number, { cost: number }>): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const node of open) {
    const cost = reached.get(node)?.cost ?? Number.POSITIVE_INFINITY;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

function roundTo(goal: number, start: number, reached: ReadonlyMap<number, { by: number; from: number }>): number[] {
  const round: number[] = [];
  for (let node = goal; node !== start; ) {
    const step = reached.get(node);
    if (step === undefined) return round;
    round.push(step.by);
    node = step.from;
  }
  return round;
}
