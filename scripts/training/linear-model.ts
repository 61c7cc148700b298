/** What a linear measure sees of one example: numbers of its features, all weighing the same. */
export interface Seen {
  features: Int32Array;
  /** By which each feature counts. */
  scale: number;
}

/** An example with its class and how much it counts. */
export interface Taught extends Seen {
  label: number;
  weight: number;
}

/** Row after row: a weight for each class of each feature. */
export interface Linear {
  classes: number;
  weights: Float32Array;
  bias: Float32Array;
}

const rate = 0.5;
/** Pulls weights towards nothing, so that a word seen once decides little. */
const decay = 0.00004;

/** Multinomial logistic regression by AdaGrad steps over the examples in a fixed shuffled order: the same input gives the same weights. */
export function trainLinear(examples: readonly Taught[], features: number, classes: number, passes: number): Linear {
  const weights = new Float32Array(features * classes);
  const squares = new Float32Array(features * classes).fill(1e-6);
  const bias = new Float32Array(classes);
  const biasSquares = new Float32Array(classes).fill(1e-6);
  const model: Linear = { classes, weights, bias };
  for (let pass = 0; pass < passes; pass++) {
    for (const example of shuffled(examples, pass)) {
      const errors = chancesOf(model, example);
      for (let c = 0; c < classes; c++) errors[c] = example.weight * ((c === example.label ? 1 : 0) - (errors[c] ?? 0));
      for (let c = 0; c < classes; c++) {
        const slope = errors[c] ?? 0;
        biasSquares[c] = (biasSquares[c] ?? 0) + slope * slope;
        bias[c] = (bias[c] ?? 0) + (rate * slope) / Math.sqrt(biasSquares[c] ?? 1);
      }
      for (const feature of example.features) {
        for (let c = 0, at = feature * classes; c < classes; c++, at++) {
          const slope = (errors[c] ?? 0) * example.scale - decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return model;
}

/** How likely each class is, 0–1. @param sharpness above 1 makes the model surer of itself, below 1 less */
export function chancesOf({ classes, weights, bias }: Linear, { features, scale }: Seen, sharpness = 1): Float64Array {
  const scores = new Float64Array(bias);
  for (const feature of features) {
    for (let c = 0, at = feature * classes; c < classes; c++, at++) scores[c] = (scores[c] ?? 0) + (weights[at] ?? 0) * scale;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(((scores[c] ?? 0) - top) * sharpness);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

/** The sharpness at which the model is as sure of examples it has not seen as it is right about them. */
export function calibrate(model: Linear, unseen: readonly Taught[]): number {
  let best = { sharpness: 1, loss: Number.POSITIVE_INFINITY };
  for (let sharpness = 0.2; sharpness <= 1.6; sharpness += 0.05) {
    const loss = unseen.reduce((sum, example) => sum - example.weight * Math.log((chancesOf(model, example, sharpness)[example.label] ?? 0) + 1e-9), 0);
    if (loss < best.loss) best = { sharpness, loss };
  }
  return best.sharpness;
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761 + 12_345;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return items.map((item) => ({ item, at: next() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}
