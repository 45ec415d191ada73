/**
 * Which articles might tell of one event? Those that share some of their heaviest terms.
 *
 *     quake → 3, 8, 21 …        Ostvik → 8, 21        an article meets those that stand near it in the lists of its
 *     ╰ a list a term, in order of publication ╯      heaviest terms, and keeps the few that meet it most
 *
 * A term that very many share leads to the nearest in time only, so that the cost stays linear in the articles.
 */
import type { TermVector } from "./weigh-terms.ts";

/** Terms of an article that are looked up, the heaviest first. */
const TERMS_MAX = 40;
/** Articles before and after it in a term's list that an article meets. */
const NEAR_MAX = 24;
/** Articles that an article keeps. */
const KEPT_MAX = 24;

/** Rounds after which nothing is left to join but what chance alone kept apart. */
const ROUNDS_MAX = 4;

type Groups = readonly (readonly number[])[];
type Pairs = readonly (readonly [first: number, second: number])[];

/**
 * Joins articles round by round: in each the first article of each group stands for it, so that a hundred copies of
 * one text do not hide from each other what else there is. `join` gets the groups and pairs of their indices.
 */
export function joinInRounds(
  vectors: readonly TermVector[],
  join: (groups: Groups, pairs: Pairs) => Groups,
): Groups {
  let groups: Groups = vectors.map((_, i) => [i]);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const joined = join(groups, findCandidates(groups.map(([first]) => vectors[first!]!)));
    if (joined.length === groups.length) break;
    groups = joined;
  }
  return groups;
}

/** Pairs of indices, the lower first, sorted. */
export function findCandidates(vectors: readonly TermVector[]): Pairs {
  const heaviest = vectors.map(heaviestTerms);
  const lists = new Map<number, number[]>();
  for (const [article, terms] of heaviest.entries()) {
    for (const { term } of terms) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [article]);
      else list.push(article);
    }
  }
  const pairs = new Set<number>();
  for (const [article, terms] of heaviest.entries()) {
    for (const other of keptOf(article, terms, lists)) {
      pairs.add(Math.min(article, other) * vectors.length + Math.max(article, other));
    }
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / vectors.length), pair % vectors.length] as const);
}

interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

function heaviestTerms({ terms, weights }: TermVector): readonly WeighedTerm[] {
  return Array.from(terms, (term, i) => ({ term, weight: weights[i]! }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, TERMS_MAX);
}

function keptOf(
  article: number,
  terms: readonly WeighedTerm[],
  lists: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const met = new Map<number, number>();
  for (const { term, weight } of terms) {
    const list = lists.get(term)!;
    const own = placeOf(list, article);
    const from = Math.max(0, own - NEAR_MAX);
    for (const other of list.slice(from, own + NEAR_MAX + 1)) {
      if (other !== article) met.set(other, (met.get(other) ?? 0) + weight * weight);
    }
  }
  return [...met]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEPT_MAX)
    .map(([other]) => other);
}

/** Where a value stands in an ascending list that has it. */
function placeOf(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
