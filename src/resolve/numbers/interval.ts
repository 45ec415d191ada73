/**
 * What a hedge makes of a number: the closed interval the speaker may have meant. The table with its
 * reasons is docs/figures.md.
 */
import type { Hedge } from "../../model/figure.ts";

/** How far “about n” may lie from n, as a share of n. */
export const ABOUT_TOLERANCE = 0.1;

export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** `low` and `high` are the ends of what was said, equal for a single number. min ≤ max wherever both are known. */
export function intervalOf(hedge: Hedge, low: number, high: number): Interval {
  const slack = (n: number) => Math.abs(n) * ABOUT_TOLERANCE;
  switch (hedge) {
    case "exact":
    case "range":
    case "vague":
      return { min: low, max: high };
    case "about":
      return { min: tidy(low - slack(low)), max: tidy(high + slack(high)) };
    case "nearly":
      return { min: tidy(low - slack(low)), max: high };
    case "atLeast":
    case "moreThan":
      return { min: low, max: null };
    case "atMost":
    case "fewerThan":
      return { min: null, max: high };
  }
}

/** 0.9 · 412 is 370.8, not 370.80000000000001. */
function tidy(n: number): number {
  return Number(n.toPrecision(12));
}
