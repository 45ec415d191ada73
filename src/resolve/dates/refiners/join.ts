/**
 * Joins the parts of one date that stand side by side.
 *
 *     Monday, April 28 · April 28 (Monday) · 5 p.m. on Tuesday · Monday morning · yesterday afternoon
 *     June last year · last year’s third quarter · the year-ago quarter · Tuesday of last week
 *     two weeks before January 15 · three days after Christmas · every Friday at 5 p.m. · Friday mornings
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
    if (both === null) {
      joined.push(candidate);
      continue;
    }
    // “Sunday, two weeks after January 15”: what was joined may belong to the one before.
    const first = joined.at(-2);
    const all = first === undefined ? null : join(first, both, words);
    if (all !== null) joined.pop();
    joined[joined.length - 1] = all ?? both;
  }
  return joined;
}

/** One kind of pair: what both say together; null where the two are not of it. */
type Joint = (a: Candidate, b: Candidate, words: DateWords) => Candidate | null;

function join(a: Candidate, b: Candidate, words: DateWords): Candidate | null {
  if (a.line !== b.line || b.from < a.to || b.from - a.to > LINKS_MAX) return null;
  const joints = areLinked(a, b, words) ? [...LINKED, ...FROM] : FROM;
  for (const joint of joints) {
    const both = joint(a, b, words);
    if (both !== null) return { ...both, line: a.line, from: a.from, to: b.to, rule: `${a.rule}+${b.rule}` };
  }
  return null;
}

/** In the order in which they are tried; between the parts stand a comma, “on”, “of” or nothing. */
const LINKED: readonly Joint[] = [
  joinTime,
  joinWeekday,
  joinWeekdayOfWeek,
  joinSet,
  joinYear,
  joinQuarter,
  joinYearAgo,
];

/** These bring their own link: “before”, “after”, “from”. */
const FROM: readonly Joint[] = [joinOffset];

function areLinked(a: Candidate, b: Candidate, words: DateWords): boolean {
  // “Sunday early morning”
  const to = isTime(b) && words.parts.has(lowerAt(a.line, b.from - 1)) ? b.from - 1 : b.from;
  for (let at = a.to; at < to; at++)
    if (!words.dayLinks.has(lowerAt(a.line, at)) && !words.possessive.has(lowerAt(a.line, at)))
      return b.clock !== undefined && words.clockPrepositions.has(lowerAt(a.line, at)) && at === b.from - 1;
  return true;
}

/** “5 p.m. on Tuesday”, “Tuesday at 5 p.m.”, “the morning of April 28”. */
function joinTime(a: Candidate, b: Candidate): Candidate | null {
  if (isTime(a) && isDated(b)) return withTime(b, a);
  if (!isDated(a) || !isTime(b)) return null;
  // “five-thirty tomorrow evening”: the part has told the half already.
  if (a.clock !== undefined) return b.clock === undefined && b.from === a.to ? a : null;
  return a.dayPart === undefined || b.clock !== undefined ? withTime(a, b) : null;
}

/** “tonight at 2 a.m.”: the hour says more than the part. */
function withTime(day: Candidate, { clock, dayPart }: Candidate): Candidate {
  const { dayPart: part = dayPart, ...rest } = day;
  if (clock !== undefined) return { ...rest, clock };
  return { ...rest, ...(part === undefined ? {} : { dayPart: part }) };
}

/** “Monday, April 28”, “April 28 (Monday)”, “5 p.m. on Monday, April 28”. */
function joinWeekday(a: Candidate, b: Candidate): Candidate | null {
  if (a.meaning.kind === "weekday" && isCalendarDay(b.meaning))
    return { ...withTime(b, a), ...doubtsOf(a.meaning.weekday, b.meaning) };
  if (isCalendarDay(a.meaning) && b.meaning.kind === "weekday")
    return { ...withTime(a, b), ...doubtsOf(b.meaning.weekday, a.meaning) };
  return null;
}

/** “Tuesday of last week”, “next week on Tuesday”, “Monday, two weeks from now”. */
function joinWeekdayOfWeek(a: Candidate, b: Candidate): Candidate | null {
  const [day, week] = a.meaning.kind === "weekday" ? [a, b] : [b, a];
  if (day.meaning.kind !== "weekday" || day.meaning.shift !== null || day.clock !== undefined) return null;
  const { meaning } = week;
  const isWeek =
    (meaning.kind === "period" && meaning.unit === "week") ||
    (meaning.kind === "offsetFrom" && meaning.unit === "week") ||
    (meaning.kind === "offset" && meaning.unit === "week" && meaning.from !== "clause");
  if (!isWeek) return null;
  return { ...day, meaning: { kind: "weekdayOf", weekday: day.meaning.weekday, week: meaning } };
}

