/**
 * Finds the same statement in several reports, in different words.
 *
 *     Two engines failed before the ferry sank, the coast guard said.
 *     According to the coast guard, the ferry sank after both engines had failed.
 *
 * Two statements are as alike as the share of their weighed terms that they have in common (Dice 1945).
 * They are never the same where one is negated and the other not, where figures of one thing or dates
 * cannot both hold, or where one says what happened and the other what might: see `grow-clusters.ts`.
 *
 * Copies are compared once, and only statements that share a rare term at all: the cost grows with their number,
 * not with its square.
 */
import { clashingDate, clashingFigure } from "./clashes.ts";
import { type AlikePair, growClusters } from "./grow-clusters.ts";
import { foldSameWording } from "./same-wording.ts";
import type { Statement } from "./statements.ts";
import { compareStrings } from "./story.ts";
import { type Rarity, sharedTerms, type Term, type TermSet, weightOf } from "./terms.ts";

/** Least likeness of a claim's statements, on average. Swept on MSRP and read on stories: see `eval/claims.ts`. */
export const SAME_CLAIM_MIN = 0.62;
/** A statement of fewer terms says too little to know it again. */
const TERMS_MIN = 3;
/** How many of its rarest terms a statement is looked up by. */
const LOOKED_UP = 8;
/** Statements that one term leads to, at most: a term that more of them share is what the story is about. */
const POSTINGS_MAX = 60;

/** Statements by claim: disjoint, each by position, every statement in one of them. */
export function alignStatements(
  statements: readonly Statement[],
  rarity: Rarity,
): readonly (readonly Statement[])[] {
  const copies = foldSameWording(statements, TERMS_MIN);
  const wordings = copies.map(([first]) => first!);
  const likenessOf = cachedLikeness(wordings, rarity);
  const pairs = alikePairs(wordings, rarity, likenessOf);
  return growClusters({ count: wordings.length, pairs, likenessOf, least: SAME_CLAIM_MIN }).map((cluster) =>
    cluster.flatMap((place) => copies[place]!).sort((a, b) => a.index - b.index),
  );
}

/** Likeness of two statements by their places. */
type Likeness = (a: number, b: number) => number;

function cachedLikeness(statements: readonly Statement[], rarity: Rarity): Likeness {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * statements.length + Math.max(a, b);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const [one, other] = [statements[a]!, statements[b]!];
    const likeness = couldBeSame(one, other) ? likenessOfTerms(one.terms, other.terms, rarity) : 0;
    known.set(key, likeness);
    return likeness;
  };
}

/** Weight of the shared terms, doubled, by the weight of all: 0 for nothing in common, 1 for the same terms. */
export function likenessOfTerms(a: TermSet, b: TermSet, rarity: Rarity): number {
  const shared = weightOf(sharedTerms(a, b), rarity);
  const all = weightOf(a, rarity) + weightOf(b, rarity);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** False where something forbids that the two say the same. Symmetric. */
export function couldBeSame(a: Statement, b: Statement): boolean {
  if (a.negated !== b.negated || a.unreal !== b.unreal || a.withheld !== b.withheld) return false;
  if (a.retracted !== b.retracted) return false;
  if ((a.force === "denied") !== (b.force === "denied")) return false;
  if (a.terms.size < TERMS_MIN || b.terms.size < TERMS_MIN) return false;
  return clashingFigure(a, b) === null && clashingDate(a, b) === null;
}

function alikePairs(
  statements: readonly Statement[],
  rarity: Rarity,
  likenessOf: Likeness,
): readonly AlikePair[] {
  const pairs: AlikePair[] = [];
  for (const [a, b] of candidatePairs(statements, rarity)) {
    const likeness = likenessOf(a, b);
    if (likeness >= SAME_CLAIM_MIN) pairs.push({ a, b, likeness });
  }
  return pairs;
}

/** Places of statements that share one of their rarest terms, each pair once, the lower place first. */
export function* candidatePairs(
  statements: readonly Statement[],
  rarity: Rarity,
): Generator<readonly [number, number]> {
  const postings = new Map<Term, number[]>();
  for (const [place, { terms }] of statements.entries()) {
    const others = new Set<number>();
    for (const term of rarestTerms(terms, rarity)) {
      const known = postings.get(term) ?? [];
      for (const other of known) others.add(other);
      if (known.length < POSTINGS_MAX) known.push(place);
      postings.set(term, known);
    }
    for (const other of others) yield [other, place];
  }
}

/** The terms that a statement is looked up by. */
export function rarestTerms(terms: TermSet, rarity: Rarity): readonly Term[] {
  return [...terms].sort((a, b) => rarity(b) - rarity(a) || compareStrings(a, b)).slice(0, LOOKED_UP);
}
