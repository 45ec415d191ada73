/**
 * Turns what an expression says into the date it stands for.
 *
 *     “Monday”, published on Wednesday 2031-03-05, past tense    →   2031-03-03
 *     “early March”                                              →   2031-03
 *     “a week later”, behind “on 3 March”                        →   2031-W11
 *
 * The conventions and their reasons are in docs/dates.md. A value is only as precise as the words:
 * “two weeks ago” is a week, not a day. What cannot be worked out is null, never a guess.
 */
import {
  type Day,
  dayOf,
  daysBetween,
  firstDayOf,
  shiftDay,
  shiftMoment,
  unitOf,
  weekdayAfter,
  weekdayBefore,
  yearText,
} from "./calendar.ts";
import { absolute, type Context, fromPublished, type Resolved, shifted, signed } from "./context.ts";
import type { Candidate, Clock, Meaning } from "./meaning.ts";
import { resolveCalendar, resolveDayOfMonth, resolveFeast, weekendAt } from "./named-dates.ts";
import type { DateUnit, Season } from "./words.ts";

export function resolveValue(candidate: Candidate, context: Context): Resolved {
  const resolved = resolveMeaning(candidate.meaning, context);
  if (candidate.clock === undefined || resolved.value === null) return resolved;
  const day = resolved.value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return resolved;
  const { until, ...start } = candidate.clock;
  const value = `${day}T${clockText(start)}`;
  if (until === undefined) return { ...resolved, value };
  return { ...resolved, value: `${value}/${day}T${clockText({ ...until, offset: start.offset })}` };
}

function clockText({ hour, minute, second, offset }: Clock): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const seconds = second === undefined ? "" : `:${two(second)}`;
  return `${two(hour)}:${two(minute ?? 0)}${seconds}${offset ?? ""}`;
}

function resolveMeaning(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning, context);
    case "feast":
      return resolveFeast(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "nearDay":
      return fromPublished(context, `${signed(meaning.shift)} days`, (day) =>
        shifted(day, "day", meaning.shift),
      );
    case "period":
      return resolvePeriod(meaning, context);
    case "offset":
      return resolveOffset(meaning, context);
    case "dayOfMonth":
      return resolveDayOfMonth(meaning, context);
    case "weekdayOf":
      return within(meaning.week, context, (week) =>
        weekdayAfter(firstDayOf(week)!, meaning.weekday).toString(),
      );
    case "offsetFrom":
      return within(meaning.of, context, (value) => movedBy(firstDayOf(value)!, meaning), howFar(meaning));
    case "unitOf":
      return within(meaning.of, context, (value) => {
        const day = firstDayOf(value)!;
        return meaning.unit === "weekend" ? weekendAt(day) : unitOf(day, meaning.unit);
      });
    case "stretchOf":
      return within(meaning.of, context, (value) => stretchOf(value, meaning));
    case "nthOf":
      return within(meaning.of, context, (value) => nthOf(value, meaning.unit, meaning.nth, meaning.weekday));
    case "season":
      return resolveSeason(meaning, context);
    case "quarter":
      return resolveQuarter(meaning, context);
    case "toDate":
      return fromPublished(context, "up to that day", (day) => {
        const first = firstDayOf(unitOf(day, meaning.unit)!)!;
        return `${first}/${day}`;
      });
    case "sameQuarter":
      return resolveSameQuarter(meaning.year, context);
    case "decade":
      return absolute(`${meaning.decade}X`);
    case "century":
      return absolute(`${String(meaning.century - 1).padStart(2, "0")}XX`);
    case "timeOfDay":
      return resolveTimeOfDay(context);
    case "duration":
      return resolveDuration(meaning, context);
    case "set":
    case "reference":
      return { value: null, anchor: "absolute", because: ["no place in the calendar"] };
  }
}

/** What is counted from, or lies in, another date that is told with it. */
function within(
  of: Meaning,
  context: Context,
  resolve: (value: string) => string | null,
  how: readonly string[] = [],
): Resolved {
  const outer = resolveMeaning(of, context);
  if (outer.value === null || firstDayOf(outer.value) === null) return { ...outer, value: null };
  return {
    ...outer,
    value: resolve(outer.value),
    because: [...outer.because, `from ${outer.value}`, ...how],
  };
}

