/** Which figure, date or negation of one statement cannot hold beside the other's? */
import type { Figure, Span } from "../model/index.ts";
import type { StoryEntity } from "../resolve/entities/join-entities.ts";
import { oncePer } from "../text/once-per.ts";
import { datesAreDisjoint } from "./date-ranges.ts";
import type { OpposedStates, StatePhrase } from "./denials/words.ts";
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
  if (tellsOfDenial(a, words) !== tellsOfDenial(b, words) || statesClash(a, b, words)) return true;
  if (a.negated === b.negated) return false;
  const [negated, other] = a.negated ? [a, b] : [b, a];
  return negatedTokens(negated, words).some(
    (token) => isTopOf(negated, token) || other.terms.has(negated.article.lemmas[token]!),
  );
}

/** “Tarn denied a report that he had ordered it” in the outlet's own voice says the opposite of what it tells. */
function tellsOfDenial({ terms }: Statement, { denials }: ClaimWords): boolean {
  return [...denials.plainDenials].some((term) => terms.has(term));
}

/** “Alive” and “dead”: one names a state, and the other only the opposed one. Both must be said alike. */
function statesClash(a: Statement, b: Statement, words: ClaimWords): boolean {
  const [left, right] = [statesIn(a, words), statesIn(b, words)];
  return left.some((state) => right.includes(-state) && !left.includes(-state) && !right.includes(state));
}

/** Rows of opposed states that a statement names: n for the later state of the nth, -n for the earlier. */
function statesIn(statement: Statement, { denials }: ClaimWords): readonly number[] {
  const table = stateWordsOf(denials.states);
  const { article, spans } = statement;
  return tokensIn(article, spans).flatMap((token) => table.get(article.folded[token]!) ?? []);
}

/** The words that name a state by themselves; short ones name many things. */
const STATE_LETTERS_MIN = 4;

const stateWordsOf = oncePer((states: readonly OpposedStates[]): ReadonlyMap<string, readonly number[]> => {
  const table = new Map<string, number[]>();
  states.forEach(({ later, earlier }, row) => {
    const named = (phrases: readonly StatePhrase[], state: number) => {
      for (const word of phrases.filter(({ length }) => length > 1).flatMap((phrase) => phrase.at(-1)!)) {
        if (word.length >= STATE_LETTERS_MIN) table.set(word, [...(table.get(word) ?? []), state]);
      }
    };
    named(later, row + 1);
    named(earlier, -row - 1);
  });
  return table;
});

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
