/** A number with its unit, before hedge and counted words are read: what the figure parsers make. */
import type { Line } from "./atoms.ts";
import type { NumberWords } from "./words.ts";

export interface Amount {
  /** In `unit`; equal for a single number. */
  readonly min: number;
  readonly max: number;
  /** `count` where things are counted. */
  readonly unit: string;
  /** Index of the first atom behind it. */
  readonly end: number;
  readonly shape: "single" | "range" | "vague";
  /** Where the number itself begins, behind a currency sign or “between”. */
  readonly rule: string;
}

/** One kind of amount. Returns the reading that starts exactly at `at`, or null. */
export interface AmountParser {
  readonly name: string;
  readonly parse: (line: Line, at: number, words: NumberWords) => Amount | null;
}

export function single(value: number, unit: string, end: number, rule: string): Amount {
  return { min: value, max: value, unit, end, shape: "single", rule };
}
