/** Disjoint sets over the numbers below `size` (Tarjan 1975, with path halving). Mutable; one owner. */
export interface Partition {
  /** The smallest member of the set that `item` is in. */
  find(item: number): number;
  join(a: number, b: number): void;
  /** Every set, its members ascending, by its smallest member. */
  sets(): readonly (readonly number[])[];
}

export function partitionOf(size: number): Partition {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (item: number): number => {
    while (parent[item] !== item) {
      parent[item] = parent[parent[item]!]!;
      item = parent[item]!;
    }
    return item;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
    sets() {
      const members = new Map<number, number[]>();
      parent.forEach((_, item) => {
        const root = find(item);
        const known = members.get(root);
        if (known === undefined) members.set(root, [item]);
        else known.push(item);
      });
      return [...members.values()];
    },
  };
}
