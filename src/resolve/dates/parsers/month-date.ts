/**
 * Dates with the name of a month.
 *
 *     April 27, 2025 · 27 April 2025 · the 27th of April · Nov. 3 · April 25-27 · April 2025 · last August · June
 *
 * A month that is also a word (“may”, “march”) needs a day or a year beside it, or a capital and a place
 * where a month can stand.
 */
import { isAttached, isJoint, type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import { readOrdinal } from "../../numbers/numeral.ts";
import type { DateParser, Found, Meaning } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateWords, Shift } from "../words.ts";

export const monthDate: DateParser = { name: "month-date", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const start = lowerAt(line, at);
  if (words.months.has(start)) return parseMonthFirst(line, at, words);
  const shift = words.shifts.get(start);
  if (shift !== undefined) return parseShifted(line, at, shift, words);
  return parseDayFirst(line, at, words);
}

/** “April 27, 2025”, “April 27-29”, “April 2025”, “April”. */
function parseMonthFirst(line: Line, at: number, words: DateWords): Found | null {
  const month = readMonth(line, at, words);
  if (month === null) return null;
  const isThe =
    words.determiners.has(lowerAt(line, month.end)) && !words.numerals.one.has(lowerAt(line, month.end));
  const day = isThe
    ? readOrdinalDay(line, month.end + 1, words)
    : (readDay(line, month.end, words) ?? readSpokenDay(line, month.end, words));
  if (day !== null) {
    const until = readUntil(line, day.end, month.value, day.value, words);
    const end = until?.end ?? day.end;
    const year = readYearBehind(line, end, words);
    return calendar(year?.value ?? null, month.value, day.value, year?.end ?? end, until);
  }
  const year = readYearBehind(line, month.end, words);
  if (year !== null) return calendar(year.value, month.value, null, year.end);
  return couldBeMonth(line, at, month.end, words) ? calendar(null, month.value, null, month.end) : null;
}

/** “27 April 2025”, “27th of April”, “the 3rd of May”, “25-27 April”. */
function parseDayFirst(line: Line, at: number, words: DateWords): Found | null {
  const first = readDay(line, at, words) ?? readSpokenDay(line, at, words);
  // “paid $12 December 27”
  if (first === null || /^\p{Sc}$/u.test(lowerAt(line, at - 1))) return null;
  let day = first;
  const link = isJoint(line, day.end) || words.rangeLinks.has(lowerAt(line, day.end)) ? day.end + 1 : -1;
  const isThe = link >= 0 && words.determiners.has(lowerAt(line, link));
  const last = link < 0 ? null : readDay(line, isThe ? link + 1 : link, words);
  if (last !== null && last.value > first.value) day = last;
  // “the 15th day of June”
  const isDay =
    words.units.get(lowerAt(line, day.end)) === "day" && words.numerals.of.has(lowerAt(line, day.end + 1));
  const at2 = isDay ? day.end + 2 : words.numerals.of.has(lowerAt(line, day.end)) ? day.end + 1 : day.end;
  const month = readMonth(line, isJoint(line, at2) ? at2 + 1 : at2, words);
  if (
    month === null ||
    (!words.months.has(lowerAt(line, month.end - 1)) && lowerAt(line, month.end - 1) !== ".")
  )
    return null;
  const year = readYearBehind(line, month.end, words);
  const until = day === first ? null : { month: month.value, day: day.value, end: day.end };
  return calendar(year?.value ?? null, month.value, first.value, year?.end ?? month.end, until);
}

function parseShifted(line: Line, at: number, shift: Shift, words: DateWords): Found | null {
  const month = readMonth(line, at + 1, words);
  if (month === null) return null;
  const day = readDay(line, month.end, words);
  const meaning: Meaning = {
    kind: "calendar",
    year: null,
    month: month.value,
    day: day?.value ?? null,
    shift,
  };
  return { to: day?.end ?? month.end, meaning };
}

interface Read {
  readonly value: number;
  readonly end: number;
}

/** The month at `at`, with the full stop of an abbreviation. */
function readMonth(line: Line, at: number, words: DateWords): (Read & { readonly at: number }) | null {
  const value = words.months.get(lowerAt(line, at));
  if (value === undefined || !isWritten(line, at, words)) return null;
  const isAbbreviated =
    lowerAt(line, at + 1) === "." && isAttached(line, at + 1) && lowerAt(line, at).length <= 4;
  // A full stop that ends the line ends the sentence as well; it is no part of the date then.
  const takesStop = isAbbreviated && at + 2 < line.atoms.length;
  return { value, end: takesStop ? at + 2 : at + 1, at };
}

function readOrdinalDay(line: Line, at: number, words: DateWords): Read | null {
  const ordinal = readOrdinal(line, at, words.numerals);
  return ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
}