function howFar({ unit, count, sign }: Extract<Meaning, { kind: "offsetFrom" }>): readonly string[] {
  return count === null ? ["how many is not said"] : [`${signed(sign * count)} ${unit}`];
}

function movedBy(
  day: Day,
  { unit, count, more = [], sign }: Extract<Meaning, { kind: "offset" | "offsetFrom" }>,
): string | null {
  if (count === null) return null;
  let moved: Day | null = shiftDay(day, unit, sign * count);
  for (const amount of more)
    moved =
      moved === null || amount.count === null ? null : shiftDay(moved, amount.unit, sign * amount.count);
  return moved === null ? null : unitOf(moved, more.at(-1)?.unit ?? unit);
}

/** From the first to the last of so many units at the start or end of a month or year. */
function stretchOf(
  whole: string,
  { unit, count, end }: Extract<Meaning, { kind: "stretchOf" }>,
): string | null {
  const near = firstDayOf(nthOf(whole, unit, end) ?? "");
  const far = near === null ? null : shiftDay(near, unit, end * (count - 1));
  if (near === null || far === null || !whole.startsWith(yearText(far.year))) return null;
  const [start, last] = end < 0 ? [far, near] : [near, far];
  return `${unitOf(start, unit)}/${unitOf(last, unit)}`;
}

/** The `nth` day, week or month of a month or year; null where it has no such one. */
function nthOf(whole: string, unit: "day" | "week" | "month", nth: number, weekday?: number): string | null {
  const first = firstDayOf(whole)!;
  const isYear = /^\d{4}$/.test(whole);
  const last = isYear ? dayOf(first.year, 12, 31) : dayOf(first.year, first.month, first.daysInMonth);
  if (weekday !== undefined) {
    const day = nth < 0 ? weekdayBefore(last, weekday) : weekdayAfter(first, weekday).add({ weeks: nth - 1 });
    return daysBetween(day, last) < 0 ? null : day.toString();
  }
  // ISO 8601: the week with the Thursday.
  const start = unit === "week" ? weekdayAfter(first, 4) : first;
  const end = unit === "week" ? weekdayBefore(last, 4) : last;
  const day = nth < 0 ? end : shiftDay(start, unit, nth - 1);
  return day === null || daysBetween(day, last) < 0 ? null : unitOf(day, unit);
}

// --- weekdays --------------------------------------------------------------

/**
 * News convention: “Monday” is the nearest one behind us, today included; ahead where the words look
 * ahead. “last Monday” is never today, “next Monday” never today either.
 */
function resolveWeekday(meaning: Extract<Meaning, { kind: "weekday" }>, context: Context): Resolved {
  const { weekday, shift } = meaning;
  if (meaning.from === "text") {
    const last = context.last === null ? null : firstDayOf(context.last);
    if (last === null && shift === -1) return resolveWeekday({ ...meaning, from: "published" }, context);
    if (last === null || shift === null)
      return { value: null, anchor: "text", because: ["no date before it"] };
    const day =
      shift < 0
        ? weekdayBefore(last.subtract({ days: 1 }), weekday)
        : weekdayAfter(last.add({ days: shift }), weekday);
    return { value: day.toString(), anchor: "text", because: [`counted from ${context.last}`] };
  }
  if (shift === -1)
    return fromPublished(context, "last: before today", (day) =>
      weekdayBefore(day.subtract({ days: 1 }), weekday).toString(),
    );
  if (shift === 1)
    return fromPublished(context, "next: after today", (day) =>
      weekdayAfter(day.add({ days: 1 }), weekday).toString(),
    );
  if (shift === null && context.outlook === "ahead")
    return fromPublished(context, "the words look ahead: nearest to come", (day) =>
      weekdayAfter(day, weekday).toString(),
    );
  if (shift === 0)
    return fromPublished(context, "this: in the same week", (day) =>
      weekdayAfter(weekdayBefore(day, 1), weekday).toString(),
    );
  return fromPublished(context, "nearest behind, today included", (day) =>
    weekdayBefore(day, weekday).toString(),
  );
}

