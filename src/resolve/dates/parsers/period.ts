/**
 * A unit of the calendar next to another one.
 *
 *     last week · this month · next year · this past quarter · the following day · the same year · that week
 *
 * “the last three months” is a length, not a place in the calendar, and belongs to `counted.ts`.
 */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
import type { DateParser, Found, From } from "../meaning.ts";
import type { DateUnit, DateWords, Shift } from "../words.ts";

export const period: DateParser = { name: "period", parse };

/** Units too short to have a name in the calendar. */
const SHORT: ReadonlySet<DateUnit> = new Set(["second", "minute", "hour"]);

function parse(line: Line, at: number, words: DateWords): Found | null {
  const hasDeterminer = words.determiners.has(lowerAt(line, at));
  const start = hasDeterminer ? at + 1 : at;
  const shifted = readShift(line, start, words) ?? (hasDeterminer ? readShift(line, at, words) : null);
  if (shifted === null) return parseBare(line, at, words);
  const word = lowerAt(line, shifted.end);
  const unit = words.units.get(word);
  if (unit === undefined || words.pluralUnits.has(word) || SHORT.has(unit)) return null;
  // “the past year”, “the last week”: with the article it is the stretch up to now.
  if (hasDeterminer && shifted.end === start + 1 && start > at && isStretch(line, at, shifted, words)) {
    return { to: shifted.end + 1, meaning: { kind: "duration", unit, count: 1, from: "published" } };
  }
  return { to: shifted.end + 1, meaning: { kind: "period", unit, shift: shifted.shift, from: shifted.from } };
}

/** “the weekend”, “the quarter”, “that year”: the one just spoken of. */
function parseBare(line: Line, at: number, words: DateWords): Found | null {
  if (!words.determiners.has(lowerAt(line, at)) || words.numerals.one.has(lowerAt(line, at))) return null;
  const isThat = words.pointers.has(lowerAt(line, at));
  const unit = words.units.get(lowerAt(line, at + 1));
  if (unit === undefined || words.pluralUnits.has(lowerAt(line, at + 1))) return null;
  if (unit === "weekend")
    return { to: at + 2, meaning: { kind: "period", unit, shift: 0, from: "published" } };
  const isNamed =
    unit === "quarter" ||
    (isThat && (unit === "day" || unit === "week" || unit === "month" || unit === "year"));
  return isNamed ? { to: at + 2, meaning: { kind: "period", unit, shift: 0, from: "text" } } : null;
}

function isStretch(line: Line, at: number, shifted: { from: From; shift: Shift }, words: DateWords): boolean {
  return shifted.from === "published" && shifted.shift === -1 && !words.shifts.has(lowerAt(line, at));
}

/** “last”, “this past”, “following”, “same”: the last word decides. */
function readShift(
  line: Line,
  at: number,
  words: DateWords,
): { shift: Shift; from: From; end: number } | null {
  const word = lowerAt(line, at);
  const fromText = words.textShifts.get(word);
  if (fromText !== undefined) return { shift: fromText, from: "text", end: at + 1 };
  const shift = words.shifts.get(word);
  if (shift === undefined) return null;
  const second = shift === 0 ? words.shifts.get(lowerAt(line, at + 1)) : undefined;
  return second === undefined
    ? { shift, from: "published", end: at + 1 }
    : { shift: second, from: "published", end: at + 2 };
}
