/** Agreement of two partitions beyond chance, homogeneity and completeness, as they are published for story clustering. */

export interface Agreement {
  /** Adjusted Rand index (Hubert and Arabie 1985). */
  readonly ARI: number;
  /** Mutual information adjusted for chance, by the mean of both entropies (Vinh, Epps and Bailey 2010). */
  readonly AMI: number;
  readonly homogeneity: number;
  readonly completeness: number;
}

/** `gold[i]` and `found[i]` are the clusters of one thing. Empty lists agree wholly. */
export function agreementOf(
  gold: readonly (string | number)[],
  found: readonly (string | number)[],
): Agreement {
  const n = gold.length;
  const [rows, columns, cells] = [
    sizesOf(gold),
    sizesOf(found),
    sizesOf(gold.map((g, i) => `${g}\t${found[i]}`)),
  ];
  const pairs = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [inBoth, inGold, inFound] = [pairs(cells), pairs(rows), pairs(columns)];
  const byChance = n < 2 ? 0 : (inGold * inFound) / ((n * (n - 1)) / 2);
  const most = (inGold + inFound) / 2;
  const [entropyGold, entropyFound, joint] = [entropy(rows, n), entropy(columns, n), entropy(cells, n)];
  const shared = entropyGold + entropyFound - joint;
  const expected = expectedInformation(rows, columns, n);
  const mean = (entropyGold + entropyFound) / 2;
  return {
    ARI: most === byChance ? 1 : (inBoth - byChance) / (most - byChance),
    AMI: mean === expected ? 1 : (shared - expected) / (mean - expected),
    homogeneity: entropyGold === 0 ? 1 : shared / entropyGold,
    completeness: entropyFound === 0 ? 1 : shared / entropyFound,
  };
}

function sizesOf(labels: readonly (string | number)[]): readonly number[] {
  const sizes = new Map<string | number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()];
}

function entropy(sizes: readonly number[], n: number): number {
  return sizes.reduce((sum, size) => sum - (size / n) * Math.log(size / n), 0);
}

/** The mutual information that two random partitions with these sizes have on average. */
function expectedInformation(rows: readonly number[], columns: readonly number[], n: number): number {
  const logs = [0];
  for (let i = 1; i <= n; i++) logs.push(logs[i - 1]! + Math.log(i));
  const log = (i: number) => logs[i]!;
  let sum = 0;
  for (const a of rows) {
    for (const b of columns) {
      for (let both = Math.max(1, a + b - n); both <= Math.min(a, b); both++) {
        const ways =
          log(a) + log(b) + log(n - a) + log(n - b) - log(n) - log(both) - log(a - both) - log(b - both);
        const chance = Math.exp(ways - log(n - a - b + both));
        sum += (both / n) * Math.log((n * both) / (a * b)) * chance;
      }
    }
  }
  return sum;
}