// --- periods, offsets, seasons, quarters -----------------------------------

function resolvePeriod(
  { unit, shift, from, isThat }: Extract<Meaning, { kind: "period" }>,
  context: Context,
): Resolved {
  if (unit === "weekend" && shift === 0) return resolveWeekend(context);
  if (unit === "quarter" && from === "text") {
    const isLast = isThat === true && /-Q\d$/.test(context.last ?? "");
    const named = isLast ? context.last : context.quarter;
    if (named !== null)
      return { value: movedQuarter(named, shift), anchor: "text", because: [`counted from ${named}`] };
    if (shift === 1) return { value: null, anchor: "text", because: ["no quarter before it"] };
    return fromPublished(context, "the last one that is over", (day) => shifted(day, unit, -1));
  }
  if (from === "text" && context.last !== null) {
    const last = firstDayOf(context.last);
    if (last !== null && isFineEnough(context.last, unit)) {
      return {
        value: shifted(last, unit, shift),
        anchor: "text",
        because: [`counted from ${context.last}`, `${signed(shift)} ${unit}`],
      };
    }
  }
  if (from === "text" && shift !== -1) return { value: null, anchor: "text", because: ["no date before it"] };
  return fromPublished(context, `${signed(shift)} ${unit}`, (day) => shifted(day, unit, shift));
}

/** “the weekend”: the one that is on, else the last one, else where the words look ahead the next. */
function resolveWeekend(context: Context): Resolved {
  return fromPublished(context, context.outlook === "ahead" ? "this week’s" : "nearest behind", (day) => {
    const saturday = context.outlook === "ahead" ? weekdayAfter(day, 6) : weekdayBefore(day, 6);
    return unitOf(saturday, "week");
  });
}

/** “the 1988 period”, where a quarter was named: that quarter of 1988; else the year. */
function resolveSameQuarter(year: number, { quarter, comparesQuarters }: Context): Resolved {
  if (quarter === null || !comparesQuarters) return absolute(yearText(year));
  const value = `${yearText(year)}${quarter.slice(4)}`;
  return { value, anchor: "text", because: [`counted from ${quarter}`] };
}

