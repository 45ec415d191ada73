/**
 * Multinomial logistic regression, fitted by plain gradient steps with momentum and a quadratic penalty, always in the
 * same order: the same examples give the same weights. Features are brought to mean 0 and variance 1 for the fitting
 * only, so that the penalty means the same for all.
 */
export interface Example {
  readonly features: readonly number[];
  /** From 0. */
  readonly label: number;
}

export interface FitOptions {
  readonly nLabels: number;
  /** Of half the square of each weight, an example. */
  readonly penalty: number;
  readonly steps?: number;
}

export interface Logistic {
  /** One for each label. */
  readonly biases: readonly number[];
  /** For each label one weight a feature. */
  readonly weights: readonly (readonly number[])[];
}

const MOMENTUM = 0.9;
const RATE = 0.3;
const STEPS = 300;

/** Needs at least one example. */
export function fitLogistic(
  examples: readonly Example[],
  { nLabels, penalty, steps = STEPS }: FitOptions,
): Logistic {
  const nFeatures = examples[0]!.features.length;
  const { means, scales, rows } = standardized(examples, nFeatures);
  const size = nFeatures + 1;
  const weights = new Float64Array(nLabels * size);
  const speed = new Float64Array(nLabels * size);
  const shares = new Float64Array(nLabels);
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(nLabels * size);
    for (let e = 0; e < examples.length; e++) {
      const row = e * size;
      for (let l = 0; l < nLabels; l++) {
        let score = 0;
        for (let f = 0; f < size; f++) score += weights[l * size + f]! * rows[row + f]!;
        shares[l] = score;
      }
      toProbabilities(shares);
      for (let l = 0; l < nLabels; l++) {
        const pull = (Number(l === examples[e]!.label) - shares[l]!) / examples.length;
        for (let f = 0; f < size; f++) slope[l * size + f]! += pull * rows[row + f]!;
      }
    }
    for (let i = 0; i < weights.length; i++) {
      const pull = i % size === nFeatures ? 0 : penalty * weights[i]!;
      speed[i] = MOMENTUM * speed[i]! + slope[i]! - pull;
      weights[i]! += RATE * speed[i]!;
    }
  }
  const labels = Array.from({ length: nLabels }, (_, l) => l);
  const perFeature = labels.map((l) => scales.map((scale, f) => weights[l * size + f]! * scale));
  return {
    weights: perFeature,
    biases: labels.map(
      (l) =>
        weights[l * size + nFeatures]! - means.reduce((sum, mean, f) => sum + mean * perFeature[l]![f]!, 0),
    ),
  };
}

function toProbabilities(scores: Float64Array): void {
  const top = Math.max(...scores);
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i]! - top);
  for (let i = 0; i < scores.length; i++) scores[i]! /= total;
}

/** One row an example, its last number 1 for the bias. */
function standardized(examples: readonly Example[], nFeatures: number) {
  const means = Array.from({ length: nFeatures }, (_, f) => meanOf(examples, ({ features }) => features[f]!));
  const scales = means.map((mean, f) => {
    const variance = meanOf(examples, ({ features }) => (features[f]! - mean) ** 2);
    return variance === 0 ? 0 : 1 / Math.sqrt(variance);
  });
  const rows = new Float64Array(examples.length * (nFeatures + 1));
  for (const [e, { features }] of examples.entries()) {
    const row = e * (nFeatures + 1);
    for (let f = 0; f < nFeatures; f++) rows[row + f] = (features[f]! - means[f]!) * scales[f]!;
    rows[row + nFeatures] = 1;
  }
  return { means, scales, rows };
}

function meanOf(examples: readonly Example[], of: (example: Example) => number): number {
  return examples.reduce((sum, example) => sum + of(example), 0) / examples.length;
}
