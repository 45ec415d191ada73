/** Which finds are one, told in many reports? */
import { partitionOf } from "../partition.ts";
import type { Statement } from "../statements.ts";

/** For each statement a number that it shares with those that say the same. */
export function claimNumbers(clusters: readonly (readonly Statement[])[]): (statement: Statement) => number {
  const first = new Map(
    clusters.flatMap((cluster) => cluster.map((one) => [one.index, cluster[0]!.index] as const)),
  );
  return ({ index }) => first.get(index) ?? index;
}

/** Items in groups: two are in one where they share a key, or hang together by others that do. In their order. */
export function groupsByKeys<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly (string | number)[],
): readonly (readonly T[])[] {
  const partition = partitionOf(items.length);
  const firstWith = new Map<string | number, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const known = firstWith.get(key);
      if (known === undefined) firstWith.set(key, index);
      else partition.join(known, index);
    }
  });
  return partition.sets().map((members) => members.map((member) => items[member]!));
}
