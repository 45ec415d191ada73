/**
 * Finds the same statement in several reports, in different words.
 *
 *     Two engines failed before the ferry sank, the coast guard said.
 *     According to the coast guard, the ferry sank after both engines had failed.
 *
 * Two statements are as alike as the share of their weighed terms that they have in common (Dice 1945).
 * They are never the same where one is negated and the other not, where figures of one thing or dates
 * cannot both hold, or where one says what happened and the other what might. Clusters grow from the most
 * alike pair down; a statement joins where it is alike to the whole cluster on average and forbidden by
 * none of it, so that no chain of small steps leads from one claim to another.
 *
 * Only statements that share a rare term are compared at all: the cost grows with their number, not with
 * its square.
 */
import { clashingDate, clashingFigure } from "./clashes.ts";
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
  const clusterOf = new Map(statements.map((statement) => [statement.index, [statement]]));
  const likenessOf = cachedLikeness(rarity);
  for (const [a, b] of pairsByLikeness(statements, rarity, likenessOf)) {
    const [left, right] = [clusterOf.get(a.index)!, clusterOf.get(b.index)!];
    if (left === right || !belongTogether(left, right, likenessOf)) continue;
    left.push(...right);
    for (const statement of right) clusterOf.set(statement.index, left);
  }
  return [...new Set(clusterOf.values())].map((cluster) => cluster.sort((a, b) => a.index - b.index));
}

type Likeness = (a: Statement, b: Statement) => number;

function cachedLikeness(rarity: Rarity): Likeness {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const likeness = couldBeSame(a, b) ? likenessOfTerms(a.terms, b.terms, rarity) : 0;
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
  if ((a.force === "denied") !== (b.force === "denied")) return false;
  if (a.terms.size < TERMS_MIN || b.terms.size < TERMS_MIN) return false;
  return clashingFigure(a, b) === null && clashingDate(a, b) === null;
}

function pairsByLikeness(
  statements: readonly Statement[],
  rarity: Rarity,
  likenessOf: Likeness,
): readonly (readonly [Statement, Statement])[] {
  const pairs: { readonly pair: readonly [Statement, Statement]; readonly likeness: number }[] = [];
  for (const pair of candidatePairs(statements, rarity)) {
    const likeness = likenessOf(...pair);
    if (likeness >= SAME_CLAIM_MIN) pairs.push({ pair, likeness });
  }
  return pairs
    .sort(
      (x, y) =>
        y.likeness - x.likeness || x.pair[0].index - y.pair[0].index || x.pair[1].index - y.pair[1].index,
    )
    .map(({ pair }) => pair);
}

/** Pairs that share one of their rarest terms, each once. */
function candidatePairs(
  statements: readonly Statement[],
  rarity: Rarity,
): readonly (readonly [Statement, Statement])[] {
  const postings = new Map<Term, Statement[]>();
  const pairs = new Map<string, readonly [Statement, Statement]>();
  for (const statement of statements) {
    for (const term of rarestTerms(statement.terms, rarity)) {
      const known = postings.get(term) ?? [];
      for (const other of known) pairs.set(`${other.index} ${statement.index}`, [other, statement]);
      if (known.length < POSTINGS_MAX) known.push(statement);
      postings.set(term, known);
    }
  }
  return [...pairs.values()];
}

/** The terms that a statement is looked up by. */
export function rarestTerms(terms: TermSet, rarity: Rarity): readonly Term[] {
  return [...terms].sort((a, b) => rarity(b) - rarity(a) || compareStrings(a, b)).slice(0, LOOKED_UP);
}

/** Alike on average, and no pair of them forbidden. */
function belongTogether(
  left: readonly Statement[],
  right: readonly Statement[],
  likenessOf: Likeness,
): boolean {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const likeness = likenessOf(a, b);
      if (likeness === 0) return false;
      sum += likeness;
    }
  }
  return sum / (left.length * right.length) >= SAME_CLAIM_MIN;
}
