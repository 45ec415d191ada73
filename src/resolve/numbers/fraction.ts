/**
 * Fractions of one, in words.
 *
 *     half · a half · a third · two thirds · three-quarters · one fourth
 *
 * Whether it is a share of something, a part of a scale or three quarters of a year is for whoever asks.
 */
import { isJoint, type Line, lowerAt } from "./atoms.ts";
import type { NumeralWords } from "./words.ts";

export const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** The fraction that starts exactly at `index`, less than one; null where none does. “quarter” alone needs what follows it to be one. */
export function readFraction(
  line: Line,
  index: number,
  words: NumeralWords,
): { readonly value: number; readonly end: number } | null {
  const word = lowerAt(line, index);
  if (words.half.has(word)) return { value: 0.5, end: index + 1 };
  const top = words.one.has(word) ? 1 : words.cardinals.get(word);
  // “quarter million”.
  if (top === undefined) return words.denominators.get(word) === 4 ? { value: 0.25, end: index + 1 } : null;
  const at = isJoint(line, index + 1) ? index + 2 : index + 1;
  const bottom = words.denominators.get(lowerAt(line, at));
  return bottom !== undefined && top > 0 && top < bottom ? { value: top / bottom, end: at + 1 } : null;
}
