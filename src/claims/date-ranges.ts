/**
 * EDTF values as ranges of days, so that dates of different precision can be compared: `2024` holds
 * `2024-06`, and `2024-06` has no day in common with `2024-12-04`.
 *
 * Understood are decades (`199X`), years, halves, quarters, seasons, months, weeks, days, times (their day
 * counts), and intervals `a/b`, open on either side (`a/..`). Midnight at a day's end belongs to both days.
 * Anything else has no range and is never said to clash.
 */

/** Days since 1970-01-01 UTC, both included; infinite at an open end. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;
/**
 * First month of each part of a year and how many it may last: northern seasons, quarters, halves. Which of its
 * two winters a year's winter is writers do not agree on, so it is both.
 */
const PARTS: Readonly<Record<string, readonly [first: number, nMonths: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [1, 14],
  "21": [3, 3],
  "22": [6, 3],
  "23": [9, 3],
  "24": [1, 14],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

export function dayRangeOf(value: string): DayRange | null {
  const slash = value.indexOf("/");
  if (slash < 0) return rangeOfOne(value);
  const from = endOfInterval(value.slice(0, slash), -Infinity);
  const to = endOfInterval(value.slice(slash + 1), Infinity);
  return from !== null && to !== null && from.first <= to.last ? { first: from.first, last: to.last } : null;
}

function endOfInterval(value: string, open: number): DayRange | null {
  return value === ".." || value === "" ? { first: open, last: open } : rangeOfOne(value);
}

function rangeOfOne(value: string): DayRange | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(value);
  if (day !== null) {
    return range(dayNumber(+day[1]!, +day[2]!, +day[3]!), day[4]?.startsWith("24") === true ? 2 : 1);
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week !== null) return range(mondayOfWeek(+week[1]!, +week[2]!), 7);
  const part = /^(\d{4})-(\d{2}|SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part !== null) return monthsRange(+part[1]!, part[2]!);
  const year = /^(\d{3})([\dX])$/.exec(value);
  if (year === null) return null;
  const [first, last] = year[2] === "X" ? [+`${year[1]}0`, +`${year[1]}9`] : [+value, +value];
  return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) };
}

function monthsRange(year: number, code: string): DayRange | null {
  const [month, nMonths] = PARTS[code] ?? [Number(code), 1];
  if (month < 1 || month > 12) return null;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + nMonths, 1) - 1 };
}

function range(first: number, nDays: number): DayRange {
  return { first, last: first + nDays - 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** ISO 8601: week 1 holds the fourth of January. */
function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  const weekday = (((fourth + 3) % 7) + 7) % 7;
  return fourth - weekday + 7 * (week - 1);
}

/** True where both are understood and have no day in common. */
export function datesAreDisjoint(a: string, b: string): boolean {
  const [x, y] = [dayRangeOf(a), dayRangeOf(b)];
  return x !== null && y !== null && (x.last < y.first || y.last < x.first);
}

/** Orders dates by their first day; of two that begin together the shorter, surer one first; unknown last. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [dayRangeOf(a), dayRangeOf(b)];
  if (x === null || y === null)
    return Number(x === null) - Number(y === null) || (a < b ? -1 : a > b ? 1 : 0);
  return x.first - y.first || x.last - y.last || (a < b ? -1 : a > b ? 1 : 0);
}
