/**
 * A unit of the calendar next to another one.
 *
 *     last week · this month · next year · this past quarter · the following day · the same year · that week
 *     the end of the month · later in the week · for the year · year-end · the latest quarter · the 1988 period
 *
 * “the last three months” is a length, not a place in the calendar, and belongs to `counted.ts`.
 */
import { isJoint, type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import type { DateParser, Found, From } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateUnit, DateWords, Shift } from "../words.ts";

export const period: DateParser = { name: "period", parse };

/** Units too short to have a name in the calendar. */
const SHORT: ReadonlySet<DateUnit> = new Set(["second", "minute", "hour"]);

function parse(line: Line, at: number, words: DateWords): Found | null {
  const hasDeterminer = words.determiners.has(lowerAt(line, at));
  const start = hasDeterminer ? at + 1 : at;
  const shifted = readShift(line, start, words) ?? (hasDeterminer ? readShift(line, at, words) : null);
  if (shifted === null) return parseYearEnd(line, at, words) ?? parseBare(line, at, words);
  if (
    words.units.get(lowerAt(line, shifted.end)) === "hour" &&
    shifted.shift !== 0 &&
    !words.pluralUnits.has(lowerAt(line, shifted.end))
  )
    return { to: shifted.end + 1, meaning: { kind: "duration", unit: "hour", count: 1, from: "published" } };
  const unit = readUnit(line, shifted.end, words);
  if (unit === null) return null;
  const { end } = unit;
  if (unit.value === "fortnight")
    return { to: end, meaning: { kind: "duration", unit: unit.value, count: 1, from: "published" } };
  // “the past year”, “the last week”: with the article it is the stretch up to now.
  if (hasDeterminer && shifted.end === start + 1 && start > at && isStretch(line, at, shifted, words)) {
    return { to: end, meaning: { kind: "duration", unit: unit.value, count: 1, from: "published" } };
  }
  return { to: end, meaning: { kind: "period", unit: unit.value, shift: shifted.shift, from: shifted.from } };
}

/** “week”, “fiscal year”, and for a table of results “period”: singular, and no title (“This Week”). */
function readUnit(line: Line, at: number, words: DateWords): { value: DateUnit; end: number } | null {
  const next = words.fiscal.has(lowerAt(line, at)) ? at + 1 : at;
  const word = lowerAt(line, next);
  const value = words.units.get(word) ?? (words.periodNouns.has(word) ? "quarter" : undefined);
  if (value === undefined || words.pluralUnits.has(word) || SHORT.has(value) || isTitle(line, next))
    return null;
  return { value, end: next + 1 };
}

/** A capital on the unit and a small letter behind it: the name of a program or a prize. */
function isTitle(line: Line, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(line.atoms[at]?.raw ?? "");
}

/** “year-end”, “the year’s end”. */
function parseYearEnd(line: Line, at: number, words: DateWords): Found | null {
  const start = words.determiners.has(lowerAt(line, at)) ? at + 1 : at;
  const unit = words.units.get(lowerAt(line, start));
  if (unit !== "year" && unit !== "month") return null;
  let next = isJoint(line, start + 1) ? start + 2 : start + 1;
  while (next <= start + 2 && words.possessive.has(lowerAt(line, next))) next++;
  const part = words.parts.get(lowerAt(line, next));
  if (part !== "END" || tagAt(line, next)?.upos === "ADV") return null;
  return { to: next + 1, meaning: { kind: "period", unit, shift: 0, from: "published" }, part };
}

/** “the weekend”, “the quarter”, “that year”: the one just spoken of; “the end of the year”: the one that is on. */
function parseBare(line: Line, at: number, words: DateWords): Found | null {
  if (isBarePart(line, at, words))
    return parseCurrent(line, at, at + 1, words.units.get(lowerAt(line, at))!, words);
  if (!words.determiners.has(lowerAt(line, at)) || words.numerals.one.has(lowerAt(line, at))) return null;
  const inYear = parseOfYear(line, at, words);
  if (inYear !== null) return inYear;
  const isThat = words.pointers.has(lowerAt(line, at));
  const start = words.wholeAdjectives.has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  const unit = readUnit(line, start, words);
  if (unit === null || words.periodNouns.has(lowerAt(line, start)) !== (unit.value === "quarter"))
    return null;
  const { value, end } = unit;
  if (
    words.toDate.has(`${lowerAt(line, end)} ${lowerAt(line, end + 1)}`) &&
    (value === "year" || value === "month")
  )
    return { to: end + 2, meaning: { kind: "toDate", unit: value } };
  if (value === "weekend")
    return { to: end, meaning: { kind: "period", unit: value, shift: 0, from: "published" } };
  if (value === "quarter")
    return words.units.has(lowerAt(line, start)) || isThat
      ? { to: end, meaning: { kind: "period", unit: value, shift: 0, from: "text", isThat } }
      : null;
  if (value !== "day" && value !== "week" && value !== "month" && value !== "year") return null;
  if (isThat) return { to: end, meaning: { kind: "period", unit: value, shift: 0, from: "text" } };
  return parseCurrent(line, at, end, value, words);
}

/** “end of year”: the part and “of” do for the article. */
function isBarePart(line: Line, at: number, words: DateWords): boolean {
  const unit = words.units.get(lowerAt(line, at));
  if (unit !== "year" && unit !== "month") return false;
  return (
    words.numerals.of.has(lowerAt(line, at - 1)) &&
    words.parts.has(lowerAt(line, at - 2)) &&
    !words.pluralUnits.has(lowerAt(line, at))
  );
}

/** “for the year”, “later in the week”, “the end of the month”; “for the year ended March 31” is a length. */
function parseCurrent(line: Line, at: number, end: number, unit: DateUnit, words: DateWords): Found | null {
  if (words.ended.has(lowerAt(line, end))) return { to: end, meaning: { kind: "duration", unit, count: 1 } };
  const before = lowerAt(line, at - 1);
  const isPart =
    words.partLinks.has(before) &&
    words.parts.has(lowerAt(line, at - 2)) &&
    // “later in the day” is told of another day than that of publication.
    (unit !== "day" || words.numerals.of.has(before));
  const isFiscal = end > at + 2;
  if (!isPart && !isFiscal && !words.forPrepositions.has(before)) return null;
  const upos = tagAt(line, end)?.upos;
  if (
    !isPart &&
    (upos === "NOUN" || words.before.has(lowerAt(line, end)) || words.after.has(lowerAt(line, end)))
  )
    return null;
  return { to: end, meaning: { kind: "period", unit, shift: 0, from: "published" } };
}

/** “the 1988 period”, “the 1988 quarter”. */
function parseOfYear(line: Line, at: number, words: DateWords): Found | null {
  const year = readYear(line, at + 1, words);
  if (year === null || !words.periodNouns.has(lowerAt(line, year.end))) return null;
  return { to: year.end + 1, meaning: { kind: "sameQuarter", year: year.value } };
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
