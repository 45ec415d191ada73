/** Which figure or date of one statement cannot hold beside the other's? */
import type { Figure, Span } from "../model/index.ts";
import { datesAreDisjoint } from "./date-ranges.ts";
import { intervalsAreDisjoint } from "./intervals.ts";
import type { Statement } from "./statements.ts";

/** A figure of `b` that cannot hold beside one of the same things in `a`; null where there is none. */
export function clashingFigure(a: Statement, b: Statement): Figure | null {
  const other = b.figures.map((index) => b.article.reading.figures[index]!);
  for (const index of a.figures) {
    const figure = a.article.reading.figures[index]!;
    const alike = other.filter((candidate) => countSameThings(figure, candidate));
    if (alike.length > 0 && alike.every((candidate) => intervalsAreDisjoint(figure, candidate)))
      return alike[0]!;
  }
  return null;
}

function countSameThings(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.head === b.head;
}

/** The first date of `b` where both are dated and no date of one is compatible with any of the other; else null. */
export function clashingDate(a: Statement, b: Statement): Span | null {
  const [left, right] = [datesOf(a), datesOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  const clash = left.every((x) => right.every((y) => datesAreDisjoint(x.value, y.value)));
  return clash ? right[0]! : null;
}

function datesOf({ article, dates }: Statement): readonly (Span & { readonly value: string })[] {
  return dates.flatMap((index) => {
    const { value, type, start, end } = article.reading.dates[index]!;
    return value !== null && (type === "date" || type === "time") ? [{ value, start, end }] : [];
  });
}
