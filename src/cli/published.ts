/** `--published`: the publication date of articles that state none. */
import { UsageError } from "../errors.ts";

/** Gives the date back if it is one; throws a UsageError for anything that is no calendar date. */
export function publishedDate(value: string): string {
  const [, year, month, day] = ISO_DATE.exec(value.trim()) ?? [];
  if (year !== undefined && isCalendarDate(Number(year), Number(month), Number(day))) return value.trim();
  throw new UsageError(`Cannot read --published "${value}" as a date: wanted YYYY-MM-DD`);
}

/** A date, or a date and time with its offset. */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
}
