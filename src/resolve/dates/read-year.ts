/** Reads a year: four digits between 1000 and 2199, “’98”, or “nineteen ninety-four”. Shared by the parsers that allow one behind a date. */
import { isAttached, isJoint, type Line, lowerAt, tagAt } from "../numbers/atoms.ts";
import { readNumeral } from "../numbers/numeral.ts";
import type { DateWords } from "./words.ts";

/** The year that starts exactly at `at`; null where none does. Two digits are of the century in which they are nearest to 2000. */
export function readYear(
  line: Line,
  at: number,
  words: DateWords,
): { readonly value: number; readonly end: number } | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  if (/^(?:1[0-9]|20|21)[0-9]{2}$/.test(atom.raw))
    return isAlone(line, at) ? { value: Number(atom.raw), end: at + 1 } : null;
  if (/^['’‘]$/.test(atom.raw)) {
    const digits = line.atoms[at + 1];
    if (digits === undefined || digits.spaced || !/^[0-9]{2}$/.test(digits.raw)) return null;
    const value = Number(digits.raw);
    return { value: value < 50 ? 2000 + value : 1900 + value, end: at + 2 };
  }
  return readSpoken(line, at, words);
}

/** No unit, decimal or letter hangs on it: “2000m”, “1998/99” and “$2000” are something else. */
function isAlone(line: Line, at: number): boolean {
  const next = line.atoms[at + 1];
  if (next !== undefined && !next.spaced && (next.kind === "word" || /^[%:/°]$/.test(next.raw))) return false;
  return !(isAttached(line, at) && /^[$£€¥#:/@]$/.test(lowerAt(line, at - 1)));
}

/** “nineteen ninety-four”, “twenty nineteen”. */
function readSpoken(line: Line, at: number, words: DateWords) {
  const { cardinals } = words.numerals;
  const century = cardinals.get(lowerAt(line, at));
  if (century === 2) return readScaled(line, at, words);
  if (century === undefined || century < 17 || century > 20) return null;
  const next = isJoint(line, at + 1) ? at + 2 : at + 1;
  const tens = cardinals.get(lowerAt(line, next));
  if (tens === undefined) return readScaled(line, at, words);
  if (tens < 10) return null;
  const last = isJoint(line, next + 1) ? next + 2 : next + 1;
  const units = tens >= 20 ? cardinals.get(lowerAt(line, last)) : undefined;
  const hasUnits = units !== undefined && units > 0 && units < 10;
  return { value: century * 100 + tens + (hasUnits ? units : 0), end: hasUnits ? last + 1 : next + 1 };
}

/** “two thousand and five”, “nineteen hundred ninety-three”; never before a noun, which would be counted. */
function readScaled(line: Line, at: number, words: DateWords) {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null || numeral.value < 1000 || numeral.value > 2199 || !Number.isInteger(numeral.value))
    return null;
  const upos = tagAt(line, numeral.end)?.upos;
  return upos === "NOUN" || upos === "PROPN" || upos === "ADJ"
    ? null
    : { value: numeral.value, end: numeral.end };
}
