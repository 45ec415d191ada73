/**
 * Joins articles into groups: always the two groups whose articles are most alike on average (average linkage), until
 * no two are alike enough.
 *
 *     0   1   2   3        .9 between 0 and 1; 2 is .8 like 1 and .2 like 0: .5 like both together
 *     ╰─.9╯   ╰─.7╯
 *
 * Only links that reach the least likeness are kept. One that a merge needs and that is not there is taken from a few
 * pairs of both groups, and where a group is many times larger than the one it takes in, it is left as it was; so the
 * cost grows with the links, not with the square of the articles.
 */
export type Likeness = (a: number, b: number) => number;

/** Members of a group that stand for it where all would be too many. */
const SAMPLE = 4;
/** A group so many times larger than what it takes in is hardly changed by it. */
const MUCH_LARGER = 8;

interface Group {
  readonly members: number[];
  readonly links: Map<number, number>;
}

export interface MergeOptions {
  readonly likeness: Likeness;
  /** The mean likeness at which groups still join. */
  readonly least: number;
}

/** Joins groups; `candidates` are pairs of their indices. Each comes back ascending, by first member. */
export function mergeGroups(
  given: readonly (readonly number[])[],
  candidates: readonly (readonly [number, number])[],
  { likeness, least }: MergeOptions,
): readonly (readonly number[])[] {
  const groups = new Map<number, Group>();
  for (const [g, members] of given.entries()) groups.set(g, { members: [...members], links: new Map() });
  const queue = new LinkQueue();
  const link = (a: number, b: number, value: number) => {
    if (value < least) {
      groups.get(a)!.links.delete(b);
      groups.get(b)!.links.delete(a);
      return;
    }
    groups.get(a)!.links.set(b, value);
    groups.get(b)!.links.set(a, value);
    queue.push({ value, first: Math.min(a, b), second: Math.max(a, b) });
  };
  for (const [a, b] of candidates) link(a, b, sampledLikeness(given[a]!, given[b]!, likeness));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { first, second, value } = next;
    // An entry of a group that is gone, or of a link that has changed.
    if (groups.get(first)?.links.get(second) !== value) continue;
    const [large, small] = sizesOf(groups, first, second);
    const [into, from] = [groups.get(large)!, groups.get(small)!];
    const sizes = [into.members.length, from.members.length] as const;
    const touched = new Set(from.links.keys());
    if (sizes[0] < MUCH_LARGER * sizes[1]) for (const other of into.links.keys()) touched.add(other);
    touched.delete(large);
    touched.delete(small);
    const values = [...touched].map((other) => {
      const members = groups.get(other)!.members;
      const a = into.links.get(other) ?? sampledLikeness(into.members, members, likeness);
      const b = from.links.get(other) ?? sampledLikeness(from.members, members, likeness);
      return [other, (sizes[0] * a + sizes[1] * b) / (sizes[0] + sizes[1])] as const;
    });
    for (const other of from.links.keys()) groups.get(other)!.links.delete(small);
    groups.delete(small);
    into.members.push(...from.members);
    for (const [other, joined] of values) link(large, other, joined);
  }
  return [...groups.values()]
    .map(({ members }) => members.toSorted((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

function sizesOf(
  groups: ReadonlyMap<number, Group>,
  first: number,
  second: number,
): readonly [large: number, small: number] {
  const isFirst = groups.get(first)!.members.length >= groups.get(second)!.members.length;
  return isFirst ? [first, second] : [second, first];
}

/** The mean likeness of a few members of both, evenly spread. */
export function sampledLikeness(a: readonly number[], b: readonly number[], likeness: Likeness): number {
  const [some, others] = [sampleOf(a, SAMPLE), sampleOf(b, SAMPLE)];
  let sum = 0;
  for (const x of some) for (const y of others) sum += likeness(x, y);
  return sum / (some.length * others.length);
}

/** At most so many of the values, evenly spread. */
export function sampleOf(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, i) => values[Math.floor((i * values.length) / most)]!);
}

interface Link {
  readonly value: number;
  readonly first: number;
  readonly second: number;
}

/** The strongest link first; of equal ones that of the earlier articles. A binary heap. */
class LinkQueue {
  readonly #links: Link[] = [];

  push(link: Link): void {
    const links = this.#links;
    let at = links.push(link) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!goesBefore(link, links[parent]!)) break;
      links[at] = links[parent]!;
      at = parent;
    }
    links[at] = link;
  }

  pop(): Link | undefined {
    const links = this.#links;
    const top = links[0];
    const last = links.pop();
    if (last === undefined || links.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= links.length) break;
      if (child + 1 < links.length && goesBefore(links[child + 1]!, links[child]!)) child++;
      if (!goesBefore(links[child]!, last)) break;
      links[at] = links[child]!;
      at = child;
    }
    links[at] = last;
    return top;
  }
}

function goesBefore(a: Link, b: Link): boolean {
  return a.value !== b.value
    ? a.value > b.value
    : a.first !== b.first
      ? a.first < b.first
      : a.second < b.second;
}
