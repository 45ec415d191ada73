/**
 * Dates that are named and lack their year: “March 3”, “December”, “Thanksgiving”, “Friday the 13th”.
 *
 * The verb around a date tells whether it lies ahead (`outlook.ts`); where none tells, the nearer one is meant, and a
 * date nearly a year away on the side of the verb is not. docs/dates.md has the conventions.
 */
import { type Day, dayOf, daysBetween, firstDayOf, isDay, monthText, unitOf, yearText } from "./calendar.ts";
import { absolute, type Context, fromPublished, type Resolved, signed } from "./context.ts";
import { feastIn } from "./feast-day.ts";
import type { Meaning } from "./meaning.ts";
import type { Outlook } from "./outlook.ts";
import type { Shift } from "./words.ts";

type Calendar = Extract<Meaning, { kind: "calendar" }>;

export function resolveCalendar(meaning: Calendar, context: Context): Resolved {
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
export function resolveFeast(meaning: Extract<Meaning, { kind: "feast" }>, context: Context): Resolved {
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
export function weekendAt(day: Day): string | null {
  return unitOf(day.subtract({ days: 3 }), "week");
}

/** Which of two days is meant that lie so many days back and ahead. */
function isAhead(back: number, ahead: number, outlook: Outlook): boolean {
  if (outlook === "ahead") return back > AHEAD_DAYS_MAX || ahead < BACK_DAYS_MIN;
  if (outlook === null && ahead < back) return true;
  return ahead <= AHEAD_DAYS_MAX && back >= BACK_DAYS_MIN;
}

/** “Friday the 13th”: the nearest such day behind, ahead where the words look ahead. A month has it once in three years at least. */
export function resolveDayOfMonth(
  meaning: Extract<Meaning, { kind: "dayOfMonth" }>,
  context: Context,
): Resolved {
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
