/**
 * How did a count change, and who moved first?
 *
 *     at least 9   3 March, 08:00   Ostvik Courier        the first report of all that have the value
 *     14           4 March          –                     two reports of that day, without hours
 *
 * A value is known since the earliest moment as of which it is told, else since its publication. What a report gives
 * as former is known no later than the report.
 */
import type { FigureStep } from "../../model/index.ts";
import { dayRangeOf } from "../date-ranges.ts";
import type { FigureFact } from "./figure-fact.ts";
import { hasHour } from "./relate-figures.ts";

/** Steps by `since`, unknown last; each holds all figures of one value. */
export function seriesOf(
  facts: readonly FigureFact[],
  idOf: (fact: FigureFact) => string,
): readonly FigureStep[] {
  const byValue = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    const key = `${fact.figure.min} ${fact.figure.max}`;
    const known = byValue.get(key);
    if (known === undefined) byValue.set(key, [fact]);
    else known.push(fact);
  }
  return [...byValue.values()]
    .map((members): FigureStep => {
      const { min, max } = members[0]!.figure;
      return {
        min,
        max,
        since: members.map(sinceOf).reduce(earlierOf, null),
        first: firstOf(members),
        speakers: [...new Set(members.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))],
        figures: members.map(idOf),
      };
    })
    .sort((a, b) => compareMoments(a.since, b.since));
}

/** `asOf` only where it is no later than the report: plans are of the future. */
function sinceOf({ figure, article }: FigureFact): string | null {
  const { published } = article.article;
  if (figure.asOf === null) return published;
  return published !== null && compareMoments(figure.asOf, published) > 0 ? published : figure.asOf;
}

function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareMoments(a, b) <= 0 ? a : b;
}

/** By the first day, then by the hour as it is written there, a day without one first; unknown last. */
export function compareMoments(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [dayRangeOf(a), dayRangeOf(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  if (x.first !== y.first) return x.first - y.first;
  const [hour, other] = [a, b].map((value) => value.slice(11, 16)) as [string, string];
  return hour < other ? -1 : hour > other ? 1 : 0;
}

/** The one report that was published before all others that have the value; null where times do not tell. */
function firstOf(facts: readonly FigureFact[]): string | null {
  const articles = [...new Set(facts.map(({ article }) => article))];
  const [first, second] = articles;
  if (first === undefined || first.publishedDay === null)
    return articles.length === 1 ? (first?.article.id ?? null) : null;
  if (second === undefined) return first.article.id;
  if (articles.some(({ publishedDay }) => publishedDay === null)) return null;
  if (first.publishedDay !== second.publishedDay) return first.article.id;
  const ofThatDay = articles.filter(({ publishedDay }) => publishedDay === first.publishedDay);
  return ofThatDay.every(hasHour) && first.publishedMs! < second.publishedMs! ? first.article.id : null;
}
