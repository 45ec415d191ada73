/**
 * Joins what is alike into clusters, the most alike first.
 *
 *     a ─.9─ b      a b joined      c is .7 to b, .4 to a: on average too little, so it stays apart
 *             ╲.7
 *              c
 *
 * Two clusters join where their members are alike on average (Sokal and Michener 1958) and nothing forbids any two of
 * them, so that no chain of small steps leads from one claim to another. Of large clusters so many members are
 * compared, and two that did not join are not asked again before one of them has grown: the cost grows with the pairs.
 */

export interface AlikePair {
  /** Places of the two; `a` is the lower. */
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

export interface ClusterOptions {
  readonly count: number;
  /** Those worth asking about; in any order. */
  readonly pairs: readonly AlikePair[];
  /** Symmetric; 0 forbids that the two are in one cluster. */
  readonly likenessOf: (a: number, b: number) => number;
  /** Least average likeness. */
  readonly least: number;
}

/** Members of each of two clusters that are compared, those of the lowest places. */
const COMPARED_MAX = 16;

/** Clusters of places: disjoint, sorted, every place in one, by the first member. */
export function growClusters({
  count,
  pairs,
  likenessOf,
  least,
}: ClusterOptions): readonly (readonly number[])[] {
  const clusterOf = Array.from({ length: count }, (_, place): readonly number[] => [place]);
  const refused = new Map<readonly number[], Set<readonly number[]>>();
  for (const { a, b } of sorted(pairs)) {
    const [left, right] = [clusterOf[a]!, clusterOf[b]!];
    if (left === right || refused.get(left)?.has(right) === true) continue;
    if (!belongTogether(left, right, { likenessOf, least })) {
      remember(refused, left, right);
      remember(refused, right, left);
      continue;
    }
    // A new list: what was refused of its parts is open again.
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const place of joined) clusterOf[place] = joined;
    refused.delete(left);
    refused.delete(right);
  }
  return [...new Set(clusterOf)];
}

function sorted(pairs: readonly AlikePair[]): readonly AlikePair[] {
  return pairs.toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

function remember<K, V>(table: Map<K, Set<V>>, key: K, value: V): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, new Set([value]));
  else known.add(value);
}

function belongTogether(
  left: readonly number[],
  right: readonly number[],
  { likenessOf, least }: Pick<ClusterOptions, "likenessOf" | "least">,
): boolean {
  const [some, others] = [left.slice(0, COMPARED_MAX), right.slice(0, COMPARED_MAX)];
  let sum = 0;
  for (const a of some) {
    for (const b of others) {
      const likeness = likenessOf(Math.min(a, b), Math.max(a, b));
      if (likeness === 0) return false;
      sum += likeness;
    }
  }
  return sum / (some.length * others.length) >= least;
}
