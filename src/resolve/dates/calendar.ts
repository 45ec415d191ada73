/**
 * All arithmetic of the calendar, over Temporal, and the two ways of writing its results: EDTF values
 * (https://www.loc.gov/standards/datetime/, with `2025-W17` for ISO weeks and ISO-TimeML’s season,
 * quarter and half-year codes) and ISO 8601 durations.
 *
 * Nothing else in the program adds days to dates.
 */
import { Temporal } from "temporal-polyfill";
import type { Amount } from "./meaning.ts";
import type { DateUnit } from "./words.ts";

export type Day = Temporal.PlainDate;
export type Moment = Temporal.PlainDateTime;

/** True for a day that the calendar has: not 30 February. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return false;
  return day <= new Temporal.PlainYearMonth(year, month).daysInMonth;
}

export function dayOf(year: number, month: number, day: number): Day {
  return new Temporal.PlainDate(year, month, day);
}

/** The day of an ISO 8601 date or date-time, as written in its own zone; null where it is none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso ?? "");
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayOf(year, month, day) : null;
}

/** The moment of an ISO 8601 date-time, as written in its own zone; null where it is none or has no time. */
export function parseMoment(iso: string | null): Moment | null {
  const day = parseDay(iso);
  const clock = /T([01]\d|2[0-3]):([0-5]\d)/.exec(iso?.slice(10, 16) ?? "");
  if (day === null || clock === null) return null;
  return day.toPlainDateTime({ hour: Number(clock[1]), minute: Number(clock[2]) });
}

/** The minute so many seconds, minutes or hours away, `2031-03-05T14:30`; null for longer units and beyond the years 1 to 9999. */
export function shiftMoment(moment: Moment, unit: DateUnit, count: number): string | null {
  const size = CLOCK_SIZES[unit];
  if (size === undefined || Math.abs(count) > 10_000) return null;
  const moved = moment.add({ seconds: Math.round(count * size) });
  return moved.year >= 1 && moved.year <= 9999 ? moved.toString().slice(0, 16) : null;
}

const CLOCK_SIZES: Partial<Record<DateUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** Moves by whole units; `weekend` moves by weeks, `quarter` by three months, `decade` by ten years. Null beyond the years 1 to 9999. */
export function shiftDay(day: Day, unit: DateUnit, count: number): Day | null {
  const step = STEPS[unit];
  if (step === null || Math.abs(count) > 10_000) return null;
  const moved = day.add({ [step.unit]: Math.round(count * step.size) });
  return moved.year >= 1 && moved.year <= 9999 ? moved : null;
}

const STEPS: Record<DateUnit, { unit: "days" | "weeks" | "months" | "years"; size: number } | null> = {
  second: null,
  minute: null,
  hour: null,
  day: { unit: "days", size: 1 },
  week: { unit: "weeks", size: 1 },
  fortnight: { unit: "weeks", size: 2 },
  weekend: { unit: "weeks", size: 1 },
  month: { unit: "months", size: 1 },
  quarter: { unit: "months", size: 3 },
  season: { unit: "months", size: 3 },
  year: { unit: "years", size: 1 },
  decade: { unit: "years", size: 10 },
  century: { unit: "years", size: 100 },
};

/** The unit of the calendar that `day` lies in, as EDTF; null for units shorter than a day. */
export function unitOf(day: Day, unit: DateUnit): string | null {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "season":
      return null;
    case "day":
      return day.toString();
    case "week":
    case "fortnight":
    case "weekend":
      return weekOf(day);
    case "month":
      return day.toString().slice(0, 7);
    case "quarter":
      return `${yearText(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case "year":
      return yearText(day.year);
    case "decade":
      return `${yearText(day.year).slice(0, 3)}X`;
    case "century":
      return `${yearText(day.year).slice(0, 2)}XX`;
  }
}

export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${String(month).padStart(2, "0")}`;
}

/** The nearest `weekday` (1 is Monday) at or before `day`. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 });
}

/** The nearest `weekday` at or after `day`. */
export function weekdayAfter(day: Day, weekday: number): Day {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 });
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return a.until(b, { largestUnit: "days" }).days;
}

/** The first day of an EDTF value as this program writes it; null for anything else. */
export function firstDayOf(value: string): Day | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week !== null) {
    const fourth = dayOf(Number(week[1]), 1, 4);
    return weekdayBefore(fourth, 1).add({ weeks: Number(week[2]) - 1 });
  }
  const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:$|[T/])/.exec(value);
  if (date === null) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2] ?? 1), Number(date[3] ?? 1)];
  return isDay(year, month, day) ? dayOf(year, month, day) : null;
}

const DESIGNATORS: Record<DateUnit, readonly [prefix: string, size: number, letter: string]> = {
  second: ["PT", 1, "S"],
  minute: ["PT", 1, "M"],
  hour: ["PT", 1, "H"],
  day: ["P", 1, "D"],
  week: ["P", 1, "W"],
  fortnight: ["P", 2, "W"],
  weekend: ["P", 1, "WE"],
  month: ["P", 1, "M"],
  quarter: ["P", 3, "M"],
  season: ["P", 3, "M"],
  year: ["P", 1, "Y"],
  decade: ["P", 10, "Y"],
  century: ["P", 100, "Y"],
};

/** ISO-TimeML’s letters for units that ISO 8601 lacks, where no number of years can stand for them. */
const LONG: Partial<Record<DateUnit, string>> = { quarter: "Q", decade: "E", century: "C" };

/**
 * A length as an ISO 8601 duration, `P3M`, with ISO-TimeML’s `X` for an unknown number. Half units are said in the
 * next smaller one. Of several amounts the larger unit comes first.
 */
export function isoDuration(amounts: readonly Amount[]): string {
  const parts = amounts.map(({ unit, count }) => oneDuration(unit, count));
  const [days, times] = [
    parts.filter((part) => !part.startsWith("PT")),
    parts.filter((part) => part.startsWith("PT")),
  ];
  const text = `P${days.map((part) => part.slice(1)).join("")}`;
  return times.length === 0 ? text : `${text}T${times.map((part) => part.slice(2)).join("")}`;
}

function oneDuration(unit: DateUnit, count: number | null): string {
  const [prefix, size, letter] = DESIGNATORS[unit];
  if (count === null) return `${prefix}X${LONG[unit] ?? letter}`;
  const whole = Math.floor(count * size);
  const rest = count * size - whole;
  if (rest === 0) return `${prefix}${whole}${letter}`;
  const smaller = SMALLER[unit];
  if (smaller === undefined) return `${prefix}${count * size}${letter}`;
  const head = whole === 0 ? prefix : `${prefix}${whole}${letter}`;
  return `${head}${Math.round(rest * smaller[0])}${smaller[1]}`;
}

const SMALLER: Partial<Record<DateUnit, readonly [size: number, letter: string]>> = {
  minute: [60, "S"],
  hour: [60, "M"],
  year: [12, "M"],
};

function weekOf(day: Day): string {
  return `${yearText(day.yearOfWeek ?? day.year)}-W${String(day.weekOfYear ?? 1).padStart(2, "0")}`;
}
