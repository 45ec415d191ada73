/** Of which event does a report tell: of its own, or of one long past? */
import { dayRangeOf } from "../date-ranges.ts";
import type { Counted, FigureFact } from "./figure-fact.ts";

/** A sentence dated so many days before its report tells of another event. */
const BACKGROUND_DAYS = 21;

/** True where it is dated long before its report, or dated in a report of which we do not know the date. */
export function isBackground(dates: readonly string[], article: FigureFact["article"]): boolean {
  if (dates.length === 0) return false;
  const published = article.publishedDay === null ? null : dayRangeOf(article.publishedDay);
  if (published === null) return true;
  return dates.some((date) => {
    const range = dayRangeOf(date);
    return range !== null && range.last < published.first - BACKGROUND_DAYS;
  });
}

/** What a story must know once only, for its tolls to be of one event. */
export function tollKeyOf({ kind, fates, head }: Counted): string {
  return `${kind === "people" ? kind : head} ${fates.join(" ")}`;
}
