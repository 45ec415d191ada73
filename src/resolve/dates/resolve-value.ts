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
  isDay,
  type Moment,
  monthText,
  shiftDay,
  shiftMoment,
  unitOf,
  weekdayAfter,
  weekdayBefore,
  yearText,
} from "./calendar.ts";
import { feastIn } from "./feast-day.ts";
import type { Candidate, Clock, Meaning } from "./meaning.ts";
import type { Outlook } from "./outlook.ts";
import type { DateUnit, Season, Shift } from "./words.ts";

export interface Resolved {
  /** EDTF, or null. */
  readonly value: string | null;
  readonly anchor: "absolute" | "published" | "text";
  readonly because: readonly string[];
}

export interface Context {
  readonly published: Day | null;
  /** The same with its hour, where that is known: “two hours ago”. */
  readonly publishedAt: Moment | null;
  /** Value of the nearest date before, in the same sentence or the one before it; null where there is none. */
  readonly last: string | null;
  /** The quarter that the results are of; null where none was named. */
  readonly quarter: string | null;
  /** Whether “a year earlier” is that quarter of the year before. */
  readonly comparesQuarters: boolean;
  /** Where the words around look: “will meet on Monday”, “met on Monday”; null where no verb tells. */
  readonly outlook: Outlook;
}

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

function absolute(value: string | null): Resolved {
  return { value, anchor: "absolute", because: ["said in full"] };
}

function fromPublished(context: Context, how: string, resolve: (day: Day) => string | null): Resolved {
  if (context.published === null)
    return { value: null, anchor: "published", because: ["no publication date"] };
  const value = resolve(context.published);
  return { value, anchor: "published", because: [`published ${context.published}`, how] };
}

function shifted(day: Day, unit: DateUnit, count: number): string | null {
  const moved = shiftDay(day, unit, count);
  return moved === null ? null : unitOf(moved, unit);
}

