import { LEVELS } from "../../src/knowledge/search/meaning.ts";

/** Terms of a text, by their rows, and how strongly each counts. */
export interface Bag {
  rows: Int32Array;
  weights: Float32Array;
}

/** A direction for each term, such that texts that belong together point the same way. Trained with AdaGrad on batches. */
export class DirectionModel {
  readonly parts: number;
  /** Row after row. */
  readonly table: Float32Array;
  readonly #squares: Float32Array;

  /** @param random 0 ≤ x < 1, as the start of the training needs */
  constructor(terms: number, parts: number, random: () => number) {
    this.parts = parts;
    this.table = Float32Array.from({ length: terms * parts }, () => gaussian(random) / Math.sqrt(parts));
    this.#squares = new Float32Array(terms * parts).fill(1e-3);
  }

  /**
   * One step of softmax over a batch (van den Oord et al., "Representation Learning with Contrastive Predictive Coding", 2018):
   * `asked[i]` belongs to `answers[i]`, and to none of the others unless `isSame` says that they are the same.
   * @returns mean loss
   */
  step(asked: readonly Bag[], answers: readonly Bag[], isSame: (i: number, j: number) => boolean, rate: number): number {
    const left = asked.map((bag) => this.#encode(bag));
    const right = answers.map((bag) => this.#encode(bag));
    let loss = 0;
    for (const [i, one] of left.entries()) {
      const scores = right.map((other, j) => (j !== i && isSame(i, j) ? Number.NEGATIVE_INFINITY : SHARPNESS * dot(one.direction, other.direction)));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const sum = shares.reduce((all, share) => all + share, 0);
      loss -= Math.log((shares[i] ?? 0) / sum + 1e-9);
      for (const [j, other] of right.entries()) {
        const pull = (((shares[j] ?? 0) / sum - (i === j ? 1 : 0)) * SHARPNESS) / asked.length;
        if (Math.abs(pull) < 1e-7) continue;
        addTimes(one.gradient, other.direction, pull);
        addTimes(other.gradient, one.direction, pull);
      }
    }
    for (const encoded of [...left, ...right]) this.#learn(encoded, rate);
    return loss / asked.length;
  }

  /** Each row as whole steps of its own size: what is left of it when it is written down. */
  quantised(row: number): { size: number; steps: number[] } {
    const values = this.table.subarray(row * this.parts, (row + 1) * this.parts);
    const spread = Math.sqrt(dot(values, values) / this.parts) || 1;
    const half = (LEVELS - 1) / 2;
    const size = (spread * REACH) / half;
    return { size, steps: Array.from(values, (value) => Math.max(0, Math.min(LEVELS - 1, Math.round(value / size + half)))) };
  }

  #encode(bag: Bag): Encoded {
    const { parts, table } = this;
    const direction = new Float32Array(parts);
    for (let k = 0; k < bag.rows.length; k++) {
      const weight = bag.weights[k] ?? 0;
      for (let i = 0, at = (bag.rows[k] ?? 0) * parts; i < parts; i++, at++) direction[i] = (direction[i] ?? 0) + weight * (table[at] ?? 0);
    }
    const length = Math.sqrt(dot(direction, direction) + 1e-6);
    for (let i = 0; i < parts; i++) direction[i] = (direction[i] ?? 0) / length;
    return { bag, direction, length, gradient: new Float32Array(parts) };
  }

  #learn({ bag, direction, length, gradient }: Encoded, rate: number): void {
    const { parts, table } = this;
    const squares = this.#squares;
    const along = dot(gradient, direction);
    for (let k = 0; k < bag.rows.length; k++) {
      const weight = (bag.weights[k] ?? 0) / length;
      for (let i = 0, at = (bag.rows[k] ?? 0) * parts; i < parts; i++, at++) {
        const slope = weight * ((gradient[i] ?? 0) - along * (direction[i] ?? 0));
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        table[at] = (table[at] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

/** How strongly the nearest text is preferred. */
const SHARPNESS = 15;
/** Standard deviations that the outermost step stands for. */
const REACH = 1.8;

interface Encoded {
  bag: Bag;
  direction: Float32Array;
  length: number;
  gradient: Float32Array;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

function addTimes(sum: Float32Array, part: Float32Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + times * (part[i] ?? 0);
}

/** Box and Muller. */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
}
