/**
 * A unit counted off inside a longer one.
 *
 *     the first week of March · the last week of July · the third month of 2030 · the 15th day of next month
 *     the week of March 6 · the weekend of Halloween
 *
 *     the first Monday of March · the first Monday of each month
 *     the first nine months of 2030 · the last two weeks of March
 *
 * A week belongs to the month or year that has its Thursday, as in ISO 8601.
 */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
import { readNumeral, readOrdinal } from "../../numbers/numeral.ts";
import type { DateParser, Found, Meaning } from "../meaning.ts";
import type { DateUnit, DateWords } from "../words.ts";
import { holiday } from "./holiday.ts";
import { monthDate } from "./month-date.ts";
import { period } from "./period.ts";
import { repetition } from "./repetition.ts";
import { year } from "./year.ts";

export const partOfPeriod: DateParser = { name: "part-of-period", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const start =
    words.determiners.has(lowerAt(line, at)) && !words.shifts.has(lowerAt(line, at)) ? at + 1 : at;
  const nth = readNth(line, start, words);
  if (nth === null) return parseAround(line, start, words);
  const stretch = parseStretch(line, nth, words);
  if (stretch !== null) return stretch;
  const weekday = words.weekdays.get(lowerAt(line, nth.end));
  const unit =
    weekday === undefined ? readUnit(line, nth.end, words) : { value: "day" as const, end: nth.end + 1 };
  if (unit === null || !words.numerals.of.has(lowerAt(line, unit.end))) return null;
  // “the first Monday of each month”
  if (words.every.has(lowerAt(line, unit.end + 1))) return repetition.parse(line, unit.end + 1, words);
  const whole = readWhole(line, unit.end + 1, words);
  if (whole === null || !fits(unit.value, whole.meaning)) return null;
  const said = { unit: unit.value, nth: nth.value, ...(weekday === undefined ? {} : { weekday }) };
  return { to: whole.to, meaning: { kind: "nthOf", ...said, of: whole.meaning } };
}

/** “the week of March 6”, “the weekend of Halloween”. */
function parseAround(line: Line, at: number, words: DateWords): Found | null {
  const unit = words.units.get(lowerAt(line, at));
  if ((unit !== "week" && unit !== "weekend") || !words.numerals.of.has(lowerAt(line, at + 1))) return null;
  const day = monthDate.parse(line, at + 2, words) ?? holiday.parse(line, at + 2, words);
  const isDay =
    day?.meaning.kind === "feast" || (day?.meaning.kind === "calendar" && day.meaning.day !== null);
  return day !== null && isDay ? { to: day.to, meaning: { kind: "unitOf", unit, of: day.meaning } } : null;
}

/** “first two weeks of March”, “last three months of 2030”. */
function parseStretch(line: Line, nth: { value: number; end: number }, words: DateWords): Found | null {
  const count = Math.abs(nth.value) === 1 ? readNumeral(line, nth.end, words.numerals) : null;
  const word = lowerAt(line, count?.end ?? nth.end);
  const unit = words.units.get(word);
  if (count === null || !Number.isInteger(count.value) || count.value > 366 || !words.pluralUnits.has(word))
    return null;
  if (
    (unit !== "day" && unit !== "week" && unit !== "month") ||
    !words.numerals.of.has(lowerAt(line, count.end + 1))
  )
    return null;
  const whole = readWhole(line, count.end + 2, words);
  if (whole === null || !fits(unit, whole.meaning)) return null;
  const end = nth.value < 0 ? -1 : 1;
  return { to: whole.to, meaning: { kind: "stretchOf", unit, count: count.value, end, of: whole.meaning } };
}

/** “first”, “15th”, “last” (-1). */
function readNth(line: Line, at: number, words: DateWords): { value: number; end: number } | null {
  if (words.shifts.get(lowerAt(line, at)) === -1 && !words.numerals.ordinals.has(lowerAt(line, at)))
    return { value: -1, end: at + 1 };
  return readOrdinal(line, at, words.numerals);
}

function readUnit(
  line: Line,
  at: number,
  words: DateWords,
): { value: "day" | "week" | "month"; end: number } | null {
  const word = lowerAt(line, at);
  const value = words.units.get(word);
  const isPart = value === "day" || value === "week" || value === "month";
  return isPart && !words.pluralUnits.has(word) ? { value, end: at + 1 } : null;
}

/** The month or year behind “of”: “March”, “next month”, “the year”, “2030”. */
function readWhole(line: Line, at: number, words: DateWords): Found | null {
  const found =
    monthDate.parse(line, at, words) ?? period.parse(line, at, words) ?? year.parse(line, at, words);
  return found ?? readThis(line, at, words);
}

/** “of the month”. */
function readThis(line: Line, at: number, words: DateWords): Found | null {
  const unit = words.units.get(lowerAt(line, at + 1));
  if (!words.determiners.has(lowerAt(line, at)) || (unit !== "month" && unit !== "year")) return null;
  return words.pluralUnits.has(lowerAt(line, at + 1))
    ? null
    : { to: at + 2, meaning: { kind: "period", unit, shift: 0, from: "published" } };
}

/** A week or day in a month or year, a month in a year. */
function fits(unit: DateUnit, whole: Meaning): boolean {
  const isYear =
    (whole.kind === "period" && whole.unit === "year") || (whole.kind === "calendar" && whole.month === null);
  const isMonth =
    (whole.kind === "period" && whole.unit === "month") ||
    (whole.kind === "calendar" && whole.month !== null && whole.day === null);
  return unit === "month" ? isYear : isYear || isMonth;
}