/** `2025-Q1` moved by whole quarters. */
function movedQuarter(quarter: string, shift: number): string {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 1 + shift;
  return `${yearText(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}

function resolveOffset(meaning: Extract<Meaning, { kind: "offset" }>, context: Context): Resolved {
  const { unit, count, sign, from } = meaning;
  if (from === "clause") return { value: null, anchor: "text", because: ["counted from an event"] };
  if (count === null) return { value: null, anchor: from, because: ["how many is not said"] };
  const how = `${signed(sign * count)} ${unit}`;
  // “rose in the third quarter from a year earlier”: the same quarter of the year before.
  if (
    unit === "year" &&
    sign < 0 &&
    context.quarter !== null &&
    context.comparesQuarters &&
    Number.isInteger(count)
  ) {
    const value = movedQuarter(context.quarter, -4 * count);
    return { value, anchor: "text", because: [`counted from ${context.quarter}`, how] };
  }
  if (from === "text" && context.last !== null) {
    const last = firstDayOf(context.last);
    if (last !== null && isFineEnough(context.last, unit)) {
      return {
        value: movedBy(last, meaning),
        anchor: "text",
        because: [`counted from ${context.last}`, how],
      };
    }
  }
  // “two days later” with no date before it follows an event of the text, never the day of publication.
  if (from === "text" && sign > 0) return { value: null, anchor: "text", because: ["no date before it"] };
  return (
    fromMoment(unit, sign * count, context) ?? fromPublished(context, how, (day) => movedBy(day, meaning))
  );
}

/** “two hours ago”, where the hour of publication is known; null where it is not, or the unit is no part of a day. */
function fromMoment(unit: DateUnit, count: number, { publishedAt }: Context): Resolved | null {
  const value = publishedAt === null ? null : shiftMoment(publishedAt, unit, count);
  if (value === null) return null;
  return { value, anchor: "published", because: [`published ${publishedAt}`, `${signed(count)} ${unit}`] };
}

/** A length has no place in the calendar; “will sail in two weeks” has. */
function resolveDuration(meaning: Extract<Meaning, { kind: "duration" }>, context: Context): Resolved {
  const { unit, count } = meaning;
  const isPlace = context.outlook === "ahead" || (context.outlook === null && unit === "minute");
  if (meaning.isIn !== true || !isPlace || count === null)
    return { value: null, anchor: "absolute", because: ["no place in the calendar"] };
  return (
    fromMoment(unit, count, context) ??
    fromPublished(context, `${signed(count)} ${unit}`, (day) => shifted(day, unit, count))
  );
}

/** “two days later” says nothing behind “in 2024”. */
function isFineEnough(value: string, unit: DateUnit): boolean {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return true;
  if (/^\d{4}-W\d{2}$/.test(value)) return unit !== "day" && unit !== "weekend";
  if (/^\d{4}-\d{2}$/.test(value))
    return unit === "month" || unit === "quarter" || unit === "year" || unit === "decade";
  return /^\d{4}$/.test(value) && (unit === "year" || unit === "decade" || unit === "century");
}

/** The month in which a season is at its height: northern, as the outlets of the language write. */
const SEASON_MONTH: Record<Season, number> = { SP: 4, SU: 7, FA: 10, WI: 1 };

function resolveSeason(meaning: Extract<Meaning, { kind: "season" }>, context: Context): Resolved {
  const { season, year, shift } = meaning;
  if (year !== null) return absolute(`${yearText(year)}-${season}`);
  return fromPublished(
    context,
    shift === null ? "nearest, past preferred" : `${signed(shift)} season`,
    (day) => {
      const hasBegun = seasonOf(day.month) === season || SEASON_MONTH[season] <= day.month;
      if (shift === -1) {
        // “last fall” said in fall is last year’s.
        const isNow = seasonOf(day.month) === season;
        return `${yearText(hasBegun && !isNow ? day.year : day.year - 1)}-${season}`;
      }
      if (shift === 1) return `${yearText(hasBegun ? day.year + 1 : day.year)}-${season}`;
      if (shift === 0) return `${yearText(day.year)}-${season}`;
      return `${yearText(hasBegun || context.outlook === "ahead" ? day.year : day.year - 1)}-${season}`;
    },
  );
}

function seasonOf(month: number): Season {
  if (month >= 3 && month <= 5) return "SP";
  if (month >= 6 && month <= 8) return "SU";
  return month >= 9 && month <= 11 ? "FA" : "WI";
}

function resolveQuarter(meaning: Extract<Meaning, { kind: "quarter" }>, context: Context): Resolved {
  const { number, year, shift, yearsBack = 0 } = meaning;
  const letter = meaning.of === "half" ? "H" : "Q";
  if (year !== null) return absolute(`${yearText(year)}-${letter}${number}`);
  return fromPublished(
    context,
    shift === null ? "nearest, past preferred" : `${signed(shift)} year`,
    (day) => {
      if (shift !== null) return `${yearText(day.year + shift)}-${letter}${number}`;
      const current = meaning.of === "half" ? Math.ceil(day.month / 6) : Math.ceil(day.month / 3);
      const latest = number <= current || context.outlook === "ahead" ? day.year : day.year - 1;
      return `${yearText(latest - yearsBack)}-${letter}${number}`;
    },
  );
}

/** “at 5 p.m.” belongs to the day last named, else to the day of publication. */
function resolveTimeOfDay(context: Context): Resolved {
  if (context.last !== null && /^\d{4}-\d{2}-\d{2}/.test(context.last)) {
    return { value: context.last.slice(0, 10), anchor: "text", because: [`on ${context.last.slice(0, 10)}`] };
  }
  return fromPublished(context, "on that day", (day) => day.toString());
}