/** “twenty-nine”; smaller ones are too often something else (“In May two ships …”). */
function readSpokenDay(line: Line, at: number, words: DateWords): Read | null {
  const { cardinals } = words.numerals;
  const [tens, units] = [cardinals.get(lowerAt(line, at)), isJoint(line, at + 1) ? at + 2 : at + 1];
  const ones = cardinals.get(lowerAt(line, units)) ?? 0;
  if ((tens !== 20 && tens !== 30) || ones < 1 || ones > 9 || tens + ones > 31) return null;
  return tagAt(line, units + 1)?.xpos === "NNS" ? null : { value: tens + ones, end: units + 1 };
}

/** A day of a month, “27” or “27th”; nothing that goes on as another number. */
function readDay(line: Line, at: number, words: DateWords): Read | null {
  const ordinal = readOrdinalDay(line, at, words);
  if (ordinal !== null || readOrdinal(line, at, words.numerals) !== null) return ordinal;
  const atom = line.atoms[at];
  if (atom?.kind !== "number" || !/^\d{1,2}$/.test(atom.raw)) return null;
  const value = Number(atom.raw);
  const next = line.atoms[at + 1];
  const isTime = next?.raw === ":" && line.atoms[at + 2]?.kind === "number" && isAttached(line, at + 2);
  const goesOn =
    next !== undefined && !next.spaced && (next.kind === "word" || isTime || /^[%/°]$/.test(next.raw));
  return value >= 1 && value <= 31 && !goesOn ? { value, end: at + 1 } : null;
}

/** The other end of “April 25-27”, “April 25–May 3”, “April 25 and 26”; “April 25 to May 3” is two dates. */
function readUntil(line: Line, at: number, month: number, day: number, words: DateWords) {
  if (!isJoint(line, at) && !words.rangeLinks.has(lowerAt(line, at))) return null;
  const other = isJoint(line, at) ? readMonth(line, at + 1, words) : null;
  const isThe = other === null && words.determiners.has(lowerAt(line, at + 1));
  const last = isThe ? readOrdinalDay(line, at + 2, words) : readDay(line, other?.end ?? at + 1, words);
  if (last === null || (other === null && last.value <= day)) return null;
  // “April 25 and 12 others”: without a month only a bare number that ends here belongs to the date.
  if (other === null && line.atoms[last.end]?.kind === "word" && !isJoint(line, at)) return null;
  return { month: other?.value ?? month, day: last.value, end: last.end };
}

/** The year behind a month or a day, with the comma of American dates. */
function readYearBehind(line: Line, at: number, words: DateWords): Read | null {
  let next = at;
  if (lowerAt(line, next) === ",") next++;
  else if (words.numerals.of.has(lowerAt(line, next)) || words.inWords.has(lowerAt(line, next))) next++;
  else if (isJoint(line, next)) next++;
  return readYear(line, next, words);
}

/** “May” alone: capitalized where no sentence starts, and not tagged as a verb; never before a surname. */
function couldBeMonth(line: Line, at: number, end: number, words: DateWords): boolean {
  const word = lowerAt(line, at);
  const tag = tagAt(line, at);
  if (tag !== undefined && tag.upos !== "PROPN" && tag.upos !== "NOUN") return false;
  if (
    !words.doubtfulMonths.has(word) &&
    (end > at + 1 || word.length > 4 || word === "june" || word === "july")
  )
    return !isName(line, at);
  if (isPair(line, end, words)) return true;
  return !isName(line, at) && words.monthPrepositions.has(lowerAt(line, at - 1));
}

/** “Jan-Feb 2030”, “May to October”. */
function isPair(line: Line, end: number, words: DateWords): boolean {
  return (
    (isJoint(line, end) || words.rangeLinks.has(lowerAt(line, end))) &&
    words.months.has(lowerAt(line, end + 1))
  );
}

/** True beside another capitalized word: “April Ruiz”, “Theresa May”. */
function isName(line: Line, at: number): boolean {
  const before = line.atoms[at - 1];
  const behind = line.atoms[at + 1];
  const beforeIsName =
    at >= 2 &&
    before?.kind === "word" &&
    /^\p{Lu}\p{Ll}/u.test(before.raw) &&
    tagAt(line, at - 1)?.upos === "PROPN";
  const behindIsName =
    behind?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(behind.raw) && tagAt(line, at + 1)?.upos === "PROPN";
  return beforeIsName || behindIsName;
}

/** With its capital; a whole name that is no other word may go without. */
function isWritten(line: Line, at: number, words: DateWords): boolean {
  const { raw, lower } = line.atoms[at]!;
  return /^\p{Lu}/u.test(raw) || (lower.length > 3 && !words.doubtfulMonths.has(lower));
}

function calendar(
  year: number | null,
  month: number,
  day: number | null,
  to: number,
  until?: { readonly month: number; readonly day: number } | null,
): Found {
  const meaning: Meaning = { kind: "calendar", year, month, day };
  if (until === undefined || until === null) return { to, meaning };
  return { to, meaning: { ...meaning, until: { year, month: until.month, day: until.day } } };
}
