/**
 * Fits the weights by which two statements are told to say the same and writes src/claims/likeness/weights.ts.
 *
 *     npx tsx tools/fit-likeness.ts
 *
 * In: MSRP train, from the folder beside the repository, read as the program reads. Each feature is brought to mean 0 and
 * deviation 1, the log-likelihood is climbed by Newton's steps with a quadratic penalty, and the scale is
 * then put into the weights. What it prints is accuracy on train, and on each fifth of it by the other four.
 */
import { writeFileSync } from "node:fs";
import { readSentencePairs } from "../eval/sentence-pairs.ts";
import { LIKENESS_FEATURES } from "../src/claims/likeness/features.ts";
import { featuresIn } from "../src/claims/likeness/model.ts";
import { claimWords } from "../src/language/en/claims.ts";

const TARGET = "src/claims/likeness/weights.ts";
const PENALTY = 10;
const STEPS = 25;
const FOLDS = 5;

interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
}

const { pairs, rarity } = readSentencePairs("train");
const featuresOf = featuresIn(claimWords, rarity);
const raw = pairs.map(({ a, b, same }) => ({ features: featuresOf(a, b), same }));
const scales = scalesOf(raw);
// The last feature is 1 for all: its weight is the bias.
const examples = raw.map(({ features, same }) => ({
  features: [...features.map((value, k) => (value - scales[k]!.mean) / scales[k]!.deviation), 1],
  same,
}));

const weights = fit(examples);
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const held = examples.filter((_, i) => i % FOLDS === fold);
  return accuracyOf(fit(examples.filter((_, i) => i % FOLDS !== fold)), held);
});
console.log("train", accuracyOf(weights, examples).toFixed(3));
console.log(
  "held out",
  folds.map((accuracy) => accuracy.toFixed(3)).join(" "),
  "mean",
  (folds.reduce((sum, accuracy) => sum + accuracy, 0) / FOLDS).toFixed(4),
);

const unscaled = scales.map(({ deviation }, k) => weights[k]! / deviation);
const bias = weights.at(-1)! - scales.reduce((sum, { mean }, k) => sum + unscaled[k]! * mean, 0);
const rows = LIKENESS_FEATURES.map((name, k) => `  ${unscaled[k]!.toFixed(3)}, // ${name}`);
writeFileSync(
  TARGET,
  `/**
 * Weights of the features in features.ts, in their order.
 *
 * Written by tools/fit-likeness.ts from MSRP train (Dolan, Quirk and Brockett 2004); do not edit.
 */
export const LIKENESS_BIAS = ${bias.toFixed(3)};

export const LIKENESS_WEIGHTS: readonly number[] = [
${rows.join("\n")}
];
`,
);

function scalesOf(items: readonly Example[]): readonly { mean: number; deviation: number }[] {
  return LIKENESS_FEATURES.map((_, k) => {
    const mean = items.reduce((sum, { features }) => sum + features[k]!, 0) / items.length;
    const variance = items.reduce((sum, { features }) => sum + (features[k]! - mean) ** 2, 0) / items.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

function probabilityOf(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
}

function accuracyOf(weights: readonly number[], items: readonly Example[]): number {
  return (
    items.filter(({ features, same }) => probabilityOf(weights, features) >= 0.5 === same).length /
    items.length
  );
}

/** Newton's method; the bias is not penalized. */
function fit(items: readonly Example[]): readonly number[] {
  const size = LIKENESS_FEATURES.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, k) => (k === size - 1 ? 0 : PENALTY * weight));
    const curve = Array.from({ length: size }, (_, k) => {
      const row = new Array<number>(size).fill(0);
      row[k] = k === size - 1 ? 0 : PENALTY;
      return row;
    });
    for (const { features, same } of items) {
      const probability = probabilityOf(weights, features);
      const bend = probability * (1 - probability);
      for (let k = 0; k < size; k++) {
        slope[k]! += features[k]! * (probability - Number(same));
        for (let l = 0; l <= k; l++) curve[k]![l]! += features[k]! * features[l]! * bend;
      }
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, k) => weight - change[k]!);
  }
  return weights;
}

/** x of A x = b for a symmetric positive matrix, of which the lower half is read (Cholesky). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const between = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) between[i]! -= lower[i]![k]! * between[k]!;
    between[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) between[i]! -= lower[k]![i]! * between[k]!;
    between[i]! /= lower[i]![i]!;
  }
  return between;
}
