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

/**
 * MUC (Vilain and others 1995): which share of the links that hold the clusters together does the other partition
 * have? What stands alone has no link.
 */
export function muc(gold: ReadonlyMap<string, string>, response: ReadonlyMap<string, string>): Score {
  return scoreOf(linksKept(response, gold), linksKept(gold, response));
}

function linksKept(clusters: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  let [kept, all] = [0, 0];
  for (const members of membersOf(clusters).values()) {
    const parts = new Set(members.map((key) => other.get(key) ?? `alone ${key}`));
    kept += members.length - parts.size;
    all += members.length - 1;
  }
  return all === 0 ? 0 : kept / all;
}

/**
 * CEAF by entities (Luo 2005): clusters are matched one to one so that they share the most, each pair counting
 * what it shares of both, 2|A∩B| / (|A| + |B|).
 */
export function ceafE(gold: ReadonlyMap<string, string>, response: ReadonlyMap<string, string>): Score {
  const [golds, responses] = [membersOf(gold), membersOf(response)];
  const shared = new Map<string, Map<string, number>>();
  for (const [key, g] of gold) {
    const r = response.get(key);
    if (r === undefined) continue;
    const row = shared.get(g) ?? new Map<string, number>();
    shared.set(g, row.set(r, (row.get(r) ?? 0) + 1));
  }
  const alike = (g: string, r: string) => {
    const both = shared.get(g)?.get(r) ?? 0;
    return (2 * both) / (golds.get(g)!.length + responses.get(r)!.length);
  };
  let sum = 0;
  for (const { rows, columns } of connected(shared)) {
    sum += bestMatch(rows.map((g) => columns.map((r) => alike(g, r))));
  }
  return scoreOf(responses.size === 0 ? 0 : sum / responses.size, golds.size === 0 ? 0 : sum / golds.size);
}

/** Mean of the F1 of MUC, B³ and CEAF by entities: the figure of the CoNLL shared tasks (Pradhan and others 2012). */
export function conllF1(gold: ReadonlyMap<string, string>, response: ReadonlyMap<string, string>): number {
  return (muc(gold, response).f1 + bCubed(gold, response).f1 + ceafE(gold, response).f1) / 3;
}

function membersOf(clusters: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [key, cluster] of clusters) {
    const known = members.get(cluster);
    if (known === undefined) members.set(cluster, [key]);
    else known.push(key);
  }
  return members;
}

/** Clusters that share members, directly or through others: only these can be matched. */
function connected(
  shared: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly { readonly rows: readonly string[]; readonly columns: readonly string[] }[] {
  const rowsOf = new Map<string, string[]>();
  for (const [row, columns] of shared) {
    for (const column of columns.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  }
  const seen = new Set<string>();
  return [...shared.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const rows = [start];
    const columns = new Set<string>();
    for (let at = 0; at < rows.length; at++) {
      for (const column of shared.get(rows[at]!)!.keys()) {
        if (columns.has(column)) continue;
        columns.add(column);
        for (const row of rowsOf.get(column)!) {
          if (seen.has(row)) continue;
          seen.add(row);
          rows.push(row);
        }
      }
    }
    return [{ rows, columns: [...columns] }];
  });
}

/** The largest sum of entries with no two in a row or column (Kuhn 1955, Munkres 1957); n³. */
export function bestMatch(values: readonly (readonly number[])[]): number {
  const flipped = values.length > (values[0]?.length ?? 0);
  const [nRows, nColumns] = flipped
    ? [values[0]?.length ?? 0, values.length]
    : [values.length, values[0]?.length ?? 0];
  const cost = (row: number, column: number) => -(flipped ? values[column]![row]! : values[row]![column]!);
  const rowPotential = new Float64Array(nRows + 1);
  const columnPotential = new Float64Array(nColumns + 1);
  // Row of each column, both counted from 1; 0 for none.
  const matched = new Int32Array(nColumns + 1);
  for (let row = 1; row <= nRows; row++) {
    const least = new Float64Array(nColumns + 1).fill(Infinity);
    const before = new Int32Array(nColumns + 1);
    const used = new Uint8Array(nColumns + 1);
    let column = 0;
    matched[0] = row;
    do {
      used[column] = 1;
      const of = matched[column]!;
      let [delta, next] = [Infinity, 0];
      for (let at = 1; at <= nColumns; at++) {
        if (used[at] === 1) continue;
        const reduced = cost(of - 1, at - 1) - rowPotential[of]! - columnPotential[at]!;
        if (reduced < least[at]!) [least[at], before[at]] = [reduced, column];
        if (least[at]! < delta) [delta, next] = [least[at]!, at];
      }
      for (let at = 0; at <= nColumns; at++) {
        if (used[at] === 1) {
          rowPotential[matched[at]!]! += delta;
          columnPotential[at]! -= delta;
        } else {
          least[at]! -= delta;
        }
      }
      column = next;
    } while (matched[column] !== 0);
    while (column !== 0) {
      matched[column] = matched[before[column]!]!;
      column = before[column]!;
    }
  }
  let sum = 0;
  for (let at = 1; at <= nColumns; at++) if (matched[at] !== 0) sum -= cost(matched[at]! - 1, at - 1);
  return sum;
}
