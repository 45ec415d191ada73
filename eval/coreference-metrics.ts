/** Scores of coreference: how well a partition of mentions matches the gold one. */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B³ (Bagga and Baldwin 1998) over keys that both partitions may lack: precision over the response's keys,
 * recall over the gold's. A key missing on one side is alone there.
 */
export function bCubed(gold: ReadonlyMap<string, string>, response: ReadonlyMap<string, string>): Score {
  return scoreOf(purity(response, gold), purity(gold, response));
}

/** The mean share of each key's cluster that the other partition has with it. */
function purity(clusters: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const sizes = new Map<string, number>();
  const together = new Map<string, number>();
  for (const [key, cluster] of clusters) {
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    const pair = `${cluster}\t${other.get(key) ?? `alone ${key}`}`;
    together.set(pair, (together.get(pair) ?? 0) + 1);
  }
  let sum = 0;
  for (const [key, cluster] of clusters) {
    const pair = `${cluster}\t${other.get(key) ?? `alone ${key}`}`;
    sum += together.get(pair)! / sizes.get(cluster)!;
  }
  return clusters.size === 0 ? 0 : sum / clusters.size;
}

export function scoreOf(precision: number, recall: number): Score {
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
