/**
 * Dates in figures only.
 *
 *     2025-04-28 · 2025-04-28T14:30Z · 2025/04/28 · 28.04.2025 · 4/28/2025 · 28/4/2025 · 28-Apr-2025
 *
 * With slashes month and day are told apart by size; where both orders make a date, the month comes
 * first unless the words say that the language is read day first. Two-digit years are left alone: “4/28/25”
 * may be a score, a lot, a fraction.
 */
import { isAttached, type Line, lowerAt } from "../../numbers/atoms.ts";
import { isDay } from "../calendar.ts";
import type { DateParser, Found } from "../meaning.ts";
import type { DateWords } from "../words.ts";

export const isoDate: DateParser = { name: "iso-date", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const atom = line.atoms[at];
  const named = parseNamed(line, at, words);
  if (named !== null) return named;
  if (atom?.kind !== "number" || !/^\d/.test(atom.raw)) return null;
  return parseDotted(atom.raw, at) ?? parseYearFirst(line, at) ?? parseYearLast(line, at, words);
}

/** “23-Sep-2030”, “2030/Sep/23”, “Sep-23-2030”. */
function parseNamed(line: Line, at: number, words: DateWords): Found | null {
  const mark = lowerAt(line, at + 1);
  if (!/^[-/]$/.test(mark) || lowerAt(line, at + 3) !== mark) return null;
  if (![1, 2, 3, 4].every((n) => isAttached(line, at + n))) return null;
  const parts = [at, at + 2, at + 4].map((n) => lowerAt(line, n));
  const month = parts.map((part) => words.months.get(part)).find((value) => value !== undefined);
  const year = parts.find((part) => /^[12]\d{3}$/.test(part));
  const day = parts.find((part) => /^\d{1,2}$/.test(part));
  if (month === undefined || year === undefined || day === undefined) return null;
  return found(Number(year), month, Number(day), at + 5);
}

function parseDotted(raw: string, at: number): Found | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw);
  return match === null ? null : found(Number(match[3]), Number(match[2]), Number(match[1]), at + 1);
}

function parseYearFirst(line: Line, at: number): Found | null {
  const numbers = triple(line, at);
  if (numbers === null || !/^\d{4}$/.test(numbers[0]) || numbers[1].length !== 2) return null;
  // “28T14” is cut into the number 28 and the word T14.
  const clock = clockBehind(line, at + 5);
  const date = found(Number(numbers[0]), Number(numbers[1]), Number(numbers[2]), clock?.end ?? at + 5);
  return date === null || clock === null ? date : { ...date, clock: clock.clock };
}

function clockBehind(line: Line, at: number) {
  const hour = /^T([01][0-9]|2[0-4])$/.exec(line.atoms[at]?.raw ?? "");
  if (hour === null || lowerAt(line, at + 1) !== ":" || !/^[0-5][0-9]$/.test(lowerAt(line, at + 2)))
    return null;
  let end = at + 3;
  if (lowerAt(line, end) === ":" && /^[0-5][0-9](?:\.\d{1,9})?$/.test(lowerAt(line, end + 1))) end += 2;
  let offset: string | null = null;
  if (lowerAt(line, end) === "z" && isAttached(line, end)) {
    offset = "Z";
    end++;
  } else if (
    /^[+-]$/.test(lowerAt(line, end)) &&
    isAttached(line, end) &&
    /^\d{2}$/.test(lowerAt(line, end + 1))
  ) {
    offset = `${lowerAt(line, end)}${lowerAt(line, end + 1)}:${lowerAt(line, end + 3) || "00"}`;
    end += 4;
  }
  return { clock: { hour: Number(hour[1]), minute: Number(lowerAt(line, at + 2)), offset }, end };
}

function parseYearLast(line: Line, at: number, words: DateWords): Found | null {
  const numbers = triple(line, at);
  if (numbers === null || !/^\d{4}$/.test(numbers[2]) || numbers[0].length > 2 || numbers[1].length > 2)
    return null;
  const [a, b, year] = [Number(numbers[0]), Number(numbers[1]), Number(numbers[2])];
  const monthFirst = found(year, a, b, at + 5);
  const dayFirst = found(year, b, a, at + 5);
  return words.numericOrder === "month-first" ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

/** Three numbers joined by the same mark, with nothing numeric on either side. */
function triple(line: Line, at: number): readonly [string, string, string] | null {
  const mark = lowerAt(line, at + 1);
  if (!/^[-/‐‑–]$/.test(mark) || lowerAt(line, at + 3) !== mark) return null;
  if (![1, 2, 3, 4].every((n) => isAttached(line, at + n))) return null;
  // “10/1/2031-10/7/2031” are two dates; anything else that goes on is a number of another kind.
  if (isAttached(line, at) && /^[-/.\d]$/.test(lowerAt(line, at - 1)) && !isTriple(line, at - 6)) return null;
  const goesOn = isAttached(line, at + 5) && /^[-/–]$/.test(lowerAt(line, at + 5));
  if (goesOn && line.atoms[at + 6]?.kind === "number" && !isTriple(line, at + 6)) return null;
  const [a, b, c] = [lowerAt(line, at), lowerAt(line, at + 2), lowerAt(line, at + 4)];
  return [a, b, c].every((part) => /^\d{1,4}$/.test(part)) ? [a, b, c] : null;
}

/** “10/7/2031” by its shape alone. */
function isTriple(line: Line, at: number): boolean {
  const marks = [at + 1, at + 3].map((n) => lowerAt(line, n));
  const numbers = [at, at + 2, at + 4].map((n) => lowerAt(line, n));
  return (
    marks.every((mark) => mark === "/") &&
    numbers.every((n) => /^\d{1,4}$/.test(n)) &&
    numbers[2]!.length === 4
  );
}

function found(year: number, month: number, day: number, to: number): Found | null {
  return isDay(year, month, day) ? { to, meaning: { kind: "calendar", year, month, day } } : null;
}
