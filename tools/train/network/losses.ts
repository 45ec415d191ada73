/** What the network is to do better, as losses (negative log-likelihoods) with their gradients. */
import type { Chain } from "../../../src/text/network/chains.ts";

/**
 * One choice among the first `n` floats at `scores`: returns the loss of choosing `gold` and writes the
 * gradient, times `weight`, in place of the scores. The floats behind are set to zero up to `columns`.
 */
export function lossOfChoice(
  floats: Float32Array,
  scores: number,
  n: number,
  columns: number,
  gold: number,
  weight: number,
): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < n; k++) largest = Math.max(largest, floats[scores + k]!);
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.exp(floats[scores + k]! - largest);
  const loss = Math.log(sum) + largest - floats[scores + gold]!;
  for (let k = 0; k < n; k++) floats[scores + k] = (weight * Math.exp(floats[scores + k]! - largest)) / sum;
  floats[scores + gold]! -= weight;
  floats.fill(0, scores + n, scores + columns);
  return weight * loss;
}

/**
 * A chain of classes: returns the loss of the gold chain, writes the gradient of the scores in their place and
 * adds that of the steps at `dSteps` (forward and backward, Rabiner 1989). All times `weight`.
 */
export function lossOfChain(
  floats: Float32Array,
  chain: Chain,
  gold: ArrayLike<number>,
  n: number,
  dSteps: number,
  weight: number,
): number {
  const { scores, columns, steps, stepColumns, nClasses } = chain;
  const forward = new Float64Array(n * nClasses);
  const backward = new Float64Array(n * nClasses);
  const terms = new Float64Array(nClasses);
  const score = (t: number, c: number) => floats[scores + t * columns + c]!;
  const step = (from: number, to: number) => floats[steps + from * stepColumns + to]!;
  for (let t = 0; t < n; t++) {
    for (let c = 0; c < nClasses; c++) {
      if (t === 0) forward[c] = score(0, c) + step(0, c);
      else {
        for (let b = 0; b < nClasses; b++) terms[b] = forward[(t - 1) * nClasses + b]! + step(b, c);
        forward[t * nClasses + c] = logSum(terms, nClasses) + score(t, c);
      }
    }
  }
  for (let t = n - 2; t >= 0; t--) {
    for (let c = 0; c < nClasses; c++) {
      for (let next = 0; next < nClasses; next++) {
        terms[next] = backward[(t + 1) * nClasses + next]! + step(c, next) + score(t + 1, next);
      }
      backward[t * nClasses + c] = logSum(terms, nClasses);
    }
  }
  const total = logSum(forward.subarray((n - 1) * nClasses), nClasses);
  let goldScore = 0;
  for (let t = 0; t < n; t++) {
    const from = t === 0 ? 0 : gold[t - 1]!;
    goldScore += score(t, gold[t]!) + step(from, gold[t]!);
    floats[dSteps + from * stepColumns + gold[t]!]! -= weight;
    for (let b = 0; b < (t === 0 ? 1 : nClasses); b++) {
      const before = t === 0 ? 0 : forward[(t - 1) * nClasses + b]!;
      for (let c = 0; c < nClasses; c++) {
        const p = Math.exp(before + step(b, c) + score(t, c) + backward[t * nClasses + c]! - total);
        floats[dSteps + b * stepColumns + c]! += weight * p;
      }
    }
  }
  for (let t = 0; t < n; t++) {
    const at = scores + t * columns;
    for (let c = 0; c < nClasses; c++) {
      floats[at + c] = weight * Math.exp(forward[t * nClasses + c]! + backward[t * nClasses + c]! - total);
    }
    floats[at + gold[t]!]! -= weight;
    floats.fill(0, at + nClasses, at + columns);
  }
  return weight * (total - goldScore);
}

function logSum(terms: Float64Array, n: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < n; k++) largest = Math.max(largest, terms[k]!);
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.exp(terms[k]! - largest);
  return largest + Math.log(sum);
}
