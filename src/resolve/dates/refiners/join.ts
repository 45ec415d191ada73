/**
 * Joins the parts of one date that stand side by side.
 *
 *     Monday, April 28 · April 28 (Monday) · 5 p.m. on Tuesday · Tuesday at 5 p.m. · Monday morning ·
 *     the morning of April 28 · yesterday afternoon · June last year · last year’s third quarter
 *
 * A weekday and a date that do not agree stay joined: the date wins, and the doubt is kept.
 */
import { lowerAt } from "../../numbers/atoms.ts";
import { firstDayOf } from "../calendar.ts";
import type { Candidate, Meaning } from "../meaning.ts";
import type { DateWords } from "../words.ts";

/** “at 5 p.m. on the Tuesday”: so many links may stand between two parts. */
const LINKS_MAX = 2;

export function joinParts(candidates: readonly Candidate[], words: DateWords): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const both = before === undefined ? null : join(before, candidate, words);
    if (both === null) joined.push(candidate);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(a: Candidate, b: Candidate, words: DateWords): Candidate | null {
  if (a.line !== b.line || !areLinked(a, b, words)) return null;
  const hull = { line: a.line, from: a.from, to: b.to, rule: `${a.rule}+${b.rule}` };
  if (isTime(a) && isDated(b)) return withTime(hull, b, a);
  if (isDated(a) && isTime(b) && a.clock === undefined && (a.dayPart === undefined || b.clock !== undefined))
    return withTime(hull, a, b);
  if (a.meaning.kind === "weekday" && isCalendarDay(b.meaning))
    return { ...b, ...hull, ...doubtsOf(a.meaning.weekday, b.meaning) };
  if (isCalendarDay(a.meaning) && b.meaning.kind === "weekday")
    return { ...a, ...hull, ...doubtsOf(b.meaning.weekday, a.meaning) };
  return joinYear(a, b, hull) ?? joinQuarter(a, b, hull) ?? joinYearAgo(a, b, hull);
}

/** “June last year”. */
function joinYear(a: Candidate, b: Candidate, hull: Hull): Candidate | null {
  const { meaning } = a;
  if (
    meaning.kind !== "calendar" ||
    meaning.month === null ||
    meaning.year !== null ||
    meaning.shift !== undefined
  )
    return null;
  if (b.meaning.kind !== "period" || b.meaning.unit !== "year" || b.meaning.from !== "published") return null;
  return { ...a, ...hull, meaning: { ...meaning, yearShift: b.meaning.shift } };
}

/** “last year’s third quarter”, “the 1988 second quarter”. */
function joinQuarter(a: Candidate, b: Candidate, hull: Hull): Candidate | null {
  if (b.meaning.kind !== "quarter" || b.meaning.year !== null || b.meaning.shift !== null) return null;
  if (a.meaning.kind === "period" && a.meaning.unit === "year" && a.meaning.from === "published") {
    return { ...b, ...hull, meaning: { ...b.meaning, shift: a.meaning.shift } };
  }
  const isYear = a.meaning.kind === "calendar" && a.meaning.month === null && a.meaning.until === undefined;
  return isYear ? { ...b, ...hull, meaning: { ...b.meaning, year: (a.meaning as Calendar).year } } : null;
}

/** “the year-ago third quarter”: the one before the one that “the third quarter” would be. */
function joinYearAgo(a: Candidate, b: Candidate, hull: Hull): Candidate | null {
  const { meaning } = a;
  if (b.meaning.kind !== "quarter" || b.meaning.year !== null || b.meaning.shift !== null) return null;
  if (meaning.kind !== "offset" || meaning.unit !== "year" || meaning.sign > 0 || meaning.count === null)
    return null;
  return b.from === a.to ? { ...b, ...hull, meaning: { ...b.meaning, yearsBack: meaning.count } } : null;
}

type Hull = Pick<Candidate, "line" | "from" | "to" | "rule">;
type Calendar = Extract<Meaning, { kind: "calendar" }>;

function areLinked(a: Candidate, b: Candidate, words: DateWords): boolean {
  const between = b.from - a.to;
  if (between < 0 || between > LINKS_MAX) return false;
  for (let at = a.to; at < b.from; at++)
    if (!words.dayLinks.has(lowerAt(a.line, at)) && !words.possessive.has(lowerAt(a.line, at)))
      return b.clock !== undefined && words.clockPrepositions.has(lowerAt(a.line, at)) && at === b.from - 1;
  return true;
}

function isTime(candidate: Candidate): boolean {
  return candidate.meaning.kind === "timeOfDay";
}

/** Something that names a day. */
function isDated({ meaning }: Candidate): boolean {
  if (meaning.kind === "calendar") return meaning.day !== null;
  return (
    meaning.kind === "weekday" ||
    meaning.kind === "nearDay" ||
    meaning.kind === "feast" ||
    (meaning.kind === "period" && meaning.unit === "day")
  );
}

function isCalendarDay(meaning: Meaning): meaning is Extract<Meaning, { kind: "calendar" }> {
  return meaning.kind === "calendar" && meaning.day !== null;
}

function withTime(
  hull: Pick<Candidate, "line" | "from" | "to" | "rule">,
  day: Candidate,
  time: Candidate,
): Candidate {
  const { dayPart = time.dayPart, ...rest } = day;
  // “tonight at 2 a.m.”: the hour says more than the part.
  if (time.clock !== undefined) return { ...rest, ...hull, clock: time.clock };
  return { ...rest, ...hull, ...(dayPart === undefined ? {} : { dayPart }) };
}

function doubtsOf(
  weekday: number,
  date: Extract<Meaning, { kind: "calendar" }>,
): { doubts?: readonly string[] } {
  if (date.year === null || date.month === null || date.day === null) return {};
  const two = (n: number) => String(n).padStart(2, "0");
  const day = firstDayOf(`${date.year}-${two(date.month)}-${two(date.day)}`);
  return day === null || day.dayOfWeek === weekday
    ? {}
    : { doubts: ["the weekday does not agree with the date"] };
}
