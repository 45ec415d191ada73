/** Closed intervals with open ends, as figures have them. */
import type { Figure } from "../model/index.ts";

export type Interval = Pick<Figure, "min" | "max">;

/** True where no value lies in both. */
export function intervalsAreDisjoint(a: Interval, b: Interval): boolean {
  return (a.max ?? Infinity) < (b.min ?? -Infinity) || (b.max ?? Infinity) < (a.min ?? -Infinity);
}
