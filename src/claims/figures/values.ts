/** The size of a figure, and whether one is another's, written to fewer digits. */
import type { Figure } from "../../model/index.ts";

export type Valued = Pick<Figure, "min" | "max" | "hedge">;

/** The number that the words name: the middle of an interval, the known end of an open one. */
export function sizeOf({ min, max }: Pick<Figure, "min" | "max">): number {
  return Math.abs(((min ?? max)! + (max ?? min)!) / 2);
}

export function isExact({ min, max }: Pick<Figure, "min" | "max">): boolean {
  return min !== null && min === max;
}

/** The number that was written: “nearly 250” is 250. */
export function writtenOf({ min, max, hedge }: Valued): number {
  return hedge === "nearly" ? max! : hedge === "about" ? (min! + max!) / 2 : (min ?? max)!;
}

/** Most digits of a number that are looked at; behind them lies what binary fractions add. */
const DIGITS_MAX = 12;

/** How many digits of it say something: 3 for 2.38 billion and for 247, 2 for 11,000. */
export function digitsOf(value: number): number {
  for (let kept = 1; kept < DIGITS_MAX; kept++) {
    if (Number(value.toPrecision(kept)) === Number(value.toPrecision(DIGITS_MAX))) return kept;
  }
  return DIGITS_MAX;
}

/** Where a number is cut to one digit, it lies so near; else 13 would be 10. */
const ONE_DIGIT_MAX = 0.035;
/** Whole numbers below it are not rounded: there are 13 of them or there are not. */
const COUNTED_MAX = 100;

/**
 * True where `round` is `value` to fewer digits: 2.4 for 2.38, “about 10” for 10.3, “nearly 250” for 247. At most two
 * digits are given up, and two stay unless the number hardly changes.
 */
export function isRoundingOf(round: Valued, value: Valued): boolean {
  if (!isExact(value) || !(isExact(round) || round.hedge === "about" || round.hedge === "nearly"))
    return false;
  const [short, long] = [writtenOf(round), value.min!];
  if (short <= 0 || long <= 0 || short === long) return false;
  if (isExact(round) && Number.isInteger(long) && Number.isInteger(short) && long < COUNTED_MAX) return false;
  const digits = digitsOf(long);
  return [digits - 1, digits - 2].some((kept) => {
    if (kept < 1 || Number(long.toPrecision(kept)) !== Number(short.toPrecision(DIGITS_MAX))) return false;
    return kept >= 2 || (digits === 2 && Math.abs(long - short) <= ONE_DIGIT_MAX * long);
  });
}