/** “every Friday at 5 p.m.”, “5 p.m. each day”, “Friday mornings”. */
function joinSet(a: Candidate, b: Candidate): Candidate | null {
  if (a.meaning.kind === "weekday" && b.meaning.kind === "set" && /^T[A-Z]{2}$/.test(b.meaning.timex))
    return { ...b, meaning: { kind: "set", timex: `XXXX-WXX-${a.meaning.weekday}${b.meaning.timex}` } };
  const [set, time] = a.meaning.kind === "set" ? [a, b] : [b, a];
  if (set.meaning.kind !== "set" || !isTime(time)) return null;
  const { clock, dayPart } = time;
  const two = (n: number) => String(n).padStart(2, "0");
  const suffix = clock === undefined ? `T${dayPart}` : `T${two(clock.hour)}:${two(clock.minute ?? 0)}`;
  const isDay = /^(?:P1D|T..)$/.test(set.meaning.timex);
  if (!isDay && !set.meaning.timex.startsWith("XXXX-WXX")) return null;
  return { ...set, meaning: { kind: "set", timex: isDay ? suffix : `${set.meaning.timex}${suffix}` } };
}

/** “June last year”. */
function joinYear(a: Candidate, b: Candidate): Candidate | null {
  const { meaning } = a;
  if (b.meaning.kind !== "period" || b.meaning.unit !== "year" || b.meaning.from !== "published") return null;
  if (meaning.kind === "feast" && meaning.year === null && meaning.shift === null)
    return { ...a, meaning: { ...meaning, yearShift: b.meaning.shift } };
  if (meaning.kind !== "calendar" || meaning.month === null || meaning.year !== null) return null;
  return meaning.shift === undefined ? { ...a, meaning: { ...meaning, yearShift: b.meaning.shift } } : null;
}

/** “last year’s third quarter”, “the 1988 second quarter”. */
function joinQuarter(a: Candidate, b: Candidate): Candidate | null {
  if (b.meaning.kind !== "quarter" || b.meaning.year !== null || b.meaning.shift !== null) return null;
  if (a.meaning.kind === "period" && a.meaning.unit === "year" && a.meaning.from === "published")
    return { ...b, meaning: { ...b.meaning, shift: a.meaning.shift } };
  const isYear = a.meaning.kind === "calendar" && a.meaning.month === null && a.meaning.until === undefined;
  return isYear ? { ...b, meaning: { ...b.meaning, year: (a.meaning as Calendar).year } } : null;
}

/** “the year-ago third quarter”: the one before the one that “the third quarter” would be. */
function joinYearAgo({ meaning, to }: Candidate, b: Candidate): Candidate | null {
  if (b.meaning.kind !== "quarter" || b.meaning.year !== null || b.meaning.shift !== null) return null;
  if (meaning.kind !== "offset" || meaning.unit !== "year" || meaning.sign > 0 || meaning.count === null)
    return null;
  return b.from === to ? { ...b, meaning: { ...b.meaning, yearsBack: meaning.count } } : null;
}

/** “two weeks before January 15”, “three days after Christmas”, “two months from today”. */
function joinOffset(
  { line, meaning, to, from }: Candidate,
  b: Candidate,
  words: DateWords,
): Candidate | null {
  if (!isDated(b) && b.meaning.kind !== "feast") return null;
  if (meaning.kind === "offset" && meaning.from === "clause") {
    const hasThe = b.from === to + 1 && words.determiners.has(lowerAt(line, to));
    return b.from === to || hasThe
      ? { ...b, meaning: { ...meaning, kind: "offsetFrom", of: b.meaning } }
      : null;
  }
  // “for two weeks from January 15” is a length.
  const isFrom = b.from === to + 1 && words.fromWords.has(lowerAt(line, to));
  if (meaning.kind !== "duration" || !isFrom || words.lengthPrepositions.has(lowerAt(line, from - 1)))
    return null;
  return { ...b, meaning: { ...meaning, kind: "offsetFrom", sign: 1, of: b.meaning } };
}

type Calendar = Extract<Meaning, { kind: "calendar" }>;

function isTime({ meaning }: Candidate): boolean {
  return meaning.kind === "timeOfDay";
}

/** Something that names a day. */
function isDated({ meaning }: Candidate): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.day !== null;
    case "feast":
      return !meaning.isWeekend;
    case "period":
      return meaning.unit === "day";
    case "weekday":
    case "weekdayOf":
    case "dayOfMonth":
    case "nearDay":
    case "offsetFrom":
      return true;
    default:
      return false;
  }
}

function isCalendarDay(meaning: Meaning): meaning is Calendar {
  return meaning.kind === "calendar" && meaning.day !== null;
}

function doubtsOf(weekday: number, date: Calendar): { doubts?: readonly string[] } {
  if (date.year === null || date.month === null || date.day === null) return {};
  const two = (n: number) => String(n).padStart(2, "0");
  const day = firstDayOf(`${date.year}-${two(date.month)}-${two(date.day)}`);
  return day === null || day.dayOfWeek === weekday
    ? {}
    : { doubts: ["the weekday does not agree with the date"] };
}
