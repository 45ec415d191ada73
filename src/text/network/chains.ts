/**
 * The best chain of classes for a row of tokens (Viterbi 1967), for conditional random fields of few classes.
 */

import type { Linear, Parameter } from "./shape.ts";

export interface Chain {
  /** Scores of the first token's classes, `columns` floats from one token to the next. */
  readonly scores: number;
  readonly columns: number;
  /** Scores of steps, class before × class after, `stepColumns` floats a row; class 0 stands before the first. */
  readonly steps: number;
  readonly stepColumns: number;
  readonly nClasses: number;
}

/** The chain over what a linear layer scored. */
export function chainOf(scores: number, layer: Linear, steps: Parameter, nClasses: number): Chain {
  return {
    scores,
    columns: layer.weight.columns,
    steps: steps.offset,
    stepColumns: steps.columns,
    nClasses,
  };
}

/** Writes the best class of each of `n` tokens to `out`. Ties go to the lower class. */
export function bestChain(floats: Float32Array, chain: Chain, n: number, out: Uint8Array): void {
  const { scores, columns, steps, stepColumns, nClasses } = chain;
  const from = new Uint8Array(n * nClasses);
  let before = new Float32Array(nClasses).fill(Number.NEGATIVE_INFINITY);
  let now = new Float32Array(nClasses);
  before[0] = 0;
  for (let t = 0; t < n; t++) {
    for (let next = 0; next < nClasses; next++) {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (let last = 0; last < nClasses; last++) {
        const score = before[last]! + floats[steps + last * stepColumns + next]!;
        if (score > bestScore) {
          best = last;
          bestScore = score;
        }
      }
      from[t * nClasses + next] = best;
      now[next] = bestScore + floats[scores + t * columns + next]!;
    }
    [before, now] = [now, before];
  }
  let best = 0;
  for (let c = 1; c < nClasses; c++) if (before[c]! > before[best]!) best = c;
  for (let t = n - 1; t >= 0; t--) {
    out[t] = best;
    best = from[t * nClasses + best]!;
  }
}
