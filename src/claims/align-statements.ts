/**
 * Finds the same statement in several reports, in different words.
 *
 *     Two engines failed before the ferry sank, the coast guard said.
 *     According to the coast guard, the ferry sank after both engines had failed.
 *
 * How alike two are tells `statement-likeness.ts`, and how claims grow from pairs `grow-clusters.ts`.
 *
 * Copies are compared once, and only statements that share a rare term at all: the cost grows with their number,
 * not with its square.
 */
import { clipTails } from "./clip-tails.ts";
import { type AlikePair, growClusters } from "./grow-clusters.ts";
import { foldSameWording } from "./same-wording.ts";
import { figureKeysOf } from "./shared-figure.ts";
import { SAME_CLAIM_MIN, type StoryKnowledge, statementLikeness, TERMS_MIN } from "./statement-likeness.ts";
import type { Statement } from "./statements.ts";
import { compareStrings } from "./story.ts";
import type { Rarity, Term, TermSet } from "./terms.ts";

/** How many of its rarest terms a statement is looked up by. */
const LOOKED_UP = 8;
/** Statements that one term leads to, at most: a term that more of them share is what the story is about. */
const POSTINGS_MAX = 60;

/** Statements by claim: disjoint, each by position, every statement in one of them. */
export function alignStatements(
  story: StoryKnowledge,
  statements: readonly Statement[],
  rarity: Rarity,
): readonly (readonly Statement[])[] {
  const copies = foldSameWording(statements, TERMS_MIN);
  const wordings = copies.map(([first]) => first!);
  const likenessOf = cachedLikeness(story, wordings, rarity);
  const pairs = alikePairs(wordings, rarity, likenessOf);
  return growClusters({ count: wordings.length, pairs, likenessOf, least: SAME_CLAIM_MIN }).map((cluster) =>
    clipTails(cluster.flatMap((place) => copies[place]!).sort((a, b) => a.index - b.index)),
  );
}

/** Likeness of two statements by their places. */
type Likeness = (a: number, b: number) => number;

function cachedLikeness(story: StoryKnowledge, statements: readonly Statement[], rarity: Rarity): Likeness {
  const compare = statementLikeness(story, rarity);
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * statements.length + Math.max(a, b);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const likeness = compare(statements[a]!, statements[b]!);
    known.set(key, likeness);
    return likeness;
  };
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

/** Places of statements that share one of their rarest terms or a figure, each pair once, the lower place first. */
function* candidatePairs(
  statements: readonly Statement[],
  rarity: Rarity,
): Generator<readonly [number, number]> {
  const postings = new Map<Term, number[]>();
  for (const [place, statement] of statements.entries()) {
    const others = new Set<number>();
    for (const term of [...rarestTerms(statement.terms, rarity), ...figureKeysOf(statement)]) {
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
