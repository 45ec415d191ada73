/** Which figure, date or negation of one statement cannot hold beside the other's? */
import type { Figure, Span } from "../model/index.ts";
import type { StoryEntity } from "../resolve/entities/join-entities.ts";
import { datesAreDisjoint } from "./date-ranges.ts";
import { intervalsAreDisjoint } from "./intervals.ts";
import type { Statement } from "./statements.ts";
import { tokensIn } from "./terms.ts";
import type { ClaimWords } from "./words.ts";

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

/**
 * True where one statement negates what the other does not. “It was fired in the square and not by an officer”
 * negates the officer alone: it can stand beside “it was fired in the square”.
 */
export function negationsClash(a: Statement, b: Statement, words: ClaimWords): boolean {
  if (a.negated === b.negated) return false;
  const [negated, other] = a.negated ? [a, b] : [b, a];
  return negatedTokens(negated, words).some(
    (token) => isTopOf(negated, token) || other.terms.has(negated.article.lemmas[token]!),
  );
}

/** What the statement's negators hang on: “not” on “fired”, “no” on “radio”; a negator that hangs on nothing negates all. */
function negatedTokens(
  { article, spans }: Statement,
  { negators, negatorsUndone }: ClaimWords,
): readonly number[] {
  const { lemmas, reading } = article;
  return tokensIn(article, spans)
    .filter((token) => negators.has(lemmas[token]!) && !negatorsUndone.has(lemmas[token + 1] ?? ""))
    .map((token) => {
      const head = reading.dependencies[token]?.head ?? -1;
      return head < 0 ? token : head;
    });
}

/** True for the predicate on which the whole statement hangs, and for what is in no tree. */
function isTopOf({ article, spans }: Statement, token: number): boolean {
  const { reading } = article;
  const head = reading.dependencies[token]?.head ?? -1;
  if (head < 0) return true;
  const { start } = reading.tokens[head]!;
  return !spans.some((span) => span.start <= start && start < span.end);
}

/**
 * True where each names a place and none of them is the other's: two of a kind of event are told apart by
 * where they were. A country may be that in which the other's town lies.
 */
export function placesClash(a: Statement, b: Statement, entities: readonly StoryEntity[]): boolean {
  const [left, right] = [placesIn(a, entities), placesIn(b, entities)];
  if (left.size === 0 || right.size === 0) return false;
  return [...left].every((x) =>
    [...right].every((y) => x !== y && (entities[x]!.country === null) === (entities[y]!.country === null)),
  );
}

function placesIn({ article, spans }: Statement, entities: readonly StoryEntity[]): ReadonlySet<number> {
  return new Set(
    tokensIn(article, spans)
      .map((token) => article.names[token]!)
      .filter((name) => entities[name]?.kind === "place"),
  );
}
