/**
 * On which day of a year does a day with a name fall?
 *
 *     Christmas Day, 25 December · Thanksgiving, the fourth Thursday of November · Good Friday, two days before Easter
 *
 * Feasts that hang on a sighting of the moon (Ramadan, Eid) have no entry: no arithmetic is honest about them.
 */
import { type Day, dayOf, isDay, weekdayAfter, weekdayBefore } from "./calendar.ts";

export type FeastDay =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The `nth` weekday (1 is Monday) of a month at or after `from`; -1 is the last. */
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly from?: number;
    }
  /** So many days after the Easter Sunday of the western churches, or of the eastern ones. */
  | { readonly kind: "easter"; readonly days: number; readonly isEastern?: boolean };

/** The day in that year; null where the year has none. */
export function feastIn(year: number, feast: FeastDay): Day | null {
  switch (feast.kind) {
    case "fixed":
      return isDay(year, feast.month, feast.day) ? dayOf(year, feast.month, feast.day) : null;
    case "weekday": {
      const { month, weekday, nth, from = 1 } = feast;
      const first = dayOf(year, month, from);
      if (nth > 0) return weekdayAfter(first, weekday).add({ weeks: nth - 1 });
      return weekdayBefore(first.with({ day: first.daysInMonth }), weekday);
    }
    case "easter": {
      const easter = feast.isEastern === true ? easternEaster(year) : westernEaster(year);
      return easter?.add({ days: feast.days }) ?? null;
    }
  }
}

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function westernEaster(year: number): Day | null {
  if (year < 1583) return null;
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The Julian computus (Meeus, chapter 8), moved to the Gregorian calendar of 1900 to 2099. */
function easternEaster(year: number): Day | null {
  if (year < 1900 || year > 2099) return null;
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1).add({ days: 13 });
}
