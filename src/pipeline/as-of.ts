/**
 * What was known at a moment: only the articles that had been published by then.
 *
 *     --as-of 2031-03-04T12:00Z      published 2031-03-04T09:30+01:00  in     2031-03-05  out     2031-03-04  out: not proven
 *
 * An article of which it is not certain that it was out by then is left out, and a problem says so.
 */
import { Temporal } from "temporal-polyfill";
import type { Article, Problem } from "../model/index.ts";

export interface Known {
  readonly articles: readonly Article[];
  /** One for each article that may or may not have been out, or has been changed since. */
  readonly problems: readonly Problem[];
}

/**
 * The articles published at the moment or before, in their order. A moment that is a day counts to its end; where
 * either is a day, days are compared as they are written, whatever the zone. Throws a RangeError for a moment that
 * is neither `2031-03-04` nor a date and time with offset.
 */
export function publishedBy(articles: readonly Article[], moment: string): Known {
  if (!isMoment(moment))
    throw new RangeError(
      `Cannot report as of "${moment}": wanted a day or a time with its offset, such as 2031-03-04T12:00Z`,
    );
  const kept: Article[] = [];
  const problems: Problem[] = [];
  for (const article of articles) {
    const { id, path, published, modified } = article;
    const where = path ?? id;
    const wasOut = published === null ? null : wasBy(published, moment);
    if (wasOut === true) kept.push(article);
    if (wasOut === null) {
      const message = `Cannot tell whether "${where}" was out by ${moment}: published ${published ?? "at an unknown time"}`;
      problems.push({ code: "as-of/undecided", message, where });
    }
    if (wasOut === true && modified !== null && wasBy(modified, moment) === false) {
      const message = `Cannot tell what "${where}" said by ${moment}: it was changed later, ${modified}`;
      problems.push({ code: "as-of/changed", message, where });
    }
  }
  return { articles: kept, problems };
}

/** True for a day, `2031-03-04`, and for a date and time with offset, `2031-03-04T12:00Z`. */
export function isMoment(value: string): boolean {
  return instantOf(DAY.test(value) ? `${value}T00:00Z` : value) !== null;
}

/** True or false; null where the time is a day in which the moment lies, or no date at all. */
function wasBy(time: string, moment: string): boolean | null {
  if (DAY.test(time) || DAY.test(moment)) {
    const [day, lastDay] = [time.slice(0, 10), moment.slice(0, 10)];
    if (!DAY.test(day)) return null;
    return day !== lastDay ? day < lastDay : DAY.test(moment) || null;
  }
  const [instant, end] = [instantOf(time), instantOf(moment)];
  return instant === null || end === null ? null : Temporal.Instant.compare(instant, end) <= 0;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function instantOf(stated: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(stated);
  } catch {
    return null;
  }
}
