/**
 * How likely do two articles tell of one event? Grounds, each a number, weighed by a logistic regression that was
 * fitted on ECB+ (tools/fit-stories.ts), whose stories come in pairs of one kind: two earthquakes, two arrests.
 *
 * Linear in the number of terms of both.
 */
import { storyWeights } from "./likeness-weights.ts";
import { type ArticleTerms, FIELDS, type Field } from "./read-terms.ts";
import type { TermVector, WeighedTerms } from "./weigh-terms.ts";

/** The grounds in the order of the weights. */
export const GROUNDS = [
  ...FIELDS.map((field) => `${field}s shared`),
  "all shared, root",
  "all shared",
  "lead shared",
  "no persons",
  "no places",
  "no figures",
  "other years",
  "a day shared",
  "other persons",
  "other places",
] as const;

/** What each ground adds to the log-odds, in their order, and the log-odds where none speaks. */
export interface StoryWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export interface Comparable {
  readonly weighed: WeighedTerms;
  readonly articles: readonly ArticleTerms[];
}

/** Weeks between two articles take so much off the log-odds each, up to the most. */
const PER_WEEK = 0.25;
const WEEKS_MAX = 12;

/** Halves the log-odds, so that of many pairs no single one outvotes the others. */
const TEMPERATURE = 2;

/** How likely they do, 0 to 1: half the log-odds as a probability. Symmetric. */
export function likenessIn(
  comparable: Comparable,
  { bias, weights }: StoryWeights = storyWeights,
): (a: number, b: number) => number {
  return (a, b) => {
    const odds = groundsOf(comparable, a, b).reduce((sum, ground, g) => sum + ground * weights[g]!, bias);
    return 1 / (1 + Math.exp((timeApart(comparable, a, b) - odds) / TEMPERATURE));
  };
}

/** What the corpora that weights are fitted on do not state: when articles were published. */
function timeApart({ articles }: Comparable, a: number, b: number): number {
  const [x, y] = [articles[a]!.publishedDay, articles[b]!.publishedDay];
  if (x === null || y === null) return 0;
  return PER_WEEK * Math.min(WEEKS_MAX, Math.max(0, Math.abs(x - y) / 7 - 1));
}

export function groundsOf({ weighed, articles }: Comparable, a: number, b: number): readonly number[] {
  const [x, y] = [weighed.vectors[a]!, weighed.vectors[b]!];
  const dots = FIELDS.map(() => 0);
  let [lead, i, j] = [0, 0, 0];
  let [hasPerson, hasPlace] = [0, 0];
  while (i < x.terms.length && j < y.terms.length) {
    const difference = x.terms[i]! - y.terms[j]!;
    if (difference === 0) {
      const term = x.terms[i]!;
      dots[weighed.fields[term]!]! += x.weights[i]! * y.weights[j]!;
      lead += x.leads[i]! * y.leads[j]!;
      if (term === x.topPerson || term === y.topPerson) hasPerson++;
      if (term === x.topPlace || term === y.topPlace) hasPlace++;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const all = cosine(
    dots.reduce((sum, dot) => sum + dot, 0),
    x.length,
    y.length,
  );
  const [first, second] = [articles[a]!, articles[b]!];
  return [
    ...dots.map((dot, f) => Math.sqrt(cosine(dot, x.lengths[f]!, y.lengths[f]!))),
    Math.sqrt(all),
    all,
    Math.sqrt(cosine(lead, x.leadLength, y.leadLength)),
    lacks("person", x, y),
    lacks("place", x, y),
    lacks("figure", x, y),
    Number(first.year !== null && second.year !== null && first.year !== second.year),
    Number(haveCommon(first.days, second.days)),
    Number(x.topPerson >= 0 && y.topPerson >= 0 && hasPerson === 0),
    Number(x.topPlace >= 0 && y.topPlace >= 0 && hasPlace === 0),
  ];
}

function cosine(dot: number, length: number, other: number): number {
  return dot === 0 ? 0 : dot / (length * other);
}

function lacks(field: Field, x: TermVector, y: TermVector): number {
  const f = FIELDS.indexOf(field);
  return Number(x.lengths[f] === 0 || y.lengths[f] === 0);
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of small) if (large.has(value)) return true;
  return false;
}
