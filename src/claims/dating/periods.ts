/**
 * From when to when did it go on? A date alone says on which day; with the words around it, from which day.
 *
 *     between May 27 and May 30      since May 27      from May 27 onward      on May 27
 *     2031-05-27/2031-05-30          2031-05-27/..     2031-05-27/..           2031-05-27
 */
import type { DateExpression, Span } from "../../model/index.ts";
import { firstTokenAt, type Story, type StoryArticle } from "../story.ts";

export interface Period {
  /** EDTF. */
  readonly value: string;
  /** As written, both ends and the word that makes it a period. */
  readonly span: Span;
}

/** Null for the second date of a period, which says nothing by itself. */
export function periodOf(story: Story, article: StoryArticle, date: DateExpression): Period | null {
  const { dating } = story.words;
  const { reading, lemmas } = article;
  const value = date.value ?? "";
  const [first, end] = [firstTokenAt(reading, date.start), firstTokenAt(reading, date.end)];
  const before = lemmas[first - 1] ?? "";
  const start = reading.tokens[first - 1]?.start ?? date.start;
  const index = dateIndexAt(reading.dates, date.start);
  const next = joined(story, article, date, reading.dates[index + 1]);
  if (next !== null && dating.fromMarkers.has(before)) {
    return { value: `${value}/${next.value}`, span: { start, end: next.end } };
  }
  const previous = reading.dates[index - 1];
  if (previous !== undefined && joined(story, article, previous, date) !== null) {
    const opening = firstTokenAt(reading, previous.start) - 1;
    if (dating.fromMarkers.has(lemmas[opening] ?? "")) return null;
  }
  if (value.includes("/")) return { value, span: date };
  if (dating.sinceMarkers.has(before)) return { value: `${value}/..`, span: { start, end: date.end } };
  if (dating.fromMarkers.has(before) && dating.onwardMarkers.has(lemmas[end] ?? "")) {
    return { value: `${value}/..`, span: { start, end: reading.tokens[end]!.end } };
  }
  return { value, span: { start: date.start, end: date.end } };
}

/** Index of the first date that does not begin before `offset`; dates are sorted. */
export function dateIndexAt(dates: readonly DateExpression[], offset: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The second date where one word joins the two: “and”, “to”. */
function joined(
  { words }: Story,
  { reading, lemmas }: StoryArticle,
  first: DateExpression,
  second: DateExpression | undefined,
): DateExpression | null {
  if (second === undefined || second.value === null || second.sentence !== first.sentence) return null;
  const between = firstTokenAt(reading, first.end);
  const isNext = firstTokenAt(reading, second.start) === between + 1;
  return isNext && words.dating.toMarkers.has(lemmas[between] ?? "") ? second : null;
}
