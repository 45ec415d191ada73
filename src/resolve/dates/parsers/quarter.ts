/**
 * Quarters and halves of a year.
 *
 *     the third quarter · third-quarter 2024 · Q3 · Q3 2024 · the first half of 2025 · last year’s fourth quarter
 */
import { isJoint, type Line, lowerAt } from "../../numbers/atoms.ts";
import { readOrdinal } from "../../numbers/numeral.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateWords, Shift } from "../words.ts";

export const quarter: DateParser = { name: "quarter", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const start = words.determiners.has(lowerAt(line, at)) ? at + 1 : at;
  const named = readNamed(line, start, words);
  if (named !== null) return withYear(line, start + 1, named.of, named.number, words);
  const yearFirst = readYear(line, start, words);
  if (yearFirst !== null) {
    // “2030 Q1”, “2030-H2”
    const next = isJoint(line, yearFirst.end) ? yearFirst.end + 1 : yearFirst.end;
    const part = readNamed(line, next, words);
    if (part === null) return null;
    return { to: next + 1, meaning: { kind: "quarter", ...part, year: yearFirst.value, shift: null } };
  }
  const ordinal = readOrdinal(line, start, words.numerals) ?? readLast(line, start, words);
  if (ordinal === null) return null;
  // “fiscal third quarter”, “third fiscal quarter”.
  let next = isJoint(line, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (words.fiscal.has(lowerAt(line, next))) next++;
  const word = lowerAt(line, next);
  const isQuarter = words.units.get(word) === "quarter" && !words.pluralUnits.has(word);
  const isHalf = words.numerals.half.has(word) && ordinal.value <= 2;
  if ((!isQuarter && !isHalf) || ordinal.value > 4) return null;
  const found = withYear(line, next + 1, isHalf ? "half" : "quarter", ordinal.value, words);
  // “the first half” alone is a match more often than a year’s.
  return found !== null &&
    isHalf &&
    found.meaning.kind === "quarter" &&
    found.meaning.year === null &&
    found.meaning.shift === null
    ? null
    : found;
}

function readNamed(line: Line, at: number, words: DateWords) {
  const quarter = words.quarterNames.get(lowerAt(line, at));
  if (quarter !== undefined) return { of: "quarter" as const, number: quarter };
  const half = words.halfNames.get(lowerAt(line, at));
  return half === undefined ? null : { of: "half" as const, number: half };
}

/** “the last half of 1989”. */
function readLast(line: Line, at: number, words: DateWords): { value: number; end: number } | null {
  const isLast = words.shifts.get(lowerAt(line, at)) === -1 && words.numerals.half.has(lowerAt(line, at + 1));
  return isLast ? { value: 2, end: at + 1 } : null;
}

function withYear(
  line: Line,
  at: number,
  of: "quarter" | "half",
  number: number,
  words: DateWords,
): Found | null {
  const next = words.partLinks.has(lowerAt(line, at)) || lowerAt(line, at) === "," ? at + 1 : at;
  const year = readYear(line, next, words);
  if (year !== null)
    return { to: year.end, meaning: { kind: "quarter", of, number, year: year.value, shift: null } };
  const shift = readShiftedYear(line, next, words);
  // “the second quarter of the match”
  if (
    shift === null &&
    words.numerals.of.has(lowerAt(line, at)) &&
    words.determiners.has(lowerAt(line, next))
  )
    return null;
  return {
    to: shift?.end ?? at,
    meaning: { kind: "quarter", of, number, year: null, shift: shift?.value ?? null },
  };
}

/** “of last year”, “of the year”, “this year”. */
function readShiftedYear(line: Line, at: number, words: DateWords): { value: Shift; end: number } | null {
  const start =
    words.determiners.has(lowerAt(line, at)) && !words.shifts.has(lowerAt(line, at)) ? at + 1 : at;
  const shift = words.shifts.get(lowerAt(line, start));
  const first = shift === undefined ? start : start + 1;
  const next = words.fiscal.has(lowerAt(line, first)) ? first + 1 : first;
  if (words.units.get(lowerAt(line, next)) !== "year" || (shift === undefined && start === at)) return null;
  return { value: shift ?? 0, end: next + 1 };
}