function signed(n: number): string {
  return n < 0 ? String(n) : `+${n}`;
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

// --- named dates -----------------------------------------------------------

type Calendar = Extract<Meaning, { kind: "calendar" }>;

function resolveCalendar(meaning: Calendar, context: Context): Resolved {
  const { month, day, until } = meaning;
  if (meaning.year !== null) {
    const value = calendarText(meaning.year, month, day);
    if (until === undefined || value === null) return absolute(value);
    const last = calendarText(until.year ?? meaning.year, until.month, until.day);
    return absolute(last === null ? value : `${value}/${last}`);
  }
  if (month === null) return absolute(null);
  const start = meaning.follows === true && context.last !== null ? firstDayOf(context.last) : null;
  if (start !== null) {
    const isLater = month < start.month || (month === start.month && day !== null && day < start.day);
    const value = calendarText(isLater ? start.year + 1 : start.year, month, day);
    return { value, anchor: "text", because: [`the end of what begins ${context.last}`] };
  }
  return fromPublished(context, missingYear(meaning, context), (published) => {
    const year =
      meaning.yearShift === undefined
        ? yearFor(
            published,
            month,
            day,
            meaning.shift ?? null,
            isUnderWay(meaning, published) ? "back" : context.outlook,
          )
        : published.year + meaning.yearShift;
    const value = year === null ? null : calendarText(year, month, day);
    if (until === undefined || value === null || year === null || until.month === null) return value;
    const last = calendarText(until.month < month ? year + 1 : year, until.month, until.day);
    return last === null ? value : `${value}/${last}`;
  });
}

/** “will stay from May to September”, said in July: the stretch has begun. */
function isUnderWay({ month, endMonth }: Calendar, published: Day): boolean {
  if (endMonth === undefined || month === null) return false;
  const [since, length] = [(published.month - month + 12) % 12, (endMonth - month + 12) % 12];
  return since <= length;
}

function missingYear(meaning: Calendar, context: Context): string {
  if (meaning.yearShift !== undefined) return `${signed(meaning.yearShift)} year`;
  if (meaning.shift === -1) return "the last one before the month of publication";
  if (meaning.shift === 1) return "the next one";
  if (context.outlook === null) return "no year, and no verb that tells: the nearest";
  return context.outlook === "ahead"
    ? "the words look ahead: nearest to come"
    : "no year: nearest, past preferred";
}

/** A date without a year may lie this many days ahead of publication without any word that looks ahead … */
const AHEAD_DAYS_MAX = 90;
/** … where the past one lies at least this many days back. */
const BACK_DAYS_MIN = 270;

/** A month that no verb places lies ahead where it is at most this near … */
const NEAR_MONTHS = 3;
/** … and behind, whatever the verb says, where the next one is this far. */
const FAR_MONTHS = 10;

/**
 * The year of a date that names none: the latest not after publication; the next to come where the words
 * look ahead, or where the past one is most of a year back and the next one near. Null where the day
 * exists in no year in reach.
 */
function yearFor(
  published: Day,
  month: number,
  day: number | null,
  shift: Shift | null,
  outlook: Outlook,
): number | null {
  if (day === null) {
    const sameYear = published.year;
    if (shift === -1) return month < published.month ? sameYear : sameYear - 1;
    if (shift === 1) return month > published.month ? sameYear : sameYear + 1;
    if (shift === 0) return sameYear;
    const next = month >= published.month ? sameYear : sameYear + 1;
    const past = month <= published.month ? sameYear : sameYear - 1;
    const ahead = (month - published.month + 12) % 12;
    if (outlook === "ahead") return ahead >= FAR_MONTHS ? past : next;
    return outlook === null && ahead <= NEAR_MONTHS ? next : past;
  }
  const candidates = [-1, 0, 1].map((n) => published.year + n).filter((year) => isDay(year, month, day));
  const past = candidates.filter((year) => daysBetween(published, dayOf(year, month, day)) <= 0).at(-1);
  const next = candidates.find((year) => daysBetween(published, dayOf(year, month, day)) >= 0);
  if (shift === -1 || next === undefined) return past ?? null;
  if (past === undefined || shift === 1) return next;
  const back = -daysBetween(published, dayOf(past, month, day));
  const ahead = daysBetween(published, dayOf(next, month, day));
  return isAhead(back, ahead, outlook) ? next : past;
}

function calendarText(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return yearText(year);
  if (day === null) return monthText(year, month);
  return isDay(year, month, day) ? dayOf(year, month, day).toString() : null;
}

/** A day with a name: the nearest, past preferred, unless the words look ahead. A weekend is the one next to it. */
function resolveFeast(meaning: Extract<Meaning, { kind: "feast" }>, context: Context): Resolved {
  const { feast, year, shift, isWeekend, yearShift } = meaning;
  const text = (day: Day | null) => (day === null ? null : isWeekend ? weekendAt(day) : day.toString());
  if (year !== null) return absolute(text(feastIn(year, feast)));
  return fromPublished(
    context,
    shift === null ? "nearest, past preferred" : `${signed(shift)}`,
    (published) => {
      if (yearShift !== undefined) return text(feastIn(published.year + yearShift, feast));
      const days = [-2, -1, 0, 1, 2].flatMap((n) => feastIn(published.year + n, feast) ?? []);
      const gaps = days.map((day) => daysBetween(published, day));
      const past = days.findLast((_, n) => (shift === -1 ? gaps[n]! < 0 : gaps[n]! <= 0));
      const next = days.find((_, n) => (shift === 1 ? gaps[n]! > 0 : gaps[n]! >= 0));
      if (shift === -1 || next === undefined) return text(past ?? null);
      if (shift === 1 || past === undefined) return text(next);
      if (shift === 0) return text(feastIn(published.year, feast));
      const [back, ahead] = [-daysBetween(published, past), daysBetween(published, next)];
      return text(isAhead(back, ahead, context.outlook) ? next : past);
    },
  );
}

/** The Saturday and Sunday within three days of a day. */
function weekendAt(day: Day): string | null {
  return unitOf(day.subtract({ days: 3 }), "week");
}

/** Which of two days is meant that lie so many days back and ahead. */
function isAhead(back: number, ahead: number, outlook: Outlook): boolean {
  if (outlook === "ahead") return back > AHEAD_DAYS_MAX || ahead < BACK_DAYS_MIN;
  if (outlook === null && ahead < back) return true;
  return ahead <= AHEAD_DAYS_MAX && back >= BACK_DAYS_MIN;
}

/** “Friday the 13th”: the nearest such day behind, ahead where the words look ahead. A month has it once in three years at least. */
function resolveDayOfMonth(meaning: Extract<Meaning, { kind: "dayOfMonth" }>, context: Context): Resolved {
  const { day, weekday } = meaning;
  const step = context.outlook === "ahead" ? 1 : -1;
  return fromPublished(
    context,
    step > 0 ? "the words look ahead: nearest to come" : "nearest behind",
    (published) => {
      for (let n = 0; n < 36; n++) {
        const month = published.with({ day: 1 }).add({ months: n * step });
        if (!isDay(month.year, month.month, day)) continue;
        const found = month.with({ day });
        const isReached = step * daysBetween(published, found) >= 0;
        if (isReached && (weekday === null || found.dayOfWeek === weekday)) return found.toString();
      }
      return null;
    },
  );
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
